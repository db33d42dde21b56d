<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Check the address and your network, then try again.</source>
        <translation>Prüfen Sie Adresse und Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>If the server uses a certificate of its own, compare the fingerprint with its operator.</source>
        <translation>Wenn der Server ein eigenes Zertifikat verwendet, vergleichen Sie den Fingerabdruck mit dem Betreiber.</translation>
    </message>
    <message>
        <source>Use the address that the server sends you to, if you trust it.</source>
        <translation>Verwenden Sie die Adresse, auf die der Server verweist, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>Check that the address is that of Open WebUI itself, not of a page in front of it.</source>
        <translation>Prüfen Sie, ob die Adresse zu Open WebUI selbst gehört und nicht zu einer Seite davor.</translation>
    </message>
    <message>
        <source>Sign in again; your changes are kept.</source>
        <translation>Melden Sie sich erneut an; Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Sign in with the account of an admin.</source>
        <translation>Melden Sie sich mit dem Konto eines Administrators an.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Refresh to see whether it happened.</source>
        <translation>Aktualisieren Sie, um zu sehen, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>Refresh, then review your changes again.</source>
        <translation>Aktualisieren Sie und prüfen Sie dann Ihre Änderungen noch einmal.</translation>
    </message>
    <message>
        <source>Close the other program that works on the same server, then try again.</source>
        <translation>Schließen Sie das andere Programm, das mit demselben Server arbeitet, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund dieses Computers und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Allow Keyroster to use the keychain, then try again.</source>
        <translation>Erlauben Sie Keyroster den Schlüsselbund und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing was deleted; a backup is in the folder beside the file.</source>
        <translation>Es wurde nichts gelöscht; eine Sicherung liegt im Ordner neben der Datei.</translation>
    </message>
    <message>
        <source>Update Keyroster on this computer.</source>
        <translation>Aktualisieren Sie Keyroster auf diesem Computer.</translation>
    </message>
    <message>
        <source>Please report this with the details.</source>
        <translation>Bitte melden Sie dies mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>Aktualisieren Sie und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check what you typed, then try again.</source>
        <translation>Prüfen Sie Ihre Eingabe und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Start the keychain of this computer, or choose another place for secrets in Settings.</source>
        <translation>Starten Sie den Schlüsselbund dieses Computers, oder wählen Sie in den Einstellungen einen anderen Ort für Geheimnisse.</translation>
    </message>
</context>
<context>
    <name>AssignmentsCsv</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>In dieser Datei steht nichts.</translation>
    </message>
    <message>
        <source>The first line names no column %1. It should be: email, connection, key.</source>
        <translation>Die erste Zeile nennt keine Spalte %1. Sie sollte lauten: email, connection, key.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The column %1 is not used.</source>
        <translation>Die Spalte %1 wird nicht verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n assignment(s) from CSV</source>
        <translation>
            <numerusform>%n Zuweisung aus CSV importieren</numerusform>
            <numerusform>%n Zuweisungen aus CSV importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not said who. Write an e-mail, a group, or * for everyone.</source>
        <translation>Es steht nicht da, wer. Schreiben Sie eine E-Mail, eine Gruppe oder * für alle.</translation>
    </message>
    <message>
        <source>A line is about a user or a group, not both.</source>
        <translation>Eine Zeile gilt einem Benutzer oder einer Gruppe, nicht beiden.</translation>
    </message>
    <message>
        <source>There are more cells than columns. Put a text with commas in quotation marks.</source>
        <translation>Es sind mehr Zellen als Spalten. Setzen Sie Text mit Kommas in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line %1 says this already.</source>
        <translation>Zeile %1 sagt das schon.</translation>
    </message>
    <message>
        <source>An earlier line of the same person says %1 for %2.</source>
        <translation>Eine frühere Zeile derselben Person sagt %1 für %2.</translation>
    </message>
    <message>
        <source>%1 is no %2. Write one of: %3.</source>
        <translation>%1 ist kein gültiger Wert für %2. Schreiben Sie einen von: %3.</translation>
    </message>
    <message>
        <source>The rank must be a whole number, such as 0.</source>
        <translation>Der Rang muss eine ganze Zahl sein, etwa 0.</translation>
    </message>
    <message>
        <source>Left out, because line %1 about the same person does not fit.</source>
        <translation>Ausgelassen, weil Zeile %1 zur selben Person nicht passt.</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>Nichts zu tun: Es ist schon so.</translation>
    </message>
    <message>
        <source>%1 gets %2.</source>
        <translation>%1 bekommt %2.</translation>
    </message>
    <message>
        <source>%1 keeps %2; how they are used changes.</source>
        <translation>%1 behält %2; nur wie sie verwendet werden, ändert sich.</translation>
    </message>
    <message>
        <source>%1 gets %2 instead of %3.</source>
        <translation>%1 bekommt %2 statt %3.</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>The server does not say which version of Open WebUI it is, so Keyroster does not touch it.</source>
        <translation>Der Server sagt nicht, welche Version von Open WebUI er ist; deshalb rührt Keyroster ihn nicht an.</translation>
    </message>
    <message>
        <source>This server runs Open WebUI %1. Keyroster needs %2 or newer: older versions cannot limit a model to groups safely. Update the server first.</source>
        <translation>Auf diesem Server läuft Open WebUI %1. Keyroster braucht %2 oder neuer: Ältere Versionen können ein Modell nicht sicher auf Gruppen beschränken. Aktualisieren Sie zuerst den Server.</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>the pool for everyone</source>
        <translation>der Pool für alle</translation>
    </message>
    <message>
        <source>Change how the keys of %1 take turns</source>
        <translation>Ändern, wie sich die Schlüssel von %1 abwechseln</translation>
    </message>
    <message>
        <source>Empty the pool for everyone (now: %1)</source>
        <translation>Pool für alle leeren (jetzt: %1)</translation>
    </message>
    <message>
        <source>Pay for everyone else with %1</source>
        <translation>Für alle anderen mit %1 zahlen</translation>
    </message>
    <message>
        <source>Pay for everyone else with %1 instead of %2</source>
        <translation>Für alle anderen mit %1 statt %2 zahlen</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>%1 von %2 nehmen</translation>
    </message>
    <message>
        <source>Put %1 on %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Put %1 on %2 instead of %3</source>
        <translation>%1 auf %2 statt %3 setzen</translation>
    </message>
    <message>
        <source>Add key %1</source>
        <translation>Schlüssel %1 hinzufügen</translation>
    </message>
    <message>
        <source>Delete key %1</source>
        <translation>Schlüssel %1 löschen</translation>
    </message>
    <message>
        <source>Switch key %1 on</source>
        <translation>Schlüssel %1 einschalten</translation>
    </message>
    <message>
        <source>Switch key %1 off</source>
        <translation>Schlüssel %1 ausschalten</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>Schlüssel %1 ändern</translation>
    </message>
    <message>
        <source>Adopt connection %1</source>
        <translation>Verbindung %1 übernehmen</translation>
    </message>
    <message>
        <source>Add connection %1</source>
        <translation>Verbindung %1 hinzufügen</translation>
    </message>
    <message>
        <source>Delete connection %1</source>
        <translation>Verbindung %1 löschen</translation>
    </message>
    <message>
        <source>Change connection %1</source>
        <translation>Verbindung %1 ändern</translation>
    </message>
    <message>
        <source>Add account %1</source>
        <translation>Konto %1 hinzufügen</translation>
    </message>
    <message>
        <source>Delete account %1</source>
        <translation>Konto %1 löschen</translation>
    </message>
    <message>
        <source>Change account %1</source>
        <translation>Konto %1 ändern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a change and the connection that it is about</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change the allowance of %1</source>
        <translation>Budget von %1 ändern</translation>
    </message>
    <message>
        <source>a deleted user (%1)</source>
        <translation>einen gelöschten Benutzer (%1)</translation>
    </message>
    <message>
        <source>a deleted group (%1)</source>
        <translation>eine gelöschte Gruppe (%1)</translation>
    </message>
</context>
<context>
    <name>CheckChoice</name>
    <message>
        <source>Add keys...</source>
        <translation>Schlüssel hinzufügen ...</translation>
    </message>
    <message>
        <source>Models and prices...</source>
        <translation>Modelle und Preise ...</translation>
    </message>
    <message>
        <source>Set the account&apos;s limits...</source>
        <translation>Limits des Kontos festlegen ...</translation>
    </message>
    <message>
        <source>Key details...</source>
        <translation>Einzelheiten zum Schlüssel ...</translation>
    </message>
    <message>
        <source>Enter the secret again...</source>
        <translation>Geheimnis erneut eingeben ...</translation>
    </message>
    <message>
        <source>Order and rules...</source>
        <translation>Reihenfolge und Regeln ...</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln Modell</numerusform>
            <numerusform>%Ln Modelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln weiteres</numerusform>
            <numerusform>+%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>This is not UTF-8. In the spreadsheet choose &quot;CSV UTF-8&quot; when you save it.</source>
        <translation>Das ist kein UTF-8. Wählen Sie beim Speichern in der Tabellenkalkulation „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark. A quotation mark inside a cell is written twice.</source>
        <translation>Nach einem schließenden Anführungszeichen folgt Text. Ein Anführungszeichen in einer Zelle wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>The file is too large (over 64 MiB).</source>
        <translation>Die Datei ist zu groß (über 64 MiB).</translation>
    </message>
</context>
<context>
    <name>CsvLookup</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one first.</source>
        <translation>Es gibt noch keine Verbindung. Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>The connection is missing. There are: %1.</source>
        <translation>Die Verbindung fehlt. Es gibt: %1.</translation>
    </message>
    <message>
        <source>There is no connection %1. There are: %2.</source>
        <translation>Es gibt keine Verbindung %1. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Several connections are called %1. Write the short name that is part of its model ids.</source>
        <translation>Mehrere Verbindungen heißen %1. Schreiben Sie den Kurznamen, der Teil ihrer Modell-IDs ist.</translation>
    </message>
    <message>
        <source>The label of a key is missing.</source>
        <translation>Der Name eines Schlüssels fehlt.</translation>
    </message>
    <message>
        <source>Several keys of %1 have the label %2. Give them different labels.</source>
        <translation>Mehrere Schlüssel von %1 heißen %2. Geben Sie ihnen verschiedene Namen.</translation>
    </message>
    <message>
        <source>%1 has no keys yet. Add the key first.</source>
        <translation>%1 hat noch keine Schlüssel. Fügen Sie zuerst den Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>%1 has no key %2. It has: %3.</source>
        <translation>%1 hat keinen Schlüssel %2. Es hat: %3.</translation>
    </message>
</context>
<context>
    <name>CsvPreview</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported, because %n line(s) do not fit:</source>
        <translation>
            <numerusform>Es wurde nichts importiert, weil %n Zeile nicht passt:</numerusform>
            <numerusform>Es wurde nichts importiert, weil %n Zeilen nicht passen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <translation>
            <numerusform>... und %n weitere.</numerusform>
            <numerusform>... und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>DoneOffer</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>DropDecision</name>
    <message>
        <source>%1 belongs to the connection %2.</source>
        <translation>%1 gehört zur Verbindung %2.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → also %2</source>
        <translation>%1 → auch %2</translation>
    </message>
    <message>
        <source>%1 → %2, instead of %3</source>
        <translation>%1 → %2, statt %3</translation>
    </message>
    <message>
        <source>%1 already uses %2.</source>
        <translation>%1 verwendet %2 schon.</translation>
    </message>
    <message>
        <source>They all use %1 already.</source>
        <translation>Sie verwenden %1 schon alle.</translation>
    </message>
    <message>
        <source>The pool for everyone has no keys yet. Put a key into it first.</source>
        <translation>Der Pool für alle hat noch keine Schlüssel. Legen Sie zuerst einen hinein.</translation>
    </message>
    <message>
        <source>%1 has no key of their own here: the pool serves everyone.</source>
        <translation>%1 hat hier keinen eigenen Schlüssel: Der Pool bedient alle.</translation>
    </message>
    <message>
        <source>None of them has a key of their own here: the pool serves everyone.</source>
        <translation>Hier hat niemand davon einen eigenen Schlüssel: Der Pool bedient alle.</translation>
    </message>
    <message>
        <source>%1 → pool for everyone, off %2</source>
        <translation>%1 → Pool für alle, weg von %2</translation>
    </message>
    <message>
        <source>%1 → pool for everyone</source>
        <translation>%1 → Pool für alle</translation>
    </message>
    <message>
        <source>%1 is in the pool already.</source>
        <translation>%1 ist schon im Pool.</translation>
    </message>
    <message>
        <source>There is nothing here that can be dropped.</source>
        <translation>Hier ist nichts, was sich ablegen lässt.</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung.</translation>
    </message>
    <message>
        <source>Drop people or keys, not both at once.</source>
        <translation>Ziehen Sie Personen oder Schlüssel, nicht beides zugleich.</translation>
    </message>
    <message>
        <source>Drop a key on a person, on a group or on the pool for everyone.</source>
        <translation>Legen Sie einen Schlüssel auf eine Person, eine Gruppe oder den Pool für alle.</translation>
    </message>
    <message>
        <source>Drop people on a key.</source>
        <translation>Legen Sie Personen auf einen Schlüssel.</translation>
    </message>
    <message>
        <source>This key is removed by your changes. Keep the key to use it.</source>
        <translation>Dieser Schlüssel wird durch Ihre Änderungen entfernt. Behalten Sie den Schlüssel, um ihn zu benutzen.</translation>
    </message>
</context>
<context>
    <name>EffectiveKeys</name>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>all keys used up for now</source>
        <translation>alle Schlüssel vorerst verbraucht</translation>
    </message>
    <message>
        <source>no key is allowed now</source>
        <translation>jetzt ist kein Schlüssel erlaubt</translation>
    </message>
    <message>
        <source>the key does not work</source>
        <translation>der Schlüssel funktioniert nicht</translation>
    </message>
    <message>
        <source>no key of its own</source>
        <translation>kein eigener Schlüssel</translation>
    </message>
    <message>
        <source>%1, own key</source>
        <translation>%1, eigener Schlüssel</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>%1, from the pool</source>
        <translation>%1, aus dem Pool</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>the assignment of %1</source>
        <translation>die Zuweisung von %1</translation>
    </message>
    <message>
        <source>the assignment of the group %1</source>
        <translation>die Zuweisung der Gruppe %1</translation>
    </message>
    <message>
        <source>the assignments of the groups %1</source>
        <translation>die Zuweisungen der Gruppen %1</translation>
    </message>
    <message>
        <source>the pool for everyone</source>
        <translation>der Pool für alle</translation>
    </message>
    <message>
        <source>%1 uses key %2, from %3.</source>
        <translation>%1 verwendet den Schlüssel %2, aus: %3.</translation>
    </message>
    <message>
        <source>%1 uses key %2, the first of %3 that is free; then %4.</source>
        <translation>%1 verwendet den Schlüssel %2, den ersten freien aus: %3; danach %4.</translation>
    </message>
    <message>
        <source>%1 uses the keys %2 in turn, from %3.</source>
        <translation>%1 verwendet die Schlüssel %2 der Reihe nach, aus: %3.</translation>
    </message>
    <message>
        <source>%1 uses one of the keys %2, by their weights, from %3.</source>
        <translation>%1 verwendet einen der Schlüssel %2 nach Gewicht, aus: %3.</translation>
    </message>
    <message>
        <source>%1 uses the least busy of the keys %2, from %3.</source>
        <translation>%1 verwendet den am wenigsten ausgelasteten der Schlüssel %2, aus: %3.</translation>
    </message>
    <message>
        <source>%1 uses the key with most quota left of %2, from %3.</source>
        <translation>%1 verwendet den Schlüssel mit dem größten Restkontingent von %2, aus: %3.</translation>
    </message>
    <message>
        <source>%1 uses one of the keys %2, from %3; each chat stays with one of them.</source>
        <translation>%1 verwendet einen der Schlüssel %2, aus: %3; jeder Chat bleibt bei einem davon.</translation>
    </message>
    <message>
        <source>%1 has no key on %2: nothing is assigned to them, to a group of theirs, or to everyone.</source>
        <translation>%1 hat auf %2 keinen Schlüssel: Weder der Person noch einer ihrer Gruppen noch allen ist etwas zugewiesen.</translation>
    </message>
    <message>
        <source>%1 cannot chat now: every key that may pay is used up or cooling down.</source>
        <translation>%1 kann jetzt nicht chatten: Jeder Schlüssel, der zahlen darf, ist verbraucht oder pausiert.</translation>
    </message>
    <message>
        <source>%1 cannot chat: no key that may pay is switched on, valid today and meant for this model.</source>
        <translation>%1 kann nicht chatten: Kein Schlüssel, der zahlen darf, ist eingeschaltet, heute gültig und für dieses Modell gedacht.</translation>
    </message>
    <message>
        <source>%1 cannot chat: the keys that should pay do not work. Replace them.</source>
        <translation>%1 kann nicht chatten: Die Schlüssel, die zahlen sollen, funktionieren nicht. Ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>%1 does not offer a model %2.</source>
        <translation>%1 bietet kein Modell %2 an.</translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation>Es gibt keine Verbindung %1.</translation>
    </message>
    <message>
        <source>Key %1 of %2 %3.</source>
        <translation>Schlüssel %1 von %2 %3.</translation>
    </message>
    <message>
        <source>When none of these is left, nothing else stands in: chats wait or are refused.</source>
        <translation>Wenn keiner davon übrig ist, springt nichts ein: Chats warten oder werden abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing else stands in.</source>
        <translation>Sonst springt nichts ein.</translation>
    </message>
    <message>
        <source>%1 does not stand in, because %2 never lets other keys pay.</source>
        <translation>%1 springt nicht ein, weil %2 nie andere Schlüssel zahlen lässt.</translation>
    </message>
    <message>
        <source>%1 does not stand in, because a key that does not work is an error to be mended.</source>
        <translation>%1 springt nicht ein, weil ein Schlüssel, der nicht funktioniert, ein Fehler ist, der behoben werden muss.</translation>
    </message>
    <message>
        <source>When these are used up, %1 comes next.</source>
        <translation>Wenn diese verbraucht sind, kommt %1 als Nächstes.</translation>
    </message>
</context>
<context>
    <name>Functions</name>
    <message>
        <source>The server took the function %1, but shows another text for it.</source>
        <translation>Der Server hat die Funktion %1 angenommen, zeigt aber einen anderen Text dafür.</translation>
    </message>
    <message>
        <source>The server has a function %1 already.</source>
        <translation>Der Server hat schon eine Funktion %1.</translation>
    </message>
    <message>
        <source>The server did not accept the function %1. Its log says why.</source>
        <translation>Der Server hat die Funktion %1 nicht angenommen. Sein Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>The server has no function %1.</source>
        <translation>Der Server hat keine Funktion %1.</translation>
    </message>
    <message>
        <source>The function %1 could not be switched on.</source>
        <translation>Die Funktion %1 konnte nicht eingeschaltet werden.</translation>
    </message>
    <message>
        <source>The function %1 could not be switched off.</source>
        <translation>Die Funktion %1 konnte nicht ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>The server did not accept the new function %1 and keeps the old one.</source>
        <translation>Der Server hat die neue Funktion %1 nicht angenommen und behält die alte.</translation>
    </message>
    <message>
        <source>The server did not keep the setting %1 of the function %2.</source>
        <translation>Der Server hat die Einstellung %1 der Funktion %2 nicht behalten.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1 requests a minute</source>
        <translation>%1 Anfragen pro Minute</translation>
    </message>
    <message>
        <source>%1 tokens a minute</source>
        <translation>%1 Tokens pro Minute</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>%1 Anfragen pro Tag</translation>
    </message>
    <message>
        <source>%1 tokens a day</source>
        <translation>%1 Tokens pro Tag</translation>
    </message>
    <message>
        <source>%1 at the same time</source>
        <translation>%1 gleichzeitig</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Nur für</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Nicht für</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>keine gesetzt</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>The secret is not on this computer: it can be assigned, not shown or tested.</source>
        <translation>Das Geheimnis ist nicht auf diesem Computer: Der Schlüssel kann zugewiesen, aber nicht gezeigt oder getestet werden.</translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation>Wer darauf ist</translation>
    </message>
    <message>
        <source>Who is on it: %1</source>
        <translation>Wer darauf ist: %1</translation>
    </message>
    <message>
        <source>Nobody yet. Drag people here, or select them and press Ctrl+Return.</source>
        <translation>Noch niemand. Ziehen Sie Personen hierher, oder wählen Sie sie aus und drücken Sie Strg+Eingabe.</translation>
    </message>
    <message>
        <source>The pool for everyone</source>
        <translation>Der Pool für alle</translation>
    </message>
    <message>
        <source>Take %1 out of the pool</source>
        <translation>%1 aus dem Pool nehmen</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>%1 von %2 nehmen</translation>
    </message>
    <message>
        <source>Pool for everyone</source>
        <translation>Pool für alle</translation>
    </message>
    <message>
        <source>Pays for all who have no key of their own and no group&apos;s key</source>
        <translation>Zahlt für alle, die weder einen eigenen noch einen Gruppenschlüssel haben</translation>
    </message>
    <message>
        <source>Keys in the pool</source>
        <translation>Schlüssel im Pool</translation>
    </message>
    <message>
        <source>None. Drag a key onto the pool, or select it and press Ctrl+P.</source>
        <translation>Keine. Ziehen Sie einen Schlüssel auf den Pool, oder wählen Sie ihn aus und drücken Sie Strg+P.</translation>
    </message>
    <message>
        <source>Who it serves</source>
        <translation>Wen er bedient</translation>
    </message>
    <message>
        <source>%1 without a key</source>
        <translation>%1 ohne Schlüssel</translation>
    </message>
    <message>
        <source>Model that the explanation is about</source>
        <translation>Modell, um das es in der Erklärung geht</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Beliebiges Modell</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Eigener Schlüssel</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 – pays now</source>
        <translation>%1 – zahlt jetzt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key and why it is left out: team-1 is switched off</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On other connections</source>
        <translation>Auf anderen Verbindungen</translation>
    </message>
    <message>
        <source>Assigned here</source>
        <translation>Hier zugewiesen</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a person to see which key pays for their chats, and why. Select a key to see its limits and who is on it.</source>
        <translation>Wählen Sie eine Person, um zu sehen, welcher Schlüssel für ihre Chats zahlt und warum. Wählen Sie einen Schlüssel, um seine Limits zu sehen und wer darauf ist.</translation>
    </message>
    <message>
        <source>Drag people onto a key to assign them; hold Ctrl to give them a further key. With the keyboard: select them and press Ctrl+Return.</source>
        <translation>Ziehen Sie Personen auf einen Schlüssel, um sie zuzuweisen; halten Sie Strg für einen weiteren Schlüssel. Mit der Tastatur: auswählen und Strg+Eingabe drücken.</translation>
    </message>
    <message>
        <source>Why this key?</source>
        <translation>Warum dieser Schlüssel?</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>In dieser Reihenfolge</translation>
    </message>
    <message>
        <source>This group has no key of its own on this connection.</source>
        <translation>Diese Gruppe hat auf dieser Verbindung keinen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 of them have a key of their own, which comes first.</source>
        <translation>%1 davon haben einen eigenen Schlüssel; der kommt zuerst.</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>Which keys they get now</source>
        <translation>Welche Schlüssel sie jetzt bekommen</translation>
    </message>
    <message>
        <source>a key of their own</source>
        <translation>ein eigener Schlüssel</translation>
    </message>
    <message>
        <source>through a group</source>
        <translation>über eine Gruppe</translation>
    </message>
    <message>
        <source>from the pool</source>
        <translation>aus dem Pool</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: show all...</source>
        <translation>
            <numerusform>und %Ln weitere: alle zeigen ...</numerusform>
            <numerusform>und %Ln weitere: alle zeigen ...</numerusform>
        </translation>
    </message>
    <message>
        <source>All people whom this key serves, on their page</source>
        <translation>Alle Personen, die dieser Schlüssel bedient, auf ihrer Seite</translation>
    </message>
    <message>
        <source>A key of their own that a person has entered in Open WebUI for this provider comes before all of these.</source>
        <translation>Ein eigener Schlüssel, den eine Person in Open WebUI für diesen Anbieter eingetragen hat, kommt vor all diesen.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Last test: %1</source>
        <translation>Letzter Test: %1</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>hier wird ein Text erwartet</translation>
    </message>
    <message>
        <source>this field is needed and is missing or empty</source>
        <translation>dieses Feld ist nötig und fehlt oder ist leer</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>hier wird true oder false erwartet</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>hier wird eine Zahl erwartet</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>hier wird eine ganze Zahl erwartet</translation>
    </message>
    <message>
        <source>a date and time like 2026-01-31T12:00:00Z is expected here</source>
        <translation>hier wird Datum und Zeit wie 2026-01-31T12:00:00Z erwartet</translation>
    </message>
    <message>
        <source>a list of texts is expected here</source>
        <translation>hier wird eine Liste von Texten erwartet</translation>
    </message>
    <message>
        <source>an object { ... } is expected here</source>
        <translation>hier wird ein Objekt { ... } erwartet</translation>
    </message>
    <message>
        <source>a list [ ... ] is expected here</source>
        <translation>hier wird eine Liste [ ... ] erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; it can be %2</source>
        <translation>„%1“ ist hier nicht bekannt; möglich ist %2</translation>
    </message>
</context>
<context>
    <name>KeyRemoval</name>
    <message>
        <source>Nobody but the pool uses it.</source>
        <translation>Nur der Pool verwendet ihn.</translation>
    </message>
    <message>
        <source>Nobody uses it.</source>
        <translation>Niemand verwendet ihn.</translation>
    </message>
    <message>
        <source>It is used by %1.</source>
        <translation>Er wird verwendet von %1.</translation>
    </message>
    <message>
        <source>The pool for everyone is empty then.</source>
        <translation>Der Pool für alle ist dann leer.</translation>
    </message>
    <message>
        <source>1 person uses the pool for everyone from then on.</source>
        <translation>1 Person verwendet von da an den Pool für alle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people use the pool for everyone from then on.</source>
        <translation>
            <numerusform>%Ln Person verwendet von da an den Pool für alle.</numerusform>
            <numerusform>%Ln Personen verwenden von da an den Pool für alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person has no key left and cannot chat here.</source>
        <translation>1 Person hat dann keinen Schlüssel mehr und kann hier nicht chatten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no key left and cannot chat here.</source>
        <translation>
            <numerusform>%Ln Person hat dann keinen Schlüssel mehr und kann hier nicht chatten.</numerusform>
            <numerusform>%Ln Personen haben dann keinen Schlüssel mehr und können hier nicht chatten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody still has a key who has one now.</source>
        <translation>Wer jetzt einen Schlüssel hat, hat auch danach einen.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Everyone else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>No pool: who has no key of their own cannot chat here</source>
        <translation>Kein Pool: Wer keinen eigenen Schlüssel hat, kann hier nicht chatten</translation>
    </message>
    <message>
        <source>The pool for all who have no key of their own</source>
        <translation>Der Pool für alle ohne eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translation>Verschwindet mit dem nächsten Sync</translation>
    </message>
</context>
<context>
    <name>KeyState</name>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Pausing after a limit</source>
        <translation>Pausiert nach einem Limit</translation>
    </message>
    <message>
        <source>Pausing until %1</source>
        <translation>Pausiert bis %1</translation>
    </message>
    <message>
        <source>Used up for now</source>
        <translation>Vorerst verbraucht</translation>
    </message>
    <message>
        <source>Used up until %1</source>
        <translation>Verbraucht bis %1</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>Kein Guthaben mehr</translation>
    </message>
    <message>
        <source>The provider refuses this key</source>
        <translation>Der Anbieter lehnt diesen Schlüssel ab</translation>
    </message>
    <message>
        <source>Suspended by the provider</source>
        <translation>Vom Anbieter gesperrt</translation>
    </message>
    <message>
        <source>No access to this model</source>
        <translation>Kein Zugriff auf dieses Modell</translation>
    </message>
    <message>
        <source>The server cannot open it: sync again</source>
        <translation>Der Server kann ihn nicht öffnen: erneut synchronisieren</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>Gültig ab %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>The test was not conclusive</source>
        <translation>Der Test war nicht eindeutig</translation>
    </message>
    <message>
        <source>%1 of %2 tokens today</source>
        <translation>%1 von %2 Tokens heute</translation>
    </message>
    <message>
        <source>1 request today</source>
        <translation>1 Anfrage heute</translation>
    </message>
    <message>
        <source>%1 of %2 requests today</source>
        <translation>%1 von %2 Anfragen heute</translation>
    </message>
    <message>
        <source>%1 requests today</source>
        <translation>%1 Anfragen heute</translation>
    </message>
    <message>
        <source>Works, tested %1</source>
        <translation>Funktioniert, getestet %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>a state of a key, and when it ends</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1 of %2 this month</source>
        <translation>%1 von %2 diesen Monat</translation>
    </message>
    <message>
        <source>%1 of the account&apos;s %2 requests today</source>
        <translation>%1 von %2 Anfragen des Kontos heute</translation>
    </message>
    <message>
        <source>%1 of the account&apos;s %2 tokens today</source>
        <translation>%1 von %2 Tokens des Kontos heute</translation>
    </message>
    <message>
        <source>%1 of the account&apos;s %2 this month</source>
        <translation>%1 von %2 des Kontos diesen Monat</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Lasts until the reset</source>
        <translation>Reicht bis zum Zurücksetzen</translation>
    </message>
    <message>
        <source>Used up, back at %1</source>
        <translation>Verbraucht, wieder da um %1</translation>
    </message>
    <message>
        <source>Account runs out about %1, back at %2</source>
        <translation>Konto läuft gegen %1 leer, wieder da um %2</translation>
    </message>
    <message>
        <source>Runs out about %1, back at %2</source>
        <translation>Läuft gegen %1 leer, wieder da um %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Nicht %1</translation>
    </message>
    <message>
        <source>Only %1, not %2</source>
        <translation>Nur %1, nicht %2</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translation>Verschwindet mit dem nächsten Sync</translation>
    </message>
    <message>
        <source>Account used up, back at %1</source>
        <translation>Konto verbraucht, wieder da um %1</translation>
    </message>
