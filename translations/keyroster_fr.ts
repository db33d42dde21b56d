<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Check the address and your network, then try again.</source>
        <translation>Vérifiez l’adresse et votre réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>If the server uses a certificate of its own, compare the fingerprint with its operator.</source>
        <translation>Si le serveur utilise son propre certificat, comparez l’empreinte avec celle de son exploitant.</translation>
    </message>
    <message>
        <source>Use the address that the server sends you to, if you trust it.</source>
        <translation>Utilisez l’adresse vers laquelle le serveur vous renvoie, si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>Check that the address is that of Open WebUI itself, not of a page in front of it.</source>
        <translation>Vérifiez que l’adresse est bien celle d’Open WebUI, et non d’une page placée devant.</translation>
    </message>
    <message>
        <source>Sign in again; your changes are kept.</source>
        <translation>Reconnectez-vous&#xa0;; vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>Sign in with the account of an admin.</source>
        <translation>Connectez-vous avec le compte d’un administrateur.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Refresh to see whether it happened.</source>
        <translation>Actualisez pour voir si cela a eu lieu.</translation>
    </message>
    <message>
        <source>Refresh, then review your changes again.</source>
        <translation>Actualisez, puis vérifiez à nouveau vos modifications.</translation>
    </message>
    <message>
        <source>Close the other program that works on the same server, then try again.</source>
        <translation>Fermez l’autre programme qui travaille sur le même serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, then try again.</source>
        <translation>Déverrouillez le trousseau de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Allow Keyroster to use the keychain, then try again.</source>
        <translation>Autorisez Keyroster à utiliser le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was deleted; a backup is in the folder beside the file.</source>
        <translation>Rien n’a été supprimé&#xa0;; une sauvegarde se trouve dans le dossier à côté du fichier.</translation>
    </message>
    <message>
        <source>Update Keyroster on this computer.</source>
        <translation>Mettez Keyroster à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Please report this with the details.</source>
        <translation>Veuillez signaler ce problème avec les détails.</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>Actualisez, puis réessayez.</translation>
    </message>
    <message>
        <source>Check what you typed, then try again.</source>
        <translation>Vérifiez votre saisie, puis réessayez.</translation>
    </message>
    <message>
        <source>Start the keychain of this computer, or choose another place for secrets in Settings.</source>
        <translation>Démarrez le trousseau de cet ordinateur ou choisissez un autre emplacement pour les secrets dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>AssignmentsCsv</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>The first line names no column %1. It should be: email, connection, key.</source>
        <translation>La première ligne ne nomme pas de colonne %1. Elle devrait être&#xa0;: email, connection, key.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The column %1 is not used.</source>
        <translation>La colonne %1 n’est pas utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n assignment(s) from CSV</source>
        <translation>
            <numerusform>Importer %n affectation depuis un CSV</numerusform>
            <numerusform>Importer %n affectations depuis un CSV</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not said who. Write an e-mail, a group, or * for everyone.</source>
        <translation>Il manque pour qui. Indiquez un e-mail, un groupe, ou * pour tous.</translation>
    </message>
    <message>
        <source>A line is about a user or a group, not both.</source>
        <translation>Une ligne concerne un utilisateur ou un groupe, pas les deux.</translation>
    </message>
    <message>
        <source>There are more cells than columns. Put a text with commas in quotation marks.</source>
        <translation>Il y a plus de cellules que de colonnes. Mettez entre guillemets un texte qui contient des virgules.</translation>
    </message>
    <message>
        <source>Line %1 says this already.</source>
        <translation>La ligne %1 le dit déjà.</translation>
    </message>
    <message>
        <source>An earlier line of the same person says %1 for %2.</source>
        <translation>Une ligne précédente de la même personne dit %1 pour %2.</translation>
    </message>
    <message>
        <source>%1 is no %2. Write one of: %3.</source>
        <translation>%1 n’est pas valable pour&#xa0;: %2. Indiquez l’une de ces valeurs&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The rank must be a whole number, such as 0.</source>
        <translation>Le rang doit être un nombre entier, par exemple 0.</translation>
    </message>
    <message>
        <source>Left out, because line %1 about the same person does not fit.</source>
        <translation>Ignorée, car la ligne %1 sur la même personne ne convient pas.</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>Rien à faire&#xa0;: c’est déjà le cas.</translation>
    </message>
    <message>
        <source>%1 gets %2.</source>
        <translation>%1 reçoit %2.</translation>
    </message>
    <message>
        <source>%1 keeps %2; how they are used changes.</source>
        <translation>%1 garde %2&#xa0;; leur utilisation change.</translation>
    </message>
    <message>
        <source>%1 gets %2 instead of %3.</source>
        <translation>%1 reçoit %2 au lieu de %3.</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>The server does not say which version of Open WebUI it is, so Keyroster does not touch it.</source>
        <translation>Le serveur n’indique pas sa version d’Open WebUI&#xa0;; Keyroster n’y touche donc pas.</translation>
    </message>
    <message>
        <source>This server runs Open WebUI %1. Keyroster needs %2 or newer: older versions cannot limit a model to groups safely. Update the server first.</source>
        <translation>Ce serveur utilise Open WebUI %1. Keyroster requiert la version %2 ou une version plus récente&#xa0;: les versions antérieures ne peuvent pas réserver un modèle à des groupes de façon sûre. Mettez d’abord le serveur à jour.</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>the pool for everyone</source>
        <translation>le pool commun</translation>
    </message>
    <message>
        <source>Change how the keys of %1 take turns</source>
        <translation>Modifier l’alternance des clés de %1</translation>
    </message>
    <message>
        <source>Empty the pool for everyone (now: %1)</source>
        <translation>Vider le pool commun (actuellement&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Pay for everyone else with %1</source>
        <translation>Payer pour tous les autres avec %1</translation>
    </message>
    <message>
        <source>Pay for everyone else with %1 instead of %2</source>
        <translation>Payer pour tous les autres avec %1 au lieu de %2</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>Retirer %1 de %2</translation>
    </message>
    <message>
        <source>Put %1 on %2</source>
        <translation>Mettre %1 sur %2</translation>
    </message>
    <message>
        <source>Put %1 on %2 instead of %3</source>
        <translation>Mettre %1 sur %2 au lieu de %3</translation>
    </message>
    <message>
        <source>Add key %1</source>
        <translation>Ajouter la clé %1</translation>
    </message>
    <message>
        <source>Delete key %1</source>
        <translation>Supprimer la clé %1</translation>
    </message>
    <message>
        <source>Switch key %1 on</source>
        <translation>Activer la clé %1</translation>
    </message>
    <message>
        <source>Switch key %1 off</source>
        <translation>Désactiver la clé %1</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>Modifier la clé %1</translation>
    </message>
    <message>
        <source>Adopt connection %1</source>
        <translation>Adopter la connexion %1</translation>
    </message>
    <message>
        <source>Add connection %1</source>
        <translation>Ajouter la connexion %1</translation>
    </message>
    <message>
        <source>Delete connection %1</source>
        <translation>Supprimer la connexion %1</translation>
    </message>
    <message>
        <source>Change connection %1</source>
        <translation>Modifier la connexion %1</translation>
    </message>
    <message>
        <source>Add account %1</source>
        <translation>Ajouter le compte %1</translation>
    </message>
    <message>
        <source>Delete account %1</source>
        <translation>Supprimer le compte %1</translation>
    </message>
    <message>
        <source>Change account %1</source>
        <translation>Modifier le compte %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a change and the connection that it is about</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change the allowance of %1</source>
        <translation>Modifier le plafond de %1</translation>
    </message>
    <message>
        <source>a deleted user (%1)</source>
        <translation>un utilisateur supprimé (%1)</translation>
    </message>
    <message>
        <source>a deleted group (%1)</source>
        <translation>un groupe supprimé (%1)</translation>
    </message>
</context>
<context>
    <name>CheckChoice</name>
    <message>
        <source>Add keys...</source>
        <translation>Ajouter des clés...</translation>
    </message>
    <message>
        <source>Models and prices...</source>
        <translation>Modèles et prix...</translation>
    </message>
    <message>
        <source>Set the account&apos;s limits...</source>
        <translation>Définir les limites du compte...</translation>
    </message>
    <message>
        <source>Key details...</source>
        <translation>Détails de la clé...</translation>
    </message>
    <message>
        <source>Enter the secret again...</source>
        <translation>Saisir à nouveau le secret...</translation>
    </message>
    <message>
        <source>Order and rules...</source>
        <translation>Ordre et règles...</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln modèle</numerusform>
            <numerusform>%Ln modèles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln autre</numerusform>
            <numerusform>+%Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is not UTF-8. In the spreadsheet choose &quot;CSV UTF-8&quot; when you save it.</source>
        <translation>Ce fichier n’est pas en UTF-8. Dans le tableur, choisissez «&#xa0;CSV UTF-8&#xa0;» à l’enregistrement.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark. A quotation mark inside a cell is written twice.</source>
        <translation>Du texte suit un guillemet fermant. Dans une cellule, un guillemet s’écrit en double.</translation>
    </message>
    <message>
        <source>The file is too large (over 64 MiB).</source>
        <translation>Le fichier est trop grand (plus de 64 Mio).</translation>
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
        <translation>Il n’y a pas encore de connexion. Ajoutez-en d’abord une.</translation>
    </message>
    <message>
        <source>The connection is missing. There are: %1.</source>
        <translation>La connexion manque. Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no connection %1. There are: %2.</source>
        <translation>Il n’y a pas de connexion %1. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Several connections are called %1. Write the short name that is part of its model ids.</source>
        <translation>Plusieurs connexions s’appellent %1. Indiquez le nom court qui fait partie de ses identifiants de modèles.</translation>
    </message>
    <message>
        <source>The label of a key is missing.</source>
        <translation>Le libellé d’une clé manque.</translation>
    </message>
    <message>
        <source>Several keys of %1 have the label %2. Give them different labels.</source>
        <translation>Plusieurs clés de %1 ont le libellé %2. Donnez-leur des libellés différents.</translation>
    </message>
    <message>
        <source>%1 has no keys yet. Add the key first.</source>
        <translation>%1 n’a pas encore de clé. Ajoutez d’abord la clé.</translation>
    </message>
    <message>
        <source>%1 has no key %2. It has: %3.</source>
        <translation>%1 n’a pas de clé %2. Il y a&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>CsvPreview</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported, because %n line(s) do not fit:</source>
        <translation>
            <numerusform>Rien n’a été importé, car %n ligne ne convient pas&#xa0;:</numerusform>
            <numerusform>Rien n’a été importé, car %n lignes ne conviennent pas&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <translation>
            <numerusform>... et %n autre.</numerusform>
            <numerusform>... et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>DoneOffer</name>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DropDecision</name>
    <message>
        <source>%1 belongs to the connection %2.</source>
        <translation>%1 appartient à la connexion %2.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → also %2</source>
        <translation>%1 → aussi %2</translation>
    </message>
    <message>
        <source>%1 → %2, instead of %3</source>
        <translation>%1 → %2, au lieu de %3</translation>
    </message>
    <message>
        <source>%1 already uses %2.</source>
        <translation>%1 utilise déjà %2.</translation>
    </message>
    <message>
        <source>They all use %1 already.</source>
        <translation>Tous utilisent déjà %1.</translation>
    </message>
    <message>
        <source>The pool for everyone has no keys yet. Put a key into it first.</source>
        <translation>Le pool commun n’a pas encore de clé. Mettez-y d’abord une clé.</translation>
    </message>
    <message>
        <source>%1 has no key of their own here: the pool serves everyone.</source>
        <translation>%1 n’a pas de clé propre ici&#xa0;: le pool s’en charge.</translation>
    </message>
    <message>
        <source>None of them has a key of their own here: the pool serves everyone.</source>
        <translation>Aucun d’eux n’a de clé propre ici&#xa0;: le pool s’en charge.</translation>
    </message>
    <message>
        <source>%1 → pool for everyone, off %2</source>
        <translation>%1 → pool commun, retrait de %2</translation>
    </message>
    <message>
        <source>%1 → pool for everyone</source>
        <translation>%1 → pool commun</translation>
    </message>
    <message>
        <source>%1 is in the pool already.</source>
        <translation>%1 est déjà dans le pool.</translation>
    </message>
    <message>
        <source>There is nothing here that can be dropped.</source>
        <translation>Rien ici ne peut être déposé.</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Choisissez d’abord une connexion.</translation>
    </message>
    <message>
        <source>Drop people or keys, not both at once.</source>
        <translation>Déposez des personnes ou des clés, pas les deux à la fois.</translation>
    </message>
    <message>
        <source>Drop a key on a person, on a group or on the pool for everyone.</source>
        <translation>Déposez une clé sur une personne, sur un groupe ou sur le pool commun.</translation>
    </message>
    <message>
        <source>Drop people on a key.</source>
        <translation>Déposez des personnes sur une clé.</translation>
    </message>
    <message>
        <source>This key is removed by your changes. Keep the key to use it.</source>
        <translation>Vos modifications suppriment cette clé. Gardez la clé pour l’utiliser.</translation>
    </message>
</context>
<context>
    <name>EffectiveKeys</name>
    <message>
        <source>no key</source>
        <translation>aucune clé</translation>
    </message>
    <message>
        <source>all keys used up for now</source>
        <translation>toutes les clés épuisées pour l’instant</translation>
    </message>
    <message>
        <source>no key is allowed now</source>
        <translation>aucune clé permise pour l’instant</translation>
    </message>
    <message>
        <source>the key does not work</source>
        <translation>la clé ne fonctionne pas</translation>
    </message>
    <message>
        <source>no key of its own</source>
        <translation>pas de clé propre</translation>
    </message>
    <message>
        <source>%1, own key</source>
        <translation>%1, clé propre</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1, from the pool</source>
        <translation>%1, du pool</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>the assignment of %1</source>
        <translation>l’affectation de %1</translation>
    </message>
    <message>
        <source>the assignment of the group %1</source>
        <translation>l’affectation du groupe %1</translation>
    </message>
    <message>
        <source>the assignments of the groups %1</source>
        <translation>les affectations des groupes %1</translation>
    </message>
    <message>
        <source>the pool for everyone</source>
        <translation>le pool commun</translation>
    </message>
    <message>
        <source>%1 uses key %2, from %3.</source>
        <translation>%1 utilise la clé %2, d’après %3.</translation>
    </message>
    <message>
        <source>%1 uses key %2, the first of %3 that is free; then %4.</source>
        <translation>%1 utilise la clé %2, la première de %3 qui est libre&#xa0;; ensuite %4.</translation>
    </message>
    <message>
        <source>%1 uses the keys %2 in turn, from %3.</source>
        <translation>%1 utilise les clés %2 à tour de rôle, d’après %3.</translation>
    </message>
    <message>
        <source>%1 uses one of the keys %2, by their weights, from %3.</source>
        <translation>%1 utilise l’une des clés %2, selon leur poids, d’après %3.</translation>
    </message>
    <message>
        <source>%1 uses the least busy of the keys %2, from %3.</source>
        <translation>%1 utilise la moins occupée des clés %2, d’après %3.</translation>
    </message>
    <message>
        <source>%1 uses the key with most quota left of %2, from %3.</source>
        <translation>%1 utilise celle des clés %2 qui a le plus de quota restant, d’après %3.</translation>
    </message>
    <message>
        <source>%1 uses one of the keys %2, from %3; each chat stays with one of them.</source>
        <translation>%1 utilise l’une des clés %2, d’après %3&#xa0;; chaque conversation reste sur l’une d’elles.</translation>
    </message>
    <message>
        <source>%1 has no key on %2: nothing is assigned to them, to a group of theirs, or to everyone.</source>
        <translation>%1 n’a pas de clé sur %2&#xa0;: aucune affectation, ni personnelle, ni par un groupe, ni pour tous.</translation>
    </message>
    <message>
        <source>%1 cannot chat now: every key that may pay is used up or cooling down.</source>
        <translation>%1 ne peut pas discuter pour l’instant&#xa0;: toutes les clés qui peuvent payer sont épuisées ou en pause.</translation>
    </message>
    <message>
        <source>%1 cannot chat: no key that may pay is switched on, valid today and meant for this model.</source>
        <translation>%1 ne peut pas discuter&#xa0;: aucune clé qui peut payer n’est active, valable aujourd’hui et prévue pour ce modèle.</translation>
    </message>
    <message>
        <source>%1 cannot chat: the keys that should pay do not work. Replace them.</source>
        <translation>%1 ne peut pas discuter&#xa0;: les clés qui devraient payer ne fonctionnent pas. Remplacez-les.</translation>
    </message>
    <message>
        <source>%1 does not offer a model %2.</source>
        <translation>%1 ne propose pas de modèle %2.</translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation>Il n’y a pas de connexion %1.</translation>
    </message>
    <message>
        <source>Key %1 of %2 %3.</source>
        <translation>La clé %1 de %2 %3.</translation>
    </message>
    <message>
        <source>When none of these is left, nothing else stands in: chats wait or are refused.</source>
        <translation>Quand il n’en reste aucune, rien ne prend le relais&#xa0;: les conversations attendent ou sont refusées.</translation>
    </message>
    <message>
        <source>Nothing else stands in.</source>
        <translation>Rien d’autre ne prend le relais.</translation>
    </message>
    <message>
        <source>%1 does not stand in, because %2 never lets other keys pay.</source>
        <translation>%1 ne prend pas le relais, car %2 ne laisse jamais payer d’autres clés.</translation>
    </message>
    <message>
        <source>%1 does not stand in, because a key that does not work is an error to be mended.</source>
        <translation>%1 ne prend pas le relais, car une clé qui ne fonctionne pas est une erreur à corriger.</translation>
    </message>
    <message>
        <source>When these are used up, %1 comes next.</source>
        <translation>Quand celles-ci sont épuisées, c’est au tour de %1.</translation>
    </message>
</context>
<context>
    <name>Functions</name>
    <message>
        <source>The server took the function %1, but shows another text for it.</source>
        <translation>Le serveur a accepté la fonction %1, mais en montre un autre texte.</translation>
    </message>
    <message>
        <source>The server has a function %1 already.</source>
        <translation>Le serveur a déjà une fonction %1.</translation>
    </message>
    <message>
        <source>The server did not accept the function %1. Its log says why.</source>
        <translation>Le serveur n’a pas accepté la fonction %1. Son journal en donne la raison.</translation>
    </message>
    <message>
        <source>The server has no function %1.</source>
        <translation>Le serveur n’a pas de fonction %1.</translation>
    </message>
    <message>
        <source>The function %1 could not be switched on.</source>
        <translation>La fonction %1 n’a pas pu être activée.</translation>
    </message>
    <message>
        <source>The function %1 could not be switched off.</source>
        <translation>La fonction %1 n’a pas pu être désactivée.</translation>
    </message>
    <message>
        <source>The server did not accept the new function %1 and keeps the old one.</source>
        <translation>Le serveur n’a pas accepté la nouvelle fonction %1 et garde l’ancienne.</translation>
    </message>
    <message>
        <source>The server did not keep the setting %1 of the function %2.</source>
        <translation>Le serveur n’a pas conservé le paramètre %1 de la fonction %2.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1 requests a minute</source>
        <translation>%1 requêtes par minute</translation>
    </message>
    <message>
        <source>%1 tokens a minute</source>
        <translation>%1 jetons par minute</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>%1 requêtes par jour</translation>
    </message>
    <message>
        <source>%1 tokens a day</source>
        <translation>%1 jetons par jour</translation>
    </message>
    <message>
        <source>%1 at the same time</source>
        <translation>%1 en même temps</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Seulement pour</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Pas pour</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>aucune définie</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>The secret is not on this computer: it can be assigned, not shown or tested.</source>
        <translation>Le secret n’est pas sur cet ordinateur&#xa0;: la clé peut être affectée, mais ni montrée ni testée.</translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation>Qui l’utilise</translation>
    </message>
    <message>
        <source>Who is on it: %1</source>
        <translation>Qui l’utilise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody yet. Drag people here, or select them and press Ctrl+Return.</source>
        <translation>Personne encore. Faites glisser des personnes ici, ou sélectionnez-les et appuyez sur Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>The pool for everyone</source>
        <translation>Le pool commun</translation>
    </message>
    <message>
        <source>Take %1 out of the pool</source>
        <translation>Retirer %1 du pool</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>Retirer %1 de %2</translation>
    </message>
    <message>
        <source>Pool for everyone</source>
        <translation>Pool commun</translation>
    </message>
    <message>
        <source>Pays for all who have no key of their own and no group&apos;s key</source>
        <translation>Paie pour tous ceux qui n’ont ni clé propre ni clé d’un groupe</translation>
    </message>
    <message>
        <source>Keys in the pool</source>
        <translation>Clés du pool</translation>
    </message>
    <message>
        <source>None. Drag a key onto the pool, or select it and press Ctrl+P.</source>
        <translation>Aucune. Faites glisser une clé sur le pool, ou sélectionnez-la et appuyez sur Ctrl+P.</translation>
    </message>
    <message>
        <source>Who it serves</source>
        <translation>Qui il sert</translation>
    </message>
    <message>
        <source>%1 without a key</source>
        <translation>%1 sans clé</translation>
    </message>
    <message>
        <source>Model that the explanation is about</source>
        <translation>Modèle que concerne l’explication</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>N’importe quel modèle</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Clé propre</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 – pays now</source>
        <translation>%1 – paie maintenant</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key and why it is left out: team-1 is switched off</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On other connections</source>
        <translation>Sur d’autres connexions</translation>
    </message>
    <message>
        <source>Assigned here</source>
        <translation>Affectée ici</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Select a person to see which key pays for their chats, and why. Select a key to see its limits and who is on it.</source>
        <translation>Sélectionnez une personne pour voir quelle clé paie ses conversations, et pourquoi. Sélectionnez une clé pour voir ses limites et qui l’utilise.</translation>
    </message>
    <message>
        <source>Drag people onto a key to assign them; hold Ctrl to give them a further key. With the keyboard: select them and press Ctrl+Return.</source>
        <translation>Faites glisser des personnes sur une clé pour les y affecter&#xa0;; maintenez Ctrl pour leur donner une clé supplémentaire. Au clavier&#xa0;: sélectionnez-les et appuyez sur Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Why this key?</source>
        <translation>Pourquoi cette clé&#xa0;?</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>Dans cet ordre</translation>
    </message>
    <message>
        <source>This group has no key of its own on this connection.</source>
        <translation>Ce groupe n’a pas de clé propre sur cette connexion.</translation>
    </message>
    <message>
        <source>%1 of them have a key of their own, which comes first.</source>
        <translation>%1 d’entre eux ont une clé propre, qui passe avant.</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionnée</translation>
    </message>
    <message>
        <source>Which keys they get now</source>
        <translation>Quelles clés ils reçoivent maintenant</translation>
    </message>
    <message>
        <source>a key of their own</source>
        <translation>une clé propre</translation>
    </message>
    <message>
        <source>through a group</source>
        <translation>par un groupe</translation>
    </message>
    <message>
        <source>from the pool</source>
        <translation>du pool</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: show all...</source>
        <translation>
            <numerusform>et %Ln autre&#xa0;: tout montrer...</numerusform>
            <numerusform>et %Ln autres&#xa0;: tout montrer...</numerusform>
        </translation>
    </message>
    <message>
        <source>All people whom this key serves, on their page</source>
        <translation>Toutes les personnes que sert cette clé, sur leur page</translation>
    </message>
    <message>
        <source>A key of their own that a person has entered in Open WebUI for this provider comes before all of these.</source>
        <translation>Une clé personnelle saisie dans Open WebUI pour ce fournisseur passe avant toutes celles-ci.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Last test: %1</source>
        <translation>Dernier test : %1</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>un texte est attendu ici</translation>
    </message>
    <message>
        <source>this field is needed and is missing or empty</source>
        <translation>ce champ est requis et manque ou est vide</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>true ou false est attendu ici</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>un nombre est attendu ici</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>un nombre entier est attendu ici</translation>
    </message>
    <message>
        <source>a date and time like 2026-01-31T12:00:00Z is expected here</source>
        <translation>une date et une heure comme 2026-01-31T12:00:00Z sont attendues ici</translation>
    </message>
    <message>
        <source>a list of texts is expected here</source>
        <translation>une liste de textes est attendue ici</translation>
    </message>
    <message>
        <source>an object { ... } is expected here</source>
        <translation>un objet { ... } est attendu ici</translation>
    </message>
    <message>
        <source>a list [ ... ] is expected here</source>
        <translation>une liste [ ... ] est attendue ici</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; it can be %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici&#xa0;; valeurs possibles&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>KeyRemoval</name>
    <message>
        <source>Nobody but the pool uses it.</source>
        <translation>Seul le pool l’utilise.</translation>
    </message>
    <message>
        <source>Nobody uses it.</source>
        <translation>Personne ne l’utilise.</translation>
    </message>
    <message>
        <source>It is used by %1.</source>
        <translation>Elle est utilisée par %1.</translation>
    </message>
    <message>
        <source>The pool for everyone is empty then.</source>
        <translation>Le pool commun sera alors vide.</translation>
    </message>
    <message>
        <source>1 person uses the pool for everyone from then on.</source>
        <translation>1 personne utilisera dès lors le pool commun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people use the pool for everyone from then on.</source>
        <translation>
            <numerusform>%Ln personne utilisera dès lors le pool commun.</numerusform>
            <numerusform>%Ln personnes utiliseront dès lors le pool commun.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person has no key left and cannot chat here.</source>
        <translation>1 personne n’a plus de clé et ne peut pas discuter ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no key left and cannot chat here.</source>
        <translation>
            <numerusform>%Ln personne n’a plus de clé et ne peut pas discuter ici.</numerusform>
            <numerusform>%Ln personnes n’ont plus de clé et ne peuvent pas discuter ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody still has a key who has one now.</source>
        <translation>Tous ceux qui ont une clé maintenant en gardent une.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Everyone else</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>No pool: who has no key of their own cannot chat here</source>
        <translation>Pas de pool&#xa0;: sans clé propre, on ne peut pas discuter ici</translation>
    </message>
    <message>
        <source>The pool for all who have no key of their own</source>
        <translation>Le pool pour tous ceux qui n’ont pas de clé propre</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translation>Disparaît à la prochaine synchronisation</translation>
    </message>
</context>
<context>
    <name>KeyState</name>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Pausing after a limit</source>
        <translation>En pause après une limite</translation>
    </message>
    <message>
        <source>Pausing until %1</source>
        <translation>En pause jusqu’à %1</translation>
    </message>
    <message>
        <source>Used up for now</source>
        <translation>Épuisée pour l’instant</translation>
    </message>
    <message>
        <source>Used up until %1</source>
        <translation>Épuisée jusqu’à %1</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>Plus de crédit</translation>
    </message>
    <message>
        <source>The provider refuses this key</source>
        <translation>Le fournisseur refuse cette clé</translation>
    </message>
    <message>
        <source>Suspended by the provider</source>
        <translation>Suspendue par le fournisseur</translation>
    </message>
    <message>
        <source>No access to this model</source>
        <translation>Pas d’accès à ce modèle</translation>
    </message>
    <message>
        <source>The server cannot open it: sync again</source>
        <translation>Le serveur ne peut pas l’ouvrir&#xa0;: synchronisez à nouveau</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Expirée le %1</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Pas encore valable</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>Valable dès le %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testée</translation>
    </message>
    <message>
        <source>The test was not conclusive</source>
        <translation>Le test n’a pas été concluant</translation>
    </message>
    <message>
        <source>%1 of %2 tokens today</source>
        <translation>%1 sur %2 jetons aujourd’hui</translation>
    </message>
    <message>
        <source>1 request today</source>
        <translation>1 requête aujourd’hui</translation>
    </message>
    <message>
        <source>%1 of %2 requests today</source>
        <translation>%1 sur %2 requêtes aujourd’hui</translation>
    </message>
    <message>
        <source>%1 requests today</source>
        <translation>%1 requêtes aujourd’hui</translation>
    </message>
    <message>
        <source>Works, tested %1</source>
        <translation>Fonctionne, testée %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>a state of a key, and when it ends</comment>
        <translation>%1, jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 of %2 this month</source>
        <translation>%1 sur %2 ce mois-ci</translation>
    </message>
    <message>
        <source>%1 of the account&apos;s %2 requests today</source>
        <translation>%1 sur %2 requêtes du compte aujourd’hui</translation>
    </message>
    <message>
        <source>%1 of the account&apos;s %2 tokens today</source>
        <translation>%1 sur %2 jetons du compte aujourd’hui</translation>
    </message>
    <message>
        <source>%1 of the account&apos;s %2 this month</source>
        <translation>%1 sur %2 du compte ce mois-ci</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Lasts until the reset</source>
        <translation>Suffit jusqu’à la remise à zéro</translation>
    </message>
    <message>
        <source>Account used up, back at %1</source>
        <translation>Compte épuisé, de retour à %1</translation>
    </message>
    <message>
        <source>Used up, back at %1</source>
        <translation>Épuisée, de retour à %1</translation>
    </message>
    <message>
        <source>Account runs out about %1, back at %2</source>
        <translation>Compte épuisé vers %1, de retour à %2</translation>
    </message>
    <message>
        <source>Runs out about %1, back at %2</source>
        <translation>Épuisée vers %1, de retour à %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Pas %1</translation>
    </message>
    <message>
        <source>Only %1, not %2</source>
        <translation>Seulement %1, pas %2</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translation>Disparaît à la prochaine synchronisation</translation>
    </message>
</context>
<context>
    <name>KeyTest</name>
    <message>
        <source>This is no key: it is empty, or has a space, a line break or a special character in it.</source>
        <translation>Ce n’est pas une clé&#xa0;: elle est vide, ou contient une espace, un saut de ligne ou un caractère spécial.</translation>
    </message>
    <message>
        <source>The provider does not accept this key.</source>
        <translation>Le fournisseur n’accepte pas cette clé.</translation>
    </message>
    <message>
        <source>The provider knows this key but does not let it in. Check its permissions.</source>
        <translation>Le fournisseur connaît cette clé mais lui refuse l’accès. Vérifiez ses autorisations.</translation>
    </message>
    <message>
        <source>The key works, but has reached its limit until %1.</source>
        <translation>La clé fonctionne, mais a atteint sa limite jusqu’à %1.</translation>
    </message>
    <message>
        <source>The key works, but has reached its limit for now.</source>
        <translation>La clé fonctionne, mais a atteint sa limite pour l’instant.</translation>
    </message>
    <message>
        <source>The key is right, but its account has no credit left.</source>
        <translation>La clé est bonne, mais son compte n’a plus de crédit.</translation>
    </message>
    <message>
        <source>The provider has a problem now (HTTP %1). Try again later.</source>
        <translation>Le fournisseur a un problème en ce moment (HTTP %1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>There is no model list at this address. Check the end of the address: many need &quot;/v1&quot;.</source>
        <translation>Il n’y a pas de liste de modèles à cette adresse. Vérifiez la fin de l’adresse&#xa0;: beaucoup requièrent «&#xa0;/v1&#xa0;».</translation>
    </message>
    <message>
        <source>The provider&apos;s answer says nothing about the key (HTTP %1).</source>
        <translation>La réponse du fournisseur ne dit rien sur la clé (HTTP %1).</translation>
    </message>
    <message>
        <source>The key works and sees %1 models.</source>
        <translation>La clé fonctionne et voit %1 modèles.</translation>
    </message>
    <message>
        <source>What answers at this address is no provider of models. Check the address.</source>
        <translation>Ce qui répond à cette adresse n’est pas un fournisseur de modèles. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>Le fournisseur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The address sends us to another one. Keys are not sent on; enter the right address.</source>
        <translation>L’adresse renvoie vers une autre. Les clés ne sont pas transmises&#xa0;; saisissez la bonne adresse.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not trusted, so the key was not sent.</source>
        <translation>Le certificat du fournisseur n’est pas approuvé&#xa0;; la clé n’a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>The provider cannot be reached: %1</source>
        <translation>Le fournisseur est injoignable&#xa0;: %1</translation>
    </message>
    <message>
        <source>This address is not encrypted, so the key was not sent from this computer. Use https, or look after a sync what the router says of the key.</source>
        <translation>Cette adresse n’est pas chiffrée ; la clé n’a donc pas été envoyée depuis cet ordinateur. Utilisez https ou regardez après une synchronisation ce que le routeur dit de la clé.</translation>
    </message>
</context>
<context>
    <name>KeyVerdict</name>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message numerus="yes">
        <source>Works, sees %n model(s)</source>
        <translation>
            <numerusform>Fonctionne, voit %n modèle</numerusform>
            <numerusform>Fonctionne, voit %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: the provider does not know this key</source>
        <translation>Refusée&#xa0;: le fournisseur ne connaît pas cette clé</translation>
    </message>
    <message>
        <source>Refused: the key may not list models</source>
        <translation>Refusée&#xa0;: la clé ne peut pas lister les modèles</translation>
    </message>
    <message>
        <source>At its limit now</source>
        <translation>À sa limite en ce moment</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>Plus de crédit</translation>
    </message>
    <message>
        <source>The provider has a problem</source>
        <translation>Le fournisseur a un problème</translation>
    </message>
    <message>
        <source>The provider does not answer</source>
        <translation>Le fournisseur ne répond pas</translation>
    </message>
    <message>
        <source>The answer was unclear</source>
        <translation>La réponse n’était pas claire</translation>
    </message>
</context>
<context>
    <name>KeysCsv</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be &quot;label&quot;. For example: connection, label, secret.</source>
        <translation>La première ligne doit nommer les colonnes, dont «&#xa0;label&#xa0;». Par exemple&#xa0;: connection, label, secret.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>The column %1 is not used.</source>
        <translation>La colonne %1 n’est pas utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n key(s) from CSV</source>
        <translation>
            <numerusform>Importer %n clé depuis un CSV</numerusform>
            <numerusform>Importer %n clés depuis un CSV</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more cells than columns. Put a text with commas in quotation marks.</source>
        <translation>Il y a plus de cellules que de colonnes. Mettez entre guillemets un texte qui contient des virgules.</translation>
    </message>
    <message>
        <source>The label is missing.</source>
        <translation>Le libellé manque.</translation>
    </message>
    <message>
        <source>Line %1 is about the same key.</source>
        <translation>La ligne %1 concerne la même clé.</translation>
    </message>
    <message>
        <source>The weight must be a number, such as 1 or 0.5.</source>
        <translation>Le poids doit être un nombre, par exemple 1 ou 0.5.</translation>
    </message>
    <message>
        <source>Write yes or no for &quot;enabled&quot;.</source>
        <translation>Indiquez yes ou no pour «&#xa0;enabled&#xa0;».</translation>
    </message>
    <message>
        <source>A date must look like 2026-12-31.</source>
        <translation>Une date doit avoir la forme 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 must be a whole number without separators, such as 1000.</source>
        <translation>%1 doit être un nombre entier sans séparateurs, par exemple 1000.</translation>
    </message>
    <message>
        <source>%1 must be an amount in USD, such as 12.50.</source>
        <translation>%1 doit être un montant en USD, par exemple 12.50.</translation>
    </message>
    <message>
        <source>A new key needs its secret in the column &quot;secret&quot;.</source>
        <translation>Une nouvelle clé requiert son secret dans la colonne «&#xa0;secret&#xa0;».</translation>
    </message>
    <message>
        <source>This secret is there already: it is the key %1.</source>
        <translation>Ce secret existe déjà&#xa0;: c’est la clé %1.</translation>
    </message>
    <message>
        <source>Its secret is stored on this computer.</source>
        <translation>Son secret est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>Rien à faire&#xa0;: c’est déjà le cas.</translation>
    </message>
    <message>
        <source>A new key.</source>
        <translation>Une nouvelle clé.</translation>
    </message>
    <message>
        <source>The key is changed and gets this secret.</source>
        <translation>La clé est modifiée et reçoit ce secret.</translation>
    </message>
    <message>
        <source>The key is changed.</source>
        <translation>La clé est modifiée.</translation>
    </message>
    <message>
        <source>The account %1 is new.</source>
        <translation>Le compte %1 est nouveau.</translation>
    </message>
    <message>
        <source>Days and moments without a time zone are in UTC: a key that is valid until a day ends with that day in UTC.</source>
        <translation>Les jours et heures sans fuseau horaire sont en UTC : une clé valable jusqu’à un jour expire à la fin de ce jour en UTC.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>states of %1</source>
        <translation>états de %1</translation>
    </message>
    <message>
        <source>the router was not asked yet</source>
        <translation>le routeur n’a pas encore été interrogé</translation>
    </message>
</context>
<context>
    <name>ModelEntries</name>
    <message>
        <source>The server has no entry for the model %1.</source>
        <translation>Le serveur n’a pas d’entrée pour le modèle %1.</translation>
    </message>
    <message>
        <source>The server shows the model %1 to other people than asked for.</source>
        <translation>Le serveur montre le modèle %1 à d’autres personnes que prévu.</translation>
    </message>
    <message>
        <source>The server did not keep the entry of the model %1 as it was written.</source>
        <translation>Le serveur n’a pas conservé l’entrée du modèle %1 telle qu’elle a été écrite.</translation>
    </message>
</context>
<context>
    <name>NativeConnections</name>
    <message>
        <source>The server has two connections to %1 with the same prefix. Remove one of them in Open WebUI first.</source>
        <translation>Le serveur a deux connexions à %1 avec le même préfixe. Supprimez-en d’abord une dans Open WebUI.</translation>
    </message>
    <message>
        <source>The server has no connection to %1 (any more).</source>
        <translation>Le serveur n’a pas (ou plus) de connexion à %1.</translation>
    </message>
    <message>
        <source>The server&apos;s connections are not as they were written. Look at them in Open WebUI&apos;s settings.</source>
        <translation>Les connexions du serveur ne sont pas telles qu’elles ont été écrites. Vérifiez-les dans les paramètres d’Open WebUI.</translation>
    </message>
    <message>
        <source>The server does not offer this model.</source>
        <translation>Le serveur ne propose pas ce modèle.</translation>
    </message>
</context>
<context>
    <name>NewErrors</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>OpenWebUi</name>
    <message>
        <source>The session has ended. Sign in again; your changes are kept.</source>
        <translation>La session est terminée. Reconnectez-vous&#xa0;; vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: the change may or may not have taken effect.</source>
        <translation>La réponse du serveur est illisible&#xa0;: la modification a peut-être pris effet, ou non.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Attendez quelques minutes et réessayez.</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>Réessayez dans %1 secondes.</translation>
    </message>
    <message>
        <source>That does not exist on the server (any more).</source>
        <translation>Cela n’existe pas (ou plus) sur le serveur.</translation>
    </message>
    <message>
        <source>The server has something with this id already.</source>
        <translation>Le serveur a déjà un élément avec cet identifiant.</translation>
    </message>
    <message>
        <source>This account may not do that. Sign in as an admin.</source>
        <translation>Ce compte n’y est pas autorisé. Connectez-vous en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what Open WebUI should say. Nothing was taken over.</source>
        <translation>La réponse du serveur n’est pas celle qu’Open WebUI devrait donner. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Le serveur ne le permet pas.</translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation>Le serveur demande de ralentir.</translation>
    </message>
    <message>
        <source>The server reports an error of its own (%1). Its log says more.</source>
        <translation>Le serveur signale une erreur interne (%1). Son journal en dit plus.</translation>
    </message>
    <message>
        <source>The server refused the request (%1).</source>
        <translation>Le serveur a refusé la requête (%1).</translation>
    </message>
    <message>
        <source>The server answered with something else than data. Is this the address of Open WebUI itself?</source>
        <translation>Le serveur a répondu autre chose que des données. Est-ce bien l’adresse d’Open WebUI&#xa0;?</translation>
    </message>
    <message>
        <source>The connection to the server was lost. Try again.</source>
        <translation>La liaison avec le serveur a été perdue. Réessayez.</translation>
    </message>
    <message>
        <source>This account is no admin (any more). Sign in as an admin.</source>
        <translation>Ce compte n’est pas (ou plus) administrateur. Connectez-vous en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>The server does not accept this API key: keys are switched off, or not allowed to use its admin API.</source>
        <translation>Le serveur n’accepte pas cette clé API&#xa0;: les clés sont désactivées, ou n’ont pas accès à son API d’administration.</translation>
    </message>
    <message>
        <source>This API key is not an admin&apos;s.</source>
        <translation>Cette clé API n’est pas celle d’un administrateur.</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>PlanEnd</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Non synchronisé</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. Your draft is as it was.</source>
        <translation>Rien n’a été modifié sur le serveur. Votre brouillon est inchangé.</translation>
    </message>
    <message>
        <source>Partly synced</source>
        <translation>Synchronisé en partie</translation>
    </message>
    <message>
        <source>What is done stays done. Retry makes only what is missing.</source>
        <translation>Ce qui est fait reste fait. Réessayer n’exécute que ce qui manque.</translation>
    </message>
    <message>
        <source>The server changed meanwhile</source>
        <translation>Le serveur a changé entre-temps</translation>
    </message>
    <message>
        <source>Keyroster stopped before it could overwrite somebody&apos;s change. Refresh, then review again.</source>
        <translation>Keyroster s’est arrêté avant d’écraser la modification de quelqu’un. Actualisez, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The end of the run is not recorded</source>
        <translation>La fin de l’exécution n’est pas consignée</translation>
    </message>
    <message>
        <source>What is done stays done. Retry reads the server and makes only what is missing.</source>
        <translation>Ce qui est fait reste fait. Réessayer lit le serveur et n’exécute que ce qui manque.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>who sees it</source>
        <translation>qui le voit</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>hidden in the list of models</source>
        <translation>masqué dans la liste des modèles</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>model behind it</source>
        <translation>modèle sous-jacent</translation>
    </message>
    <message>
        <source>mark of Keyroster</source>
        <translation>marque de Keyroster</translation>
    </message>
    <message>
        <source>content (fingerprint)</source>
        <translation>contenu (empreinte)</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>place of the policy</source>
        <translation>emplacement de la politique</translation>
    </message>
    <message>
        <source>key (fingerprint)</source>
        <translation>clé (empreinte)</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>préfixe</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 until now</source>
        <translation>%1&#xa0;: %2 jusqu’ici</translation>
    </message>
    <message>
        <source>%1: %2, until now %3</source>
        <translation>%1&#xa0;: %2, jusqu’ici %3</translation>
    </message>
    <message>
        <source>Plan for %1, made %2</source>
        <translation>Plan pour %1, établi %2</translation>
    </message>
    <message>
        <source>Has to be confirmed: %1</source>
        <translation>À confirmer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (risky)</source>
        <translation>%1 (risqué)</translation>
    </message>
    <message>
        <source>What the policy says differently:</source>
        <translation>Ce que la politique dit autrement&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PolicyChecks</name>
    <message>
        <source>A limit is below zero. Leave it empty for &quot;no limit&quot;.</source>
        <translation>Une limite est négative. Laissez-la vide pour «&#xa0;aucune limite&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be sent as a header.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être envoyé comme en-tête.</translation>
    </message>
    <message>
        <source>The header %1 is given twice.</source>
        <translation>L’en-tête %1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>A model has no id.</source>
        <translation>Un modèle n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>The model %1 is there twice.</source>
        <translation>Le modèle %1 figure deux fois.</translation>
    </message>
    <message>
        <source>A price of the model %1 is below zero.</source>
        <translation>Un prix du modèle %1 est négatif.</translation>
    </message>
    <message>
        <source>The connection has no id.</source>
        <translation>La connexion n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>La connexion n’a pas de nom.</translation>
    </message>
    <message>
        <source>The time to wait for an answer must be at least one second.</source>
        <translation>Le délai d’attente d’une réponse doit être d’au moins une seconde.</translation>
    </message>
    <message>
        <source>The account has no id.</source>
        <translation>Le compte n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Use a name such as America/Los_Angeles, or &quot;utc&quot;, or &quot;provider&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire. Utilisez un nom comme America/Los_Angeles, ou «&#xa0;utc&#xa0;», ou «&#xa0;provider&#xa0;».</translation>
    </message>
    <message>
        <source>The key has no id.</source>
        <translation>La clé n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>The key has no name.</source>
        <translation>La clé n’a pas de nom.</translation>
    </message>
    <message>
        <source>The weight must be above 0 and at most 1,000,000. To stop using the key, switch it off.</source>
        <translation>Le poids doit être supérieur à 0 et d’au plus 1&#x202f;000&#x202f;000. Pour ne plus utiliser la clé, désactivez-la.</translation>
    </message>
    <message>
        <source>The key ends before it begins.</source>
        <translation>La clé se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The allowance caps nothing: give requests, tokens or cost.</source>
        <translation>Le plafond ne limite rien&#xa0;: indiquez des requêtes, des jetons ou un coût.</translation>
    </message>
    <message>
        <source>An allowance is below zero.</source>
        <translation>Un plafond est négatif.</translation>
    </message>
    <message>
        <source>The warning must be at a share between 0 and 1.</source>
        <translation>L’avertissement doit se situer à une part entre 0 et 1.</translation>
    </message>
    <message>
        <source>Give a short name for model ids, such as &quot;groq&quot;.</source>
        <translation>Indiquez un nom court pour les identifiants de modèles, par exemple «&#xa0;groq&#xa0;».</translation>
    </message>
    <message>
        <source>Use only small letters a to z, digits and &quot;-&quot; in the short name, for it becomes part of model ids.</source>
        <translation>N’utilisez dans le nom court que des minuscules de a à z, des chiffres et «&#xa0;-&#xa0;», car il fait partie des identifiants de modèles.</translation>
    </message>
    <message>
        <source>The short name is longer than %1 characters.</source>
        <translation>Le nom court dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Give the address of the provider, such as https://api.openai.com/v1.</source>
        <translation>Indiquez l’adresse du fournisseur, par exemple https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://api.openai.com/v1.</source>
        <translation>Ce n’est pas une adresse web. Elle ressemble à https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; add the secret as a key.</source>
        <translation>N’indiquez ni nom d’utilisateur ni mot de passe dans l’adresse&#xa0;; ajoutez le secret comme clé.</translation>
    </message>
    <message>
        <source>Leave out everything from &quot;?&quot; or &quot;#&quot; on.</source>
        <translation>Omettez tout à partir de «&#xa0;?&#xa0;» ou «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>Leave out the slash at the end.</source>
        <translation>Omettez la barre oblique finale.</translation>
    </message>
    <message>
        <source>The header %1 may carry a secret, and headers are stored in clear. Add the secret as a key instead.</source>
        <translation>L’en-tête %1 peut contenir un secret, et les en-têtes sont enregistrés en clair. Ajoutez plutôt le secret comme clé.</translation>
    </message>
</context>
<context>
    <name>PolicyCodec</name>
    <message>
        <source>a text is expected here</source>
        <translation>un texte est attendu ici</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 86400 is expected here</source>
        <translation>un nombre de secondes de 1 à 86400 est attendu ici</translation>
    </message>
    <message>
        <source>a number between -%1 and %1 is expected here</source>
        <translation>un nombre entre -%1 et %1 est attendu ici</translation>
    </message>
    <message>
        <source>The policy is not valid JSON (at byte %1: %2).</source>
        <translation>La politique n’est pas du JSON valide (à l’octet %1&#xa0;: %2).</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>La politique n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>This policy was written by a newer version of Keyroster (format %1; this version reads up to %2). Update Keyroster first.</source>
        <translation>Cette politique a été écrite par une version plus récente de Keyroster (format %1&#xa0;; cette version lit jusqu’à %2). Mettez d’abord Keyroster à jour.</translation>
    </message>
    <message>
        <source>the number of the format is expected here</source>
        <translation>le numéro du format est attendu ici</translation>
    </message>
</context>
<context>
    <name>PolicyEdit</name>
    <message>
        <source>this kind of change is not known</source>
        <translation>ce type de modification n’est pas connu</translation>
    </message>
    <message>
        <source>This was changed in the meantime, so nothing was done. Look at it again and repeat.</source>
        <translation>Cela a changé entre-temps&#xa0;; rien n’a donc été fait. Vérifiez et recommencez.</translation>
    </message>
    <message>
        <source>Keyroster made an edit that contradicts itself; nothing was changed.</source>
        <translation>Keyroster a produit une modification contradictoire&#xa0;; rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>PolicyEdits</name>
    <message>
        <source>The connection %1 already has the short name %2.</source>
        <translation>La connexion %1 a déjà le nom court %2.</translation>
    </message>
    <message>
        <source>There already is a connection with this id.</source>
        <translation>Il y a déjà une connexion avec cet identifiant.</translation>
    </message>
    <message>
        <source>Add connection %1</source>
        <translation>Ajouter la connexion %1</translation>
    </message>
    <message>
        <source>This connection does not exist any more.</source>
        <translation>Cette connexion n’existe plus.</translation>
    </message>
    <message>
        <source>Change connection %1</source>
        <translation>Modifier la connexion %1</translation>
    </message>
    <message>
        <source>Remove connection %1</source>
        <translation>Supprimer la connexion %1</translation>
    </message>
    <message>
        <source>There already is an account with this id.</source>
        <translation>Il y a déjà un compte avec cet identifiant.</translation>
    </message>
    <message>
        <source>Add account %1</source>
        <translation>Ajouter le compte %1</translation>
    </message>
    <message>
        <source>This account does not exist any more.</source>
        <translation>Ce compte n’existe plus.</translation>
    </message>
    <message>
        <source>An account cannot move to another connection.</source>
        <translation>Un compte ne peut pas passer à une autre connexion.</translation>
    </message>
    <message>
        <source>Change account %1</source>
        <translation>Modifier le compte %1</translation>
    </message>
    <message>
        <source>Remove account %1</source>
        <translation>Supprimer le compte %1</translation>
    </message>
    <message>
        <source>Choose at least one user or group.</source>
        <translation>Choisissez au moins un utilisateur ou un groupe.</translation>
    </message>
    <message>
        <source>Change an allowance</source>
        <translation>Modifier un plafond</translation>
    </message>
    <message>
        <source>Add an allowance</source>
        <translation>Ajouter un plafond</translation>
    </message>
    <message>
        <source>Remove an allowance</source>
        <translation>Supprimer un plafond</translation>
    </message>
    <message>
        <source>This allowance does not exist any more.</source>
        <translation>Ce plafond n’existe plus.</translation>
    </message>
    <message>
        <source>The account of the key %1 does not exist on this connection.</source>
        <translation>Le compte de la clé %1 n’existe pas sur cette connexion.</translation>
    </message>
    <message>
        <source>This secret is there already: it is the key %1.</source>
        <translation>Ce secret existe déjà&#xa0;: c’est la clé %1.</translation>
    </message>
    <message>
        <source>Choose at least one key.</source>
        <translation>Choisissez au moins une clé.</translation>
    </message>
    <message>
        <source>There already is a key with this id.</source>
        <translation>Il y a déjà une clé avec cet identifiant.</translation>
    </message>
    <message>
        <source>Add key %1</source>
        <translation>Ajouter la clé %1</translation>
    </message>
    <message>
        <source>Add %1 keys</source>
        <translation>Ajouter %1 clés</translation>
    </message>
    <message>
        <source>This key does not exist any more.</source>
        <translation>Cette clé n’existe plus.</translation>
    </message>
    <message>
        <source>A key cannot move to another connection.</source>
        <translation>Une clé ne peut pas passer à une autre connexion.</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>Modifier la clé %1</translation>
    </message>
    <message>
        <source>Remove key %1</source>
        <translation>Supprimer la clé %1</translation>
    </message>
    <message>
        <source>Remove %1 keys</source>
        <translation>Supprimer %1 clés</translation>
    </message>
    <message>
        <source>The key %1 belongs to another connection.</source>
        <translation>La clé %1 appartient à une autre connexion.</translation>
    </message>
    <message>
        <source>%1 does not exist on the server any more.</source>
        <translation>%1 n’existe plus sur le serveur.</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 utilisateurs</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 groupes</translation>
    </message>
    <message>
        <source>%1 users and groups</source>
        <translation>%1 utilisateurs et groupes</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 clés</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>Put %1 on %2</source>
        <translation>Mettre %1 sur %2</translation>
    </message>
    <message>
        <source>Give %1 also %2</source>
        <translation>Donner aussi %2 à %1</translation>
    </message>
    <message>
        <source>There is no such assignment.</source>
        <translation>Cette affectation n’existe pas.</translation>
    </message>
    <message>
        <source>Remove the assignment of %1</source>
        <translation>Supprimer l’affectation de %1</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>Retirer %1 de %2</translation>
    </message>
    <message>
        <source>An assignment needs at least one key. Remove it instead.</source>
        <translation>Une affectation requiert au moins une clé. Supprimez-la plutôt.</translation>
    </message>
    <message>
        <source>Change an assignment</source>
        <translation>Modifier une affectation</translation>
    </message>
    <message>
        <source>Add an assignment</source>
        <translation>Ajouter une affectation</translation>
    </message>
    <message>
        <source>This is the secret that the key has already.</source>
        <translation>C’est le secret que la clé a déjà.</translation>
    </message>
    <message>
        <source>Replace the secret of %1</source>
        <translation>Remplacer le secret de %1</translation>
    </message>
    <message>
        <source>An account has no name.</source>
        <translation>Un compte n’a pas de nom.</translation>
    </message>
    <message>
        <source>There are two accounts named %1.</source>
        <translation>Il y a deux comptes nommés %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change the accounts</source>
        <translation>Modifier les comptes</translation>
    </message>
    <message>
        <source>There are two allowances of %1 for the same connection and time. Keep one of them.</source>
        <translation>Il y a deux plafonds de %1 pour la même connexion et la même durée. Gardez-en un.</translation>
    </message>
    <message>
        <source>Change the allowances</source>
        <translation>Modifier les plafonds</translation>
    </message>
    <message>
        <source>Keep connection %1</source>
        <translation>Garder la connexion %1</translation>
    </message>
    <message>
        <source>The connection of the key %1 is removed, too. Keep the connection first.</source>
        <translation>La connexion de la clé %1 est supprimée elle aussi. Gardez d’abord la connexion.</translation>
    </message>
    <message>
        <source>The account of the key %1 is removed, too. Keep the account first.</source>
        <translation>Le compte de la clé %1 est supprimé lui aussi. Gardez d’abord le compte.</translation>
    </message>
    <message>
        <source>Keep key %1</source>
        <translation>Garder la clé %1</translation>
    </message>
    <message>
        <source>Keep %1 keys</source>
        <translation>Garder %1 clés</translation>
    </message>
</context>
<context>
    <name>PolicyLint</name>
    <message>
        <source>Nothing can be mended here by itself. Look at it.</source>
        <translation>Rien ne peut être corrigé automatiquement ici. Vérifiez vous-même.</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Keep one of the equal keys %1</source>
        <translation>Garder une seule des clés identiques %1</translation>
    </message>
    <message>
        <source>Put %1 in one account</source>
        <translation>Mettre %1 dans un seul compte</translation>
    </message>
    <message>
        <source>Retire the expired key %1</source>
        <translation>Retirer la clé expirée %1</translation>
    </message>
    <message>
        <source>Let %1 hold longer</source>
        <translation>Prolonger %1</translation>
    </message>
    <message>
        <source>Show models of %1 to everyone</source>
        <translation>Montrer à tous les modèles de %1</translation>
    </message>
    <message>
        <source>Let %1 come before %2</source>
        <translation>Faire passer %1 avant %2</translation>
    </message>
    <message>
        <source>Remove assignments of deleted users and groups</source>
        <translation>Supprimer les affectations d’utilisateurs et de groupes supprimés</translation>
    </message>
    <message>
        <source>The draft has changed since; this no longer holds.</source>
        <translation>Le brouillon a changé depuis&#xa0;; ceci n’est plus valable.</translation>
    </message>
    <message>
        <source>The keys %1 are the same secret.</source>
        <translation>Les clés %1 ont le même secret.</translation>
    </message>
    <message>
        <source>They share one quota, whatever their limits say. Remove all but one.</source>
        <translation>Elles partagent un quota, quelles que soient leurs limites. Supprimez-les toutes sauf une.</translation>
    </message>
    <message>
        <source>Keep %1, switch the others off</source>
        <translation>Garder %1, désactiver les autres</translation>
    </message>
    <message>
        <source>The keys %1 of several connections are the same secret.</source>
        <translation>Les clés %1 de plusieurs connexions ont le même secret.</translation>
    </message>
    <message>
        <source>They share one quota at the provider, but are counted apart here.</source>
        <translation>Elles partagent un quota chez le fournisseur, mais sont comptées séparément ici.</translation>
    </message>
    <message>
        <source>The keys %1 belong to the account %2 and share its quota.</source>
        <translation>Les clés %1 appartiennent au compte %2 et partagent son quota.</translation>
    </message>
    <message>
        <source>The provider says that the keys %1 belong to one organization.</source>
        <translation>Le fournisseur indique que les clés %1 appartiennent à une même organisation.</translation>
    </message>
    <message>
        <source>They share one quota. Put them in one account, so that it is counted once.</source>
        <translation>Elles partagent un quota. Mettez-les dans un seul compte, afin qu’il ne soit compté qu’une fois.</translation>
    </message>
    <message>
        <source>Put them in one account</source>
        <translation>Les mettre dans un seul compte</translation>
    </message>
    <message>
        <source>The provider refuses the key %1.</source>
        <translation>Le fournisseur refuse la clé %1.</translation>
    </message>
    <message>
        <source>It was revoked or mistyped. Replace its secret; until then switch it off, so that nobody waits for it.</source>
        <translation>Elle a été révoquée ou mal saisie. Remplacez son secret&#xa0;; d’ici là, désactivez-la pour que personne ne l’attende.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>La désactiver</translation>
    </message>
    <message>
        <source>The server cannot open the key %1.</source>
        <translation>Le serveur ne peut pas ouvrir la clé %1.</translation>
    </message>
    <message>
        <source>The server&apos;s own secret changed, or the key was never sealed for it. Sync from the computer that has the key&apos;s secret.</source>
        <translation>Le secret du serveur a changé, ou la clé n’a jamais été scellée pour lui. Synchronisez depuis l’ordinateur qui a le secret de la clé.</translation>
    </message>
    <message>
        <source>The key %1 has expired on %2.</source>
        <translation>La clé %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>It pays for nobody any more. Where it is not the only key, people can do without it.</source>
        <translation>Elle ne paie plus pour personne. Là où elle n’est pas la seule clé, on peut s’en passer.</translation>
    </message>
    <message>
        <source>Switch it off and take people off it</source>
        <translation>La désactiver et en retirer les personnes</translation>
    </message>
    <message>
        <source>The key %1 expires on %2.</source>
        <translation>La clé %1 expire le %2.</translation>
    </message>
    <message>
        <source>Add its successor now and put the same people on it; or let it hold longer, if the provider does.</source>
        <translation>Ajoutez maintenant celle qui lui succède et affectez-y les mêmes personnes&#xa0;; ou prolongez-la, si le fournisseur le fait.</translation>
    </message>
    <message>
        <source>Let it hold 30 days longer</source>
        <translation>La prolonger de 30 jours</translation>
    </message>
    <message>
        <source>Nobody uses the key %1 of %2.</source>
        <translation>Personne n’utilise la clé %1 de %2.</translation>
    </message>
    <message>
        <source>Nobody uses these keys of %2: %1.</source>
        <translation>Personne n’utilise ces clés de %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Drag somebody onto it, or remove it. It is no fault to keep one in reserve.</source>
        <translation>Faites glisser quelqu’un dessus, ou supprimez-la. En garder une en réserve n’est pas une erreur.</translation>
    </message>
    <message>
        <source>Switch them off</source>
        <translation>Les désactiver</translation>
    </message>
    <message>
        <source>The groups %1 and %2 have the same rank and members in common, but different rules on %3.</source>
        <translation>Les groupes %1 et %2 ont le même rang et des membres communs, mais des règles différentes sur %3.</translation>
    </message>
    <message>
        <source>Give one of them another rank, so that it is clear whose rule counts.</source>
        <translation>Donnez à l’un d’eux un autre rang, pour que la règle applicable soit claire.</translation>
    </message>
    <message>
        <source>Let %1 come first</source>
        <translation>Faire passer %1 en premier</translation>
    </message>
    <message>
        <source>%1 offers no model, so nobody can use it.</source>
        <translation>%1 ne propose aucun modèle&#xa0;; personne ne peut donc l’utiliser.</translation>
    </message>
    <message>
        <source>Choose its models and who sees them.</source>
        <translation>Choisissez ses modèles et qui les voit.</translation>
    </message>
    <message>
        <source>The model %1 of %2 is seen by admins only.</source>
        <translation>Le modèle %1 de %2 n’est visible que des administrateurs.</translation>
    </message>
    <message>
        <source>%1 models of %2 are seen by admins only.</source>
        <translation>%1 modèles de %2 ne sont visibles que des administrateurs.</translation>
    </message>
    <message>
        <source>The fix shows them to everyone; choose groups instead to be more careful.</source>
        <translation>La correction les montre à tous&#xa0;; par prudence, choisissez plutôt des groupes.</translation>
    </message>
    <message>
        <source>Show to everyone</source>
        <translation>Montrer à tous</translation>
    </message>
    <message>
        <source>Limits in money on %1 may not count the model %2: it has no price.</source>
        <translation>Les limites en argent sur %1 risquent de ne pas compter le modèle %2&#xa0;: il n’a pas de prix.</translation>
    </message>
    <message>
        <source>Limits in money on %1 may not count %2 models: they have no price.</source>
        <translation>Les limites en argent sur %1 risquent de ne pas compter %2 modèles&#xa0;: ils n’ont pas de prix.</translation>
    </message>
    <message>
        <source>Without a price only the cost that the provider itself reports counts. Give the models prices.</source>
        <translation>Sans prix, seul le coût que le fournisseur indique lui-même compte. Donnez des prix aux modèles.</translation>
    </message>
    <message>
        <source>Put %1 in the pool for everyone</source>
        <translation>Mettre %1 dans le pool commun</translation>
    </message>
    <message>
        <source>Switch a key on, replace its secret, or put them on another key.</source>
        <translation>Activez une clé, remplacez son secret, ou affectez une autre clé à ces personnes.</translation>
    </message>
    <message>
        <source>Let the pool for everyone pay for them</source>
        <translation>Laisser le pool commun payer pour ces personnes</translation>
    </message>
    <message>
        <source>The pool for everyone on %1 has no working key.</source>
        <translation>Le pool commun sur %1 n’a aucune clé qui fonctionne.</translation>
    </message>
    <message>
        <source>The group %1 has no working key on %2.</source>
        <translation>Le groupe %1 n’a aucune clé qui fonctionne sur %2.</translation>
    </message>
    <message>
        <source>%1 has no key on %2.</source>
        <translation>%1 n’a pas de clé sur %2.</translation>
    </message>
    <message>
        <source>%1 users have no key on %2.</source>
        <translation>%1 utilisateurs n’ont pas de clé sur %2.</translation>
    </message>
    <message>
        <source>Put them or a group of theirs on a key, or give everyone a pool.</source>
        <translation>Affectez une clé à ces personnes ou à un de leurs groupes, ou donnez un pool à tous.</translation>
    </message>
    <message>
        <source>%1 has no working key on %2.</source>
        <translation>%1 n’a aucune clé qui fonctionne sur %2.</translation>
    </message>
    <message>
        <source>%1 users have no working key on %2.</source>
        <translation>%1 utilisateurs n’ont aucune clé qui fonctionne sur %2.</translation>
    </message>
    <message>
        <source>An assignment on %1 is for somebody who is no longer there.</source>
        <translation>Une affectation sur %1 concerne quelqu’un qui n’existe plus.</translation>
    </message>
    <message>
        <source>%1 assignments on %2 are for users or groups that are no longer there.</source>
        <translation>%1 affectations sur %2 concernent des utilisateurs ou des groupes qui n’existent plus.</translation>
    </message>
    <message>
        <source>They were deleted on the server; their assignments do nothing.</source>
        <translation>Ils ont été supprimés sur le serveur&#xa0;; leurs affectations n’ont aucun effet.</translation>
    </message>
    <message>
        <source>Remove what is left of them</source>
        <translation>Supprimer ce qu’il en reste</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 autres</translation>
    </message>
    <message>
        <source>Count the limit of %1 once</source>
        <translation>Ne compter qu’une fois la limite de %1</translation>
    </message>
    <message>
        <source>More keys of one account give no more quota. Give the account its limits, so that they are counted once. Some providers forbid extra keys that only dodge limits.</source>
        <translation>Plusieurs clés d’un même compte ne donnent pas plus de quota. Donnez au compte ses limites, afin qu’elles ne soient comptées qu’une fois. Certains fournisseurs interdisent les clés supplémentaires qui ne servent qu’à contourner les limites.</translation>
    </message>
    <message>
        <source>Count their limit once, for all of them</source>
        <translation>Compter leur limite une seule fois, pour toutes</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Keys of one organisation share one quota.</source>
        <translation>Les clés d’une même organisation partagent un quota.</translation>
    </message>
    <message>
        <source>Keys of one project share one quota.</source>
        <translation>Les clés d’un même projet partagent un quota.</translation>
    </message>
    <message>
        <source>Keys of one workspace share one quota.</source>
        <translation>Les clés d’un même espace de travail partagent un quota.</translation>
    </message>
    <message>
        <source>Keys of one team share one quota.</source>
        <translation>Les clés d’une même équipe partagent un quota.</translation>
    </message>
    <message>
        <source>Keys of one resource share the quota of its deployments.</source>
        <translation>Les clés d’une même ressource partagent le quota de ses déploiements.</translation>
    </message>
    <message>
        <source>All keys share one machine.</source>
        <translation>Toutes les clés partagent une machine.</translation>
    </message>
    <message>
        <source>Keys of one provider account share one quota.</source>
        <translation>Les clés d’un même compte chez le fournisseur partagent un quota.</translation>
    </message>
</context>
<context>
    <name>PrincipalNames</name>
    <message>
        <source>The server has no user %1. Correct it, or pull if they are new.</source>
        <translation>Le serveur n’a pas d’utilisateur %1. Corrigez-le, ou récupérez l’état du serveur s’il est nouveau.</translation>
    </message>
    <message>
        <source>Several users are called %1. Write the e-mail.</source>
        <translation>Plusieurs utilisateurs s’appellent %1. Indiquez l’e-mail.</translation>
    </message>
    <message>
        <source>Several users have the e-mail %1. Write the id.</source>
        <translation>Plusieurs utilisateurs ont l’e-mail %1. Indiquez l’identifiant.</translation>
    </message>
    <message>
        <source>The server has no group %1. Correct it, or pull if it is new.</source>
        <translation>Le serveur n’a pas de groupe %1. Corrigez-le, ou récupérez l’état du serveur s’il est nouveau.</translation>
    </message>
    <message>
        <source>Several groups are called %1. Write the id.</source>
        <translation>Plusieurs groupes s’appellent %1. Indiquez l’identifiant.</translation>
    </message>
    <message>
        <source>The server has no group and no user %1. Correct it, or pull if they are new.</source>
        <translation>Le serveur n’a ni groupe ni utilisateur %1. Corrigez-le, ou récupérez l’état du serveur s’il est nouveau.</translation>
    </message>
</context>
<context>
    <name>Resolve</name>
    <message>
        <source>does not exist on this connection</source>
        <translation>n’existe pas sur cette connexion</translation>
    </message>
    <message>
        <source>is switched off</source>
        <translation>est désactivée</translation>
    </message>
    <message>
        <source>is not valid yet</source>
        <translation>n’est pas encore valable</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>a expiré</translation>
    </message>
    <message>
        <source>is not meant for this model</source>
        <translation>n’est pas prévue pour ce modèle</translation>
    </message>
    <message>
        <source>is barred from this model</source>
        <translation>est exclue de ce modèle</translation>
    </message>
    <message>
        <source>cannot be read by the router; sync again to seal it anew</source>
        <translation>ne peut pas être lue par le routeur&#xa0;; synchronisez pour la sceller à nouveau</translation>
    </message>
    <message>
        <source>is refused by the provider as invalid</source>
        <translation>est refusée par le fournisseur comme non valable</translation>
    </message>
    <message>
        <source>has no access to this model at the provider</source>
        <translation>n’a pas accès à ce modèle chez le fournisseur</translation>
    </message>
    <message>
        <source>has used up its quota</source>
        <translation>a épuisé son quota</translation>
    </message>
    <message>
        <source>is cooling down after a rate limit</source>
        <translation>est en pause après une limite de débit</translation>
    </message>
    <message>
        <source>has reached its limit</source>
        <translation>a atteint sa limite</translation>
    </message>
</context>
<context>
    <name>RouterWords</name>
    <message>
        <source>The day&apos;s quota is used up.</source>
        <translation>Le quota du jour est épuisé.</translation>
    </message>
    <message>
        <source>The account is out of credit.</source>
        <translation>Le compte n’a plus de crédit.</translation>
    </message>
    <message>
        <source>The provider gives this key no access to %1.</source>
        <translation>Le fournisseur ne donne pas accès à %1 à cette clé.</translation>
    </message>
    <message>
        <source>The provider&apos;s rate limit was reached.</source>
        <translation>La limite de débit du fournisseur a été atteinte.</translation>
    </message>
    <message>
        <source>Several accounts were refused at the same time: the provider limits this server as a whole.</source>
        <translation>Plusieurs comptes ont été refusés en même temps&#xa0;: le fournisseur limite ce serveur dans son ensemble.</translation>
    </message>
    <message>
        <source>The provider refused the key; it is checked once more.</source>
        <translation>Le fournisseur a refusé la clé&#xa0;; elle est contrôlée encore une fois.</translation>
    </message>
    <message>
        <source>The provider refuses the key.</source>
        <translation>Le fournisseur refuse la clé.</translation>
    </message>
    <message>
        <source>The provider is not answering.</source>
        <translation>Le fournisseur ne répond pas.</translation>
    </message>
    <message>
        <source>The day&apos;s limit is used up.</source>
        <translation>La limite du jour est épuisée.</translation>
    </message>
    <message>
        <source>The month&apos;s budget is spent.</source>
        <translation>Le budget du mois est dépensé.</translation>
    </message>
    <message>
        <source>As many requests as allowed are running.</source>
        <translation>Le nombre de requêtes autorisé est en cours.</translation>
    </message>
    <message>
        <source>The minute&apos;s requests are used up.</source>
        <translation>Les requêtes de la minute sont épuisées.</translation>
    </message>
    <message>
        <source>The minute&apos;s tokens are used up.</source>
        <translation>Les jetons de la minute sont épuisés.</translation>
    </message>
    <message>
        <source>The provider announced that nothing is left.</source>
        <translation>Le fournisseur a annoncé qu’il ne reste rien.</translation>
    </message>
    <message>
        <source>This server cannot open the key: its secret changed. Sync once more.</source>
        <translation>Ce serveur ne peut pas ouvrir la clé&#xa0;: le secret du serveur a changé. Synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Désactivée.</translation>
    </message>
    <message>
        <source>Outside its dates.</source>
        <translation>En dehors de ses dates de validité.</translation>
    </message>
</context>
<context>
    <name>RowChange</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>The router on the server offers no usable public key. Update the router.</source>
        <translation>Le routeur du serveur ne fournit pas de clé publique utilisable. Mettez le routeur à jour.</translation>
    </message>
    <message>
        <source>This is not a sealed key.</source>
        <translation>Ce n’est pas une clé scellée.</translation>
    </message>
    <message>
        <source>This key was sealed for another router.</source>
        <translation>Cette clé a été scellée pour un autre routeur.</translation>
    </message>
    <message>
        <source>This sealed key cannot be opened.</source>
        <translation>Cette clé scellée ne peut pas être ouverte.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The keychain of this computer is locked. Unlock it, then try again.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused access. Allow Keyroster to use it, then try again.</source>
        <translation>Le trousseau de cet ordinateur a refusé l’accès. Autorisez Keyroster à l’utiliser, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Keep keys under a passphrase, or for this session only.</source>
        <translation>Cet ordinateur n’a pas de trousseau. Conservez les clés sous une phrase de passe, ou pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work. Repair it, or keep keys under a passphrase or for this session only.</source>
        <translation>Le trousseau de cet ordinateur ne fonctionne pas. Réparez-le, ou conservez les clés sous une phrase de passe ou pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Look for a window that asks for its password.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas. Cherchez une fenêtre qui demande son mot de passe.</translation>
    </message>
    <message>
        <source>This key was kept for one session only, which has ended. Enter it again.</source>
        <translation>Cette clé n’était conservée que pour une session, qui est terminée. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>A part of what Keyroster keeps in the keychain is gone. Enter the keys again that are marked as not on this computer.</source>
        <translation>Une partie de ce que Keyroster conserve dans le trousseau a disparu. Saisissez à nouveau les clés marquées comme absentes de cet ordinateur.</translation>
    </message>
    <message>
        <source>The keychain did not keep what was written to it. Nothing was changed; try again or choose another place for secrets.</source>
        <translation>Le trousseau n’a pas conservé ce qui y a été écrit. Rien n’a été modifié&#xa0;; réessayez ou choisissez un autre emplacement pour les secrets.</translation>
    </message>
    <message>
        <source>This is too long for a key (%1 bytes; at most %2 can be kept).</source>
        <translation>C’est trop long pour une clé (%1 octets&#xa0;; au plus %2 peuvent être conservés).</translation>
    </message>
    <message>
        <source>This secret is not on this computer.</source>
        <translation>Ce secret n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Something else changed what Keyroster keeps in the keychain. Enter the keys again.</source>
        <translation>Autre chose a modifié ce que Keyroster conserve dans le trousseau. Saisissez les clés à nouveau.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase (%1 MiB). Close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour vérifier la phrase de passe (%1 Mio). Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Keys and passwords are kept for this session only: they are gone when Keyroster ends.</source>
        <translation>Les clés et mots de passe ne sont conservés que pour cette session&#xa0;: ils disparaissent à la fermeture de Keyroster.</translation>
    </message>
    <message>
        <source>The file with your keys is damaged. Restore it from a backup, or remove it and enter the keys again.</source>
        <translation>Le fichier de vos clés est endommagé. Restaurez-le depuis une sauvegarde, ou supprimez-le et saisissez les clés à nouveau.</translation>
    </message>
    <message>
        <source>The file with your keys was written by a newer version of Keyroster. Update this one.</source>
        <translation>Le fichier de vos clés a été écrit par une version plus récente de Keyroster. Mettez celle-ci à jour.</translation>
    </message>
    <message>
        <source>This is not the passphrase of your keys. Try again.</source>
        <translation>Ce n’est pas la phrase de passe de vos clés. Réessayez.</translation>
    </message>
    <message>
        <source>The file with your keys was replaced by another one. Start Keyroster again and enter its passphrase.</source>
        <translation>Le fichier de vos clés a été remplacé par un autre. Redémarrez Keyroster et saisissez sa phrase de passe.</translation>
    </message>
    <message>
        <source>The file with your keys, %1, could not be read or written: %2.</source>
        <translation>Le fichier de vos clés, %1, n’a pas pu être lu ou écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file with your keys, %1, is gone. Restore it, then try again.</source>
        <translation>Le fichier de vos clés, %1, a disparu. Restaurez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>l’écriture dans son dossier n’est pas permise</translation>
    </message>
    <message>
        <source>Another program is using the file with your keys. Close it and try again.</source>
        <translation>Un autre programme utilise le fichier de vos clés. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The file with your keys, %1, cannot be used. Restore it from a backup.</source>
        <translation>Le fichier de vos clés, %1, est inutilisable. Restaurez-le depuis une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>Type the address of your Open WebUI server.</source>
        <translation>Saisissez l’adresse de votre serveur Open WebUI.</translation>
    </message>
    <message>
        <source>%1 is not an address. It should look like https://chat.example.com.</source>
        <translation>%1 n’est pas une adresse. Elle devrait ressembler à https://chat.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https:// (or http://).</source>
        <translation>L’adresse doit commencer par https:// (ou http://).</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; they are asked for next.</source>
        <translation>N’indiquez ni nom ni mot de passe dans l’adresse&#xa0;; ils sont demandés ensuite.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This account still waits for an admin&apos;s approval.</source>
        <translation>Ce compte attend encore l’approbation d’un administrateur.</translation>
    </message>
    <message>
        <source>%1 is not an admin on this server. Keyroster needs an admin&apos;s account.</source>
        <translation>%1 n’est pas administrateur sur ce serveur. Keyroster requiert le compte d’un administrateur.</translation>
    </message>
    <message>
        <source>The server does not know this e-mail and password.</source>
        <translation>Le serveur ne connaît pas cet e-mail et ce mot de passe.</translation>
    </message>
    <message>
        <source>The code is wrong, was used before, or came too late.</source>
        <translation>Le code est erroné, a déjà été utilisé ou est arrivé trop tard.</translation>
    </message>
    <message>
        <source>This server does not allow signing in with a password. Use an API key or a token.</source>
        <translation>Ce serveur ne permet pas de se connecter avec un mot de passe. Utilisez une clé API ou un jeton.</translation>
    </message>
    <message>
        <source>Too many sign-ins. The server asks to wait a few minutes before the next one.</source>
        <translation>Trop de tentatives de connexion. Le serveur demande d’attendre quelques minutes avant la prochaine.</translation>
    </message>
    <message>
        <source>There is a server at this address, but it is no Open WebUI.</source>
        <translation>Il y a un serveur à cette adresse, mais ce n’est pas Open WebUI.</translation>
    </message>
    <message>
        <source>This is no API key or token: it is empty or has spaces in it.</source>
        <translation>Ce n’est ni une clé API ni un jeton&#xa0;: c’est vide ou cela contient des espaces.</translation>
    </message>
    <message>
        <source>The server does not know this API key or token, or it has ended.</source>
        <translation>Le serveur ne connaît pas cette clé API ou ce jeton, ou il n’est plus valable.</translation>
    </message>
</context>
<context>
    <name>SnapshotCodec</name>
    <message>
        <source>a list [ ... ] is expected here</source>
        <translation>une liste [ ... ] est attendue ici</translation>
    </message>
    <message>
        <source>a row of 4 texts is expected here</source>
        <translation>une rangée de 4 textes est attendue ici</translation>
    </message>
    <message>
        <source>What was last read from the server cannot be used any more. Read the server again.</source>
        <translation>Ce qui a été lu en dernier sur le serveur n’est plus utilisable. Relisez le serveur.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The request was sent to %1, but no answer came back: it may or may not have taken effect.</source>
        <translation>La requête a été envoyée à %1, mais aucune réponse n’est revenue&#xa0;: elle a peut-être pris effet, ou non.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 sends us on to %2. Connect to that address itself if it is right.</source>
        <translation>%1 renvoie vers %2. Connectez-vous directement à cette adresse si elle est correcte.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La réponse de %1 est trop grande.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>Le certificat de %1 n’est pas approuvé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was trusted before. Nothing was sent. Ask whoever runs the server whether it was changed.</source>
        <translation>Le certificat de %1 n’est pas celui qui a été approuvé auparavant. Rien n’a été envoyé. Demandez à l’exploitant du serveur s’il a été changé.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the server running?</source>
        <translation>%1 refuse la liaison. Le serveur est-il en marche&#xa0;?</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address.</source>
        <translation>%1 est introuvable. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Aucune liaison sécurisée avec %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>The proxy did not let us through to %1.</source>
        <translation>Le proxy n’a pas laissé passer vers %1.</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP.</source>
        <translation>La réponse de %1 n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La liaison avec %1 a été perdue.</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off.</source>
        <translation>La réponse de %1 a été tronquée.</translation>
    </message>
    <message>
        <source>The answer of %1 is packed in a way that was not asked for.</source>
        <translation>La réponse de %1 est compressée d’une façon qui n’a pas été demandée.</translation>
    </message>
    <message>
        <source>This is not an address that can be asked.</source>
        <translation>Cette adresse ne peut pas être interrogée.</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption. Use https, or allow plain HTTP for this server.</source>
        <translation>%1 serait interrogé sans chiffrement. Utilisez https, ou autorisez HTTP sans chiffrement pour ce serveur.</translation>
    </message>
    <message>
        <source>Trusted was %1, now it is %2.</source>
        <translation>Le certificat approuvé était %1, c’est maintenant %2.</translation>
    </message>
</context>
<context>
    <name>UsageModel</name>
    <message>
        <source>Their own connection</source>
        <translation>Leur propre connexion</translation>
    </message>
    <message>
        <source>Removed key %1</source>
        <translation>Clé supprimée %1</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <source>Deleted user %1</source>
        <translation>Utilisateur supprimé %1</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>date format of an axis</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>month format of an axis</comment>
        <translation>MMM yy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validate</name>
    <message>
        <source>the policy</source>
        <translation>la politique</translation>
    </message>
    <message>
        <source>The policy has no id.</source>
        <translation>La politique n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>The policy has no salt for fingerprints (32 hex digits).</source>
        <translation>La politique n’a pas de sel pour les empreintes (32 chiffres hexadécimaux).</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>Two connections have the id %1.</source>
        <translation>Deux connexions ont l’identifiant %1.</translation>
    </message>
    <message>
        <source>Two connections have the short name %1.</source>
        <translation>Deux connexions ont le nom court %1.</translation>
    </message>
    <message>
        <source>Two connections have the name %1.</source>
        <translation>Deux connexions ont le nom %1.</translation>
    </message>
    <message>
        <source>The model id %1 is published twice, here and by %2.</source>
        <translation>L’identifiant de modèle %1 est publié deux fois, ici et par %2.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>Two accounts have the id %1.</source>
        <translation>Deux comptes ont l’identifiant %1.</translation>
    </message>
    <message>
        <source>It belongs to a connection that does not exist.</source>
        <translation>Cela appartient à une connexion qui n’existe pas.</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>Two keys have the id %1.</source>
        <translation>Deux clés ont l’identifiant %1.</translation>
    </message>
    <message>
        <source>Two keys of one connection have the name %1.</source>
        <translation>Deux clés d’une même connexion ont le nom %1.</translation>
    </message>
    <message>
        <source>It belongs to an account that does not exist.</source>
        <translation>Elle appartient à un compte qui n’existe pas.</translation>
    </message>
    <message>
        <source>It belongs to the account %1 of another connection.</source>
        <translation>Elle appartient au compte %1 d’une autre connexion.</translation>
    </message>
    <message>
        <source>assignment %1</source>
        <translation>affectation %1</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Cela figure deux fois.</translation>
    </message>
    <message>
        <source>It does not say whom it is for.</source>
        <translation>Il n’est pas dit pour qui.</translation>
    </message>
    <message>
        <source>It is on a connection that does not exist.</source>
        <translation>Elle porte sur une connexion qui n’existe pas.</translation>
    </message>
    <message>
        <source>It names no key, so it does nothing.</source>
        <translation>Elle ne nomme aucune clé&#xa0;; elle n’a donc aucun effet.</translation>
    </message>
    <message>
        <source>It names a key that does not exist: %1.</source>
        <translation>Elle nomme une clé qui n’existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The key %1 is of another connection.</source>
        <translation>La clé %1 est d’une autre connexion.</translation>
    </message>
    <message>
        <source>It names the key %1 twice.</source>
        <translation>Elle nomme deux fois la clé %1.</translation>
    </message>
    <message>
        <source>allowance %1</source>
        <translation>plafond %1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 and %2</source>
        <comment>two keys</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more keys</source>
        <translation>
            <numerusform>%1 et %Ln autre clé</numerusform>
            <numerusform>%1 et %Ln autres clés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 groupe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 clé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>3 users and 1 group</comment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The backup %1 could not be made.</source>
        <translation>La sauvegarde %1 n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>%1 is not a Keyroster workspace.</source>
        <translation>%1 n’est pas un espace de travail de Keyroster.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it and try again.</source>
        <translation>Un autre programme utilise %1. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Restore it from its backups folder.</source>
        <translation>Le fichier %1 est endommagé. Restaurez-le depuis son dossier de sauvegardes.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not changed. Free some space and try again.</source>
        <translation>Le disque est plein&#xa0;; %1 n’a donc pas été modifié. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened or written. Check the permissions of the file and its folder.</source>
        <translation>Le fichier %1 ne peut pas être ouvert ou écrit. Vérifiez les autorisations du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Check the disk.</source>
        <translation>La lecture ou l’écriture de %1 a échoué. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The server&apos;s address in this file cannot be read.</source>
        <translation>L’adresse du serveur dans ce fichier est illisible.</translation>
    </message>
    <message>
        <source>The stored edits do not fit together. Restore the file from its backups folder.</source>
        <translation>Les modifications enregistrées sont incohérentes. Restaurez le fichier depuis son dossier de sauvegardes.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there first.</source>
        <translation>%1 est ouvert dans un autre programme. Fermez-le d’abord là.</translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3 on %4). Close it there first.</source>
        <translation>%1 est ouvert dans %2 (processus %3 sur %4). Fermez-le d’abord là.</translation>
    </message>
    <message>
        <source>%1 may not be written by you, so it is open for reading only.</source>
        <translation>Vous ne pouvez pas écrire dans %1&#xa0;; il est donc ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written by you.</source>
        <translation>Vous ne pouvez pas écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Keyroster, so it is open for reading only.</source>
        <translation>%1 a été écrit par une version plus récente de Keyroster&#xa0;; il est donc ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it is open for reading only. Restore it from %2.</source>
        <translation>%1 est endommagé&#xa0;; il est donc ouvert en lecture seule. Restaurez-le depuis %2.</translation>
    </message>
    <message>
        <source>There is no plan %1.</source>
        <translation>Il n’y a pas de plan %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be made: %2.</source>
        <translation>Le fichier %1 n’a pas pu être créé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check the permissions of the folder above it.</source>
        <translation>Le dossier %1 n’a pas pu être créé. Vérifiez les autorisations du dossier parent.</translation>
    </message>
    <message>
        <source>The file %1 could not be written to the disk.</source>
        <translation>Le fichier %1 n’a pas pu être écrit sur le disque.</translation>
    </message>
    <message>
        <source>The file %1 could not be replaced.</source>
        <translation>Le fichier %1 n’a pas pu être remplacé.</translation>
    </message>
    <message>
        <source>before a sync</source>
        <translation>avant une synchronisation</translation>
    </message>
    <message>
        <source>before an update of Keyroster changed the file</source>
        <translation>avant la modification du fichier par une mise à jour de Keyroster</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>avant la restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>créée à la main</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Keyroster.</source>
        <translation>%1 a été écrit par une version plus récente de Keyroster.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged itself. Nothing was changed.</source>
        <translation>La sauvegarde %1 est elle-même endommagée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup %1 could not be copied. Nothing was changed.</source>
        <translation>La sauvegarde %1 n’a pas pu être copiée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The present file could not be copied to %1. Nothing was changed.</source>
        <translation>Le fichier actuel n’a pas pu être copié vers %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is the workspace itself. Choose one of its backups.</source>
        <translation>%1 est l’espace de travail lui-même. Choisissez l’une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>Revision %1 is not kept on this computer.</source>
        <translation>La révision %1 n’est pas conservée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This edit is not in the undo history any more.</source>
        <translation>Cette modification n’est plus dans l’historique d’annulation.</translation>
    </message>
</context>
<context>
    <name>keyroster::sync</name>
    <message>
        <source>This connection is adopted already.</source>
        <translation>Cette connexion est déjà adoptée.</translation>
    </message>
    <message>
        <source>It signs in with each person&apos;s own session, so there is no key to take over.</source>
        <translation>Elle s’authentifie avec la session de chaque personne&#xa0;; il n’y a donc pas de clé à reprendre.</translation>
    </message>
    <message>
        <source>It signs in by Microsoft Entra ID, so there is no key to take over.</source>
        <translation>Elle s’authentifie par Microsoft Entra ID&#xa0;; il n’y a donc pas de clé à reprendre.</translation>
    </message>
    <message>
        <source>It signs in by &quot;%1&quot;, so there is no key to take over.</source>
        <translation>Elle s’authentifie par «&#xa0;%1&#xa0;»&#xa0;; il n’y a donc pas de clé à reprendre.</translation>
    </message>
    <message>
        <source>It sends a header of its own (%1) that may be a secret; Keyroster keeps secrets only as keys.</source>
        <translation>Elle envoie un en-tête particulier (%1) qui peut être un secret&#xa0;; Keyroster ne conserve les secrets que comme clés.</translation>
    </message>
    <message>
        <source>If the server&apos;s voice output (text to speech) is set to api.openai.com, it takes its key from this connection&apos;s settings: they stay stored while the connection is off.</source>
        <translation>Si la sortie vocale du serveur (synthèse vocale) est réglée sur api.openai.com, elle prend sa clé dans les paramètres de cette connexion&#xa0;: ils restent enregistrés tant que la connexion est désactivée.</translation>
    </message>
    <message>
        <source>This connection uses OpenAI&apos;s Responses API; through the router it will use Chat Completions.</source>
        <translation>Cette connexion utilise l’API Responses d’OpenAI&#xa0;; par le routeur, elle utilisera Chat Completions.</translation>
    </message>
    <message>
        <source>The connection %1 offers %2 as well: while it is on, people get these models from it.</source>
        <translation>La connexion %1 propose aussi %2&#xa0;: tant qu’elle est active, ces modèles viennent d’elle.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The server has %1 connections to %2 that cannot be told apart. Give each of them a prefix there, or keep only one; all keys can go into one connection here.</source>
        <translation>Le serveur a %1 connexions à %2 impossibles à distinguer. Donnez-leur chacune un préfixe, ou n’en gardez qu’une&#xa0;; toutes les clés peuvent aller dans une seule connexion ici.</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>Adopter %1</translation>
    </message>
    <message>
        <source>%1 (adopted)</source>
        <translation>%1 (adoptée)</translation>
    </message>
    <message>
        <source>This connection was not adopted, so there is nothing to give back.</source>
        <translation>Cette connexion n’a pas été adoptée&#xa0;; il n’y a donc rien à rendre.</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Libérer %1</translation>
    </message>
    <message>
        <source>%1 is not as it was when the plan was made.</source>
        <translation>%1 n’est plus comme à l’établissement du plan.</translation>
    </message>
    <message>
        <source>Another admin synced in the same moment, and the server has theirs. Your changes are kept here: pull, look at both, and sync again.</source>
        <translation>Un autre administrateur a synchronisé au même moment, et le serveur a sa version. Vos modifications sont conservées ici&#xa0;: récupérez l’état du serveur, comparez les deux et synchronisez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n change(s) made and read back.</source>
        <translation>
            <numerusform>Terminé&#xa0;: %n modification effectuée et relue.</numerusform>
            <numerusform>Terminé&#xa0;: %n modifications effectuées et relues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n change(s), because the server changed since the plan was made. Make a new plan.</source>
        <translation>
            <numerusform>Arrêté après %n modification, car le serveur a changé depuis l’établissement du plan. Établissez un nouveau plan.</numerusform>
            <numerusform>Arrêté après %n modifications, car le serveur a changé depuis l’établissement du plan. Établissez un nouveau plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n change(s). Sync again to finish.</source>
        <translation>
            <numerusform>Annulé après %n modification. Synchronisez à nouveau pour terminer.</numerusform>
            <numerusform>Annulé après %n modifications. Synchronisez à nouveau pour terminer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n change(s): %1 Sync again to finish.</source>
        <translation>
            <numerusform>Arrêté après %n modification&#xa0;: %1 Synchronisez à nouveau pour terminer.</numerusform>
            <numerusform>Arrêté après %n modifications&#xa0;: %1 Synchronisez à nouveau pour terminer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>its folder could not be written</source>
        <translation>l’écriture dans son dossier a échoué</translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>Importer %n modification</numerusform>
            <numerusform>Importer %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle needs a passphrase.</source>
        <translation>Une archive requiert une phrase de passe.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 est trop grand.</translation>
    </message>
    <message>
        <source>%1 is no bundle of Keyroster.</source>
        <translation>%1 n’est pas une archive de Keyroster.</translation>
    </message>
    <message>
        <source>Nothing is known of the server yet. Pull first, then import.</source>
        <translation>Rien n’est encore connu du serveur. Récupérez d’abord son état, puis importez.</translation>
    </message>
    <message>
        <source>This was exported from another server, so it can be added to what is here, but it cannot replace it.</source>
        <translation>Ceci a été exporté depuis un autre serveur&#xa0;; cela peut s’ajouter à ce qui est ici, mais pas le remplacer.</translation>
    </message>
    <message>
        <source>The bundle is damaged. Use another copy of the file.</source>
        <translation>L’archive est endommagée. Utilisez une autre copie du fichier.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of Keyroster. Update this one first.</source>
        <translation>Cette archive a été écrite par une version plus récente de Keyroster. Mettez d’abord celle-ci à jour.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an object and a field of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>You and another admin changed the same things: %1. Nothing is overwritten. Choose for each of them whose change stays.</source>
        <translation>Vous et un autre administrateur avez modifié les mêmes éléments&#xa0;: %1. Rien n’est écrasé. Choisissez pour chacun quelle modification reste.</translation>
    </message>
    <message>
        <source>who sees %1</source>
        <translation>qui voit %1</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>nom de %1</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 masqué</translation>
    </message>
    <message>
        <source>id that people choose for %1</source>
        <translation>identifiant que l’on choisit pour %1</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>prix de %1</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modèle %1</translation>
    </message>
    <message>
        <source>requests per minute</source>
        <translation>requêtes par minute</translation>
    </message>
    <message>
        <source>tokens per minute</source>
        <translation>jetons par minute</translation>
    </message>
    <message>
        <source>requests per day</source>
        <translation>requêtes par jour</translation>
    </message>
    <message>
        <source>tokens per day</source>
        <translation>jetons par jour</translation>
    </message>
    <message>
        <source>cost per month</source>
        <translation>coût par mois</translation>
    </message>
    <message>
        <source>requests at the same time</source>
        <translation>requêtes simultanées</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>valable dès le</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valable jusqu’au</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>only for these models</source>
        <translation>seulement pour ces modèles</translation>
    </message>
    <message>
        <source>not for these models</source>
        <translation>pas pour ces modèles</translation>
    </message>
    <message>
        <source>keys in order</source>
        <translation>clés dans l’ordre</translation>
    </message>
    <message>
        <source>how the keys take turns</source>
        <translation>alternance des clés</translation>
    </message>
    <message>
        <source>when the keys are used up</source>
        <translation>quand les clés sont épuisées</translation>
    </message>
    <message>
        <source>order among a person&apos;s groups</source>
        <translation>ordre parmi les groupes d’une personne</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nom court</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>seconds to wait for an answer</source>
        <translation>secondes d’attente d’une réponse</translation>
    </message>
    <message>
        <source>people&apos;s own connections first</source>
        <translation>d’abord les connexions propres des personnes</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>en-tête %1</translation>
    </message>
    <message>
        <source>when the day ends</source>
        <translation>fin de la journée</translation>
    </message>
    <message>
        <source>share at which people are warned</source>
        <translation>part à partir de laquelle on est averti</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>a chat stays on its key</source>
        <translation>une conversation reste sur sa clé</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>l’une après l’autre</translation>
    </message>
    <message>
        <source>by weight</source>
        <translation>selon le poids</translation>
    </message>
    <message>
        <source>the least busy one</source>
        <translation>la moins occupée</translation>
    </message>
    <message>
        <source>the first until it is full</source>
        <translation>la première jusqu’à épuisement</translation>
    </message>
    <message>
        <source>the one with most quota left</source>
        <translation>celle qui a le plus de quota restant</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>go on with the next keys</source>
        <translation>continuer avec les clés suivantes</translation>
    </message>
    <message>
        <source>There is no connection to copy.</source>
        <translation>Il n’y a pas de connexion à copier.</translation>
    </message>
    <message>
        <source>Into %1, which has the same address.</source>
        <translation>Dans %1, qui a la même adresse.</translation>
    </message>
    <message>
        <source>A new connection %1 beside %2, which has the same address.</source>
        <translation>Une nouvelle connexion %1 à côté de %2, qui a la même adresse.</translation>
    </message>
    <message>
        <source>A new connection %1.</source>
        <translation>Une nouvelle connexion %1.</translation>
    </message>
    <message>
        <source>Only admins will see the model %1 of %2: none of those who see it there was found here.</source>
        <translation>Seuls les administrateurs verront le modèle %1 de %2&#xa0;: aucun de ceux qui le voient là-bas n’a été trouvé ici.</translation>
    </message>
    <message>
        <source>The model %1 of %2 gets an id of its own, because %3 is another model&apos;s here.</source>
        <translation>Le modèle %1 de %2 reçoit son propre identifiant, car %3 est celui d’un autre modèle ici.</translation>
    </message>
    <message>
        <source>%1 has keys on %2 already; the others come after them.</source>
        <translation>%1 a déjà des clés sur %2&#xa0;; les autres viennent à la suite.</translation>
    </message>
    <message>
        <source>Copy from %1</source>
        <translation>Copier depuis %1</translation>
    </message>
    <message>
        <source>%1 is as the last sync left it, as far as is known. Read the server again if it was changed just now.</source>
        <translation>%1 est tel que la dernière synchronisation l’a laissé, pour autant qu’on le sache. Relisez le serveur s’il vient d’être modifié.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s) made on the server</source>
        <translation>
            <numerusform>Reprendre %n modification faite sur le serveur</numerusform>
            <numerusform>Reprendre %n modifications faites sur le serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>who sees it</source>
        <translation>qui le voit</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>mène à</translation>
    </message>
    <message>
        <source>belongs to Keyroster</source>
        <translation>appartient à Keyroster</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>place of the policy</source>
        <translation>emplacement de la politique</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>keys that the router can open</source>
        <translation>clés que le routeur peut ouvrir</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The router</source>
        <translation>Le routeur</translation>
    </message>
    <message>
        <source>Place %1 of the policy</source>
        <translation>Emplacement %1 de la politique</translation>
    </message>
    <message>
        <source>Open WebUI&apos;s own connection %1</source>
        <translation>La connexion %1 propre à Open WebUI</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>%1 was removed from the server.</source>
        <translation>%1 a été supprimé du serveur.</translation>
    </message>
    <message>
        <source>%1 bears the mark of Keyroster, but the policy does not publish it.</source>
        <translation>%1 porte la marque de Keyroster, mais la politique ne le publie pas.</translation>
    </message>
    <message>
        <source>%1 is older than the one that comes with this Keyroster.</source>
        <translation>%1 est plus ancien que celui fourni avec ce Keyroster.</translation>
    </message>
    <message>
        <source>The server&apos;s secret changed: the router cannot open the keys until they are sealed anew.</source>
        <translation>Le secret du serveur a changé&#xa0;: le routeur ne peut pas ouvrir les clés tant qu’elles ne sont pas scellées à nouveau.</translation>
    </message>
    <message>
        <source>The router was switched off: chats through it fail.</source>
        <translation>Le routeur a été désactivé&#xa0;: les conversations qui passent par lui échouent.</translation>
    </message>
    <message>
        <source>%1 was switched on again: people can go around their keys.</source>
        <translation>%1 a été réactivé&#xa0;: on peut contourner les clés.</translation>
    </message>
    <message>
        <source>%1 no longer says that it belongs to Keyroster.</source>
        <translation>%1 n’indique plus son appartenance à Keyroster.</translation>
    </message>
    <message>
        <source>%1 was changed on the server.</source>
        <translation>%1 a été modifié sur le serveur.</translation>
    </message>
    <message>
        <source>Keyroster works only with its own router and policy as it made them.</source>
        <translation>Keyroster ne fonctionne qu’avec son propre routeur et sa politique tels qu’il les a créés.</translation>
    </message>
    <message>
        <source>People choose this model by an id of its own, which needs the entry. Take the model off the connection instead.</source>
        <translation>On choisit ce modèle par un identifiant propre, qui requiert l’entrée. Retirez plutôt le modèle de la connexion.</translation>
    </message>
    <message>
        <source>A policy cannot say this: %1.</source>
        <translation>Une politique ne peut pas l’exprimer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is no model of the policy. Publish it on the board instead.</source>
        <translation>Ce n’est pas un modèle de la politique. Publiez-le plutôt sur le tableau.</translation>
    </message>
    <message>
        <source>It was adopted. Release the connection on the board instead.</source>
        <translation>Elle a été adoptée. Libérez plutôt la connexion sur le tableau.</translation>
    </message>
    <message>
        <source>This plan was run or replaced already. Make a new plan.</source>
        <translation>Ce plan a déjà été exécuté ou remplacé. Établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>%1 To go on, type the server&apos;s name in full: %2</source>
        <translation>%1 Pour continuer, saisissez le nom complet du serveur&#xa0;: %2</translation>
    </message>
    <message>
        <source>A sync is running already.</source>
        <translation>Une synchronisation est déjà en cours.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are made. The server could not be read afterwards; pull when it answers again.</source>
        <translation>%1 modifications sur %2 sont faites. Le serveur n’a pas pu être lu ensuite&#xa0;; récupérez son état quand il répondra à nouveau.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are made, and nothing is left to do.</source>
        <translation>%1 modifications sur %2 sont faites, et il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are made. Sync again to make only what is still missing: %3.</source>
        <translation>%1 modifications sur %2 sont faites. Synchronisez à nouveau pour ne faire que ce qui manque encore&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull first: nothing is known of the server yet.</source>
        <translation>Récupérez d’abord l’état du serveur&#xa0;: rien n’en est encore connu.</translation>
    </message>
    <message>
        <source>The secret of these keys is not on this computer and the server cannot open what it has of them: %1. Enter the keys again, or remove them.</source>
        <translation>Le secret de ces clés n’est pas sur cet ordinateur et le serveur ne peut pas ouvrir ce qu’il en a&#xa0;: %1. Saisissez les clés à nouveau, ou supprimez-les.</translation>
    </message>
    <message>
        <source>%1 is as the last sync left it.</source>
        <translation>%1 est tel que la dernière synchronisation l’a laissé.</translation>
    </message>
    <message>
        <source>This key is no longer there.</source>
        <translation>Cette clé n’existe plus.</translation>
    </message>
    <message>
        <source>This connection is no longer there.</source>
        <translation>Cette connexion n’existe plus.</translation>
    </message>
    <message>
        <source>The secret of these keys is neither on this computer nor on the server in a form that its router can open: %1. Go back to the revision in the history instead, and enter the keys again or remove them.</source>
        <translation>Le secret de ces clés n’est ni sur cet ordinateur ni sur le serveur sous une forme que son routeur peut ouvrir&#xa0;: %1. Revenez plutôt à la révision dans l’historique, et saisissez les clés à nouveau ou supprimez-les.</translation>
    </message>
    <message>
        <source>Nothing was synced to this server yet, so there is nothing to undo.</source>
        <translation>Rien n’a encore été synchronisé vers ce serveur&#xa0;; il n’y a donc rien à annuler.</translation>
    </message>
    <message>
        <source>The draft has changes that are not synced. Sync or undo them first, then undo the last sync.</source>
        <translation>Le brouillon a des modifications non synchronisées. Synchronisez-les ou annulez-les d’abord, puis annulez la dernière synchronisation.</translation>
    </message>
    <message>
        <source>The last sync was the first one: before it the server had no policy. To give everything back, delete or release the connections and sync.</source>
        <translation>La dernière synchronisation était la première&#xa0;: avant elle, le serveur n’avait pas de politique. Pour tout rendre, supprimez ou libérez les connexions et synchronisez.</translation>
    </message>
    <message>
        <source>Revision %1 is kept on this computer: go back to it in the history.</source>
        <translation>La révision %1 est conservée sur cet ordinateur&#xa0;: revenez-y dans l’historique.</translation>
    </message>
    <message>
        <source>The server does not hold the revision before the present one any more.</source>
        <translation>Le serveur ne détient plus la révision qui précède l’actuelle.</translation>
    </message>
    <message>
        <source>What the server holds beside the present revision belongs to another set-up, so the last sync cannot be undone.</source>
        <translation>Ce que le serveur détient à côté de la révision actuelle appartient à une autre configuration&#xa0;; la dernière synchronisation ne peut donc pas être annulée.</translation>
    </message>
    <message>
        <source>The server has revision %1, which came after revision %2, but holds revision %3 beside it; so the last sync cannot be undone.</source>
        <translation>Le serveur a la révision %1, venue après la révision %2, mais détient à côté la révision %3&#xa0;; la dernière synchronisation ne peut donc pas être annulée.</translation>
    </message>
    <message>
        <source>Undo the last sync (back to revision %1)</source>
        <translation>Annuler la dernière synchronisation (retour à la révision %1)</translation>
    </message>
    <message>
        <source>The last sync changed nothing in the policy, so there is nothing to undo.</source>
        <translation>La dernière synchronisation n’a rien changé dans la politique&#xa0;; il n’y a donc rien à annuler.</translation>
    </message>
    <message>
        <source>No sync was interrupted, or nothing is left of it.</source>
        <translation>Aucune synchronisation n’a été interrompue, ou il n’en reste rien.</translation>
    </message>
    <message>
        <source>The interrupted sync was not to change the policy, so there is no revision to go back to. Sync again to finish it.</source>
        <translation>La synchronisation interrompue ne devait pas changer la politique&#xa0;; il n’y a donc pas de révision à laquelle revenir. Synchronisez à nouveau pour la terminer.</translation>
    </message>
    <message>
        <source>The server reports no users at all.</source>
        <translation>Le serveur ne signale aucun utilisateur.</translation>
    </message>
    <message>
        <source>The server had %1 users and now has %2.</source>
        <translation>Le serveur avait %1 utilisateurs et en a maintenant %2.</translation>
    </message>
    <message>
        <source>The server had %1 groups and now has %2.</source>
        <translation>Le serveur avait %1 groupes et en a maintenant %2.</translation>
    </message>
    <message>
        <source>This is not the server that the policy was made for: %1 answers as another installation.</source>
        <translation>Ce n’est pas le serveur pour lequel la politique a été faite&#xa0;: %1 répond comme une autre installation.</translation>
    </message>
    <message>
        <source>%1 of %2 published models</source>
        <translation>%1 modèles publiés sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>%1 clés sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 assignments</source>
        <translation>%1 affectations sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation>%1 connexions sur %2</translation>
    </message>
    <message>
        <source>This removes %1.</source>
        <translation>Ceci supprime %1.</translation>
    </message>
    <message>
        <source>Somebody changed these on the server so that they no longer say that they belong to Keyroster: %1. Syncing takes them over again.</source>
        <translation>Quelqu’un a modifié ces éléments sur le serveur, de sorte qu’ils n’indiquent plus leur appartenance à Keyroster&#xa0;: %1. La synchronisation les reprend.</translation>
    </message>
    <message>
        <source>Open WebUI %1 is newer than this version of Keyroster knows.</source>
        <translation>Open WebUI %1 est plus récent que ce que connaît cette version de Keyroster.</translation>
    </message>
    <message>
        <source>Functions are switched off on this server (ENABLE_FUNCTIONS), so the router cannot answer: chats through it fail until they are on.</source>
        <translation>Les fonctions sont désactivées sur ce serveur (ENABLE_FUNCTIONS)&#xa0;; le routeur ne peut donc pas répondre&#xa0;: les conversations qui passent par lui échouent tant qu’elles ne sont pas activées.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped part-way</source>
        <translation>Arrêté en cours de route</translation>
    </message>
    <message>
        <source>Stopped: the server had changed</source>
        <translation>Arrêté&#xa0;: le serveur avait changé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Running, or interrupted</source>
        <translation>En cours, ou interrompu</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Synced from another computer</source>
        <translation>Synchronisé depuis un autre ordinateur</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Non exécuté</translation>
    </message>
    <message>
        <source>The sync of %1 was interrupted. How far it got is known once the server was read.</source>
        <translation>La synchronisation de %1 a été interrompue. On saura où elle en était après la lecture du serveur.</translation>
    </message>
    <message>
        <source>The sync of %1 was interrupted before anything was changed.</source>
        <translation>La synchronisation de %1 a été interrompue avant toute modification.</translation>
    </message>
    <message>
        <source>The sync of %1 was interrupted: %2 of %3 changes are made.</source>
        <translation>La synchronisation de %1 a été interrompue&#xa0;: %2 modifications sur %3 sont faites.</translation>
    </message>
    <message>
        <source>The program ended during the sync, after the last change.</source>
        <translation>Le programme s’est terminé pendant la synchronisation, après la dernière modification.</translation>
    </message>
    <message>
        <source>The program ended during the sync: %1 of %2 changes are made.</source>
        <translation>Le programme s’est terminé pendant la synchronisation&#xa0;: %1 modifications sur %2 sont faites.</translation>
    </message>
    <message>
        <source>Found done on the server.</source>
        <translation>Trouvé déjà fait sur le serveur.</translation>
    </message>
    <message>
        <source>It was not carried out.</source>
        <translation>Cela n’a pas été exécuté.</translation>
    </message>
    <message>
        <source>A key cannot be empty.</source>
        <translation>Une clé ne peut pas être vide.</translation>
    </message>
    <message>
        <source>The connection %1 has no key any more. Pull again.</source>
        <translation>La connexion %1 n’a plus de clé. Récupérez à nouveau l’état du serveur.</translation>
    </message>
    <message>
        <source>A secret came without its key.</source>
        <translation>Un secret est arrivé sans sa clé.</translation>
    </message>
    <message>
        <source>Pull first, to see the server&apos;s connections.</source>
        <translation>Récupérez d’abord l’état du serveur, pour voir ses connexions.</translation>
    </message>
    <message>
        <source>The server has no connection to %1 (any more).</source>
        <translation>Le serveur n’a pas (ou plus) de connexion à %1.</translation>
    </message>
    <message>
        <source>Your changes and those of another admin do not hold together: %1 Nothing is overwritten. Undo your change of it and pull again.</source>
        <translation>Vos modifications et celles d’un autre administrateur ne sont pas compatibles&#xa0;: %1 Rien n’est écrasé. Annulez votre modification et récupérez à nouveau l’état du serveur.</translation>
    </message>
    <message>
        <source>The server has a policy of its own, made by %1, and not the one that this workspace was working on. Nothing is changed; connect with a new workspace to work on it.</source>
        <translation>Le serveur a une politique propre, créée par %1, et non celle sur laquelle cet espace de travail portait. Rien n’est modifié&#xa0;; connectez-vous avec un nouvel espace de travail pour y travailler.</translation>
    </message>
    <message>
        <source>another admin</source>
        <translation>un autre administrateur</translation>
    </message>
    <message>
        <source>Your changes, on top of revision %1</source>
        <translation>Vos modifications, par-dessus la révision %1</translation>
    </message>
    <message>
        <source>Changes made during the sync</source>
        <translation>Modifications faites pendant la synchronisation</translation>
    </message>
    <message>
        <source>It could not be put back; sync again to finish it.</source>
        <translation>Cela n’a pas pu être remis en place&#xa0;; synchronisez à nouveau pour terminer.</translation>
    </message>
    <message>
        <source>Put back, because another part of the same move failed.</source>
        <translation>Remis en place, car une autre partie du même déplacement a échoué.</translation>
    </message>
    <message>
        <source>The stored plan is damaged; make a new plan.</source>
        <translation>Le plan enregistré est endommagé&#xa0;; établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>This is not a plan as Keyroster saved it: the file is damaged, was edited, or is something else. Ask for it again.</source>
        <translation>Ce n’est pas un plan tel que Keyroster l’a enregistré&#xa0;: le fichier est endommagé, a été modifié, ou est autre chose. Demandez-le à nouveau.</translation>
    </message>
    <message>
        <source>The plan is for the server %1, and this is %2.</source>
        <translation>Le plan est pour le serveur %1, et celui-ci est %2.</translation>
    </message>
    <message>
        <source>The plan belongs to another set-up of this server. Make the first sync from the computer that the set-up was made on.</source>
        <translation>Le plan appartient à une autre configuration de ce serveur. Faites la première synchronisation depuis l’ordinateur où la configuration a été faite.</translation>
    </message>
    <message>
        <source>The plan was made when the server had revision %1 of the policy, and it has revision %2 now. Make a new plan.</source>
        <translation>Le plan a été établi quand le serveur avait la révision %1 de la politique, et il a maintenant la révision %2. Établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>Take over a plan</source>
        <translation>Reprendre un plan</translation>
    </message>
    <message>
        <source>Take over the plan of %1</source>
        <translation>Reprendre le plan de %1</translation>
    </message>
    <message>
        <source>This plan was run already. Make a new plan.</source>
        <translation>Ce plan a déjà été exécuté. Établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>The draft has changes of its own that the plan does not know. Sync or undo them first.</source>
        <translation>Le brouillon a des modifications que le plan ne connaît pas. Synchronisez-les ou annulez-les d’abord.</translation>
    </message>
    <message>
        <source>The server is not as it was when the plan was made. What moved: %1. Make a new plan.</source>
        <translation>Le serveur n’est plus comme à l’établissement du plan. Ce qui a changé&#xa0;: %1. Établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>The secret of these keys is not on this computer and the server&apos;s router cannot open what the plan has of them: %1. Ask for a new plan.</source>
        <translation>Le secret de ces clés n’est pas sur cet ordinateur et le routeur du serveur ne peut pas ouvrir ce que le plan en a&#xa0;: %1. Demandez un nouveau plan.</translation>
    </message>
    <message>
        <source>The router is not on the server yet, so these keys cannot be sealed for it: %1. Make the first sync from this computer; later plans can be given to others.</source>
        <translation>Le routeur n’est pas encore sur le serveur&#xa0;; ces clés ne peuvent donc pas être scellées pour lui&#xa0;: %1. Faites la première synchronisation depuis cet ordinateur&#xa0;; les plans suivants pourront être confiés à d’autres.</translation>
    </message>
    <message>
        <source>Show %1 to %2</source>
        <translation>Montrer %1 à %2</translation>
    </message>
    <message>
        <source>Change how %1 is shown</source>
        <translation>Modifier l’affichage de %1</translation>
    </message>
    <message>
        <source>The entry on the server is not as the draft says.</source>
        <translation>L’entrée sur le serveur n’est pas conforme au brouillon.</translation>
    </message>
    <message>
        <source>Lead %1 to the router, for %2</source>
        <translation>Mener %1 au routeur, pour %2</translation>
    </message>
    <message>
        <source>Allow %1 for %2, unlisted</source>
        <translation>Autoriser %1 pour %2, hors liste</translation>
    </message>
    <message>
        <source>Publish %1 to %2</source>
        <translation>Publier %1 pour %2</translation>
    </message>
    <message>
        <source>People keep the model that they know; its chats go through the router.</source>
        <translation>Les personnes gardent le modèle qu’elles connaissent&#xa0;; ses conversations passent par le routeur.</translation>
    </message>
    <message>
        <source>A model of the router is visible to admins only until it has an entry.</source>
        <translation>Un modèle du routeur n’est visible que des administrateurs tant qu’il n’a pas d’entrée.</translation>
    </message>
    <message>
        <source>Put the entry of %1 back as it was</source>
        <translation>Remettre l’entrée de %1 comme elle était</translation>
    </message>
    <message>
        <source>Its connection is released.</source>
        <translation>Sa connexion est libérée.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>The draft does not publish it.</source>
        <translation>Le brouillon ne le publie pas.</translation>
    </message>
    <message>
        <source>admins only</source>
        <translation>administrateurs seulement</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Two models are published as &quot;%1&quot;. Give one of them another id.</source>
        <translation>Deux modèles sont publiés sous «&#xa0;%1&#xa0;». Donnez à l’un d’eux un autre identifiant.</translation>
    </message>
    <message>
        <source>The server has an entry &quot;%1&quot; that Keyroster did not make, and does not change. Publish the model under another id.</source>
        <translation>Le serveur a une entrée «&#xa0;%1&#xa0;» que Keyroster n’a pas créée et ne modifie pas. Publiez le modèle sous un autre identifiant.</translation>
    </message>
    <message>
        <source>The server has a function &quot;%1&quot; that Keyroster did not make. Rename or remove it there first; Keyroster does not change it.</source>
        <translation>Le serveur a une fonction «&#xa0;%1&#xa0;» que Keyroster n’a pas créée. Renommez-la ou supprimez-la d’abord là-bas&#xa0;; Keyroster ne la modifie pas.</translation>
    </message>
    <message>
        <source>Make place %1 for the policy on the server</source>
        <translation>Créer l’emplacement %1 pour la politique sur le serveur</translation>
    </message>
    <message>
        <source>The policy is written beside the one in use and then switched to, so that no chat is interrupted.</source>
        <translation>La politique est écrite à côté de celle en service, puis permutée, afin qu’aucune conversation ne soit interrompue.</translation>
    </message>
    <message>
        <source>Renew place %1 for the policy on the server</source>
        <translation>Renouveler l’emplacement %1 pour la politique sur le serveur</translation>
    </message>
    <message>
        <source>It is not as this version of Keyroster makes it.</source>
        <translation>Il n’est pas tel que cette version de Keyroster le crée.</translation>
    </message>
    <message>
        <source>Install the Keyroster router %1 on the server</source>
        <translation>Installer le routeur de Keyroster %1 sur le serveur</translation>
    </message>
    <message>
        <source>The router chooses the key for each chat. It is a Pipe Function and stays off until the policy is there.</source>
        <translation>Le routeur choisit la clé de chaque conversation. C’est une Pipe Function, désactivée tant que la politique n’y est pas.</translation>
    </message>
    <message>
        <source>The server has the newer router %1, installed by a newer Keyroster. It stays.</source>
        <translation>Le serveur a le routeur plus récent %1, installé par un Keyroster plus récent. Il reste.</translation>
    </message>
    <message>
        <source>Renew the Keyroster router %1</source>
        <translation>Renouveler le routeur de Keyroster %1</translation>
    </message>
    <message>
        <source>Update the Keyroster router from %1 to %2</source>
        <translation>Mettre à jour le routeur de Keyroster de %1 à %2</translation>
    </message>
    <message>
        <source>The router on the server is not the one that belongs to this version of Keyroster.</source>
        <translation>Le routeur du serveur n’est pas celui de cette version de Keyroster.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n affectation</numerusform>
            <numerusform>%n affectations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) and allowance(s)</source>
        <translation>
            <numerusform>%n compte ou plafond</numerusform>
            <numerusform>%n comptes et plafonds</numerusform>
        </translation>
    </message>
    <message>
        <source>Write revision %1 of the policy</source>
        <translation>Écrire la révision %1 de la politique</translation>
    </message>
    <message>
        <source>Write revision %1 of the policy (%2)</source>
        <translation>Écrire la révision %1 de la politique (%2)</translation>
    </message>
    <message>
        <source>The server&apos;s secret changed: keys are sealed anew so that the router can open them.</source>
        <translation>Le secret du serveur a changé&#xa0;: les clés sont scellées à nouveau pour que le routeur puisse les ouvrir.</translation>
    </message>
    <message>
        <source>This is what the draft says. Chats still follow the revision in use.</source>
        <translation>C’est ce que dit le brouillon. Les conversations suivent encore la révision en service.</translation>
    </message>
    <message>
        <source>Switch the router to revision %1</source>
        <translation>Passer le routeur à la révision %1</translation>
    </message>
    <message>
        <source>One switch for all chats; the revision before stays on the server.</source>
        <translation>Un seul passage pour toutes les conversations&#xa0;; la révision précédente reste sur le serveur.</translation>
    </message>
    <message>
        <source>Switch the router on</source>
        <translation>Activer le routeur</translation>
    </message>
    <message>
        <source>From here on it answers for the models that are published through it.</source>
        <translation>Dès lors, il répond pour les modèles publiés par lui.</translation>
    </message>
    <message>
        <source>Switch Open WebUI&apos;s own connection %1 on again</source>
        <translation>Réactiver la connexion %1 propre à Open WebUI</translation>
    </message>
    <message>
        <source>It is released: chats use its own key again.</source>
        <translation>Elle est libérée&#xa0;: les conversations utilisent à nouveau sa propre clé.</translation>
    </message>
    <message>
        <source>Switch Open WebUI&apos;s own connection %1 off</source>
        <translation>Désactiver la connexion %1 propre à Open WebUI</translation>
    </message>
    <message>
        <source>Otherwise people could go around their keys. It is kept and can be switched on again.</source>
        <translation>Sinon, on pourrait contourner les clés. Elle est conservée et peut être réactivée.</translation>
    </message>
    <message>
        <source>The connection %1 is no longer on the server; its models go with the release.</source>
        <translation>La connexion %1 n’est plus sur le serveur&#xa0;; ses modèles disparaissent avec la libération.</translation>
    </message>
    <message>
        <source>While the models of %1 move back, a message sent in that moment (usually well under a second) can be answered with &quot;Model not found&quot;; sending it again works.</source>
        <translation>Pendant le retour des modèles de %1, un message envoyé à cet instant (en général bien moins d’une seconde) peut recevoir la réponse «&#xa0;Model not found&#xa0;»&#xa0;; il suffit de le renvoyer.</translation>
    </message>
    <message>
        <source>While the models of %1 move to the router, a message sent in that moment (usually well under a second) can be answered with &quot;Model not found&quot;; sending it again works.</source>
        <translation>Pendant le passage des modèles de %1 au routeur, un message envoyé à cet instant (en général bien moins d’une seconde) peut recevoir la réponse «&#xa0;Model not found&#xa0;»&#xa0;; il suffit de le renvoyer.</translation>
    </message>
    <message>
        <source>Connection %1 has no key: nobody can chat through it.</source>
        <translation>La connexion %1 n’a pas de clé&#xa0;: personne ne peut discuter par elle.</translation>
    </message>
    <message>
        <source>The server took the change of %1, but does not show it.</source>
        <translation>Le serveur a accepté la modification de %1, mais ne la montre pas.</translation>
    </message>
    <message>
        <source>The policy on the server cannot be read: %1</source>
        <translation>La politique sur le serveur est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>This revision belongs to another set-up of the server, so there is no way back to it.</source>
        <translation>Cette révision appartient à une autre configuration du serveur&#xa0;; on ne peut donc pas y revenir.</translation>
    </message>
    <message>
        <source>Go back to revision %1</source>
        <translation>Revenir à la révision %1</translation>
    </message>
    <message>
        <source>Go back to before the first sync</source>
        <translation>Revenir à l’état d’avant la première synchronisation</translation>
    </message>
    <message>
        <source>The router refused: %1</source>
        <translation>Le routeur a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The secret of key %1 is not on this computer. It was added on another admin&apos;s; enter it again here to use it.</source>
        <translation>Le secret de la clé %1 n’est pas sur cet ordinateur. Elle a été ajoutée sur celui d’un autre administrateur&#xa0;; saisissez-la à nouveau ici pour l’utiliser.</translation>
    </message>
    <message>
        <source>Connect to a server first.</source>
        <translation>Connectez-vous d’abord à un serveur.</translation>
    </message>
    <message>
        <source>The server asks for a second factor that is not set up yet. Sign in once in its own pages, set it up there, and come back.</source>
        <translation>Le serveur demande un second facteur qui n’est pas encore configuré. Connectez-vous une fois dans ses propres pages, configurez-le là, puis revenez.</translation>
    </message>
    <message>
        <source>Enter the one-time code of your authenticator app.</source>
        <translation>Saisissez le code à usage unique de votre application d’authentification.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; your changes are kept.</source>
        <translation>Votre session est terminée. Reconnectez-vous&#xa0;; vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>The code came too late. Sign in again.</source>
        <translation>Le code est arrivé trop tard. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The plan was made by another version of Keyroster. Make a new plan.</source>
        <translation>Le plan a été établi par une autre version de Keyroster. Établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>The router on the server does not show its public key, so keys cannot be sealed for it.</source>
        <translation>Le routeur du serveur ne montre pas sa clé publique&#xa0;; les clés ne peuvent donc pas être scellées pour lui.</translation>
    </message>
    <message>
        <source>Another admin</source>
        <translation>Un autre administrateur</translation>
    </message>
    <message>
        <source>%1 is syncing to this server at this moment. Nothing was changed. Pull when that is done, and sync again.</source>
        <translation>%1 synchronise vers ce serveur en ce moment. Rien n’a été modifié. Quand ce sera terminé, récupérez l’état du serveur et synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>The server took too long to take the policy in, and another admin may have begun meanwhile. Pull, and sync again.</source>
        <translation>Le serveur a mis trop de temps à prendre la politique en compte, et un autre administrateur a peut-être commencé entre-temps. Récupérez l’état du serveur et synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>The router&apos;s answer about usage was not understood.</source>
        <translation>La réponse du routeur sur l’utilisation n’a pas été comprise.</translation>
    </message>
    <message>
        <source>The router is not on this server yet, so nothing was counted. Sync once.</source>
        <translation>Le routeur n’est pas encore sur ce serveur&#xa0;; rien n’a donc été compté. Synchronisez une fois.</translation>
    </message>
    <message>
        <source>Not as planned: %1</source>
        <translation>Non conforme au plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>The router works with revision %1 instead of %2.</source>
        <translation>Le routeur travaille avec la révision %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>The router would choose another key for %1 than planned.</source>
        <translation>Le routeur choisirait pour %1 une autre clé que prévu.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the bundle. Try again.</source>
        <translation>Ce n’est pas la phrase de passe de l’archive. Réessayez.</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>the pool for everyone on %1</source>
        <translation>le pool commun sur %1</translation>
    </message>
    <message>
        <source>keys of %1 on %2</source>
        <translation>clés de %1 sur %2</translation>
    </message>
    <message>
        <source>the allowance for everyone</source>
        <translation>le plafond pour tous</translation>
    </message>
    <message>
        <source>allowance of %1</source>
        <translation>plafond de %1</translation>
    </message>
    <message>
        <source>You removed it, and the other admin changed or uses it.</source>
        <translation>Vous l’avez supprimé, et l’autre administrateur l’a modifié ou l’utilise.</translation>
    </message>
    <message>
        <source>The other admin removed it, and you changed or use it.</source>
        <translation>L’autre administrateur l’a supprimé, et vous l’avez modifié ou l’utilisez.</translation>
    </message>
    <message>
        <source>Both made it, each in another way.</source>
        <translation>Les deux l’ont créé, chacun d’une autre façon.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1, ending in %2</source>
        <comment>a key and its last characters</comment>
        <translation>%1, se terminant par %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ending in %1</source>
        <translation>se terminant par %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out, in USD per million tokens</source>
        <translation>%1 en entrée, %2 en sortie, en USD par million de jetons</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Left out: this user does not exist there any more.</source>
        <translation>Omis&#xa0;: cet utilisateur n’y existe plus.</translation>
    </message>
    <message>
        <source>Left out: nobody here has the e-mail %1.</source>
        <translation>Omis&#xa0;: personne ici n’a l’e-mail %1.</translation>
    </message>
    <message>
        <source>Left out: this group does not exist there any more.</source>
        <translation>Omis&#xa0;: ce groupe n’y existe plus.</translation>
    </message>
    <message>
        <source>Left out: there is no group %1 here.</source>
        <translation>Omis&#xa0;: il n’y a pas de groupe %1 ici.</translation>
    </message>
    <message>
        <source>Found here, too.</source>
        <translation>Trouvé ici aussi.</translation>
    </message>
    <message>
        <source>Left out: several users here have this e-mail.</source>
        <translation>Omis&#xa0;: plusieurs utilisateurs ici ont cet e-mail.</translation>
    </message>
    <message>
        <source>Left out: several groups here have this name.</source>
        <translation>Omis&#xa0;: plusieurs groupes ici ont ce nom.</translation>
    </message>
    <message>
        <source>Another admin has set up this server with a policy of its own. Nothing is changed; connect with a new workspace to work on that policy.</source>
        <translation>Un autre administrateur a configuré ce serveur avec sa propre politique. Rien n’est modifié&#xa0;; connectez-vous avec un nouvel espace de travail pour travailler sur cette politique.</translation>
    </message>
    <message>
        <source>The server has revision %1 of the policy, and the draft comes from revision %2. Pull first.</source>
        <translation>Le serveur a la révision %1 de la politique, et le brouillon vient de la révision %2. Récupérez d’abord l’état du serveur.</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>L’espace de travail a été fermé.</translation>
    </message>
    <message>
        <source>The new place did not give back what was written to it. The secrets stay where they are.</source>
        <translation>Le nouvel emplacement n’a pas rendu ce qui y a été écrit. Les secrets restent où ils sont.</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>un autre serveur</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>son contenu</translation>
    </message>
    <message>
        <source>as synced with revision %1</source>
        <translation>comme synchronisé avec la révision %1</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>un autre texte</translation>
    </message>
    <message>
        <source>The policy was edited in Open WebUI. The router may go on with what it read before, until the server starts again.</source>
        <translation>La politique a été modifiée dans Open WebUI. Le routeur peut continuer avec ce qu’il avait lu jusqu’au redémarrage du serveur.</translation>
    </message>
    <message>
        <source>Make the change here instead: it then gets a revision of its own, which is what the router looks at.</source>
        <translation>Faites plutôt la modification ici : elle reçoit alors sa propre révision, et c’est elle que le routeur regarde.</translation>
    </message>
    <message>
        <source>A sync is running. It reads the server itself when it ends.</source>
        <translation>Une synchronisation est en cours. Elle lit elle-même le serveur à la fin.</translation>
    </message>
    <message>
        <source>Place %1 still has revision %2. To go back to it, set the valves of the function Keyroster in Open WebUI to slot %3 and revision %2, then pull.</source>
        <translation>L’emplacement %1 a encore la révision %2. Pour y revenir, réglez dans Open WebUI les valves de la fonction Keyroster sur slot %3 et revision %2, puis relisez le serveur.</translation>
    </message>
    <message>
        <source>the version of Open WebUI</source>
        <translation>la version d’Open WebUI</translation>
    </message>
    <message>
        <source>the installation of Open WebUI</source>
        <translation>l’installation d’Open WebUI</translation>
    </message>
    <message>
        <source>functions are switched off</source>
        <translation>les fonctions sont désactivées</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%1 comptes sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 allowances</source>
        <translation>%1 plafonds sur %2</translation>
    </message>
    <message>
        <source>The server has a function &quot;%1&quot; that Keyroster did not make. It is not touched, and without that name nothing can be synced: rename it in Open WebUI&apos;s page of functions, and sync again.</source>
        <translation>Le serveur a une fonction « %1 » que Keyroster n’a pas créée. Elle reste intacte, et sans ce nom rien ne peut être synchronisé : renommez-la dans la page des fonctions d’Open WebUI, puis synchronisez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>Adopter %n connexion</numerusform>
            <numerusform>Adopter %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>The router did not answer. It may be switched off or changed on the server: refresh to see what differs.</source>
        <translation>Le routeur n’a pas répondu. Il est peut-être désactivé ou modifié sur le serveur : actualisez pour voir ce qui diffère.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AboutDialog</name>
    <message>
        <source>Decides which provider API key pays for whose chats on an Open WebUI server.</source>
        <translation>Décide quelle clé API de fournisseur paie les conversations de qui sur un serveur Open WebUI.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Construit avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>An account says that several keys share one quota at the provider, and what that quota is. Add one, then choose it in the details of its keys.</source>
        <translation>Un compte indique que plusieurs clés partagent un même quota chez le fournisseur, et quel est ce quota. Ajoutez-en un, puis choisissez-le dans les détails de ses clés.</translation>
    </message>
    <message>
        <source>Keys of one account share its limits: the provider counts them together.</source>
        <translation>Les clés d’un même compte partagent ses limites&#xa0;: le fournisseur les compte ensemble.</translation>
    </message>
    <message>
        <source>An account stays on the connection that it was added to.</source>
        <translation>Un compte reste sur la connexion à laquelle il a été ajouté.</translation>
    </message>
    <message>
        <source>When the requests and tokens of a day are counted from zero again</source>
        <translation>Quand les requêtes et jetons d’une journée sont à nouveau comptés à partir de zéro</translation>
    </message>
    <message>
        <source>When the provider says so</source>
        <translation>Quand le fournisseur le dit</translation>
    </message>
    <message>
        <source>At midnight, UTC</source>
        <translation>À minuit, UTC</translation>
    </message>
    <message>
        <source>At midnight, %1</source>
        <comment>a time zone: Europe/Berlin</comment>
        <translation>À minuit, %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>A new &amp;day begins</source>
        <translation>Un nouveau &amp;jour commence</translation>
    </message>
    <message>
        <source>Limits of all its keys together</source>
        <translation>Limites de toutes ses clés ensemble</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account and its connection</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No key belongs to it yet: choose it in the details of a key.</source>
        <translation>Aucune clé n’en fait encore partie&#xa0;: choisissez-le dans les détails d’une clé.</translation>
    </message>
    <message>
        <source>Its keys: %1</source>
        <translation>Ses clés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its connection is removed, too. Keep that first.</source>
        <translation>Sa connexion est supprimée, elle aussi. Gardez d’abord celle-ci.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>A connection is one provider address with its keys and models.</source>
        <translation>Une connexion est une adresse de fournisseur avec ses clés et ses modèles.</translation>
    </message>
    <message>
        <source>Who may use these models</source>
        <translation>Qui peut utiliser ces modèles</translation>
    </message>
    <message>
        <source>Add the connection</source>
        <translation>Ajouter la connexion</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>OpenAI and compatible</source>
        <translation>OpenAI et compatibles</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Version de l’API</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>A key, to ask the provider for its models</source>
        <translation>Une clé, pour demander ses modèles au fournisseur</translation>
    </message>
    <message>
        <source>A key of this provider</source>
        <translation>Une clé de ce fournisseur</translation>
    </message>
    <message>
        <source>Ask for the models</source>
        <translation>Demander les modèles</translation>
    </message>
    <message>
        <source>Make this the &amp;first key of the connection</source>
        <translation>En faire la &amp;première clé de la connexion</translation>
    </message>
    <message>
        <source>Models, one id per line</source>
        <translation>Modèles, un identifiant par ligne</translation>
    </message>
    <message>
        <source>One model id per line. Ask the provider above, or type them.</source>
        <translation>Un identifiant de modèle par ligne. Demandez-les au fournisseur ci-dessus, ou saisissez-les.</translation>
    </message>
    <message>
        <source>Models that people may see</source>
        <translation>Modèles que l’on peut voir</translation>
    </message>
    <message>
        <source>Keys of %1 are made at %2.</source>
        <translation>Les clés de %1 se créent sur %2.</translation>
    </message>
    <message>
        <source>No model yet. Without models people see nothing of this connection.</source>
        <translation>Aucun modèle encore. Sans modèles, personne ne voit rien de cette connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the provider for its models...</source>
        <translation>Demande des modèles au fournisseur...</translation>
    </message>
    <message numerus="yes">
        <source>The key works and sees %n model(s). Take out those that people shall not see.</source>
        <translation>
            <numerusform>La clé fonctionne et voit %n modèle. Retirez-le s’il ne doit pas être visible.</numerusform>
            <numerusform>La clé fonctionne et voit %n modèles. Retirez ceux qui ne doivent pas être visibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the key in the keychain...</source>
        <translation>Enregistrement de la clé dans le trousseau...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddKeysDialog</name>
    <message>
        <source>Add keys to %1</source>
        <translation>Ajouter des clés à %1</translation>
    </message>
    <message>
        <source>Keys are kept by this computer&apos;s keychain. The server gets them sealed: nobody can read them there.</source>
        <translation>Les clés sont conservées par le trousseau de cet ordinateur. Le serveur les reçoit scellées&#xa0;: personne ne peut les y lire.</translation>
    </message>
    <message>
        <source>Type one</source>
        <translation>En saisir une</translation>
    </message>
    <message>
        <source>Paste many</source>
        <translation>En coller plusieurs</translation>
    </message>
    <message>
        <source>Test and add</source>
        <translation>Tester et ajouter</translation>
    </message>
    <message>
        <source>Add only the working ones</source>
        <translation>Ajouter seulement celles qui fonctionnent</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>For example: Team Design</source>
        <translation>Par exemple&#xa0;: Équipe Design</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>Keys, one per line</source>
        <translation>Clés, une par ligne</translation>
    </message>
    <message>
        <source>One key per line, alone or with a label:
Team Design = the key
Team Research = the key</source>
        <translation>Une clé par ligne, seule ou avec un libellé&#xa0;:
Équipe Design = la clé
Équipe Recherche = la clé</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Coller depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Keys to add</source>
        <translation>Clés à ajouter</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Test each key at its provider first</source>
        <translation>&amp;Tester d’abord chaque clé chez son fournisseur</translation>
    </message>
    <message>
        <source>That is too short for a key. Paste the whole key.</source>
        <translation>C’est trop court pour une clé. Collez la clé entière.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were on the list already.</source>
        <translation>
            <numerusform>%n clé était déjà sur la liste.</numerusform>
            <numerusform>%n clés étaient déjà sur la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) do not look like keys of this provider; the test will tell.</source>
        <translation>
            <numerusform>%n clé ne ressemble pas à une clé de ce fournisseur&#xa0;; le test le dira.</numerusform>
            <numerusform>%n clés ne ressemblent pas à des clés de ce fournisseur&#xa0;; le test le dira.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no key in that text. Put one key on each line.</source>
        <translation>Il n’y a pas de clé dans ce texte. Mettez une clé par ligne.</translation>
    </message>
    <message>
        <source>No key on the list yet</source>
        <translation>Aucune clé encore sur la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) to add</source>
        <translation>
            <numerusform>%n clé à ajouter</numerusform>
            <numerusform>%n clés à ajouter</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all anyway</source>
        <translation>Tout ajouter quand même</translation>
    </message>
    <message>
        <source>Add without a test</source>
        <translation>Ajouter sans test</translation>
    </message>
    <message>
        <source>Without a label the key gets the provider&apos;s name and a number.</source>
        <translation>Sans libellé, la clé reçoit le nom du fournisseur et un numéro.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testée</translation>
    </message>
    <message>
        <source>Not all keys work. You can add only the working ones, add all anyway and mend them later, or take keys off the list (Delete).</source>
        <translation>Toutes les clés ne fonctionnent pas. Vous pouvez ajouter seulement celles qui fonctionnent, tout ajouter quand même et les corriger plus tard, ou retirer des clés de la liste (Suppr).</translation>
    </message>
    <message>
        <source>Storing the keys in the keychain...</source>
        <translation>Enregistrement des clés dans le trousseau...</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not keys: %1. They are still in the field: correct or delete them there.</source>
        <translation>
            <numerusform>%n ligne n’est pas une clé : %1. Elle est encore dans le champ : corrigez-la ou supprimez-la.</numerusform>
            <numerusform>%n lignes ne sont pas des clés : %1. Elles sont encore dans le champ : corrigez-les ou supprimez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are already on this connection and are left out.</source>
        <translation>
            <numerusform>%n clé est déjà sur cette connexion et est laissée de côté.</numerusform>
            <numerusform>%n clés sont déjà sur cette connexion et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is already here as %1</source>
        <translation>Est déjà ici, sous le nom %1</translation>
    </message>
    <message>
        <source>Testing the keys...</source>
        <translation>Test des clés...</translation>
    </message>
    <message>
        <source>Tested %1 of %2 keys...</source>
        <translation>%1 clés testées sur %2...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddressStep</name>
    <message>
        <source>&amp;Address of the server, as in the web browser</source>
        <translation>&amp;Adresse du serveur, comme dans le navigateur web</translation>
    </message>
    <message>
        <source>This connection is not encrypted</source>
        <translation>Cette liaison n’est pas chiffrée</translation>
    </message>
    <message>
        <source>With http:// anybody on the way can read your password and the keys of your connections. Use https:// where the server has it.</source>
        <translation>Avec http://, n’importe qui en chemin peut lire votre mot de passe et les clés de vos connexions. Utilisez https:// si le serveur le propose.</translation>
    </message>
    <message>
        <source>Use it without encryption</source>
        <translation>L’utiliser sans chiffrement</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate</source>
        <translation>Cet ordinateur n’approuve pas le certificat du serveur</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Approuver ce certificat</translation>
    </message>
    <message>
        <source>Without http:// or https:// the encrypted address is tried; for this computer itself, http://.</source>
        <translation>Sans http:// ni https://, l’adresse chiffrée est essayée&#xa0;; pour cet ordinateur lui-même, http://.</translation>
    </message>
    <message>
        <source>For a certificate that your operator made, &quot;self-signed&quot; is normal; one that has expired or belongs to another name should be renewed first. Compare this fingerprint (SHA-256) with the one that the server&apos;s operator has. If it differs, somebody may be listening.</source>
        <translation>Pour un certificat créé par votre exploitant, «&#xa0;auto-signé&#xa0;» est normal&#xa0;; s’il a expiré ou correspond à un autre nom, il devrait d’abord être renouvelé. Comparez cette empreinte (SHA-256) avec celle de l’exploitant du serveur. Si elle diffère, quelqu’un écoute peut-être.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AdoptDialog</name>
    <message>
        <source>Adopt connections of the server</source>
        <translation>Adopter des connexions du serveur</translation>
    </message>
    <message>
        <source>Keyroster takes over address, key, models and who may use them. People keep the model names that they know. The server changes only when you sync.</source>
        <translation>Keyroster reprend l’adresse, la clé, les modèles et qui peut les utiliser. Les personnes gardent les noms de modèles qu’elles connaissent. Le serveur ne change que lorsque vous synchronisez.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>The server has no connection of its own that is not adopted yet.</source>
        <translation>Le serveur n’a aucune connexion propre qui ne soit pas déjà adoptée.</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>Adopter %n connexion</numerusform>
            <numerusform>Adopter %n connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking over %n connection(s)...</source>
        <translation>
            <numerusform>Reprise de %n connexion...</numerusform>
            <numerusform>Reprise de %n connexions...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AdoptList</name>
    <message>
        <source>key ending in %1</source>
        <translation>clé se terminant par %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune clé</translation>
    </message>
    <message>
        <source>all models of the provider</source>
        <translation>tous les modèles du fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>prefix %1</source>
        <translation>préfixe %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>Cannot be adopted: %1</source>
        <translation>Ne peut pas être adoptée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connections of the server</source>
        <translation>Connexions du serveur</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AllowancesDialog</name>
    <message>
        <source>Allowances</source>
        <translation>Plafonds</translation>
    </message>
    <message>
        <source>Without an allowance people use as much as their keys give. Add one for everyone, for a group, or for a single person.</source>
        <translation>Sans plafond, chacun consomme autant que ses clés le permettent. Ajoutez-en un pour tous, pour un groupe ou pour une seule personne.</translation>
    </message>
    <message>
        <source>How much people may use, whichever key pays. A person&apos;s own allowance comes before that of their groups, of which the most generous one counts, and that before everyone&apos;s.</source>
        <translation>Ce que chacun peut consommer, quelle que soit la clé qui paie. Le plafond propre à une personne passe avant celui de ses groupes, dont le plus généreux compte, et celui-ci avant celui de tous.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un groupe</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>E-mail of the person</source>
        <translation>Adresse e-mail de la personne</translation>
    </message>
    <message>
        <source>E-mail or name</source>
        <translation>E-mail ou nom</translation>
    </message>
    <message>
        <source>Each person for themselves</source>
        <translation>Chaque personne séparément</translation>
    </message>
    <message>
        <source>All of them together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>All connections together</source>
        <translation>Toutes les connexions ensemble</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>C&amp;ounted</source>
        <translation>C&amp;omptage</translation>
    </message>
    <message>
        <source>&amp;Used on</source>
        <translation>&amp;Utilisé sur</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En l’espace de</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dollars US</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>From then on the chat says how much is left.</source>
        <translation>À partir de là, la discussion indique ce qui reste.</translation>
    </message>
    <message>
        <source>No model has a price yet, so nothing costs anything: enter prices under &quot;Models and prices&quot; of the connection.</source>
        <translation>Aucun modèle n’a encore de prix, donc rien ne coûte&#xa0;: indiquez les prix sous «&#xa0;Modèles et prix&#xa0;» de la connexion.</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Requêtes</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Jetons</translation>
    </message>
    <message>
        <source>US &amp;dollars</source>
        <translation>&amp;Dollars US</translation>
    </message>
    <message>
        <source>Warn &amp;at</source>
        <translation>&amp;Avertir à</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>At 100 % chats are refused, and the person reads when they may go on.</source>
        <translation>À 100&#xa0;%, les discussions sont refusées et la personne lit quand elle pourra reprendre.</translation>
    </message>
    <message>
        <source>Say whom the allowance is for.</source>
        <translation>Indiquez pour qui est le plafond.</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 requêtes</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <translation>rien d’indiqué encore</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and how much</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Its connection is removed, too. Keep that first.</source>
        <translation>Sa connexion est supprimée, elle aussi. Gardez d’abord celle-ci.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AmountField</name>
    <message>
        <source>%1: type a whole number, such as 1000, or leave the field empty.</source>
        <translation>%1 : saisissez un nombre entier, par exemple 1000, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>%1: it is not clear how much &quot;%2&quot; is. Write amounts like %3, without a sign between the thousands.</source>
        <translation>%1 : on ne sait pas à combien correspond « %2 ». Écrivez les montants comme %3, sans séparateur de milliers.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AssignCsvDialog</name>
    <message>
        <source>Assign people from a file</source>
        <translation>Affecter des personnes depuis un fichier</translation>
    </message>
    <message>
        <source>One line for each person and key: e-mail, connection, label of the key. A line may also name a group in a column called group.</source>
        <translation>Une ligne par personne et par clé&#xa0;: e-mail, connexion, libellé de la clé. Une ligne peut aussi nommer un groupe, dans une colonne appelée group.</translation>
    </message>
    <message>
        <source>What happens to the keys that people have already</source>
        <translation>Que deviennent les clés que les personnes ont déjà</translation>
    </message>
    <message>
        <source>These keys instead of those they have</source>
        <translation>Ces clés au lieu de celles qu’elles ont</translation>
    </message>
    <message>
        <source>These keys beside those they have</source>
        <translation>Ces clés en plus de celles qu’elles ont</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>Tout est déjà comme le dit le fichier.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AssignPopup</name>
    <message>
        <source>Find a key</source>
        <translation>Rechercher une clé</translation>
    </message>
    <message>
        <source>Find a key by label or last four characters</source>
        <translation>Rechercher une clé par libellé ou par les quatre derniers caractères</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Assign %1 to a key</source>
        <translation>Affecter %1 à une clé</translation>
    </message>
    <message>
        <source>Return assigns. Ctrl+Return adds it as a further key.</source>
        <translation>Entrée affecte. Ctrl+Entrée l’ajoute comme clé supplémentaire.</translation>
    </message>
    <message>
        <source>The pool for everyone</source>
        <translation>Le pool commun</translation>
    </message>
    <message>
        <source>No key fits what you typed.</source>
        <translation>Aucune clé ne correspond à votre saisie.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AssignmentDialog</name>
    <message>
        <source>Order and rules</source>
        <translation>Ordre et règles</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>The keys of the pool for everyone on %1, and how they share the work.</source>
        <translation>Les clés du pool commun sur %1 et leur façon de se partager le travail.</translation>
    </message>
    <message>
        <source>The keys of %1 on %2, how they share the work, and what comes when they are used up.</source>
        <translation>Les clés de %1 sur %2, leur façon de se partager le travail et ce qui vient quand elles sont épuisées.</translation>
    </message>
    <message>
        <source>For people in several groups the lowest rank comes first; groups of the same rank put their keys together.</source>
        <translation>Pour les personnes de plusieurs groupes, le rang le plus bas passe en premier ; les groupes de même rang mettent leurs clés en commun.</translation>
    </message>
    <message>
        <source>Keys, the first one at the top</source>
        <translation>Clés, la première en haut</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Each chat stays with one key</source>
        <translation>Chaque conversation garde la même clé</translation>
    </message>
    <message>
        <source>The first one that is free, in this order</source>
        <translation>La première libre, dans cet ordre</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>À tour de rôle</translation>
    </message>
    <message>
        <source>By their weights</source>
        <translation>Selon leur poids</translation>
    </message>
    <message>
        <source>The least busy one</source>
        <translation>La moins occupée</translation>
    </message>
    <message>
        <source>The one with most quota left</source>
        <translation>Celle qui a le plus de quota restant</translation>
    </message>
    <message>
        <source>&amp;Which key pays</source>
        <translation>&amp;Quelle clé paie</translation>
    </message>
    <message>
        <source>The keys of their groups pay, then the pool for everyone</source>
        <translation>Les clés de leurs groupes paient, puis le pool commun</translation>
    </message>
    <message>
        <source>The next group&apos;s keys pay, then the pool for everyone</source>
        <translation>Les clés du groupe suivant paient, puis le pool commun</translation>
    </message>
    <message>
        <source>No other key pays: chats wait or are refused</source>
        <translation>Aucune autre clé ne paie : les conversations attendent ou sont refusées</translation>
    </message>
    <message>
        <source>When they are &amp;used up</source>
        <translation>Quand elles sont é&amp;puisées</translation>
    </message>
    <message>
        <source>&amp;Rank of the group</source>
        <translation>&amp;Rang du groupe</translation>
    </message>
    <message>
        <source>This assignment was removed meanwhile.</source>
        <translation>Cette affectation a été supprimée entre-temps.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Attention</name>
    <message>
        <source>Continue...</source>
        <translation>Continuer...</translation>
    </message>
    <message>
        <source>Go back...</source>
        <translation>Revenir...</translation>
    </message>
    <message numerus="yes">
        <source>Another admin changed %n thing(s) that you changed, too. Nothing is lost: choose what shall hold.</source>
        <translation>
            <numerusform>Un autre administrateur a modifié %n élément que vous avez aussi modifié. Rien n’est perdu&#xa0;: choisissez ce qui doit valoir.</numerusform>
            <numerusform>Un autre administrateur a modifié %n éléments que vous avez aussi modifiés. Rien n’est perdu&#xa0;: choisissez ce qui doit valoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>This Keyroster brings a newer router than the server has. The next sync updates it.</source>
        <translation>Ce Keyroster apporte un routeur plus récent que celui du serveur. La prochaine synchronisation le met à jour.</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>Vérifier...</translation>
    </message>
    <message numerus="yes">
        <source>Changed on the server since the last sync: %1 and %Ln more.</source>
        <translation>
            <numerusform>Modifié sur le serveur depuis la dernière synchronisation&#xa0;: %1 et %Ln autre.</numerusform>
            <numerusform>Modifié sur le serveur depuis la dernière synchronisation&#xa0;: %1 et %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on the server since the last sync: %1.</source>
        <translation>Modifié sur le serveur depuis la dernière synchronisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look at it...</source>
        <translation>Examiner...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AudiencePicker</name>
    <message>
        <source>&amp;Everyone on the server</source>
        <translation>&amp;Tous sur le serveur</translation>
    </message>
    <message>
        <source>Only &amp;these groups</source>
        <translation>Seulement ces &amp;groupes</translation>
    </message>
    <message>
        <source>Only ad&amp;mins for now</source>
        <translation>Seulement les ad&amp;ministrateurs pour l’instant</translation>
    </message>
    <message>
        <source>Groups that may use the models</source>
        <translation>Groupes qui peuvent utiliser les modèles</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Board</name>
    <message>
        <source>Switch key on</source>
        <translation>Activer la clé</translation>
    </message>
    <message>
        <source>Switch key off</source>
        <translation>Désactiver la clé</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>Abandonner toutes les modifications</translation>
    </message>
    <message>
        <source>Assign to key</source>
        <translation>Affecter à la clé</translation>
    </message>
    <message>
        <source>Put %1 here</source>
        <translation>Mettre %1 ici</translation>
    </message>
    <message>
        <source>Removed %1 with %2 from the draft. Undo brings it back; the server keeps it until you sync.</source>
        <translation>%1 a été supprimée du brouillon avec %2. «&#xa0;Annuler&#xa0;» la ramène&#xa0;; le serveur la garde jusqu’à la synchronisation.</translation>
    </message>
    <message>
        <source>Removed %1 with %2 from the draft. Undo brings it back; the next sync gives the connection back to Open WebUI, switched on and with its models as they were.</source>
        <translation>%1 avec %2 retiré du brouillon. Annuler le rétablit ; la prochaine synchronisation rend la connexion à Open WebUI, activée et avec ses modèles comme avant.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BoardActions</name>
    <message>
        <source>Assign to key...</source>
        <translation>Affecter à une clé...</translation>
    </message>
    <message>
        <source>Put the selected users and groups on a key</source>
        <translation>Mettre les utilisateurs et groupes sélectionnés sur une clé</translation>
    </message>
    <message>
        <source>Move to the pool for everyone</source>
        <translation>Déplacer vers le pool commun</translation>
    </message>
    <message>
        <source>The selected users and groups lose their own key</source>
        <translation>Les utilisateurs et groupes sélectionnés perdent leur clé propre</translation>
    </message>
    <message>
        <source>Remove from key</source>
        <translation>Retirer de la clé</translation>
    </message>
    <message>
        <source>Take the selected users and groups off their keys</source>
        <translation>Retirer de leurs clés les utilisateurs et groupes sélectionnés</translation>
    </message>
    <message>
        <source>Show members of this group</source>
        <translation>Montrer les membres de ce groupe</translation>
    </message>
    <message>
        <source>Why this key?</source>
        <translation>Pourquoi cette clé&#xa0;?</translation>
    </message>
    <message>
        <source>Explain which key the selected person gets, and why</source>
        <translation>Expliquer quelle clé reçoit la personne sélectionnée, et pourquoi</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Add keys...</source>
        <translation>Ajouter des clés...</translation>
    </message>
    <message>
        <source>Add keys to this connection: type, paste or import</source>
        <translation>Ajouter des clés à cette connexion&#xa0;: saisir, coller ou importer</translation>
    </message>
    <message>
        <source>Key details...</source>
        <translation>Détails de la clé...</translation>
    </message>
    <message>
        <source>Label, limits, weight and validity of the selected key</source>
        <translation>Libellé, limites, poids et validité de la clé sélectionnée</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Tester la clé</translation>
    </message>
    <message>
        <source>Ask the provider whether the selected keys work</source>
        <translation>Demander au fournisseur si les clés sélectionnées fonctionnent</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Tout tester</translation>
    </message>
    <message>
        <source>Ask the provider whether the keys of this connection work</source>
        <translation>Demander au fournisseur si les clés de cette connexion fonctionnent</translation>
    </message>
    <message>
        <source>Switch key off</source>
        <translation>Désactiver la clé</translation>
    </message>
    <message>
        <source>Add key to the pool</source>
        <translation>Ajouter la clé au pool</translation>
    </message>
    <message>
        <source>Everyone who has no key of their own may use it</source>
        <translation>Tous ceux qui n’ont pas de clé propre peuvent l’utiliser</translation>
    </message>
    <message>
        <source>Take key out of the pool</source>
        <translation>Retirer la clé du pool</translation>
    </message>
    <message>
        <source>Remove the selected keys from the connection, and everyone from them</source>
        <translation>Supprimer de la connexion les clés sélectionnées, et en retirer tout le monde</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>Ajouter une connexion...</translation>
    </message>
    <message>
        <source>Adopt an existing connection...</source>
        <translation>Adopter une connexion existante...</translation>
    </message>
    <message>
        <source>Take over a connection of the server with its key and model names</source>
        <translation>Reprendre une connexion du serveur avec sa clé et ses noms de modèles</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Back to what the server has; can be undone</source>
        <translation>Retour à ce qu’a le serveur&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>Vérifier...</translation>
    </message>
    <message>
        <source>Show what the next sync would change</source>
        <translation>Montrer ce que la prochaine synchronisation changerait</translation>
    </message>
    <message>
        <source>Edit the connection...</source>
        <translation>Modifier la connexion...</translation>
    </message>
    <message>
        <source>Name, address and headers of the connection that is shown, and whether people&apos;s own keys come first</source>
        <translation>Nom, adresse et en-têtes de la connexion affichée, et si les clés propres des personnes passent d’abord</translation>
    </message>
    <message>
        <source>Models and prices...</source>
        <translation>Modèles et prix...</translation>
    </message>
    <message>
        <source>Which models of this connection people see, who sees them, and what they cost</source>
        <translation>Quels modèles de cette connexion on voit, qui les voit et ce qu’ils coûtent</translation>
    </message>
    <message>
        <source>Accounts...</source>
        <translation>Comptes...</translation>
    </message>
    <message>
        <source>Quotas that several keys share, and their limits</source>
        <translation>Quotas que plusieurs clés partagent, et leurs limites</translation>
    </message>
    <message>
        <source>Allowances...</source>
        <translation>Plafonds...</translation>
    </message>
    <message>
        <source>How much people, groups or everyone may use in a day, week or month</source>
        <translation>Ce que les personnes, les groupes ou tous peuvent consommer par jour, semaine ou mois</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>With its keys and assignments; can be undone, and nothing changes on the server before a sync</source>
        <translation>Avec ses clés et affectations&#xa0;; peut être annulé, et rien ne change sur le serveur avant une synchronisation</translation>
    </message>
    <message>
        <source>Order and rules...</source>
        <translation>Ordre et règles...</translation>
    </message>
    <message>
        <source>In which order the keys of a person, a group or the pool pay, and what comes when they are used up</source>
        <translation>Dans quel ordre paient les clés d’une personne, d’un groupe ou du pool, et ce qui vient quand elles sont épuisées</translation>
    </message>
    <message>
        <source>Delete key...</source>
        <translation>Supprimer la clé...</translation>
    </message>
    <message>
        <source>Sync...</source>
        <translation>Synchroniser...</translation>
    </message>
    <message>
        <source>Show the changes once more, then bring them to the server</source>
        <translation>Montrer encore une fois les modifications, puis les porter sur le serveur</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <translation>Garder la connexion</translation>
    </message>
    <message>
        <source>Takes its removal back: it stays as it is on the server, with its keys and assignments</source>
        <translation>Annule sa suppression : elle reste telle qu’elle est sur le serveur, avec ses clés et ses affectations</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Garder la clé</translation>
    </message>
    <message>
        <source>Takes its removal back: it stays as it is on the server, with the people who are on it there</source>
        <translation>Annule sa suppression : elle reste telle qu’elle est sur le serveur, avec les personnes qui l’y utilisent</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BoardPage</name>
    <message>
        <source>tested %1 of %2</source>
        <translation>%1 testées sur %2</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BoardState</name>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>%1 is removed by your changes. Keep the connection to use it.</source>
        <translation>%1 est supprimée par vos modifications. Gardez la connexion pour l’utiliser.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BundleOpenDialog</name>
    <message>
        <source>Open a bundle</source>
        <translation>Ouvrir une archive</translation>
    </message>
    <message>
        <source>%1 is encrypted. After the passphrase you see what it would change; nothing happens before you say so.</source>
        <translation>%1 est chiffré. Après la phrase de passe, vous voyez ce qu’il changerait&#xa0;; rien ne se passe sans votre accord.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Add: what it has comes in or is changed, nothing is removed</source>
        <translation>&amp;Ajouter&#xa0;: son contenu est ajouté ou modifié, rien n’est supprimé</translation>
    </message>
    <message>
        <source>&amp;Replace: the draft becomes what the bundle says</source>
        <translation>&amp;Remplacer&#xa0;: le brouillon devient ce que dit l’archive</translation>
    </message>
    <message>
        <source>Take it into the draft</source>
        <translation>Reprendre dans le brouillon</translation>
    </message>
    <message>
        <source>Opening the bundle...</source>
        <translation>Ouverture de l’archive...</translation>
    </message>
    <message>
        <source>Made %1 by %2 for %3.</source>
        <translation>Créée %1 par %2 pour %3.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed; %4 secrets come to this computer.</source>
        <translation>%1 ajoutés, %2 modifiés, %3 supprimés&#xa0;; %4 secrets arrivent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Without a secret, to be entered here: %1</source>
        <translation>Sans secret, à saisir ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Storing the secrets...</source>
        <translation>Enregistrement des secrets...</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Ouvrir une politique</translation>
    </message>
    <message>
        <source>%1 has no secrets. You see what it would change; nothing happens before you say so.</source>
        <translation>%1 ne contient aucun secret. Vous voyez ce qu’elle changerait&#xa0;; rien ne se passe avant votre accord.</translation>
    </message>
    <message>
        <source>&amp;Replace: the draft becomes what the file says</source>
        <translation>&amp;Remplacer&#xa0;: le brouillon devient ce que dit le fichier</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Impossible d’ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>This file is too large to be a policy.</source>
        <translation>Ce fichier est trop gros pour être une politique.</translation>
    </message>
    <message>
        <source>This is not a policy that Keyroster has saved.</source>
        <translation>Ce n’est pas une politique enregistrée par Keyroster.</translation>
    </message>
    <message>
        <source>Files in the short form, with names instead of ids, are for keyrosterctl import.</source>
        <translation>Les fichiers de forme courte, avec des noms au lieu d’identifiants, sont pour keyrosterctl import.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed.</source>
        <translation>%1 ajoutés, %2 modifiés, %3 supprimés.</translation>
    </message>
    <message>
        <source>Everything is in the draft already.</source>
        <translation>Tout est déjà dans le brouillon.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BundleSaveDialog</name>
    <message>
        <source>Save everything with its secrets</source>
        <translation>Tout enregistrer avec les secrets</translation>
    </message>
    <message>
        <source>One encrypted file with your draft and the secrets of its keys, for another computer or for a safe. Without the passphrase nobody can open it, you neither.</source>
        <translation>Un fichier chiffré avec votre brouillon et les secrets de ses clés, pour un autre ordinateur ou pour un coffre-fort. Sans la phrase de passe, personne ne peut l’ouvrir, vous non plus.</translation>
    </message>
    <message numerus="yes">
        <source>This computer does not have the secret of %n key(s), so the bundle will not have it either: %1</source>
        <translation>
            <numerusform>Cet ordinateur n’a pas le secret de %n clé&#xa0;; l’archive ne l’aura donc pas non plus&#xa0;: %1</numerusform>
            <numerusform>Cet ordinateur n’a pas le secret de %n clés&#xa0;; l’archive ne l’aura donc pas non plus&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Enregistrer...</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s); a few words are easy to remember.</source>
        <translation>
            <numerusform>Au moins %Ln caractère&#xa0;; quelques mots sont faciles à retenir.</numerusform>
            <numerusform>Au moins %Ln caractères&#xa0;; quelques mots sont faciles à retenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Les deux ne concordent pas encore.</translation>
    </message>
    <message>
        <source>Good. Keep it where the file is not.</source>
        <translation>Bien. Conservez-la ailleurs que le fichier.</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Enregistrer l’archive</translation>
    </message>
    <message>
        <source>Bundles of Keyroster (*.krbundle)</source>
        <translation>Archives de Keyroster (*.krbundle)</translation>
    </message>
    <message>
        <source>Reading secrets and encrypting...</source>
        <translation>Lecture des secrets et chiffrement...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CertificateDialog</name>
    <message>
        <source>The server&apos;s certificate has changed</source>
        <translation>Le certificat du serveur a changé</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. That is normal when it was renewed. It may also be somebody who listens: compare the new fingerprint (SHA-256) with the one that the server&apos;s operator has. Nothing was sent.</source>
        <translation>%1 présente un autre certificat que celui que vous avez approuvé. C’est normal s’il a été renouvelé. Il peut aussi s’agir de quelqu’un qui écoute : comparez la nouvelle empreinte (SHA-256) avec celle de l’exploitant du serveur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Approuvé jusqu’ici</translation>
    </message>
    <message>
        <source>Shown by the server now</source>
        <translation>Présenté maintenant par le serveur</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Ne pas l’approuver</translation>
    </message>
    <message>
        <source>Looking at the server...</source>
        <translation>Examen du serveur...</translation>
    </message>
    <message>
        <source>%1 shows a certificate that no authority known to this computer vouches for; until now one did. That is normal when the operator made one of their own. It may also be somebody who listens: compare the fingerprint (SHA-256) with the one that the operator has. Nothing was sent.</source>
        <translation>%1 présente un certificat dont aucune autorité connue de cet ordinateur ne se porte garante ; jusqu’ici, l’une d’elles le faisait. C’est normal si l’exploitant en a créé un lui-même. Il peut aussi s’agir de quelqu’un qui écoute : comparez l’empreinte (SHA-256) avec celle de l’exploitant. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Approuver ce certificat</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Chart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, day: amount</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CheckDetails</name>
    <message>
        <source>The selected finding</source>
        <translation>Le constat sélectionné</translation>
    </message>
    <message>
        <source>Whom or what it concerns</source>
        <translation>Qui ou quoi est concerné</translation>
    </message>
    <message>
        <source>Enter or double click shows it on its page</source>
        <translation>Entrée ou un double-clic l’affiche sur sa page</translation>
    </message>
    <message>
        <source>%1, ignored</source>
        <translation>%1, ignoré</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ChecksModel</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>À vous de décider</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ChecksPage</name>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 remarque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through keys, people and models.</source>
        <translation>Examen des clés, des personnes et des modèles.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Contrôler à nouveau</translation>
    </message>
    <message>
        <source>Filter the checks</source>
        <translation>Filtrer les contrôles</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Show ignored (%1)</source>
        <translation>Montrer les ignorés (%1)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing that was found has these words.</source>
        <translation>Aucun constat ne contient ces mots.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Everybody has a working key, and nothing looks forgotten.</source>
        <translation>Tout le monde a une clé qui fonctionne, et rien ne semble oublié.</translation>
    </message>
    <message>
        <source>One step that you can undo</source>
        <translation>Une seule étape, que vous pouvez annuler</translation>
    </message>
    <message>
        <source>Do not ignore</source>
        <translation>Ne plus ignorer</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>Contrôle...</translation>
    </message>
    <message>
        <source>Here you decide</source>
        <translation>Ici, à vous de décider</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ColumnChooser</name>
    <message>
        <source>Columns and order</source>
        <translation>Colonnes et ordre</translation>
    </message>
    <message>
        <source>Choose columns and their order</source>
        <translation>Choisir les colonnes et leur ordre</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>Inverser l’ordre</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>No command fits this.</source>
        <translation>Aucune commande ne correspond.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConflictDialog</name>
    <message>
        <source>Both of you changed the same</source>
        <translation>Vous avez tous deux modifié la même chose</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le sien</translation>
    </message>
    <message>
        <source>Another admin synced while you were editing. Choose what shall hold for each of these; everything else of both is kept. The server changes only when you sync.</source>
        <translation>Un autre administrateur a synchronisé pendant que vous modifiiez. Choisissez pour chaque élément ce qui doit valoir&#xa0;; tout le reste est conservé des deux côtés. Le serveur ne change que lorsque vous synchronisez.</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>Ce que les deux ont modifié</translation>
    </message>
    <message>
        <source>Use these choices</source>
        <translation>Utiliser ces choix</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Mine for the selected (M)</source>
        <translation>Le mien pour la sélection (M)</translation>
    </message>
    <message>
        <source>Theirs for the selected (T)</source>
        <translation>Le sien pour la sélection (T)</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Tous les miens</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Tous les siens</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Tout est décidé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide. Arrow keys move, M is yours, T is theirs.</source>
        <translation>
            <numerusform>%Ln à décider. Les flèches déplacent, M choisit le vôtre, T le sien.</numerusform>
            <numerusform>%Ln à décider. Les flèches déplacent, M choisit le vôtre, T le sien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the server and merging...</source>
        <translation>Lecture du serveur et fusion...</translation>
    </message>
    <message>
        <source>The other admin changed more meanwhile. Your choices are kept where they still fit; decide the rest.</source>
        <translation>L’autre administrateur a modifié d’autres éléments entre-temps. Vos choix sont conservés là où ils conviennent encore&#xa0;; décidez du reste.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConnectDialog</name>
    <message>
        <source>Connect to Open WebUI</source>
        <translation>Se connecter à Open WebUI</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion au compte</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keyroster only reads now. Nothing on the server changes until you review a plan and click Sync.</source>
        <translation>Keyroster ne fait que lire pour l’instant. Rien ne change sur le serveur avant que vous ayez vérifié un plan et cliqué sur Synchroniser.</translation>
    </message>
    <message>
        <source>Sign in as an admin of this server.</source>
        <translation>Connectez-vous en tant qu’administrateur de ce serveur.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Envoyer le code</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Ouvrir le tableau</translation>
    </message>
    <message>
        <source>Not now, open the board</source>
        <translation>Pas maintenant, ouvrir le tableau</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>Adopter %n connexion</numerusform>
            <numerusform>Adopter %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the server...</source>
        <translation>Examen du serveur...</translation>
    </message>
    <message>
        <source>This server has no admin yet. Open it in a web browser, create the first account there, then come back.</source>
        <translation>Ce serveur n’a pas encore d’administrateur. Ouvrez-le dans un navigateur web, créez-y le premier compte, puis revenez.</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Connexion en cours...</translation>
    </message>
    <message>
        <source>Reading users, groups, models and connections...</source>
        <translation>Lecture des utilisateurs, groupes, modèles et connexions...</translation>
    </message>
    <message>
        <source>This computer has a working copy of %1 already, with its draft and its history.</source>
        <translation>Cet ordinateur a déjà une copie de travail de %1, avec son brouillon et son historique.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Make a second one</source>
        <translation>En créer une deuxième</translation>
    </message>
    <message>
        <source>This is what the server has. You are signed in; Later leaves adopting for another time.</source>
        <translation>Voici ce qu’a le serveur. Vous êtes connecté&#xa0;; «&#xa0;Plus tard&#xa0;» remet l’adoption à une autre fois.</translation>
    </message>
    <message>
        <source>Keyroster can take over connections that the server has, with their keys and model names. Nothing changes for people until you sync. You can also do this later, from the board.</source>
        <translation>Keyroster peut reprendre des connexions du serveur, avec leurs clés et leurs noms de modèles. Rien ne change pour les personnes avant que vous synchronisiez. Vous pouvez aussi le faire plus tard, depuis le tableau.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Taking over %n connection(s)...</source>
        <translation>
            <numerusform>Reprise de %n connexion...</numerusform>
            <numerusform>Reprise de %n connexions...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> secondes</translation>
    </message>
    <message>
        <source>One per line, as in: X-Team: research</source>
        <translation>Un par ligne, par exemple&#xa0;: X-Team: research</translation>
    </message>
    <message>
        <source>People&apos;s &amp;own keys come first</source>
        <translation>Les clés &amp;propres des personnes passent d’abord</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Version de l’API</translation>
    </message>
    <message>
        <source>&amp;Wait for an answer</source>
        <translation>&amp;Attendre une réponse</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;En-têtes</translation>
    </message>
    <message>
        <source>Headers are sent with every request and can be read on the server: no secrets.</source>
        <translation>Les en-têtes sont envoyés avec chaque requête et lisibles sur le serveur&#xa0;: pas de secrets.</translation>
    </message>
    <message>
        <source>Who has a direct connection to this address in the settings of Open WebUI uses that key before any key of this policy. It is read at the moment of the chat and stored nowhere.</source>
        <translation>Qui a une connexion directe à cette adresse dans les paramètres d’Open WebUI utilise cette clé avant toute clé de cette politique. Elle est lue au moment de la discussion et n’est enregistrée nulle part.</translation>
    </message>
    <message>
        <source>This connection was removed meanwhile.</source>
        <translation>Cette connexion a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>Line %1 of the headers is none: a name, a colon and a value are expected.</source>
        <translation>La ligne %1 des en-têtes n’en est pas un : un nom, deux-points et une valeur sont attendus.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CopyDialog</name>
    <message>
        <source>Copy from another server</source>
        <translation>Copier depuis un autre serveur</translation>
    </message>
    <message>
        <source>Copy into the draft</source>
        <translation>Copier dans le brouillon</translation>
    </message>
    <message>
        <source>Who is on &amp;which key</source>
        <translation>Qui utilise &amp;quelle clé</translation>
    </message>
    <message>
        <source>&amp;Allowances</source>
        <translation>&amp;Plafonds</translation>
    </message>
    <message>
        <source>Connections and keys, and:</source>
        <translation>Connexions et clés, et&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Into it</source>
        <translation>&amp;Dans celle-ci</translation>
    </message>
    <message>
        <source>As one &amp;more</source>
        <translation>En &amp;plus, à côté</translation>
    </message>
    <message>
        <source>Where this server has a connection with the same address:</source>
        <translation>Là où ce serveur a une connexion avec la même adresse&#xa0;:</translation>
    </message>
    <message>
        <source>This comes from the draft of %1. People are found by their e-mail, groups by their name. Nothing changes on either server until you sync.</source>
        <translation>Ceci vient du brouillon de %1. Les personnes sont retrouvées par leur e-mail, les groupes par leur nom. Rien ne change sur aucun des deux serveurs avant que vous synchronisiez.</translation>
    </message>
    <message>
        <source>Reading the keys&apos; secrets...</source>
        <translation>Lecture des secrets des clés...</translation>
    </message>
    <message>
        <source>Everything of that server is here already.</source>
        <translation>Tout ce qui vient de ce serveur est déjà ici.</translation>
    </message>
    <message>
        <source>Storing the secrets...</source>
        <translation>Enregistrement des secrets...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CopyPreviewView</name>
    <message>
        <source>What would be copied</source>
        <translation>Ce qui serait copié</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Personnes et groupes</translation>
    </message>
    <message>
        <source>Keys whose secret has to be entered here</source>
        <translation>Clés dont le secret doit être saisi ici</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CsvDialog</name>
    <message>
        <source>A file with comma-separated values</source>
        <translation>Un fichier de valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Choisir...</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Choose a file to see what it would change. Nothing happens before.</source>
        <translation>Choisissez un fichier pour voir ce qu’il changerait. Rien ne se passe avant.</translation>
    </message>
    <message>
        <source>What each line would do</source>
        <translation>Ce que ferait chaque ligne</translation>
    </message>
    <message>
        <source>Show only &amp;problems</source>
        <translation>Montrer seulement les &amp;problèmes</translation>
    </message>
    <message>
        <source>Import the &amp;good lines, leave out the others</source>
        <translation>&amp;Importer les bonnes lignes, omettre les autres</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Ce fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This file is too large to be such a table.</source>
        <translation>Ce fichier est trop grand pour être un tel tableau.</translation>
    </message>
    <message>
        <source>Lines to add: %1, to change: %2, already so: %3.</source>
        <translation>Lignes à ajouter : %1, à modifier : %2, déjà conformes : %3.</translation>
    </message>
    <message>
        <source>Lines with a problem: %1. Mend the file, or import the good lines only.</source>
        <translation>Lignes avec un problème : %1. Corrigez le fichier, ou importez seulement les bonnes lignes.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CsvKeysDialog</name>
    <message>
        <source>Import keys</source>
        <translation>Importer des clés</translation>
    </message>
    <message>
        <source>Columns: label, connection, secret, and if wanted account, weight, enabled, valid_from, valid_until, rpm, tpm, rpd, tpd. The secrets go to this computer&apos;s keychain; delete the file afterwards.</source>
        <translation>Colonnes&#xa0;: label, connection, secret et, si souhaité, account, weight, enabled, valid_from, valid_until, rpm, tpm, rpd, tpd. Les secrets vont dans le trousseau de cet ordinateur&#xa0;; supprimez le fichier ensuite.</translation>
    </message>
    <message>
        <source>Storing the keys in the keychain...</source>
        <translation>Enregistrement des clés dans le trousseau...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CsvPreviewModel</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>Ligne %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DirectoryPanel</name>
    <message>
        <source>Users and groups</source>
        <translation>Utilisateurs et groupes</translation>
    </message>
    <message>
        <source>Find by name or e-mail</source>
        <translation>Rechercher par nom ou e-mail</translation>
    </message>
    <message>
        <source>Find users and groups by name or e-mail</source>
        <translation>Rechercher des utilisateurs et des groupes par nom ou e-mail</translation>
    </message>
    <message>
        <source>Show users, groups or both</source>
        <translation>Montrer les utilisateurs, les groupes ou les deux</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Show people by the key they get</source>
        <translation>Montrer les personnes selon la clé qu’elles reçoivent</translation>
    </message>
    <message>
        <source>Any key</source>
        <translation>N’importe quelle clé</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Sans clé</translation>
    </message>
    <message>
        <source>On the pool</source>
        <translation>Sur le pool</translation>
    </message>
    <message>
        <source>With own key</source>
        <translation>Avec clé propre</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>Without a key first</source>
        <translation>D’abord sans clé</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Membres de %1</translation>
    </message>
    <message>
        <source>Show all again, not only members of this group</source>
        <translation>Tout montrer à nouveau, pas seulement les membres de ce groupe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2, and %3</source>
        <translation>%1 sur %2, et %3</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · %2 sélectionnés</translation>
    </message>
    <message>
        <source>The users and groups of your server appear here after the first refresh.</source>
        <translation>Les utilisateurs et les groupes de votre serveur apparaissent ici après la première actualisation.</translation>
    </message>
    <message>
        <source>Nobody fits this filter.</source>
        <translation>Personne ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Personne encore ici</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DraftBar</name>
    <message>
        <source>Changes that are not on the server yet</source>
        <translation>Modifications qui ne sont pas encore sur le serveur</translation>
    </message>
    <message>
        <source>Nothing to sync to %1 yet</source>
        <translation>Rien à synchroniser vers %1 pour l’instant</translation>
    </message>
    <message>
        <source>%1 has everything</source>
        <translation>%1 a tout</translation>
    </message>
    <message>
        <source>1 change not yet on %1</source>
        <translation>1 modification pas encore sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not yet on %1</source>
        <translation>
            <numerusform>%Ln modification pas encore sur %1</numerusform>
            <numerusform>%Ln modifications pas encore sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed by someone else</source>
        <translation>%1 a été modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Dernière&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>The last sync to %1 is not finished</source>
        <translation>La dernière synchronisation vers %1 n’est pas terminée</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DriftDialog</name>
    <message>
        <source>%1 Changed %2.</source>
        <translation>%1 Modifié %2.</translation>
    </message>
    <message>
        <source>%1 First seen %2.</source>
        <translation>%1 Vu pour la première fois %2.</translation>
    </message>
    <message>
        <source>The server was changed</source>
        <translation>Le serveur a été modifié</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Somebody changed these on the server itself since the last sync. Choose for each: put it back as it was, or take over what is there now. What you leave open stays as it is for now; the next sync puts it back.</source>
        <translation>Quelqu’un a modifié ces éléments sur le serveur même depuis la dernière synchronisation. Choisissez pour chacun&#xa0;: le rétablir comme il était, ou reprendre ce qui s’y trouve maintenant. Ce que vous laissez ouvert reste tel quel pour l’instant&#xa0;; la prochaine synchronisation le rétablit.</translation>
    </message>
    <message>
        <source>What was changed on the server</source>
        <translation>Ce qui a été modifié sur le serveur</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Take all over</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme c’était</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Comme c’est maintenant</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Tout est décidé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left open. Arrow keys move, M puts back, T takes over.</source>
        <translation>
            <numerusform>%Ln laissé ouvert. Les flèches déplacent, M rétablit, T reprend.</numerusform>
            <numerusform>%Ln laissés ouverts. Les flèches déplacent, M rétablit, T reprend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the plan...</source>
        <translation>Établissement du plan...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ExchangeFlow</name>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the policy without secrets</source>
        <translation>Enregistrer la politique sans les secrets</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Politiques (*.json)</translation>
    </message>
    <message>
        <source>Save who is on which key</source>
        <translation>Enregistrer qui utilise quelle clé</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save the keys without secrets</source>
        <translation>Enregistrer les clés sans les secrets</translation>
    </message>
    <message>
        <source>Saved with all secrets, encrypted: %1</source>
        <translation>Enregistré avec tous les secrets, chiffré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Ouvrir une archive</translation>
    </message>
    <message>
        <source>Bundles of Keyroster (*.krbundle)</source>
        <translation>Archives de Keyroster (*.krbundle)</translation>
    </message>
    <message>
        <source>Copied from %1 into the draft. Undo takes it back.</source>
        <translation>Copié depuis %1 dans le brouillon. Annuler permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Open a policy without secrets</source>
        <translation>Ouvrir une politique sans secrets</translation>
    </message>
    <message>
        <source>The file is in the draft. Undo takes it out again; Review shows what a sync would change.</source>
        <translation>Le fichier est dans le brouillon. «&#xa0;Annuler&#xa0;» le retire&#xa0;; «&#xa0;Vérifier&#xa0;» montre ce qu’une synchronisation changerait.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::FormDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::FoundStep</name>
    <message>
        <source>Open WebUI %1 at %2</source>
        <translation>Open WebUI %1 sur %2</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>connexions</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>Keyroster was not used on this server before.</source>
        <translation>Keyroster n’a pas encore été utilisé sur ce serveur.</translation>
    </message>
    <message>
        <source>Keyroster is in use here: revision %1, with %2 keys.</source>
        <translation>Keyroster est utilisé ici&#xa0;: révision %1, avec %2 clés.</translation>
    </message>
    <message>
        <source>Functions are switched off on this server</source>
        <translation>Les fonctions sont désactivées sur ce serveur</translation>
    </message>
    <message>
        <source>You can prepare everything now, but a sync needs them: the router is one. Ask who runs the server to set ENABLE_FUNCTIONS to true, then refresh.</source>
        <translation>Vous pouvez tout préparer maintenant, mais une synchronisation les requiert&#xa0;: le routeur en est une. Demandez à l’exploitant du serveur de régler ENABLE_FUNCTIONS sur true, puis actualisez.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::GuardCard</name>
    <message>
        <source>This plan is unusual. Is it meant?</source>
        <translation>Ce plan est inhabituel. Est-ce voulu&#xa0;?</translation>
    </message>
    <message>
        <source>Type the &amp;name of the server to allow it: %1</source>
        <translation>Saisissez le &amp;nom du serveur pour l’autoriser&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::HistoryDetails</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>What it changed, and what became of each step</source>
        <translation>Ce qu’elle a changé, et ce qu’est devenue chaque étape</translation>
    </message>
    <message>
        <source>Choose a line to see what it changed.</source>
        <translation>Choisissez une ligne pour voir ce qu’elle a changé.</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>A sync that made no revision</source>
        <translation>Une synchronisation sans nouvelle révision</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>Impossible à afficher</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Ce qu’elle a changé</translation>
    </message>
    <message>
        <source>The revision before is not kept on this computer, so there is nothing to compare with.</source>
        <translation>La révision précédente n’est pas conservée sur cet ordinateur&#xa0;; il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>Nothing about who uses which key.</source>
        <translation>Rien sur qui utilise quelle clé.</translation>
    </message>
    <message>
        <source>No new revision of the policy.</source>
        <translation>Pas de nouvelle révision de la politique.</translation>
    </message>
    <message>
        <source>Steps on the server</source>
        <translation>Étapes sur le serveur</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::HistoryModel</name>
    <message>
        <source>%1, on the server now</source>
        <translation>%1, actuellement sur le serveur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::HistoryPage</name>
    <message>
        <source>Nothing was synced yet</source>
        <translation>Rien n’a encore été synchronisé</translation>
    </message>
    <message>
        <source>Each sync appears here with what it changed and how it ended, and every revision of the policy that this computer saw.</source>
        <translation>Chaque synchronisation apparaît ici avec ce qu’elle a changé et son issue, ainsi que chaque révision de la politique que cet ordinateur a vue.</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Ouvrir le tableau</translation>
    </message>
    <message>
        <source>Go back to this revision</source>
        <translation>Revenir à cette révision</translation>
    </message>
    <message>
        <source>Makes a draft that says what this revision said; nothing changes on the server until you sync</source>
        <translation>Crée un brouillon qui dit ce que disait cette révision&#xa0;; rien ne change sur le serveur avant que vous synchronisiez</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Find by person, note, revision or result</source>
        <translation>Rechercher par personne, note, révision ou résultat</translation>
    </message>
    <message>
        <source>Undo last sync...</source>
        <translation>Annuler la dernière synchronisation...</translation>
    </message>
    <message>
        <source>History of syncs and revisions</source>
        <translation>Historique des synchronisations et des révisions</translation>
    </message>
    <message>
        <source>This revision is not kept on this computer</source>
        <translation>Cette révision n’est pas conservée sur cet ordinateur</translation>
    </message>
    <message>
        <source>There is no sync that could be undone now</source>
        <translation>Il n’y a actuellement pas de synchronisation à annuler</translation>
    </message>
    <message>
        <source>The draft says the same as revision %1 already.</source>
        <translation>Le brouillon dit déjà la même chose que la révision %1.</translation>
    </message>
    <message>
        <source>The draft is as revision %1 was. The secret of some keys is not on this computer; enter it again before you sync: %2</source>
        <translation>Le brouillon est comme la révision %1. Le secret de certaines clés n’est pas sur cet ordinateur&#xa0;; saisissez-le à nouveau avant de synchroniser&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No sync and no revision has these words.</source>
        <translation>Aucune synchronisation et aucune révision ne contient ces mots.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Inspector</name>
    <message>
        <source>Details of what is selected</source>
        <translation>Détails de la sélection</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyCardDelegate</name>
    <message>
        <source>Drop keys here to let everyone else chat</source>
        <translation>Déposez des clés ici pour que tous les autres puissent discuter</translation>
    </message>
    <message>
        <source>Pays for everyone who has no key of their own</source>
        <translation>Paie pour tous ceux qui n’ont pas de clé propre</translation>
    </message>
    <message>
        <source>Nobody yet – drop people here</source>
        <translation>Personne encore – déposez des personnes ici</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>dans le pool</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyDialog</name>
    <message>
        <source>Key details</source>
        <translation>Détails de la clé</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Key ending in %1</source>
        <translation>Clé se terminant par %1</translation>
    </message>
    <message>
        <source>A key of %1, ending in %2.</source>
        <translation>Une clé de %1, se terminant par %2.</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>&amp;Utilisée</translation>
    </message>
    <message>
        <source>A key of weight 2 gets twice as many chats as a key of weight 1.</source>
        <translation>Une clé de poids 2 reçoit deux fois plus de conversations qu’une clé de poids 1.</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>tous les modèles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Poids</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;du</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;au</translation>
    </message>
    <message>
        <source>Onl&amp;y for models</source>
        <translation>&amp;Seulement pour les modèles</translation>
    </message>
    <message>
        <source>&amp;Not for models</source>
        <translation>Pas pour les &amp;modèles</translation>
    </message>
    <message>
        <source>Separate model ids with commas; * stands for any characters.</source>
        <translation>Séparez les identifiants de modèles par des virgules&#xa0;; * remplace n’importe quels caractères.</translation>
    </message>
    <message>
        <source>Limits of this key</source>
        <translation>Limites de cette clé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Keys of one account share one quota at the provider.</source>
        <translation>Les clés d’un même compte partagent un quota chez le fournisseur.</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>son propre compte</translation>
    </message>
    <message>
        <source>A new account...</source>
        <translation>Un nouveau compte...</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>Nom du nouveau compte</translation>
    </message>
    <message>
        <source>Name of the organisation or project</source>
        <translation>Nom de l’organisation ou du projet</translation>
    </message>
    <message>
        <source>This key was removed meanwhile.</source>
        <translation>Cette clé a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>Donnez un nom au nouveau compte.</translation>
    </message>
    <message>
        <source>The key would end before it begins. Choose a later end.</source>
        <translation>La clé se terminerait avant de commencer. Choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>Modifier la clé %1</translation>
    </message>
    <message>
        <source>Its limits...</source>
        <translation>Ses limites...</translation>
    </message>
    <message>
        <source>The accounts with the limits that all their keys share</source>
        <translation>Les comptes avec les limites que partagent toutes leurs clés</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyPanel</name>
    <message>
        <source>Keys of this connection</source>
        <translation>Clés de cette connexion</translation>
    </message>
    <message>
        <source>Pool for everyone</source>
        <translation>Pool commun</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>No keys on this connection yet</source>
        <translation>Aucune clé encore sur cette connexion</translation>
    </message>
    <message>
        <source>Add one key or paste a whole list. Each is tested at the provider at once.</source>
        <translation>Ajoutez une clé ou collez toute une liste. Chacune est aussitôt testée chez le fournisseur.</translation>
    </message>
    <message>
        <source>Add keys...</source>
        <translation>Ajouter des clés...</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Aucune connexion encore</translation>
    </message>
    <message>
        <source>Take over a connection that your server already has, with its key and its model names. Nothing changes on the server until you sync.</source>
        <translation>Reprenez une connexion que votre serveur a déjà, avec sa clé et ses noms de modèles. Rien ne change sur le serveur avant que vous synchronisiez.</translation>
    </message>
    <message>
        <source>Adopt an existing connection...</source>
        <translation>Adopter une connexion existante...</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>Ajouter une connexion...</translation>
    </message>
    <message>
        <source>More about this connection</source>
        <translation>Plus sur cette connexion</translation>
    </message>
    <message>
        <source>The connection, its models and prices, accounts and allowances</source>
        <translation>La connexion, ses modèles et prix, les comptes et les plafonds</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyRun</name>
    <message>
        <source>Testing key %1...</source>
        <translation>Test de la clé %1...</translation>
    </message>
    <message>
        <source>Testing %1...</source>
        <translation>Test de %1...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ending the pause of %1...</source>
        <translation>Fin de la pause de %1...</translation>
    </message>
    <message>
        <source>The router does not know %1 yet. Sync first.</source>
        <translation>Le routeur ne connaît pas encore %1. Synchronisez d’abord.</translation>
    </message>
    <message>
        <source>None of these keys has its secret on this computer, so none can be tested here.</source>
        <translation>Aucune de ces clés n’a son secret sur cet ordinateur&#xa0;; aucune ne peut donc être testée ici.</translation>
    </message>
    <message>
        <source>%1 tested.</source>
        <translation>Test effectué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 could not be tested.</source>
        <translation>%1 n’ont pas pu être testées.</translation>
    </message>
    <message>
        <source>%1 left out, because the secret is not on this computer.</source>
        <translation>Laissé de côté&#xa0;: %1, car le secret n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The router tries %1 again.</source>
        <translation>Le routeur essaie à nouveau %1.</translation>
    </message>
    <message>
        <source>The pause of %1 could not be ended.</source>
        <translation>La pause de %1 n’a pas pu être terminée.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyTableModel</name>
    <message>
        <source>the pool for everyone</source>
        <translation>le pool commun</translation>
    </message>
    <message>
        <source>%1, and the pool</source>
        <translation>%1, et le pool</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeysPage</name>
    <message>
        <source>Find by label, ending, connection or account</source>
        <translation>Rechercher par libellé, fin, connexion ou compte</translation>
    </message>
    <message>
        <source>Show the keys of a connection</source>
        <translation>Montrer les clés d’une connexion</translation>
    </message>
    <message>
        <source>Show keys by their state</source>
        <translation>Montrer les clés selon leur état</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>N’importe quel état</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Pausing or used up</source>
        <translation>En pause ou épuisée</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Avec un problème</translation>
    </message>
    <message>
        <source>Switched off or ended</source>
        <translation>Désactivée ou terminée</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testée</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifiée par vous</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Tout tester</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aucune clé encore</translation>
    </message>
    <message>
        <source>The provider keys of your connections appear here.</source>
        <translation>Les clés de fournisseur de vos connexions apparaissent ici.</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Aucune connexion encore</translation>
    </message>
    <message>
        <source>Keys belong to a connection: the address of a provider.</source>
        <translation>Les clés appartiennent à une connexion&#xa0;: l’adresse d’un fournisseur.</translation>
    </message>
    <message>
        <source>No key fits this filter</source>
        <translation>Aucune clé ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>Other words, another connection or another state may.</source>
        <translation>Essayez d’autres mots, une autre connexion ou un autre état.</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Montrer toutes les clés</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionnées</translation>
    </message>
    <message>
        <source>tested %1 of %2</source>
        <translation>%1 testées sur %2</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Choisissez d’abord une clé.</translation>
    </message>
    <message>
        <source>Choose one key only.</source>
        <translation>Choisissez une seule clé.</translation>
    </message>
    <message>
        <source>There is no router on the server before the first sync.</source>
        <translation>Il n’y a pas de routeur sur le serveur avant la première synchronisation.</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>Il n’y a pas encore de clé.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>The secret is not on this computer: another admin added the key. It can be assigned, not shown or tested.</source>
        <translation>Le secret n’est pas sur cet ordinateur&#xa0;: un autre administrateur a ajouté la clé. Elle peut être affectée, mais ni montrée ni testée.</translation>
    </message>
    <message>
        <source>The file is imported.</source>
        <translation>Le fichier est importé.</translation>
    </message>
    <message>
        <source>The new secret is here. Sync to bring it to the server.</source>
        <translation>Le nouveau secret est ici. Synchronisez pour le porter sur le serveur.</translation>
    </message>
    <message>
        <source>Reading the secret of %1...</source>
        <translation>Lecture du secret de %1...</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Asking the router for the state of the keys...</source>
        <translation>Demande de l’état des clés au routeur...</translation>
    </message>
    <message>
        <source>Export the keys</source>
        <translation>Exporter les clés</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The keys are in %1, without their secrets.</source>
        <translation>Les clés sont dans %1, sans leurs secrets.</translation>
    </message>
    <message>
        <source>Add keys...</source>
        <translation>Ajouter des clés...</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>Ajouter une connexion...</translation>
    </message>
    <message>
        <source>Choose a key that your changes remove.</source>
        <translation>Choisissez une clé que vos modifications suppriment.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeysPageActions</name>
    <message>
        <source>Add keys...</source>
        <translation>Ajouter des clés...</translation>
    </message>
    <message>
        <source>Type or paste keys</source>
        <translation>Saisir ou coller des clés</translation>
    </message>
    <message>
        <source>Import keys from a file...</source>
        <translation>Importer des clés depuis un fichier...</translation>
    </message>
    <message>
        <source>Keys with their secrets from a CSV file, looked at before anything happens</source>
        <translation>Clés avec leurs secrets depuis un fichier CSV, examiné avant que rien ne se passe</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Modifier...</translation>
    </message>
    <message>
        <source>Label, account, limits, weight and validity; of several keys what they share</source>
        <translation>Libellé, compte, limites, poids et validité&#xa0;; pour plusieurs clés, ce qu’elles partagent</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Ask the provider whether the selected keys work</source>
        <translation>Demander au fournisseur si les clés sélectionnées fonctionnent</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Tout tester</translation>
    </message>
    <message>
        <source>Ask the providers whether the keys in the list work</source>
        <translation>Demander aux fournisseurs si les clés de la liste fonctionnent</translation>
    </message>
    <message>
        <source>Replace secret...</source>
        <translation>Remplacer le secret...</translation>
    </message>
    <message>
        <source>A new secret, at once or beside the old one for a while</source>
        <translation>Un nouveau secret, tout de suite ou à côté de l’ancien pendant un temps</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Montrer le secret</translation>
    </message>
    <message>
        <source>Show the secret for 10 seconds</source>
        <translation>Montrer le secret pendant 10 secondes</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Copy the secret; the clipboard is cleared after 10 seconds</source>
        <translation>Copier le secret&#xa0;; le presse-papiers est vidé après 10 secondes</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>A key that is off is not used for any chat</source>
        <translation>Une clé désactivée n’est utilisée pour aucune conversation</translation>
    </message>
    <message>
        <source>End the pause on the server</source>
        <translation>Mettre fin à la pause sur le serveur</translation>
    </message>
    <message>
        <source>The router forgets limits and refusals that it holds against the key, and tries it again</source>
        <translation>Le routeur oublie les limites et refus qu’il retient contre la clé, et l’essaie à nouveau</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Supprimer...</translation>
    </message>
    <message>
        <source>Says first what it means for people</source>
        <translation>Indique d’abord ce que cela signifie pour les personnes</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>Montrer sur le tableau</translation>
    </message>
    <message>
        <source>Who is on this key, and moving them</source>
        <translation>Qui utilise cette clé, et les déplacer</translation>
    </message>
    <message>
        <source>Show its people</source>
        <translation>Montrer ses personnes</translation>
    </message>
    <message>
        <source>The people whom this key serves</source>
        <translation>Les personnes que cette clé sert</translation>
    </message>
    <message>
        <source>Export the keys...</source>
        <translation>Exporter les clés...</translation>
    </message>
    <message>
        <source>All keys without their secrets as a CSV file</source>
        <translation>Toutes les clés sans leurs secrets dans un fichier CSV</translation>
    </message>
    <message>
        <source>Find keys</source>
        <translation>Rechercher des clés</translation>
    </message>
    <message>
        <source>Into the filter</source>
        <translation>Aller au filtre</translation>
    </message>
    <message>
        <source>Ask the router again</source>
        <translation>Interroger à nouveau le routeur</translation>
    </message>
    <message>
        <source>States and use of the keys as they are now</source>
        <translation>États et utilisation des clés en ce moment</translation>
    </message>
    <message>
        <source>Accounts...</source>
        <translation>Comptes...</translation>
    </message>
    <message>
        <source>Quotas that several keys share, and their limits</source>
        <translation>Quotas que plusieurs clés partagent, et leurs limites</translation>
    </message>
    <message>
        <source>Keep after all</source>
        <translation>Garder quand même</translation>
    </message>
    <message>
        <source>Takes the removal back: the key stays as it is on the server, with the people who are on it there</source>
        <translation>Annule la suppression : la clé reste telle qu’elle est sur le serveur, avec les personnes qui l’y utilisent</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeysPageSecret</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Vider maintenant</translation>
    </message>
    <message>
        <source>hidden again in %1 s</source>
        <translation>masqué dans %1 s</translation>
    </message>
    <message>
        <source>Secret of %1, shown on the screen</source>
        <translation>Secret de %1, affiché à l’écran</translation>
    </message>
    <message>
        <source>The secret of %1 is on the clipboard for %2 s more.</source>
        <translation>Le secret de %1 reste encore %2 s dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Languages</name>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Launcher</name>
    <message>
        <source>Looking at the keychain...</source>
        <translation>Examen du trousseau...</translation>
    </message>
    <message>
        <source>Keyroster cannot sign in before it knows where to keep passwords.</source>
        <translation>Keyroster ne peut pas se connecter avant de savoir où conserver les mots de passe.</translation>
    </message>
    <message>
        <source>Choose a place...</source>
        <translation>Choisir un emplacement...</translation>
    </message>
    <message>
        <source>Keys and passwords are kept in memory only and are gone when the program ends.</source>
        <translation>Les clés et mots de passe ne sont conservés qu’en mémoire et disparaissent à la fermeture du programme.</translation>
    </message>
    <message>
        <source>In memory only: they are gone when the program ends.</source>
        <translation>En mémoire seulement&#xa0;: ils disparaissent à la fermeture du programme.</translation>
    </message>
    <message>
        <source>In the keychain of this computer.</source>
        <translation>Dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>In an encrypted file with a passphrase: %1</source>
        <translation>Dans un fichier chiffré avec une phrase de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Removing its secrets...</source>
        <translation>Suppression de ses secrets...</translation>
    </message>
    <message>
        <source>Removed from this computer. The server itself is as it was.</source>
        <translation>Supprimé de cet ordinateur. Le serveur lui-même est inchangé.</translation>
    </message>
    <message>
        <source>This is the working copy as it was then. What was here before is a backup.</source>
        <translation>Voici la copie de travail telle qu’elle était alors. Ce qui était ici auparavant est une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The secrets of this computer are in a vault with a passphrase.</source>
        <translation>Les secrets de cet ordinateur sont dans un coffre avec phrase de passe.</translation>
    </message>
    <message>
        <source>The secrets are there already.</source>
        <translation>Les secrets y sont déjà.</translation>
    </message>
    <message>
        <source>Moving the secrets...</source>
        <translation>Déplacement des secrets...</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved. They were read back in the new place before they were removed from the old one.</source>
        <translation>
            <numerusform>%n secret déplacé. Il a été relu au nouvel emplacement avant d’être supprimé de l’ancien.</numerusform>
            <numerusform>%n secrets déplacés. Ils ont été relus au nouvel emplacement avant d’être supprimés de l’ancien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The secrets stay where they are.</source>
        <translation>Annulé. Les secrets restent où ils sont.</translation>
    </message>
    <message>
        <source>Change the place without them</source>
        <translation>Changer d’emplacement sans eux</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::LimitsForm</name>
    <message>
        <source>Requests per minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Jetons par minute</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Requêtes par jour</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>Jetons par jour</translation>
    </message>
    <message>
        <source>US dollars per month</source>
        <translation>Dollars US par mois</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ListDialog</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>Garder quand même</translation>
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
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>the text of the menu, such as Undo the last sync</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>There is no sync that could be undone now</source>
        <translation>Il n’y a actuellement pas de synchronisation à annuler</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ManyKeysDialog</name>
    <message>
        <source>Edit keys</source>
        <translation>Modifier les clés</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Tick what shall be the same for all of them; the rest stays as it is.</source>
        <translation>Cochez ce qui doit être identique pour toutes&#xa0;; le reste ne change pas.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>each has its own</source>
        <translation>chacune le sien</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;État</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Poids</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>These keys are of several connections.</source>
        <translation>Ces clés sont de plusieurs connexions.</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Valable &amp;du</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Valable &amp;jusqu’au</translation>
    </message>
    <message>
        <source>They do not &amp;end</source>
        <translation>Elles n’ont pas de &amp;fin</translation>
    </message>
    <message>
        <source>&amp;Limits of each key (an empty field takes a limit away)</source>
        <translation>&amp;Limites de chaque clé (un champ vide supprime la limite)</translation>
    </message>
    <message>
        <source>%1 would end before it begins. Choose other moments.</source>
        <translation>%1 se terminerait avant de commencer. Choisissez d’autres moments.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Une erreur s’est produite.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ModelsDialog</name>
    <message>
        <source>Models and prices</source>
        <translation>Modèles et prix</translation>
    </message>
    <message>
        <source>Without models people see nothing of this connection. Ask the provider, or type the id of a model and press Add.</source>
        <translation>Sans modèles, on ne voit rien de cette connexion. Interrogez le fournisseur, ou saisissez l’identifiant d’un modèle et appuyez sur «&#xa0;Ajouter&#xa0;».</translation>
    </message>
    <message>
        <source>What people see of %1. Select several models to change them together.</source>
        <translation>Ce que l’on voit de %1. Sélectionnez plusieurs modèles pour les modifier ensemble.</translation>
    </message>
    <message>
        <source>Id of a model to add</source>
        <translation>Identifiant d’un modèle à ajouter</translation>
    </message>
    <message>
        <source>Ask the provider for its models</source>
        <translation>Demander ses modèles au fournisseur</translation>
    </message>
    <message>
        <source>The id under which people and programs know the model in Open WebUI. Change it only before it is in use.</source>
        <translation>L’identifiant sous lequel personnes et programmes connaissent le modèle dans Open WebUI. Ne le changez qu’avant son utilisation.</translation>
    </message>
    <message>
        <source>&amp;Hidden in the list of models</source>
        <translation>&amp;Masqué dans la liste des modèles</translation>
    </message>
    <message>
        <source>Shown &amp;name</source>
        <translation>&amp;Nom affiché</translation>
    </message>
    <message>
        <source>&amp;Id in Open WebUI</source>
        <translation>&amp;Identifiant dans Open WebUI</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Qui peut l’utiliser</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrée en cache</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>comme l’entrée</translation>
    </message>
    <message>
        <source>Price in US dollars per million tokens</source>
        <translation>Prix en dollars US par million de jetons</translation>
    </message>
    <message>
        <source>Limits and allowances in dollars, and the cost under Usage, are counted by these prices.</source>
        <translation>Les limites et plafonds en dollars, et le coût sous «&#xa0;Utilisation&#xa0;», sont comptés d’après ces prix.</translation>
    </message>
    <message>
        <source>%1 – %2 in, %3 out</source>
        <comment>a model and its prices</comment>
        <translation>%1 – %2 entrée, %3 sortie</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider is asked with a key of this connection, and none has its secret on this computer.</source>
        <translation>Le fournisseur est interrogé avec une clé de cette connexion, et aucune n’a son secret sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Asking the provider for its models...</source>
        <translation>Demande des modèles au fournisseur...</translation>
    </message>
    <message>
        <source>The provider has no further models for this key.</source>
        <translation>Le fournisseur n’a pas d’autres modèles pour cette clé.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) more. Take out those that people shall not see.</source>
        <translation>
            <numerusform>%n modèle de plus. Retirez ce que l’on ne doit pas voir.</numerusform>
            <numerusform>%n modèles de plus. Retirez ceux que l’on ne doit pas voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection was removed meanwhile.</source>
        <translation>Cette connexion a été supprimée entre-temps.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::OperationBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PageMenus</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>S&amp;witch server</source>
        <translation>C&amp;hanger de serveur</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Clés</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeopleModel</name>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Gets a key</source>
        <translation>Reçoit une clé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Loses a key</source>
        <translation>Perd une clé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The key that pays on %1</source>
        <translation>La clé qui paie sur %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeoplePage</name>
    <message>
        <source>Find by name, e-mail or group</source>
        <translation>Rechercher par nom, e-mail ou groupe</translation>
    </message>
    <message>
        <source>Show the members of a group</source>
        <translation>Montrer les membres d’un groupe</translation>
    </message>
    <message>
        <source>The connection that the next choice is about</source>
        <translation>La connexion que concerne le choix suivant</translation>
    </message>
    <message>
        <source>Show people by who pays for them</source>
        <translation>Montrer les personnes selon qui paie pour elles</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Sans clé</translation>
    </message>
    <message>
        <source>With an own key</source>
        <translation>Avec une clé propre</translation>
    </message>
    <message>
        <source>Through a group</source>
        <translation>Par un groupe</translation>
    </message>
    <message>
        <source>From the pool</source>
        <translation>Du pool</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifiée par vous</translation>
    </message>
    <message>
        <source>Show the people whom a key serves</source>
        <translation>Montrer les personnes que sert une clé</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Personne encore ici</translation>
    </message>
    <message>
        <source>The users of your server appear here after the first refresh.</source>
        <translation>Les utilisateurs de votre serveur apparaissent ici après la première actualisation.</translation>
    </message>
    <message>
        <source>Nobody fits this filter</source>
        <translation>Personne ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>Other words or another choice above may.</source>
        <translation>Essayez d’autres mots ou un autre choix ci-dessus.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Montrer tout le monde</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>N’importe quel groupe</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>N’importe quelle connexion</translation>
    </message>
    <message>
        <source>Any key</source>
        <translation>N’importe quelle clé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionnées</translation>
    </message>
    <message>
        <source>Assign to a key...</source>
        <translation>Affecter à une clé...</translation>
    </message>
    <message>
        <source>Put the selected people on a key</source>
        <translation>Mettre les personnes sélectionnées sur une clé</translation>
    </message>
    <message>
        <source>Take off their own keys</source>
        <translation>Retirer de leurs clés propres</translation>
    </message>
    <message>
        <source>The selected people lose their own keys; groups and the pool stay</source>
        <translation>Les personnes sélectionnées perdent leurs clés propres&#xa0;; les groupes et le pool restent</translation>
    </message>
    <message>
        <source>Why this key? On the board</source>
        <translation>Pourquoi cette clé&#xa0;? Sur le tableau</translation>
    </message>
    <message>
        <source>Show the person on the board, where the question can be asked for a model</source>
        <translation>Montrer la personne sur le tableau, où la question peut être posée pour un modèle</translation>
    </message>
    <message>
        <source>Assign people from a file...</source>
        <translation>Affecter des personnes depuis un fichier...</translation>
    </message>
    <message>
        <source>E-mail, connection and key from a CSV file, looked at before anything happens</source>
        <translation>E-mail, connexion et clé depuis un fichier CSV, examiné avant que rien ne se passe</translation>
    </message>
    <message>
        <source>Export the assignments...</source>
        <translation>Exporter les affectations...</translation>
    </message>
    <message>
        <source>Who is on which key, as a CSV file that can be read back</source>
        <translation>Qui utilise quelle clé, dans un fichier CSV qui peut être relu</translation>
    </message>
    <message>
        <source>Show people without a key</source>
        <translation>Montrer les personnes sans clé</translation>
    </message>
    <message>
        <source>On any connection</source>
        <translation>Sur n’importe quelle connexion</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Into the filter</source>
        <translation>Aller au filtre</translation>
    </message>
    <message>
        <source>This person has no own key here.</source>
        <translation>Cette personne n’a pas de clé propre ici.</translation>
    </message>
    <message>
        <source>None of these people has an own key here.</source>
        <translation>Aucune de ces personnes n’a de clé propre ici.</translation>
    </message>
    <message>
        <source>Take %1 off their own keys</source>
        <translation>Retirer %1 de leurs clés propres</translation>
    </message>
    <message>
        <source>The file is imported.</source>
        <translation>Le fichier est importé.</translation>
    </message>
    <message>
        <source>Export the assignments</source>
        <translation>Exporter les affectations</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The assignments are in %1.</source>
        <translation>Les affectations sont dans %1.</translation>
    </message>
    <message>
        <source>Allowances...</source>
        <translation>Plafonds...</translation>
    </message>
    <message>
        <source>How much people, groups or everyone may use in a day, week or month</source>
        <translation>Ce que les personnes, les groupes ou tous peuvent consommer par jour, semaine ou mois</translation>
    </message>
    <message>
        <source>From a file...</source>
        <translation>Depuis un fichier...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeoplePageAssign</name>
    <message>
        <source>Assign to a key</source>
        <translation>Affecter à une clé</translation>
    </message>
    <message>
        <source>As a &amp;further key, beside those they have</source>
        <translation>Comme clé &amp;supplémentaire, en plus de celles qu’elles ont</translation>
    </message>
    <message>
        <source>Assign %1 to a key</source>
        <translation>Affecter %1 à une clé</translation>
    </message>
    <message>
        <source>Find by label or ending</source>
        <translation>Rechercher par libellé ou fin</translation>
    </message>
    <message>
        <source>Keys of the connection</source>
        <translation>Clés de la connexion</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2  (switched off)</source>
        <translation>%1  %2  (désactivée)</translation>
    </message>
    <message>
        <source>The pool for everyone</source>
        <translation>Le pool commun</translation>
    </message>
    <message>
        <source>No key fits what you typed.</source>
        <translation>Aucune clé ne correspond à votre saisie.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeoplePageDetails</name>
    <message>
        <source>Why this key?</source>
        <translation>Pourquoi cette clé&#xa0;?</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionnées</translation>
    </message>
    <message>
        <source>Choose a person to see which key pays for them, and why.</source>
        <translation>Choisissez une personne pour voir quelle clé paie pour elle, et pourquoi.</translation>
    </message>
    <message>
        <source>There is no connection yet, so there is no key.</source>
        <translation>Il n’y a pas encore de connexion, donc pas de clé.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanDialog</name>
    <message>
        <source>Review the plan</source>
        <translation>Vérifier le plan</translation>
    </message>
    <message>
        <source>Note for the history, for example why (optional)</source>
        <translation>Note pour l’historique, par exemple pourquoi (facultatif)</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Réessayer ce qui a échoué</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 has what you see here.</source>
        <translation>Il n’y a rien à faire&#xa0;: %1 a ce que vous voyez ici.</translation>
    </message>
    <message numerus="yes">
        <source>These %n change(s) are made on %1, and nothing else. Chats go on all the while.</source>
        <translation>
            <numerusform>Cette modification (%n) est faite sur %1, et rien d’autre. Les conversations continuent pendant ce temps.</numerusform>
            <numerusform>Ces %n modifications sont faites sur %1, et rien d’autre. Les conversations continuent pendant ce temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>Exécution des modifications...</translation>
    </message>
    <message>
        <source>Reading what is missing...</source>
        <translation>Lecture de ce qui manque...</translation>
    </message>
    <message>
        <source>Nothing is missing any more.</source>
        <translation>Il ne manque plus rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are left; what is done is not made again.</source>
        <translation>
            <numerusform>Il reste %Ln modification&#xa0;; ce qui est fait n’est pas refait.</numerusform>
            <numerusform>Il reste %Ln modifications&#xa0;; ce qui est fait n’est pas refait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the server back...</source>
        <translation>Relecture du serveur...</translation>
    </message>
    <message>
        <source>The changes were made, but the server could not be read back: %1</source>
        <translation>Les modifications ont été faites, mais le serveur n’a pas pu être relu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server was read back and is as planned; the router uses revision %1.</source>
        <translation>Le serveur a été relu et est conforme au plan&#xa0;; le routeur utilise la révision %1.</translation>
    </message>
    <message numerus="yes">
        <source>It was asked about %n assignment(s) and gave the right keys.</source>
        <translation>
            <numerusform>Il a été interrogé sur %n affectation et a donné la bonne clé.</numerusform>
            <numerusform>Il a été interrogé sur %n affectations et a donné les bonnes clés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced, with differences</source>
        <translation>Synchronisé, avec des différences</translation>
    </message>
    <message numerus="yes">
        <source>The changes were made, but the server shows something else in %n place(s).</source>
        <translation>
            <numerusform>Les modifications ont été faites, mais le serveur montre autre chose à %n endroit.</numerusform>
            <numerusform>Les modifications ont été faites, mais le serveur montre autre chose à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was copied as text.</source>
        <translation>Le plan a été copié comme texte.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Plans of Keyroster (*.json)</source>
        <translation>Plans de Keyroster (*.json)</translation>
    </message>
    <message>
        <source>Sealing new keys for the router...</source>
        <translation>Scellement des nouvelles clés pour le routeur...</translation>
    </message>
    <message>
        <source>Saved to %1. It holds no secret; a colleague opens it with &quot;Open a saved plan&quot;.</source>
        <translation>Enregistré dans %1. Il ne contient aucun secret&#xa0;; un collègue l’ouvre avec «&#xa0;Ouvrir un plan enregistré&#xa0;».</translation>
    </message>
    <message>
        <source>The changes were made; reading the server back was stopped.</source>
        <translation>Les modifications ont été faites&#xa0;; la relecture du serveur a été arrêtée.</translation>
    </message>
    <message>
        <source>Stopped before anything was changed.</source>
        <translation>Arrêté avant toute modification.</translation>
    </message>
    <message>
        <source>Refresh and review</source>
        <translation>Actualiser et vérifier</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanTools</name>
    <message>
        <source>Only &amp;risky</source>
        <translation>&amp;Risqués seulement</translation>
    </message>
    <message>
        <source>Show exactly what changes</source>
        <translation>Montrer exactement ce qui change</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>Rechercher dans le plan</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Type de modification</translation>
    </message>
    <message>
        <source>Copy or save the plan</source>
        <translation>Copier ou enregistrer le plan</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>&amp;Save for a colleague...</source>
        <translation>&amp;Enregistrer pour un collègue...</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Montrer toutes les modifications</translation>
    </message>
    <message>
        <source>No change fits this filter.</source>
        <translation>Aucune modification ne correspond à ce filtre.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanTree</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Changes on the server</source>
        <translation>Modifications sur le serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>The router on the server</source>
        <translation>Le routeur sur le serveur</translation>
    </message>
    <message>
        <source>The policy: which key pays for whom</source>
        <translation>La politique&#xa0;: quelle clé paie pour qui</translation>
    </message>
    <message>
        <source>Models that people see</source>
        <translation>Modèles visibles</translation>
    </message>
    <message>
        <source>The server&apos;s own connections</source>
        <translation>Les connexions propres du serveur</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>À examiner de près</translation>
    </message>
    <message>
        <source>Small risk</source>
        <translation>Risque faible</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Running...</source>
        <translation>En cours...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::RemoveKeysDialog</name>
    <message>
        <source>Remove keys</source>
        <translation>Supprimer des clés</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>The server keeps the key until the next sync, and you can undo this. At the provider the key goes on to exist.</source>
        <translation>Le serveur garde la clé jusqu’à la prochaine synchronisation, et vous pouvez annuler. Chez le fournisseur, la clé continue d’exister.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ReplaceSecretDialog</name>
    <message>
        <source>Replace secret</source>
        <translation>Remplacer le secret</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>Nouveau secret pour %1</translation>
    </message>
    <message>
        <source>Make the new key at the provider first, then paste it here.</source>
        <translation>Créez d’abord la nouvelle clé chez le fournisseur, puis collez-la ici.</translation>
    </message>
    <message>
        <source>&amp;Test it at its provider first</source>
        <translation>&amp;Tester d’abord chez son fournisseur</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, ancienne</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Nouvelle clé</translation>
    </message>
    <message>
        <source>What happens to the old secret</source>
        <translation>Que devient l’ancien secret</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Both work &amp;until</source>
        <translation>Les deux fonctionnent &amp;jusqu’au</translation>
    </message>
    <message>
        <source>When the old secret ends</source>
        <translation>Quand l’ancien secret prend fin</translation>
    </message>
    <message>
        <source>Both work until I &amp;remove the old one</source>
        <translation>Les deux fonctionnent jusqu’à ce que je &amp;supprime l’ancien</translation>
    </message>
    <message>
        <source>The old one goes &amp;at once, with the next sync</source>
        <translation>L’ancien disparaît &amp;aussitôt, à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>The old one is &amp;called</source>
        <translation>L’an&amp;cienne s’appelle</translation>
    </message>
    <message>
        <source>While both work, everyone who uses the key has both: the new one first, the old one right behind it.</source>
        <translation>Tant que les deux fonctionnent, tous ceux qui utilisent la clé ont les deux&#xa0;: d’abord la nouvelle, l’ancienne juste après.</translation>
    </message>
    <message>
        <source>Replace anyway</source>
        <translation>Remplacer quand même</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>Tester et remplacer</translation>
    </message>
    <message>
        <source>Replace without a test</source>
        <translation>Remplacer sans test</translation>
    </message>
    <message>
        <source>That is too short for a key. Paste the whole key.</source>
        <translation>C’est trop court pour une clé. Collez la clé entière.</translation>
    </message>
    <message>
        <source>Give the old key a name.</source>
        <translation>Donnez un nom à l’ancienne clé.</translation>
    </message>
    <message>
        <source>That moment is over. Choose a later one for the old key.</source>
        <translation>Ce moment est passé. Choisissez-en un plus tardif pour l’ancienne clé.</translation>
    </message>
    <message>
        <source>Testing the new key...</source>
        <translation>Test de la nouvelle clé...</translation>
    </message>
    <message>
        <source>The test failed: %1. The old key still works.</source>
        <translation>Le test a échoué&#xa0;: %1. L’ancienne clé fonctionne toujours.</translation>
    </message>
    <message>
        <source>Storing the key in the keychain...</source>
        <translation>Enregistrement de la clé dans le trousseau...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ServerFlow</name>
    <message>
        <source>Signing in...</source>
        <translation>Connexion en cours...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the server...</source>
        <translation>Lecture du serveur...</translation>
    </message>
    <message>
        <source>Asking the router for the state of the keys...</source>
        <translation>Demande de l’état des clés au routeur...</translation>
    </message>
    <message>
        <source>Signing out...</source>
        <translation>Déconnexion...</translation>
    </message>
    <message>
        <source>Signed out. Your draft stays on this computer.</source>
        <translation>Déconnecté. Votre brouillon reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in...</source>
        <translation>Se connecter...</translation>
    </message>
    <message>
        <source>Keys belong to a connection. Add or adopt one first.</source>
        <translation>Les clés appartiennent à une connexion. Ajoutez-en ou adoptez-en d’abord une.</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>Ajouter une connexion...</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trust this certificate...</source>
        <translation>Approuver ce certificat...</translation>
    </message>
    <message>
        <source>You are not signed in, so what is shown here may be old. Your draft stays on this computer.</source>
        <translation>Vous n’êtes pas connecté ; ce qui est affiché ici peut être ancien. Votre brouillon reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ServerHeader</name>
    <message>
        <source>Switch to another server</source>
        <translation>Changer de serveur</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Serveur %1</translation>
    </message>
    <message>
        <source>Open WebUI %1</source>
        <translation>Open WebUI %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsBackups</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>A copy of the working copy is made before each sync and before an update of its format; the newest ten are kept. They hold no secrets.</source>
        <translation>Une copie de la copie de travail est faite avant chaque synchronisation et avant une mise à jour de son format&#xa0;; les dix plus récentes sont conservées. Elles ne contiennent aucun secret.</translation>
    </message>
    <message>
        <source>Go back to it...</source>
        <translation>Y revenir...</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Créer une sauvegarde maintenant</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>Revenir à la sauvegarde de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Your draft and the history on this computer become what they were then. What is here now is saved as a backup first, so that you can come back to it. Nothing changes on the server.</source>
        <translation>Votre brouillon et l’historique sur cet ordinateur redeviennent ce qu’ils étaient alors. Ce qui est ici maintenant est d’abord sauvegardé, pour que vous puissiez y revenir. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsDrift</name>
    <message>
        <source>Changes on the server</source>
        <translation>Modifications sur le serveur</translation>
    </message>
    <message>
        <source>Keyroster looks whether somebody changed its models, functions or connections in Open WebUI itself. It only reads.</source>
        <translation>Keyroster vérifie si quelqu’un a modifié ses modèles, fonctions ou connexions dans Open WebUI même. Il ne fait que lire.</translation>
    </message>
    <message>
        <source>Look when the program &amp;starts</source>
        <translation>Vérifier au &amp;démarrage du programme</translation>
    </message>
    <message>
        <source>Look &amp;every</source>
        <translation>&amp;Vérifier toutes les</translation>
    </message>
    <message>
        <source>Minutes between two looks</source>
        <translation>Minutes entre deux vérifications</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> minutes</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsExchange</name>
    <message>
        <source>Import and export</source>
        <translation>Importation et exportation</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Enregistrer...</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Enregistrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Ouvrir...</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything, with secrets</source>
        <translation>Tout, avec les secrets</translation>
    </message>
    <message>
        <source>A bundle, encrypted with a passphrase.</source>
        <translation>Une archive, chiffrée avec une phrase de passe.</translation>
    </message>
    <message>
        <source>The policy, without secrets</source>
        <translation>La politique, sans les secrets</translation>
    </message>
    <message>
        <source>Who is on which key</source>
        <translation>Qui utilise quelle clé</translation>
    </message>
    <message>
        <source>CSV: e-mail or group, connection, key.</source>
        <translation>CSV&#xa0;: e-mail ou groupe, connexion, clé.</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Les clés</translation>
    </message>
    <message>
        <source>CSV. Saved without secrets; a file that is opened may hold them.</source>
        <translation>CSV. Enregistré sans secrets&#xa0;; un fichier ouvert peut en contenir.</translation>
    </message>
    <message>
        <source>JSON, to read, to keep, or to take to another server.</source>
        <translation>JSON, à lire, à garder ou à emporter vers un autre serveur.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsLook</name>
    <message>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Keyroster speaks this language from its next start.</source>
        <translation>Keyroster utilise cette langue dès son prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Notify me when a sync of more than 5 seconds ends while the window is behind others</source>
        <translation>&amp;M’avertir quand une synchronisation de plus de 5 secondes se termine alors que la fenêtre est derrière d’autres</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>A backup was made: %1</source>
        <translation>Une sauvegarde a été créée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsSecrets</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>The keys of your providers and what you sign in with. They are never in the working copy, in backups, or in a log.</source>
        <translation>Les clés de vos fournisseurs et ce avec quoi vous vous connectez. Ils ne sont jamais dans la copie de travail, les sauvegardes ou un journal.</translation>
    </message>
    <message>
        <source>Change the place...</source>
        <translation>Changer d’emplacement...</translation>
    </message>
    <message>
        <source>When you change the place, the secrets of all servers move there: they are copied, read back, and then removed from where they were.</source>
        <translation>Quand vous changez d’emplacement, les secrets de tous les serveurs y sont déplacés&#xa0;: ils sont copiés, relus, puis supprimés de l’ancien.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsServers</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Each server has a working copy on this computer: what was read last, your draft, and the history. Double-click a name to change it.</source>
        <translation>Chaque serveur a une copie de travail sur cet ordinateur&#xa0;: ce qui a été lu en dernier, votre brouillon et l’historique. Double-cliquez sur un nom pour le modifier.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Copy from it...</source>
        <translation>Copier depuis celui-ci...</translation>
    </message>
    <message>
        <source>Copies its connections, keys and assignments into the draft of the server that is open, after showing what would be copied</source>
        <translation>Copie ses connexions, clés et affectations dans le brouillon du serveur ouvert, après avoir montré ce qui serait copié</translation>
    </message>
    <message>
        <source>Remove from this computer...</source>
        <translation>Supprimer de cet ordinateur...</translation>
    </message>
    <message>
        <source>Connect to another server...</source>
        <translation>Se connecter à un autre serveur...</translation>
    </message>
    <message>
        <source>Sign out of the open server</source>
        <translation>Se déconnecter du serveur ouvert</translation>
    </message>
    <message>
        <source>Forgets the session and the password or key that was kept; the draft stays</source>
        <translation>Oublie la session et le mot de passe ou la clé conservés&#xa0;; le brouillon reste</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ouvert actuellement</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Un serveur requiert un nom.</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>Supprimer %1 de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>The draft with changes that were not synced, the history, and the secrets of its keys that only this computer has are removed. Backups stay in the folder beside it. Nothing changes on the server.</source>
        <translation>Le brouillon avec les modifications non synchronisées, l’historique et les secrets de ses clés que seul cet ordinateur détient sont supprimés. Les sauvegardes restent dans le dossier à côté. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Ctrl+K finds any command by its name.</source>
        <translation>Tout peut se faire sans souris. Ctrl+K trouve n’importe quelle commande par son nom.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SidebarButton</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln en attente</numerusform>
            <numerusform>%1, %Ln en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SignInAgainDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>The session at %1 has ended. Your changes are kept.</source>
        <translation>La session sur %1 est terminée. Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion au compte</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Connexion en cours...</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Envoyer le code</translation>
    </message>
    <message>
        <source>Trust this certificate...</source>
        <translation>Approuver ce certificat...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SignInStep</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>&amp;Rester connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>This is a &amp;recovery code</source>
        <translation>Ceci est un code de réc&amp;upération</translation>
    </message>
    <message>
        <source>One-time &amp;code</source>
        <translation>C&amp;ode à usage unique</translation>
    </message>
    <message>
        <source>The password is right. This server also wants the code that your authenticator app shows now.</source>
        <translation>Le mot de passe est bon. Ce serveur veut aussi le code qu’affiche maintenant votre application d’authentification.</translation>
    </message>
    <message>
        <source>You have five minutes. An API key signs in without a code.</source>
        <translation>Vous avez cinq minutes. Une clé API permet de se connecter sans code.</translation>
    </message>
    <message>
        <source>Pa&amp;ssword</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>The server allows 15 sign-ins in a short time, good ones too; then it makes you wait.</source>
        <translation>Le serveur permet 15 tentatives de connexion en peu de temps, réussies comprises&#xa0;; ensuite, il fait attendre.</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>You find it in Open WebUI under Settings, Account, if the server allows API keys.</source>
        <translation>Vous la trouvez dans Open WebUI sous Paramètres, Compte, si le serveur permet les clés API.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>For servers where people sign in through another site: the session token of your web browser.</source>
        <translation>Pour les serveurs où l’on se connecte par un autre site&#xa0;: le jeton de session de votre navigateur web.</translation>
    </message>
    <message>
        <source>This server has no sign-in by password.</source>
        <translation>Ce serveur ne permet pas la connexion par mot de passe.</translation>
    </message>
    <message>
        <source>There is no keychain now, so nothing is kept after the program ends.</source>
        <translation>Il n’y a pas de trousseau pour l’instant&#xa0;; rien n’est donc conservé après la fermeture du programme.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::StateBadge</name>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>The server was not read since the program started. Click to refresh.</source>
        <translation>Le serveur n’a pas été lu depuis le démarrage du programme. Cliquez pour actualiser.</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>The server has what you see here. Click to refresh.</source>
        <translation>Le serveur a ce que vous voyez ici. Cliquez pour actualiser.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>You have changes that the server does not have yet. Click to review them.</source>
        <translation>Vous avez des modifications que le serveur n’a pas encore. Cliquez pour les vérifier.</translation>
    </message>
    <message>
        <source>Server changed</source>
        <translation>Serveur modifié</translation>
    </message>
    <message>
        <source>Somebody changed the server since the last sync. Click to see what.</source>
        <translation>Quelqu’un a modifié le serveur depuis la dernière synchronisation. Cliquez pour voir quoi.</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>The server does not answer. You can keep editing. Click to try again.</source>
        <translation>Le serveur ne répond pas. Vous pouvez continuer vos modifications. Cliquez pour réessayer.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::StepDetails</name>
    <message>
        <source>As the server stores it</source>
        <translation>Tel que le serveur l’enregistre</translation>
    </message>
    <message>
        <source>What this step changes</source>
        <translation>Ce que change cette étape</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Sur le serveur maintenant</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>Après cette étape</translation>
    </message>
    <message>
        <source>Choose a step to see what it changes.</source>
        <translation>Choisissez une étape pour voir ce qu’elle change.</translation>
    </message>
    <message>
        <source>%1 This step cannot be undone.</source>
        <translation>%1 Cette étape ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>There is nothing yet.</source>
        <translation>Il n’y a encore rien.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SyncFlow</name>
    <message>
        <source>Sync done</source>
        <translation>Synchronisation terminée</translation>
    </message>
    <message>
        <source>Sync partly done</source>
        <translation>Synchronisation faite en partie</translation>
    </message>
    <message>
        <source>Sync stopped: the server changed</source>
        <translation>Synchronisation arrêtée&#xa0;: le serveur a changé</translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation>Synchronisation arrêtée</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reading what the server had before...</source>
        <translation>Lecture de ce que le serveur avait avant...</translation>
    </message>
    <message>
        <source>The server is as it was before the last sync already.</source>
        <translation>Le serveur est déjà comme avant la dernière synchronisation.</translation>
    </message>
    <message>
        <source>Reading how far the sync came...</source>
        <translation>Lecture de l’avancement de la synchronisation...</translation>
    </message>
    <message>
        <source>Nothing is missing: the sync was complete.</source>
        <translation>Rien ne manque&#xa0;: la synchronisation était complète.</translation>
    </message>
    <message>
        <source>Nothing on the server was changed, so there is nothing to put back.</source>
        <translation>Rien n’a été modifié sur le serveur&#xa0;; il n’y a donc rien à rétablir.</translation>
    </message>
    <message>
        <source>Open a saved plan</source>
        <translation>Ouvrir un plan enregistré</translation>
    </message>
    <message>
        <source>Plans of Keyroster (*.json)</source>
        <translation>Plans de Keyroster (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Il est trop grand.</translation>
    </message>
    <message>
        <source>Checking the plan against the server...</source>
        <translation>Contrôle du plan par rapport au serveur...</translation>
    </message>
    <message>
        <source>This plan has nothing to do: the server is as it says.</source>
        <translation>Ce plan n’a rien à faire&#xa0;: le serveur est comme il le dit.</translation>
    </message>
    <message>
        <source>Merged. Your changes are on top of the other admin&apos;s now.</source>
        <translation>Fusionné. Vos modifications sont maintenant par-dessus celles de l’autre administrateur.</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>Vérifier...</translation>
    </message>
    <message>
        <source>The draft took over what the server shows. Review and sync when you are ready.</source>
        <translation>Le brouillon a repris ce que montre le serveur. Vérifiez et synchronisez quand vous voulez.</translation>
    </message>
    <message>
        <source>Making the plan...</source>
        <translation>Établissement du plan...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UndoDialog</name>
    <message>
        <source>Undo history</source>
        <translation>Historique d’annulation</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>The changes since the last sync, the newest first. Choose how far to go back, or forward again; nothing changes on the server.</source>
        <translation>Les modifications depuis la dernière synchronisation, la plus récente en premier. Choisissez jusqu’où revenir, ou avancer de nouveau ; rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>Modifications du brouillon</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>The draft now</source>
        <translation>Le brouillon actuel</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>Before all these changes</source>
        <translation>Avant toutes ces modifications</translation>
    </message>
    <message>
        <source>The draft is here</source>
        <translation>Le brouillon est ici</translation>
    </message>
    <message>
        <source>Undo 1 change</source>
        <translation>Annuler 1 modification</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln changes</source>
        <translation>
            <numerusform>Annuler %Ln modification</numerusform>
            <numerusform>Annuler %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Make 1 change again</source>
        <translation>Refaire 1 modification</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln changes again</source>
        <translation>
            <numerusform>Refaire %Ln modification</numerusform>
            <numerusform>Refaire %Ln modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageBar</name>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Steps of the chart</source>
        <translation>Pas du graphique</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Premier jour (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Dernier jour (UTC)</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>par clé</translation>
    </message>
    <message>
        <source>by user</source>
        <translation>par utilisateur</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>par groupe</translation>
    </message>
    <message>
        <source>by model</source>
        <translation>par modèle</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>De … à</translation>
    </message>
    <message>
        <source>No model has a price, so cost is not known.</source>
        <translation>Aucun modèle n’a de prix&#xa0;; le coût n’est donc pas connu.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageData</name>
    <message>
        <source>Reading usage...</source>
        <translation>Lecture de l’utilisation...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Jetons en entrée</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Jetons en sortie</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Du cache</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>Coût (USD)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageNotesModel</name>
    <message>
        <source>per day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 requêtes</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>20 requests per day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>20 requests per day on OpenAI</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>20 requests per day, for everyone</comment>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>Everyone together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 ensemble</translation>
    </message>
    <message>
        <source>Used up: %1 (%2)</source>
        <translation>Épuisé&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>18 requests (90 %)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>its tokens per day</source>
        <translation>ses jetons par jour</translation>
    </message>
    <message>
        <source>its requests per day</source>
        <translation>ses requêtes par jour</translation>
    </message>
    <message>
        <source>the account&apos;s tokens per day</source>
        <translation>les jetons par jour du compte</translation>
    </message>
    <message>
        <source>the account&apos;s requests per day</source>
        <translation>les requêtes par jour du compte</translation>
    </message>
    <message>
        <source>Used up now</source>
        <translation>Épuisé maintenant</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsagePage</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>Recommence</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>S’épuise</translation>
    </message>
    <message>
        <source>What is used up</source>
        <translation>Ce qui est épuisé</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Over time, what the chart shows</source>
        <translation>Dans le temps, ce que montre le graphique</translation>
    </message>
    <message>
        <source>Allowances that are nearly or all used</source>
        <translation>Plafonds presque ou entièrement atteints</translation>
    </message>
    <message>
        <source>Keys that run out before their quota comes back</source>
        <translation>Clés qui s’épuisent avant le retour de leur quota</translation>
    </message>
    <message>
        <source>Read usage again</source>
        <translation>Relire l’utilisation</translation>
    </message>
    <message>
        <source>The router is asked for its counters.</source>
        <translation>Le routeur est interrogé sur ses compteurs.</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Rien n’est encore compté</translation>
    </message>
    <message>
        <source>Usage is counted by the router. It comes to the server with the first sync.</source>
        <translation>L’utilisation est comptée par le routeur. Il arrive sur le serveur à la première synchronisation.</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>Aller au tableau</translation>
    </message>
    <message>
        <source>Usage could not be read</source>
        <translation>L’utilisation n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Le serveur n’a pas répondu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was used</source>
        <translation>Rien n’a été utilisé</translation>
    </message>
    <message>
        <source>Nobody chatted through the router in these days.</source>
        <translation>Personne n’a discuté par le routeur ces jours-là.</translation>
    </message>
    <message>
        <source>Show the last 30 days</source>
        <translation>Montrer les 30 derniers jours</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux de données</translation>
    </message>
    <message>
        <source>Read at %1. Days are counted in UTC.</source>
        <translation>Lu à %1. Les jours sont comptés en UTC.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>So many users are charted all together.</source>
        <translation>Autant d’utilisateurs sont regroupés dans le graphique.</translation>
    </message>
    <message>
        <source>Whoever is in several groups counts in each of them.</source>
        <translation>Qui appartient à plusieurs groupes compte dans chacun d’eux.</translation>
    </message>
    <message>
        <source>Cost is not known: no model has a price.</source>
        <translation>Le coût n’est pas connu&#xa0;: aucun modèle n’a de prix.</translation>
    </message>
    <message>
        <source>The table has the %1 biggest; a filter finds the others.</source>
        <translation>Le tableau montre les %1 plus grands ; un filtre trouve les autres.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>Allowances (%1)</source>
        <translation>Plafonds (%1)</translation>
    </message>
    <message>
        <source>Forecast (%1)</source>
        <translation>Prévision (%1)</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>Exporter l’utilisation</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>Exporter en CSV...</translation>
    </message>
    <message>
        <source>No allowance is nearly used</source>
        <translation>Aucun plafond n’est presque atteint</translation>
    </message>
    <message>
        <source>Who has used most of an allowance, or all of it, is listed here.</source>
        <translation>Les personnes qui ont utilisé la plus grande partie d’un plafond, ou sa totalité, figurent ici.</translation>
    </message>
    <message>
        <source>Set allowances...</source>
        <translation>Définir des plafonds...</translation>
    </message>
    <message>
        <source>No key will run out</source>
        <translation>Aucune clé ne va s’épuiser</translation>
    </message>
    <message>
        <source>Keys that run out before their quota comes back, by what was used lately, are listed here.</source>
        <translation>Les clés qui, d’après l’utilisation récente, s’épuisent avant le retour de leur quota figurent ici.</translation>
    </message>
    <message>
        <source>Show the limits of the keys</source>
        <translation>Montrer les limites des clés</translation>
    </message>
    <message>
        <source>Reading usage...</source>
        <translation>Lecture de l’utilisation...</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageTiles</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Jetons en entrée</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Jetons en sortie</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>Coût (USD)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::VaultDialog</name>
    <message>
        <source>Where to keep keys and passwords</source>
        <translation>Où conserver les clés et mots de passe</translation>
    </message>
    <message>
        <source>&amp;Open the vault with its passphrase</source>
        <translation>&amp;Ouvrir le coffre avec sa phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Make a vault with a passphrase</source>
        <translation>&amp;Créer un coffre avec une phrase de passe</translation>
    </message>
    <message>
        <source>For this &amp;session only</source>
        <translation>Pour cette &amp;session seulement</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>Le trousseau de cet ordinateur ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer. After the program ends you sign in again, and keys that you added here can no longer be read or sealed again.</source>
        <translation>Rien n’est conservé sur cet ordinateur. Après la fermeture du programme, vous devrez vous reconnecter, et les clés ajoutées ici ne pourront plus être lues ni scellées à nouveau.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
    <message>
        <source>The vault is one encrypted file on this computer.</source>
        <translation>Le coffre est un fichier chiffré sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Some words are easier to remember than signs.</source>
        <translation>
            <numerusform>Au moins %n caractère. Quelques mots se retiennent mieux que des signes.</numerusform>
            <numerusform>Au moins %n caractères. Quelques mots se retiennent mieux que des signes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>Saisissez deux fois la même phrase de passe.</translation>
    </message>
    <message>
        <source>Keep it well: nobody can open the vault without it.</source>
        <translation>Conservez-la bien&#xa0;: personne ne peut ouvrir le coffre sans elle.</translation>
    </message>
    <message>
        <source>Opening the vault...</source>
        <translation>Ouverture du coffre...</translation>
    </message>
    <message>
        <source>%1 When you change the place, the secrets of all servers are copied there and read back, and only then removed here. &quot;This session only&quot; moves nothing.</source>
        <translation>%1 Quand vous changez d’emplacement, les secrets de tous les serveurs y sont copiés et relus, et seulement ensuite supprimés ici. «&#xa0;Pour cette session seulement&#xa0;» ne déplace rien.</translation>
    </message>
    <message>
        <source>Move to the keychain</source>
        <translation>Déplacer vers le trousseau</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::WelcomePage</name>
    <message>
        <source>Decide which key pays for whose chats</source>
        <translation>Décidez quelle clé paie les conversations de qui</translation>
    </message>
    <message>
        <source>Connect to your Open WebUI server. Keyroster reads it first and changes nothing until you review a plan and click Sync.</source>
        <translation>Connectez-vous à votre serveur Open WebUI. Keyroster le lit d’abord et ne change rien avant que vous ayez vérifié un plan et cliqué sur Synchroniser.</translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation>Se connecter à un serveur...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::WindowActions</name>
    <message>
        <source>&amp;Connect to a server...</source>
        <translation>Se &amp;connecter à un serveur...</translation>
    </message>
    <message>
        <source>&amp;Refresh from the server</source>
        <translation>&amp;Actualiser depuis le serveur</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Undo last s&amp;ync...</source>
        <translation>Annuler la dernière s&amp;ynchronisation...</translation>
    </message>
    <message>
        <source>&amp;Open a saved plan...</source>
        <translation>&amp;Ouvrir un plan enregistré...</translation>
    </message>
    <message>
        <source>&amp;Paste keys...</source>
        <translation>Co&amp;ller des clés...</translation>
    </message>
    <message>
        <source>&amp;Find a command...</source>
        <translation>&amp;Rechercher une commande...</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;About Keyroster</source>
        <translation>À &amp;propos de Keyroster</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>Aller au tableau</translation>
    </message>
    <message>
        <source>Go to the keys</source>
        <translation>Aller aux clés</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>Aller aux personnes</translation>
    </message>
    <message>
        <source>Go to the usage</source>
        <translation>Aller à l’utilisation</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Aller à l’historique</translation>
    </message>
    <message>
        <source>Go to the checks</source>
        <translation>Aller aux contrôles</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Aller aux paramètres</translation>
    </message>
    <message>
        <source>Colours as the &amp;system has them</source>
        <translation>Couleurs comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Couleurs c&amp;laires</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs &amp;sombres</translation>
    </message>
    <message>
        <source>Undo &amp;history...</source>
        <translation>&amp;Historique d’annulation...</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Decides which provider API key pays for whose chats on an Open WebUI server.</source>
        <translation>Décide quelle clé API de fournisseur paie les conversations de qui sur un serveur Open WebUI.</translation>
    </message>
    <message>
        <source>Open this workspace &lt;file&gt; instead of the last one.</source>
        <translation>Ouvrir cet espace de travail &lt;file&gt; au lieu du dernier.</translation>
    </message>
    <message>
        <source>Keep workspaces and settings in this &lt;folder&gt;.</source>
        <translation>Conserver les espaces de travail et les paramètres dans ce &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Use this &lt;name&gt; in the keychain, apart from other programs.</source>
        <translation>Utiliser ce &lt;name&gt; dans le trousseau, à part des autres programmes.</translation>
    </message>
</context>
</TS>