</context>
<context>
    <name>KeyTest</name>
    <message>
        <source>This is no key: it is empty, or has a space, a line break or a special character in it.</source>
        <translation>Das ist kein Schlüssel: Er ist leer oder enthält ein Leerzeichen, einen Zeilenumbruch oder ein Sonderzeichen.</translation>
    </message>
    <message>
        <source>The provider does not accept this key.</source>
        <translation>Der Anbieter nimmt diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The provider knows this key but does not let it in. Check its permissions.</source>
        <translation>Der Anbieter kennt diesen Schlüssel, lässt ihn aber nicht zu. Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>The key works, but has reached its limit until %1.</source>
        <translation>Der Schlüssel funktioniert, hat aber sein Limit erreicht bis %1.</translation>
    </message>
    <message>
        <source>The key works, but has reached its limit for now.</source>
        <translation>Der Schlüssel funktioniert, hat aber vorerst sein Limit erreicht.</translation>
    </message>
    <message>
        <source>The key is right, but its account has no credit left.</source>
        <translation>Der Schlüssel ist richtig, aber sein Konto hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>The provider has a problem now (HTTP %1). Try again later.</source>
        <translation>Der Anbieter hat gerade ein Problem (HTTP %1). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>There is no model list at this address. Check the end of the address: many need &quot;/v1&quot;.</source>
        <translation>Unter dieser Adresse gibt es keine Modellliste. Prüfen Sie das Ende der Adresse: Viele brauchen „/v1“.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer says nothing about the key (HTTP %1).</source>
        <translation>Die Antwort des Anbieters sagt nichts über den Schlüssel (HTTP %1).</translation>
    </message>
    <message>
        <source>The key works and sees %1 models.</source>
        <translation>Der Schlüssel funktioniert und sieht %1 Modelle.</translation>
    </message>
    <message>
        <source>What answers at this address is no provider of models. Check the address.</source>
        <translation>Was unter dieser Adresse antwortet, ist kein Anbieter von Modellen. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>Der Anbieter hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The address sends us to another one. Keys are not sent on; enter the right address.</source>
        <translation>Die Adresse leitet auf eine andere um. Schlüssel werden nicht weitergeschickt; geben Sie die richtige Adresse ein.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not trusted, so the key was not sent.</source>
        <translation>Dem Zertifikat des Anbieters wird nicht vertraut; der Schlüssel wurde deshalb nicht gesendet.</translation>
    </message>
    <message>
        <source>The provider cannot be reached: %1</source>
        <translation>Der Anbieter ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>This address is not encrypted, so the key was not sent from this computer. Use https, or look after a sync what the router says of the key.</source>
        <translation>Diese Adresse ist nicht verschlüsselt, deshalb wurde der Schlüssel von diesem Computer nicht gesendet. Verwenden Sie https, oder sehen Sie nach einem Sync nach, was der Router über den Schlüssel sagt.</translation>
    </message>
</context>
<context>
    <name>KeyVerdict</name>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message numerus="yes">
        <source>Works, sees %n model(s)</source>
        <translation>
            <numerusform>Funktioniert, sieht %n Modell</numerusform>
            <numerusform>Funktioniert, sieht %n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: the provider does not know this key</source>
        <translation>Abgelehnt: Der Anbieter kennt diesen Schlüssel nicht</translation>
    </message>
    <message>
        <source>Refused: the key may not list models</source>
        <translation>Abgelehnt: Der Schlüssel darf keine Modelle auflisten</translation>
    </message>
    <message>
        <source>At its limit now</source>
        <translation>Gerade an seinem Limit</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>Kein Guthaben mehr</translation>
    </message>
    <message>
        <source>The provider has a problem</source>
        <translation>Der Anbieter hat ein Problem</translation>
    </message>
    <message>
        <source>The provider does not answer</source>
        <translation>Der Anbieter antwortet nicht</translation>
    </message>
    <message>
        <source>The answer was unclear</source>
        <translation>Die Antwort war unklar</translation>
    </message>
</context>
<context>
    <name>KeysCsv</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>In dieser Datei steht nichts.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be &quot;label&quot;. For example: connection, label, secret.</source>
        <translation>Die erste Zeile muss die Spalten nennen, und eine davon muss „label“ sein. Zum Beispiel: connection, label, secret.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The column %1 is not used.</source>
        <translation>Die Spalte %1 wird nicht verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n key(s) from CSV</source>
        <translation>
            <numerusform>%n Schlüssel aus CSV importieren</numerusform>
            <numerusform>%n Schlüssel aus CSV importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more cells than columns. Put a text with commas in quotation marks.</source>
        <translation>Es sind mehr Zellen als Spalten. Setzen Sie Text mit Kommas in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The label is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>Line %1 is about the same key.</source>
        <translation>Zeile %1 gilt demselben Schlüssel.</translation>
    </message>
    <message>
        <source>The weight must be a number, such as 1 or 0.5.</source>
        <translation>Das Gewicht muss eine Zahl sein, etwa 1 oder 0.5.</translation>
    </message>
    <message>
        <source>Write yes or no for &quot;enabled&quot;.</source>
        <translation>Schreiben Sie yes oder no bei „enabled“.</translation>
    </message>
    <message>
        <source>A date must look like 2026-12-31.</source>
        <translation>Ein Datum muss aussehen wie 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 must be a whole number without separators, such as 1000.</source>
        <translation>%1 muss eine ganze Zahl ohne Trennzeichen sein, etwa 1000.</translation>
    </message>
    <message>
        <source>%1 must be an amount in USD, such as 12.50.</source>
        <translation>%1 muss ein Betrag in USD sein, etwa 12.50.</translation>
    </message>
    <message>
        <source>A new key needs its secret in the column &quot;secret&quot;.</source>
        <translation>Ein neuer Schlüssel braucht sein Geheimnis in der Spalte „secret“.</translation>
    </message>
    <message>
        <source>This secret is there already: it is the key %1.</source>
        <translation>Dieses Geheimnis ist schon da: Es ist der Schlüssel %1.</translation>
    </message>
    <message>
        <source>Its secret is stored on this computer.</source>
        <translation>Sein Geheimnis ist auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>Nichts zu tun: Es ist schon so.</translation>
    </message>
    <message>
        <source>A new key.</source>
        <translation>Ein neuer Schlüssel.</translation>
    </message>
    <message>
        <source>The key is changed and gets this secret.</source>
        <translation>Der Schlüssel wird geändert und bekommt dieses Geheimnis.</translation>
    </message>
    <message>
        <source>The key is changed.</source>
        <translation>Der Schlüssel wird geändert.</translation>
    </message>
    <message>
        <source>The account %1 is new.</source>
        <translation>Das Konto %1 ist neu.</translation>
    </message>
    <message>
        <source>Days and moments without a time zone are in UTC: a key that is valid until a day ends with that day in UTC.</source>
        <translation>Tage und Zeitpunkte ohne Zeitzone gelten in UTC: Ein Schlüssel, der bis zu einem Tag gilt, endet mit diesem Tag in UTC.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>states of %1</source>
        <translation>Zustände von %1</translation>
    </message>
    <message>
        <source>the router was not asked yet</source>
        <translation>der Router wurde noch nicht gefragt</translation>
    </message>
</context>
<context>
    <name>ModelEntries</name>
    <message>
        <source>The server has no entry for the model %1.</source>
        <translation>Der Server hat keinen Eintrag für das Modell %1.</translation>
    </message>
    <message>
        <source>The server shows the model %1 to other people than asked for.</source>
        <translation>Der Server zeigt das Modell %1 anderen Personen als verlangt.</translation>
    </message>
    <message>
        <source>The server did not keep the entry of the model %1 as it was written.</source>
        <translation>Der Server hat den Eintrag des Modells %1 nicht so behalten, wie er geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>NativeConnections</name>
    <message>
        <source>The server has two connections to %1 with the same prefix. Remove one of them in Open WebUI first.</source>
        <translation>Der Server hat zwei Verbindungen zu %1 mit demselben Präfix. Entfernen Sie zuerst eine davon in Open WebUI.</translation>
    </message>
    <message>
        <source>The server has no connection to %1 (any more).</source>
        <translation>Der Server hat keine Verbindung (mehr) zu %1.</translation>
    </message>
    <message>
        <source>The server&apos;s connections are not as they were written. Look at them in Open WebUI&apos;s settings.</source>
        <translation>Die Verbindungen des Servers sind nicht so, wie sie geschrieben wurden. Sehen Sie sie in den Einstellungen von Open WebUI an.</translation>
    </message>
    <message>
        <source>The server does not offer this model.</source>
        <translation>Der Server bietet dieses Modell nicht an.</translation>
    </message>
</context>
<context>
    <name>NewErrors</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OpenWebUi</name>
    <message>
        <source>The session has ended. Sign in again; your changes are kept.</source>
        <translation>Die Sitzung ist abgelaufen. Melden Sie sich erneut an; Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: the change may or may not have taken effect.</source>
        <translation>Die Antwort des Servers ist nicht lesbar: Die Änderung kann wirksam geworden sein oder nicht.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>Versuchen Sie es in %1 Sekunden erneut.</translation>
    </message>
    <message>
        <source>That does not exist on the server (any more).</source>
        <translation>Das gibt es auf dem Server nicht (mehr).</translation>
    </message>
    <message>
        <source>The server has something with this id already.</source>
        <translation>Der Server hat schon etwas mit dieser ID.</translation>
    </message>
    <message>
        <source>This account may not do that. Sign in as an admin.</source>
        <translation>Dieses Konto darf das nicht. Melden Sie sich als Administrator an.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what Open WebUI should say. Nothing was taken over.</source>
        <translation>Die Antwort des Servers ist nicht das, was Open WebUI sagen sollte. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Der Server erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation>Der Server bittet, langsamer zu machen.</translation>
    </message>
    <message>
        <source>The server reports an error of its own (%1). Its log says more.</source>
        <translation>Der Server meldet einen eigenen Fehler (%1). Sein Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>The server refused the request (%1).</source>
        <translation>Der Server hat die Anfrage abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The server answered with something else than data. Is this the address of Open WebUI itself?</source>
        <translation>Der Server hat mit etwas anderem als Daten geantwortet. Ist das die Adresse von Open WebUI selbst?</translation>
    </message>
    <message>
        <source>The connection to the server was lost. Try again.</source>
        <translation>Die Verbindung zum Server ging verloren. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This account is no admin (any more). Sign in as an admin.</source>
        <translation>Dieses Konto ist kein Administrator (mehr). Melden Sie sich als Administrator an.</translation>
    </message>
    <message>
        <source>The server does not accept this API key: keys are switched off, or not allowed to use its admin API.</source>
        <translation>Der Server nimmt diesen API-Schlüssel nicht an: API-Schlüssel sind ausgeschaltet oder dürfen die Verwaltungs-API nicht verwenden.</translation>
    </message>
    <message>
        <source>This API key is not an admin&apos;s.</source>
        <translation>Dieser API-Schlüssel gehört keinem Administrator.</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PlanEnd</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht synchronisiert</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. Your draft is as it was.</source>
        <translation>Auf dem Server wurde nichts geändert. Ihr Entwurf ist, wie er war.</translation>
    </message>
    <message>
        <source>Partly synced</source>
        <translation>Teilweise synchronisiert</translation>
    </message>
    <message>
        <source>What is done stays done. Retry makes only what is missing.</source>
        <translation>Was erledigt ist, bleibt erledigt. „Wiederholen“ macht nur, was fehlt.</translation>
    </message>
    <message>
        <source>The server changed meanwhile</source>
        <translation>Der Server hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Keyroster stopped before it could overwrite somebody&apos;s change. Refresh, then review again.</source>
        <translation>Keyroster hat angehalten, bevor es die Änderung eines anderen überschreiben konnte. Aktualisieren Sie und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The end of the run is not recorded</source>
        <translation>Das Ende des Laufs ist nicht festgehalten</translation>
    </message>
    <message>
        <source>What is done stays done. Retry reads the server and makes only what is missing.</source>
        <translation>Was erledigt ist, bleibt erledigt. „Wiederholen“ liest den Server und macht nur, was fehlt.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>who sees it</source>
        <translation>wer es sieht</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>hidden in the list of models</source>
        <translation>in der Modellliste verborgen</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>model behind it</source>
        <translation>Modell dahinter</translation>
    </message>
    <message>
        <source>mark of Keyroster</source>
        <translation>Kennzeichen von Keyroster</translation>
    </message>
    <message>
        <source>content (fingerprint)</source>
        <translation>Inhalt (Fingerabdruck)</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>place of the policy</source>
        <translation>Platz der Richtlinie</translation>
    </message>
    <message>
        <source>key (fingerprint)</source>
        <translation>Schlüssel (Fingerabdruck)</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 until now</source>
        <translation>%1: bisher %2</translation>
    </message>
    <message>
        <source>%1: %2, until now %3</source>
        <translation>%1: %2, bisher %3</translation>
    </message>
    <message>
        <source>Plan for %1, made %2</source>
        <translation>Plan für %1, erstellt %2</translation>
    </message>
    <message>
        <source>Has to be confirmed: %1</source>
        <translation>Muss bestätigt werden: %1</translation>
    </message>
    <message>
        <source>%1 (risky)</source>
        <translation>%1 (riskant)</translation>
    </message>
    <message>
        <source>What the policy says differently:</source>
        <translation>Was die Richtlinie anders sagt:</translation>
    </message>
</context>
<context>
    <name>PolicyChecks</name>
    <message>
        <source>A limit is below zero. Leave it empty for &quot;no limit&quot;.</source>
        <translation>Ein Limit liegt unter null. Lassen Sie es leer für „kein Limit“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be sent as a header.</source>
        <translation>„%1“ kann nicht als Kopfzeile gesendet werden.</translation>
    </message>
    <message>
        <source>The header %1 is given twice.</source>
        <translation>Die Kopfzeile %1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>A model has no id.</source>
        <translation>Ein Modell hat keine ID.</translation>
    </message>
    <message>
        <source>The model %1 is there twice.</source>
        <translation>Das Modell %1 ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>A price of the model %1 is below zero.</source>
        <translation>Ein Preis des Modells %1 liegt unter null.</translation>
    </message>
    <message>
        <source>The connection has no id.</source>
        <translation>Die Verbindung hat keine ID.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>Die Verbindung hat keinen Namen.</translation>
    </message>
    <message>
        <source>The time to wait for an answer must be at least one second.</source>
        <translation>Die Wartezeit auf eine Antwort muss mindestens eine Sekunde betragen.</translation>
    </message>
    <message>
        <source>The account has no id.</source>
        <translation>Das Konto hat keine ID.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Use a name such as America/Los_Angeles, or &quot;utc&quot;, or &quot;provider&quot;.</source>
        <translation>„%1“ ist keine Zeitzone. Verwenden Sie einen Namen wie America/Los_Angeles oder „utc“ oder „provider“.</translation>
    </message>
    <message>
        <source>The key has no id.</source>
        <translation>Der Schlüssel hat keine ID.</translation>
    </message>
    <message>
        <source>The key has no name.</source>
        <translation>Der Schlüssel hat keinen Namen.</translation>
    </message>
    <message>
        <source>The weight must be above 0 and at most 1,000,000. To stop using the key, switch it off.</source>
        <translation>Das Gewicht muss über 0 und höchstens 1.000.000 sein. Um den Schlüssel nicht mehr zu verwenden, schalten Sie ihn aus.</translation>
    </message>
    <message>
        <source>The key ends before it begins.</source>
        <translation>Der Schlüssel endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The allowance caps nothing: give requests, tokens or cost.</source>
        <translation>Das Budget begrenzt nichts: Geben Sie Anfragen, Tokens oder Kosten an.</translation>
    </message>
    <message>
        <source>An allowance is below zero.</source>
        <translation>Ein Budget liegt unter null.</translation>
    </message>
    <message>
        <source>The warning must be at a share between 0 and 1.</source>
        <translation>Die Warnung muss bei einem Anteil zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>Give a short name for model ids, such as &quot;groq&quot;.</source>
        <translation>Geben Sie einen Kurznamen für Modell-IDs an, etwa „groq“.</translation>
    </message>
    <message>
        <source>Use only small letters a to z, digits and &quot;-&quot; in the short name, for it becomes part of model ids.</source>
        <translation>Verwenden Sie im Kurznamen nur Kleinbuchstaben a bis z, Ziffern und „-“, denn er wird Teil der Modell-IDs.</translation>
    </message>
    <message>
        <source>The short name is longer than %1 characters.</source>
        <translation>Der Kurzname ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Give the address of the provider, such as https://api.openai.com/v1.</source>
        <translation>Geben Sie die Adresse des Anbieters an, etwa https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://api.openai.com/v1.</source>
        <translation>Das ist keine Webadresse. Sie sieht aus wie https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; add the secret as a key.</source>
        <translation>Lassen Sie Benutzername und Passwort in der Adresse weg; fügen Sie das Geheimnis als Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>Leave out everything from &quot;?&quot; or &quot;#&quot; on.</source>
        <translation>Lassen Sie alles ab „?“ oder „#“ weg.</translation>
    </message>
    <message>
        <source>Leave out the slash at the end.</source>
        <translation>Lassen Sie den Schrägstrich am Ende weg.</translation>
    </message>
    <message>
        <source>The header %1 may carry a secret, and headers are stored in clear. Add the secret as a key instead.</source>
        <translation>Die Kopfzeile %1 könnte ein Geheimnis enthalten, und Kopfzeilen werden im Klartext gespeichert. Fügen Sie das Geheimnis stattdessen als Schlüssel hinzu.</translation>
    </message>
</context>
<context>
    <name>PolicyCodec</name>
    <message>
        <source>a text is expected here</source>
        <translation>hier wird ein Text erwartet</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 86400 is expected here</source>
        <translation>hier wird eine Zahl von Sekunden von 1 bis 86400 erwartet</translation>
    </message>
    <message>
        <source>a number between -%1 and %1 is expected here</source>
        <translation>hier wird eine Zahl zwischen -%1 und %1 erwartet</translation>
    </message>
    <message>
        <source>The policy is not valid JSON (at byte %1: %2).</source>
        <translation>Die Richtlinie ist kein gültiges JSON (bei Byte %1: %2).</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>Die Richtlinie ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This policy was written by a newer version of Keyroster (format %1; this version reads up to %2). Update Keyroster first.</source>
        <translation>Diese Richtlinie wurde von einer neueren Version von Keyroster geschrieben (Format %1; diese Version liest bis %2). Aktualisieren Sie zuerst Keyroster.</translation>
    </message>
    <message>
        <source>the number of the format is expected here</source>
        <translation>hier wird die Nummer des Formats erwartet</translation>
    </message>
</context>
<context>
    <name>PolicyEdit</name>
    <message>
        <source>this kind of change is not known</source>
        <translation>diese Art von Änderung ist nicht bekannt</translation>
    </message>
    <message>
        <source>This was changed in the meantime, so nothing was done. Look at it again and repeat.</source>
        <translation>Dies wurde inzwischen geändert; deshalb wurde nichts getan. Sehen Sie es sich noch einmal an und wiederholen Sie es.</translation>
    </message>
    <message>
        <source>Keyroster made an edit that contradicts itself; nothing was changed.</source>
        <translation>Keyroster hat eine Änderung gebildet, die sich selbst widerspricht; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>PolicyEdits</name>
    <message>
        <source>The connection %1 already has the short name %2.</source>
        <translation>Die Verbindung %1 hat schon den Kurznamen %2.</translation>
    </message>
    <message>
        <source>There already is a connection with this id.</source>
        <translation>Es gibt schon eine Verbindung mit dieser ID.</translation>
    </message>
    <message>
        <source>Add connection %1</source>
        <translation>Verbindung %1 hinzufügen</translation>
    </message>
    <message>
        <source>This connection does not exist any more.</source>
        <translation>Diese Verbindung existiert nicht mehr.</translation>
    </message>
    <message>
        <source>Change connection %1</source>
        <translation>Verbindung %1 ändern</translation>
    </message>
    <message>
        <source>Remove connection %1</source>
        <translation>Verbindung %1 entfernen</translation>
    </message>
    <message>
        <source>There already is an account with this id.</source>
        <translation>Es gibt schon ein Konto mit dieser ID.</translation>
    </message>
    <message>
        <source>Add account %1</source>
        <translation>Konto %1 hinzufügen</translation>
    </message>
    <message>
        <source>This account does not exist any more.</source>
        <translation>Dieses Konto existiert nicht mehr.</translation>
    </message>
    <message>
        <source>An account cannot move to another connection.</source>
        <translation>Ein Konto kann nicht zu einer anderen Verbindung wechseln.</translation>
    </message>
    <message>
        <source>Change account %1</source>
        <translation>Konto %1 ändern</translation>
    </message>
    <message>
        <source>Remove account %1</source>
        <translation>Konto %1 entfernen</translation>
    </message>
    <message>
        <source>Choose at least one user or group.</source>
        <translation>Wählen Sie mindestens einen Benutzer oder eine Gruppe.</translation>
    </message>
    <message>
        <source>Change an allowance</source>
        <translation>Ein Budget ändern</translation>
    </message>
    <message>
        <source>Add an allowance</source>
        <translation>Ein Budget hinzufügen</translation>
    </message>
    <message>
        <source>Remove an allowance</source>
        <translation>Ein Budget entfernen</translation>
    </message>
    <message>
        <source>This allowance does not exist any more.</source>
        <translation>Dieses Budget existiert nicht mehr.</translation>
    </message>
    <message>
        <source>The account of the key %1 does not exist on this connection.</source>
        <translation>Das Konto des Schlüssels %1 existiert auf dieser Verbindung nicht.</translation>
    </message>
    <message>
        <source>This secret is there already: it is the key %1.</source>
        <translation>Dieses Geheimnis ist schon da: Es ist der Schlüssel %1.</translation>
    </message>
    <message>
        <source>Choose at least one key.</source>
        <translation>Wählen Sie mindestens einen Schlüssel.</translation>
    </message>
    <message>
        <source>There already is a key with this id.</source>
        <translation>Es gibt schon einen Schlüssel mit dieser ID.</translation>
    </message>
    <message>
        <source>Add key %1</source>
        <translation>Schlüssel %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 keys</source>
        <translation>%1 Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>This key does not exist any more.</source>
        <translation>Dieser Schlüssel existiert nicht mehr.</translation>
    </message>
    <message>
        <source>A key cannot move to another connection.</source>
        <translation>Ein Schlüssel kann nicht zu einer anderen Verbindung wechseln.</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>Schlüssel %1 ändern</translation>
    </message>
    <message>
        <source>Remove key %1</source>
        <translation>Schlüssel %1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 keys</source>
        <translation>%1 Schlüssel entfernen</translation>
    </message>
    <message>
        <source>The key %1 belongs to another connection.</source>
        <translation>Der Schlüssel %1 gehört zu einer anderen Verbindung.</translation>
    </message>
    <message>
        <source>%1 does not exist on the server any more.</source>
        <translation>%1 existiert auf dem Server nicht mehr.</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 Benutzer</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 Gruppen</translation>
    </message>
    <message>
        <source>%1 users and groups</source>
        <translation>%1 Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Put %1 on %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Give %1 also %2</source>
        <translation>%1 auch %2 geben</translation>
    </message>
    <message>
        <source>There is no such assignment.</source>
        <translation>Eine solche Zuweisung gibt es nicht.</translation>
    </message>
    <message>
        <source>Remove the assignment of %1</source>
        <translation>Zuweisung von %1 entfernen</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>%1 von %2 nehmen</translation>
    </message>
    <message>
        <source>An assignment needs at least one key. Remove it instead.</source>
        <translation>Eine Zuweisung braucht mindestens einen Schlüssel. Entfernen Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Change an assignment</source>
        <translation>Eine Zuweisung ändern</translation>
    </message>
    <message>
        <source>Add an assignment</source>
        <translation>Eine Zuweisung hinzufügen</translation>
    </message>
    <message>
        <source>This is the secret that the key has already.</source>
        <translation>Das ist das Geheimnis, das der Schlüssel schon hat.</translation>
    </message>
    <message>
        <source>Replace the secret of %1</source>
        <translation>Geheimnis von %1 ersetzen</translation>
    </message>
    <message>
        <source>An account has no name.</source>
        <translation>Ein Konto hat keinen Namen.</translation>
    </message>
    <message>
        <source>There are two accounts named %1.</source>
        <translation>Es gibt zwei Konten mit dem Namen %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change the accounts</source>
        <translation>Die Konten ändern</translation>
    </message>
    <message>
        <source>There are two allowances of %1 for the same connection and time. Keep one of them.</source>
        <translation>Es gibt zwei Budgets von %1 für dieselbe Verbindung und Zeit. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>Change the allowances</source>
        <translation>Die Budgets ändern</translation>
    </message>
    <message>
        <source>Keep connection %1</source>
        <translation>Verbindung %1 behalten</translation>
    </message>
    <message>
        <source>The connection of the key %1 is removed, too. Keep the connection first.</source>
        <translation>Die Verbindung des Schlüssels %1 wird ebenfalls entfernt. Behalten Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>The account of the key %1 is removed, too. Keep the account first.</source>
        <translation>Das Konto des Schlüssels %1 wird ebenfalls entfernt. Behalten Sie zuerst das Konto.</translation>
    </message>
    <message>
        <source>Keep key %1</source>
        <translation>Schlüssel %1 behalten</translation>
    </message>
    <message>
        <source>Keep %1 keys</source>
        <translation>%1 Schlüssel behalten</translation>
    </message>
</context>
<context>
    <name>PolicyLint</name>
    <message>
        <source>Nothing can be mended here by itself. Look at it.</source>
        <translation>Hier lässt sich nichts von selbst beheben. Sehen Sie es sich an.</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Keep one of the equal keys %1</source>
        <translation>Einen der gleichen Schlüssel %1 behalten</translation>
    </message>
    <message>
        <source>Put %1 in one account</source>
        <translation>%1 in ein Konto legen</translation>
    </message>
    <message>
        <source>Retire the expired key %1</source>
        <translation>Abgelaufenen Schlüssel %1 zurückziehen</translation>
    </message>
    <message>
        <source>Let %1 hold longer</source>
        <translation>%1 länger gelten lassen</translation>
    </message>
    <message>
        <source>Show models of %1 to everyone</source>
        <translation>Modelle von %1 allen zeigen</translation>
    </message>
    <message>
        <source>Let %1 come before %2</source>
        <translation>%1 vor %2 kommen lassen</translation>
    </message>
    <message>
        <source>Remove assignments of deleted users and groups</source>
        <translation>Zuweisungen gelöschter Benutzer und Gruppen entfernen</translation>
    </message>
    <message>
        <source>The draft has changed since; this no longer holds.</source>
        <translation>Der Entwurf hat sich inzwischen geändert; das gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The keys %1 are the same secret.</source>
        <translation>Die Schlüssel %1 sind dasselbe Geheimnis.</translation>
    </message>
    <message>
        <source>They share one quota, whatever their limits say. Remove all but one.</source>
        <translation>Sie teilen sich ein Kontingent, was immer ihre Limits sagen. Entfernen Sie alle bis auf einen.</translation>
    </message>
    <message>
        <source>Keep %1, switch the others off</source>
        <translation>%1 behalten, die anderen ausschalten</translation>
    </message>
    <message>
        <source>The keys %1 of several connections are the same secret.</source>
        <translation>Die Schlüssel %1 mehrerer Verbindungen sind dasselbe Geheimnis.</translation>
    </message>
    <message>
        <source>They share one quota at the provider, but are counted apart here.</source>
        <translation>Beim Anbieter teilen sie sich ein Kontingent, werden hier aber getrennt gezählt.</translation>
    </message>
    <message>
        <source>The keys %1 belong to the account %2 and share its quota.</source>
        <translation>Die Schlüssel %1 gehören zum Konto %2 und teilen sich sein Kontingent.</translation>
    </message>
    <message>
        <source>The provider says that the keys %1 belong to one organization.</source>
        <translation>Der Anbieter sagt, dass die Schlüssel %1 zu einer Organisation gehören.</translation>
    </message>
    <message>
        <source>They share one quota. Put them in one account, so that it is counted once.</source>
        <translation>Sie teilen sich ein Kontingent. Legen Sie sie in ein Konto, damit es einmal gezählt wird.</translation>
    </message>
    <message>
        <source>Put them in one account</source>
        <translation>In ein Konto legen</translation>
    </message>
    <message>
        <source>The provider refuses the key %1.</source>
        <translation>Der Anbieter lehnt den Schlüssel %1 ab.</translation>
    </message>
    <message>
        <source>It was revoked or mistyped. Replace its secret; until then switch it off, so that nobody waits for it.</source>
        <translation>Er wurde widerrufen oder falsch eingetippt. Ersetzen Sie sein Geheimnis; schalten Sie ihn bis dahin aus, damit niemand auf ihn wartet.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>The server cannot open the key %1.</source>
        <translation>Der Server kann den Schlüssel %1 nicht öffnen.</translation>
    </message>
    <message>
        <source>The server&apos;s own secret changed, or the key was never sealed for it. Sync from the computer that has the key&apos;s secret.</source>
        <translation>Das eigene Geheimnis des Servers hat sich geändert, oder der Schlüssel wurde nie für ihn versiegelt. Synchronisieren Sie von dem Computer aus, der das Geheimnis des Schlüssels hat.</translation>
    </message>
    <message>
        <source>The key %1 has expired on %2.</source>
        <translation>Der Schlüssel %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>It pays for nobody any more. Where it is not the only key, people can do without it.</source>
        <translation>Er zahlt für niemanden mehr. Wo er nicht der einzige Schlüssel ist, kommt man ohne ihn aus.</translation>
    </message>
    <message>
        <source>Switch it off and take people off it</source>
        <translation>Ausschalten und alle davon herunternehmen</translation>
    </message>
    <message>
        <source>The key %1 expires on %2.</source>
        <translation>Der Schlüssel %1 läuft am %2 ab.</translation>
    </message>
    <message>
        <source>Add its successor now and put the same people on it; or let it hold longer, if the provider does.</source>
        <translation>Fügen Sie jetzt seinen Nachfolger hinzu und setzen Sie dieselben Personen darauf; oder lassen Sie ihn länger gelten, wenn der Anbieter das auch tut.</translation>
    </message>
    <message>
        <source>Let it hold 30 days longer</source>
        <translation>30 Tage länger gelten lassen</translation>
    </message>
    <message>
        <source>Nobody uses the key %1 of %2.</source>
        <translation>Niemand verwendet den Schlüssel %1 von %2.</translation>
    </message>
    <message>
        <source>Nobody uses these keys of %2: %1.</source>
        <translation>Niemand verwendet diese Schlüssel von %2: %1.</translation>
    </message>
    <message>
        <source>Drag somebody onto it, or remove it. It is no fault to keep one in reserve.</source>
        <translation>Ziehen Sie jemanden darauf, oder entfernen Sie ihn. Einen in Reserve zu halten, ist kein Fehler.</translation>
    </message>
    <message>
        <source>Switch them off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>The groups %1 and %2 have the same rank and members in common, but different rules on %3.</source>
        <translation>Die Gruppen %1 und %2 haben denselben Rang und gemeinsame Mitglieder, aber verschiedene Regeln auf %3.</translation>
    </message>
    <message>
        <source>Give one of them another rank, so that it is clear whose rule counts.</source>
        <translation>Geben Sie einer davon einen anderen Rang, damit klar ist, wessen Regel gilt.</translation>
    </message>
    <message>
        <source>Let %1 come first</source>
        <translation>%1 zuerst kommen lassen</translation>
    </message>
    <message>
        <source>%1 offers no model, so nobody can use it.</source>
        <translation>%1 bietet kein Modell an; niemand kann es verwenden.</translation>
    </message>
    <message>
        <source>Choose its models and who sees them.</source>
        <translation>Wählen Sie seine Modelle und wer sie sieht.</translation>
    </message>
    <message>
        <source>The model %1 of %2 is seen by admins only.</source>
        <translation>Das Modell %1 von %2 sehen nur Administratoren.</translation>
    </message>
    <message>
        <source>%1 models of %2 are seen by admins only.</source>
        <translation>%1 Modelle von %2 sehen nur Administratoren.</translation>
    </message>
    <message>
        <source>The fix shows them to everyone; choose groups instead to be more careful.</source>
        <translation>Die Behebung zeigt sie allen; wählen Sie stattdessen Gruppen, wenn Sie vorsichtiger sein wollen.</translation>
    </message>
    <message>
        <source>Show to everyone</source>
        <translation>Allen zeigen</translation>
    </message>
    <message>
        <source>Limits in money on %1 may not count the model %2: it has no price.</source>
        <translation>Limits in Geld auf %1 zählen das Modell %2 vielleicht nicht mit: Es hat keinen Preis.</translation>
    </message>
    <message>
        <source>Limits in money on %1 may not count %2 models: they have no price.</source>
        <translation>Limits in Geld auf %1 zählen %2 Modelle vielleicht nicht mit: Sie haben keinen Preis.</translation>
    </message>
    <message>
        <source>Without a price only the cost that the provider itself reports counts. Give the models prices.</source>
        <translation>Ohne Preis zählen nur die Kosten, die der Anbieter selbst meldet. Geben Sie den Modellen Preise.</translation>
    </message>
    <message>
        <source>Put %1 in the pool for everyone</source>
        <translation>%1 in den Pool für alle legen</translation>
    </message>
    <message>
        <source>Switch a key on, replace its secret, or put them on another key.</source>
        <translation>Schalten Sie einen Schlüssel ein, ersetzen Sie sein Geheimnis, oder setzen Sie sie auf einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Let the pool for everyone pay for them</source>
        <translation>Den Pool für alle für sie zahlen lassen</translation>
    </message>
    <message>
        <source>The pool for everyone on %1 has no working key.</source>
        <translation>Der Pool für alle auf %1 hat keinen funktionierenden Schlüssel.</translation>
    </message>
    <message>
        <source>The group %1 has no working key on %2.</source>
        <translation>Die Gruppe %1 hat auf %2 keinen funktionierenden Schlüssel.</translation>
    </message>
    <message>
        <source>%1 has no key on %2.</source>
        <translation>%1 hat auf %2 keinen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 users have no key on %2.</source>
        <translation>%1 Benutzer haben auf %2 keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Put them or a group of theirs on a key, or give everyone a pool.</source>
        <translation>Setzen Sie sie oder eine ihrer Gruppen auf einen Schlüssel, oder geben Sie allen einen Pool.</translation>
    </message>
    <message>
        <source>%1 has no working key on %2.</source>
        <translation>%1 hat auf %2 keinen funktionierenden Schlüssel.</translation>
    </message>
    <message>
        <source>%1 users have no working key on %2.</source>
        <translation>%1 Benutzer haben auf %2 keinen funktionierenden Schlüssel.</translation>
    </message>
    <message>
        <source>An assignment on %1 is for somebody who is no longer there.</source>
        <translation>Eine Zuweisung auf %1 gilt jemandem, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>%1 assignments on %2 are for users or groups that are no longer there.</source>
        <translation>%1 Zuweisungen auf %2 gelten Benutzern oder Gruppen, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>They were deleted on the server; their assignments do nothing.</source>
        <translation>Sie wurden auf dem Server gelöscht; ihre Zuweisungen bewirken nichts.</translation>
    </message>
    <message>
        <source>Remove what is left of them</source>
        <translation>Entfernen, was von ihnen übrig ist</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Count the limit of %1 once</source>
        <translation>Das Limit von %1 nur einmal zählen</translation>
    </message>
    <message>
        <source>More keys of one account give no more quota. Give the account its limits, so that they are counted once. Some providers forbid extra keys that only dodge limits.</source>
        <translation>Mehr Schlüssel eines Kontos geben nicht mehr Kontingent. Geben Sie dem Konto seine Limits, damit sie einmal gezählt werden. Manche Anbieter verbieten zusätzliche Schlüssel, die nur Limits umgehen.</translation>
    </message>
    <message>
        <source>Count their limit once, for all of them</source>
        <translation>Ihr Limit einmal für alle zählen</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Keys of one organisation share one quota.</source>
        <translation>Schlüssel einer Organisation teilen sich ein Kontingent.</translation>
    </message>
    <message>
        <source>Keys of one project share one quota.</source>
        <translation>Schlüssel eines Projekts teilen sich ein Kontingent.</translation>
    </message>
    <message>
        <source>Keys of one workspace share one quota.</source>
        <translation>Schlüssel eines Workspace teilen sich ein Kontingent.</translation>
    </message>
    <message>
        <source>Keys of one team share one quota.</source>
        <translation>Schlüssel eines Teams teilen sich ein Kontingent.</translation>
    </message>
    <message>
        <source>Keys of one resource share the quota of its deployments.</source>
        <translation>Schlüssel einer Ressource teilen sich das Kontingent ihrer Bereitstellungen.</translation>
    </message>
    <message>
        <source>All keys share one machine.</source>
        <translation>Alle Schlüssel teilen sich eine Maschine.</translation>
    </message>
    <message>
        <source>Keys of one provider account share one quota.</source>
        <translation>Schlüssel eines Anbieterkontos teilen sich ein Kontingent.</translation>
    </message>
</context>
<context>
    <name>PrincipalNames</name>
    <message>
        <source>The server has no user %1. Correct it, or pull if they are new.</source>
        <translation>Der Server hat keinen Benutzer %1. Berichtigen Sie es, oder lesen Sie den Server neu, wenn die Person neu ist.</translation>
    </message>
    <message>
        <source>Several users are called %1. Write the e-mail.</source>
        <translation>Mehrere Benutzer heißen %1. Schreiben Sie die E-Mail.</translation>
    </message>
    <message>
        <source>Several users have the e-mail %1. Write the id.</source>
        <translation>Mehrere Benutzer haben die E-Mail %1. Schreiben Sie die ID.</translation>
    </message>
    <message>
        <source>The server has no group %1. Correct it, or pull if it is new.</source>
        <translation>Der Server hat keine Gruppe %1. Berichtigen Sie es, oder lesen Sie den Server neu, wenn sie neu ist.</translation>
    </message>
    <message>
        <source>Several groups are called %1. Write the id.</source>
        <translation>Mehrere Gruppen heißen %1. Schreiben Sie die ID.</translation>
    </message>
    <message>
        <source>The server has no group and no user %1. Correct it, or pull if they are new.</source>
        <translation>Der Server hat weder Gruppe noch Benutzer %1. Berichtigen Sie es, oder lesen Sie den Server neu, wenn sie neu sind.</translation>
    </message>
</context>
<context>
    <name>Resolve</name>
    <message>
        <source>does not exist on this connection</source>
        <translation>existiert auf dieser Verbindung nicht</translation>
    </message>
    <message>
        <source>is switched off</source>
        <translation>ist ausgeschaltet</translation>
    </message>
    <message>
        <source>is not valid yet</source>
        <translation>ist noch nicht gültig</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>ist abgelaufen</translation>
    </message>
    <message>
        <source>is not meant for this model</source>
        <translation>ist nicht für dieses Modell gedacht</translation>
    </message>
    <message>
        <source>is barred from this model</source>
        <translation>ist für dieses Modell gesperrt</translation>
    </message>
    <message>
        <source>cannot be read by the router; sync again to seal it anew</source>
        <translation>kann vom Router nicht gelesen werden; synchronisieren Sie erneut, um ihn neu zu versiegeln</translation>
    </message>
    <message>
        <source>is refused by the provider as invalid</source>
        <translation>wird vom Anbieter als ungültig abgelehnt</translation>
    </message>
    <message>
        <source>has no access to this model at the provider</source>
        <translation>hat beim Anbieter keinen Zugriff auf dieses Modell</translation>
    </message>
    <message>
        <source>has used up its quota</source>
        <translation>hat sein Kontingent verbraucht</translation>
    </message>
    <message>
        <source>is cooling down after a rate limit</source>
        <translation>pausiert nach einem Limit</translation>
    </message>
    <message>
        <source>has reached its limit</source>
        <translation>hat sein Limit erreicht</translation>
    </message>
</context>
<context>
    <name>RouterWords</name>
    <message>
        <source>The day&apos;s quota is used up.</source>
        <translation>Das Kontingent des Tages ist verbraucht.</translation>
    </message>
    <message>
        <source>The account is out of credit.</source>
        <translation>Das Konto hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>The provider gives this key no access to %1.</source>
        <translation>Der Anbieter gibt diesem Schlüssel keinen Zugriff auf %1.</translation>
    </message>
    <message>
        <source>The provider&apos;s rate limit was reached.</source>
        <translation>Das Limit des Anbieters für die Zahl der Anfragen wurde erreicht.</translation>
    </message>
    <message>
        <source>Several accounts were refused at the same time: the provider limits this server as a whole.</source>
        <translation>Mehrere Konten wurden gleichzeitig abgelehnt: Der Anbieter begrenzt diesen Server als Ganzes.</translation>
    </message>
    <message>
        <source>The provider refused the key; it is checked once more.</source>
        <translation>Der Anbieter hat den Schlüssel abgelehnt; er wird noch einmal geprüft.</translation>
    </message>
    <message>
        <source>The provider refuses the key.</source>
        <translation>Der Anbieter lehnt den Schlüssel ab.</translation>
    </message>
    <message>
        <source>The provider is not answering.</source>
        <translation>Der Anbieter antwortet nicht.</translation>
    </message>
    <message>
        <source>The day&apos;s limit is used up.</source>
        <translation>Das Limit des Tages ist verbraucht.</translation>
    </message>
    <message>
        <source>The month&apos;s budget is spent.</source>
        <translation>Das Kostenlimit des Monats ist erreicht.</translation>
    </message>
    <message>
        <source>As many requests as allowed are running.</source>
        <translation>Es laufen so viele Anfragen, wie erlaubt sind.</translation>
    </message>
    <message>
        <source>The minute&apos;s requests are used up.</source>
        <translation>Die Anfragen der Minute sind verbraucht.</translation>
    </message>
    <message>
        <source>The minute&apos;s tokens are used up.</source>
        <translation>Die Tokens der Minute sind verbraucht.</translation>
    </message>
    <message>
        <source>The provider announced that nothing is left.</source>
        <translation>Der Anbieter hat gemeldet, dass nichts übrig ist.</translation>
    </message>
    <message>
        <source>This server cannot open the key: its secret changed. Sync once more.</source>
        <translation>Dieser Server kann den Schlüssel nicht öffnen: Das Geheimnis des Servers hat sich geändert. Synchronisieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <source>Outside its dates.</source>
        <translation>Außerhalb seiner Gültigkeit.</translation>
    </message>
</context>
<context>
    <name>RowChange</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>The router on the server offers no usable public key. Update the router.</source>
        <translation>Der Router auf dem Server bietet keinen brauchbaren öffentlichen Schlüssel. Aktualisieren Sie den Router.</translation>
    </message>
    <message>
        <source>This is not a sealed key.</source>
        <translation>Das ist kein versiegelter Schlüssel.</translation>
    </message>
    <message>
        <source>This key was sealed for another router.</source>
        <translation>Dieser Schlüssel wurde für einen anderen Router versiegelt.</translation>
    </message>
    <message>
        <source>This sealed key cannot be opened.</source>
        <translation>Dieser versiegelte Schlüssel lässt sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The keychain of this computer is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused access. Allow Keyroster to use it, then try again.</source>
        <translation>Der Schlüsselbund dieses Computers hat den Zugriff verweigert. Erlauben Sie ihn Keyroster und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Keep keys under a passphrase, or for this session only.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Bewahren Sie Schlüssel unter einer Passphrase auf oder nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work. Repair it, or keep keys under a passphrase or for this session only.</source>
        <translation>Der Schlüsselbund dieses Computers funktioniert nicht. Reparieren Sie ihn, oder bewahren Sie Schlüssel unter einer Passphrase oder nur für diese Sitzung auf.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Look for a window that asks for its password.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht. Suchen Sie ein Fenster, das nach seinem Passwort fragt.</translation>
    </message>
    <message>
        <source>This key was kept for one session only, which has ended. Enter it again.</source>
        <translation>Dieser Schlüssel wurde nur für eine Sitzung aufbewahrt, und die ist beendet. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>A part of what Keyroster keeps in the keychain is gone. Enter the keys again that are marked as not on this computer.</source>
        <translation>Ein Teil dessen, was Keyroster im Schlüsselbund aufbewahrt, ist weg. Geben Sie die Schlüssel erneut ein, die als nicht auf diesem Computer markiert sind.</translation>
    </message>
    <message>
        <source>The keychain did not keep what was written to it. Nothing was changed; try again or choose another place for secrets.</source>
        <translation>Der Schlüsselbund hat nicht behalten, was hineingeschrieben wurde. Es wurde nichts geändert; versuchen Sie es erneut oder wählen Sie einen anderen Ort für Geheimnisse.</translation>
    </message>
    <message>
        <source>This is too long for a key (%1 bytes; at most %2 can be kept).</source>
        <translation>Das ist zu lang für einen Schlüssel (%1 Bytes; höchstens %2 können aufbewahrt werden).</translation>
    </message>
    <message>
        <source>This secret is not on this computer.</source>
        <translation>Dieses Geheimnis ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Something else changed what Keyroster keeps in the keychain. Enter the keys again.</source>
        <translation>Etwas anderes hat geändert, was Keyroster im Schlüsselbund aufbewahrt. Geben Sie die Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase (%1 MiB). Close other programs and try again.</source>
        <translation>Der Speicher reicht nicht, um die Passphrase zu prüfen (%1 MiB). Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Keys and passwords are kept for this session only: they are gone when Keyroster ends.</source>
        <translation>Schlüssel und Passwörter werden nur für diese Sitzung aufbewahrt: Sie sind weg, wenn Keyroster endet.</translation>
    </message>
    <message>
        <source>The file with your keys is damaged. Restore it from a backup, or remove it and enter the keys again.</source>
        <translation>Die Datei mit Ihren Schlüsseln ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her, oder entfernen Sie sie und geben Sie die Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>The file with your keys was written by a newer version of Keyroster. Update this one.</source>
        <translation>Die Datei mit Ihren Schlüsseln wurde von einer neueren Version von Keyroster geschrieben. Aktualisieren Sie diese hier.</translation>
    </message>
    <message>
        <source>This is not the passphrase of your keys. Try again.</source>
        <translation>Das ist nicht die Passphrase Ihrer Schlüssel. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file with your keys was replaced by another one. Start Keyroster again and enter its passphrase.</source>
        <translation>Die Datei mit Ihren Schlüsseln wurde durch eine andere ersetzt. Starten Sie Keyroster neu und geben Sie deren Passphrase ein.</translation>
    </message>
    <message>
        <source>The file with your keys, %1, could not be read or written: %2.</source>
        <translation>Die Datei mit Ihren Schlüsseln, %1, konnte nicht gelesen oder geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The file with your keys, %1, is gone. Restore it, then try again.</source>
        <translation>Die Datei mit Ihren Schlüsseln, %1, ist weg. Stellen Sie sie wieder her und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>ihr Ordner darf nicht beschrieben werden</translation>
    </message>
    <message>
        <source>Another program is using the file with your keys. Close it and try again.</source>
        <translation>Ein anderes Programm verwendet die Datei mit Ihren Schlüsseln. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file with your keys, %1, cannot be used. Restore it from a backup.</source>
        <translation>Die Datei mit Ihren Schlüsseln, %1, ist nicht verwendbar. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>Type the address of your Open WebUI server.</source>
        <translation>Geben Sie die Adresse Ihres Open-WebUI-Servers ein.</translation>
    </message>
    <message>
        <source>%1 is not an address. It should look like https://chat.example.com.</source>
        <translation>%1 ist keine Adresse. Sie sollte aussehen wie https://chat.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https:// (or http://).</source>
        <translation>Die Adresse muss mit https:// (oder http://) beginnen.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; they are asked for next.</source>
        <translation>Lassen Sie Name und Passwort in der Adresse weg; danach wird gleich gefragt.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This account still waits for an admin&apos;s approval.</source>
        <translation>Dieses Konto wartet noch auf die Freigabe durch einen Administrator.</translation>
    </message>
    <message>
        <source>%1 is not an admin on this server. Keyroster needs an admin&apos;s account.</source>
        <translation>%1 ist auf diesem Server kein Administrator. Keyroster braucht das Konto eines Administrators.</translation>
    </message>
    <message>
        <source>The server does not know this e-mail and password.</source>
        <translation>Der Server kennt diese E-Mail mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>The code is wrong, was used before, or came too late.</source>
        <translation>Der Code ist falsch, wurde schon verwendet oder kam zu spät.</translation>
    </message>
    <message>
        <source>This server does not allow signing in with a password. Use an API key or a token.</source>
        <translation>Dieser Server erlaubt die Anmeldung mit Passwort nicht. Verwenden Sie einen API-Schlüssel oder ein Token.</translation>
    </message>
    <message>
        <source>Too many sign-ins. The server asks to wait a few minutes before the next one.</source>
        <translation>Zu viele Anmeldungen. Der Server bittet, vor der nächsten einige Minuten zu warten.</translation>
    </message>
    <message>
        <source>There is a server at this address, but it is no Open WebUI.</source>
        <translation>Unter dieser Adresse gibt es einen Server, aber kein Open WebUI.</translation>
    </message>
    <message>
        <source>This is no API key or token: it is empty or has spaces in it.</source>
        <translation>Das ist kein API-Schlüssel oder Token: Er ist leer oder enthält Leerzeichen.</translation>
    </message>
    <message>
        <source>The server does not know this API key or token, or it has ended.</source>
        <translation>Der Server kennt diesen API-Schlüssel oder dieses Token nicht, oder es ist abgelaufen.</translation>
    </message>
</context>
<context>
    <name>SnapshotCodec</name>
    <message>
        <source>a list [ ... ] is expected here</source>
        <translation>hier wird eine Liste [ ... ] erwartet</translation>
    </message>
    <message>
        <source>a row of 4 texts is expected here</source>
        <translation>hier wird eine Zeile mit 4 Texten erwartet</translation>
    </message>
    <message>
        <source>What was last read from the server cannot be used any more. Read the server again.</source>
        <translation>Was zuletzt vom Server gelesen wurde, ist nicht mehr verwendbar. Lesen Sie den Server erneut.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The request was sent to %1, but no answer came back: it may or may not have taken effect.</source>
        <translation>Die Anfrage wurde an %1 gesendet, aber es kam keine Antwort: Sie kann wirksam geworden sein oder nicht.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 sends us on to %2. Connect to that address itself if it is right.</source>
        <translation>%1 leitet auf %2 um. Verbinden Sie sich mit dieser Adresse selbst, wenn sie richtig ist.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was trusted before. Nothing was sent. Ask whoever runs the server whether it was changed.</source>
        <translation>Das Zertifikat von %1 ist nicht das, dem zuvor vertraut wurde. Es wurde nichts gesendet. Fragen Sie den Betreiber des Servers, ob es geändert wurde.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the server running?</source>
        <translation>%1 lehnt die Verbindung ab. Läuft der Server?</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address.</source>
        <translation>%1 wurde nicht gefunden. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Es ließ sich keine sichere Verbindung zu %1 herstellen.</translation>
    </message>
    <message>
        <source>The proxy did not let us through to %1.</source>
        <translation>Der Proxy hat uns nicht zu %1 durchgelassen.</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP.</source>
        <translation>Die Antwort von %1 ist kein HTTP.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ging verloren.</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off.</source>
        <translation>Die Antwort von %1 wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer of %1 is packed in a way that was not asked for.</source>
        <translation>Die Antwort von %1 ist auf eine Weise gepackt, die nicht verlangt war.</translation>
    </message>
    <message>
        <source>This is not an address that can be asked.</source>
        <translation>Das ist keine Adresse, die sich abfragen lässt.</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption. Use https, or allow plain HTTP for this server.</source>
        <translation>%1 würde unverschlüsselt abgefragt. Verwenden Sie https, oder erlauben Sie einfaches HTTP für diesen Server.</translation>
    </message>
    <message>
        <source>Trusted was %1, now it is %2.</source>
        <translation>Vertraut wurde %1, jetzt ist es %2.</translation>
    </message>
</context>
<context>
    <name>UsageModel</name>
    <message>
        <source>Their own connection</source>
        <translation>Ihre eigene Verbindung</translation>
    </message>
    <message>
        <source>Removed key %1</source>
        <translation>Entfernter Schlüssel %1</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>Deleted user %1</source>
        <translation>Gelöschter Benutzer %1</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>date format of an axis</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>month format of an axis</comment>
        <translation>MMM yy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln andere</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validate</name>
    <message>
        <source>the policy</source>
        <translation>die Richtlinie</translation>
    </message>
    <message>
        <source>The policy has no id.</source>
        <translation>Die Richtlinie hat keine ID.</translation>
    </message>
    <message>
        <source>The policy has no salt for fingerprints (32 hex digits).</source>
        <translation>Die Richtlinie hat kein Salz für Fingerabdrücke (32 Hexadezimalziffern).</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>Two connections have the id %1.</source>
        <translation>Zwei Verbindungen haben die ID %1.</translation>
    </message>
    <message>
        <source>Two connections have the short name %1.</source>
        <translation>Zwei Verbindungen haben den Kurznamen %1.</translation>
    </message>
    <message>
        <source>Two connections have the name %1.</source>
        <translation>Zwei Verbindungen heißen %1.</translation>
    </message>
    <message>
        <source>The model id %1 is published twice, here and by %2.</source>
        <translation>Die Modell-ID %1 ist doppelt veröffentlicht, hier und von %2.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Two accounts have the id %1.</source>
        <translation>Zwei Konten haben die ID %1.</translation>
    </message>
    <message>
        <source>It belongs to a connection that does not exist.</source>
        <translation>Es gehört zu einer Verbindung, die es nicht gibt.</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Two keys have the id %1.</source>
        <translation>Zwei Schlüssel haben die ID %1.</translation>
    </message>
    <message>
        <source>Two keys of one connection have the name %1.</source>
        <translation>Zwei Schlüssel einer Verbindung heißen %1.</translation>
    </message>
    <message>
        <source>It belongs to an account that does not exist.</source>
        <translation>Er gehört zu einem Konto, das es nicht gibt.</translation>
    </message>
    <message>
        <source>It belongs to the account %1 of another connection.</source>
        <translation>Er gehört zum Konto %1 einer anderen Verbindung.</translation>
    </message>
    <message>
        <source>assignment %1</source>
        <translation>Zuweisung %1</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Es ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>It does not say whom it is for.</source>
        <translation>Es steht nicht da, für wen es gilt.</translation>
    </message>
    <message>
        <source>It is on a connection that does not exist.</source>
        <translation>Es gilt für eine Verbindung, die es nicht gibt.</translation>
    </message>
    <message>
        <source>It names no key, so it does nothing.</source>
        <translation>Es nennt keinen Schlüssel und bewirkt daher nichts.</translation>
    </message>
    <message>
        <source>It names a key that does not exist: %1.</source>
        <translation>Es nennt einen Schlüssel, den es nicht gibt: %1.</translation>
    </message>
    <message>
        <source>The key %1 is of another connection.</source>
        <translation>Der Schlüssel %1 gehört zu einer anderen Verbindung.</translation>
    </message>
    <message>
        <source>It names the key %1 twice.</source>
        <translation>Es nennt den Schlüssel %1 doppelt.</translation>
    </message>
    <message>
        <source>allowance %1</source>
        <translation>Budget %1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 and %2</source>
        <comment>two keys</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more keys</source>
        <translation>
            <numerusform>%1 und %Ln weiterer Schlüssel</numerusform>
            <numerusform>%1 und %Ln weitere Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>3 users and 1 group</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The backup %1 could not be made.</source>
        <translation>Die Sicherung %1 konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>%1 is not a Keyroster workspace.</source>
        <translation>%1 ist kein Keyroster-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it and try again.</source>
        <translation>Ein anderes Programm verwendet %1. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Restore it from its backups folder.</source>
        <translation>Die Datei %1 ist beschädigt. Stellen Sie sie aus ihrem Ordner mit Sicherungen wieder her.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not changed. Free some space and try again.</source>
        <translation>Der Datenträger ist voll; %1 wurde deshalb nicht geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened or written. Check the permissions of the file and its folder.</source>
        <translation>Die Datei %1 lässt sich nicht öffnen oder schreiben. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Check the disk.</source>
        <translation>Lesen oder Schreiben von %1 ist fehlgeschlagen. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The server&apos;s address in this file cannot be read.</source>
        <translation>Die Adresse des Servers in dieser Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The stored edits do not fit together. Restore the file from its backups folder.</source>
        <translation>Die gespeicherten Änderungen passen nicht zusammen. Stellen Sie die Datei aus ihrem Ordner mit Sicherungen wieder her.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there first.</source>
        <translation>%1 ist in einem anderen Programm geöffnet. Schließen Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3 on %4). Close it there first.</source>
        <translation>%1 ist in %2 geöffnet (Prozess %3 auf %4). Schließen Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>%1 may not be written by you, so it is open for reading only.</source>
        <translation>Sie dürfen %1 nicht schreiben; es ist deshalb nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written by you.</source>
        <translation>Sie dürfen in den Ordner %1 nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Keyroster, so it is open for reading only.</source>
        <translation>%1 wurde von einer neueren Version von Keyroster geschrieben und ist deshalb nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it is open for reading only. Restore it from %2.</source>
        <translation>%1 ist beschädigt und deshalb nur zum Lesen geöffnet. Stellen Sie es aus %2 wieder her.</translation>
    </message>
    <message>
        <source>There is no plan %1.</source>
        <translation>Es gibt keinen Plan %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be made: %2.</source>
        <translation>Die Datei %1 konnte nicht erstellt werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check the permissions of the folder above it.</source>
        <translation>Der Ordner %1 konnte nicht erstellt werden. Prüfen Sie die Rechte des Ordners darüber.</translation>
    </message>
    <message>
        <source>The file %1 could not be written to the disk.</source>
        <translation>Die Datei %1 konnte nicht auf den Datenträger geschrieben werden.</translation>
    </message>
    <message>
        <source>The file %1 could not be replaced.</source>
        <translation>Die Datei %1 konnte nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>before a sync</source>
        <translation>vor einem Sync</translation>
    </message>
    <message>
        <source>before an update of Keyroster changed the file</source>
        <translation>bevor ein Update von Keyroster die Datei geändert hat</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>bevor eine Sicherung wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand erstellt</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Keyroster.</source>
        <translation>%1 wurde von einer neueren Version von Keyroster geschrieben.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged itself. Nothing was changed.</source>
        <translation>Die Sicherung %1 ist selbst beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The present file could not be copied to %1. Nothing was changed.</source>
        <translation>Die jetzige Datei konnte nicht nach %1 kopiert werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is the workspace itself. Choose one of its backups.</source>
        <translation>%1 ist der Arbeitsbereich selbst. Wählen Sie eine seiner Sicherungen.</translation>
    </message>
    <message>
        <source>Revision %1 is not kept on this computer.</source>
        <translation>Revision %1 ist auf diesem Computer nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The backup %1 could not be copied. Nothing was changed.</source>
        <translation>Die Sicherung %1 konnte nicht kopiert werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This edit is not in the undo history any more.</source>
        <translation>Diese Änderung steht nicht mehr im Verlauf der Änderungen.</translation>
    </message>
</context>
<context>
    <name>keyroster::sync</name>
    <message>
        <source>This connection is adopted already.</source>
        <translation>Diese Verbindung ist schon übernommen.</translation>
    </message>
    <message>
        <source>It signs in with each person&apos;s own session, so there is no key to take over.</source>
        <translation>Sie meldet sich mit der eigenen Sitzung jeder Person an; es gibt keinen Schlüssel zu übernehmen.</translation>
    </message>
    <message>
        <source>It signs in by Microsoft Entra ID, so there is no key to take over.</source>
        <translation>Sie meldet sich über Microsoft Entra ID an; es gibt keinen Schlüssel zu übernehmen.</translation>
    </message>
    <message>
        <source>It signs in by &quot;%1&quot;, so there is no key to take over.</source>
        <translation>Sie meldet sich über „%1“ an; es gibt keinen Schlüssel zu übernehmen.</translation>
    </message>
    <message>
        <source>It sends a header of its own (%1) that may be a secret; Keyroster keeps secrets only as keys.</source>
        <translation>Sie sendet eine eigene Kopfzeile (%1), die ein Geheimnis sein kann; Keyroster bewahrt Geheimnisse nur als Schlüssel auf.</translation>
    </message>
    <message>
        <source>If the server&apos;s voice output (text to speech) is set to api.openai.com, it takes its key from this connection&apos;s settings: they stay stored while the connection is off.</source>
        <translation>Wenn die Sprachausgabe des Servers (Text zu Sprache) auf api.openai.com eingestellt ist, nimmt sie ihren Schlüssel aus den Einstellungen dieser Verbindung: Sie bleiben gespeichert, während die Verbindung aus ist.</translation>
    </message>
    <message>
        <source>This connection uses OpenAI&apos;s Responses API; through the router it will use Chat Completions.</source>
        <translation>Diese Verbindung verwendet die Responses-API von OpenAI; über den Router verwendet sie Chat Completions.</translation>
    </message>
    <message>
        <source>The connection %1 offers %2 as well: while it is on, people get these models from it.</source>
        <translation>Die Verbindung %1 bietet %2 ebenfalls an: Solange sie an ist, bekommen die Personen diese Modelle von ihr.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The server has %1 connections to %2 that cannot be told apart. Give each of them a prefix there, or keep only one; all keys can go into one connection here.</source>
        <translation>Der Server hat %1 Verbindungen zu %2, die sich nicht unterscheiden lassen. Geben Sie dort jeder ein Präfix, oder behalten Sie nur eine; hier können alle Schlüssel in eine Verbindung.</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>%1 (adopted)</source>
        <translation>%1 (übernommen)</translation>
    </message>
    <message>
        <source>This connection was not adopted, so there is nothing to give back.</source>
        <translation>Diese Verbindung wurde nicht übernommen; es gibt nichts zurückzugeben.</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>%1 is not as it was when the plan was made.</source>
        <translation>%1 ist nicht so wie bei der Erstellung des Plans.</translation>
    </message>
    <message>
        <source>Another admin synced in the same moment, and the server has theirs. Your changes are kept here: pull, look at both, and sync again.</source>
        <translation>Ein anderer Administrator hat im selben Moment synchronisiert, und der Server hat seine Fassung. Ihre Änderungen bleiben hier erhalten: Lesen Sie den Server, sehen Sie sich beide an, und synchronisieren Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n change(s) made and read back.</source>
        <translation>
            <numerusform>Fertig: %n Änderung gemacht und zurückgelesen.</numerusform>
            <numerusform>Fertig: %n Änderungen gemacht und zurückgelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n change(s), because the server changed since the plan was made. Make a new plan.</source>
        <translation>
            <numerusform>Nach %n Änderung angehalten, weil sich der Server seit der Erstellung des Plans geändert hat. Erstellen Sie einen neuen Plan.</numerusform>
            <numerusform>Nach %n Änderungen angehalten, weil sich der Server seit der Erstellung des Plans geändert hat. Erstellen Sie einen neuen Plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n change(s). Sync again to finish.</source>
        <translation>
            <numerusform>Nach %n Änderung abgebrochen. Synchronisieren Sie erneut, um fertig zu werden.</numerusform>
            <numerusform>Nach %n Änderungen abgebrochen. Synchronisieren Sie erneut, um fertig zu werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n change(s): %1 Sync again to finish.</source>
        <translation>
            <numerusform>Nach %n Änderung angehalten: %1 Synchronisieren Sie erneut, um fertig zu werden.</numerusform>
            <numerusform>Nach %n Änderungen angehalten: %1 Synchronisieren Sie erneut, um fertig zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>its folder could not be written</source>
        <translation>ihr Ordner konnte nicht beschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>%n Änderung importieren</numerusform>
            <numerusform>%n Änderungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle needs a passphrase.</source>
        <translation>Ein Bündel braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>%1 is no bundle of Keyroster.</source>
        <translation>%1 ist kein Bündel von Keyroster.</translation>
    </message>
    <message>
        <source>Nothing is known of the server yet. Pull first, then import.</source>
        <translation>Vom Server ist noch nichts bekannt. Lesen Sie ihn zuerst, dann importieren Sie.</translation>
    </message>
    <message>
        <source>This was exported from another server, so it can be added to what is here, but it cannot replace it.</source>
        <translation>Dies wurde von einem anderen Server exportiert; es kann zu dem hinzukommen, was hier ist, es aber nicht ersetzen.</translation>
    </message>
    <message>
        <source>The bundle is damaged. Use another copy of the file.</source>
        <translation>Das Bündel ist beschädigt. Verwenden Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of Keyroster. Update this one first.</source>
        <translation>Dieses Bündel wurde von einer neueren Version von Keyroster geschrieben. Aktualisieren Sie zuerst diese hier.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an object and a field of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>You and another admin changed the same things: %1. Nothing is overwritten. Choose for each of them whose change stays.</source>
        <translation>Sie und ein anderer Administrator haben dasselbe geändert: %1. Es wird nichts überschrieben. Wählen Sie jeweils, wessen Änderung bleibt.</translation>
    </message>
    <message>
        <source>who sees %1</source>
        <translation>wer %1 sieht</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 verborgen</translation>
    </message>
    <message>
        <source>id that people choose for %1</source>
        <translation>ID, unter der %1 gewählt wird</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>requests per minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>tokens per minute</source>
        <translation>Tokens pro Minute</translation>
    </message>
    <message>
        <source>requests per day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>tokens per day</source>
        <translation>Tokens pro Tag</translation>
    </message>
    <message>
        <source>cost per month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>requests at the same time</source>
        <translation>gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>gültig ab</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>gültig bis</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>only for these models</source>
        <translation>nur für diese Modelle</translation>
    </message>
    <message>
        <source>not for these models</source>
        <translation>nicht für diese Modelle</translation>
    </message>
    <message>
        <source>keys in order</source>
        <translation>Schlüssel in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>how the keys take turns</source>
        <translation>wie sich die Schlüssel abwechseln</translation>
    </message>
    <message>
        <source>when the keys are used up</source>
        <translation>wenn die Schlüssel verbraucht sind</translation>
    </message>
    <message>
        <source>order among a person&apos;s groups</source>
        <translation>Reihenfolge unter den Gruppen einer Person</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>seconds to wait for an answer</source>
        <translation>Sekunden, die auf eine Antwort gewartet wird</translation>
    </message>
    <message>
        <source>people&apos;s own connections first</source>
        <translation>eigene Verbindungen der Personen zuerst</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>Kopfzeile %1</translation>
    </message>
    <message>
        <source>when the day ends</source>
        <translation>wann der Tag endet</translation>
    </message>
    <message>
        <source>share at which people are warned</source>
        <translation>Anteil, ab dem gewarnt wird</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>a chat stays on its key</source>
        <translation>ein Chat bleibt bei seinem Schlüssel</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>einer nach dem anderen</translation>
    </message>
    <message>
        <source>by weight</source>
        <translation>nach Gewicht</translation>
    </message>
    <message>
        <source>the least busy one</source>
        <translation>der am wenigsten ausgelastete</translation>
    </message>
    <message>
        <source>the first until it is full</source>
        <translation>der erste, bis er voll ist</translation>
    </message>
    <message>
        <source>the one with most quota left</source>
        <translation>der mit dem größten Restkontingent</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>aufhören</translation>
    </message>
    <message>
        <source>go on with the next keys</source>
        <translation>mit den nächsten Schlüsseln weitermachen</translation>
    </message>
    <message>
        <source>There is no connection to copy.</source>
        <translation>Es gibt keine Verbindung zu kopieren.</translation>
    </message>
    <message>
        <source>Into %1, which has the same address.</source>
        <translation>In %1, mit derselben Adresse.</translation>
    </message>
    <message>
        <source>A new connection %1 beside %2, which has the same address.</source>
        <translation>Eine neue Verbindung %1 neben %2 mit derselben Adresse.</translation>
    </message>
    <message>
        <source>A new connection %1.</source>
        <translation>Eine neue Verbindung %1.</translation>
    </message>
    <message>
        <source>Only admins will see the model %1 of %2: none of those who see it there was found here.</source>
        <translation>Das Modell %1 von %2 werden nur Administratoren sehen: Niemand, der es dort sieht, wurde hier gefunden.</translation>
    </message>
    <message>
        <source>The model %1 of %2 gets an id of its own, because %3 is another model&apos;s here.</source>
        <translation>Das Modell %1 von %2 bekommt eine eigene ID, weil %3 hier einem anderen Modell gehört.</translation>
    </message>
    <message>
        <source>%1 has keys on %2 already; the others come after them.</source>
        <translation>%1 hat auf %2 schon Schlüssel; die anderen kommen danach.</translation>
    </message>
    <message>
        <source>Copy from %1</source>
        <translation>Von %1 kopieren</translation>
    </message>
    <message>
        <source>%1 is as the last sync left it, as far as is known. Read the server again if it was changed just now.</source>
        <translation>%1 ist, soweit bekannt, wie der letzte Sync es hinterlassen hat. Lesen Sie den Server erneut, wenn es gerade eben geändert wurde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s) made on the server</source>
        <translation>
            <numerusform>%n Änderung vom Server übernehmen</numerusform>
            <numerusform>%n Änderungen vom Server übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>who sees it</source>
        <translation>wer es sieht</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>führt zu</translation>
    </message>
    <message>
        <source>belongs to Keyroster</source>
        <translation>gehört zu Keyroster</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>place of the policy</source>
        <translation>Platz der Richtlinie</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>keys that the router can open</source>
        <translation>Schlüssel, die der Router öffnen kann</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The router</source>
        <translation>Der Router</translation>
    </message>
    <message>
        <source>Place %1 of the policy</source>
        <translation>Platz %1 der Richtlinie</translation>
    </message>
    <message>
        <source>Open WebUI&apos;s own connection %1</source>
        <translation>Die eigene Verbindung %1 von Open WebUI</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>%1 was removed from the server.</source>
        <translation>%1 wurde vom Server entfernt.</translation>
    </message>
    <message>
        <source>%1 bears the mark of Keyroster, but the policy does not publish it.</source>
        <translation>%1 trägt das Kennzeichen von Keyroster, aber die Richtlinie veröffentlicht es nicht.</translation>
    </message>
    <message>
        <source>%1 is older than the one that comes with this Keyroster.</source>
        <translation>%1 ist älter als die Fassung, die zu diesem Keyroster gehört.</translation>
    </message>
    <message>
        <source>The server&apos;s secret changed: the router cannot open the keys until they are sealed anew.</source>
        <translation>Das Geheimnis des Servers hat sich geändert: Der Router kann die Schlüssel nicht öffnen, bis sie neu versiegelt sind.</translation>
    </message>
    <message>
        <source>The router was switched off: chats through it fail.</source>
        <translation>Der Router wurde ausgeschaltet: Chats über ihn schlagen fehl.</translation>
    </message>
    <message>
        <source>%1 was switched on again: people can go around their keys.</source>
        <translation>%1 wurde wieder eingeschaltet: Personen können ihre Schlüssel umgehen.</translation>
    </message>
    <message>
        <source>%1 no longer says that it belongs to Keyroster.</source>
        <translation>%1 sagt nicht mehr, dass es zu Keyroster gehört.</translation>
    </message>
    <message>
        <source>%1 was changed on the server.</source>
        <translation>%1 wurde auf dem Server geändert.</translation>
    </message>
    <message>
        <source>Keyroster works only with its own router and policy as it made them.</source>
        <translation>Keyroster arbeitet nur mit seinem eigenen Router und seiner Richtlinie, wie es sie gemacht hat.</translation>
    </message>
    <message>
        <source>People choose this model by an id of its own, which needs the entry. Take the model off the connection instead.</source>
        <translation>Dieses Modell wird unter einer eigenen ID gewählt, und dafür braucht es den Eintrag. Nehmen Sie stattdessen das Modell aus der Verbindung.</translation>
    </message>
    <message>
        <source>A policy cannot say this: %1.</source>
        <translation>Das kann eine Richtlinie nicht ausdrücken: %1.</translation>
    </message>
    <message>
        <source>It is no model of the policy. Publish it on the board instead.</source>
        <translation>Es ist kein Modell der Richtlinie. Veröffentlichen Sie es stattdessen auf der Tafel.</translation>
    </message>
    <message>
        <source>It was adopted. Release the connection on the board instead.</source>
        <translation>Sie wurde übernommen. Geben Sie die Verbindung stattdessen auf der Tafel frei.</translation>
    </message>
    <message>
        <source>This plan was run or replaced already. Make a new plan.</source>
        <translation>Dieser Plan wurde schon ausgeführt oder ersetzt. Erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>%1 To go on, type the server&apos;s name in full: %2</source>
        <translation>%1 Um fortzufahren, tippen Sie den vollen Namen des Servers: %2</translation>
    </message>
    <message>
        <source>A sync is running already.</source>
        <translation>Ein Sync läuft schon.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are made. The server could not be read afterwards; pull when it answers again.</source>
        <translation>%1 von %2 Änderungen sind gemacht. Der Server war danach nicht lesbar; lesen Sie ihn, wenn er wieder antwortet.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are made, and nothing is left to do.</source>
        <translation>%1 von %2 Änderungen sind gemacht, und es bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are made. Sync again to make only what is still missing: %3.</source>
        <translation>%1 von %2 Änderungen sind gemacht. Synchronisieren Sie erneut, um nur das Fehlende zu machen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull first: nothing is known of the server yet.</source>
        <translation>Lesen Sie zuerst den Server: Von ihm ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The secret of these keys is not on this computer and the server cannot open what it has of them: %1. Enter the keys again, or remove them.</source>
        <translation>Das Geheimnis dieser Schlüssel ist nicht auf diesem Computer, und der Server kann nicht öffnen, was er davon hat: %1. Geben Sie die Schlüssel erneut ein, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is as the last sync left it.</source>
        <translation>%1 ist, wie der letzte Sync es hinterlassen hat.</translation>
    </message>
    <message>
        <source>This key is no longer there.</source>
        <translation>Diesen Schlüssel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This connection is no longer there.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The secret of these keys is neither on this computer nor on the server in a form that its router can open: %1. Go back to the revision in the history instead, and enter the keys again or remove them.</source>
        <translation>Das Geheimnis dieser Schlüssel ist weder auf diesem Computer noch in einer Form auf dem Server, die dessen Router öffnen kann: %1. Gehen Sie stattdessen im Verlauf zu der Revision zurück, und geben Sie die Schlüssel erneut ein oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Nothing was synced to this server yet, so there is nothing to undo.</source>
        <translation>Auf diesen Server wurde noch nichts synchronisiert; es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The draft has changes that are not synced. Sync or undo them first, then undo the last sync.</source>
        <translation>Der Entwurf hat Änderungen, die nicht synchronisiert sind. Synchronisieren Sie sie oder machen Sie sie rückgängig, dann erst den letzten Sync.</translation>
    </message>
    <message>
        <source>The last sync was the first one: before it the server had no policy. To give everything back, delete or release the connections and sync.</source>
        <translation>Der letzte Sync war der erste: Davor hatte der Server keine Richtlinie. Um alles zurückzugeben, löschen Sie die Verbindungen oder geben Sie sie frei, und synchronisieren Sie.</translation>
    </message>
    <message>
        <source>Revision %1 is kept on this computer: go back to it in the history.</source>
        <translation>Revision %1 ist auf diesem Computer aufbewahrt: Gehen Sie im Verlauf zu ihr zurück.</translation>
    </message>
    <message>
        <source>The server does not hold the revision before the present one any more.</source>
        <translation>Der Server hat die Revision vor der jetzigen nicht mehr.</translation>
    </message>
    <message>
        <source>What the server holds beside the present revision belongs to another set-up, so the last sync cannot be undone.</source>
        <translation>Was der Server neben der jetzigen Revision hat, gehört zu einer anderen Einrichtung; der letzte Sync lässt sich deshalb nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The server has revision %1, which came after revision %2, but holds revision %3 beside it; so the last sync cannot be undone.</source>
        <translation>Der Server hat Revision %1, die nach Revision %2 kam, hat daneben aber Revision %3; der letzte Sync lässt sich deshalb nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Undo the last sync (back to revision %1)</source>
        <translation>Letzten Sync rückgängig machen (zurück zu Revision %1)</translation>
    </message>
    <message>
        <source>The last sync changed nothing in the policy, so there is nothing to undo.</source>
        <translation>Der letzte Sync hat in der Richtlinie nichts geändert; es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>No sync was interrupted, or nothing is left of it.</source>
        <translation>Kein Sync wurde unterbrochen, oder es ist nichts davon übrig.</translation>
    </message>
    <message>
        <source>The interrupted sync was not to change the policy, so there is no revision to go back to. Sync again to finish it.</source>
        <translation>Der unterbrochene Sync sollte die Richtlinie nicht ändern; es gibt keine Revision, zu der es zurückgeht. Synchronisieren Sie erneut, um ihn zu beenden.</translation>
    </message>
    <message>
        <source>The server reports no users at all.</source>
        <translation>Der Server meldet gar keine Benutzer.</translation>
    </message>
    <message>
        <source>The server had %1 users and now has %2.</source>
        <translation>Der Server hatte %1 Benutzer und hat jetzt %2.</translation>
    </message>
    <message>
        <source>The server had %1 groups and now has %2.</source>
        <translation>Der Server hatte %1 Gruppen und hat jetzt %2.</translation>
    </message>
    <message>
        <source>This is not the server that the policy was made for: %1 answers as another installation.</source>
        <translation>Das ist nicht der Server, für den die Richtlinie gemacht wurde: %1 antwortet als andere Installation.</translation>
    </message>
    <message>
        <source>%1 of %2 published models</source>
        <translation>%1 von %2 veröffentlichten Modellen</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>%1 von %2 Schlüsseln</translation>
    </message>
    <message>
        <source>%1 of %2 assignments</source>
        <translation>%1 von %2 Zuweisungen</translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation>%1 von %2 Verbindungen</translation>
    </message>
    <message>
        <source>This removes %1.</source>
        <translation>Dies entfernt %1.</translation>
    </message>
    <message>
        <source>Somebody changed these on the server so that they no longer say that they belong to Keyroster: %1. Syncing takes them over again.</source>
        <translation>Jemand hat diese auf dem Server so geändert, dass sie nicht mehr sagen, dass sie zu Keyroster gehören: %1. Synchronisieren übernimmt sie wieder.</translation>
    </message>
    <message>
        <source>Open WebUI %1 is newer than this version of Keyroster knows.</source>
        <translation>Open WebUI %1 ist neuer, als diese Version von Keyroster kennt.</translation>
    </message>
    <message>
        <source>Functions are switched off on this server (ENABLE_FUNCTIONS), so the router cannot answer: chats through it fail until they are on.</source>
        <translation>Funktionen sind auf diesem Server ausgeschaltet (ENABLE_FUNCTIONS); der Router kann deshalb nicht antworten: Chats über ihn schlagen fehl, bis sie an sind.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped part-way</source>
        <translation>Auf halbem Weg angehalten</translation>
    </message>
    <message>
        <source>Stopped: the server had changed</source>
        <translation>Angehalten: Der Server hatte sich geändert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Running, or interrupted</source>
        <translation>Läuft oder wurde unterbrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>The sync of %1 was interrupted. How far it got is known once the server was read.</source>
        <translation>Der Sync von %1 wurde unterbrochen. Wie weit er kam, ist bekannt, sobald der Server gelesen wurde.</translation>
    </message>
    <message>
        <source>The sync of %1 was interrupted before anything was changed.</source>
        <translation>Der Sync von %1 wurde unterbrochen, bevor etwas geändert wurde.</translation>
    </message>
    <message>
        <source>The sync of %1 was interrupted: %2 of %3 changes are made.</source>
        <translation>Der Sync von %1 wurde unterbrochen: %2 von %3 Änderungen sind gemacht.</translation>
    </message>
    <message>
        <source>The program ended during the sync, after the last change.</source>
        <translation>Das Programm endete während des Syncs, nach der letzten Änderung.</translation>
    </message>
    <message>
        <source>The program ended during the sync: %1 of %2 changes are made.</source>
        <translation>Das Programm endete während des Syncs: %1 von %2 Änderungen sind gemacht.</translation>
    </message>
    <message>
        <source>Found done on the server.</source>
        <translation>Auf dem Server erledigt vorgefunden.</translation>
    </message>
    <message>
        <source>It was not carried out.</source>
        <translation>Es wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>A key cannot be empty.</source>
        <translation>Ein Schlüssel kann nicht leer sein.</translation>
    </message>
    <message>
        <source>The connection %1 has no key any more. Pull again.</source>
        <translation>Die Verbindung %1 hat keinen Schlüssel mehr. Lesen Sie den Server erneut.</translation>
    </message>
    <message>
        <source>A secret came without its key.</source>
        <translation>Ein Geheimnis kam ohne seinen Schlüssel.</translation>
    </message>
    <message>
        <source>Pull first, to see the server&apos;s connections.</source>
        <translation>Lesen Sie zuerst den Server, um seine Verbindungen zu sehen.</translation>
    </message>
    <message>
        <source>The server has no connection to %1 (any more).</source>
        <translation>Der Server hat keine Verbindung (mehr) zu %1.</translation>
    </message>
    <message>
        <source>Your changes and those of another admin do not hold together: %1 Nothing is overwritten. Undo your change of it and pull again.</source>
        <translation>Ihre Änderungen und die eines anderen Administrators passen nicht zusammen: %1 Es wird nichts überschrieben. Machen Sie Ihre Änderung daran rückgängig und lesen Sie den Server erneut.</translation>
    </message>
    <message>
        <source>The server has a policy of its own, made by %1, and not the one that this workspace was working on. Nothing is changed; connect with a new workspace to work on it.</source>
        <translation>Der Server hat eine eigene Richtlinie, erstellt von %1, und nicht die, an der dieser Arbeitsbereich arbeitet. Es wird nichts geändert; verbinden Sie sich mit einem neuen Arbeitsbereich, um an ihr zu arbeiten.</translation>
    </message>
    <message>
        <source>another admin</source>
        <translation>ein anderer Administrator</translation>
    </message>
    <message>
        <source>Your changes, on top of revision %1</source>
        <translation>Ihre Änderungen, auf Revision %1</translation>
    </message>
    <message>
        <source>Changes made during the sync</source>
        <translation>Änderungen während des Syncs</translation>
    </message>
    <message>
        <source>It could not be put back; sync again to finish it.</source>
        <translation>Es ließ sich nicht zurücksetzen; synchronisieren Sie erneut, um es zu beenden.</translation>
    </message>
    <message>
        <source>Put back, because another part of the same move failed.</source>
        <translation>Zurückgesetzt, weil ein anderer Teil desselben Umzugs fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>The stored plan is damaged; make a new plan.</source>
        <translation>Der gespeicherte Plan ist beschädigt; erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>This is not a plan as Keyroster saved it: the file is damaged, was edited, or is something else. Ask for it again.</source>
        <translation>Das ist kein Plan, wie Keyroster ihn gespeichert hat: Die Datei ist beschädigt, wurde bearbeitet oder ist etwas anderes. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>The plan is for the server %1, and this is %2.</source>
        <translation>Der Plan ist für den Server %1, und dies ist %2.</translation>
    </message>
    <message>
        <source>The plan belongs to another set-up of this server. Make the first sync from the computer that the set-up was made on.</source>
        <translation>Der Plan gehört zu einer anderen Einrichtung dieses Servers. Machen Sie den ersten Sync von dem Computer aus, auf dem sie erstellt wurde.</translation>
    </message>
    <message>
        <source>The plan was made when the server had revision %1 of the policy, and it has revision %2 now. Make a new plan.</source>
        <translation>Der Plan wurde erstellt, als der Server Revision %1 der Richtlinie hatte, und jetzt hat er Revision %2. Erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>Take over a plan</source>
        <translation>Einen Plan übernehmen</translation>
    </message>
    <message>
        <source>Take over the plan of %1</source>
        <translation>Den Plan von %1 übernehmen</translation>
    </message>
    <message>
        <source>This plan was run already. Make a new plan.</source>
        <translation>Dieser Plan wurde schon ausgeführt. Erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>The draft has changes of its own that the plan does not know. Sync or undo them first.</source>
        <translation>Der Entwurf hat eigene Änderungen, die der Plan nicht kennt. Synchronisieren Sie sie oder machen Sie sie zuerst rückgängig.</translation>
    </message>
    <message>
        <source>The server is not as it was when the plan was made. What moved: %1. Make a new plan.</source>
        <translation>Der Server ist nicht so wie bei der Erstellung des Plans. Was sich bewegt hat: %1. Erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>The secret of these keys is not on this computer and the server&apos;s router cannot open what the plan has of them: %1. Ask for a new plan.</source>
        <translation>Das Geheimnis dieser Schlüssel ist nicht auf diesem Computer, und der Router des Servers kann nicht öffnen, was der Plan davon hat: %1. Bitten Sie um einen neuen Plan.</translation>
    </message>
    <message>
        <source>The router is not on the server yet, so these keys cannot be sealed for it: %1. Make the first sync from this computer; later plans can be given to others.</source>
        <translation>Der Router ist noch nicht auf dem Server; diese Schlüssel können deshalb nicht für ihn versiegelt werden: %1. Machen Sie den ersten Sync von diesem Computer aus; spätere Pläne können Sie anderen geben.</translation>
    </message>
    <message>
        <source>Show %1 to %2</source>
        <translation>%1 für %2 sichtbar machen</translation>
    </message>
    <message>
        <source>Change how %1 is shown</source>
        <translation>Ändern, wie %1 gezeigt wird</translation>
    </message>
    <message>
        <source>The entry on the server is not as the draft says.</source>
        <translation>Der Eintrag auf dem Server ist nicht so, wie der Entwurf sagt.</translation>
    </message>
    <message>
        <source>Lead %1 to the router, for %2</source>
        <translation>%1 zum Router führen, für %2</translation>
    </message>
    <message>
        <source>Allow %1 for %2, unlisted</source>
        <translation>%1 für %2 erlauben, ohne es aufzulisten</translation>
    </message>
    <message>
        <source>Publish %1 to %2</source>
        <translation>%1 veröffentlichen für %2</translation>
    </message>
    <message>
        <source>People keep the model that they know; its chats go through the router.</source>
        <translation>Alle behalten das Modell, das sie kennen; seine Chats gehen über den Router.</translation>
    </message>
    <message>
        <source>A model of the router is visible to admins only until it has an entry.</source>
        <translation>Ein Modell des Routers ist nur für Administratoren sichtbar, bis es einen Eintrag hat.</translation>
    </message>
    <message>
        <source>Put the entry of %1 back as it was</source>
        <translation>Eintrag von %1 zurücksetzen, wie er war</translation>
    </message>
    <message>
        <source>Its connection is released.</source>
        <translation>Seine Verbindung wird freigegeben.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1 zurückziehen</translation>
    </message>
    <message>
        <source>The draft does not publish it.</source>
        <translation>Der Entwurf veröffentlicht es nicht.</translation>
    </message>
    <message>
        <source>admins only</source>
        <translation>nur Administratoren</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Two models are published as &quot;%1&quot;. Give one of them another id.</source>
        <translation>Zwei Modelle werden als „%1“ veröffentlicht. Geben Sie einem davon eine andere ID.</translation>
    </message>
    <message>
        <source>The server has an entry &quot;%1&quot; that Keyroster did not make, and does not change. Publish the model under another id.</source>
        <translation>Der Server hat einen Eintrag „%1“, den Keyroster nicht gemacht hat und nicht ändert. Veröffentlichen Sie das Modell unter einer anderen ID.</translation>
    </message>
    <message>
        <source>The server has a function &quot;%1&quot; that Keyroster did not make. Rename or remove it there first; Keyroster does not change it.</source>
        <translation>Der Server hat eine Funktion „%1“, die Keyroster nicht gemacht hat. Benennen Sie sie dort zuerst um oder entfernen Sie sie; Keyroster ändert sie nicht.</translation>
    </message>
    <message>
        <source>Make place %1 for the policy on the server</source>
        <translation>Platz %1 für die Richtlinie auf dem Server einrichten</translation>
    </message>
    <message>
        <source>The policy is written beside the one in use and then switched to, so that no chat is interrupted.</source>
        <translation>Die Richtlinie wird neben die verwendete geschrieben, und dann wird umgeschaltet; so wird kein Chat unterbrochen.</translation>
    </message>
    <message>
        <source>Renew place %1 for the policy on the server</source>
        <translation>Platz %1 für die Richtlinie auf dem Server erneuern</translation>
    </message>
    <message>
        <source>It is not as this version of Keyroster makes it.</source>
        <translation>Er ist nicht so, wie diese Version von Keyroster ihn macht.</translation>
    </message>
    <message>
        <source>Install the Keyroster router %1 on the server</source>
        <translation>Den Keyroster-Router %1 auf dem Server installieren</translation>
    </message>
    <message>
        <source>The router chooses the key for each chat. It is a Pipe Function and stays off until the policy is there.</source>
        <translation>Der Router wählt den Schlüssel für jeden Chat. Er ist eine Pipe-Funktion und bleibt aus, bis die Richtlinie da ist.</translation>
    </message>
    <message>
        <source>The server has the newer router %1, installed by a newer Keyroster. It stays.</source>
        <translation>Der Server hat den neueren Router %1, installiert von einem neueren Keyroster. Er bleibt.</translation>
    </message>
    <message>
        <source>Renew the Keyroster router %1</source>
        <translation>Den Keyroster-Router %1 erneuern</translation>
    </message>
    <message>
        <source>Update the Keyroster router from %1 to %2</source>
        <translation>Den Keyroster-Router von %1 auf %2 aktualisieren</translation>
    </message>
    <message>
        <source>The router on the server is not the one that belongs to this version of Keyroster.</source>
        <translation>Der Router auf dem Server ist nicht der, der zu dieser Version von Keyroster gehört.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n Zuweisung</numerusform>
            <numerusform>%n Zuweisungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) and allowance(s)</source>
        <translation>
            <numerusform>%n Konto oder Budget</numerusform>
            <numerusform>%n Konten und Budgets</numerusform>
        </translation>
    </message>
    <message>
        <source>Write revision %1 of the policy</source>
        <translation>Revision %1 der Richtlinie schreiben</translation>
    </message>
    <message>
        <source>Write revision %1 of the policy (%2)</source>
        <translation>Revision %1 der Richtlinie schreiben (%2)</translation>
    </message>
    <message>
        <source>The server&apos;s secret changed: keys are sealed anew so that the router can open them.</source>
        <translation>Das Geheimnis des Servers hat sich geändert: Schlüssel werden neu versiegelt, damit der Router sie öffnen kann.</translation>
    </message>
    <message>
        <source>This is what the draft says. Chats still follow the revision in use.</source>
        <translation>Das ist, was der Entwurf sagt. Chats folgen noch der verwendeten Revision.</translation>
    </message>
    <message>
        <source>Switch the router to revision %1</source>
        <translation>Den Router auf Revision %1 umschalten</translation>
    </message>
    <message>
        <source>One switch for all chats; the revision before stays on the server.</source>
        <translation>Ein Umschalten für alle Chats; die Revision davor bleibt auf dem Server.</translation>
    </message>
    <message>
        <source>Switch the router on</source>
        <translation>Den Router einschalten</translation>
    </message>
    <message>
        <source>From here on it answers for the models that are published through it.</source>
        <translation>Von hier an antwortet er für die Modelle, die über ihn veröffentlicht sind.</translation>
    </message>
    <message>
        <source>Switch Open WebUI&apos;s own connection %1 on again</source>
        <translation>Die eigene Verbindung %1 von Open WebUI wieder einschalten</translation>
    </message>
    <message>
        <source>It is released: chats use its own key again.</source>
        <translation>Sie wird freigegeben: Chats verwenden wieder ihren eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Switch Open WebUI&apos;s own connection %1 off</source>
        <translation>Die eigene Verbindung %1 von Open WebUI ausschalten</translation>
    </message>
    <message>
        <source>Otherwise people could go around their keys. It is kept and can be switched on again.</source>
        <translation>Sonst könnten Personen ihre Schlüssel umgehen. Sie bleibt erhalten und lässt sich wieder einschalten.</translation>
    </message>
    <message>
        <source>The connection %1 is no longer on the server; its models go with the release.</source>
        <translation>Die Verbindung %1 ist nicht mehr auf dem Server; ihre Modelle gehen mit der Freigabe.</translation>
    </message>
    <message>
        <source>While the models of %1 move back, a message sent in that moment (usually well under a second) can be answered with &quot;Model not found&quot;; sending it again works.</source>
        <translation>Während die Modelle von %1 zurückziehen, kann eine Nachricht, die in diesem Moment gesendet wird (meist weit unter einer Sekunde), mit „Model not found“ beantwortet werden; erneutes Senden hilft.</translation>
    </message>
    <message>
        <source>While the models of %1 move to the router, a message sent in that moment (usually well under a second) can be answered with &quot;Model not found&quot;; sending it again works.</source>
        <translation>Während die Modelle von %1 zum Router ziehen, kann eine Nachricht, die in diesem Moment gesendet wird (meist weit unter einer Sekunde), mit „Model not found“ beantwortet werden; erneutes Senden hilft.</translation>
    </message>
    <message>
        <source>Connection %1 has no key: nobody can chat through it.</source>
        <translation>Verbindung %1 hat keinen Schlüssel: Niemand kann über sie chatten.</translation>
    </message>
    <message>
        <source>The server took the change of %1, but does not show it.</source>
        <translation>Der Server hat die Änderung an %1 angenommen, zeigt sie aber nicht.</translation>
    </message>
    <message>
        <source>The policy on the server cannot be read: %1</source>
        <translation>Die Richtlinie auf dem Server ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>This revision belongs to another set-up of the server, so there is no way back to it.</source>
        <translation>Diese Revision gehört zu einer anderen Einrichtung des Servers; es gibt keinen Weg zu ihr zurück.</translation>
    </message>
    <message>
        <source>Go back to revision %1</source>
        <translation>Zu Revision %1 zurückgehen</translation>
    </message>
    <message>
        <source>Go back to before the first sync</source>
        <translation>Vor den ersten Sync zurückgehen</translation>
    </message>
    <message>
        <source>The router refused: %1</source>
        <translation>Der Router hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The secret of key %1 is not on this computer. It was added on another admin&apos;s; enter it again here to use it.</source>
        <translation>Das Geheimnis des Schlüssels %1 ist nicht auf diesem Computer. Es wurde auf dem eines anderen Administrators hinzugefügt; geben Sie es hier erneut ein, um es zu verwenden.</translation>
    </message>
    <message>
        <source>Connect to a server first.</source>
        <translation>Verbinden Sie sich zuerst mit einem Server.</translation>
    </message>
    <message>
        <source>The server asks for a second factor that is not set up yet. Sign in once in its own pages, set it up there, and come back.</source>
        <translation>Der Server verlangt einen zweiten Faktor, der noch nicht eingerichtet ist. Melden Sie sich einmal auf seinen eigenen Seiten an, richten Sie ihn dort ein, und kommen Sie zurück.</translation>
    </message>
    <message>
        <source>Enter the one-time code of your authenticator app.</source>
        <translation>Geben Sie den Einmalcode Ihrer Authenticator-App ein.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; your changes are kept.</source>
        <translation>Ihre Sitzung ist abgelaufen. Melden Sie sich erneut an; Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The code came too late. Sign in again.</source>
        <translation>Der Code kam zu spät. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The plan was made by another version of Keyroster. Make a new plan.</source>
        <translation>Der Plan wurde von einer anderen Version von Keyroster erstellt. Erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>The router on the server does not show its public key, so keys cannot be sealed for it.</source>
        <translation>Der Router auf dem Server zeigt seinen öffentlichen Schlüssel nicht; Schlüssel können deshalb nicht für ihn versiegelt werden.</translation>
    </message>
    <message>
        <source>Another admin</source>
        <translation>Ein anderer Administrator</translation>
    </message>
    <message>
        <source>%1 is syncing to this server at this moment. Nothing was changed. Pull when that is done, and sync again.</source>
        <translation>%1 synchronisiert in diesem Moment auf diesen Server. Es wurde nichts geändert. Lesen Sie den Server, wenn das fertig ist, und synchronisieren Sie erneut.</translation>
    </message>
    <message>
        <source>The server took too long to take the policy in, and another admin may have begun meanwhile. Pull, and sync again.</source>
        <translation>Der Server hat zu lange gebraucht, um die Richtlinie aufzunehmen, und ein anderer Administrator kann inzwischen begonnen haben. Lesen Sie den Server und synchronisieren Sie erneut.</translation>
    </message>
    <message>
        <source>The router&apos;s answer about usage was not understood.</source>
        <translation>Die Antwort des Routers zur Nutzung wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>The router is not on this server yet, so nothing was counted. Sync once.</source>
        <translation>Der Router ist noch nicht auf diesem Server; es wurde nichts gezählt. Synchronisieren Sie einmal.</translation>
    </message>
    <message>
        <source>Not as planned: %1</source>
        <translation>Nicht wie geplant: %1</translation>
    </message>
    <message>
        <source>The router works with revision %1 instead of %2.</source>
        <translation>Der Router arbeitet mit Revision %1 statt %2.</translation>
    </message>
    <message>
        <source>The router would choose another key for %1 than planned.</source>
        <translation>Der Router würde für %1 einen anderen Schlüssel wählen als geplant.</translation>
    </message>
    <message>
        <source>Synced from another computer</source>
        <translation>Von einem anderen Computer synchronisiert</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>the pool for everyone on %1</source>
        <translation>der Pool für alle auf %1</translation>
    </message>
    <message>
        <source>keys of %1 on %2</source>
        <translation>Schlüssel von %1 auf %2</translation>
    </message>
    <message>
        <source>the allowance for everyone</source>
        <translation>das Budget für alle</translation>
    </message>
    <message>
        <source>allowance of %1</source>
        <translation>Budget von %1</translation>
    </message>
    <message>
        <source>You removed it, and the other admin changed or uses it.</source>
        <translation>Sie haben es entfernt, und der andere Administrator hat es geändert oder verwendet es.</translation>
    </message>
    <message>
        <source>The other admin removed it, and you changed or use it.</source>
        <translation>Der andere Administrator hat es entfernt, und Sie haben es geändert oder verwenden es.</translation>
    </message>
    <message>
        <source>Both made it, each in another way.</source>
        <translation>Beide haben es angelegt, jeder anders.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1, ending in %2</source>
        <comment>a key and its last characters</comment>
        <translation>%1, endet auf %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ending in %1</source>
        <translation>endet auf %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out, in USD per million tokens</source>
        <translation>%1 Eingabe, %2 Ausgabe, in USD je Million Tokens</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Left out: this user does not exist there any more.</source>
        <translation>Ausgelassen: Diesen Benutzer gibt es dort nicht mehr.</translation>
    </message>
    <message>
        <source>Left out: nobody here has the e-mail %1.</source>
        <translation>Ausgelassen: Niemand hat hier die E-Mail %1.</translation>
    </message>
    <message>
        <source>Left out: this group does not exist there any more.</source>
        <translation>Ausgelassen: Diese Gruppe gibt es dort nicht mehr.</translation>
    </message>
    <message>
        <source>Left out: there is no group %1 here.</source>
        <translation>Ausgelassen: Eine Gruppe %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Found here, too.</source>
        <translation>Auch hier gefunden.</translation>
    </message>
    <message>
        <source>Left out: several users here have this e-mail.</source>
        <translation>Ausgelassen: Mehrere Benutzer haben hier diese E-Mail.</translation>
    </message>
    <message>
        <source>Left out: several groups here have this name.</source>
        <translation>Ausgelassen: Mehrere Gruppen haben hier diesen Namen.</translation>
    </message>
    <message>
        <source>Another admin has set up this server with a policy of its own. Nothing is changed; connect with a new workspace to work on that policy.</source>
        <translation>Ein anderer Administrator hat diesen Server mit einer eigenen Richtlinie eingerichtet. Es wird nichts geändert; verbinden Sie sich mit einem neuen Arbeitsbereich, um mit jener Richtlinie zu arbeiten.</translation>
    </message>
    <message>
        <source>The server has revision %1 of the policy, and the draft comes from revision %2. Pull first.</source>
        <translation>Der Server hat Revision %1 der Richtlinie, und der Entwurf stammt von Revision %2. Lesen Sie zuerst den Server.</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>Der Arbeitsbereich wurde geschlossen.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the bundle. Try again.</source>
        <translation>Das ist nicht die Passphrase des Bündels. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The new place did not give back what was written to it. The secrets stay where they are.</source>
        <translation>Der neue Ort hat nicht zurückgegeben, was dorthin geschrieben wurde. Die Geheimnisse bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>einem anderen Server</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>was sie sagt</translation>
    </message>
    <message>
        <source>as synced with revision %1</source>
        <translation>wie mit Revision %1 synchronisiert</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>ein anderer Text</translation>
    </message>
    <message>
        <source>The policy was edited in Open WebUI. The router may go on with what it read before, until the server starts again.</source>
        <translation>Die Richtlinie wurde in Open WebUI bearbeitet. Der Router arbeitet womöglich mit dem weiter, was er vorher gelesen hat, bis der Server neu startet.</translation>
    </message>
    <message>
        <source>Make the change here instead: it then gets a revision of its own, which is what the router looks at.</source>
        <translation>Nehmen Sie die Änderung stattdessen hier vor: Dann bekommt sie eine eigene Revision, und auf die achtet der Router.</translation>
    </message>
    <message>
        <source>A sync is running. It reads the server itself when it ends.</source>
        <translation>Ein Sync läuft. Er liest den Server an seinem Ende selbst.</translation>
    </message>
    <message>
        <source>Place %1 still has revision %2. To go back to it, set the valves of the function Keyroster in Open WebUI to slot %3 and revision %2, then pull.</source>
        <translation>Platz %1 hat noch Revision %2. Um dahin zurückzukehren, setzen Sie in Open WebUI die Valves der Funktion Keyroster auf slot %3 und revision %2, und lesen Sie den Server dann neu.</translation>
    </message>
    <message>
        <source>the version of Open WebUI</source>
        <translation>die Version von Open WebUI</translation>
    </message>
    <message>
        <source>the installation of Open WebUI</source>
        <translation>die Installation von Open WebUI</translation>
    </message>
    <message>
        <source>functions are switched off</source>
        <translation>Funktionen sind ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%1 von %2 Konten</translation>
    </message>
    <message>
        <source>%1 of %2 allowances</source>
        <translation>%1 von %2 Budgets</translation>
    </message>
    <message>
        <source>The server has a function &quot;%1&quot; that Keyroster did not make. It is not touched, and without that name nothing can be synced: rename it in Open WebUI&apos;s page of functions, and sync again.</source>
        <translation>Der Server hat eine Funktion „%1“, die Keyroster nicht angelegt hat. Sie bleibt unangetastet, und ohne diesen Namen kann nichts synchronisiert werden: Benennen Sie sie auf der Funktionsseite von Open WebUI um und synchronisieren Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung übernehmen</numerusform>
            <numerusform>%n Verbindungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The router did not answer. It may be switched off or changed on the server: refresh to see what differs.</source>
        <translation>Der Router hat nicht geantwortet. Vielleicht ist er auf dem Server ausgeschaltet oder geändert: Aktualisieren Sie, um zu sehen, was anders ist.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AboutDialog</name>
    <message>
        <source>Decides which provider API key pays for whose chats on an Open WebUI server.</source>
        <translation>Entscheidet, welcher Anbieter-API-Schlüssel auf einem Open-WebUI-Server für wessen Chats zahlt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Gebaut mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>An account says that several keys share one quota at the provider, and what that quota is. Add one, then choose it in the details of its keys.</source>
        <translation>Ein Konto sagt, dass mehrere Schlüssel beim Anbieter ein gemeinsames Kontingent haben und wie groß es ist. Fügen Sie eines hinzu und wählen Sie es dann in den Einzelheiten seiner Schlüssel.</translation>
    </message>
    <message>
        <source>Keys of one account share its limits: the provider counts them together.</source>
        <translation>Die Schlüssel eines Kontos teilen sich seine Limits: Der Anbieter zählt sie zusammen.</translation>
    </message>
    <message>
        <source>An account stays on the connection that it was added to.</source>
        <translation>Ein Konto bleibt bei der Verbindung, zu der es hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>When the requests and tokens of a day are counted from zero again</source>
        <translation>Wann die Anfragen und Tokens eines Tages wieder von null an gezählt werden</translation>
    </message>
    <message>
        <source>When the provider says so</source>
        <translation>Wenn der Anbieter es sagt</translation>
    </message>
    <message>
        <source>At midnight, UTC</source>
        <translation>Um Mitternacht, UTC</translation>
    </message>
    <message>
        <source>At midnight, %1</source>
        <comment>a time zone: Europe/Berlin</comment>
        <translation>Um Mitternacht, %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>A new &amp;day begins</source>
        <translation>Ein neuer &amp;Tag beginnt</translation>
    </message>
    <message>
        <source>Limits of all its keys together</source>
        <translation>Limits aller seiner Schlüssel zusammen</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account and its connection</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No key belongs to it yet: choose it in the details of a key.</source>
        <translation>Noch gehört kein Schlüssel dazu: Wählen Sie es in den Einzelheiten eines Schlüssels.</translation>
    </message>
    <message>
        <source>Its keys: %1</source>
        <translation>Seine Schlüssel: %1</translation>
    </message>
    <message>
        <source>Its connection is removed, too. Keep that first.</source>
        <translation>Auch ihre Verbindung wird entfernt. Behalten Sie zuerst diese.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>A connection is one provider address with its keys and models.</source>
        <translation>Eine Verbindung ist eine Anbieteradresse mit ihren Schlüsseln und Modellen.</translation>
    </message>
    <message>
        <source>Who may use these models</source>
        <translation>Wer diese Modelle verwenden darf</translation>
    </message>
    <message>
        <source>Add the connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>OpenAI and compatible</source>
        <translation>OpenAI und kompatible</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API-&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>A key, to ask the provider for its models</source>
        <translation>Ein Schlüssel, um den Anbieter nach seinen Modellen zu fragen</translation>
    </message>
    <message>
        <source>A key of this provider</source>
        <translation>Ein Schlüssel dieses Anbieters</translation>
    </message>
    <message>
        <source>Ask for the models</source>
        <translation>Nach den Modellen fragen</translation>
    </message>
    <message>
        <source>Make this the &amp;first key of the connection</source>
        <translation>Zum &amp;ersten Schlüssel der Verbindung machen</translation>
    </message>
    <message>
        <source>Models, one id per line</source>
        <translation>Modelle, eine ID pro Zeile</translation>
    </message>
    <message>
        <source>One model id per line. Ask the provider above, or type them.</source>
        <translation>Eine Modell-ID pro Zeile. Fragen Sie oben den Anbieter, oder tippen Sie sie.</translation>
    </message>
    <message>
        <source>Models that people may see</source>
        <translation>Modelle, die Personen sehen dürfen</translation>
    </message>
    <message>
        <source>Keys of %1 are made at %2.</source>
        <translation>Schlüssel von %1 werden auf %2 erstellt.</translation>
    </message>
    <message>
        <source>No model yet. Without models people see nothing of this connection.</source>
        <translation>Noch kein Modell. Ohne Modelle sieht niemand etwas von dieser Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the provider for its models...</source>
        <translation>Der Anbieter wird nach seinen Modellen gefragt ...</translation>
    </message>
    <message numerus="yes">
        <source>The key works and sees %n model(s). Take out those that people shall not see.</source>
        <translation>
            <numerusform>Der Schlüssel funktioniert und sieht %n Modell. Nehmen Sie heraus, was niemand sehen soll.</numerusform>
            <numerusform>Der Schlüssel funktioniert und sieht %n Modelle. Nehmen Sie heraus, was niemand sehen soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the key in the keychain...</source>
        <translation>Der Schlüssel wird im Schlüsselbund gespeichert ...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddKeysDialog</name>
    <message>
        <source>Add keys to %1</source>
        <translation>Schlüssel zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Keys are kept by this computer&apos;s keychain. The server gets them sealed: nobody can read them there.</source>
        <translation>Schlüssel bewahrt der Schlüsselbund dieses Computers auf. Der Server bekommt sie versiegelt: Dort kann sie niemand lesen.</translation>
    </message>
    <message>
        <source>Type one</source>
        <translation>Einen eintippen</translation>
    </message>
    <message>
        <source>Paste many</source>
        <translation>Viele einfügen</translation>
    </message>
    <message>
        <source>Test and add</source>
        <translation>Testen und hinzufügen</translation>
    </message>
    <message>
        <source>Add only the working ones</source>
        <translation>Nur die funktionierenden hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>For example: Team Design</source>
        <translation>Zum Beispiel: Team Design</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Auf die Liste setzen</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Keys, one per line</source>
        <translation>Schlüssel, einer pro Zeile</translation>
    </message>
    <message>
        <source>One key per line, alone or with a label:
Team Design = the key
Team Research = the key</source>
        <translation>Ein Schlüssel pro Zeile, allein oder mit Namen:
Team Design = der Schlüssel
Team Forschung = der Schlüssel</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Keys to add</source>
        <translation>Schlüssel zum Hinzufügen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>&amp;Test each key at its provider first</source>
        <translation>Jeden Schlüssel zuerst bei seinem Anbieter &amp;testen</translation>
    </message>
    <message>
        <source>That is too short for a key. Paste the whole key.</source>
        <translation>Das ist zu kurz für einen Schlüssel. Fügen Sie den ganzen Schlüssel ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were on the list already.</source>
        <translation>
            <numerusform>%n Schlüssel war schon auf der Liste.</numerusform>
            <numerusform>%n Schlüssel waren schon auf der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) do not look like keys of this provider; the test will tell.</source>
        <translation>
            <numerusform>%n Schlüssel sieht nicht nach diesem Anbieter aus; der Test wird es zeigen.</numerusform>
            <numerusform>%n Schlüssel sehen nicht nach diesem Anbieter aus; der Test wird es zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no key in that text. Put one key on each line.</source>
        <translation>In diesem Text ist kein Schlüssel. Setzen Sie einen Schlüssel auf jede Zeile.</translation>
    </message>
    <message>
        <source>No key on the list yet</source>
        <translation>Noch kein Schlüssel auf der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) to add</source>
        <translation>
            <numerusform>%n Schlüssel hinzuzufügen</numerusform>
            <numerusform>%n Schlüssel hinzuzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all anyway</source>
        <translation>Trotzdem alle hinzufügen</translation>
    </message>
    <message>
        <source>Add without a test</source>
        <translation>Ohne Test hinzufügen</translation>
    </message>
    <message>
        <source>Without a label the key gets the provider&apos;s name and a number.</source>
        <translation>Ohne Namen bekommt der Schlüssel den Namen des Anbieters und eine Nummer.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Not all keys work. You can add only the working ones, add all anyway and mend them later, or take keys off the list (Delete).</source>
        <translation>Nicht alle Schlüssel funktionieren. Sie können nur die funktionierenden hinzufügen, trotzdem alle hinzufügen und später nachbessern, oder Schlüssel von der Liste nehmen (Entf).</translation>
    </message>
    <message>
        <source>Storing the keys in the keychain...</source>
        <translation>Die Schlüssel werden im Schlüsselbund gespeichert ...</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not keys: %1. They are still in the field: correct or delete them there.</source>
        <translation>
            <numerusform>%n Zeile ist kein Schlüssel: %1. Sie steht noch im Feld: Berichtigen oder löschen Sie sie dort.</numerusform>
            <numerusform>%n Zeilen sind keine Schlüssel: %1. Sie stehen noch im Feld: Berichtigen oder löschen Sie sie dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are already on this connection and are left out.</source>
        <translation>
            <numerusform>%n Schlüssel ist schon auf dieser Verbindung und wird ausgelassen.</numerusform>
            <numerusform>%n Schlüssel sind schon auf dieser Verbindung und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is already here as %1</source>
        <translation>Ist schon hier, als %1</translation>
    </message>
    <message>
        <source>Testing the keys...</source>
        <translation>Die Schlüssel werden getestet ...</translation>
    </message>
    <message>
        <source>Tested %1 of %2 keys...</source>
        <translation>%1 von %2 Schlüsseln getestet ...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddressStep</name>
    <message>
        <source>&amp;Address of the server, as in the web browser</source>
        <translation>&amp;Adresse des Servers, wie im Webbrowser</translation>
    </message>
    <message>
        <source>This connection is not encrypted</source>
        <translation>Diese Verbindung ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>With http:// anybody on the way can read your password and the keys of your connections. Use https:// where the server has it.</source>
        <translation>Mit http:// kann jeder unterwegs Ihr Passwort und die Schlüssel Ihrer Verbindungen lesen. Verwenden Sie https://, wo der Server es hat.</translation>
    </message>
    <message>
        <source>Use it without encryption</source>
        <translation>Unverschlüsselt verwenden</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Without http:// or https:// the encrypted address is tried; for this computer itself, http://.</source>
        <translation>Ohne http:// oder https:// wird die verschlüsselte Adresse versucht; für diesen Computer selbst http://.</translation>
    </message>
    <message>
        <source>For a certificate that your operator made, &quot;self-signed&quot; is normal; one that has expired or belongs to another name should be renewed first. Compare this fingerprint (SHA-256) with the one that the server&apos;s operator has. If it differs, somebody may be listening.</source>
        <translation>Bei einem Zertifikat, das Ihr Betreiber erstellt hat, ist „selbstsigniert“ normal; eines, das abgelaufen ist oder zu einem anderen Namen gehört, sollte zuerst erneuert werden. Vergleichen Sie diesen Fingerabdruck (SHA-256) mit dem, den der Betreiber des Servers hat. Weicht er ab, hört vielleicht jemand mit.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AdoptDialog</name>
    <message>
        <source>Adopt connections of the server</source>
        <translation>Verbindungen des Servers übernehmen</translation>
    </message>
    <message>
        <source>Keyroster takes over address, key, models and who may use them. People keep the model names that they know. The server changes only when you sync.</source>
        <translation>Keyroster übernimmt Adresse, Schlüssel, Modelle und wer sie verwenden darf. Alle behalten die Modellnamen, die sie kennen. Der Server ändert sich erst, wenn Sie synchronisieren.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The server has no connection of its own that is not adopted yet.</source>
        <translation>Der Server hat keine eigene Verbindung, die noch nicht übernommen ist.</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung übernehmen</numerusform>
            <numerusform>%n Verbindungen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking over %n connection(s)...</source>
        <translation>
            <numerusform>%n Verbindung wird übernommen...</numerusform>
            <numerusform>%n Verbindungen werden übernommen...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AdoptList</name>
    <message>
        <source>key ending in %1</source>
        <translation>Schlüssel, der auf %1 endet</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>all models of the provider</source>
        <translation>alle Modelle des Anbieters</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>prefix %1</source>
        <translation>Präfix %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>Cannot be adopted: %1</source>
        <translation>Kann nicht übernommen werden: %1</translation>
    </message>
    <message>
        <source>Connections of the server</source>
        <translation>Verbindungen des Servers</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AllowancesDialog</name>
    <message>
        <source>Allowances</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Without an allowance people use as much as their keys give. Add one for everyone, for a group, or for a single person.</source>
        <translation>Ohne Budget verbrauchen Personen so viel, wie ihre Schlüssel hergeben. Fügen Sie eines für alle, für eine Gruppe oder für eine einzelne Person hinzu.</translation>
    </message>
    <message>
        <source>How much people may use, whichever key pays. A person&apos;s own allowance comes before that of their groups, of which the most generous one counts, and that before everyone&apos;s.</source>
        <translation>Wie viel Personen verbrauchen dürfen, gleich welcher Schlüssel zahlt. Das eigene Budget einer Person geht vor dem ihrer Gruppen, von denen das großzügigste zählt, und dieses vor dem für alle.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Eine Gruppe</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>E-mail of the person</source>
        <translation>E-Mail der Person</translation>
    </message>
    <message>
        <source>E-mail or name</source>
        <translation>E-Mail oder Name</translation>
    </message>
    <message>
        <source>Each person for themselves</source>
        <translation>Jede Person für sich</translation>
    </message>
    <message>
        <source>All of them together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>All connections together</source>
        <translation>Alle Verbindungen zusammen</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>C&amp;ounted</source>
        <translation>Ge&amp;zählt</translation>
    </message>
    <message>
        <source>&amp;Used on</source>
        <translation>Verbra&amp;ucht bei</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>From then on the chat says how much is left.</source>
        <translation>Ab dann sagt der Chat, wie viel noch übrig ist.</translation>
    </message>
    <message>
        <source>No model has a price yet, so nothing costs anything: enter prices under &quot;Models and prices&quot; of the connection.</source>
        <translation>Noch hat kein Modell einen Preis, also kostet nichts etwas: Geben Sie Preise unter „Modelle und Preise“ der Verbindung ein.</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>US &amp;dollars</source>
        <translation>US-&amp;Dollar</translation>
    </message>
    <message>
        <source>Warn &amp;at</source>
        <translation>Warnen &amp;bei</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At 100 % chats are refused, and the person reads when they may go on.</source>
        <translation>Bei 100 % werden Chats abgelehnt, und die Person liest, wann es weitergeht.</translation>
    </message>
    <message>
        <source>Say whom the allowance is for.</source>
        <translation>Geben Sie an, für wen das Budget ist.</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <translation>noch nichts eingegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and how much</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Its connection is removed, too. Keep that first.</source>
        <translation>Auch ihre Verbindung wird entfernt. Behalten Sie zuerst diese.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AmountField</name>
    <message>
        <source>%1: type a whole number, such as 1000, or leave the field empty.</source>
        <translation>%1: Geben Sie eine ganze Zahl ein, etwa 1000, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>%1: it is not clear how much &quot;%2&quot; is. Write amounts like %3, without a sign between the thousands.</source>
        <translation>%1: Es ist nicht klar, wie viel „%2“ ist. Schreiben Sie Beträge wie %3, ohne Zeichen zwischen den Tausendern.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AssignCsvDialog</name>
    <message>
        <source>Assign people from a file</source>
        <translation>Personen aus einer Datei zuweisen</translation>
    </message>
    <message>
        <source>One line for each person and key: e-mail, connection, label of the key. A line may also name a group in a column called group.</source>
        <translation>Eine Zeile für jede Person und jeden Schlüssel: E-Mail, Verbindung, Name des Schlüssels. Eine Zeile kann auch eine Gruppe in einer Spalte „group“ nennen.</translation>
    </message>
    <message>
        <source>What happens to the keys that people have already</source>
        <translation>Was mit den Schlüsseln geschieht, die Personen schon haben</translation>
    </message>
    <message>
        <source>These keys instead of those they have</source>
        <translation>Diese Schlüssel statt der bisherigen</translation>
    </message>
    <message>
        <source>These keys beside those they have</source>
        <translation>Diese Schlüssel neben den bisherigen</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>Alles ist schon so, wie die Datei sagt.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AssignPopup</name>
    <message>
        <source>Find a key</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>Find a key by label or last four characters</source>
        <translation>Einen Schlüssel nach Namen oder letzten vier Zeichen suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Assign %1 to a key</source>
        <translation>%1 einem Schlüssel zuweisen</translation>
    </message>
    <message>
        <source>Return assigns. Ctrl+Return adds it as a further key.</source>
        <translation>Eingabe weist zu. Strg+Eingabe fügt ihn als weiteren Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>The pool for everyone</source>
        <translation>Der Pool für alle</translation>
    </message>
    <message>
        <source>No key fits what you typed.</source>
        <translation>Kein Schlüssel passt zu Ihrer Eingabe.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AssignmentDialog</name>
    <message>
        <source>Order and rules</source>
        <translation>Reihenfolge und Regeln</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>The keys of the pool for everyone on %1, and how they share the work.</source>
        <translation>Die Schlüssel des Pools für alle auf %1 und wie sie sich die Arbeit teilen.</translation>
    </message>
    <message>
        <source>The keys of %1 on %2, how they share the work, and what comes when they are used up.</source>
        <translation>Die Schlüssel von %1 auf %2, wie sie sich die Arbeit teilen und was kommt, wenn sie aufgebraucht sind.</translation>
    </message>
    <message>
        <source>For people in several groups the lowest rank comes first; groups of the same rank put their keys together.</source>
        <translation>Bei Personen in mehreren Gruppen kommt der niedrigste Rang zuerst; Gruppen mit gleichem Rang legen ihre Schlüssel zusammen.</translation>
    </message>
    <message>
        <source>Keys, the first one at the top</source>
        <translation>Schlüssel, der erste zuoberst</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Each chat stays with one key</source>
        <translation>Jeder Chat bleibt bei einem Schlüssel</translation>
    </message>
    <message>
        <source>The first one that is free, in this order</source>
        <translation>Der erste freie, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>By their weights</source>
        <translation>Nach ihrem Gewicht</translation>
    </message>
    <message>
        <source>The least busy one</source>
        <translation>Der am wenigsten beschäftigte</translation>
    </message>
    <message>
        <source>The one with most quota left</source>
        <translation>Der mit dem größten verbleibenden Kontingent</translation>
    </message>
    <message>
        <source>&amp;Which key pays</source>
        <translation>&amp;Welcher Schlüssel zahlt</translation>
    </message>
    <message>
        <source>The keys of their groups pay, then the pool for everyone</source>
        <translation>Die Schlüssel ihrer Gruppen zahlen, dann der Pool für alle</translation>
    </message>
    <message>
        <source>The next group&apos;s keys pay, then the pool for everyone</source>
        <translation>Die Schlüssel der nächsten Gruppe zahlen, dann der Pool für alle</translation>
    </message>
    <message>
        <source>No other key pays: chats wait or are refused</source>
        <translation>Kein anderer Schlüssel zahlt: Chats warten oder werden abgelehnt</translation>
    </message>
    <message>
        <source>When they are &amp;used up</source>
        <translation>Wenn sie aufgebraucht &amp;sind</translation>
    </message>
    <message>
        <source>&amp;Rank of the group</source>
        <translation>&amp;Rang der Gruppe</translation>
    </message>
    <message>
        <source>This assignment was removed meanwhile.</source>
        <translation>Diese Zuweisung wurde inzwischen entfernt.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Attention</name>
    <message>
        <source>Continue...</source>
        <translation>Fortfahren ...</translation>
    </message>
    <message>
        <source>Go back...</source>
        <translation>Zurückgehen ...</translation>
    </message>
    <message numerus="yes">
        <source>Another admin changed %n thing(s) that you changed, too. Nothing is lost: choose what shall hold.</source>
        <translation>
            <numerusform>Ein anderer Administrator hat %n Sache geändert, die auch Sie geändert haben. Nichts ist verloren: Wählen Sie, was gelten soll.</numerusform>
            <numerusform>Ein anderer Administrator hat %n Dinge geändert, die auch Sie geändert haben. Nichts ist verloren: Wählen Sie, was gelten soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen ...</translation>
    </message>
    <message>
        <source>This Keyroster brings a newer router than the server has. The next sync updates it.</source>
        <translation>Dieses Keyroster bringt einen neueren Router mit, als der Server hat. Der nächste Sync aktualisiert ihn.</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>Prüfen ...</translation>
    </message>
    <message numerus="yes">
        <source>Changed on the server since the last sync: %1 and %Ln more.</source>
        <translation>
            <numerusform>Seit dem letzten Sync auf dem Server geändert: %1 und %Ln weiteres.</numerusform>
            <numerusform>Seit dem letzten Sync auf dem Server geändert: %1 und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on the server since the last sync: %1.</source>
        <translation>Seit dem letzten Sync auf dem Server geändert: %1.</translation>
    </message>
    <message>
        <source>Look at it...</source>
        <translation>Ansehen ...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AudiencePicker</name>
    <message>
        <source>&amp;Everyone on the server</source>
        <translation>&amp;Alle auf dem Server</translation>
    </message>
    <message>
        <source>Only &amp;these groups</source>
        <translation>Nur diese &amp;Gruppen</translation>
    </message>
    <message>
        <source>Only ad&amp;mins for now</source>
        <translation>Vorerst nur Ad&amp;ministratoren</translation>
    </message>
    <message>
        <source>Groups that may use the models</source>
        <translation>Gruppen, die die Modelle verwenden dürfen</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Board</name>
    <message>
        <source>Switch key on</source>
        <translation>Schlüssel einschalten</translation>
    </message>
    <message>
        <source>Switch key off</source>
        <translation>Schlüssel ausschalten</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>Alle Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Assign to key</source>
        <translation>Schlüssel zuweisen</translation>
    </message>
    <message>
        <source>Put %1 here</source>
        <translation>%1 hierher setzen</translation>
    </message>
    <message>
        <source>Removed %1 with %2 from the draft. Undo brings it back; the server keeps it until you sync.</source>
        <translation>%1 wurde mit %2 aus dem Entwurf entfernt. „Rückgängig“ bringt sie zurück; der Server behält sie bis zum Sync.</translation>
    </message>
    <message>
        <source>Removed %1 with %2 from the draft. Undo brings it back; the next sync gives the connection back to Open WebUI, switched on and with its models as they were.</source>
        <translation>%1 mit %2 aus dem Entwurf entfernt. Rückgängig holt es zurück; der nächste Sync gibt die Verbindung an Open WebUI zurück, eingeschaltet und mit ihren Modellen wie zuvor.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BoardActions</name>
    <message>
        <source>Assign to key...</source>
        <translation>Schlüssel zuweisen ...</translation>
    </message>
    <message>
        <source>Put the selected users and groups on a key</source>
        <translation>Die ausgewählten Benutzer und Gruppen auf einen Schlüssel setzen</translation>
    </message>
    <message>
        <source>Move to the pool for everyone</source>
        <translation>In den Pool für alle verschieben</translation>
    </message>
    <message>
        <source>The selected users and groups lose their own key</source>
        <translation>Die ausgewählten Benutzer und Gruppen verlieren ihren eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Remove from key</source>
        <translation>Vom Schlüssel nehmen</translation>
    </message>
    <message>
        <source>Take the selected users and groups off their keys</source>
        <translation>Die ausgewählten Benutzer und Gruppen von ihren Schlüsseln nehmen</translation>
    </message>
    <message>
        <source>Show members of this group</source>
        <translation>Mitglieder dieser Gruppe zeigen</translation>
    </message>
    <message>
        <source>Why this key?</source>
        <translation>Warum dieser Schlüssel?</translation>
    </message>
    <message>
        <source>Explain which key the selected person gets, and why</source>
        <translation>Erklären, welchen Schlüssel die ausgewählte Person bekommt und warum</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Add keys...</source>
        <translation>Schlüssel hinzufügen ...</translation>
    </message>
    <message>
        <source>Add keys to this connection: type, paste or import</source>
        <translation>Schlüssel zu dieser Verbindung hinzufügen: tippen, einfügen oder importieren</translation>
    </message>
    <message>
        <source>Key details...</source>
        <translation>Einzelheiten zum Schlüssel ...</translation>
    </message>
    <message>
        <source>Label, limits, weight and validity of the selected key</source>
        <translation>Name, Limits, Gewicht und Gültigkeit des ausgewählten Schlüssels</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Schlüssel testen</translation>
    </message>
    <message>
        <source>Ask the provider whether the selected keys work</source>
        <translation>Den Anbieter fragen, ob die ausgewählten Schlüssel funktionieren</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Ask the provider whether the keys of this connection work</source>
        <translation>Den Anbieter fragen, ob die Schlüssel dieser Verbindung funktionieren</translation>
    </message>
    <message>
        <source>Switch key off</source>
        <translation>Schlüssel ausschalten</translation>
    </message>
    <message>
        <source>Add key to the pool</source>
        <translation>Schlüssel in den Pool legen</translation>
    </message>
    <message>
        <source>Everyone who has no key of their own may use it</source>
        <translation>Alle ohne eigenen Schlüssel dürfen ihn verwenden</translation>
    </message>
    <message>
        <source>Take key out of the pool</source>
        <translation>Schlüssel aus dem Pool nehmen</translation>
    </message>
    <message>
        <source>Remove the selected keys from the connection, and everyone from them</source>
        <translation>Die ausgewählten Schlüssel aus der Verbindung entfernen, und alle davon</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>Verbindung hinzufügen ...</translation>
    </message>
    <message>
        <source>Adopt an existing connection...</source>
        <translation>Vorhandene Verbindung übernehmen ...</translation>
    </message>
    <message>
        <source>Take over a connection of the server with its key and model names</source>
        <translation>Eine Verbindung des Servers mit Schlüssel und Modellnamen übernehmen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Back to what the server has; can be undone</source>
        <translation>Zurück zu dem, was der Server hat; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>Prüfen ...</translation>
    </message>
    <message>
        <source>Show what the next sync would change</source>
        <translation>Zeigen, was der nächste Sync ändern würde</translation>
    </message>
    <message>
        <source>Edit the connection...</source>
        <translation>Verbindung bearbeiten ...</translation>
    </message>
    <message>
        <source>Name, address and headers of the connection that is shown, and whether people&apos;s own keys come first</source>
        <translation>Name, Adresse und Kopfzeilen der gezeigten Verbindung, und ob eigene Schlüssel der Personen vorgehen</translation>
    </message>
    <message>
        <source>Models and prices...</source>
        <translation>Modelle und Preise ...</translation>
    </message>
    <message>
        <source>Which models of this connection people see, who sees them, and what they cost</source>
        <translation>Welche Modelle dieser Verbindung Personen sehen, wer sie sieht und was sie kosten</translation>
    </message>
    <message>
        <source>Accounts...</source>
        <translation>Konten ...</translation>
    </message>
    <message>
        <source>Quotas that several keys share, and their limits</source>
        <translation>Kontingente, die sich mehrere Schlüssel teilen, und ihre Limits</translation>
    </message>
    <message>
        <source>Allowances...</source>
        <translation>Budgets ...</translation>
    </message>
    <message>
        <source>How much people, groups or everyone may use in a day, week or month</source>
        <translation>Wie viel Personen, Gruppen oder alle an einem Tag, in einer Woche oder einem Monat verbrauchen dürfen</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>With its keys and assignments; can be undone, and nothing changes on the server before a sync</source>
        <translation>Mit ihren Schlüsseln und Zuweisungen; lässt sich rückgängig machen, und auf dem Server ändert sich vor einem Sync nichts</translation>
    </message>
    <message>
        <source>Order and rules...</source>
        <translation>Reihenfolge und Regeln ...</translation>
    </message>
    <message>
        <source>In which order the keys of a person, a group or the pool pay, and what comes when they are used up</source>
        <translation>In welcher Reihenfolge die Schlüssel einer Person, einer Gruppe oder des Pools zahlen und was kommt, wenn sie aufgebraucht sind</translation>
    </message>
    <message>
        <source>Delete key...</source>
        <translation>Schlüssel löschen ...</translation>
    </message>
    <message>
        <source>Sync...</source>
        <translation>Synchronisieren ...</translation>
    </message>
    <message>
        <source>Show the changes once more, then bring them to the server</source>
        <translation>Die Änderungen noch einmal zeigen, dann auf den Server bringen</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <translation>Verbindung behalten</translation>
    </message>
    <message>
        <source>Takes its removal back: it stays as it is on the server, with its keys and assignments</source>
        <translation>Nimmt das Entfernen zurück: Sie bleibt, wie sie auf dem Server ist, mit ihren Schlüsseln und Zuweisungen</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Schlüssel behalten</translation>
    </message>
    <message>
        <source>Takes its removal back: it stays as it is on the server, with the people who are on it there</source>
        <translation>Nimmt das Entfernen zurück: Er bleibt, wie er auf dem Server ist, mit den Personen, die dort darauf sind</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BoardPage</name>
    <message>
        <source>tested %1 of %2</source>
        <translation>%1 von %2 getestet</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BoardState</name>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>%1 is removed by your changes. Keep the connection to use it.</source>
        <translation>%1 wird durch Ihre Änderungen entfernt. Behalten Sie die Verbindung, um sie zu benutzen.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BundleOpenDialog</name>
    <message>
        <source>Open a bundle</source>
        <translation>Bündel öffnen</translation>
    </message>
    <message>
        <source>%1 is encrypted. After the passphrase you see what it would change; nothing happens before you say so.</source>
        <translation>%1 ist verschlüsselt. Nach der Passphrase sehen Sie, was es ändern würde; nichts geschieht, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Add: what it has comes in or is changed, nothing is removed</source>
        <translation>&amp;Hinzufügen: Was es enthält, kommt dazu oder wird geändert; nichts wird entfernt</translation>
    </message>
    <message>
        <source>&amp;Replace: the draft becomes what the bundle says</source>
        <translation>&amp;Ersetzen: Der Entwurf wird zu dem, was das Bündel sagt</translation>
    </message>
    <message>
        <source>Take it into the draft</source>
        <translation>In den Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Opening the bundle...</source>
        <translation>Das Bündel wird geöffnet ...</translation>
    </message>
    <message>
        <source>Made %1 by %2 for %3.</source>
        <translation>Erstellt %1 von %2 für %3.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed; %4 secrets come to this computer.</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 entfernt; %4 Geheimnisse kommen auf diesen Computer.</translation>
    </message>
    <message>
        <source>Without a secret, to be entered here: %1</source>
        <translation>Ohne Geheimnis, hier einzugeben: %1</translation>
    </message>
    <message>
        <source>Storing the secrets...</source>
        <translation>Die Geheimnisse werden gespeichert ...</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Eine Richtlinie öffnen</translation>
    </message>
    <message>
        <source>%1 has no secrets. You see what it would change; nothing happens before you say so.</source>
        <translation>%1 enthält keine Geheimnisse. Sie sehen, was sie ändern würde; nichts geschieht, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>&amp;Replace: the draft becomes what the file says</source>
        <translation>&amp;Ersetzen: Der Entwurf wird zu dem, was die Datei sagt</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Diese Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This file is too large to be a policy.</source>
        <translation>Diese Datei ist zu groß für eine Richtlinie.</translation>
    </message>
    <message>
        <source>This is not a policy that Keyroster has saved.</source>
        <translation>Dies ist keine Richtlinie, die Keyroster gespeichert hat.</translation>
    </message>
    <message>
        <source>Files in the short form, with names instead of ids, are for keyrosterctl import.</source>
        <translation>Dateien in der kurzen Form, mit Namen statt IDs, sind für keyrosterctl import.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed.</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 entfernt.</translation>
    </message>
    <message>
        <source>Everything is in the draft already.</source>
        <translation>Alles ist schon im Entwurf.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BundleSaveDialog</name>
    <message>
        <source>Save everything with its secrets</source>
        <translation>Alles mit Geheimnissen speichern</translation>
    </message>
    <message>
        <source>One encrypted file with your draft and the secrets of its keys, for another computer or for a safe. Without the passphrase nobody can open it, you neither.</source>
        <translation>Eine verschlüsselte Datei mit Ihrem Entwurf und den Geheimnissen seiner Schlüssel, für einen anderen Computer oder einen Tresor. Ohne die Passphrase kann niemand sie öffnen, auch Sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>This computer does not have the secret of %n key(s), so the bundle will not have it either: %1</source>
        <translation>
            <numerusform>Dieser Computer hat das Geheimnis von %n Schlüssel nicht; das Bündel hat es deshalb auch nicht: %1</numerusform>
            <numerusform>Dieser Computer hat die Geheimnisse von %n Schlüsseln nicht; das Bündel hat sie deshalb auch nicht: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern ...</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s); a few words are easy to remember.</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen; einige Wörter merkt man sich leicht.</numerusform>
            <numerusform>Mindestens %Ln Zeichen; einige Wörter merkt man sich leicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>Good. Keep it where the file is not.</source>
        <translation>Gut. Bewahren Sie sie dort auf, wo die Datei nicht ist.</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Bündel speichern</translation>
    </message>
    <message>
        <source>Bundles of Keyroster (*.krbundle)</source>
        <translation>Bündel von Keyroster (*.krbundle)</translation>
    </message>
    <message>
        <source>Reading secrets and encrypting...</source>
        <translation>Geheimnisse werden gelesen und verschlüsselt ...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CertificateDialog</name>
    <message>
        <source>The server&apos;s certificate has changed</source>
        <translation>Das Zertifikat des Servers hat sich geändert</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. That is normal when it was renewed. It may also be somebody who listens: compare the new fingerprint (SHA-256) with the one that the server&apos;s operator has. Nothing was sent.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem Sie vertraut haben. Das ist normal, wenn es erneuert wurde. Es kann aber auch jemand mithören: Vergleichen Sie den neuen Fingerabdruck (SHA-256) mit dem, den der Betreiber des Servers hat. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>Shown by the server now</source>
        <translation>Jetzt vom Server gezeigt</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Nicht vertrauen</translation>
    </message>
    <message>
        <source>Looking at the server...</source>
        <translation>Der Server wird angesehen ...</translation>
    </message>
    <message>
        <source>%1 shows a certificate that no authority known to this computer vouches for; until now one did. That is normal when the operator made one of their own. It may also be somebody who listens: compare the fingerprint (SHA-256) with the one that the operator has. Nothing was sent.</source>
        <translation>%1 zeigt ein Zertifikat, für das keine diesem Computer bekannte Stelle bürgt; bisher tat das eine. Das ist normal, wenn der Betreiber ein eigenes erstellt hat. Es kann aber auch jemand mithören: Vergleichen Sie den Fingerabdruck (SHA-256) mit dem, den der Betreiber hat. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Chart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, day: amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CheckDetails</name>
    <message>
        <source>The selected finding</source>
        <translation>Der ausgewählte Befund</translation>
    </message>
    <message>
        <source>Whom or what it concerns</source>
        <translation>Wen oder was es betrifft</translation>
    </message>
    <message>
        <source>Enter or double click shows it on its page</source>
        <translation>Eingabe oder Doppelklick zeigt es auf seiner Seite</translation>
    </message>
    <message>
        <source>%1, ignored</source>
        <translation>%1, ignoriert</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ChecksModel</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Sie entscheiden</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ChecksPage</name>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through keys, people and models.</source>
        <translation>Schlüssel, Personen und Modelle werden durchgesehen.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Filter the checks</source>
        <translation>Prüfungen filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Show ignored (%1)</source>
        <translation>Ignorierte zeigen (%1)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Nothing that was found has these words.</source>
        <translation>Nichts von dem Gefundenen enthält diese Wörter.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Everybody has a working key, and nothing looks forgotten.</source>
        <translation>Alle haben einen funktionierenden Schlüssel, und nichts wirkt vergessen.</translation>
    </message>
    <message>
        <source>One step that you can undo</source>
        <translation>Ein Schritt, den Sie rückgängig machen können</translation>
    </message>
    <message>
        <source>Do not ignore</source>
        <translation>Nicht ignorieren</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>Wird geprüft ...</translation>
    </message>
    <message>
        <source>Here you decide</source>
        <translation>Hier entscheiden Sie</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ColumnChooser</name>
    <message>
        <source>Columns and order</source>
        <translation>Spalten und Reihenfolge</translation>
    </message>
    <message>
        <source>Choose columns and their order</source>
        <translation>Spalten und ihre Reihenfolge wählen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>No command fits this.</source>
        <translation>Kein Befehl passt dazu.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConflictDialog</name>
    <message>
        <source>Both of you changed the same</source>
        <translation>Sie haben beide dasselbe geändert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>Another admin synced while you were editing. Choose what shall hold for each of these; everything else of both is kept. The server changes only when you sync.</source>
        <translation>Ein anderer Administrator hat synchronisiert, während Sie bearbeitet haben. Wählen Sie jeweils, was gelten soll; alles andere von beiden bleibt. Der Server ändert sich erst, wenn Sie synchronisieren.</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>Was beide geändert haben</translation>
    </message>
    <message>
        <source>Use these choices</source>
        <translation>Diese Wahl verwenden</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Mine for the selected (M)</source>
        <translation>Ihres für die Auswahl (M)</translation>
    </message>
    <message>
        <source>Theirs for the selected (T)</source>
        <translation>Das andere für die Auswahl (T)</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Alles Ihres</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Alles vom anderen</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide. Arrow keys move, M is yours, T is theirs.</source>
        <translation>
            <numerusform>%Ln ist zu entscheiden. Pfeiltasten bewegen, M ist Ihres, T das andere.</numerusform>
            <numerusform>%Ln sind zu entscheiden. Pfeiltasten bewegen, M ist Ihres, T das andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the server and merging...</source>
        <translation>Der Server wird gelesen und zusammengeführt ...</translation>
    </message>
    <message>
        <source>The other admin changed more meanwhile. Your choices are kept where they still fit; decide the rest.</source>
        <translation>Der andere Administrator hat inzwischen mehr geändert. Ihre Wahl bleibt, wo sie noch passt; entscheiden Sie den Rest.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConnectDialog</name>
    <message>
        <source>Connect to Open WebUI</source>
        <translation>Mit Open WebUI verbinden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keyroster only reads now. Nothing on the server changes until you review a plan and click Sync.</source>
        <translation>Keyroster liest jetzt nur. Auf dem Server ändert sich nichts, bis Sie einen Plan prüfen und auf „Synchronisieren“ klicken.</translation>
    </message>
    <message>
        <source>Sign in as an admin of this server.</source>
        <translation>Melden Sie sich als Administrator dieses Servers an.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Tafel öffnen</translation>
    </message>
    <message>
        <source>Not now, open the board</source>
        <translation>Jetzt nicht, Tafel öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung übernehmen</numerusform>
            <numerusform>%n Verbindungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the server...</source>
        <translation>Der Server wird angesehen ...</translation>
    </message>
    <message>
        <source>This server has no admin yet. Open it in a web browser, create the first account there, then come back.</source>
        <translation>Dieser Server hat noch keinen Administrator. Öffnen Sie ihn im Webbrowser, legen Sie dort das erste Konto an, und kommen Sie zurück.</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Anmeldung läuft ...</translation>
    </message>
    <message>
        <source>Reading users, groups, models and connections...</source>
        <translation>Benutzer, Gruppen, Modelle und Verbindungen werden gelesen ...</translation>
    </message>
    <message>
        <source>This computer has a working copy of %1 already, with its draft and its history.</source>
        <translation>Dieser Computer hat schon eine Arbeitskopie von %1, mit Entwurf und Verlauf.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Make a second one</source>
        <translation>Eine zweite anlegen</translation>
    </message>
    <message>
        <source>This is what the server has. You are signed in; Later leaves adopting for another time.</source>
        <translation>Das hat der Server. Sie sind angemeldet; „Später“ verschiebt das Übernehmen auf ein anderes Mal.</translation>
    </message>
    <message>
        <source>Keyroster can take over connections that the server has, with their keys and model names. Nothing changes for people until you sync. You can also do this later, from the board.</source>
        <translation>Keyroster kann Verbindungen, die der Server hat, mit ihren Schlüsseln und Modellnamen übernehmen. Für die Personen ändert sich nichts, bis Sie synchronisieren. Das geht auch später, von der Tafel aus.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Taking over %n connection(s)...</source>
        <translation>
            <numerusform>%n Verbindung wird übernommen...</numerusform>
            <numerusform>%n Verbindungen werden übernommen...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>One per line, as in: X-Team: research</source>
        <translation>Eine pro Zeile, zum Beispiel: X-Team: research</translation>
    </message>
    <message>
        <source>People&apos;s &amp;own keys come first</source>
        <translation>&amp;Eigene Schlüssel der Personen gehen vor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API-&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Wait for an answer</source>
        <translation>Auf Ant&amp;wort warten</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Kopfzeilen</translation>
    </message>
    <message>
        <source>Headers are sent with every request and can be read on the server: no secrets.</source>
        <translation>Kopfzeilen werden mit jeder Anfrage gesendet und sind auf dem Server lesbar: keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Who has a direct connection to this address in the settings of Open WebUI uses that key before any key of this policy. It is read at the moment of the chat and stored nowhere.</source>
        <translation>Wer in den Einstellungen von Open WebUI eine direkte Verbindung zu dieser Adresse hat, verwendet diesen Schlüssel vor jedem Schlüssel dieser Richtlinie. Er wird im Moment des Chats gelesen und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>This connection was removed meanwhile.</source>
        <translation>Diese Verbindung wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Line %1 of the headers is none: a name, a colon and a value are expected.</source>
        <translation>Zeile %1 der Header ist keiner: Erwartet werden ein Name, ein Doppelpunkt und ein Wert.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CopyDialog</name>
    <message>
        <source>Copy from another server</source>
        <translation>Von einem anderen Server kopieren</translation>
    </message>
    <message>
        <source>Copy into the draft</source>
        <translation>In den Entwurf kopieren</translation>
    </message>
    <message>
        <source>Who is on &amp;which key</source>
        <translation>Wer auf &amp;welchem Schlüssel ist</translation>
    </message>
    <message>
        <source>&amp;Allowances</source>
        <translation>&amp;Budgets</translation>
    </message>
    <message>
        <source>Connections and keys, and:</source>
        <translation>Verbindungen und Schlüssel, dazu:</translation>
    </message>
    <message>
        <source>&amp;Into it</source>
        <translation>&amp;Hinein</translation>
    </message>
    <message>
        <source>As one &amp;more</source>
        <translation>Als &amp;weitere</translation>
    </message>
    <message>
        <source>Where this server has a connection with the same address:</source>
        <translation>Wo dieser Server eine Verbindung mit derselben Adresse hat:</translation>
    </message>
    <message>
        <source>This comes from the draft of %1. People are found by their e-mail, groups by their name. Nothing changes on either server until you sync.</source>
        <translation>Dies kommt aus dem Entwurf von %1. Personen werden an ihrer E-Mail erkannt, Gruppen an ihrem Namen. Auf keinem der Server ändert sich etwas, bis Sie synchronisieren.</translation>
    </message>
    <message>
        <source>Reading the keys&apos; secrets...</source>
        <translation>Die Geheimnisse der Schlüssel werden gelesen ...</translation>
    </message>
    <message>
        <source>Everything of that server is here already.</source>
        <translation>Alles von jenem Server ist schon hier.</translation>
    </message>
    <message>
        <source>Storing the secrets...</source>
        <translation>Die Geheimnisse werden gespeichert ...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CopyPreviewView</name>
    <message>
        <source>What would be copied</source>
        <translation>Was kopiert würde</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Personen und Gruppen</translation>
    </message>
    <message>
        <source>Keys whose secret has to be entered here</source>
        <translation>Schlüssel, deren Geheimnis hier eingegeben werden muss</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CsvDialog</name>
    <message>
        <source>A file with comma-separated values</source>
        <translation>Eine Datei mit durch Kommas getrennten Werten</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Wählen ...</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Choose a file to see what it would change. Nothing happens before.</source>
        <translation>Wählen Sie eine Datei, um zu sehen, was sie ändern würde. Vorher geschieht nichts.</translation>
    </message>
    <message>
        <source>What each line would do</source>
        <translation>Was jede Zeile täte</translation>
    </message>
    <message>
        <source>Show only &amp;problems</source>
        <translation>Nur &amp;Probleme zeigen</translation>
    </message>
    <message>
        <source>Import the &amp;good lines, leave out the others</source>
        <translation>Die &amp;guten Zeilen importieren, die anderen auslassen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Diese Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This file is too large to be such a table.</source>
        <translation>Diese Datei ist zu groß für eine solche Tabelle.</translation>
    </message>
    <message>
        <source>Lines to add: %1, to change: %2, already so: %3.</source>
        <translation>Neue Zeilen: %1, geänderte: %2, schon so: %3.</translation>
    </message>
    <message>
        <source>Lines with a problem: %1. Mend the file, or import the good lines only.</source>
        <translation>Zeilen mit einem Problem: %1. Bessern Sie die Datei nach, oder importieren Sie nur die guten Zeilen.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CsvKeysDialog</name>
    <message>
        <source>Import keys</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>Columns: label, connection, secret, and if wanted account, weight, enabled, valid_from, valid_until, rpm, tpm, rpd, tpd. The secrets go to this computer&apos;s keychain; delete the file afterwards.</source>
        <translation>Spalten: label, connection, secret und auf Wunsch account, weight, enabled, valid_from, valid_until, rpm, tpm, rpd, tpd. Die Geheimnisse kommen in den Schlüsselbund dieses Computers; löschen Sie die Datei danach.</translation>
    </message>
    <message>
        <source>Storing the keys in the keychain...</source>
        <translation>Die Schlüssel werden im Schlüsselbund gespeichert ...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CsvPreviewModel</name>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Schon so</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>Zeile %1: %2, %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DirectoryPanel</name>
    <message>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>Find by name or e-mail</source>
        <translation>Nach Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Find users and groups by name or e-mail</source>
        <translation>Benutzer und Gruppen nach Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Show users, groups or both</source>
        <translation>Benutzer, Gruppen oder beides zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Show people by the key they get</source>
        <translation>Personen nach dem Schlüssel zeigen, den sie bekommen</translation>
    </message>
    <message>
        <source>Any key</source>
        <translation>Beliebiger Schlüssel</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Ohne Schlüssel</translation>
    </message>
    <message>
        <source>On the pool</source>
        <translation>Am Pool</translation>
    </message>
    <message>
        <source>With own key</source>
        <translation>Mit eigenem Schlüssel</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Nach E-Mail</translation>
    </message>
    <message>
        <source>Without a key first</source>
        <translation>Ohne Schlüssel zuerst</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Mitglieder von %1</translation>
    </message>
    <message>
        <source>Show all again, not only members of this group</source>
        <translation>Wieder alle zeigen, nicht nur Mitglieder dieser Gruppe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, and %3</source>
        <translation>%1 von %2, und %3</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · %2 ausgewählt</translation>
    </message>
    <message>
        <source>The users and groups of your server appear here after the first refresh.</source>
        <translation>Die Benutzer und Gruppen Ihres Servers erscheinen hier nach dem ersten Aktualisieren.</translation>
    </message>
    <message>
        <source>Nobody fits this filter.</source>
        <translation>Niemand passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand hier</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DraftBar</name>
    <message>
        <source>Changes that are not on the server yet</source>
        <translation>Änderungen, die noch nicht auf dem Server sind</translation>
    </message>
    <message>
        <source>Nothing to sync to %1 yet</source>
        <translation>Noch nichts zu %1 zu synchronisieren</translation>
    </message>
    <message>
        <source>%1 has everything</source>
        <translation>%1 hat alles</translation>
    </message>
    <message>
        <source>1 change not yet on %1</source>
        <translation>1 Änderung noch nicht auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not yet on %1</source>
        <translation>
            <numerusform>%Ln Änderung noch nicht auf %1</numerusform>
            <numerusform>%Ln Änderungen noch nicht auf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed by someone else</source>
        <translation>%1 wurde von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Zuletzt: %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The last sync to %1 is not finished</source>
        <translation>Der letzte Sync zu %1 ist nicht beendet</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DriftDialog</name>
    <message>
        <source>%1 Changed %2.</source>
        <translation>%1 Geändert %2.</translation>
    </message>
    <message>
        <source>%1 First seen %2.</source>
        <translation>%1 Zuerst gesehen %2.</translation>
    </message>
    <message>
        <source>The server was changed</source>
        <translation>Der Server wurde geändert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Somebody changed these on the server itself since the last sync. Choose for each: put it back as it was, or take over what is there now. What you leave open stays as it is for now; the next sync puts it back.</source>
        <translation>Jemand hat dies seit dem letzten Sync auf dem Server selbst geändert. Wählen Sie jeweils: zurücksetzen, wie es war, oder übernehmen, was jetzt da ist. Was Sie offen lassen, bleibt vorerst, wie es ist; der nächste Sync setzt es zurück.</translation>
    </message>
    <message>
        <source>What was changed on the server</source>
        <translation>Was auf dem Server geändert wurde</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Take all over</source>
        <translation>Alles übernehmen</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left open. Arrow keys move, M puts back, T takes over.</source>
        <translation>
            <numerusform>%Ln ist offen. Pfeiltasten bewegen, M setzt zurück, T übernimmt.</numerusform>
            <numerusform>%Ln sind offen. Pfeiltasten bewegen, M setzt zurück, T übernimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the plan...</source>
        <translation>Der Plan wird erstellt ...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ExchangeFlow</name>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Save the policy without secrets</source>
        <translation>Richtlinie ohne Geheimnisse speichern</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Richtlinien (*.json)</translation>
    </message>
    <message>
        <source>Save who is on which key</source>
        <translation>Speichern, wer auf welchem Schlüssel ist</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the keys without secrets</source>
        <translation>Schlüssel ohne Geheimnisse speichern</translation>
    </message>
    <message>
        <source>Saved with all secrets, encrypted: %1</source>
        <translation>Mit allen Geheimnissen gespeichert, verschlüsselt: %1</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Bündel öffnen</translation>
    </message>
    <message>
        <source>Bundles of Keyroster (*.krbundle)</source>
        <translation>Bündel von Keyroster (*.krbundle)</translation>
    </message>
    <message>
        <source>Copied from %1 into the draft. Undo takes it back.</source>
        <translation>Von %1 in den Entwurf kopiert. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Open a policy without secrets</source>
        <translation>Eine Richtlinie ohne Geheimnisse öffnen</translation>
    </message>
    <message>
        <source>The file is in the draft. Undo takes it out again; Review shows what a sync would change.</source>
        <translation>Die Datei ist im Entwurf. „Rückgängig“ nimmt sie wieder heraus; „Prüfen“ zeigt, was ein Sync ändern würde.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::FormDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::FoundStep</name>
    <message>
        <source>Open WebUI %1 at %2</source>
        <translation>Open WebUI %1 auf %2</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Keyroster was not used on this server before.</source>
        <translation>Keyroster wurde auf diesem Server noch nicht verwendet.</translation>
    </message>
    <message>
        <source>Keyroster is in use here: revision %1, with %2 keys.</source>
        <translation>Keyroster ist hier in Gebrauch: Revision %1, mit %2 Schlüsseln.</translation>
    </message>
    <message>
        <source>Functions are switched off on this server</source>
        <translation>Funktionen sind auf diesem Server ausgeschaltet</translation>
    </message>
    <message>
        <source>You can prepare everything now, but a sync needs them: the router is one. Ask who runs the server to set ENABLE_FUNCTIONS to true, then refresh.</source>
        <translation>Sie können jetzt alles vorbereiten, aber ein Sync braucht sie: Der Router ist eine davon. Bitten Sie den Betreiber des Servers, ENABLE_FUNCTIONS auf true zu setzen, und aktualisieren Sie dann.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::GuardCard</name>
    <message>
        <source>This plan is unusual. Is it meant?</source>
        <translation>Dieser Plan ist ungewöhnlich. Ist er so gemeint?</translation>
    </message>
    <message>
        <source>Type the &amp;name of the server to allow it: %1</source>
        <translation>Tippen Sie den &amp;Namen des Servers, um ihn zu erlauben: %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::HistoryDetails</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>What it changed, and what became of each step</source>
        <translation>Was es geändert hat, und was aus jedem Schritt wurde</translation>
    </message>
    <message>
        <source>Choose a line to see what it changed.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was sie geändert hat.</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>A sync that made no revision</source>
        <translation>Ein Sync, der keine Revision ergab</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>Es kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was es geändert hat</translation>
    </message>
    <message>
        <source>The revision before is not kept on this computer, so there is nothing to compare with.</source>
        <translation>Die Revision davor ist nicht auf diesem Computer aufbewahrt; es gibt nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>Nothing about who uses which key.</source>
        <translation>Nichts daran, wer welchen Schlüssel verwendet.</translation>
    </message>
    <message>
        <source>No new revision of the policy.</source>
        <translation>Keine neue Revision der Richtlinie.</translation>
    </message>
    <message>
        <source>Steps on the server</source>
        <translation>Schritte auf dem Server</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::HistoryModel</name>
    <message>
        <source>%1, on the server now</source>
        <translation>%1, jetzt auf dem Server</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::HistoryPage</name>
    <message>
        <source>Nothing was synced yet</source>
        <translation>Noch nichts synchronisiert</translation>
    </message>
    <message>
        <source>Each sync appears here with what it changed and how it ended, and every revision of the policy that this computer saw.</source>
        <translation>Jeder Sync erscheint hier mit dem, was er geändert hat und wie er endete, dazu jede Revision der Richtlinie, die dieser Computer gesehen hat.</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Tafel öffnen</translation>
    </message>
    <message>
        <source>Go back to this revision</source>
        <translation>Zu dieser Revision zurückgehen</translation>
    </message>
    <message>
        <source>Makes a draft that says what this revision said; nothing changes on the server until you sync</source>
        <translation>Macht einen Entwurf, der sagt, was diese Revision sagte; auf dem Server ändert sich nichts, bis Sie synchronisieren</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Find by person, note, revision or result</source>
        <translation>Nach Person, Notiz, Revision oder Ergebnis suchen</translation>
    </message>
    <message>
        <source>Undo last sync...</source>
        <translation>Letzten Sync rückgängig machen ...</translation>
    </message>
    <message>
        <source>History of syncs and revisions</source>
        <translation>Verlauf der Syncs und Revisionen</translation>
    </message>
    <message>
        <source>This revision is not kept on this computer</source>
        <translation>Diese Revision ist auf diesem Computer nicht aufbewahrt</translation>
    </message>
    <message>
        <source>There is no sync that could be undone now</source>
        <translation>Es gibt jetzt keinen Sync, der sich rückgängig machen ließe</translation>
    </message>
    <message>
        <source>The draft says the same as revision %1 already.</source>
        <translation>Der Entwurf sagt schon dasselbe wie Revision %1.</translation>
    </message>
    <message>
        <source>The draft is as revision %1 was. The secret of some keys is not on this computer; enter it again before you sync: %2</source>
        <translation>Der Entwurf ist, wie Revision %1 war. Das Geheimnis einiger Schlüssel ist nicht auf diesem Computer; geben Sie es vor dem Synchronisieren erneut ein: %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>No sync and no revision has these words.</source>
        <translation>Keine Synchronisierung und keine Revision enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Inspector</name>
    <message>
        <source>Details of what is selected</source>
        <translation>Einzelheiten zur Auswahl</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyCardDelegate</name>
    <message>
        <source>Drop keys here to let everyone else chat</source>
        <translation>Legen Sie Schlüssel hier ab, damit alle anderen chatten können</translation>
    </message>
    <message>
        <source>Pays for everyone who has no key of their own</source>
        <translation>Zahlt für alle ohne eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Nobody yet – drop people here</source>
        <translation>Noch niemand – Personen hier ablegen</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>im Pool</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyDialog</name>
    <message>
        <source>Key details</source>
        <translation>Einzelheiten zum Schlüssel</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Key ending in %1</source>
        <translation>Schlüssel, der auf %1 endet</translation>
    </message>
    <message>
        <source>A key of %1, ending in %2.</source>
        <translation>Ein Schlüssel von %1, endet auf %2.</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>&amp;In Gebrauch</translation>
    </message>
    <message>
        <source>A key of weight 2 gets twice as many chats as a key of weight 1.</source>
        <translation>Ein Schlüssel mit Gewicht 2 bekommt doppelt so viele Chats wie einer mit Gewicht 1.</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>alle Modelle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Gewicht</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;ab</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Onl&amp;y for models</source>
        <translation>Nur &amp;für Modelle</translation>
    </message>
    <message>
        <source>&amp;Not for models</source>
        <translation>Ni&amp;cht für Modelle</translation>
    </message>
    <message>
        <source>Separate model ids with commas; * stands for any characters.</source>
        <translation>Trennen Sie Modell-IDs mit Kommas; * steht für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>Limits of this key</source>
        <translation>Limits dieses Schlüssels</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Keys of one account share one quota at the provider.</source>
        <translation>Schlüssel eines Kontos teilen sich beim Anbieter ein Kontingent.</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>ein eigenes</translation>
    </message>
    <message>
        <source>A new account...</source>
        <translation>Ein neues Konto ...</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>Name des neuen Kontos</translation>
    </message>
    <message>
        <source>Name of the organisation or project</source>
        <translation>Name der Organisation oder des Projekts</translation>
    </message>
    <message>
        <source>This key was removed meanwhile.</source>
        <translation>Dieser Schlüssel wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>Geben Sie dem neuen Konto einen Namen.</translation>
    </message>
    <message>
        <source>The key would end before it begins. Choose a later end.</source>
        <translation>Der Schlüssel würde enden, bevor er beginnt. Wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>Schlüssel %1 ändern</translation>
    </message>
    <message>
        <source>Its limits...</source>
        <translation>Seine Limits ...</translation>
    </message>
    <message>
        <source>The accounts with the limits that all their keys share</source>
        <translation>Die Konten mit den Limits, die sich alle ihre Schlüssel teilen</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyPanel</name>
    <message>
        <source>Keys of this connection</source>
        <translation>Schlüssel dieser Verbindung</translation>
    </message>
    <message>
        <source>Pool for everyone</source>
        <translation>Pool für alle</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>No keys on this connection yet</source>
        <translation>Noch keine Schlüssel auf dieser Verbindung</translation>
    </message>
    <message>
        <source>Add one key or paste a whole list. Each is tested at the provider at once.</source>
        <translation>Fügen Sie einen Schlüssel hinzu oder eine ganze Liste ein. Jeder wird sofort beim Anbieter getestet.</translation>
    </message>
    <message>
        <source>Add keys...</source>
        <translation>Schlüssel hinzufügen ...</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>Take over a connection that your server already has, with its key and its model names. Nothing changes on the server until you sync.</source>
        <translation>Übernehmen Sie eine Verbindung, die Ihr Server schon hat, mit ihrem Schlüssel und ihren Modellnamen. Auf dem Server ändert sich nichts, bis Sie synchronisieren.</translation>
    </message>
    <message>
        <source>Adopt an existing connection...</source>
        <translation>Vorhandene Verbindung übernehmen ...</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>Verbindung hinzufügen ...</translation>
    </message>
    <message>
        <source>More about this connection</source>
        <translation>Mehr zu dieser Verbindung</translation>
    </message>
    <message>
        <source>The connection, its models and prices, accounts and allowances</source>
        <translation>Die Verbindung, ihre Modelle und Preise, Konten und Budgets</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyRun</name>
    <message>
        <source>Testing key %1...</source>
        <translation>Schlüssel %1 wird getestet ...</translation>
    </message>
    <message>
        <source>Testing %1...</source>
        <translation>%1 werden getestet ...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ending the pause of %1...</source>
        <translation>Die Pause von %1 wird beendet ...</translation>
    </message>
    <message>
        <source>The router does not know %1 yet. Sync first.</source>
        <translation>Der Router kennt %1 noch nicht. Synchronisieren Sie zuerst.</translation>
    </message>
    <message>
        <source>None of these keys has its secret on this computer, so none can be tested here.</source>
        <translation>Von keinem dieser Schlüssel ist das Geheimnis auf diesem Computer; hier lässt sich keiner testen.</translation>
    </message>
    <message>
        <source>%1 tested.</source>
        <translation>%1 getestet.</translation>
    </message>
    <message>
        <source>%1 could not be tested.</source>
        <translation>%1 konnten nicht getestet werden.</translation>
    </message>
    <message>
        <source>%1 left out, because the secret is not on this computer.</source>
        <translation>%1 ausgelassen, weil das Geheimnis nicht auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>The router tries %1 again.</source>
        <translation>Der Router versucht %1 wieder.</translation>
    </message>
    <message>
        <source>The pause of %1 could not be ended.</source>
        <translation>Die Pause von %1 konnte nicht beendet werden.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyTableModel</name>
    <message>
        <source>the pool for everyone</source>
        <translation>der Pool für alle</translation>
    </message>
    <message>
        <source>%1, and the pool</source>
        <translation>%1 und der Pool</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeysPage</name>
    <message>
        <source>Find by label, ending, connection or account</source>
        <translation>Nach Name, Ende, Verbindung oder Konto suchen</translation>
    </message>
    <message>
        <source>Show the keys of a connection</source>
        <translation>Die Schlüssel einer Verbindung zeigen</translation>
    </message>
    <message>
        <source>Show keys by their state</source>
        <translation>Schlüssel nach ihrem Zustand zeigen</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Beliebiger Zustand</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Pausing or used up</source>
        <translation>Pausiert oder verbraucht</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Mit einem Problem</translation>
    </message>
    <message>
        <source>Switched off or ended</source>
        <translation>Ausgeschaltet oder abgelaufen</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>The provider keys of your connections appear here.</source>
        <translation>Die Anbieterschlüssel Ihrer Verbindungen erscheinen hier.</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>Keys belong to a connection: the address of a provider.</source>
        <translation>Schlüssel gehören zu einer Verbindung: der Adresse eines Anbieters.</translation>
    </message>
    <message>
        <source>No key fits this filter</source>
        <translation>Kein Schlüssel passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Other words, another connection or another state may.</source>
        <translation>Andere Wörter, eine andere Verbindung oder ein anderer Zustand vielleicht.</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Schlüssel zeigen</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>tested %1 of %2</source>
        <translation>%1 von %2 getestet</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Wählen Sie zuerst einen Schlüssel.</translation>
    </message>
    <message>
        <source>Choose one key only.</source>
        <translation>Wählen Sie nur einen Schlüssel.</translation>
    </message>
    <message>
        <source>There is no router on the server before the first sync.</source>
        <translation>Vor dem ersten Sync gibt es keinen Router auf dem Server.</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>Es gibt noch keine Schlüssel.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>The secret is not on this computer: another admin added the key. It can be assigned, not shown or tested.</source>
        <translation>Das Geheimnis ist nicht auf diesem Computer: Ein anderer Administrator hat den Schlüssel hinzugefügt. Er kann zugewiesen, aber nicht gezeigt oder getestet werden.</translation>
    </message>
    <message>
        <source>The file is imported.</source>
        <translation>Die Datei ist importiert.</translation>
    </message>
    <message>
        <source>The new secret is here. Sync to bring it to the server.</source>
        <translation>Das neue Geheimnis ist da. Synchronisieren Sie, um es auf den Server zu bringen.</translation>
    </message>
    <message>
        <source>Reading the secret of %1...</source>
        <translation>Das Geheimnis von %1 wird gelesen ...</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Asking the router for the state of the keys...</source>
        <translation>Der Router wird nach dem Zustand der Schlüssel gefragt ...</translation>
    </message>
    <message>
        <source>Export the keys</source>
        <translation>Schlüssel exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The keys are in %1, without their secrets.</source>
        <translation>Die Schlüssel stehen in %1, ohne ihre Geheimnisse.</translation>
    </message>
    <message>
        <source>Add keys...</source>
        <translation>Schlüssel hinzufügen ...</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>Verbindung hinzufügen ...</translation>
    </message>
    <message>
        <source>Choose a key that your changes remove.</source>
        <translation>Wählen Sie einen Schlüssel, den Ihre Änderungen entfernen.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeysPageActions</name>
    <message>
        <source>Add keys...</source>
        <translation>Schlüssel hinzufügen ...</translation>
    </message>
    <message>
        <source>Type or paste keys</source>
        <translation>Schlüssel tippen oder einfügen</translation>
    </message>
    <message>
        <source>Import keys from a file...</source>
        <translation>Schlüssel aus einer Datei importieren ...</translation>
    </message>
    <message>
        <source>Keys with their secrets from a CSV file, looked at before anything happens</source>
        <translation>Schlüssel mit ihren Geheimnissen aus einer CSV-Datei, angesehen, bevor etwas geschieht</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten ...</translation>
    </message>
    <message>
        <source>Label, account, limits, weight and validity; of several keys what they share</source>
        <translation>Name, Konto, Limits, Gewicht und Gültigkeit; bei mehreren Schlüsseln, was sie gemeinsam haben</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Ask the provider whether the selected keys work</source>
        <translation>Den Anbieter fragen, ob die ausgewählten Schlüssel funktionieren</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Ask the providers whether the keys in the list work</source>
        <translation>Die Anbieter fragen, ob die Schlüssel in der Liste funktionieren</translation>
    </message>
    <message>
        <source>Replace secret...</source>
        <translation>Geheimnis ersetzen ...</translation>
    </message>
    <message>
        <source>A new secret, at once or beside the old one for a while</source>
        <translation>Ein neues Geheimnis, sofort oder eine Weile neben dem alten</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Geheimnis zeigen</translation>
    </message>
    <message>
        <source>Show the secret for 10 seconds</source>
        <translation>Das Geheimnis 10 Sekunden lang zeigen</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Copy the secret; the clipboard is cleared after 10 seconds</source>
        <translation>Das Geheimnis kopieren; die Zwischenablage wird nach 10 Sekunden geleert</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>A key that is off is not used for any chat</source>
        <translation>Ein ausgeschalteter Schlüssel wird für keinen Chat verwendet</translation>
    </message>
    <message>
        <source>End the pause on the server</source>
        <translation>Pause auf dem Server beenden</translation>
    </message>
    <message>
        <source>The router forgets limits and refusals that it holds against the key, and tries it again</source>
        <translation>Der Router vergisst Limits und Ablehnungen, die er dem Schlüssel anrechnet, und versucht ihn wieder</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Entfernen ...</translation>
    </message>
    <message>
        <source>Says first what it means for people</source>
        <translation>Sagt zuerst, was es für die Personen bedeutet</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>Auf der Tafel zeigen</translation>
    </message>
    <message>
        <source>Who is on this key, and moving them</source>
        <translation>Wer auf diesem Schlüssel ist, und sie verschieben</translation>
    </message>
    <message>
        <source>Show its people</source>
        <translation>Seine Personen zeigen</translation>
    </message>
    <message>
        <source>The people whom this key serves</source>
        <translation>Die Personen, die dieser Schlüssel bedient</translation>
    </message>
    <message>
        <source>Export the keys...</source>
        <translation>Schlüssel exportieren ...</translation>
    </message>
    <message>
        <source>All keys without their secrets as a CSV file</source>
        <translation>Alle Schlüssel ohne ihre Geheimnisse als CSV-Datei</translation>
    </message>
    <message>
        <source>Find keys</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>Into the filter</source>
        <translation>In den Filter</translation>
    </message>
    <message>
        <source>Ask the router again</source>
        <translation>Router erneut fragen</translation>
    </message>
    <message>
        <source>States and use of the keys as they are now</source>
        <translation>Zustände und Nutzung der Schlüssel, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Accounts...</source>
        <translation>Konten ...</translation>
    </message>
    <message>
        <source>Quotas that several keys share, and their limits</source>
        <translation>Kontingente, die sich mehrere Schlüssel teilen, und ihre Limits</translation>
    </message>
    <message>
        <source>Keep after all</source>
        <translation>Doch behalten</translation>
    </message>
    <message>
        <source>Takes the removal back: the key stays as it is on the server, with the people who are on it there</source>
        <translation>Nimmt das Entfernen zurück: Der Schlüssel bleibt, wie er auf dem Server ist, mit den Personen, die dort darauf sind</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeysPageSecret</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>hidden again in %1 s</source>
        <translation>in %1 s wieder verborgen</translation>
    </message>
    <message>
        <source>Secret of %1, shown on the screen</source>
        <translation>Geheimnis von %1, auf dem Bildschirm gezeigt</translation>
    </message>
    <message>
        <source>The secret of %1 is on the clipboard for %2 s more.</source>
        <translation>Das Geheimnis von %1 ist noch %2 s in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Languages</name>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Launcher</name>
    <message>
        <source>Looking at the keychain...</source>
        <translation>Der Schlüsselbund wird angesehen ...</translation>
    </message>
    <message>
        <source>Keyroster cannot sign in before it knows where to keep passwords.</source>
        <translation>Keyroster kann sich nicht anmelden, bevor es weiß, wo Passwörter aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Choose a place...</source>
        <translation>Ort wählen ...</translation>
    </message>
    <message>
        <source>Keys and passwords are kept in memory only and are gone when the program ends.</source>
        <translation>Schlüssel und Passwörter liegen nur im Arbeitsspeicher und sind weg, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>In memory only: they are gone when the program ends.</source>
        <translation>Nur im Arbeitsspeicher: weg, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>In the keychain of this computer.</source>
        <translation>Im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>In an encrypted file with a passphrase: %1</source>
        <translation>In einer verschlüsselten Datei mit Passphrase: %1</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Removing its secrets...</source>
        <translation>Seine Geheimnisse werden entfernt ...</translation>
    </message>
    <message>
        <source>Removed from this computer. The server itself is as it was.</source>
        <translation>Von diesem Computer entfernt. Der Server selbst ist, wie er war.</translation>
    </message>
    <message>
        <source>This is the working copy as it was then. What was here before is a backup.</source>
        <translation>Dies ist die Arbeitskopie, wie sie damals war. Was vorher hier war, ist eine Sicherung.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The secrets of this computer are in a vault with a passphrase.</source>
        <translation>Die Geheimnisse dieses Computers sind in einem Tresor mit Passphrase.</translation>
    </message>
    <message>
        <source>The secrets are there already.</source>
        <translation>Die Geheimnisse sind schon dort.</translation>
    </message>
    <message>
        <source>Moving the secrets...</source>
        <translation>Die Geheimnisse ziehen um ...</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved. They were read back in the new place before they were removed from the old one.</source>
        <translation>
            <numerusform>%n Geheimnis ist umgezogen. Es wurde am neuen Ort zurückgelesen, bevor es am alten entfernt wurde.</numerusform>
            <numerusform>%n Geheimnisse sind umgezogen. Sie wurden am neuen Ort zurückgelesen, bevor sie am alten entfernt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The secrets stay where they are.</source>
        <translation>Abgebrochen. Die Geheimnisse bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Change the place without them</source>
        <translation>Den Ort ohne sie wechseln</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::LimitsForm</name>
    <message>
        <source>Requests per minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Tokens pro Minute</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>Tokens pro Tag</translation>
    </message>
    <message>
        <source>US dollars per month</source>
        <translation>US-Dollar pro Monat</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ListDialog</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>Doch behalten</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::MainWindow</name>
    <message>
        <source>%1 - Keyroster</source>
        <translation>%1 - Keyroster</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>the text of the menu, such as Undo the last sync</comment>
        <translation>%1 ...</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>There is no sync that could be undone now</source>
        <translation>Es gibt jetzt keinen Sync, der sich rückgängig machen ließe</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ManyKeysDialog</name>
    <message>
        <source>Edit keys</source>
        <translation>Schlüssel bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Tick what shall be the same for all of them; the rest stays as it is.</source>
        <translation>Haken Sie an, was bei allen gleich sein soll; der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>each has its own</source>
        <translation>jeder hat ein eigenes</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Gewicht</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>These keys are of several connections.</source>
        <translation>Diese Schlüssel gehören zu mehreren Verbindungen.</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Gültig &amp;ab</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Gültig &amp;bis</translation>
    </message>
    <message>
        <source>They do not &amp;end</source>
        <translation>Sie &amp;enden nicht</translation>
    </message>
    <message>
        <source>&amp;Limits of each key (an empty field takes a limit away)</source>
        <translation>&amp;Limits jedes Schlüssels (ein leeres Feld nimmt ein Limit weg)</translation>
    </message>
    <message>
        <source>%1 would end before it begins. Choose other moments.</source>
        <translation>%1 würde enden, bevor er beginnt. Wählen Sie andere Zeitpunkte.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ModelsDialog</name>
    <message>
        <source>Models and prices</source>
        <translation>Modelle und Preise</translation>
    </message>
    <message>
        <source>Without models people see nothing of this connection. Ask the provider, or type the id of a model and press Add.</source>
        <translation>Ohne Modelle sieht niemand etwas von dieser Verbindung. Fragen Sie den Anbieter, oder geben Sie die ID eines Modells ein und drücken Sie „Hinzufügen“.</translation>
    </message>
    <message>
        <source>What people see of %1. Select several models to change them together.</source>
        <translation>Was Personen von %1 sehen. Wählen Sie mehrere Modelle aus, um sie zusammen zu ändern.</translation>
    </message>
    <message>
        <source>Id of a model to add</source>
        <translation>ID eines weiteren Modells</translation>
    </message>
    <message>
        <source>Ask the provider for its models</source>
        <translation>Den Anbieter nach seinen Modellen fragen</translation>
    </message>
    <message>
        <source>The id under which people and programs know the model in Open WebUI. Change it only before it is in use.</source>
        <translation>Die ID, unter der Personen und Programme das Modell in Open WebUI kennen. Ändern Sie sie nur, bevor sie verwendet wird.</translation>
    </message>
    <message>
        <source>&amp;Hidden in the list of models</source>
        <translation>In der Modellliste &amp;verborgen</translation>
    </message>
    <message>
        <source>Shown &amp;name</source>
        <translation>Angezeigter &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Id in Open WebUI</source>
        <translation>&amp;ID in Open WebUI</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Wer es verwenden darf</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Zwischengespeicherte Eingabe</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>wie Eingabe</translation>
    </message>
    <message>
        <source>Price in US dollars per million tokens</source>
        <translation>Preis in US-Dollar pro Million Tokens</translation>
    </message>
    <message>
        <source>Limits and allowances in dollars, and the cost under Usage, are counted by these prices.</source>
        <translation>Limits und Budgets in Dollar und die Kosten unter „Nutzung“ werden nach diesen Preisen gezählt.</translation>
    </message>
    <message>
        <source>%1 – %2 in, %3 out</source>
        <comment>a model and its prices</comment>
        <translation>%1 – %2 Eingabe, %3 Ausgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider is asked with a key of this connection, and none has its secret on this computer.</source>
        <translation>Der Anbieter wird mit einem Schlüssel dieser Verbindung gefragt, und keiner hat sein Geheimnis auf diesem Computer.</translation>
    </message>
    <message>
        <source>Asking the provider for its models...</source>
        <translation>Der Anbieter wird nach seinen Modellen gefragt ...</translation>
    </message>
    <message>
        <source>The provider has no further models for this key.</source>
        <translation>Der Anbieter hat keine weiteren Modelle für diesen Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) more. Take out those that people shall not see.</source>
        <translation>
            <numerusform>%n weiteres Modell. Entfernen Sie, was Personen nicht sehen sollen.</numerusform>
            <numerusform>%n weitere Modelle. Entfernen Sie, was Personen nicht sehen sollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection was removed meanwhile.</source>
        <translation>Diese Verbindung wurde inzwischen entfernt.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::OperationBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PageMenus</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>S&amp;witch server</source>
        <translation>Server &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeopleModel</name>
    <message>
        <source>Admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Gets a key</source>
        <translation>Bekommt einen Schlüssel</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Loses a key</source>
        <translation>Verliert einen Schlüssel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The key that pays on %1</source>
        <translation>Der Schlüssel, der auf %1 zahlt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeoplePage</name>
    <message>
        <source>Find by name, e-mail or group</source>
        <translation>Nach Name, E-Mail oder Gruppe suchen</translation>
    </message>
    <message>
        <source>Show the members of a group</source>
        <translation>Die Mitglieder einer Gruppe zeigen</translation>
    </message>
    <message>
        <source>The connection that the next choice is about</source>
        <translation>Die Verbindung, um die es bei der nächsten Wahl geht</translation>
    </message>
    <message>
        <source>Show people by who pays for them</source>
        <translation>Personen danach zeigen, wer für sie zahlt</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Wer auch immer</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Ohne Schlüssel</translation>
    </message>
    <message>
        <source>With an own key</source>
        <translation>Mit eigenem Schlüssel</translation>
    </message>
    <message>
        <source>Through a group</source>
        <translation>Über eine Gruppe</translation>
    </message>
    <message>
        <source>From the pool</source>
        <translation>Aus dem Pool</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Show the people whom a key serves</source>
        <translation>Die Personen zeigen, die ein Schlüssel bedient</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand hier</translation>
    </message>
    <message>
        <source>The users of your server appear here after the first refresh.</source>
        <translation>Die Benutzer Ihres Servers erscheinen hier nach dem ersten Aktualisieren.</translation>
    </message>
    <message>
        <source>Nobody fits this filter</source>
        <translation>Niemand passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Other words or another choice above may.</source>
        <translation>Andere Wörter oder eine andere Wahl oben vielleicht.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Beliebige Gruppe</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>Beliebige Verbindung</translation>
    </message>
    <message>
        <source>Any key</source>
        <translation>Beliebiger Schlüssel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Assign to a key...</source>
        <translation>Schlüssel zuweisen ...</translation>
    </message>
    <message>
        <source>Put the selected people on a key</source>
        <translation>Die ausgewählten Personen auf einen Schlüssel setzen</translation>
    </message>
    <message>
        <source>Take off their own keys</source>
        <translation>Von eigenen Schlüsseln nehmen</translation>
    </message>
    <message>
        <source>The selected people lose their own keys; groups and the pool stay</source>
        <translation>Die ausgewählten Personen verlieren ihre eigenen Schlüssel; Gruppen und Pool bleiben</translation>
    </message>
    <message>
        <source>Why this key? On the board</source>
        <translation>Warum dieser Schlüssel? Auf der Tafel</translation>
    </message>
    <message>
        <source>Show the person on the board, where the question can be asked for a model</source>
        <translation>Die Person auf der Tafel zeigen, wo sich nach einem Modell fragen lässt</translation>
    </message>
    <message>
        <source>Assign people from a file...</source>
        <translation>Personen aus einer Datei zuweisen ...</translation>
    </message>
    <message>
        <source>E-mail, connection and key from a CSV file, looked at before anything happens</source>
        <translation>E-Mail, Verbindung und Schlüssel aus einer CSV-Datei, angesehen, bevor etwas geschieht</translation>
    </message>
    <message>
        <source>Export the assignments...</source>
        <translation>Zuweisungen exportieren ...</translation>
    </message>
    <message>
        <source>Who is on which key, as a CSV file that can be read back</source>
        <translation>Wer auf welchem Schlüssel ist, als CSV-Datei, die sich wieder einlesen lässt</translation>
    </message>
    <message>
        <source>Show people without a key</source>
        <translation>Personen ohne Schlüssel zeigen</translation>
    </message>
    <message>
        <source>On any connection</source>
        <translation>Auf jeder Verbindung</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Into the filter</source>
        <translation>In den Filter</translation>
    </message>
    <message>
        <source>This person has no own key here.</source>
        <translation>Diese Person hat hier keinen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>None of these people has an own key here.</source>
        <translation>Keine dieser Personen hat hier einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Take %1 off their own keys</source>
        <translation>%1 von eigenen Schlüsseln nehmen</translation>
    </message>
    <message>
        <source>The file is imported.</source>
        <translation>Die Datei ist importiert.</translation>
    </message>
    <message>
        <source>Export the assignments</source>
        <translation>Zuweisungen exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The assignments are in %1.</source>
        <translation>Die Zuweisungen stehen in %1.</translation>
    </message>
    <message>
        <source>Allowances...</source>
        <translation>Budgets ...</translation>
    </message>
    <message>
        <source>How much people, groups or everyone may use in a day, week or month</source>
        <translation>Wie viel Personen, Gruppen oder alle an einem Tag, in einer Woche oder einem Monat verbrauchen dürfen</translation>
    </message>
    <message>
        <source>From a file...</source>
        <translation>Aus einer Datei ...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeoplePageAssign</name>
    <message>
        <source>Assign to a key</source>
        <translation>Schlüssel zuweisen</translation>
    </message>
    <message>
        <source>As a &amp;further key, beside those they have</source>
        <translation>Als &amp;weiteren Schlüssel, neben den vorhandenen</translation>
    </message>
    <message>
        <source>Assign %1 to a key</source>
        <translation>%1 einem Schlüssel zuweisen</translation>
    </message>
    <message>
        <source>Find by label or ending</source>
        <translation>Nach Name oder Ende suchen</translation>
    </message>
    <message>
        <source>Keys of the connection</source>
        <translation>Schlüssel der Verbindung</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2  (switched off)</source>
        <translation>%1  %2  (ausgeschaltet)</translation>
    </message>
    <message>
        <source>The pool for everyone</source>
        <translation>Der Pool für alle</translation>
    </message>
    <message>
        <source>No key fits what you typed.</source>
        <translation>Kein Schlüssel passt zu Ihrer Eingabe.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeoplePageDetails</name>
    <message>
        <source>Why this key?</source>
        <translation>Warum dieser Schlüssel?</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Choose a person to see which key pays for them, and why.</source>
        <translation>Wählen Sie eine Person, um zu sehen, welcher Schlüssel für sie zahlt und warum.</translation>
    </message>
    <message>
        <source>There is no connection yet, so there is no key.</source>
        <translation>Es gibt noch keine Verbindung, also auch keinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanDialog</name>
    <message>
        <source>Review the plan</source>
        <translation>Plan prüfen</translation>
    </message>
    <message>
        <source>Note for the history, for example why (optional)</source>
        <translation>Notiz für den Verlauf, etwa warum (freiwillig)</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Fehlgeschlagenes wiederholen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 has what you see here.</source>
        <translation>Es gibt nichts zu tun: %1 hat, was Sie hier sehen.</translation>
    </message>
    <message numerus="yes">
        <source>These %n change(s) are made on %1, and nothing else. Chats go on all the while.</source>
        <translation>
            <numerusform>Diese %n Änderung wird auf %1 gemacht, und sonst nichts. Chats laufen dabei weiter.</numerusform>
            <numerusform>Diese %n Änderungen werden auf %1 gemacht, und sonst nichts. Chats laufen dabei weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisierung läuft</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>Die Änderungen werden gemacht ...</translation>
    </message>
    <message>
        <source>Reading what is missing...</source>
        <translation>Es wird gelesen, was fehlt ...</translation>
    </message>
    <message>
        <source>Nothing is missing any more.</source>
        <translation>Es fehlt nichts mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are left; what is done is not made again.</source>
        <translation>
            <numerusform>%Ln Änderung ist übrig; was erledigt ist, wird nicht noch einmal gemacht.</numerusform>
            <numerusform>%Ln Änderungen sind übrig; was erledigt ist, wird nicht noch einmal gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the server back...</source>
        <translation>Der Server wird zurückgelesen ...</translation>
    </message>
    <message>
        <source>The changes were made, but the server could not be read back: %1</source>
        <translation>Die Änderungen wurden gemacht, aber der Server ließ sich nicht zurücklesen: %1</translation>
    </message>
    <message>
        <source>The server was read back and is as planned; the router uses revision %1.</source>
        <translation>Der Server wurde zurückgelesen und ist wie geplant; der Router verwendet Revision %1.</translation>
    </message>
    <message numerus="yes">
        <source>It was asked about %n assignment(s) and gave the right keys.</source>
        <translation>
            <numerusform>Er wurde nach %n Zuweisung gefragt und nannte die richtigen Schlüssel.</numerusform>
            <numerusform>Er wurde nach %n Zuweisungen gefragt und nannte die richtigen Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced, with differences</source>
        <translation>Synchronisiert, mit Abweichungen</translation>
    </message>
    <message numerus="yes">
        <source>The changes were made, but the server shows something else in %n place(s).</source>
        <translation>
            <numerusform>Die Änderungen wurden gemacht, aber der Server zeigt an %n Stelle etwas anderes.</numerusform>
            <numerusform>Die Änderungen wurden gemacht, aber der Server zeigt an %n Stellen etwas anderes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was copied as text.</source>
        <translation>Der Plan wurde als Text kopiert.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Plans of Keyroster (*.json)</source>
        <translation>Pläne von Keyroster (*.json)</translation>
    </message>
    <message>
        <source>Sealing new keys for the router...</source>
        <translation>Neue Schlüssel werden für den Router versiegelt ...</translation>
    </message>
    <message>
        <source>Saved to %1. It holds no secret; a colleague opens it with &quot;Open a saved plan&quot;.</source>
        <translation>In %1 gespeichert. Er enthält kein Geheimnis; ein Kollege öffnet ihn mit „Gespeicherten Plan öffnen“.</translation>
    </message>
    <message>
        <source>The changes were made; reading the server back was stopped.</source>
        <translation>Die Änderungen wurden gemacht; das Zurücklesen des Servers wurde angehalten.</translation>
    </message>
    <message>
        <source>Stopped before anything was changed.</source>
        <translation>Angehalten, bevor etwas geändert wurde.</translation>
    </message>
    <message>
        <source>Refresh and review</source>
        <translation>Aktualisieren und prüfen</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanTools</name>
    <message>
        <source>Only &amp;risky</source>
        <translation>Nur &amp;riskante</translation>
    </message>
    <message>
        <source>Show exactly what changes</source>
        <translation>Genau zeigen, was sich ändert</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>Im Plan suchen</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Copy or save the plan</source>
        <translation>Plan kopieren oder speichern</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save for a colleague...</source>
        <translation>Für einen Kollegen &amp;speichern ...</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Alle Änderungen zeigen</translation>
    </message>
    <message>
        <source>No change fits this filter.</source>
        <translation>Keine Änderung passt zu diesem Filter.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanTree</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Changes on the server</source>
        <translation>Änderungen auf dem Server</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>The router on the server</source>
        <translation>Der Router auf dem Server</translation>
    </message>
    <message>
        <source>The policy: which key pays for whom</source>
        <translation>Die Richtlinie: welcher Schlüssel für wen zahlt</translation>
    </message>
    <message>
        <source>Models that people see</source>
        <translation>Modelle, die Personen sehen</translation>
    </message>
    <message>
        <source>The server&apos;s own connections</source>
        <translation>Die eigenen Verbindungen des Servers</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Genau hinsehen</translation>
    </message>
    <message>
        <source>Small risk</source>
        <translation>Kleines Risiko</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Running...</source>
        <translation>Läuft ...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::RemoveKeysDialog</name>
    <message>
        <source>Remove keys</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The server keeps the key until the next sync, and you can undo this. At the provider the key goes on to exist.</source>
        <translation>Der Server behält den Schlüssel bis zum nächsten Sync, und Sie können dies rückgängig machen. Beim Anbieter besteht der Schlüssel weiter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ReplaceSecretDialog</name>
    <message>
        <source>Replace secret</source>
        <translation>Geheimnis ersetzen</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>Neues Geheimnis für %1</translation>
    </message>
    <message>
        <source>Make the new key at the provider first, then paste it here.</source>
        <translation>Erstellen Sie den neuen Schlüssel zuerst beim Anbieter, dann fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>&amp;Test it at its provider first</source>
        <translation>Zuerst bei seinem Anbieter &amp;testen</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, alt</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Neuer &amp;Schlüssel</translation>
    </message>
    <message>
        <source>What happens to the old secret</source>
        <translation>Was mit dem alten Geheimnis geschieht</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Both work &amp;until</source>
        <translation>Beide gelten &amp;bis</translation>
    </message>
    <message>
        <source>When the old secret ends</source>
        <translation>Wann das alte Geheimnis endet</translation>
    </message>
    <message>
        <source>Both work until I &amp;remove the old one</source>
        <translation>Beide gelten, bis ich das alte &amp;entferne</translation>
    </message>
    <message>
        <source>The old one goes &amp;at once, with the next sync</source>
        <translation>Das alte geht &amp;sofort, mit dem nächsten Sync</translation>
    </message>
    <message>
        <source>The old one is &amp;called</source>
        <translation>Das alte &amp;heißt</translation>
    </message>
    <message>
        <source>While both work, everyone who uses the key has both: the new one first, the old one right behind it.</source>
        <translation>Solange beide gelten, hat jeder, der den Schlüssel verwendet, beide: den neuen zuerst, den alten gleich dahinter.</translation>
    </message>
    <message>
        <source>Replace anyway</source>
        <translation>Trotzdem ersetzen</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>Testen und ersetzen</translation>
    </message>
    <message>
        <source>Replace without a test</source>
        <translation>Ohne Test ersetzen</translation>
    </message>
    <message>
        <source>That is too short for a key. Paste the whole key.</source>
        <translation>Das ist zu kurz für einen Schlüssel. Fügen Sie den ganzen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Give the old key a name.</source>
        <translation>Geben Sie dem alten Schlüssel einen Namen.</translation>
    </message>
    <message>
        <source>That moment is over. Choose a later one for the old key.</source>
        <translation>Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren für den alten Schlüssel.</translation>
    </message>
    <message>
        <source>Testing the new key...</source>
        <translation>Der neue Schlüssel wird getestet ...</translation>
    </message>
    <message>
        <source>The test failed: %1. The old key still works.</source>
        <translation>Der Test ist fehlgeschlagen: %1. Der alte Schlüssel funktioniert weiter.</translation>
    </message>
    <message>
        <source>Storing the key in the keychain...</source>
        <translation>Der Schlüssel wird im Schlüsselbund gespeichert ...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ServerFlow</name>
    <message>
        <source>Signing in...</source>
        <translation>Anmeldung läuft ...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the server...</source>
        <translation>Der Server wird gelesen ...</translation>
    </message>
    <message>
        <source>Asking the router for the state of the keys...</source>
        <translation>Der Router wird nach dem Zustand der Schlüssel gefragt ...</translation>
    </message>
    <message>
        <source>Signing out...</source>
        <translation>Abmeldung läuft ...</translation>
    </message>
    <message>
        <source>Signed out. Your draft stays on this computer.</source>
        <translation>Abgemeldet. Ihr Entwurf bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sign in...</source>
        <translation>Anmelden ...</translation>
    </message>
    <message>
        <source>Keys belong to a connection. Add or adopt one first.</source>
        <translation>Schlüssel gehören zu einer Verbindung. Fügen Sie zuerst eine hinzu oder übernehmen Sie eine.</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>Verbindung hinzufügen ...</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Trust this certificate...</source>
        <translation>Diesem Zertifikat vertrauen ...</translation>
    </message>
    <message>
        <source>You are not signed in, so what is shown here may be old. Your draft stays on this computer.</source>
        <translation>Sie sind nicht angemeldet, also kann das hier Gezeigte veraltet sein. Ihr Entwurf bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ServerHeader</name>
    <message>
        <source>Switch to another server</source>
        <translation>Zu einem anderen Server wechseln</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>Open WebUI %1</source>
        <translation>Open WebUI %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsBackups</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>A copy of the working copy is made before each sync and before an update of its format; the newest ten are kept. They hold no secrets.</source>
        <translation>Vor jedem Sync und vor einer Änderung des Formats wird eine Kopie der Arbeitskopie gemacht; die neuesten zehn bleiben. Sie enthalten keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Go back to it...</source>
        <translation>Zu ihr zurückgehen ...</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Jetzt eine Sicherung machen</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>Zur Sicherung von %1 zurückgehen?</translation>
    </message>
    <message>
        <source>Your draft and the history on this computer become what they were then. What is here now is saved as a backup first, so that you can come back to it. Nothing changes on the server.</source>
        <translation>Ihr Entwurf und der Verlauf auf diesem Computer werden, was sie damals waren. Was jetzt hier ist, wird zuerst als Sicherung gespeichert, damit Sie dorthin zurückkommen. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsDrift</name>
    <message>
        <source>Changes on the server</source>
        <translation>Änderungen auf dem Server</translation>
    </message>
    <message>
        <source>Keyroster looks whether somebody changed its models, functions or connections in Open WebUI itself. It only reads.</source>
        <translation>Keyroster sieht nach, ob jemand seine Modelle, Funktionen oder Verbindungen in Open WebUI selbst geändert hat. Es liest nur.</translation>
    </message>
    <message>
        <source>Look when the program &amp;starts</source>
        <translation>Nachsehen, wenn das Programm &amp;startet</translation>
    </message>
    <message>
        <source>Look &amp;every</source>
        <translation>Nachsehen &amp;alle</translation>
    </message>
    <message>
        <source>Minutes between two looks</source>
        <translation>Minuten zwischen zwei Blicken</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> Minuten</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsExchange</name>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern ...</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Öffnen ...</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Everything, with secrets</source>
        <translation>Alles, mit Geheimnissen</translation>
    </message>
    <message>
        <source>A bundle, encrypted with a passphrase.</source>
        <translation>Ein Bündel, mit einer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>The policy, without secrets</source>
        <translation>Die Richtlinie, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Who is on which key</source>
        <translation>Wer auf welchem Schlüssel ist</translation>
    </message>
    <message>
        <source>CSV: e-mail or group, connection, key.</source>
        <translation>CSV: E-Mail oder Gruppe, Verbindung, Schlüssel.</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Die Schlüssel</translation>
    </message>
    <message>
        <source>CSV. Saved without secrets; a file that is opened may hold them.</source>
        <translation>CSV. Ohne Geheimnisse gespeichert; eine Datei, die geöffnet wird, darf sie enthalten.</translation>
    </message>
    <message>
        <source>JSON, to read, to keep, or to take to another server.</source>
        <translation>JSON, zum Lesen, zum Aufheben oder für einen anderen Server.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsLook</name>
    <message>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Keyroster speaks this language from its next start.</source>
        <translation>Keyroster spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Notify me when a sync of more than 5 seconds ends while the window is behind others</source>
        <translation>&amp;Benachrichtigen, wenn ein Sync von mehr als 5 Sekunden endet, während das Fenster hinter anderen liegt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>A backup was made: %1</source>
        <translation>Eine Sicherung wurde gemacht: %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsSecrets</name>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>The keys of your providers and what you sign in with. They are never in the working copy, in backups, or in a log.</source>
        <translation>Die Schlüssel Ihrer Anbieter und womit Sie sich anmelden. Sie stehen nie in der Arbeitskopie, in Sicherungen oder in einem Protokoll.</translation>
    </message>
    <message>
        <source>Change the place...</source>
        <translation>Ort wechseln ...</translation>
    </message>
    <message>
        <source>When you change the place, the secrets of all servers move there: they are copied, read back, and then removed from where they were.</source>
        <translation>Wenn Sie den Ort wechseln, ziehen die Geheimnisse aller Server dorthin um: Sie werden kopiert, zurückgelesen und dann am alten Ort entfernt.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsServers</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Each server has a working copy on this computer: what was read last, your draft, and the history. Double-click a name to change it.</source>
        <translation>Jeder Server hat eine Arbeitskopie auf diesem Computer: was zuletzt gelesen wurde, Ihren Entwurf und den Verlauf. Doppelklicken Sie auf einen Namen, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Copy from it...</source>
        <translation>Von ihm kopieren ...</translation>
    </message>
    <message>
        <source>Copies its connections, keys and assignments into the draft of the server that is open, after showing what would be copied</source>
        <translation>Kopiert seine Verbindungen, Schlüssel und Zuweisungen in den Entwurf des offenen Servers und zeigt vorher, was kopiert würde</translation>
    </message>
    <message>
        <source>Remove from this computer...</source>
        <translation>Von diesem Computer entfernen ...</translation>
    </message>
    <message>
        <source>Connect to another server...</source>
        <translation>Mit einem anderen Server verbinden ...</translation>
    </message>
    <message>
        <source>Sign out of the open server</source>
        <translation>Vom offenen Server abmelden</translation>
    </message>
    <message>
        <source>Forgets the session and the password or key that was kept; the draft stays</source>
        <translation>Vergisst die Sitzung und das aufbewahrte Passwort oder den Schlüssel; der Entwurf bleibt</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>jetzt offen</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Ein Server braucht einen Namen.</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>%1 von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>The draft with changes that were not synced, the history, and the secrets of its keys that only this computer has are removed. Backups stay in the folder beside it. Nothing changes on the server.</source>
        <translation>Der Entwurf mit nicht synchronisierten Änderungen, der Verlauf und die Geheimnisse seiner Schlüssel, die nur dieser Computer hat, werden entfernt. Sicherungen bleiben im Ordner daneben. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Ctrl+K finds any command by its name.</source>
        <translation>Alles geht ohne Maus. Strg+K findet jeden Befehl mit seinem Namen.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SidebarButton</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln wartet</numerusform>
            <numerusform>%1, %Ln warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SignInAgainDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>The session at %1 has ended. Your changes are kept.</source>
        <translation>Die Sitzung bei %1 ist abgelaufen. Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Anmeldung läuft ...</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>Trust this certificate...</source>
        <translation>Diesem Zertifikat vertrauen ...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SignInStep</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet &amp;bleiben</translation>
    </message>
    <message>
        <source>This is a &amp;recovery code</source>
        <translation>Das ist ein &amp;Wiederherstellungscode</translation>
    </message>
    <message>
        <source>One-time &amp;code</source>
        <translation>Einmal&amp;code</translation>
    </message>
    <message>
        <source>The password is right. This server also wants the code that your authenticator app shows now.</source>
        <translation>Das Passwort stimmt. Dieser Server möchte auch den Code, den Ihre Authenticator-App jetzt zeigt.</translation>
    </message>
    <message>
        <source>You have five minutes. An API key signs in without a code.</source>
        <translation>Sie haben fünf Minuten. Ein API-Schlüssel meldet ohne Code an.</translation>
    </message>
    <message>
        <source>Pa&amp;ssword</source>
        <translation>Pa&amp;sswort</translation>
    </message>
    <message>
        <source>The server allows 15 sign-ins in a short time, good ones too; then it makes you wait.</source>
        <translation>Der Server erlaubt 15 Anmeldungen in kurzer Zeit, auch gelungene zählen; dann lässt er warten.</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>API-Schlüsse&amp;l</translation>
    </message>
    <message>
        <source>You find it in Open WebUI under Settings, Account, if the server allows API keys.</source>
        <translation>Sie finden ihn in Open WebUI unter Einstellungen, Konto, wenn der Server API-Schlüssel erlaubt.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>For servers where people sign in through another site: the session token of your web browser.</source>
        <translation>Für Server, bei denen man sich über eine andere Seite anmeldet: das Sitzungstoken Ihres Webbrowsers.</translation>
    </message>
    <message>
        <source>This server has no sign-in by password.</source>
        <translation>Dieser Server hat keine Anmeldung mit Passwort.</translation>
    </message>
    <message>
        <source>There is no keychain now, so nothing is kept after the program ends.</source>
        <translation>Es gibt gerade keinen Schlüsselbund; nach dem Ende des Programms bleibt deshalb nichts erhalten.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::StateBadge</name>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>The server was not read since the program started. Click to refresh.</source>
        <translation>Der Server wurde seit dem Start des Programms nicht gelesen. Klicken Sie, um zu aktualisieren.</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>The server has what you see here. Click to refresh.</source>
        <translation>Der Server hat, was Sie hier sehen. Klicken Sie, um zu aktualisieren.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>You have changes that the server does not have yet. Click to review them.</source>
        <translation>Sie haben Änderungen, die der Server noch nicht hat. Klicken Sie, um sie zu prüfen.</translation>
    </message>
    <message>
        <source>Server changed</source>
        <translation>Server geändert</translation>
    </message>
    <message>
        <source>Somebody changed the server since the last sync. Click to see what.</source>
        <translation>Jemand hat den Server seit dem letzten Sync geändert. Klicken Sie, um zu sehen, was.</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>The server does not answer. You can keep editing. Click to try again.</source>
        <translation>Der Server antwortet nicht. Sie können weiter bearbeiten. Klicken Sie, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::StepDetails</name>
    <message>
        <source>As the server stores it</source>
        <translation>Wie der Server es speichert</translation>
    </message>
    <message>
        <source>What this step changes</source>
        <translation>Was dieser Schritt ändert</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Jetzt auf dem Server</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>Nach diesem Schritt</translation>
    </message>
    <message>
        <source>Choose a step to see what it changes.</source>
        <translation>Wählen Sie einen Schritt, um zu sehen, was er ändert.</translation>
    </message>
    <message>
        <source>%1 This step cannot be undone.</source>
        <translation>%1 Dieser Schritt lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>There is nothing yet.</source>
        <translation>Es gibt noch nichts.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SyncFlow</name>
    <message>
        <source>Sync done</source>
        <translation>Sync fertig</translation>
    </message>
    <message>
        <source>Sync partly done</source>
        <translation>Sync teilweise fertig</translation>
    </message>
    <message>
        <source>Sync stopped: the server changed</source>
        <translation>Sync angehalten: Der Server hat sich geändert</translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation>Sync angehalten</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen ...</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reading what the server had before...</source>
        <translation>Es wird gelesen, was der Server vorher hatte ...</translation>
    </message>
    <message>
        <source>The server is as it was before the last sync already.</source>
        <translation>Der Server ist schon wie vor dem letzten Sync.</translation>
    </message>
    <message>
        <source>Reading how far the sync came...</source>
        <translation>Es wird gelesen, wie weit der Sync kam ...</translation>
    </message>
    <message>
        <source>Nothing is missing: the sync was complete.</source>
        <translation>Es fehlt nichts: Der Sync war vollständig.</translation>
    </message>
    <message>
        <source>Nothing on the server was changed, so there is nothing to put back.</source>
        <translation>Auf dem Server wurde nichts geändert; es gibt nichts zurückzusetzen.</translation>
    </message>
    <message>
        <source>Open a saved plan</source>
        <translation>Gespeicherten Plan öffnen</translation>
    </message>
    <message>
        <source>Plans of Keyroster (*.json)</source>
        <translation>Pläne von Keyroster (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Er ist zu groß.</translation>
    </message>
    <message>
        <source>Checking the plan against the server...</source>
        <translation>Der Plan wird mit dem Server verglichen ...</translation>
    </message>
    <message>
        <source>This plan has nothing to do: the server is as it says.</source>
        <translation>Dieser Plan hat nichts zu tun: Der Server ist, wie er sagt.</translation>
    </message>
    <message>
        <source>Merged. Your changes are on top of the other admin&apos;s now.</source>
        <translation>Zusammengeführt. Ihre Änderungen liegen jetzt auf denen des anderen Administrators.</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>Prüfen ...</translation>
    </message>
    <message>
        <source>The draft took over what the server shows. Review and sync when you are ready.</source>
        <translation>Der Entwurf hat übernommen, was der Server zeigt. Prüfen und synchronisieren Sie, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Making the plan...</source>
        <translation>Der Plan wird erstellt ...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UndoDialog</name>
    <message>
        <source>Undo history</source>
        <translation>Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>The changes since the last sync, the newest first. Choose how far to go back, or forward again; nothing changes on the server.</source>
        <translation>Die Änderungen seit dem letzten Sync, die neueste zuerst. Wählen Sie, wie weit es zurück oder wieder vorwärts geht; auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>Änderungen des Entwurfs</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The draft now</source>
        <translation>Der Entwurf jetzt</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Before all these changes</source>
        <translation>Vor all diesen Änderungen</translation>
    </message>
    <message>
        <source>The draft is here</source>
        <translation>Der Entwurf steht hier</translation>
    </message>
    <message>
        <source>Undo 1 change</source>
        <translation>1 Änderung zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung zurücknehmen</numerusform>
            <numerusform>%Ln Änderungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make 1 change again</source>
        <translation>1 Änderung wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln changes again</source>
        <translation>
            <numerusform>%Ln Änderung wiederholen</numerusform>
            <numerusform>%Ln Änderungen wiederholen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageBar</name>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Steps of the chart</source>
        <translation>Schritte des Diagramms</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Erster Tag (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Letzter Tag (UTC)</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>nach Schlüssel</translation>
    </message>
    <message>
        <source>by user</source>
        <translation>nach Benutzer</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>nach Gruppe</translation>
    </message>
    <message>
        <source>by model</source>
        <translation>nach Modell</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Von … bis</translation>
    </message>
    <message>
        <source>No model has a price, so cost is not known.</source>
        <translation>Kein Modell hat einen Preis; die Kosten sind deshalb nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageData</name>
    <message>
        <source>Reading usage...</source>
        <translation>Nutzung wird gelesen ...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens hinein</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens heraus</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>Kosten (USD)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageNotesModel</name>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>20 requests per day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>20 requests per day on OpenAI</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>20 requests per day, for everyone</comment>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>Everyone together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 zusammen</translation>
    </message>
    <message>
        <source>Used up: %1 (%2)</source>
        <translation>Verbraucht: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>18 requests (90 %)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>its tokens per day</source>
        <translation>seine Tokens pro Tag</translation>
    </message>
    <message>
        <source>its requests per day</source>
        <translation>seine Anfragen pro Tag</translation>
    </message>
    <message>
        <source>the account&apos;s tokens per day</source>
        <translation>die Tokens des Kontos pro Tag</translation>
    </message>
    <message>
        <source>the account&apos;s requests per day</source>
        <translation>die Anfragen des Kontos pro Tag</translation>
    </message>
    <message>
        <source>Used up now</source>
        <translation>Jetzt verbraucht</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsagePage</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>Beginnt neu</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Läuft leer</translation>
    </message>
    <message>
        <source>What is used up</source>
        <translation>Was verbraucht ist</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommt wieder</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Over time, what the chart shows</source>
        <translation>Im Zeitverlauf, was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Allowances that are nearly or all used</source>
        <translation>Budgets, die fast oder ganz verbraucht sind</translation>
    </message>
    <message>
        <source>Keys that run out before their quota comes back</source>
        <translation>Schlüssel, die leer laufen, bevor ihr Kontingent wiederkommt</translation>
    </message>
    <message>
        <source>Read usage again</source>
        <translation>Nutzung erneut lesen</translation>
    </message>
    <message>
        <source>The router is asked for its counters.</source>
        <translation>Der Router wird nach seinen Zählern gefragt.</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Noch nichts gezählt</translation>
    </message>
    <message>
        <source>Usage is counted by the router. It comes to the server with the first sync.</source>
        <translation>Der Router zählt die Nutzung. Er kommt mit dem ersten Sync auf den Server.</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>Zur Tafel</translation>
    </message>
    <message>
        <source>Usage could not be read</source>
        <translation>Die Nutzung ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Der Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was used</source>
        <translation>Nichts wurde genutzt</translation>
    </message>
    <message>
        <source>Nobody chatted through the router in these days.</source>
        <translation>Niemand hat in diesen Tagen über den Router gechattet.</translation>
    </message>
    <message>
        <source>Show the last 30 days</source>
        <translation>Die letzten 30 Tage zeigen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Read at %1. Days are counted in UTC.</source>
        <translation>Gelesen um %1. Tage werden in UTC gezählt.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Whoever is in several groups counts in each of them.</source>
        <translation>Wer in mehreren Gruppen ist, zählt in jeder davon.</translation>
    </message>
    <message>
        <source>Cost is not known: no model has a price.</source>
        <translation>Die Kosten sind nicht bekannt: Kein Modell hat einen Preis.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>Allowances (%1)</source>
        <translation>Budgets (%1)</translation>
    </message>
    <message>
        <source>Forecast (%1)</source>
        <translation>Prognose (%1)</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>Nutzung exportieren</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>So many users are charted all together.</source>
        <translation>So viele Benutzer stehen im Diagramm zusammen.</translation>
    </message>
    <message>
        <source>The table has the %1 biggest; a filter finds the others.</source>
        <translation>Die Tabelle hat die %1 größten; ein Filter findet die anderen.</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>Als CSV exportieren ...</translation>
    </message>
    <message>
        <source>No allowance is nearly used</source>
        <translation>Kein Budget ist fast verbraucht</translation>
    </message>
    <message>
        <source>Who has used most of an allowance, or all of it, is listed here.</source>
        <translation>Hier steht, wer ein Budget zum größten Teil oder ganz verbraucht hat.</translation>
    </message>
    <message>
        <source>Set allowances...</source>
        <translation>Budgets festlegen ...</translation>
    </message>
    <message>
        <source>No key will run out</source>
        <translation>Kein Schlüssel läuft leer</translation>
    </message>
    <message>
        <source>Keys that run out before their quota comes back, by what was used lately, are listed here.</source>
        <translation>Hier stehen Schlüssel, die nach der letzten Nutzung leer laufen, bevor ihr Kontingent wiederkommt.</translation>
    </message>
    <message>
        <source>Show the limits of the keys</source>
        <translation>Limits der Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Reading usage...</source>
        <translation>Nutzung wird gelesen ...</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageTiles</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens hinein</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens heraus</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>Kosten (USD)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::VaultDialog</name>
    <message>
        <source>Where to keep keys and passwords</source>
        <translation>Wo Schlüssel und Passwörter aufbewahrt werden</translation>
    </message>
    <message>
        <source>&amp;Open the vault with its passphrase</source>
        <translation>Den Tresor mit seiner Passphrase &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Make a vault with a passphrase</source>
        <translation>Einen Tresor mit einer Passphrase &amp;anlegen</translation>
    </message>
    <message>
        <source>For this &amp;session only</source>
        <translation>Nur für diese &amp;Sitzung</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer. After the program ends you sign in again, and keys that you added here can no longer be read or sealed again.</source>
        <translation>Auf diesem Computer wird nichts aufbewahrt. Nach dem Ende des Programms melden Sie sich neu an, und hier hinzugefügte Schlüssel lassen sich nicht mehr lesen oder neu versiegeln.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>The vault is one encrypted file on this computer.</source>
        <translation>Der Tresor ist eine verschlüsselte Datei auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Some words are easier to remember than signs.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Einige Wörter merkt man sich leichter als Zeichen.</numerusform>
            <numerusform>Mindestens %n Zeichen. Einige Wörter merkt man sich leichter als Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>Tippen Sie dieselbe Passphrase zweimal.</translation>
    </message>
    <message>
        <source>Keep it well: nobody can open the vault without it.</source>
        <translation>Bewahren Sie sie gut auf: Ohne sie kann niemand den Tresor öffnen.</translation>
    </message>
    <message>
        <source>Opening the vault...</source>
        <translation>Der Tresor wird geöffnet ...</translation>
    </message>
    <message>
        <source>%1 When you change the place, the secrets of all servers are copied there and read back, and only then removed here. &quot;This session only&quot; moves nothing.</source>
        <translation>%1 Wenn Sie den Ort wechseln, werden die Geheimnisse aller Server dorthin kopiert und zurückgelesen und erst dann hier entfernt. „Nur für diese Sitzung“ bewegt nichts.</translation>
    </message>
    <message>
        <source>Move to the keychain</source>
        <translation>In den Schlüsselbund umziehen</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::WelcomePage</name>
    <message>
        <source>Decide which key pays for whose chats</source>
        <translation>Entscheiden Sie, welcher Schlüssel für wessen Chats zahlt</translation>
    </message>
    <message>
        <source>Connect to your Open WebUI server. Keyroster reads it first and changes nothing until you review a plan and click Sync.</source>
        <translation>Verbinden Sie sich mit Ihrem Open-WebUI-Server. Keyroster liest ihn zuerst und ändert nichts, bis Sie einen Plan prüfen und auf „Synchronisieren“ klicken.</translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation>Mit einem Server verbinden ...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::WindowActions</name>
    <message>
        <source>&amp;Connect to a server...</source>
        <translation>Mit einem Server &amp;verbinden ...</translation>
    </message>
    <message>
        <source>&amp;Refresh from the server</source>
        <translation>Vom Server &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Undo last s&amp;ync...</source>
        <translation>Letzten S&amp;ync rückgängig machen ...</translation>
    </message>
    <message>
        <source>&amp;Open a saved plan...</source>
        <translation>Gespeicherten Plan ö&amp;ffnen ...</translation>
    </message>
    <message>
        <source>&amp;Paste keys...</source>
        <translation>Schlüssel ein&amp;fügen ...</translation>
    </message>
    <message>
        <source>&amp;Find a command...</source>
        <translation>Befehl &amp;suchen ...</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Keyroster</source>
        <translation>&amp;Über Keyroster</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>Zur Tafel</translation>
    </message>
    <message>
        <source>Go to the keys</source>
        <translation>Zu den Schlüsseln</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>Zu den Personen</translation>
    </message>
    <message>
        <source>Go to the usage</source>
        <translation>Zur Nutzung</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Zum Verlauf</translation>
    </message>
    <message>
        <source>Go to the checks</source>
        <translation>Zu den Prüfungen</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>Colours as the &amp;system has them</source>
        <translation>Farben wie im &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>Undo &amp;history...</source>
        <translation>&amp;Mehrere zurücknehmen ...</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Decides which provider API key pays for whose chats on an Open WebUI server.</source>
        <translation>Entscheidet, welcher Anbieter-API-Schlüssel auf einem Open-WebUI-Server für wessen Chats zahlt.</translation>
    </message>
    <message>
        <source>Open this workspace &lt;file&gt; instead of the last one.</source>
        <translation>Diesen Arbeitsbereich &lt;file&gt; statt des letzten öffnen.</translation>
    </message>
    <message>
        <source>Keep workspaces and settings in this &lt;folder&gt;.</source>
        <translation>Arbeitsbereiche und Einstellungen in diesem &lt;folder&gt; aufbewahren.</translation>
    </message>
    <message>
        <source>Use this &lt;name&gt; in the keychain, apart from other programs.</source>
        <translation>Diesen &lt;name&gt; im Schlüsselbund verwenden, getrennt von anderen Programmen.</translation>
    </message>
</context>
</TS>
