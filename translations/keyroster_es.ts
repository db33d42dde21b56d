<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Check the address and your network, then try again.</source>
        <translation>Compruebe la dirección y la red, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>If the server uses a certificate of its own, compare the fingerprint with its operator.</source>
        <translation>Si el servidor usa un certificado propio, compare la huella con su responsable.</translation>
    </message>
    <message>
        <source>Use the address that the server sends you to, if you trust it.</source>
        <translation>Use la dirección a la que le envía el servidor, si confía en ella.</translation>
    </message>
    <message>
        <source>Check that the address is that of Open WebUI itself, not of a page in front of it.</source>
        <translation>Compruebe que la dirección sea la de Open WebUI y no la de una página situada delante.</translation>
    </message>
    <message>
        <source>Sign in again; your changes are kept.</source>
        <translation>Vuelva a iniciar sesión; sus cambios se conservan.</translation>
    </message>
    <message>
        <source>Sign in with the account of an admin.</source>
        <translation>Inicie sesión con la cuenta de un administrador.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere unos minutos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Refresh to see whether it happened.</source>
        <translation>Actualice para ver si se llevó a cabo.</translation>
    </message>
    <message>
        <source>Refresh, then review your changes again.</source>
        <translation>Actualice y vuelva a revisar sus cambios.</translation>
    </message>
    <message>
        <source>Close the other program that works on the same server, then try again.</source>
        <translation>Cierre el otro programa que trabaja en el mismo servidor y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, then try again.</source>
        <translation>Desbloquee el llavero de este equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Allow Keyroster to use the keychain, then try again.</source>
        <translation>Permita que Keyroster use el llavero y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was deleted; a backup is in the folder beside the file.</source>
        <translation>No se ha eliminado nada; hay una copia de seguridad en la carpeta junto al archivo.</translation>
    </message>
    <message>
        <source>Update Keyroster on this computer.</source>
        <translation>Actualice Keyroster en este equipo.</translation>
    </message>
    <message>
        <source>Please report this with the details.</source>
        <translation>Comunique este problema junto con los detalles.</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>Actualice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check what you typed, then try again.</source>
        <translation>Compruebe lo que ha escrito e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Start the keychain of this computer, or choose another place for secrets in Settings.</source>
        <translation>Inicie el llavero de este equipo o elija otro lugar para los secretos en los ajustes.</translation>
    </message>
</context>
<context>
    <name>AssignmentsCsv</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>The first line names no column %1. It should be: email, connection, key.</source>
        <translation>La primera línea no contiene ninguna columna %1. Debería ser: email, connection, key.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The column %1 is not used.</source>
        <translation>La columna %1 no se usa.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n assignment(s) from CSV</source>
        <translation>
            <numerusform>Importar %n asignación desde CSV</numerusform>
            <numerusform>Importar %n asignaciones desde CSV</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not said who. Write an e-mail, a group, or * for everyone.</source>
        <translation>No se indica para quién. Escriba un correo electrónico, un grupo o * para todos.</translation>
    </message>
    <message>
        <source>A line is about a user or a group, not both.</source>
        <translation>Una línea se refiere a un usuario o a un grupo, no a ambos.</translation>
    </message>
    <message>
        <source>There are more cells than columns. Put a text with commas in quotation marks.</source>
        <translation>Hay más celdas que columnas. Escriba entre comillas los textos que contengan comas.</translation>
    </message>
    <message>
        <source>Line %1 says this already.</source>
        <translation>La línea %1 ya dice esto.</translation>
    </message>
    <message>
        <source>An earlier line of the same person says %1 for %2.</source>
        <translation>Una línea anterior de la misma persona indica %1 para %2.</translation>
    </message>
    <message>
        <source>%1 is no %2. Write one of: %3.</source>
        <translation>%1 no es un valor válido para %2. Escriba uno de estos: %3.</translation>
    </message>
    <message>
        <source>The rank must be a whole number, such as 0.</source>
        <translation>El rango debe ser un número entero, como 0.</translation>
    </message>
    <message>
        <source>Left out, because line %1 about the same person does not fit.</source>
        <translation>Omitida, porque la línea %1 sobre la misma persona no es válida.</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>No hay nada que hacer: ya está así.</translation>
    </message>
    <message>
        <source>%1 gets %2.</source>
        <translation>%1 recibe %2.</translation>
    </message>
    <message>
        <source>%1 keeps %2; how they are used changes.</source>
        <translation>%1 conserva %2; cambia la forma de uso.</translation>
    </message>
    <message>
        <source>%1 gets %2 instead of %3.</source>
        <translation>%1 recibe %2 en lugar de %3.</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>The server does not say which version of Open WebUI it is, so Keyroster does not touch it.</source>
        <translation>El servidor no indica qué versión de Open WebUI es, por lo que Keyroster no lo modifica.</translation>
    </message>
    <message>
        <source>This server runs Open WebUI %1. Keyroster needs %2 or newer: older versions cannot limit a model to groups safely. Update the server first.</source>
        <translation>Este servidor usa Open WebUI %1. Keyroster necesita %2 o posterior: las versiones anteriores no pueden limitar un modelo a grupos de forma segura. Actualice primero el servidor.</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>the pool for everyone</source>
        <translation>el fondo común</translation>
    </message>
    <message>
        <source>Change how the keys of %1 take turns</source>
        <translation>Cambiar cómo se turnan las claves de %1</translation>
    </message>
    <message>
        <source>Empty the pool for everyone (now: %1)</source>
        <translation>Vaciar el fondo común (ahora: %1)</translation>
    </message>
    <message>
        <source>Pay for everyone else with %1</source>
        <translation>Pagar por todos los demás con %1</translation>
    </message>
    <message>
        <source>Pay for everyone else with %1 instead of %2</source>
        <translation>Pagar por todos los demás con %1 en lugar de %2</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>Quitar a %1 de %2</translation>
    </message>
    <message>
        <source>Put %1 on %2</source>
        <translation>Asignar a %1: %2</translation>
    </message>
    <message>
        <source>Put %1 on %2 instead of %3</source>
        <translation>Asignar a %1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>Add key %1</source>
        <translation>Añadir la clave %1</translation>
    </message>
    <message>
        <source>Delete key %1</source>
        <translation>Eliminar la clave %1</translation>
    </message>
    <message>
        <source>Switch key %1 on</source>
        <translation>Activar la clave %1</translation>
    </message>
    <message>
        <source>Switch key %1 off</source>
        <translation>Desactivar la clave %1</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>Cambiar la clave %1</translation>
    </message>
    <message>
        <source>Adopt connection %1</source>
        <translation>Adoptar la conexión %1</translation>
    </message>
    <message>
        <source>Add connection %1</source>
        <translation>Añadir la conexión %1</translation>
    </message>
    <message>
        <source>Delete connection %1</source>
        <translation>Eliminar la conexión %1</translation>
    </message>
    <message>
        <source>Change connection %1</source>
        <translation>Cambiar la conexión %1</translation>
    </message>
    <message>
        <source>Add account %1</source>
        <translation>Añadir la cuenta %1</translation>
    </message>
    <message>
        <source>Delete account %1</source>
        <translation>Eliminar la cuenta %1</translation>
    </message>
    <message>
        <source>Change account %1</source>
        <translation>Cambiar la cuenta %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a change and the connection that it is about</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change the allowance of %1</source>
        <translation>Cambiar el cupo de %1</translation>
    </message>
    <message>
        <source>a deleted user (%1)</source>
        <translation>un usuario eliminado (%1)</translation>
    </message>
    <message>
        <source>a deleted group (%1)</source>
        <translation>un grupo eliminado (%1)</translation>
    </message>
</context>
<context>
    <name>CheckChoice</name>
    <message>
        <source>Add keys...</source>
        <translation>Añadir claves...</translation>
    </message>
    <message>
        <source>Models and prices...</source>
        <translation>Modelos y precios...</translation>
    </message>
    <message>
        <source>Set the account&apos;s limits...</source>
        <translation>Definir los límites de la cuenta...</translation>
    </message>
    <message>
        <source>Key details...</source>
        <translation>Detalles de la clave...</translation>
    </message>
    <message>
        <source>Enter the secret again...</source>
        <translation>Introducir de nuevo el secreto...</translation>
    </message>
    <message>
        <source>Order and rules...</source>
        <translation>Orden y reglas...</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln modelo</numerusform>
            <numerusform>%Ln modelos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln más</numerusform>
            <numerusform>+%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>This is not UTF-8. In the spreadsheet choose &quot;CSV UTF-8&quot; when you save it.</source>
        <translation>Esto no es UTF-8. En la hoja de cálculo, elija «CSV UTF-8» al guardar.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark. A quotation mark inside a cell is written twice.</source>
        <translation>Hay texto después de las comillas de cierre. Las comillas dentro de una celda se escriben dos veces.</translation>
    </message>
    <message>
        <source>The file is too large (over 64 MiB).</source>
        <translation>El archivo es demasiado grande (más de 64 MiB).</translation>
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
        <translation>Aún no hay ninguna conexión. Añada una primero.</translation>
    </message>
    <message>
        <source>The connection is missing. There are: %1.</source>
        <translation>Falta la conexión. Existen: %1.</translation>
    </message>
    <message>
        <source>There is no connection %1. There are: %2.</source>
        <translation>No existe la conexión %1. Existen: %2.</translation>
    </message>
    <message>
        <source>Several connections are called %1. Write the short name that is part of its model ids.</source>
        <translation>Varias conexiones se llaman %1. Escriba el nombre corto que forma parte de sus id de modelo.</translation>
    </message>
    <message>
        <source>The label of a key is missing.</source>
        <translation>Falta la etiqueta de una clave.</translation>
    </message>
    <message>
        <source>Several keys of %1 have the label %2. Give them different labels.</source>
        <translation>Varias claves de %1 tienen la etiqueta %2. Deles etiquetas distintas.</translation>
    </message>
    <message>
        <source>%1 has no keys yet. Add the key first.</source>
        <translation>%1 aún no tiene claves. Añada primero la clave.</translation>
    </message>
    <message>
        <source>%1 has no key %2. It has: %3.</source>
        <translation>%1 no tiene ninguna clave %2. Tiene: %3.</translation>
    </message>
</context>
<context>
    <name>CsvPreview</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported, because %n line(s) do not fit:</source>
        <translation>
            <numerusform>No se ha importado nada, porque %n línea no es válida:</numerusform>
            <numerusform>No se ha importado nada, porque %n líneas no son válidas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <translation>
            <numerusform>... y %n más.</numerusform>
            <numerusform>... y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>DoneOffer</name>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>DropDecision</name>
    <message>
        <source>%1 belongs to the connection %2.</source>
        <translation>%1 pertenece a la conexión %2.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → also %2</source>
        <translation>%1 → también %2</translation>
    </message>
    <message>
        <source>%1 → %2, instead of %3</source>
        <translation>%1 → %2, en lugar de %3</translation>
    </message>
    <message>
        <source>%1 already uses %2.</source>
        <translation>%1 ya usa %2.</translation>
    </message>
    <message>
        <source>They all use %1 already.</source>
        <translation>Todos usan ya %1.</translation>
    </message>
    <message>
        <source>The pool for everyone has no keys yet. Put a key into it first.</source>
        <translation>El fondo común aún no tiene claves. Añádale primero una clave.</translation>
    </message>
    <message>
        <source>%1 has no key of their own here: the pool serves everyone.</source>
        <translation>%1 no tiene clave propia aquí: usa el fondo común.</translation>
    </message>
    <message>
        <source>None of them has a key of their own here: the pool serves everyone.</source>
        <translation>Ninguno de ellos tiene clave propia aquí: usan el fondo común.</translation>
    </message>
    <message>
        <source>%1 → pool for everyone, off %2</source>
        <translation>%1 → fondo común, deja %2</translation>
    </message>
    <message>
        <source>%1 → pool for everyone</source>
        <translation>%1 → fondo común</translation>
    </message>
    <message>
        <source>%1 is in the pool already.</source>
        <translation>%1 ya está en el fondo común.</translation>
    </message>
    <message>
        <source>There is nothing here that can be dropped.</source>
        <translation>Aquí no hay nada que se pueda soltar.</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Elija primero una conexión.</translation>
    </message>
    <message>
        <source>Drop people or keys, not both at once.</source>
        <translation>Suelte personas o claves, no ambas a la vez.</translation>
    </message>
    <message>
        <source>Drop a key on a person, on a group or on the pool for everyone.</source>
        <translation>Suelte una clave sobre una persona, un grupo o el fondo común.</translation>
    </message>
    <message>
        <source>Drop people on a key.</source>
        <translation>Suelte personas sobre una clave.</translation>
    </message>
    <message>
        <source>This key is removed by your changes. Keep the key to use it.</source>
        <translation>Sus cambios quitan esta clave. Conserve la clave para poder usarla.</translation>
    </message>
</context>
<context>
    <name>EffectiveKeys</name>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>all keys used up for now</source>
        <translation>todas las claves agotadas por ahora</translation>
    </message>
    <message>
        <source>no key is allowed now</source>
        <translation>ninguna clave permitida ahora</translation>
    </message>
    <message>
        <source>the key does not work</source>
        <translation>la clave no funciona</translation>
    </message>
    <message>
        <source>no key of its own</source>
        <translation>sin clave propia</translation>
    </message>
    <message>
        <source>%1, own key</source>
        <translation>%1, clave propia</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, a través de %2</translation>
    </message>
    <message>
        <source>%1, from the pool</source>
        <translation>%1, del fondo común</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>the assignment of %1</source>
        <translation>la asignación de %1</translation>
    </message>
    <message>
        <source>the assignment of the group %1</source>
        <translation>la asignación del grupo %1</translation>
    </message>
    <message>
        <source>the assignments of the groups %1</source>
        <translation>las asignaciones de los grupos %1</translation>
    </message>
    <message>
        <source>the pool for everyone</source>
        <translation>el fondo común</translation>
    </message>
    <message>
        <source>%1 uses key %2, from %3.</source>
        <translation>%1 usa la clave %2, según %3.</translation>
    </message>
    <message>
        <source>%1 uses key %2, the first of %3 that is free; then %4.</source>
        <translation>%1 usa la clave %2, la primera libre según %3; después, %4.</translation>
    </message>
    <message>
        <source>%1 uses the keys %2 in turn, from %3.</source>
        <translation>%1 usa por turnos las claves %2, según %3.</translation>
    </message>
    <message>
        <source>%1 uses one of the keys %2, by their weights, from %3.</source>
        <translation>%1 usa una de las claves %2, de acuerdo con su peso, según %3.</translation>
    </message>
    <message>
        <source>%1 uses the least busy of the keys %2, from %3.</source>
        <translation>%1 usa la menos ocupada de las claves %2, según %3.</translation>
    </message>
    <message>
        <source>%1 uses the key with most quota left of %2, from %3.</source>
        <translation>%1 usa la clave con más cuota restante de %2, según %3.</translation>
    </message>
    <message>
        <source>%1 uses one of the keys %2, from %3; each chat stays with one of them.</source>
        <translation>%1 usa una de las claves %2, según %3; cada chat permanece en una de ellas.</translation>
    </message>
    <message>
        <source>%1 has no key on %2: nothing is assigned to them, to a group of theirs, or to everyone.</source>
        <translation>%1 no tiene clave en %2: no se ha asignado nada a esta persona, a sus grupos ni a todos.</translation>
    </message>
    <message>
        <source>%1 cannot chat now: every key that may pay is used up or cooling down.</source>
        <translation>%1 no puede chatear ahora: todas las claves que podrían pagar están agotadas o en pausa.</translation>
    </message>
    <message>
        <source>%1 cannot chat: no key that may pay is switched on, valid today and meant for this model.</source>
        <translation>%1 no puede chatear: ninguna clave que podría pagar está activada, es válida hoy y está prevista para este modelo.</translation>
    </message>
    <message>
        <source>%1 cannot chat: the keys that should pay do not work. Replace them.</source>
        <translation>%1 no puede chatear: las claves que deberían pagar no funcionan. Reemplácelas.</translation>
    </message>
    <message>
        <source>%1 does not offer a model %2.</source>
        <translation>%1 no ofrece ningún modelo %2.</translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation>No existe la conexión %1.</translation>
    </message>
    <message>
        <source>Key %1 of %2 %3.</source>
        <translation>La clave %1 de %2 %3.</translation>
    </message>
    <message>
        <source>When none of these is left, nothing else stands in: chats wait or are refused.</source>
        <translation>Cuando no quede ninguna de estas, nada las sustituye: los chats esperan o se rechazan.</translation>
    </message>
    <message>
        <source>Nothing else stands in.</source>
        <translation>Nada más las sustituye.</translation>
    </message>
    <message>
        <source>%1 does not stand in, because %2 never lets other keys pay.</source>
        <translation>%1 no interviene, porque %2 nunca deja pagar a otras claves.</translation>
    </message>
    <message>
        <source>%1 does not stand in, because a key that does not work is an error to be mended.</source>
        <translation>%1 no interviene, porque una clave que no funciona es un error que debe corregirse.</translation>
    </message>
    <message>
        <source>When these are used up, %1 comes next.</source>
        <translation>Cuando estas se agotan, sigue %1.</translation>
    </message>
</context>
<context>
    <name>Functions</name>
    <message>
        <source>The server took the function %1, but shows another text for it.</source>
        <translation>El servidor aceptó la función %1, pero muestra otro texto para ella.</translation>
    </message>
    <message>
        <source>The server has a function %1 already.</source>
        <translation>El servidor ya tiene una función %1.</translation>
    </message>
    <message>
        <source>The server did not accept the function %1. Its log says why.</source>
        <translation>El servidor no aceptó la función %1. Su registro indica el motivo.</translation>
    </message>
    <message>
        <source>The server has no function %1.</source>
        <translation>El servidor no tiene ninguna función %1.</translation>
    </message>
    <message>
        <source>The function %1 could not be switched on.</source>
        <translation>No se pudo activar la función %1.</translation>
    </message>
    <message>
        <source>The function %1 could not be switched off.</source>
        <translation>No se pudo desactivar la función %1.</translation>
    </message>
    <message>
        <source>The server did not accept the new function %1 and keeps the old one.</source>
        <translation>El servidor no aceptó la nueva función %1 y conserva la anterior.</translation>
    </message>
    <message>
        <source>The server did not keep the setting %1 of the function %2.</source>
        <translation>El servidor no conservó el ajuste %1 de la función %2.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1 requests a minute</source>
        <translation>%1 solicitudes por minuto</translation>
    </message>
    <message>
        <source>%1 tokens a minute</source>
        <translation>%1 tokens por minuto</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>%1 solicitudes por día</translation>
    </message>
    <message>
        <source>%1 tokens a day</source>
        <translation>%1 tokens por día</translation>
    </message>
    <message>
        <source>%1 at the same time</source>
        <translation>%1 a la vez</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Solo para</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>No para</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>The secret is not on this computer: it can be assigned, not shown or tested.</source>
        <translation>El secreto no está en este equipo: la clave se puede asignar, pero no mostrar ni probar.</translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation>Quién la usa</translation>
    </message>
    <message>
        <source>Who is on it: %1</source>
        <translation>Quién la usa: %1</translation>
    </message>
    <message>
        <source>Nobody yet. Drag people here, or select them and press Ctrl+Return.</source>
        <translation>Nadie todavía. Arrastre personas aquí, o selecciónelas y pulse Ctrl+Intro.</translation>
    </message>
    <message>
        <source>The pool for everyone</source>
        <translation>El fondo común</translation>
    </message>
    <message>
        <source>Take %1 out of the pool</source>
        <translation>Sacar %1 del fondo común</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>Quitar a %1 de %2</translation>
    </message>
    <message>
        <source>Pool for everyone</source>
        <translation>Fondo común</translation>
    </message>
    <message>
        <source>Pays for all who have no key of their own and no group&apos;s key</source>
        <translation>Paga por todos los que no tienen clave propia ni de grupo</translation>
    </message>
    <message>
        <source>Keys in the pool</source>
        <translation>Claves del fondo común</translation>
    </message>
    <message>
        <source>None. Drag a key onto the pool, or select it and press Ctrl+P.</source>
        <translation>Ninguna. Arrastre una clave al fondo común, o selecciónela y pulse Ctrl+P.</translation>
    </message>
    <message>
        <source>Who it serves</source>
        <translation>A quién atiende</translation>
    </message>
    <message>
        <source>%1 without a key</source>
        <translation>%1 sin clave</translation>
    </message>
    <message>
        <source>Model that the explanation is about</source>
        <translation>Modelo al que se refiere la explicación</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Cualquier modelo</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Clave propia</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>A través de %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 – pays now</source>
        <translation>%1 – paga ahora</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key and why it is left out: team-1 is switched off</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On other connections</source>
        <translation>En otras conexiones</translation>
    </message>
    <message>
        <source>Assigned here</source>
        <translation>Asignadas aquí</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Select a person to see which key pays for their chats, and why. Select a key to see its limits and who is on it.</source>
        <translation>Seleccione una persona para ver qué clave paga sus chats y por qué. Seleccione una clave para ver sus límites y quién la usa.</translation>
    </message>
    <message>
        <source>Drag people onto a key to assign them; hold Ctrl to give them a further key. With the keyboard: select them and press Ctrl+Return.</source>
        <translation>Arrastre personas a una clave para asignarla; mantenga pulsada Ctrl para darles una clave adicional. Con el teclado: selecciónelas y pulse Ctrl+Intro.</translation>
    </message>
    <message>
        <source>Why this key?</source>
        <translation>¿Por qué esta clave?</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>En este orden</translation>
    </message>
    <message>
        <source>This group has no key of its own on this connection.</source>
        <translation>Este grupo no tiene clave propia en esta conexión.</translation>
    </message>
    <message>
        <source>%1 of them have a key of their own, which comes first.</source>
        <translation>%1 de ellos tienen clave propia, que va primero.</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>Which keys they get now</source>
        <translation>Qué claves reciben ahora</translation>
    </message>
    <message>
        <source>a key of their own</source>
        <translation>una clave propia</translation>
    </message>
    <message>
        <source>through a group</source>
        <translation>a través de un grupo</translation>
    </message>
    <message>
        <source>from the pool</source>
        <translation>del fondo común</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: show all...</source>
        <translation>
            <numerusform>y %Ln más: mostrar todo...</numerusform>
            <numerusform>y %Ln más: mostrar todo...</numerusform>
        </translation>
    </message>
    <message>
        <source>All people whom this key serves, on their page</source>
        <translation>Todas las personas a las que sirve esta clave, en su página</translation>
    </message>
    <message>
        <source>A key of their own that a person has entered in Open WebUI for this provider comes before all of these.</source>
        <translation>Una clave propia que alguien haya introducido en Open WebUI para este proveedor va antes que todas estas.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Last test: %1</source>
        <translation>Última prueba: %1</translation>
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
        <translation>aquí se espera un texto</translation>
    </message>
    <message>
        <source>this field is needed and is missing or empty</source>
        <translation>este campo es obligatorio y falta o está vacío</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>aquí se espera true o false</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>aquí se espera un número</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>aquí se espera un número entero</translation>
    </message>
    <message>
        <source>a date and time like 2026-01-31T12:00:00Z is expected here</source>
        <translation>aquí se espera una fecha y hora como 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>a list of texts is expected here</source>
        <translation>aquí se espera una lista de textos</translation>
    </message>
    <message>
        <source>an object { ... } is expected here</source>
        <translation>aquí se espera un objeto { ... }</translation>
    </message>
    <message>
        <source>a list [ ... ] is expected here</source>
        <translation>aquí se espera una lista [ ... ]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; it can be %2</source>
        <translation>«%1» no se conoce aquí; puede ser %2</translation>
    </message>
</context>
<context>
    <name>KeyRemoval</name>
    <message>
        <source>Nobody but the pool uses it.</source>
        <translation>Solo la usa el fondo común.</translation>
    </message>
    <message>
        <source>Nobody uses it.</source>
        <translation>Nadie la usa.</translation>
    </message>
    <message>
        <source>It is used by %1.</source>
        <translation>La usan: %1.</translation>
    </message>
    <message>
        <source>The pool for everyone is empty then.</source>
        <translation>El fondo común quedaría vacío.</translation>
    </message>
    <message>
        <source>1 person uses the pool for everyone from then on.</source>
        <translation>1 persona usará el fondo común a partir de entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people use the pool for everyone from then on.</source>
        <translation>
            <numerusform>%Ln persona usará el fondo común a partir de entonces.</numerusform>
            <numerusform>%Ln personas usarán el fondo común a partir de entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person has no key left and cannot chat here.</source>
        <translation>1 persona se queda sin clave y no puede chatear aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no key left and cannot chat here.</source>
        <translation>
            <numerusform>%Ln persona se queda sin clave y no puede chatear aquí.</numerusform>
            <numerusform>%Ln personas se quedan sin clave y no pueden chatear aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody still has a key who has one now.</source>
        <translation>Todos los que ahora tienen una clave siguen teniéndola.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Everyone else</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>No pool: who has no key of their own cannot chat here</source>
        <translation>Sin fondo común: quien no tiene clave propia no puede chatear aquí</translation>
    </message>
    <message>
        <source>The pool for all who have no key of their own</source>
        <translation>El fondo común para todos los que no tienen clave propia</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translation>Desaparece con la próxima sincronización</translation>
    </message>
</context>
<context>
    <name>KeyState</name>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Pausing after a limit</source>
        <translation>En pausa tras un límite</translation>
    </message>
    <message>
        <source>Pausing until %1</source>
        <translation>En pausa hasta %1</translation>
    </message>
    <message>
        <source>Used up for now</source>
        <translation>Agotada por ahora</translation>
    </message>
    <message>
        <source>Used up until %1</source>
        <translation>Agotada hasta %1</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>Sin crédito</translation>
    </message>
    <message>
        <source>The provider refuses this key</source>
        <translation>El proveedor rechaza esta clave</translation>
    </message>
    <message>
        <source>Suspended by the provider</source>
        <translation>Suspendida por el proveedor</translation>
    </message>
    <message>
        <source>No access to this model</source>
        <translation>Sin acceso a este modelo</translation>
    </message>
    <message>
        <source>The server cannot open it: sync again</source>
        <translation>El servidor no puede abrirla: sincronice de nuevo</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Caducó el %1</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Aún no válida</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>Válida desde %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún no probada</translation>
    </message>
    <message>
        <source>The test was not conclusive</source>
        <translation>La prueba no fue concluyente</translation>
    </message>
    <message>
        <source>%1 of %2 tokens today</source>
        <translation>%1 de %2 tokens hoy</translation>
    </message>
    <message>
        <source>1 request today</source>
        <translation>1 solicitud hoy</translation>
    </message>
    <message>
        <source>%1 of %2 requests today</source>
        <translation>%1 de %2 solicitudes hoy</translation>
    </message>
    <message>
        <source>%1 requests today</source>
        <translation>%1 solicitudes hoy</translation>
    </message>
    <message>
        <source>Works, tested %1</source>
        <translation>Funciona, probada %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>a state of a key, and when it ends</comment>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>%1 of %2 this month</source>
        <translation>%1 de %2 este mes</translation>
    </message>
    <message>
        <source>%1 of the account&apos;s %2 requests today</source>
        <translation>%1 de %2 solicitudes de la cuenta hoy</translation>
    </message>
    <message>
        <source>%1 of the account&apos;s %2 tokens today</source>
        <translation>%1 de %2 tokens de la cuenta hoy</translation>
    </message>
    <message>
        <source>%1 of the account&apos;s %2 this month</source>
        <translation>%1 de %2 de la cuenta este mes</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Lasts until the reset</source>
        <translation>Alcanza hasta el restablecimiento</translation>
    </message>
    <message>
        <source>Account used up, back at %1</source>
        <translation>Cuenta agotada, disponible de nuevo a las %1</translation>
    </message>
    <message>
        <source>Used up, back at %1</source>
        <translation>Agotada, disponible de nuevo %1</translation>
    </message>
    <message>
        <source>Account runs out about %1, back at %2</source>
        <translation>La cuenta se agota hacia %1, disponible de nuevo %2</translation>
    </message>
    <message>
        <source>Runs out about %1, back at %2</source>
        <translation>Se agota hacia %1, disponible de nuevo %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>No %1</translation>
    </message>
    <message>
        <source>Only %1, not %2</source>
        <translation>Solo %1, no %2</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translation>Desaparece con la próxima sincronización</translation>
    </message>
</context>
<context>
    <name>KeyTest</name>
    <message>
        <source>This is no key: it is empty, or has a space, a line break or a special character in it.</source>
        <translation>Esto no es una clave: está vacía o contiene un espacio, un salto de línea o un carácter especial.</translation>
    </message>
    <message>
        <source>The provider does not accept this key.</source>
        <translation>El proveedor no acepta esta clave.</translation>
    </message>
    <message>
        <source>The provider knows this key but does not let it in. Check its permissions.</source>
        <translation>El proveedor conoce esta clave, pero no le da acceso. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The key works, but has reached its limit until %1.</source>
        <translation>La clave funciona, pero ha alcanzado su límite hasta %1.</translation>
    </message>
    <message>
        <source>The key works, but has reached its limit for now.</source>
        <translation>La clave funciona, pero ha alcanzado su límite por ahora.</translation>
    </message>
    <message>
        <source>The key is right, but its account has no credit left.</source>
        <translation>La clave es correcta, pero su cuenta no tiene crédito.</translation>
    </message>
    <message>
        <source>The provider has a problem now (HTTP %1). Try again later.</source>
        <translation>El proveedor tiene un problema en este momento (HTTP %1). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>There is no model list at this address. Check the end of the address: many need &quot;/v1&quot;.</source>
        <translation>No hay ninguna lista de modelos en esta dirección. Compruebe el final de la dirección: muchas necesitan «/v1».</translation>
    </message>
    <message>
        <source>The provider&apos;s answer says nothing about the key (HTTP %1).</source>
        <translation>La respuesta del proveedor no dice nada sobre la clave (HTTP %1).</translation>
    </message>
    <message>
        <source>The key works and sees %1 models.</source>
        <translation>La clave funciona y ve %1 modelos.</translation>
    </message>
    <message>
        <source>What answers at this address is no provider of models. Check the address.</source>
        <translation>Lo que responde en esta dirección no es un proveedor de modelos. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>El proveedor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The address sends us to another one. Keys are not sent on; enter the right address.</source>
        <translation>La dirección remite a otra. Las claves no se reenvían; introduzca la dirección correcta.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not trusted, so the key was not sent.</source>
        <translation>El certificado del proveedor no es de confianza, por lo que no se envió la clave.</translation>
    </message>
    <message>
        <source>The provider cannot be reached: %1</source>
        <translation>No se puede conectar con el proveedor: %1</translation>
    </message>
    <message>
        <source>This address is not encrypted, so the key was not sent from this computer. Use https, or look after a sync what the router says of the key.</source>
        <translation>Esta dirección no está cifrada, por eso la clave no se envió desde este equipo. Use https o mire después de una sincronización lo que el enrutador dice de la clave.</translation>
    </message>
</context>
<context>
    <name>KeyVerdict</name>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message numerus="yes">
        <source>Works, sees %n model(s)</source>
        <translation>
            <numerusform>Funciona, ve %n modelo</numerusform>
            <numerusform>Funciona, ve %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: the provider does not know this key</source>
        <translation>Rechazada: el proveedor no conoce esta clave</translation>
    </message>
    <message>
        <source>Refused: the key may not list models</source>
        <translation>Rechazada: la clave no puede listar modelos</translation>
    </message>
    <message>
        <source>At its limit now</source>
        <translation>Ahora en su límite</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>Sin crédito</translation>
    </message>
    <message>
        <source>The provider has a problem</source>
        <translation>El proveedor tiene un problema</translation>
    </message>
    <message>
        <source>The provider does not answer</source>
        <translation>El proveedor no responde</translation>
    </message>
    <message>
        <source>The answer was unclear</source>
        <translation>La respuesta no fue clara</translation>
    </message>
</context>
<context>
    <name>KeysCsv</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be &quot;label&quot;. For example: connection, label, secret.</source>
        <translation>La primera línea debe nombrar las columnas, y una de ellas debe ser «label». Por ejemplo: connection, label, secret.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>The column %1 is not used.</source>
        <translation>La columna %1 no se usa.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n key(s) from CSV</source>
        <translation>
            <numerusform>Importar %n clave desde CSV</numerusform>
            <numerusform>Importar %n claves desde CSV</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more cells than columns. Put a text with commas in quotation marks.</source>
        <translation>Hay más celdas que columnas. Escriba entre comillas los textos que contengan comas.</translation>
    </message>
    <message>
        <source>The label is missing.</source>
        <translation>Falta la etiqueta.</translation>
    </message>
    <message>
        <source>Line %1 is about the same key.</source>
        <translation>La línea %1 se refiere a la misma clave.</translation>
    </message>
    <message>
        <source>The weight must be a number, such as 1 or 0.5.</source>
        <translation>El peso debe ser un número, como 1 o 0.5.</translation>
    </message>
    <message>
        <source>Write yes or no for &quot;enabled&quot;.</source>
        <translation>Escriba yes o no en «enabled».</translation>
    </message>
    <message>
        <source>A date must look like 2026-12-31.</source>
        <translation>Una fecha debe tener la forma 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 must be a whole number without separators, such as 1000.</source>
        <translation>%1 debe ser un número entero sin separadores, como 1000.</translation>
    </message>
    <message>
        <source>%1 must be an amount in USD, such as 12.50.</source>
        <translation>%1 debe ser un importe en USD, como 12.50.</translation>
    </message>
    <message>
        <source>A new key needs its secret in the column &quot;secret&quot;.</source>
        <translation>Una clave nueva necesita su secreto en la columna «secret».</translation>
    </message>
    <message>
        <source>This secret is there already: it is the key %1.</source>
        <translation>Este secreto ya existe: es la clave %1.</translation>
    </message>
    <message>
        <source>Its secret is stored on this computer.</source>
        <translation>Su secreto se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>No hay nada que hacer: ya está así.</translation>
    </message>
    <message>
        <source>A new key.</source>
        <translation>Una clave nueva.</translation>
    </message>
    <message>
        <source>The key is changed and gets this secret.</source>
        <translation>La clave cambia y recibe este secreto.</translation>
    </message>
    <message>
        <source>The key is changed.</source>
        <translation>La clave cambia.</translation>
    </message>
    <message>
        <source>The account %1 is new.</source>
        <translation>La cuenta %1 es nueva.</translation>
    </message>
    <message>
        <source>Days and moments without a time zone are in UTC: a key that is valid until a day ends with that day in UTC.</source>
        <translation>Los días y horas sin zona horaria son UTC: una clave válida hasta un día termina con ese día en UTC.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>states of %1</source>
        <translation>estados de %1</translation>
    </message>
    <message>
        <source>the router was not asked yet</source>
        <translation>aún no se consultó el enrutador</translation>
    </message>
</context>
<context>
    <name>ModelEntries</name>
    <message>
        <source>The server has no entry for the model %1.</source>
        <translation>El servidor no tiene ninguna entrada para el modelo %1.</translation>
    </message>
    <message>
        <source>The server shows the model %1 to other people than asked for.</source>
        <translation>El servidor muestra el modelo %1 a personas distintas de las solicitadas.</translation>
    </message>
    <message>
        <source>The server did not keep the entry of the model %1 as it was written.</source>
        <translation>El servidor no conservó la entrada del modelo %1 tal como se escribió.</translation>
    </message>
</context>
<context>
    <name>NativeConnections</name>
    <message>
        <source>The server has two connections to %1 with the same prefix. Remove one of them in Open WebUI first.</source>
        <translation>El servidor tiene dos conexiones a %1 con el mismo prefijo. Quite primero una de ellas en Open WebUI.</translation>
    </message>
    <message>
        <source>The server has no connection to %1 (any more).</source>
        <translation>El servidor no tiene (o ya no tiene) ninguna conexión a %1.</translation>
    </message>
    <message>
        <source>The server&apos;s connections are not as they were written. Look at them in Open WebUI&apos;s settings.</source>
        <translation>Las conexiones del servidor no están como se escribieron. Revíselas en los ajustes de Open WebUI.</translation>
    </message>
    <message>
        <source>The server does not offer this model.</source>
        <translation>El servidor no ofrece este modelo.</translation>
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
        <translation>La sesión ha finalizado. Vuelva a iniciar sesión; sus cambios se conservan.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: the change may or may not have taken effect.</source>
        <translation>No se puede leer la respuesta del servidor: el cambio puede haberse aplicado o no.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Espere unos minutos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>Vuelva a intentarlo dentro de %1 segundos.</translation>
    </message>
    <message>
        <source>That does not exist on the server (any more).</source>
        <translation>Eso no existe (o ya no existe) en el servidor.</translation>
    </message>
    <message>
        <source>The server has something with this id already.</source>
        <translation>El servidor ya tiene algo con este id.</translation>
    </message>
    <message>
        <source>This account may not do that. Sign in as an admin.</source>
        <translation>Esta cuenta no tiene permiso para hacer eso. Inicie sesión como administrador.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what Open WebUI should say. Nothing was taken over.</source>
        <translation>La respuesta del servidor no es la que debería dar Open WebUI. No se ha incorporado nada.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>El servidor no lo permite.</translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation>El servidor pide reducir el ritmo.</translation>
    </message>
    <message>
        <source>The server reports an error of its own (%1). Its log says more.</source>
        <translation>El servidor comunica un error propio (%1). Su registro da más información.</translation>
    </message>
    <message>
        <source>The server refused the request (%1).</source>
        <translation>El servidor rechazó la solicitud (%1).</translation>
    </message>
    <message>
        <source>The server answered with something else than data. Is this the address of Open WebUI itself?</source>
        <translation>El servidor respondió con algo que no son datos. ¿Es esta la dirección de Open WebUI?</translation>
    </message>
    <message>
        <source>The connection to the server was lost. Try again.</source>
        <translation>Se perdió la conexión con el servidor. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This account is no admin (any more). Sign in as an admin.</source>
        <translation>Esta cuenta no es (o ya no es) de administrador. Inicie sesión como administrador.</translation>
    </message>
    <message>
        <source>The server does not accept this API key: keys are switched off, or not allowed to use its admin API.</source>
        <translation>El servidor no acepta esta clave de API: las claves están desactivadas o no pueden usar su API de administración.</translation>
    </message>
    <message>
        <source>This API key is not an admin&apos;s.</source>
        <translation>Esta clave de API no es de un administrador.</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>No sincronizado</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. Your draft is as it was.</source>
        <translation>No se ha cambiado nada en el servidor. Su borrador está como antes.</translation>
    </message>
    <message>
        <source>Partly synced</source>
        <translation>Sincronizado en parte</translation>
    </message>
    <message>
        <source>What is done stays done. Retry makes only what is missing.</source>
        <translation>Lo hecho, hecho queda. Al reintentar solo se hace lo que falta.</translation>
    </message>
    <message>
        <source>The server changed meanwhile</source>
        <translation>El servidor cambió mientras tanto</translation>
    </message>
    <message>
        <source>Keyroster stopped before it could overwrite somebody&apos;s change. Refresh, then review again.</source>
        <translation>Keyroster se detuvo antes de sobrescribir el cambio de otra persona. Actualice y vuelva a revisar.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The end of the run is not recorded</source>
        <translation>El final de la ejecución no quedó registrado</translation>
    </message>
    <message>
        <source>What is done stays done. Retry reads the server and makes only what is missing.</source>
        <translation>Lo hecho, hecho queda. Al reintentar se lee el servidor y solo se hace lo que falta.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>who sees it</source>
        <translation>quién lo ve</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>hidden in the list of models</source>
        <translation>oculto en la lista de modelos</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>model behind it</source>
        <translation>modelo subyacente</translation>
    </message>
    <message>
        <source>mark of Keyroster</source>
        <translation>marca de Keyroster</translation>
    </message>
    <message>
        <source>content (fingerprint)</source>
        <translation>contenido (huella)</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>place of the policy</source>
        <translation>posición de la directiva</translation>
    </message>
    <message>
        <source>key (fingerprint)</source>
        <translation>clave (huella)</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>prefijo</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 until now</source>
        <translation>%1: hasta ahora %2</translation>
    </message>
    <message>
        <source>%1: %2, until now %3</source>
        <translation>%1: %2, hasta ahora %3</translation>
    </message>
    <message>
        <source>Plan for %1, made %2</source>
        <translation>Plan para %1, creado %2</translation>
    </message>
    <message>
        <source>Has to be confirmed: %1</source>
        <translation>Requiere confirmación: %1</translation>
    </message>
    <message>
        <source>%1 (risky)</source>
        <translation>%1 (riesgo)</translation>
    </message>
    <message>
        <source>What the policy says differently:</source>
        <translation>Lo que la directiva dice de otro modo:</translation>
    </message>
</context>
<context>
    <name>PolicyChecks</name>
    <message>
        <source>A limit is below zero. Leave it empty for &quot;no limit&quot;.</source>
        <translation>Un límite es menor que cero. Déjelo vacío para «sin límite».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be sent as a header.</source>
        <translation>«%1» no se puede enviar como encabezado.</translation>
    </message>
    <message>
        <source>The header %1 is given twice.</source>
        <translation>El encabezado %1 está dos veces.</translation>
    </message>
    <message>
        <source>A model has no id.</source>
        <translation>Un modelo no tiene id.</translation>
    </message>
    <message>
        <source>The model %1 is there twice.</source>
        <translation>El modelo %1 está dos veces.</translation>
    </message>
    <message>
        <source>A price of the model %1 is below zero.</source>
        <translation>Un precio del modelo %1 es menor que cero.</translation>
    </message>
    <message>
        <source>The connection has no id.</source>
        <translation>La conexión no tiene id.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>La conexión no tiene nombre.</translation>
    </message>
    <message>
        <source>The time to wait for an answer must be at least one second.</source>
        <translation>El tiempo de espera de una respuesta debe ser de al menos un segundo.</translation>
    </message>
    <message>
        <source>The account has no id.</source>
        <translation>La cuenta no tiene id.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Use a name such as America/Los_Angeles, or &quot;utc&quot;, or &quot;provider&quot;.</source>
        <translation>«%1» no es una zona horaria. Use un nombre como America/Los_Angeles, o bien «utc» o «provider».</translation>
    </message>
    <message>
        <source>The key has no id.</source>
        <translation>La clave no tiene id.</translation>
    </message>
    <message>
        <source>The key has no name.</source>
        <translation>La clave no tiene nombre.</translation>
    </message>
    <message>
        <source>The weight must be above 0 and at most 1,000,000. To stop using the key, switch it off.</source>
        <translation>El peso debe ser mayor que 0 y como máximo 1 000 000. Para dejar de usar la clave, desactívela.</translation>
    </message>
    <message>
        <source>The key ends before it begins.</source>
        <translation>La clave termina antes de empezar.</translation>
    </message>
    <message>
        <source>The allowance caps nothing: give requests, tokens or cost.</source>
        <translation>El cupo no limita nada: indique solicitudes, tokens o coste.</translation>
    </message>
    <message>
        <source>An allowance is below zero.</source>
        <translation>Un cupo es menor que cero.</translation>
    </message>
    <message>
        <source>The warning must be at a share between 0 and 1.</source>
        <translation>El aviso debe estar en una proporción entre 0 y 1.</translation>
    </message>
    <message>
        <source>Give a short name for model ids, such as &quot;groq&quot;.</source>
        <translation>Indique un nombre corto para los id de modelo, como «groq».</translation>
    </message>
    <message>
        <source>Use only small letters a to z, digits and &quot;-&quot; in the short name, for it becomes part of model ids.</source>
        <translation>Use solo minúsculas de la a a la z, cifras y «-» en el nombre corto, pues forma parte de los id de modelo.</translation>
    </message>
    <message>
        <source>The short name is longer than %1 characters.</source>
        <translation>El nombre corto tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>Give the address of the provider, such as https://api.openai.com/v1.</source>
        <translation>Indique la dirección del proveedor, como https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://api.openai.com/v1.</source>
        <translation>Esto no es una dirección web. Debe tener la forma https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; add the secret as a key.</source>
        <translation>No incluya el nombre de usuario ni la contraseña en la dirección; añada el secreto como clave.</translation>
    </message>
    <message>
        <source>Leave out everything from &quot;?&quot; or &quot;#&quot; on.</source>
        <translation>Omita todo a partir de «?» o «#».</translation>
    </message>
    <message>
        <source>Leave out the slash at the end.</source>
        <translation>Omita la barra final.</translation>
    </message>
    <message>
        <source>The header %1 may carry a secret, and headers are stored in clear. Add the secret as a key instead.</source>
        <translation>El encabezado %1 puede contener un secreto, y los encabezados se guardan sin cifrar. Añada el secreto como clave.</translation>
    </message>
</context>
<context>
    <name>PolicyCodec</name>
    <message>
        <source>a text is expected here</source>
        <translation>aquí se espera un texto</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 86400 is expected here</source>
        <translation>aquí se espera un número de segundos de 1 a 86400</translation>
    </message>
    <message>
        <source>a number between -%1 and %1 is expected here</source>
        <translation>aquí se espera un número entre -%1 y %1</translation>
    </message>
    <message>
        <source>The policy is not valid JSON (at byte %1: %2).</source>
        <translation>La directiva no es JSON válido (en el byte %1: %2).</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>La directiva no es un objeto JSON.</translation>
    </message>
    <message>
        <source>This policy was written by a newer version of Keyroster (format %1; this version reads up to %2). Update Keyroster first.</source>
        <translation>Esta directiva se escribió con una versión más reciente de Keyroster (formato %1; esta versión lee hasta el %2). Actualice primero Keyroster.</translation>
    </message>
    <message>
        <source>the number of the format is expected here</source>
        <translation>aquí se espera el número del formato</translation>
    </message>
</context>
<context>
    <name>PolicyEdit</name>
    <message>
        <source>this kind of change is not known</source>
        <translation>no se conoce este tipo de cambio</translation>
    </message>
    <message>
        <source>This was changed in the meantime, so nothing was done. Look at it again and repeat.</source>
        <translation>Esto se cambió mientras tanto, así que no se hizo nada. Revíselo y repita.</translation>
    </message>
    <message>
        <source>Keyroster made an edit that contradicts itself; nothing was changed.</source>
        <translation>Keyroster generó una edición contradictoria; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>PolicyEdits</name>
    <message>
        <source>The connection %1 already has the short name %2.</source>
        <translation>La conexión %1 ya tiene el nombre corto %2.</translation>
    </message>
    <message>
        <source>There already is a connection with this id.</source>
        <translation>Ya existe una conexión con este id.</translation>
    </message>
    <message>
        <source>Add connection %1</source>
        <translation>Añadir la conexión %1</translation>
    </message>
    <message>
        <source>This connection does not exist any more.</source>
        <translation>Esta conexión ya no existe.</translation>
    </message>
    <message>
        <source>Change connection %1</source>
        <translation>Cambiar la conexión %1</translation>
    </message>
    <message>
        <source>Remove connection %1</source>
        <translation>Quitar la conexión %1</translation>
    </message>
    <message>
        <source>There already is an account with this id.</source>
        <translation>Ya existe una cuenta con este id.</translation>
    </message>
    <message>
        <source>Add account %1</source>
        <translation>Añadir la cuenta %1</translation>
    </message>
    <message>
        <source>This account does not exist any more.</source>
        <translation>Esta cuenta ya no existe.</translation>
    </message>
    <message>
        <source>An account cannot move to another connection.</source>
        <translation>Una cuenta no se puede trasladar a otra conexión.</translation>
    </message>
    <message>
        <source>Change account %1</source>
        <translation>Cambiar la cuenta %1</translation>
    </message>
    <message>
        <source>Remove account %1</source>
        <translation>Quitar la cuenta %1</translation>
    </message>
    <message>
        <source>Choose at least one user or group.</source>
        <translation>Elija al menos un usuario o grupo.</translation>
    </message>
    <message>
        <source>Change an allowance</source>
        <translation>Cambiar un cupo</translation>
    </message>
    <message>
        <source>Add an allowance</source>
        <translation>Añadir un cupo</translation>
    </message>
    <message>
        <source>Remove an allowance</source>
        <translation>Quitar un cupo</translation>
    </message>
    <message>
        <source>This allowance does not exist any more.</source>
        <translation>Este cupo ya no existe.</translation>
    </message>
    <message>
        <source>The account of the key %1 does not exist on this connection.</source>
        <translation>La cuenta de la clave %1 no existe en esta conexión.</translation>
    </message>
    <message>
        <source>This secret is there already: it is the key %1.</source>
        <translation>Este secreto ya existe: es la clave %1.</translation>
    </message>
    <message>
        <source>Choose at least one key.</source>
        <translation>Elija al menos una clave.</translation>
    </message>
    <message>
        <source>There already is a key with this id.</source>
        <translation>Ya existe una clave con este id.</translation>
    </message>
    <message>
        <source>Add key %1</source>
        <translation>Añadir la clave %1</translation>
    </message>
    <message>
        <source>Add %1 keys</source>
        <translation>Añadir %1 claves</translation>
    </message>
    <message>
        <source>This key does not exist any more.</source>
        <translation>Esta clave ya no existe.</translation>
    </message>
    <message>
        <source>A key cannot move to another connection.</source>
        <translation>Una clave no se puede trasladar a otra conexión.</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>Cambiar la clave %1</translation>
    </message>
    <message>
        <source>Remove key %1</source>
        <translation>Quitar la clave %1</translation>
    </message>
    <message>
        <source>Remove %1 keys</source>
        <translation>Quitar %1 claves</translation>
    </message>
    <message>
        <source>The key %1 belongs to another connection.</source>
        <translation>La clave %1 pertenece a otra conexión.</translation>
    </message>
    <message>
        <source>%1 does not exist on the server any more.</source>
        <translation>%1 ya no existe en el servidor.</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 usuarios</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 grupos</translation>
    </message>
    <message>
        <source>%1 users and groups</source>
        <translation>%1 usuarios y grupos</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 claves</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>la clave %1</translation>
    </message>
    <message>
        <source>Put %1 on %2</source>
        <translation>Asignar a %1: %2</translation>
    </message>
    <message>
        <source>Give %1 also %2</source>
        <translation>Dar a %1 también %2</translation>
    </message>
    <message>
        <source>There is no such assignment.</source>
        <translation>No existe tal asignación.</translation>
    </message>
    <message>
        <source>Remove the assignment of %1</source>
        <translation>Quitar la asignación de %1</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>Quitar a %1 de %2</translation>
    </message>
    <message>
        <source>An assignment needs at least one key. Remove it instead.</source>
        <translation>Una asignación necesita al menos una clave. En su lugar, quítela.</translation>
    </message>
    <message>
        <source>Change an assignment</source>
        <translation>Cambiar una asignación</translation>
    </message>
    <message>
        <source>Add an assignment</source>
        <translation>Añadir una asignación</translation>
    </message>
    <message>
        <source>This is the secret that the key has already.</source>
        <translation>Este es el secreto que la clave ya tiene.</translation>
    </message>
    <message>
        <source>Replace the secret of %1</source>
        <translation>Reemplazar el secreto de %1</translation>
    </message>
    <message>
        <source>An account has no name.</source>
        <translation>Una cuenta no tiene nombre.</translation>
    </message>
    <message>
        <source>There are two accounts named %1.</source>
        <translation>Hay dos cuentas llamadas %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change the accounts</source>
        <translation>Cambiar las cuentas</translation>
    </message>
    <message>
        <source>There are two allowances of %1 for the same connection and time. Keep one of them.</source>
        <translation>Hay dos cupos de %1 para la misma conexión y el mismo periodo. Conserve uno de ellos.</translation>
    </message>
    <message>
        <source>Change the allowances</source>
        <translation>Cambiar los cupos</translation>
    </message>
    <message>
        <source>Keep connection %1</source>
        <translation>Conservar la conexión %1</translation>
    </message>
    <message>
        <source>The connection of the key %1 is removed, too. Keep the connection first.</source>
        <translation>La conexión de la clave %1 también se quita. Conserve primero la conexión.</translation>
    </message>
    <message>
        <source>The account of the key %1 is removed, too. Keep the account first.</source>
        <translation>La cuenta de la clave %1 también se quita. Conserve primero la cuenta.</translation>
    </message>
    <message>
        <source>Keep key %1</source>
        <translation>Conservar la clave %1</translation>
    </message>
    <message>
        <source>Keep %1 keys</source>
        <translation>Conservar %1 claves</translation>
    </message>
</context>
<context>
    <name>PolicyLint</name>
    <message>
        <source>Nothing can be mended here by itself. Look at it.</source>
        <translation>Esto no se puede corregir automáticamente. Revíselo.</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Keep one of the equal keys %1</source>
        <translation>Conservar una de las claves iguales %1</translation>
    </message>
    <message>
        <source>Put %1 in one account</source>
        <translation>Poner %1 en una sola cuenta</translation>
    </message>
    <message>
        <source>Retire the expired key %1</source>
        <translation>Retirar la clave caducada %1</translation>
    </message>
    <message>
        <source>Let %1 hold longer</source>
        <translation>Prolongar la validez de %1</translation>
    </message>
    <message>
        <source>Show models of %1 to everyone</source>
        <translation>Mostrar a todos los modelos de %1</translation>
    </message>
    <message>
        <source>Let %1 come before %2</source>
        <translation>Dar a %1 prioridad sobre %2</translation>
    </message>
    <message>
        <source>Remove assignments of deleted users and groups</source>
        <translation>Quitar las asignaciones de usuarios y grupos eliminados</translation>
    </message>
    <message>
        <source>The draft has changed since; this no longer holds.</source>
        <translation>El borrador ha cambiado desde entonces; esto ya no es válido.</translation>
    </message>
    <message>
        <source>The keys %1 are the same secret.</source>
        <translation>Las claves %1 tienen el mismo secreto.</translation>
    </message>
    <message>
        <source>They share one quota, whatever their limits say. Remove all but one.</source>
        <translation>Comparten una cuota, digan lo que digan sus límites. Quite todas menos una.</translation>
    </message>
    <message>
        <source>Keep %1, switch the others off</source>
        <translation>Conservar %1, desactivar las demás</translation>
    </message>
    <message>
        <source>The keys %1 of several connections are the same secret.</source>
        <translation>Las claves %1 de varias conexiones tienen el mismo secreto.</translation>
    </message>
    <message>
        <source>They share one quota at the provider, but are counted apart here.</source>
        <translation>Comparten una cuota en el proveedor, pero aquí se cuentan por separado.</translation>
    </message>
    <message>
        <source>The keys %1 belong to the account %2 and share its quota.</source>
        <translation>Las claves %1 pertenecen a la cuenta %2 y comparten su cuota.</translation>
    </message>
    <message>
        <source>The provider says that the keys %1 belong to one organization.</source>
        <translation>El proveedor indica que las claves %1 pertenecen a una misma organización.</translation>
    </message>
    <message>
        <source>They share one quota. Put them in one account, so that it is counted once.</source>
        <translation>Comparten una cuota. Póngalas en una sola cuenta para que se cuente una vez.</translation>
    </message>
    <message>
        <source>Put them in one account</source>
        <translation>Ponerlas en una sola cuenta</translation>
    </message>
    <message>
        <source>The provider refuses the key %1.</source>
        <translation>El proveedor rechaza la clave %1.</translation>
    </message>
    <message>
        <source>It was revoked or mistyped. Replace its secret; until then switch it off, so that nobody waits for it.</source>
        <translation>Fue revocada o se escribió mal. Reemplace su secreto; hasta entonces, desactívela para que nadie la espere.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desactivarla</translation>
    </message>
    <message>
        <source>The server cannot open the key %1.</source>
        <translation>El servidor no puede abrir la clave %1.</translation>
    </message>
    <message>
        <source>The server&apos;s own secret changed, or the key was never sealed for it. Sync from the computer that has the key&apos;s secret.</source>
        <translation>El secreto del propio servidor cambió, o la clave nunca se selló para él. Sincronice desde el equipo que tiene el secreto de la clave.</translation>
    </message>
    <message>
        <source>The key %1 has expired on %2.</source>
        <translation>La clave %1 caducó el %2.</translation>
    </message>
    <message>
        <source>It pays for nobody any more. Where it is not the only key, people can do without it.</source>
        <translation>Ya no paga por nadie. Donde no es la única clave, se puede prescindir de ella.</translation>
    </message>
    <message>
        <source>Switch it off and take people off it</source>
        <translation>Desactivarla y quitarla a las personas</translation>
    </message>
    <message>
        <source>The key %1 expires on %2.</source>
        <translation>La clave %1 caduca el %2.</translation>
    </message>
    <message>
        <source>Add its successor now and put the same people on it; or let it hold longer, if the provider does.</source>
        <translation>Añada ahora su sucesora y asígnela a las mismas personas; o prolongue su validez, si el proveedor también lo hace.</translation>
    </message>
    <message>
        <source>Let it hold 30 days longer</source>
        <translation>Prolongarla 30 días</translation>
    </message>
    <message>
        <source>Nobody uses the key %1 of %2.</source>
        <translation>Nadie usa la clave %1 de %2.</translation>
    </message>
    <message>
        <source>Nobody uses these keys of %2: %1.</source>
        <translation>Nadie usa estas claves de %2: %1.</translation>
    </message>
    <message>
        <source>Drag somebody onto it, or remove it. It is no fault to keep one in reserve.</source>
        <translation>Arrastre a alguien sobre ella, o quítela. No es un error tener una de reserva.</translation>
    </message>
    <message>
        <source>Switch them off</source>
        <translation>Desactivarlas</translation>
    </message>
    <message>
        <source>The groups %1 and %2 have the same rank and members in common, but different rules on %3.</source>
        <translation>Los grupos %1 y %2 tienen el mismo rango y miembros en común, pero reglas distintas en %3.</translation>
    </message>
    <message>
        <source>Give one of them another rank, so that it is clear whose rule counts.</source>
        <translation>Dé a uno de ellos otro rango, para que quede claro qué regla vale.</translation>
    </message>
    <message>
        <source>Let %1 come first</source>
        <translation>Dar prioridad a %1</translation>
    </message>
    <message>
        <source>%1 offers no model, so nobody can use it.</source>
        <translation>%1 no ofrece ningún modelo, por lo que nadie puede usarla.</translation>
    </message>
    <message>
        <source>Choose its models and who sees them.</source>
        <translation>Elija sus modelos y quién los ve.</translation>
    </message>
    <message>
        <source>The model %1 of %2 is seen by admins only.</source>
        <translation>El modelo %1 de %2 solo lo ven los administradores.</translation>
    </message>
    <message>
        <source>%1 models of %2 are seen by admins only.</source>
        <translation>%1 modelos de %2 solo los ven los administradores.</translation>
    </message>
    <message>
        <source>The fix shows them to everyone; choose groups instead to be more careful.</source>
        <translation>La corrección los muestra a todos; si quiere ser más prudente, elija grupos.</translation>
    </message>
    <message>
        <source>Show to everyone</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Limits in money on %1 may not count the model %2: it has no price.</source>
        <translation>Los límites en dinero de %1 quizá no cuenten el modelo %2: no tiene precio.</translation>
    </message>
    <message>
        <source>Limits in money on %1 may not count %2 models: they have no price.</source>
        <translation>Los límites en dinero de %1 quizá no cuenten %2 modelos: no tienen precio.</translation>
    </message>
    <message>
        <source>Without a price only the cost that the provider itself reports counts. Give the models prices.</source>
        <translation>Sin precio solo cuenta el coste que comunica el propio proveedor. Ponga precio a los modelos.</translation>
    </message>
    <message>
        <source>Put %1 in the pool for everyone</source>
        <translation>Añadir %1 al fondo común</translation>
    </message>
    <message>
        <source>Switch a key on, replace its secret, or put them on another key.</source>
        <translation>Active una clave, reemplace su secreto o asígneles otra clave.</translation>
    </message>
    <message>
        <source>Let the pool for everyone pay for them</source>
        <translation>Dejar que el fondo común pague por ellos</translation>
    </message>
    <message>
        <source>The pool for everyone on %1 has no working key.</source>
        <translation>El fondo común de %1 no tiene ninguna clave que funcione.</translation>
    </message>
    <message>
        <source>The group %1 has no working key on %2.</source>
        <translation>El grupo %1 no tiene ninguna clave que funcione en %2.</translation>
    </message>
    <message>
        <source>%1 has no key on %2.</source>
        <translation>%1 no tiene clave en %2.</translation>
    </message>
    <message>
        <source>%1 users have no key on %2.</source>
        <translation>%1 usuarios no tienen clave en %2.</translation>
    </message>
    <message>
        <source>Put them or a group of theirs on a key, or give everyone a pool.</source>
        <translation>Asígneles una clave a ellos o a uno de sus grupos, o cree un fondo común.</translation>
    </message>
    <message>
        <source>%1 has no working key on %2.</source>
        <translation>%1 no tiene ninguna clave que funcione en %2.</translation>
    </message>
    <message>
        <source>%1 users have no working key on %2.</source>
        <translation>%1 usuarios no tienen ninguna clave que funcione en %2.</translation>
    </message>
    <message>
        <source>An assignment on %1 is for somebody who is no longer there.</source>
        <translation>Una asignación de %1 es para alguien que ya no está.</translation>
    </message>
    <message>
        <source>%1 assignments on %2 are for users or groups that are no longer there.</source>
        <translation>%1 asignaciones de %2 son para usuarios o grupos que ya no están.</translation>
    </message>
    <message>
        <source>They were deleted on the server; their assignments do nothing.</source>
        <translation>Se eliminaron en el servidor; sus asignaciones no tienen efecto.</translation>
    </message>
    <message>
        <source>Remove what is left of them</source>
        <translation>Quitar lo que queda de ellos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Count the limit of %1 once</source>
        <translation>Contar una sola vez el límite de %1</translation>
    </message>
    <message>
        <source>More keys of one account give no more quota. Give the account its limits, so that they are counted once. Some providers forbid extra keys that only dodge limits.</source>
        <translation>Más claves de una cuenta no dan más cuota. Dé a la cuenta sus límites para que se cuenten una vez. Algunos proveedores prohíben claves adicionales que solo sirven para eludir límites.</translation>
    </message>
    <message>
        <source>Count their limit once, for all of them</source>
        <translation>Contar su límite una sola vez, para todas</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Keys of one organisation share one quota.</source>
        <translation>Las claves de una organización comparten una cuota.</translation>
    </message>
    <message>
        <source>Keys of one project share one quota.</source>
        <translation>Las claves de un proyecto comparten una cuota.</translation>
    </message>
    <message>
        <source>Keys of one workspace share one quota.</source>
        <translation>Las claves de un espacio de trabajo comparten una cuota.</translation>
    </message>
    <message>
        <source>Keys of one team share one quota.</source>
        <translation>Las claves de un equipo comparten una cuota.</translation>
    </message>
    <message>
        <source>Keys of one resource share the quota of its deployments.</source>
        <translation>Las claves de un recurso comparten la cuota de sus implementaciones.</translation>
    </message>
    <message>
        <source>All keys share one machine.</source>
        <translation>Todas las claves comparten una máquina.</translation>
    </message>
    <message>
        <source>Keys of one provider account share one quota.</source>
        <translation>Las claves de una cuenta de proveedor comparten una cuota.</translation>
    </message>
</context>
<context>
    <name>PrincipalNames</name>
    <message>
        <source>The server has no user %1. Correct it, or pull if they are new.</source>
        <translation>El servidor no tiene el usuario %1. Corríjalo, o lea el servidor si es nuevo.</translation>
    </message>
    <message>
        <source>Several users are called %1. Write the e-mail.</source>
        <translation>Varios usuarios se llaman %1. Escriba el correo electrónico.</translation>
    </message>
    <message>
        <source>Several users have the e-mail %1. Write the id.</source>
        <translation>Varios usuarios tienen el correo electrónico %1. Escriba el id.</translation>
    </message>
    <message>
        <source>The server has no group %1. Correct it, or pull if it is new.</source>
        <translation>El servidor no tiene el grupo %1. Corríjalo, o lea el servidor si es nuevo.</translation>
    </message>
    <message>
        <source>Several groups are called %1. Write the id.</source>
        <translation>Varios grupos se llaman %1. Escriba el id.</translation>
    </message>
    <message>
        <source>The server has no group and no user %1. Correct it, or pull if they are new.</source>
        <translation>El servidor no tiene ningún grupo ni usuario %1. Corríjalo, o lea el servidor si es nuevo.</translation>
    </message>
</context>
<context>
    <name>Resolve</name>
    <message>
        <source>does not exist on this connection</source>
        <translation>no existe en esta conexión</translation>
    </message>
    <message>
        <source>is switched off</source>
        <translation>está desactivada</translation>
    </message>
    <message>
        <source>is not valid yet</source>
        <translation>aún no es válida</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>is not meant for this model</source>
        <translation>no está prevista para este modelo</translation>
    </message>
    <message>
        <source>is barred from this model</source>
        <translation>está excluida de este modelo</translation>
    </message>
    <message>
        <source>cannot be read by the router; sync again to seal it anew</source>
        <translation>no puede ser leída por el enrutador; sincronice de nuevo para volver a sellarla</translation>
    </message>
    <message>
        <source>is refused by the provider as invalid</source>
        <translation>es rechazada por el proveedor como no válida</translation>
    </message>
    <message>
        <source>has no access to this model at the provider</source>
        <translation>no tiene acceso a este modelo en el proveedor</translation>
    </message>
    <message>
        <source>has used up its quota</source>
        <translation>ha agotado su cuota</translation>
    </message>
    <message>
        <source>is cooling down after a rate limit</source>
        <translation>está en pausa tras un límite de frecuencia</translation>
    </message>
    <message>
        <source>has reached its limit</source>
        <translation>ha alcanzado su límite</translation>
    </message>
</context>
<context>
    <name>RouterWords</name>
    <message>
        <source>The day&apos;s quota is used up.</source>
        <translation>La cuota del día está agotada.</translation>
    </message>
    <message>
        <source>The account is out of credit.</source>
        <translation>La cuenta no tiene crédito.</translation>
    </message>
    <message>
        <source>The provider gives this key no access to %1.</source>
        <translation>El proveedor no da a esta clave acceso a %1.</translation>
    </message>
    <message>
        <source>The provider&apos;s rate limit was reached.</source>
        <translation>Se alcanzó el límite de frecuencia del proveedor.</translation>
    </message>
    <message>
        <source>Several accounts were refused at the same time: the provider limits this server as a whole.</source>
        <translation>Se rechazaron varias cuentas a la vez: el proveedor limita este servidor en su conjunto.</translation>
    </message>
    <message>
        <source>The provider refused the key; it is checked once more.</source>
        <translation>El proveedor rechazó la clave; se comprueba una vez más.</translation>
    </message>
    <message>
        <source>The provider refuses the key.</source>
        <translation>El proveedor rechaza la clave.</translation>
    </message>
    <message>
        <source>The provider is not answering.</source>
        <translation>El proveedor no responde.</translation>
    </message>
    <message>
        <source>The day&apos;s limit is used up.</source>
        <translation>El límite del día está agotado.</translation>
    </message>
    <message>
        <source>The month&apos;s budget is spent.</source>
        <translation>El presupuesto del mes está gastado.</translation>
    </message>
    <message>
        <source>As many requests as allowed are running.</source>
        <translation>Hay en curso tantas solicitudes como se permiten.</translation>
    </message>
    <message>
        <source>The minute&apos;s requests are used up.</source>
        <translation>Las solicitudes del minuto están agotadas.</translation>
    </message>
    <message>
        <source>The minute&apos;s tokens are used up.</source>
        <translation>Los tokens del minuto están agotados.</translation>
    </message>
    <message>
        <source>The provider announced that nothing is left.</source>
        <translation>El proveedor anunció que no queda nada.</translation>
    </message>
    <message>
        <source>This server cannot open the key: its secret changed. Sync once more.</source>
        <translation>Este servidor no puede abrir la clave: el secreto del servidor cambió. Sincronice de nuevo.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Desactivada.</translation>
    </message>
    <message>
        <source>Outside its dates.</source>
        <translation>Fuera de sus fechas de validez.</translation>
    </message>
</context>
<context>
    <name>RowChange</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>The router on the server offers no usable public key. Update the router.</source>
        <translation>El enrutador del servidor no ofrece ninguna clave pública utilizable. Actualice el enrutador.</translation>
    </message>
    <message>
        <source>This is not a sealed key.</source>
        <translation>Esto no es una clave sellada.</translation>
    </message>
    <message>
        <source>This key was sealed for another router.</source>
        <translation>Esta clave se selló para otro enrutador.</translation>
    </message>
    <message>
        <source>This sealed key cannot be opened.</source>
        <translation>Esta clave sellada no se puede abrir.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The keychain of this computer is locked. Unlock it, then try again.</source>
        <translation>El llavero de este equipo está bloqueado. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused access. Allow Keyroster to use it, then try again.</source>
        <translation>El llavero de este equipo denegó el acceso. Permita que Keyroster lo use y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Keep keys under a passphrase, or for this session only.</source>
        <translation>Este equipo no tiene llavero. Guarde las claves con una frase de contraseña o solo durante esta sesión.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work. Repair it, or keep keys under a passphrase or for this session only.</source>
        <translation>El llavero de este equipo no funciona. Repárelo, o guarde las claves con una frase de contraseña o solo durante esta sesión.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Look for a window that asks for its password.</source>
        <translation>El llavero de este equipo no responde. Busque una ventana que pida su contraseña.</translation>
    </message>
    <message>
        <source>This key was kept for one session only, which has ended. Enter it again.</source>
        <translation>Esta clave se guardó solo para una sesión que ya ha finalizado. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>A part of what Keyroster keeps in the keychain is gone. Enter the keys again that are marked as not on this computer.</source>
        <translation>Falta una parte de lo que Keyroster guarda en el llavero. Introduzca de nuevo las claves marcadas como ausentes de este equipo.</translation>
    </message>
    <message>
        <source>The keychain did not keep what was written to it. Nothing was changed; try again or choose another place for secrets.</source>
        <translation>El llavero no conservó lo que se escribió en él. No se ha cambiado nada; vuelva a intentarlo o elija otro lugar para los secretos.</translation>
    </message>
    <message>
        <source>This is too long for a key (%1 bytes; at most %2 can be kept).</source>
        <translation>Esto es demasiado largo para una clave (%1 bytes; se pueden guardar como máximo %2).</translation>
    </message>
    <message>
        <source>This secret is not on this computer.</source>
        <translation>Este secreto no está en este equipo.</translation>
    </message>
    <message>
        <source>Something else changed what Keyroster keeps in the keychain. Enter the keys again.</source>
        <translation>Otro programa cambió lo que Keyroster guarda en el llavero. Introduzca de nuevo las claves.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase (%1 MiB). Close other programs and try again.</source>
        <translation>No hay memoria suficiente para comprobar la frase de contraseña (%1 MiB). Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Keys and passwords are kept for this session only: they are gone when Keyroster ends.</source>
        <translation>Las claves y contraseñas se guardan solo durante esta sesión: desaparecen al cerrar Keyroster.</translation>
    </message>
    <message>
        <source>The file with your keys is damaged. Restore it from a backup, or remove it and enter the keys again.</source>
        <translation>El archivo con sus claves está dañado. Restáurelo desde una copia de seguridad, o quítelo e introduzca de nuevo las claves.</translation>
    </message>
    <message>
        <source>The file with your keys was written by a newer version of Keyroster. Update this one.</source>
        <translation>El archivo con sus claves se escribió con una versión más reciente de Keyroster. Actualice esta.</translation>
    </message>
    <message>
        <source>This is not the passphrase of your keys. Try again.</source>
        <translation>Esta no es la frase de contraseña de sus claves. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file with your keys was replaced by another one. Start Keyroster again and enter its passphrase.</source>
        <translation>El archivo con sus claves fue reemplazado por otro. Reinicie Keyroster e introduzca su frase de contraseña.</translation>
    </message>
    <message>
        <source>The file with your keys, %1, could not be read or written: %2.</source>
        <translation>No se pudo leer o escribir el archivo con sus claves, %1: %2.</translation>
    </message>
    <message>
        <source>The file with your keys, %1, is gone. Restore it, then try again.</source>
        <translation>El archivo con sus claves, %1, ha desaparecido. Restáurelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>no se permite escribir en su carpeta</translation>
    </message>
    <message>
        <source>Another program is using the file with your keys. Close it and try again.</source>
        <translation>Otro programa está usando el archivo con sus claves. Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file with your keys, %1, cannot be used. Restore it from a backup.</source>
        <translation>El archivo con sus claves, %1, no se puede usar. Restáurelo desde una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>Type the address of your Open WebUI server.</source>
        <translation>Escriba la dirección de su servidor Open WebUI.</translation>
    </message>
    <message>
        <source>%1 is not an address. It should look like https://chat.example.com.</source>
        <translation>%1 no es una dirección. Debería tener la forma https://chat.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https:// (or http://).</source>
        <translation>La dirección debe empezar por https:// (o http://).</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; they are asked for next.</source>
        <translation>No incluya nombre ni contraseña en la dirección; se piden a continuación.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This account still waits for an admin&apos;s approval.</source>
        <translation>Esta cuenta aún espera la aprobación de un administrador.</translation>
    </message>
    <message>
        <source>%1 is not an admin on this server. Keyroster needs an admin&apos;s account.</source>
        <translation>%1 no es administrador en este servidor. Keyroster necesita la cuenta de un administrador.</translation>
    </message>
    <message>
        <source>The server does not know this e-mail and password.</source>
        <translation>El servidor no conoce este correo electrónico y contraseña.</translation>
    </message>
    <message>
        <source>The code is wrong, was used before, or came too late.</source>
        <translation>El código es incorrecto, ya se usó o llegó demasiado tarde.</translation>
    </message>
    <message>
        <source>This server does not allow signing in with a password. Use an API key or a token.</source>
        <translation>Este servidor no permite iniciar sesión con contraseña. Use una clave de API o un token.</translation>
    </message>
    <message>
        <source>Too many sign-ins. The server asks to wait a few minutes before the next one.</source>
        <translation>Demasiados inicios de sesión. El servidor pide esperar unos minutos antes del siguiente.</translation>
    </message>
    <message>
        <source>There is a server at this address, but it is no Open WebUI.</source>
        <translation>Hay un servidor en esta dirección, pero no es Open WebUI.</translation>
    </message>
    <message>
        <source>This is no API key or token: it is empty or has spaces in it.</source>
        <translation>Esto no es una clave de API ni un token: está vacío o contiene espacios.</translation>
    </message>
    <message>
        <source>The server does not know this API key or token, or it has ended.</source>
        <translation>El servidor no conoce esta clave de API o este token, o ha caducado.</translation>
    </message>
</context>
<context>
    <name>SnapshotCodec</name>
    <message>
        <source>a list [ ... ] is expected here</source>
        <translation>aquí se espera una lista [ ... ]</translation>
    </message>
    <message>
        <source>a row of 4 texts is expected here</source>
        <translation>aquí se espera una fila de 4 textos</translation>
    </message>
    <message>
        <source>What was last read from the server cannot be used any more. Read the server again.</source>
        <translation>Lo último que se leyó del servidor ya no se puede usar. Lea de nuevo el servidor.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The request was sent to %1, but no answer came back: it may or may not have taken effect.</source>
        <translation>La solicitud se envió a %1, pero no llegó respuesta: puede haberse aplicado o no.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1 sends us on to %2. Connect to that address itself if it is right.</source>
        <translation>%1 remite a %2. Conéctese directamente a esa dirección si es correcta.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La respuesta de %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>El certificado de %1 no es de confianza: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was trusted before. Nothing was sent. Ask whoever runs the server whether it was changed.</source>
        <translation>El certificado de %1 no es el que se aceptó anteriormente. No se ha enviado nada. Pregunte al responsable del servidor si se cambió.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the server running?</source>
        <translation>%1 rechaza la conexión. ¿Está en marcha el servidor?</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address.</source>
        <translation>No se encontró %1. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>No se pudo establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>The proxy did not let us through to %1.</source>
        <translation>El proxy no permitió el acceso a %1.</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP.</source>
        <translation>La respuesta de %1 no es HTTP.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Se perdió la conexión con %1.</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off.</source>
        <translation>La respuesta de %1 se interrumpió.</translation>
    </message>
    <message>
        <source>The answer of %1 is packed in a way that was not asked for.</source>
        <translation>La respuesta de %1 está comprimida de una forma que no se solicitó.</translation>
    </message>
    <message>
        <source>This is not an address that can be asked.</source>
        <translation>Esta no es una dirección que se pueda consultar.</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption. Use https, or allow plain HTTP for this server.</source>
        <translation>Se consultaría %1 sin cifrado. Use https, o permita HTTP sin cifrar para este servidor.</translation>
    </message>
    <message>
        <source>Trusted was %1, now it is %2.</source>
        <translation>El de confianza era %1, ahora es %2.</translation>
    </message>
</context>
<context>
    <name>UsageModel</name>
    <message>
        <source>Their own connection</source>
        <translation>Su propia conexión</translation>
    </message>
    <message>
        <source>Removed key %1</source>
        <translation>Clave quitada %1</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Deleted user %1</source>
        <translation>Usuario eliminado %1</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>date format of an axis</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>month format of an axis</comment>
        <translation>MMM yy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validate</name>
    <message>
        <source>the policy</source>
        <translation>la directiva</translation>
    </message>
    <message>
        <source>The policy has no id.</source>
        <translation>La directiva no tiene id.</translation>
    </message>
    <message>
        <source>The policy has no salt for fingerprints (32 hex digits).</source>
        <translation>La directiva no tiene sal para las huellas (32 cifras hexadecimales).</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>conexión %1</translation>
    </message>
    <message>
        <source>Two connections have the id %1.</source>
        <translation>Dos conexiones tienen el id %1.</translation>
    </message>
    <message>
        <source>Two connections have the short name %1.</source>
        <translation>Dos conexiones tienen el nombre corto %1.</translation>
    </message>
    <message>
        <source>Two connections have the name %1.</source>
        <translation>Dos conexiones tienen el nombre %1.</translation>
    </message>
    <message>
        <source>The model id %1 is published twice, here and by %2.</source>
        <translation>El id de modelo %1 se publica dos veces, aquí y en %2.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>Two accounts have the id %1.</source>
        <translation>Dos cuentas tienen el id %1.</translation>
    </message>
    <message>
        <source>It belongs to a connection that does not exist.</source>
        <translation>Pertenece a una conexión que no existe.</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>la clave %1</translation>
    </message>
    <message>
        <source>Two keys have the id %1.</source>
        <translation>Dos claves tienen el id %1.</translation>
    </message>
    <message>
        <source>Two keys of one connection have the name %1.</source>
        <translation>Dos claves de una conexión tienen el nombre %1.</translation>
    </message>
    <message>
        <source>It belongs to an account that does not exist.</source>
        <translation>Pertenece a una cuenta que no existe.</translation>
    </message>
    <message>
        <source>It belongs to the account %1 of another connection.</source>
        <translation>Pertenece a la cuenta %1 de otra conexión.</translation>
    </message>
    <message>
        <source>assignment %1</source>
        <translation>asignación %1</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Está dos veces.</translation>
    </message>
    <message>
        <source>It does not say whom it is for.</source>
        <translation>No indica para quién es.</translation>
    </message>
    <message>
        <source>It is on a connection that does not exist.</source>
        <translation>Está en una conexión que no existe.</translation>
    </message>
    <message>
        <source>It names no key, so it does nothing.</source>
        <translation>No nombra ninguna clave, así que no tiene efecto.</translation>
    </message>
    <message>
        <source>It names a key that does not exist: %1.</source>
        <translation>Nombra una clave que no existe: %1.</translation>
    </message>
    <message>
        <source>The key %1 is of another connection.</source>
        <translation>La clave %1 es de otra conexión.</translation>
    </message>
    <message>
        <source>It names the key %1 twice.</source>
        <translation>Nombra la clave %1 dos veces.</translation>
    </message>
    <message>
        <source>allowance %1</source>
        <translation>cupo %1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 and %2</source>
        <comment>two keys</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more keys</source>
        <translation>
            <numerusform>%1 y %Ln clave más</numerusform>
            <numerusform>%1 y %Ln claves más</numerusform>
        </translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 usuario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln usuario</numerusform>
            <numerusform>%Ln usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 grupo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 clave</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>3 users and 1 group</comment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The backup %1 could not be made.</source>
        <translation>No se pudo crear la copia de seguridad %1.</translation>
    </message>
    <message>
        <source>%1 is not a Keyroster workspace.</source>
        <translation>%1 no es un espacio de trabajo de Keyroster.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it and try again.</source>
        <translation>Otro programa está usando %1. Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Restore it from its backups folder.</source>
        <translation>El archivo %1 está dañado. Restáurelo desde su carpeta de copias de seguridad.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not changed. Free some space and try again.</source>
        <translation>El disco está lleno, así que %1 no se cambió. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened or written. Check the permissions of the file and its folder.</source>
        <translation>No se puede abrir o escribir el archivo %1. Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Check the disk.</source>
        <translation>Error al leer o escribir %1. Compruebe el disco.</translation>
    </message>
    <message>
        <source>The server&apos;s address in this file cannot be read.</source>
        <translation>No se puede leer la dirección del servidor en este archivo.</translation>
    </message>
    <message>
        <source>The stored edits do not fit together. Restore the file from its backups folder.</source>
        <translation>Las ediciones guardadas no son coherentes entre sí. Restaure el archivo desde su carpeta de copias de seguridad.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there first.</source>
        <translation>%1 está abierto en otro programa. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3 on %4). Close it there first.</source>
        <translation>%1 está abierto en %2 (proceso %3 en %4). Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>%1 may not be written by you, so it is open for reading only.</source>
        <translation>No tiene permiso para escribir en %1, así que se abre en modo de solo lectura.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written by you.</source>
        <translation>No tiene permiso para escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 está abierto en modo de solo lectura.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Keyroster, so it is open for reading only.</source>
        <translation>%1 se escribió con una versión más reciente de Keyroster, así que se abre en modo de solo lectura.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it is open for reading only. Restore it from %2.</source>
        <translation>%1 está dañado, así que se abre en modo de solo lectura. Restáurelo desde %2.</translation>
    </message>
    <message>
        <source>There is no plan %1.</source>
        <translation>No existe el plan %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be made: %2.</source>
        <translation>No se pudo crear el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check the permissions of the folder above it.</source>
        <translation>No se pudo crear la carpeta %1. Compruebe los permisos de la carpeta superior.</translation>
    </message>
    <message>
        <source>The file %1 could not be written to the disk.</source>
        <translation>No se pudo escribir en el disco el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be replaced.</source>
        <translation>No se pudo reemplazar el archivo %1.</translation>
    </message>
    <message>
        <source>before a sync</source>
        <translation>antes de una sincronización</translation>
    </message>
    <message>
        <source>before an update of Keyroster changed the file</source>
        <translation>antes de que una actualización de Keyroster cambiara el archivo</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>antes de restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>creada manualmente</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Keyroster.</source>
        <translation>%1 se escribió con una versión más reciente de Keyroster.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged itself. Nothing was changed.</source>
        <translation>La propia copia de seguridad %1 está dañada. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The backup %1 could not be copied. Nothing was changed.</source>
        <translation>No se pudo copiar la copia de seguridad %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>The present file could not be copied to %1. Nothing was changed.</source>
        <translation>El archivo actual no se pudo copiar en %1. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is the workspace itself. Choose one of its backups.</source>
        <translation>%1 es el propio espacio de trabajo. Elija una de sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Revision %1 is not kept on this computer.</source>
        <translation>La revisión %1 no se conserva en este equipo.</translation>
    </message>
    <message>
        <source>This edit is not in the undo history any more.</source>
        <translation>Este cambio ya no está en el historial de deshacer.</translation>
    </message>
</context>
<context>
    <name>keyroster::sync</name>
    <message>
        <source>This connection is adopted already.</source>
        <translation>Esta conexión ya está adoptada.</translation>
    </message>
    <message>
        <source>It signs in with each person&apos;s own session, so there is no key to take over.</source>
        <translation>Inicia sesión con la sesión de cada persona, así que no hay clave que incorporar.</translation>
    </message>
    <message>
        <source>It signs in by Microsoft Entra ID, so there is no key to take over.</source>
        <translation>Inicia sesión mediante Microsoft Entra ID, así que no hay clave que incorporar.</translation>
    </message>
    <message>
        <source>It signs in by &quot;%1&quot;, so there is no key to take over.</source>
        <translation>Inicia sesión mediante «%1», así que no hay clave que incorporar.</translation>
    </message>
    <message>
        <source>It sends a header of its own (%1) that may be a secret; Keyroster keeps secrets only as keys.</source>
        <translation>Envía un encabezado propio (%1) que puede ser un secreto; Keyroster guarda secretos solo como claves.</translation>
    </message>
    <message>
        <source>If the server&apos;s voice output (text to speech) is set to api.openai.com, it takes its key from this connection&apos;s settings: they stay stored while the connection is off.</source>
        <translation>Si la salida de voz del servidor (texto a voz) está configurada con api.openai.com, toma su clave de los ajustes de esta conexión: siguen guardados mientras la conexión está desactivada.</translation>
    </message>
    <message>
        <source>This connection uses OpenAI&apos;s Responses API; through the router it will use Chat Completions.</source>
        <translation>Esta conexión usa la API Responses de OpenAI; a través del enrutador usará Chat Completions.</translation>
    </message>
    <message>
        <source>The connection %1 offers %2 as well: while it is on, people get these models from it.</source>
        <translation>La conexión %1 también ofrece %2: mientras está activada, las personas reciben de ella estos modelos.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The server has %1 connections to %2 that cannot be told apart. Give each of them a prefix there, or keep only one; all keys can go into one connection here.</source>
        <translation>El servidor tiene %1 conexiones a %2 que no se pueden distinguir. Dé allí un prefijo a cada una, o conserve solo una; aquí todas las claves pueden estar en una sola conexión.</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>Adoptar %1</translation>
    </message>
    <message>
        <source>%1 (adopted)</source>
        <translation>%1 (adoptada)</translation>
    </message>
    <message>
        <source>This connection was not adopted, so there is nothing to give back.</source>
        <translation>Esta conexión no fue adoptada, así que no hay nada que devolver.</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Liberar %1</translation>
    </message>
    <message>
        <source>%1 is not as it was when the plan was made.</source>
        <translation>%1 no está como cuando se creó el plan.</translation>
    </message>
    <message>
        <source>Another admin synced in the same moment, and the server has theirs. Your changes are kept here: pull, look at both, and sync again.</source>
        <translation>Otro administrador sincronizó en el mismo momento, y el servidor tiene sus cambios. Los de usted se conservan aquí: lea el servidor, revise ambos y sincronice de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n change(s) made and read back.</source>
        <translation>
            <numerusform>Hecho: %n cambio realizado y comprobado.</numerusform>
            <numerusform>Hecho: %n cambios realizados y comprobados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n change(s), because the server changed since the plan was made. Make a new plan.</source>
        <translation>
            <numerusform>Detenido tras %n cambio, porque el servidor cambió desde que se creó el plan. Cree un plan nuevo.</numerusform>
            <numerusform>Detenido tras %n cambios, porque el servidor cambió desde que se creó el plan. Cree un plan nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n change(s). Sync again to finish.</source>
        <translation>
            <numerusform>Cancelado tras %n cambio. Sincronice de nuevo para terminar.</numerusform>
            <numerusform>Cancelado tras %n cambios. Sincronice de nuevo para terminar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n change(s): %1 Sync again to finish.</source>
        <translation>
            <numerusform>Detenido tras %n cambio: %1 Sincronice de nuevo para terminar.</numerusform>
            <numerusform>Detenido tras %n cambios: %1 Sincronice de nuevo para terminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>its folder could not be written</source>
        <translation>no se pudo escribir en su carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>Importar %n cambio</numerusform>
            <numerusform>Importar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle needs a passphrase.</source>
        <translation>Un paquete necesita una frase de contraseña.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 es demasiado grande.</translation>
    </message>
    <message>
        <source>%1 is no bundle of Keyroster.</source>
        <translation>%1 no es un paquete de Keyroster.</translation>
    </message>
    <message>
        <source>Nothing is known of the server yet. Pull first, then import.</source>
        <translation>Aún no se sabe nada del servidor. Lea primero el servidor y después importe.</translation>
    </message>
    <message>
        <source>This was exported from another server, so it can be added to what is here, but it cannot replace it.</source>
        <translation>Esto se exportó de otro servidor, así que puede añadirse a lo que hay aquí, pero no reemplazarlo.</translation>
    </message>
    <message>
        <source>The bundle is damaged. Use another copy of the file.</source>
        <translation>El paquete está dañado. Use otra copia del archivo.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of Keyroster. Update this one first.</source>
        <translation>Este paquete se escribió con una versión más reciente de Keyroster. Actualice primero esta.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an object and a field of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>You and another admin changed the same things: %1. Nothing is overwritten. Choose for each of them whose change stays.</source>
        <translation>Usted y otro administrador cambiaron lo mismo: %1. No se sobrescribe nada. Elija en cada caso qué cambio se conserva.</translation>
    </message>
    <message>
        <source>who sees %1</source>
        <translation>quién ve %1</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>nombre de %1</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 oculto</translation>
    </message>
    <message>
        <source>id that people choose for %1</source>
        <translation>id que las personas eligen para %1</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>precio de %1</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modelo %1</translation>
    </message>
    <message>
        <source>requests per minute</source>
        <translation>solicitudes por minuto</translation>
    </message>
    <message>
        <source>tokens per minute</source>
        <translation>tokens por minuto</translation>
    </message>
    <message>
        <source>requests per day</source>
        <translation>solicitudes por día</translation>
    </message>
    <message>
        <source>tokens per day</source>
        <translation>tokens por día</translation>
    </message>
    <message>
        <source>cost per month</source>
        <translation>coste por mes</translation>
    </message>
    <message>
        <source>requests at the same time</source>
        <translation>solicitudes a la vez</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>válida desde</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>válida hasta</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>only for these models</source>
        <translation>solo para estos modelos</translation>
    </message>
    <message>
        <source>not for these models</source>
        <translation>no para estos modelos</translation>
    </message>
    <message>
        <source>keys in order</source>
        <translation>claves en orden</translation>
    </message>
    <message>
        <source>how the keys take turns</source>
        <translation>cómo se turnan las claves</translation>
    </message>
    <message>
        <source>when the keys are used up</source>
        <translation>cuando se agotan las claves</translation>
    </message>
    <message>
        <source>order among a person&apos;s groups</source>
        <translation>orden entre los grupos de una persona</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nombre corto</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>seconds to wait for an answer</source>
        <translation>segundos de espera de una respuesta</translation>
    </message>
    <message>
        <source>people&apos;s own connections first</source>
        <translation>primero las conexiones propias de las personas</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>encabezado %1</translation>
    </message>
    <message>
        <source>when the day ends</source>
        <translation>cuándo termina el día</translation>
    </message>
    <message>
        <source>share at which people are warned</source>
        <translation>proporción a la que se avisa a las personas</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>a chat stays on its key</source>
        <translation>un chat permanece en su clave</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>una tras otra</translation>
    </message>
    <message>
        <source>by weight</source>
        <translation>por peso</translation>
    </message>
    <message>
        <source>the least busy one</source>
        <translation>la menos ocupada</translation>
    </message>
    <message>
        <source>the first until it is full</source>
        <translation>la primera hasta que se llene</translation>
    </message>
    <message>
        <source>the one with most quota left</source>
        <translation>la que tiene más cuota restante</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>detenerse</translation>
    </message>
    <message>
        <source>go on with the next keys</source>
        <translation>seguir con las claves siguientes</translation>
    </message>
    <message>
        <source>There is no connection to copy.</source>
        <translation>No hay ninguna conexión que copiar.</translation>
    </message>
    <message>
        <source>Into %1, which has the same address.</source>
        <translation>En %1, que tiene la misma dirección.</translation>
    </message>
    <message>
        <source>A new connection %1 beside %2, which has the same address.</source>
        <translation>Una conexión nueva %1 junto a %2, que tiene la misma dirección.</translation>
    </message>
    <message>
        <source>A new connection %1.</source>
        <translation>Una conexión nueva %1.</translation>
    </message>
    <message>
        <source>Only admins will see the model %1 of %2: none of those who see it there was found here.</source>
        <translation>Solo los administradores verán el modelo %1 de %2: aquí no se encontró a ninguno de los que lo ven allí.</translation>
    </message>
    <message>
        <source>The model %1 of %2 gets an id of its own, because %3 is another model&apos;s here.</source>
        <translation>El modelo %1 de %2 recibe un id propio, porque %3 es aquí el de otro modelo.</translation>
    </message>
    <message>
        <source>%1 has keys on %2 already; the others come after them.</source>
        <translation>%1 ya tiene claves en %2; las otras van después.</translation>
    </message>
    <message>
        <source>Copy from %1</source>
        <translation>Copiar de %1</translation>
    </message>
    <message>
        <source>%1 is as the last sync left it, as far as is known. Read the server again if it was changed just now.</source>
        <translation>%1 está como lo dejó la última sincronización, según lo que se sabe. Lea de nuevo el servidor si se acaba de cambiar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s) made on the server</source>
        <translation>
            <numerusform>Incorporar %n cambio hecho en el servidor</numerusform>
            <numerusform>Incorporar %n cambios hechos en el servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>who sees it</source>
        <translation>quién lo ve</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>dirige a</translation>
    </message>
    <message>
        <source>belongs to Keyroster</source>
        <translation>pertenece a Keyroster</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>place of the policy</source>
        <translation>posición de la directiva</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>keys that the router can open</source>
        <translation>claves que el enrutador puede abrir</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The router</source>
        <translation>El enrutador</translation>
    </message>
    <message>
        <source>Place %1 of the policy</source>
        <translation>Posición %1 de la directiva</translation>
    </message>
    <message>
        <source>Open WebUI&apos;s own connection %1</source>
        <translation>La conexión propia %1 de Open WebUI</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>%1 was removed from the server.</source>
        <translation>%1 se quitó del servidor.</translation>
    </message>
    <message>
        <source>%1 bears the mark of Keyroster, but the policy does not publish it.</source>
        <translation>%1 lleva la marca de Keyroster, pero la directiva no lo publica.</translation>
    </message>
    <message>
        <source>%1 is older than the one that comes with this Keyroster.</source>
        <translation>%1 es más antiguo que el incluido en este Keyroster.</translation>
    </message>
    <message>
        <source>The server&apos;s secret changed: the router cannot open the keys until they are sealed anew.</source>
        <translation>El secreto del servidor cambió: el enrutador no puede abrir las claves hasta que se sellen de nuevo.</translation>
    </message>
    <message>
        <source>The router was switched off: chats through it fail.</source>
        <translation>El enrutador se desactivó: los chats que pasan por él fallan.</translation>
    </message>
    <message>
        <source>%1 was switched on again: people can go around their keys.</source>
        <translation>%1 se volvió a activar: las personas pueden eludir sus claves.</translation>
    </message>
    <message>
        <source>%1 no longer says that it belongs to Keyroster.</source>
        <translation>%1 ya no indica que pertenece a Keyroster.</translation>
    </message>
    <message>
        <source>%1 was changed on the server.</source>
        <translation>%1 se cambió en el servidor.</translation>
    </message>
    <message>
        <source>Keyroster works only with its own router and policy as it made them.</source>
        <translation>Keyroster solo trabaja con su propio enrutador y su directiva tal como los creó.</translation>
    </message>
    <message>
        <source>People choose this model by an id of its own, which needs the entry. Take the model off the connection instead.</source>
        <translation>Las personas eligen este modelo por un id propio, que necesita la entrada. En su lugar, quite el modelo de la conexión.</translation>
    </message>
    <message>
        <source>A policy cannot say this: %1.</source>
        <translation>Una directiva no puede expresar esto: %1.</translation>
    </message>
    <message>
        <source>It is no model of the policy. Publish it on the board instead.</source>
        <translation>No es un modelo de la directiva. En su lugar, publíquelo en el tablero.</translation>
    </message>
    <message>
        <source>It was adopted. Release the connection on the board instead.</source>
        <translation>Fue adoptada. En su lugar, libere la conexión en el tablero.</translation>
    </message>
    <message>
        <source>This plan was run or replaced already. Make a new plan.</source>
        <translation>Este plan ya se ejecutó o se reemplazó. Cree un plan nuevo.</translation>
    </message>
    <message>
        <source>%1 To go on, type the server&apos;s name in full: %2</source>
        <translation>%1 Para continuar, escriba el nombre completo del servidor: %2</translation>
    </message>
    <message>
        <source>A sync is running already.</source>
        <translation>Ya hay una sincronización en curso.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are made. The server could not be read afterwards; pull when it answers again.</source>
        <translation>Se han hecho %1 de %2 cambios. Después no se pudo leer el servidor; léalo cuando vuelva a responder.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are made, and nothing is left to do.</source>
        <translation>Se han hecho %1 de %2 cambios, y no queda nada por hacer.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are made. Sync again to make only what is still missing: %3.</source>
        <translation>Se han hecho %1 de %2 cambios. Sincronice de nuevo para hacer solo lo que falta: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull first: nothing is known of the server yet.</source>
        <translation>Lea primero el servidor: aún no se sabe nada de él.</translation>
    </message>
    <message>
        <source>The secret of these keys is not on this computer and the server cannot open what it has of them: %1. Enter the keys again, or remove them.</source>
        <translation>El secreto de estas claves no está en este equipo y el servidor no puede abrir lo que tiene de ellas: %1. Introduzca de nuevo las claves, o quítelas.</translation>
    </message>
    <message>
        <source>%1 is as the last sync left it.</source>
        <translation>%1 está como lo dejó la última sincronización.</translation>
    </message>
    <message>
        <source>This key is no longer there.</source>
        <translation>Esta clave ya no está.</translation>
    </message>
    <message>
        <source>This connection is no longer there.</source>
        <translation>Esta conexión ya no está.</translation>
    </message>
    <message>
        <source>The secret of these keys is neither on this computer nor on the server in a form that its router can open: %1. Go back to the revision in the history instead, and enter the keys again or remove them.</source>
        <translation>El secreto de estas claves no está en este equipo ni en el servidor en una forma que su enrutador pueda abrir: %1. En su lugar, vuelva a la revisión desde el historial e introduzca de nuevo las claves o quítelas.</translation>
    </message>
    <message>
        <source>Nothing was synced to this server yet, so there is nothing to undo.</source>
        <translation>Aún no se ha sincronizado nada con este servidor, así que no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>The draft has changes that are not synced. Sync or undo them first, then undo the last sync.</source>
        <translation>El borrador tiene cambios sin sincronizar. Sincronícelos o deshágalos primero y después deshaga la última sincronización.</translation>
    </message>
    <message>
        <source>The last sync was the first one: before it the server had no policy. To give everything back, delete or release the connections and sync.</source>
        <translation>La última sincronización fue la primera: antes, el servidor no tenía directiva. Para devolverlo todo, elimine o libere las conexiones y sincronice.</translation>
    </message>
    <message>
        <source>Revision %1 is kept on this computer: go back to it in the history.</source>
        <translation>La revisión %1 se conserva en este equipo: vuelva a ella en el historial.</translation>
    </message>
    <message>
        <source>The server does not hold the revision before the present one any more.</source>
        <translation>El servidor ya no conserva la revisión anterior a la actual.</translation>
    </message>
    <message>
        <source>What the server holds beside the present revision belongs to another set-up, so the last sync cannot be undone.</source>
        <translation>Lo que el servidor guarda junto a la revisión actual pertenece a otra configuración, así que la última sincronización no se puede deshacer.</translation>
    </message>
    <message>
        <source>The server has revision %1, which came after revision %2, but holds revision %3 beside it; so the last sync cannot be undone.</source>
        <translation>El servidor tiene la revisión %1, que siguió a la revisión %2, pero guarda junto a ella la revisión %3; por eso la última sincronización no se puede deshacer.</translation>
    </message>
    <message>
        <source>Undo the last sync (back to revision %1)</source>
        <translation>Deshacer la última sincronización (volver a la revisión %1)</translation>
    </message>
    <message>
        <source>The last sync changed nothing in the policy, so there is nothing to undo.</source>
        <translation>La última sincronización no cambió nada en la directiva, así que no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>No sync was interrupted, or nothing is left of it.</source>
        <translation>No se interrumpió ninguna sincronización, o no queda nada de ella.</translation>
    </message>
    <message>
        <source>The interrupted sync was not to change the policy, so there is no revision to go back to. Sync again to finish it.</source>
        <translation>La sincronización interrumpida no iba a cambiar la directiva, así que no hay revisión a la que volver. Sincronice de nuevo para terminarla.</translation>
    </message>
    <message>
        <source>The server reports no users at all.</source>
        <translation>El servidor no comunica ningún usuario.</translation>
    </message>
    <message>
        <source>The server had %1 users and now has %2.</source>
        <translation>El servidor tenía %1 usuarios y ahora tiene %2.</translation>
    </message>
    <message>
        <source>The server had %1 groups and now has %2.</source>
        <translation>El servidor tenía %1 grupos y ahora tiene %2.</translation>
    </message>
    <message>
        <source>This is not the server that the policy was made for: %1 answers as another installation.</source>
        <translation>Este no es el servidor para el que se creó la directiva: %1 responde como otra instalación.</translation>
    </message>
    <message>
        <source>%1 of %2 published models</source>
        <translation>%1 de %2 modelos publicados</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>%1 de %2 claves</translation>
    </message>
    <message>
        <source>%1 of %2 assignments</source>
        <translation>%1 de %2 asignaciones</translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation>%1 de %2 conexiones</translation>
    </message>
    <message>
        <source>This removes %1.</source>
        <translation>Esto quita %1.</translation>
    </message>
    <message>
        <source>Somebody changed these on the server so that they no longer say that they belong to Keyroster: %1. Syncing takes them over again.</source>
        <translation>Alguien cambió estos elementos en el servidor, de modo que ya no indican que pertenecen a Keyroster: %1. La sincronización los incorpora de nuevo.</translation>
    </message>
    <message>
        <source>Open WebUI %1 is newer than this version of Keyroster knows.</source>
        <translation>Open WebUI %1 es más reciente de lo que conoce esta versión de Keyroster.</translation>
    </message>
    <message>
        <source>Functions are switched off on this server (ENABLE_FUNCTIONS), so the router cannot answer: chats through it fail until they are on.</source>
        <translation>Las funciones están desactivadas en este servidor (ENABLE_FUNCTIONS), así que el enrutador no puede responder: los chats que pasan por él fallan hasta que se activen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Stopped part-way</source>
        <translation>Detenida a medias</translation>
    </message>
    <message>
        <source>Stopped: the server had changed</source>
        <translation>Detenida: el servidor había cambiado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Running, or interrupted</source>
        <translation>En curso o interrumpida</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Synced from another computer</source>
        <translation>Sincronizado desde otro equipo</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>No ejecutado</translation>
    </message>
    <message>
        <source>The sync of %1 was interrupted. How far it got is known once the server was read.</source>
        <translation>La sincronización de %1 se interrumpió. Hasta dónde llegó se sabrá tras leer el servidor.</translation>
    </message>
    <message>
        <source>The sync of %1 was interrupted before anything was changed.</source>
        <translation>La sincronización de %1 se interrumpió antes de que se cambiara nada.</translation>
    </message>
    <message>
        <source>The sync of %1 was interrupted: %2 of %3 changes are made.</source>
        <translation>La sincronización de %1 se interrumpió: se han hecho %2 de %3 cambios.</translation>
    </message>
    <message>
        <source>The program ended during the sync, after the last change.</source>
        <translation>El programa terminó durante la sincronización, después del último cambio.</translation>
    </message>
    <message>
        <source>The program ended during the sync: %1 of %2 changes are made.</source>
        <translation>El programa terminó durante la sincronización: se han hecho %1 de %2 cambios.</translation>
    </message>
    <message>
        <source>Found done on the server.</source>
        <translation>Ya estaba hecho en el servidor.</translation>
    </message>
    <message>
        <source>It was not carried out.</source>
        <translation>No se llevó a cabo.</translation>
    </message>
    <message>
        <source>A key cannot be empty.</source>
        <translation>Una clave no puede estar vacía.</translation>
    </message>
    <message>
        <source>The connection %1 has no key any more. Pull again.</source>
        <translation>La conexión %1 ya no tiene ninguna clave. Lea de nuevo el servidor.</translation>
    </message>
    <message>
        <source>A secret came without its key.</source>
        <translation>Llegó un secreto sin su clave.</translation>
    </message>
    <message>
        <source>Pull first, to see the server&apos;s connections.</source>
        <translation>Lea primero el servidor para ver sus conexiones.</translation>
    </message>
    <message>
        <source>The server has no connection to %1 (any more).</source>
        <translation>El servidor no tiene (o ya no tiene) ninguna conexión a %1.</translation>
    </message>
    <message>
        <source>Your changes and those of another admin do not hold together: %1 Nothing is overwritten. Undo your change of it and pull again.</source>
        <translation>Sus cambios y los de otro administrador no son compatibles: %1 No se sobrescribe nada. Deshaga su cambio y lea de nuevo el servidor.</translation>
    </message>
    <message>
        <source>The server has a policy of its own, made by %1, and not the one that this workspace was working on. Nothing is changed; connect with a new workspace to work on it.</source>
        <translation>El servidor tiene una directiva propia, creada por %1, y no aquella en la que trabajaba este espacio de trabajo. No se cambia nada; conéctese con un nuevo espacio de trabajo para trabajar en ella.</translation>
    </message>
    <message>
        <source>another admin</source>
        <translation>otro administrador</translation>
    </message>
    <message>
        <source>Your changes, on top of revision %1</source>
        <translation>Sus cambios, sobre la revisión %1</translation>
    </message>
    <message>
        <source>Changes made during the sync</source>
        <translation>Cambios hechos durante la sincronización</translation>
    </message>
    <message>
        <source>It could not be put back; sync again to finish it.</source>
        <translation>No se pudo restablecer; sincronice de nuevo para terminarlo.</translation>
    </message>
    <message>
        <source>Put back, because another part of the same move failed.</source>
        <translation>Restablecido, porque falló otra parte del mismo traslado.</translation>
    </message>
    <message>
        <source>The stored plan is damaged; make a new plan.</source>
        <translation>El plan guardado está dañado; cree un plan nuevo.</translation>
    </message>
    <message>
        <source>This is not a plan as Keyroster saved it: the file is damaged, was edited, or is something else. Ask for it again.</source>
        <translation>Esto no es un plan tal como lo guardó Keyroster: el archivo está dañado, se editó o es otra cosa. Solicítelo de nuevo.</translation>
    </message>
    <message>
        <source>The plan is for the server %1, and this is %2.</source>
        <translation>El plan es para el servidor %1, y este es %2.</translation>
    </message>
    <message>
        <source>The plan belongs to another set-up of this server. Make the first sync from the computer that the set-up was made on.</source>
        <translation>El plan pertenece a otra configuración de este servidor. Haga la primera sincronización desde el equipo en el que se creó la configuración.</translation>
    </message>
    <message>
        <source>The plan was made when the server had revision %1 of the policy, and it has revision %2 now. Make a new plan.</source>
        <translation>El plan se creó cuando el servidor tenía la revisión %1 de la directiva, y ahora tiene la revisión %2. Cree un plan nuevo.</translation>
    </message>
    <message>
        <source>Take over a plan</source>
        <translation>Incorporar un plan</translation>
    </message>
    <message>
        <source>Take over the plan of %1</source>
        <translation>Incorporar el plan de %1</translation>
    </message>
    <message>
        <source>This plan was run already. Make a new plan.</source>
        <translation>Este plan ya se ejecutó. Cree un plan nuevo.</translation>
    </message>
    <message>
        <source>The draft has changes of its own that the plan does not know. Sync or undo them first.</source>
        <translation>El borrador tiene cambios propios que el plan no conoce. Sincronícelos o deshágalos primero.</translation>
    </message>
    <message>
        <source>The server is not as it was when the plan was made. What moved: %1. Make a new plan.</source>
        <translation>El servidor no está como cuando se creó el plan. Lo que cambió: %1. Cree un plan nuevo.</translation>
    </message>
    <message>
        <source>The secret of these keys is not on this computer and the server&apos;s router cannot open what the plan has of them: %1. Ask for a new plan.</source>
        <translation>El secreto de estas claves no está en este equipo y el enrutador del servidor no puede abrir lo que el plan tiene de ellas: %1. Solicite un plan nuevo.</translation>
    </message>
    <message>
        <source>The router is not on the server yet, so these keys cannot be sealed for it: %1. Make the first sync from this computer; later plans can be given to others.</source>
        <translation>El enrutador aún no está en el servidor, así que estas claves no se pueden sellar para él: %1. Haga la primera sincronización desde este equipo; los planes posteriores se pueden entregar a otros.</translation>
    </message>
    <message>
        <source>Show %1 to %2</source>
        <translation>Mostrar %1 a %2</translation>
    </message>
    <message>
        <source>Change how %1 is shown</source>
        <translation>Cambiar cómo se muestra %1</translation>
    </message>
    <message>
        <source>The entry on the server is not as the draft says.</source>
        <translation>La entrada del servidor no es como dice el borrador.</translation>
    </message>
    <message>
        <source>Lead %1 to the router, for %2</source>
        <translation>Dirigir %1 al enrutador, para %2</translation>
    </message>
    <message>
        <source>Allow %1 for %2, unlisted</source>
        <translation>Permitir %1 para %2, sin listarlo</translation>
    </message>
    <message>
        <source>Publish %1 to %2</source>
        <translation>Publicar %1 para %2</translation>
    </message>
    <message>
        <source>People keep the model that they know; its chats go through the router.</source>
        <translation>Las personas conservan el modelo que conocen; sus chats pasan por el enrutador.</translation>
    </message>
    <message>
        <source>A model of the router is visible to admins only until it has an entry.</source>
        <translation>Un modelo del enrutador solo es visible para los administradores hasta que tiene una entrada.</translation>
    </message>
    <message>
        <source>Put the entry of %1 back as it was</source>
        <translation>Restablecer la entrada de %1 como estaba</translation>
    </message>
    <message>
        <source>Its connection is released.</source>
        <translation>Su conexión se libera.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>The draft does not publish it.</source>
        <translation>El borrador no lo publica.</translation>
    </message>
    <message>
        <source>admins only</source>
        <translation>solo administradores</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Two models are published as &quot;%1&quot;. Give one of them another id.</source>
        <translation>Dos modelos se publican como «%1». Dé a uno de ellos otro id.</translation>
    </message>
    <message>
        <source>The server has an entry &quot;%1&quot; that Keyroster did not make, and does not change. Publish the model under another id.</source>
        <translation>El servidor tiene una entrada «%1» que Keyroster no creó ni cambia. Publique el modelo con otro id.</translation>
    </message>
    <message>
        <source>The server has a function &quot;%1&quot; that Keyroster did not make. Rename or remove it there first; Keyroster does not change it.</source>
        <translation>El servidor tiene una función «%1» que Keyroster no creó. Cámbiele el nombre o quítela allí primero; Keyroster no la cambia.</translation>
    </message>
    <message>
        <source>Make place %1 for the policy on the server</source>
        <translation>Crear la posición %1 para la directiva en el servidor</translation>
    </message>
    <message>
        <source>The policy is written beside the one in use and then switched to, so that no chat is interrupted.</source>
        <translation>La directiva se escribe junto a la que está en uso y después se conmuta, para que no se interrumpa ningún chat.</translation>
    </message>
    <message>
        <source>Renew place %1 for the policy on the server</source>
        <translation>Renovar la posición %1 para la directiva en el servidor</translation>
    </message>
    <message>
        <source>It is not as this version of Keyroster makes it.</source>
        <translation>No está como la crea esta versión de Keyroster.</translation>
    </message>
    <message>
        <source>Install the Keyroster router %1 on the server</source>
        <translation>Instalar el enrutador de Keyroster %1 en el servidor</translation>
    </message>
    <message>
        <source>The router chooses the key for each chat. It is a Pipe Function and stays off until the policy is there.</source>
        <translation>El enrutador elige la clave para cada chat. Es una Pipe Function y permanece desactivado hasta que esté la directiva.</translation>
    </message>
    <message>
        <source>The server has the newer router %1, installed by a newer Keyroster. It stays.</source>
        <translation>El servidor tiene el enrutador más reciente %1, instalado por un Keyroster más reciente. Se conserva.</translation>
    </message>
    <message>
        <source>Renew the Keyroster router %1</source>
        <translation>Renovar el enrutador de Keyroster %1</translation>
    </message>
    <message>
        <source>Update the Keyroster router from %1 to %2</source>
        <translation>Actualizar el enrutador de Keyroster de %1 a %2</translation>
    </message>
    <message>
        <source>The router on the server is not the one that belongs to this version of Keyroster.</source>
        <translation>El enrutador del servidor no es el que corresponde a esta versión de Keyroster.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n asignación</numerusform>
            <numerusform>%n asignaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) and allowance(s)</source>
        <translation>
            <numerusform>%n cuenta o cupo</numerusform>
            <numerusform>%n cuentas y cupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write revision %1 of the policy</source>
        <translation>Escribir la revisión %1 de la directiva</translation>
    </message>
    <message>
        <source>Write revision %1 of the policy (%2)</source>
        <translation>Escribir la revisión %1 de la directiva (%2)</translation>
    </message>
    <message>
        <source>The server&apos;s secret changed: keys are sealed anew so that the router can open them.</source>
        <translation>El secreto del servidor cambió: las claves se sellan de nuevo para que el enrutador pueda abrirlas.</translation>
    </message>
    <message>
        <source>This is what the draft says. Chats still follow the revision in use.</source>
        <translation>Esto es lo que dice el borrador. Los chats aún siguen la revisión en uso.</translation>
    </message>
    <message>
        <source>Switch the router to revision %1</source>
        <translation>Conmutar el enrutador a la revisión %1</translation>
    </message>
    <message>
        <source>One switch for all chats; the revision before stays on the server.</source>
        <translation>Un solo cambio para todos los chats; la revisión anterior permanece en el servidor.</translation>
    </message>
    <message>
        <source>Switch the router on</source>
        <translation>Activar el enrutador</translation>
    </message>
    <message>
        <source>From here on it answers for the models that are published through it.</source>
        <translation>A partir de aquí responde por los modelos que se publican a través de él.</translation>
    </message>
    <message>
        <source>Switch Open WebUI&apos;s own connection %1 on again</source>
        <translation>Volver a activar la conexión propia %1 de Open WebUI</translation>
    </message>
    <message>
        <source>It is released: chats use its own key again.</source>
        <translation>Se libera: los chats vuelven a usar su propia clave.</translation>
    </message>
    <message>
        <source>Switch Open WebUI&apos;s own connection %1 off</source>
        <translation>Desactivar la conexión propia %1 de Open WebUI</translation>
    </message>
    <message>
        <source>Otherwise people could go around their keys. It is kept and can be switched on again.</source>
        <translation>De lo contrario, las personas podrían eludir sus claves. Se conserva y se puede volver a activar.</translation>
    </message>
    <message>
        <source>The connection %1 is no longer on the server; its models go with the release.</source>
        <translation>La conexión %1 ya no está en el servidor; sus modelos desaparecen al liberarla.</translation>
    </message>
    <message>
        <source>While the models of %1 move back, a message sent in that moment (usually well under a second) can be answered with &quot;Model not found&quot;; sending it again works.</source>
        <translation>Mientras los modelos de %1 vuelven a su sitio, un mensaje enviado en ese momento (normalmente mucho menos de un segundo) puede recibir la respuesta «Model not found»; al enviarlo de nuevo funciona.</translation>
    </message>
    <message>
        <source>While the models of %1 move to the router, a message sent in that moment (usually well under a second) can be answered with &quot;Model not found&quot;; sending it again works.</source>
        <translation>Mientras los modelos de %1 pasan al enrutador, un mensaje enviado en ese momento (normalmente mucho menos de un segundo) puede recibir la respuesta «Model not found»; al enviarlo de nuevo funciona.</translation>
    </message>
    <message>
        <source>Connection %1 has no key: nobody can chat through it.</source>
        <translation>La conexión %1 no tiene clave: nadie puede chatear a través de ella.</translation>
    </message>
    <message>
        <source>The server took the change of %1, but does not show it.</source>
        <translation>El servidor aceptó el cambio de %1, pero no lo muestra.</translation>
    </message>
    <message>
        <source>The policy on the server cannot be read: %1</source>
        <translation>No se puede leer la directiva del servidor: %1</translation>
    </message>
    <message>
        <source>This revision belongs to another set-up of the server, so there is no way back to it.</source>
        <translation>Esta revisión pertenece a otra configuración del servidor, así que no se puede volver a ella.</translation>
    </message>
    <message>
        <source>Go back to revision %1</source>
        <translation>Volver a la revisión %1</translation>
    </message>
    <message>
        <source>Go back to before the first sync</source>
        <translation>Volver al estado anterior a la primera sincronización</translation>
    </message>
    <message>
        <source>The router refused: %1</source>
        <translation>El enrutador rechazó: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The secret of key %1 is not on this computer. It was added on another admin&apos;s; enter it again here to use it.</source>
        <translation>El secreto de la clave %1 no está en este equipo. Se añadió en el de otro administrador; introdúzcalo aquí de nuevo para usarla.</translation>
    </message>
    <message>
        <source>Connect to a server first.</source>
        <translation>Conéctese primero a un servidor.</translation>
    </message>
    <message>
        <source>The server asks for a second factor that is not set up yet. Sign in once in its own pages, set it up there, and come back.</source>
        <translation>El servidor pide un segundo factor que aún no está configurado. Inicie sesión una vez en sus propias páginas, configúrelo allí y vuelva.</translation>
    </message>
    <message>
        <source>Enter the one-time code of your authenticator app.</source>
        <translation>Introduzca el código de un solo uso de su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; your changes are kept.</source>
        <translation>Su sesión ha finalizado. Vuelva a iniciar sesión; sus cambios se conservan.</translation>
    </message>
    <message>
        <source>The code came too late. Sign in again.</source>
        <translation>El código llegó demasiado tarde. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The plan was made by another version of Keyroster. Make a new plan.</source>
        <translation>El plan se creó con otra versión de Keyroster. Cree un plan nuevo.</translation>
    </message>
    <message>
        <source>The router on the server does not show its public key, so keys cannot be sealed for it.</source>
        <translation>El enrutador del servidor no muestra su clave pública, así que no se pueden sellar claves para él.</translation>
    </message>
    <message>
        <source>Another admin</source>
        <translation>Otro administrador</translation>
    </message>
    <message>
        <source>%1 is syncing to this server at this moment. Nothing was changed. Pull when that is done, and sync again.</source>
        <translation>%1 está sincronizando con este servidor en este momento. No se ha cambiado nada. Cuando termine, lea el servidor y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The server took too long to take the policy in, and another admin may have begun meanwhile. Pull, and sync again.</source>
        <translation>El servidor tardó demasiado en aceptar la directiva, y otro administrador puede haber empezado mientras tanto. Lea el servidor y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The router&apos;s answer about usage was not understood.</source>
        <translation>No se entendió la respuesta del enrutador sobre el uso.</translation>
    </message>
    <message>
        <source>The router is not on this server yet, so nothing was counted. Sync once.</source>
        <translation>El enrutador aún no está en este servidor, así que no se ha contado nada. Sincronice una vez.</translation>
    </message>
    <message>
        <source>Not as planned: %1</source>
        <translation>No como estaba previsto: %1</translation>
    </message>
    <message>
        <source>The router works with revision %1 instead of %2.</source>
        <translation>El enrutador trabaja con la revisión %1 en lugar de la %2.</translation>
    </message>
    <message>
        <source>The router would choose another key for %1 than planned.</source>
        <translation>El enrutador elegiría para %1 otra clave que la prevista.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the bundle. Try again.</source>
        <translation>Esta no es la frase de contraseña del paquete. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>conexión %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>la clave %1</translation>
    </message>
    <message>
        <source>the pool for everyone on %1</source>
        <translation>el fondo común de %1</translation>
    </message>
    <message>
        <source>keys of %1 on %2</source>
        <translation>claves de %1 en %2</translation>
    </message>
    <message>
        <source>the allowance for everyone</source>
        <translation>el cupo para todos</translation>
    </message>
    <message>
        <source>allowance of %1</source>
        <translation>cupo de %1</translation>
    </message>
    <message>
        <source>You removed it, and the other admin changed or uses it.</source>
        <translation>Usted lo quitó, y el otro administrador lo cambió o lo usa.</translation>
    </message>
    <message>
        <source>The other admin removed it, and you changed or use it.</source>
        <translation>El otro administrador lo quitó, y usted lo cambió o lo usa.</translation>
    </message>
    <message>
        <source>Both made it, each in another way.</source>
        <translation>Ambos lo crearon, cada uno de otra forma.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>%1, ending in %2</source>
        <comment>a key and its last characters</comment>
        <translation>%1, terminada en %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ending in %1</source>
        <translation>terminada en %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out, in USD per million tokens</source>
        <translation>%1 entrada, %2 salida, en USD por millón de tokens</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Left out: this user does not exist there any more.</source>
        <translation>Omitido: este usuario ya no existe allí.</translation>
    </message>
    <message>
        <source>Left out: nobody here has the e-mail %1.</source>
        <translation>Omitido: nadie tiene aquí el correo electrónico %1.</translation>
    </message>
    <message>
        <source>Left out: this group does not exist there any more.</source>
        <translation>Omitido: este grupo ya no existe allí.</translation>
    </message>
    <message>
        <source>Left out: there is no group %1 here.</source>
        <translation>Omitido: aquí no hay ningún grupo %1.</translation>
    </message>
    <message>
        <source>Found here, too.</source>
        <translation>También se encontró aquí.</translation>
    </message>
    <message>
        <source>Left out: several users here have this e-mail.</source>
        <translation>Omitido: varios usuarios tienen aquí este correo electrónico.</translation>
    </message>
    <message>
        <source>Left out: several groups here have this name.</source>
        <translation>Omitido: varios grupos tienen aquí este nombre.</translation>
    </message>
    <message>
        <source>Another admin has set up this server with a policy of its own. Nothing is changed; connect with a new workspace to work on that policy.</source>
        <translation>Otro administrador ha configurado este servidor con una directiva propia. No se cambia nada; conéctese con un nuevo espacio de trabajo para trabajar en esa directiva.</translation>
    </message>
    <message>
        <source>The server has revision %1 of the policy, and the draft comes from revision %2. Pull first.</source>
        <translation>El servidor tiene la revisión %1 de la directiva, y el borrador procede de la revisión %2. Lea primero el servidor.</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>El espacio de trabajo se cerró.</translation>
    </message>
    <message>
        <source>The new place did not give back what was written to it. The secrets stay where they are.</source>
        <translation>El nuevo lugar no devolvió lo que se escribió en él. Los secretos se quedan donde están.</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>otro servidor</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>lo que dice</translation>
    </message>
    <message>
        <source>as synced with revision %1</source>
        <translation>como se sincronizó con la revisión %1</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>otro texto</translation>
    </message>
    <message>
        <source>The policy was edited in Open WebUI. The router may go on with what it read before, until the server starts again.</source>
        <translation>La directiva se editó en Open WebUI. El enrutador puede seguir con lo que leyó antes hasta que el servidor se reinicie.</translation>
    </message>
    <message>
        <source>Make the change here instead: it then gets a revision of its own, which is what the router looks at.</source>
        <translation>Haga el cambio aquí: así recibe una revisión propia, que es lo que mira el enrutador.</translation>
    </message>
    <message>
        <source>A sync is running. It reads the server itself when it ends.</source>
        <translation>Hay una sincronización en curso. Ella misma lee el servidor al terminar.</translation>
    </message>
    <message>
        <source>Place %1 still has revision %2. To go back to it, set the valves of the function Keyroster in Open WebUI to slot %3 and revision %2, then pull.</source>
        <translation>La posición %1 aún tiene la revisión %2. Para volver a ella, ponga en Open WebUI las valves de la función Keyroster en slot %3 y revision %2, y vuelva a leer el servidor.</translation>
    </message>
    <message>
        <source>the version of Open WebUI</source>
        <translation>la versión de Open WebUI</translation>
    </message>
    <message>
        <source>the installation of Open WebUI</source>
        <translation>la instalación de Open WebUI</translation>
    </message>
    <message>
        <source>functions are switched off</source>
        <translation>las funciones están desactivadas</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%1 de %2 cuentas</translation>
    </message>
    <message>
        <source>%1 of %2 allowances</source>
        <translation>%1 de %2 cupos</translation>
    </message>
    <message>
        <source>The server has a function &quot;%1&quot; that Keyroster did not make. It is not touched, and without that name nothing can be synced: rename it in Open WebUI&apos;s page of functions, and sync again.</source>
        <translation>El servidor tiene una función «%1» que Keyroster no creó. No se toca, y sin ese nombre no se puede sincronizar nada: cámbiele el nombre en la página de funciones de Open WebUI y sincronice de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>Adoptar %n conexión</numerusform>
            <numerusform>Adoptar %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>The router did not answer. It may be switched off or changed on the server: refresh to see what differs.</source>
        <translation>El enrutador no respondió. Puede estar desactivado o haberse cambiado en el servidor: actualice para ver qué es distinto.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AboutDialog</name>
    <message>
        <source>Decides which provider API key pays for whose chats on an Open WebUI server.</source>
        <translation>Decide qué clave de API del proveedor paga los chats de quién en un servidor Open WebUI.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Creado con Qt %1.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>An account says that several keys share one quota at the provider, and what that quota is. Add one, then choose it in the details of its keys.</source>
        <translation>Una cuenta indica que varias claves comparten una cuota en el proveedor y cuál es esa cuota. Añada una y elíjala después en los detalles de sus claves.</translation>
    </message>
    <message>
        <source>Keys of one account share its limits: the provider counts them together.</source>
        <translation>Las claves de una cuenta comparten sus límites: el proveedor las cuenta juntas.</translation>
    </message>
    <message>
        <source>An account stays on the connection that it was added to.</source>
        <translation>Una cuenta permanece en la conexión a la que se añadió.</translation>
    </message>
    <message>
        <source>When the requests and tokens of a day are counted from zero again</source>
        <translation>Cuándo se vuelven a contar desde cero las solicitudes y los tokens de un día</translation>
    </message>
    <message>
        <source>When the provider says so</source>
        <translation>Cuando lo indica el proveedor</translation>
    </message>
    <message>
        <source>At midnight, UTC</source>
        <translation>A medianoche, UTC</translation>
    </message>
    <message>
        <source>At midnight, %1</source>
        <comment>a time zone: Europe/Berlin</comment>
        <translation>A medianoche, %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>A new &amp;day begins</source>
        <translation>Un nuevo &amp;día empieza</translation>
    </message>
    <message>
        <source>Limits of all its keys together</source>
        <translation>Límites de todas sus claves juntas</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account and its connection</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No key belongs to it yet: choose it in the details of a key.</source>
        <translation>Aún no tiene ninguna clave: elíjala en los detalles de una clave.</translation>
    </message>
    <message>
        <source>Its keys: %1</source>
        <translation>Sus claves: %1</translation>
    </message>
    <message>
        <source>Its connection is removed, too. Keep that first.</source>
        <translation>También se quita su conexión. Conserve primero esa.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>A connection is one provider address with its keys and models.</source>
        <translation>Una conexión es la dirección de un proveedor con sus claves y modelos.</translation>
    </message>
    <message>
        <source>Who may use these models</source>
        <translation>Quién puede usar estos modelos</translation>
    </message>
    <message>
        <source>Add the connection</source>
        <translation>Añadir la conexión</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>OpenAI and compatible</source>
        <translation>OpenAI y compatibles</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Versión de la API</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>A key, to ask the provider for its models</source>
        <translation>Una clave, para pedir al proveedor sus modelos</translation>
    </message>
    <message>
        <source>A key of this provider</source>
        <translation>Una clave de este proveedor</translation>
    </message>
    <message>
        <source>Ask for the models</source>
        <translation>Consultar los modelos</translation>
    </message>
    <message>
        <source>Make this the &amp;first key of the connection</source>
        <translation>Hacer de esta la p&amp;rimera clave de la conexión</translation>
    </message>
    <message>
        <source>Models, one id per line</source>
        <translation>Modelos, un id por línea</translation>
    </message>
    <message>
        <source>One model id per line. Ask the provider above, or type them.</source>
        <translation>Un id de modelo por línea. Consulte arriba al proveedor o escríbalos.</translation>
    </message>
    <message>
        <source>Models that people may see</source>
        <translation>Modelos que las personas pueden ver</translation>
    </message>
    <message>
        <source>Keys of %1 are made at %2.</source>
        <translation>Las claves de %1 se crean en %2.</translation>
    </message>
    <message>
        <source>No model yet. Without models people see nothing of this connection.</source>
        <translation>Aún no hay modelos. Sin modelos, las personas no ven nada de esta conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the provider for its models...</source>
        <translation>Consultando los modelos al proveedor...</translation>
    </message>
    <message numerus="yes">
        <source>The key works and sees %n model(s). Take out those that people shall not see.</source>
        <translation>
            <numerusform>La clave funciona y ve %n modelo. Quite los que las personas no deban ver.</numerusform>
            <numerusform>La clave funciona y ve %n modelos. Quite los que las personas no deban ver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the key in the keychain...</source>
        <translation>Guardando la clave en el llavero...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddKeysDialog</name>
    <message>
        <source>Add keys to %1</source>
        <translation>Añadir claves a %1</translation>
    </message>
    <message>
        <source>Keys are kept by this computer&apos;s keychain. The server gets them sealed: nobody can read them there.</source>
        <translation>Las claves se guardan en el llavero de este equipo. El servidor las recibe selladas: nadie puede leerlas allí.</translation>
    </message>
    <message>
        <source>Type one</source>
        <translation>Escribir una</translation>
    </message>
    <message>
        <source>Paste many</source>
        <translation>Pegar varias</translation>
    </message>
    <message>
        <source>Test and add</source>
        <translation>Probar y añadir</translation>
    </message>
    <message>
        <source>Add only the working ones</source>
        <translation>Añadir solo las que funcionan</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>For example: Team Design</source>
        <translation>Por ejemplo: Equipo de diseño</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Poner en la lista</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>Keys, one per line</source>
        <translation>Claves, una por línea</translation>
    </message>
    <message>
        <source>One key per line, alone or with a label:
Team Design = the key
Team Research = the key</source>
        <translation>Una clave por línea, sola o con una etiqueta:
Equipo de diseño = la clave
Equipo de investigación = la clave</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Pegar del portapapeles</translation>
    </message>
    <message>
        <source>Keys to add</source>
        <translation>Claves por añadir</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Test each key at its provider first</source>
        <translation>&amp;Probar primero cada clave en su proveedor</translation>
    </message>
    <message>
        <source>That is too short for a key. Paste the whole key.</source>
        <translation>Es demasiado corto para una clave. Pegue la clave completa.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were on the list already.</source>
        <translation>
            <numerusform>%n clave ya estaba en la lista.</numerusform>
            <numerusform>%n claves ya estaban en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) do not look like keys of this provider; the test will tell.</source>
        <translation>
            <numerusform>%n clave no parece de este proveedor; la prueba lo dirá.</numerusform>
            <numerusform>%n claves no parecen de este proveedor; la prueba lo dirá.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no key in that text. Put one key on each line.</source>
        <translation>No hay ninguna clave en ese texto. Escriba una clave en cada línea.</translation>
    </message>
    <message>
        <source>No key on the list yet</source>
        <translation>Aún no hay claves en la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) to add</source>
        <translation>
            <numerusform>%n clave por añadir</numerusform>
            <numerusform>%n claves por añadir</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all anyway</source>
        <translation>Añadir todas de todos modos</translation>
    </message>
    <message>
        <source>Add without a test</source>
        <translation>Añadir sin probar</translation>
    </message>
    <message>
        <source>Without a label the key gets the provider&apos;s name and a number.</source>
        <translation>Sin etiqueta, la clave recibe el nombre del proveedor y un número.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>No probada</translation>
    </message>
    <message>
        <source>Not all keys work. You can add only the working ones, add all anyway and mend them later, or take keys off the list (Delete).</source>
        <translation>No todas las claves funcionan. Puede añadir solo las que funcionan, añadirlas todas y corregirlas después, o quitar claves de la lista (Supr).</translation>
    </message>
    <message>
        <source>Storing the keys in the keychain...</source>
        <translation>Guardando las claves en el llavero...</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not keys: %1. They are still in the field: correct or delete them there.</source>
        <translation>
            <numerusform>%n línea no es una clave: %1. Sigue en el campo: corríjala o bórrela allí.</numerusform>
            <numerusform>%n líneas no son claves: %1. Siguen en el campo: corríjalas o bórrelas allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are already on this connection and are left out.</source>
        <translation>
            <numerusform>%n clave ya está en esta conexión y se omite.</numerusform>
            <numerusform>%n claves ya están en esta conexión y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is already here as %1</source>
        <translation>Ya está aquí como %1</translation>
    </message>
    <message>
        <source>Testing the keys...</source>
        <translation>Probando las claves...</translation>
    </message>
    <message>
        <source>Tested %1 of %2 keys...</source>
        <translation>%1 de %2 claves probadas...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddressStep</name>
    <message>
        <source>&amp;Address of the server, as in the web browser</source>
        <translation>&amp;Dirección del servidor, como en el navegador web</translation>
    </message>
    <message>
        <source>This connection is not encrypted</source>
        <translation>Esta conexión no está cifrada</translation>
    </message>
    <message>
        <source>With http:// anybody on the way can read your password and the keys of your connections. Use https:// where the server has it.</source>
        <translation>Con http:// cualquiera en el camino puede leer su contraseña y las claves de sus conexiones. Use https:// si el servidor lo ofrece.</translation>
    </message>
    <message>
        <source>Use it without encryption</source>
        <translation>Usarla sin cifrado</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate</source>
        <translation>Este equipo no confía en el certificado del servidor</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>Without http:// or https:// the encrypted address is tried; for this computer itself, http://.</source>
        <translation>Sin http:// ni https:// se prueba la dirección cifrada; para este mismo equipo, http://.</translation>
    </message>
    <message>
        <source>For a certificate that your operator made, &quot;self-signed&quot; is normal; one that has expired or belongs to another name should be renewed first. Compare this fingerprint (SHA-256) with the one that the server&apos;s operator has. If it differs, somebody may be listening.</source>
        <translation>En un certificado creado por su responsable, «autofirmado» es normal; uno que ha caducado o corresponde a otro nombre debería renovarse primero. Compare esta huella (SHA-256) con la que tiene el responsable del servidor. Si es distinta, alguien podría estar escuchando.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AdoptDialog</name>
    <message>
        <source>Adopt connections of the server</source>
        <translation>Adoptar conexiones del servidor</translation>
    </message>
    <message>
        <source>Keyroster takes over address, key, models and who may use them. People keep the model names that they know. The server changes only when you sync.</source>
        <translation>Keyroster incorpora la dirección, la clave, los modelos y quién puede usarlos. Las personas conservan los nombres de modelo que conocen. El servidor solo cambia cuando usted sincroniza.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>The server has no connection of its own that is not adopted yet.</source>
        <translation>El servidor no tiene conexiones propias que aún no se hayan adoptado.</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>Adoptar %n conexión</numerusform>
            <numerusform>Adoptar %n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking over %n connection(s)...</source>
        <translation>
            <numerusform>Adoptando %n conexión...</numerusform>
            <numerusform>Adoptando %n conexiones...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AdoptList</name>
    <message>
        <source>Connections of the server</source>
        <translation>Conexiones del servidor</translation>
    </message>
    <message>
        <source>key ending in %1</source>
        <translation>clave terminada en %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>all models of the provider</source>
        <translation>todos los modelos del proveedor</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>prefix %1</source>
        <translation>prefijo %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>Cannot be adopted: %1</source>
        <translation>No se puede adoptar: %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AllowancesDialog</name>
    <message>
        <source>Allowances</source>
        <translation>Cupos</translation>
    </message>
    <message>
        <source>Without an allowance people use as much as their keys give. Add one for everyone, for a group, or for a single person.</source>
        <translation>Sin un cupo, las personas usan tanto como dan sus claves. Añada uno para todos, para un grupo o para una sola persona.</translation>
    </message>
    <message>
        <source>How much people may use, whichever key pays. A person&apos;s own allowance comes before that of their groups, of which the most generous one counts, and that before everyone&apos;s.</source>
        <translation>Cuánto pueden usar las personas, pague la clave que pague. El cupo propio de una persona va antes que el de sus grupos, de los que cuenta el más generoso, y este antes que el de todos.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un grupo</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>E-mail of the person</source>
        <translation>Correo de la persona</translation>
    </message>
    <message>
        <source>E-mail or name</source>
        <translation>Correo o nombre</translation>
    </message>
    <message>
        <source>Each person for themselves</source>
        <translation>Cada persona por separado</translation>
    </message>
    <message>
        <source>All of them together</source>
        <translation>Todas juntas</translation>
    </message>
    <message>
        <source>All connections together</source>
        <translation>Todas las conexiones juntas</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>C&amp;ounted</source>
        <translation>R&amp;ecuento</translation>
    </message>
    <message>
        <source>&amp;Used on</source>
        <translation>&amp;Usado en</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En el plazo de</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dólares estadounidenses</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>From then on the chat says how much is left.</source>
        <translation>A partir de entonces el chat dice cuánto queda.</translation>
    </message>
    <message>
        <source>No model has a price yet, so nothing costs anything: enter prices under &quot;Models and prices&quot; of the connection.</source>
        <translation>Ningún modelo tiene aún un precio, así que nada cuesta: introduzca los precios en «Modelos y precios» de la conexión.</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Solicitudes</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>US &amp;dollars</source>
        <translation>&amp;Dólares</translation>
    </message>
    <message>
        <source>Warn &amp;at</source>
        <translation>&amp;Avisar al</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>At 100 % chats are refused, and the person reads when they may go on.</source>
        <translation>Al 100 % se rechazan los chats y la persona lee cuándo puede seguir.</translation>
    </message>
    <message>
        <source>Say whom the allowance is for.</source>
        <translation>Indique para quién es el cupo.</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 solicitudes</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <translation>aún sin datos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and how much</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Its connection is removed, too. Keep that first.</source>
        <translation>También se quita su conexión. Conserve primero esa.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AmountField</name>
    <message>
        <source>%1: type a whole number, such as 1000, or leave the field empty.</source>
        <translation>%1: escriba un número entero, como 1000, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>%1: it is not clear how much &quot;%2&quot; is. Write amounts like %3, without a sign between the thousands.</source>
        <translation>%1: no está claro cuánto es «%2». Escriba los importes como %3, sin signo entre los millares.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AssignCsvDialog</name>
    <message>
        <source>Assign people from a file</source>
        <translation>Asignar personas desde un archivo</translation>
    </message>
    <message>
        <source>One line for each person and key: e-mail, connection, label of the key. A line may also name a group in a column called group.</source>
        <translation>Una línea por persona y clave: correo electrónico, conexión, etiqueta de la clave. Una línea también puede nombrar un grupo en una columna llamada group.</translation>
    </message>
    <message>
        <source>What happens to the keys that people have already</source>
        <translation>Qué ocurre con las claves que las personas ya tienen</translation>
    </message>
    <message>
        <source>These keys instead of those they have</source>
        <translation>Estas claves en lugar de las que tienen</translation>
    </message>
    <message>
        <source>These keys beside those they have</source>
        <translation>Estas claves además de las que tienen</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>Todo está ya como dice el archivo.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AssignPopup</name>
    <message>
        <source>Find a key</source>
        <translation>Buscar una clave</translation>
    </message>
    <message>
        <source>Find a key by label or last four characters</source>
        <translation>Buscar una clave por etiqueta o últimos cuatro caracteres</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Assign %1 to a key</source>
        <translation>Asignar una clave a %1</translation>
    </message>
    <message>
        <source>Return assigns. Ctrl+Return adds it as a further key.</source>
        <translation>Intro asigna. Ctrl+Intro la añade como clave adicional.</translation>
    </message>
    <message>
        <source>The pool for everyone</source>
        <translation>El fondo común</translation>
    </message>
    <message>
        <source>No key fits what you typed.</source>
        <translation>Ninguna clave coincide con lo escrito.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AssignmentDialog</name>
    <message>
        <source>Order and rules</source>
        <translation>Orden y reglas</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>The keys of the pool for everyone on %1, and how they share the work.</source>
        <translation>Las claves del fondo común en %1 y cómo se reparten el trabajo.</translation>
    </message>
    <message>
        <source>The keys of %1 on %2, how they share the work, and what comes when they are used up.</source>
        <translation>Las claves de %1 en %2, cómo se reparten el trabajo y qué ocurre cuando se agotan.</translation>
    </message>
    <message>
        <source>For people in several groups the lowest rank comes first; groups of the same rank put their keys together.</source>
        <translation>Para quienes están en varios grupos, primero va el rango más bajo; los grupos del mismo rango juntan sus claves.</translation>
    </message>
    <message>
        <source>Keys, the first one at the top</source>
        <translation>Claves, la primera arriba</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Each chat stays with one key</source>
        <translation>Cada chat se queda con una clave</translation>
    </message>
    <message>
        <source>The first one that is free, in this order</source>
        <translation>La primera libre, en este orden</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Por turnos</translation>
    </message>
    <message>
        <source>By their weights</source>
        <translation>Según su peso</translation>
    </message>
    <message>
        <source>The least busy one</source>
        <translation>La menos ocupada</translation>
    </message>
    <message>
        <source>The one with most quota left</source>
        <translation>La que tenga más cuota restante</translation>
    </message>
    <message>
        <source>&amp;Which key pays</source>
        <translation>&amp;Qué clave paga</translation>
    </message>
    <message>
        <source>The keys of their groups pay, then the pool for everyone</source>
        <translation>Pagan las claves de sus grupos y después el fondo común</translation>
    </message>
    <message>
        <source>The next group&apos;s keys pay, then the pool for everyone</source>
        <translation>Pagan las claves del siguiente grupo y después el fondo común</translation>
    </message>
    <message>
        <source>No other key pays: chats wait or are refused</source>
        <translation>No paga ninguna otra clave: los chats esperan o se rechazan</translation>
    </message>
    <message>
        <source>When they are &amp;used up</source>
        <translation>Cuando se a&amp;gotan</translation>
    </message>
    <message>
        <source>&amp;Rank of the group</source>
        <translation>&amp;Rango del grupo</translation>
    </message>
    <message>
        <source>This assignment was removed meanwhile.</source>
        <translation>Esta asignación se quitó mientras tanto.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Attention</name>
    <message>
        <source>Continue...</source>
        <translation>Continuar...</translation>
    </message>
    <message>
        <source>Go back...</source>
        <translation>Volver...</translation>
    </message>
    <message numerus="yes">
        <source>Another admin changed %n thing(s) that you changed, too. Nothing is lost: choose what shall hold.</source>
        <translation>
            <numerusform>Otro administrador cambió %n cosa que usted también cambió. No se pierde nada: elija qué debe valer.</numerusform>
            <numerusform>Otro administrador cambió %n cosas que usted también cambió. No se pierde nada: elija qué debe valer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>This Keyroster brings a newer router than the server has. The next sync updates it.</source>
        <translation>Este Keyroster incluye un enrutador más reciente que el del servidor. La próxima sincronización lo actualiza.</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>Revisar...</translation>
    </message>
    <message numerus="yes">
        <source>Changed on the server since the last sync: %1 and %Ln more.</source>
        <translation>
            <numerusform>Cambiado en el servidor desde la última sincronización: %1 y %Ln más.</numerusform>
            <numerusform>Cambiado en el servidor desde la última sincronización: %1 y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on the server since the last sync: %1.</source>
        <translation>Cambiado en el servidor desde la última sincronización: %1.</translation>
    </message>
    <message>
        <source>Look at it...</source>
        <translation>Verlo...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AudiencePicker</name>
    <message>
        <source>&amp;Everyone on the server</source>
        <translation>&amp;Todos en el servidor</translation>
    </message>
    <message>
        <source>Only &amp;these groups</source>
        <translation>Solo estos &amp;grupos</translation>
    </message>
    <message>
        <source>Only ad&amp;mins for now</source>
        <translation>Por ahora solo ad&amp;ministradores</translation>
    </message>
    <message>
        <source>Groups that may use the models</source>
        <translation>Grupos que pueden usar los modelos</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Board</name>
    <message>
        <source>Switch key on</source>
        <translation>Activar clave</translation>
    </message>
    <message>
        <source>Switch key off</source>
        <translation>Desactivar clave</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>Descartar todos los cambios</translation>
    </message>
    <message>
        <source>Assign to key</source>
        <translation>Asignar clave</translation>
    </message>
    <message>
        <source>Put %1 here</source>
        <translation>Poner %1 aquí</translation>
    </message>
    <message>
        <source>Removed %1 with %2 from the draft. Undo brings it back; the server keeps it until you sync.</source>
        <translation>Se quitó %1 con %2 del borrador. Deshacer la recupera; el servidor la conserva hasta que sincronice.</translation>
    </message>
    <message>
        <source>Removed %1 with %2 from the draft. Undo brings it back; the next sync gives the connection back to Open WebUI, switched on and with its models as they were.</source>
        <translation>%1 con %2 se quitó del borrador. Deshacer lo recupera; la próxima sincronización devuelve la conexión a Open WebUI, activada y con sus modelos como estaban.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BoardActions</name>
    <message>
        <source>Assign to key...</source>
        <translation>Asignar clave...</translation>
    </message>
    <message>
        <source>Put the selected users and groups on a key</source>
        <translation>Asignar una clave a los usuarios y grupos seleccionados</translation>
    </message>
    <message>
        <source>Move to the pool for everyone</source>
        <translation>Pasar al fondo común</translation>
    </message>
    <message>
        <source>The selected users and groups lose their own key</source>
        <translation>Los usuarios y grupos seleccionados pierden su clave propia</translation>
    </message>
    <message>
        <source>Remove from key</source>
        <translation>Quitar de la clave</translation>
    </message>
    <message>
        <source>Take the selected users and groups off their keys</source>
        <translation>Quitar sus claves a los usuarios y grupos seleccionados</translation>
    </message>
    <message>
        <source>Show members of this group</source>
        <translation>Mostrar los miembros de este grupo</translation>
    </message>
    <message>
        <source>Why this key?</source>
        <translation>¿Por qué esta clave?</translation>
    </message>
    <message>
        <source>Explain which key the selected person gets, and why</source>
        <translation>Explicar qué clave recibe la persona seleccionada y por qué</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Add keys...</source>
        <translation>Añadir claves...</translation>
    </message>
    <message>
        <source>Add keys to this connection: type, paste or import</source>
        <translation>Añadir claves a esta conexión: escribir, pegar o importar</translation>
    </message>
    <message>
        <source>Key details...</source>
        <translation>Detalles de la clave...</translation>
    </message>
    <message>
        <source>Label, limits, weight and validity of the selected key</source>
        <translation>Etiqueta, límites, peso y validez de la clave seleccionada</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Probar clave</translation>
    </message>
    <message>
        <source>Ask the provider whether the selected keys work</source>
        <translation>Preguntar al proveedor si las claves seleccionadas funcionan</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Probar todas</translation>
    </message>
    <message>
        <source>Ask the provider whether the keys of this connection work</source>
        <translation>Preguntar al proveedor si las claves de esta conexión funcionan</translation>
    </message>
    <message>
        <source>Switch key off</source>
        <translation>Desactivar clave</translation>
    </message>
    <message>
        <source>Add key to the pool</source>
        <translation>Añadir clave al fondo común</translation>
    </message>
    <message>
        <source>Everyone who has no key of their own may use it</source>
        <translation>Podrán usarla todos los que no tienen clave propia</translation>
    </message>
    <message>
        <source>Take key out of the pool</source>
        <translation>Sacar clave del fondo común</translation>
    </message>
    <message>
        <source>Remove the selected keys from the connection, and everyone from them</source>
        <translation>Quitar las claves seleccionadas de la conexión y de todas las personas</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>Añadir una conexión...</translation>
    </message>
    <message>
        <source>Adopt an existing connection...</source>
        <translation>Adoptar una conexión existente...</translation>
    </message>
    <message>
        <source>Take over a connection of the server with its key and model names</source>
        <translation>Incorporar una conexión del servidor con su clave y sus nombres de modelo</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Back to what the server has; can be undone</source>
        <translation>Volver a lo que tiene el servidor; se puede deshacer</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>Revisar...</translation>
    </message>
    <message>
        <source>Show what the next sync would change</source>
        <translation>Mostrar qué cambiaría la próxima sincronización</translation>
    </message>
    <message>
        <source>Edit the connection...</source>
        <translation>Editar la conexión...</translation>
    </message>
    <message>
        <source>Name, address and headers of the connection that is shown, and whether people&apos;s own keys come first</source>
        <translation>Nombre, dirección y encabezados de la conexión mostrada, y si las claves propias de las personas van primero</translation>
    </message>
    <message>
        <source>Models and prices...</source>
        <translation>Modelos y precios...</translation>
    </message>
    <message>
        <source>Which models of this connection people see, who sees them, and what they cost</source>
        <translation>Qué modelos de esta conexión se ven, quién los ve y cuánto cuestan</translation>
    </message>
    <message>
        <source>Accounts...</source>
        <translation>Cuentas...</translation>
    </message>
    <message>
        <source>Quotas that several keys share, and their limits</source>
        <translation>Cuotas que comparten varias claves, y sus límites</translation>
    </message>
    <message>
        <source>Allowances...</source>
        <translation>Cupos...</translation>
    </message>
    <message>
        <source>How much people, groups or everyone may use in a day, week or month</source>
        <translation>Cuánto pueden usar las personas, los grupos o todos en un día, una semana o un mes</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Quitar la conexión</translation>
    </message>
    <message>
        <source>With its keys and assignments; can be undone, and nothing changes on the server before a sync</source>
        <translation>Con sus claves y asignaciones; se puede deshacer, y nada cambia en el servidor antes de sincronizar</translation>
    </message>
    <message>
        <source>Order and rules...</source>
        <translation>Orden y reglas...</translation>
    </message>
    <message>
        <source>In which order the keys of a person, a group or the pool pay, and what comes when they are used up</source>
        <translation>En qué orden pagan las claves de una persona, un grupo o el fondo común, y qué ocurre cuando se agotan</translation>
    </message>
    <message>
        <source>Delete key...</source>
        <translation>Eliminar la clave...</translation>
    </message>
    <message>
        <source>Sync...</source>
        <translation>Sincronizar...</translation>
    </message>
    <message>
        <source>Show the changes once more, then bring them to the server</source>
        <translation>Mostrar los cambios una vez más y después llevarlos al servidor</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <translation>Conservar la conexión</translation>
    </message>
    <message>
        <source>Takes its removal back: it stays as it is on the server, with its keys and assignments</source>
        <translation>Anula su eliminación: se queda como está en el servidor, con sus claves y asignaciones</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Conservar la clave</translation>
    </message>
    <message>
        <source>Takes its removal back: it stays as it is on the server, with the people who are on it there</source>
        <translation>Anula su eliminación: se queda como está en el servidor, con las personas que la usan allí</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BoardPage</name>
    <message>
        <source>tested %1 of %2</source>
        <translation>%1 de %2 probadas</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BoardState</name>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>%1 is removed by your changes. Keep the connection to use it.</source>
        <translation>Sus cambios quitan %1. Conserve la conexión para usarla.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BundleOpenDialog</name>
    <message>
        <source>Open a bundle</source>
        <translation>Abrir un paquete</translation>
    </message>
    <message>
        <source>%1 is encrypted. After the passphrase you see what it would change; nothing happens before you say so.</source>
        <translation>%1 está cifrado. Tras la frase de contraseña verá qué cambiaría; no ocurre nada hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Add: what it has comes in or is changed, nothing is removed</source>
        <translation>&amp;Añadir: lo que contiene se añade o se cambia, no se quita nada</translation>
    </message>
    <message>
        <source>&amp;Replace: the draft becomes what the bundle says</source>
        <translation>&amp;Reemplazar: el borrador pasa a ser lo que dice el paquete</translation>
    </message>
    <message>
        <source>Take it into the draft</source>
        <translation>Incorporar al borrador</translation>
    </message>
    <message>
        <source>Opening the bundle...</source>
        <translation>Abriendo el paquete...</translation>
    </message>
    <message>
        <source>Made %1 by %2 for %3.</source>
        <translation>Creado %1 por %2 para %3.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed; %4 secrets come to this computer.</source>
        <translation>%1 añadidos, %2 cambiados, %3 quitados; %4 secretos llegan a este equipo.</translation>
    </message>
    <message>
        <source>Without a secret, to be entered here: %1</source>
        <translation>Sin secreto, por introducir aquí: %1</translation>
    </message>
    <message>
        <source>Storing the secrets...</source>
        <translation>Guardando los secretos...</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Abrir una directiva</translation>
    </message>
    <message>
        <source>%1 has no secrets. You see what it would change; nothing happens before you say so.</source>
        <translation>%1 no contiene secretos. Verá qué cambiaría; no ocurre nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>&amp;Replace: the draft becomes what the file says</source>
        <translation>&amp;Reemplazar: el borrador pasa a ser lo que dice el archivo</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>No se puede abrir este archivo.</translation>
    </message>
    <message>
        <source>This file is too large to be a policy.</source>
        <translation>Este archivo es demasiado grande para ser una directiva.</translation>
    </message>
    <message>
        <source>This is not a policy that Keyroster has saved.</source>
        <translation>No es una directiva guardada por Keyroster.</translation>
    </message>
    <message>
        <source>Files in the short form, with names instead of ids, are for keyrosterctl import.</source>
        <translation>Los archivos en forma breve, con nombres en lugar de ids, son para keyrosterctl import.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed.</source>
        <translation>%1 añadidos, %2 cambiados, %3 quitados.</translation>
    </message>
    <message>
        <source>Everything is in the draft already.</source>
        <translation>Todo está ya en el borrador.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BundleSaveDialog</name>
    <message>
        <source>Save everything with its secrets</source>
        <translation>Guardar todo con sus secretos</translation>
    </message>
    <message>
        <source>One encrypted file with your draft and the secrets of its keys, for another computer or for a safe. Without the passphrase nobody can open it, you neither.</source>
        <translation>Un archivo cifrado con su borrador y los secretos de sus claves, para otro equipo o para una caja fuerte. Sin la frase de contraseña nadie puede abrirlo, tampoco usted.</translation>
    </message>
    <message numerus="yes">
        <source>This computer does not have the secret of %n key(s), so the bundle will not have it either: %1</source>
        <translation>
            <numerusform>Este equipo no tiene el secreto de %n clave, así que el paquete tampoco lo tendrá: %1</numerusform>
            <numerusform>Este equipo no tiene el secreto de %n claves, así que el paquete tampoco lo tendrá: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s); a few words are easy to remember.</source>
        <translation>
            <numerusform>Al menos %Ln carácter; unas pocas palabras son fáciles de recordar.</numerusform>
            <numerusform>Al menos %Ln caracteres; unas pocas palabras son fáciles de recordar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Las dos aún no coinciden.</translation>
    </message>
    <message>
        <source>Good. Keep it where the file is not.</source>
        <translation>Bien. Guárdela donde no esté el archivo.</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <source>Bundles of Keyroster (*.krbundle)</source>
        <translation>Paquetes de Keyroster (*.krbundle)</translation>
    </message>
    <message>
        <source>Reading secrets and encrypting...</source>
        <translation>Leyendo los secretos y cifrando...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CertificateDialog</name>
    <message>
        <source>The server&apos;s certificate has changed</source>
        <translation>El certificado del servidor ha cambiado</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. That is normal when it was renewed. It may also be somebody who listens: compare the new fingerprint (SHA-256) with the one that the server&apos;s operator has. Nothing was sent.</source>
        <translation>%1 muestra un certificado distinto del que usted aceptó. Es normal si se renovó. También puede ser alguien que escucha: compare la nueva huella (SHA-256) con la que tiene el responsable del servidor. No se envió nada.</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>De confianza hasta ahora</translation>
    </message>
    <message>
        <source>Shown by the server now</source>
        <translation>Mostrado ahora por el servidor</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>No confiar</translation>
    </message>
    <message>
        <source>Looking at the server...</source>
        <translation>Examinando el servidor...</translation>
    </message>
    <message>
        <source>%1 shows a certificate that no authority known to this computer vouches for; until now one did. That is normal when the operator made one of their own. It may also be somebody who listens: compare the fingerprint (SHA-256) with the one that the operator has. Nothing was sent.</source>
        <translation>%1 muestra un certificado que ninguna autoridad conocida por este equipo avala; hasta ahora sí lo hacía una. Es normal si el responsable creó uno propio. También puede ser alguien que escucha: compare la huella (SHA-256) con la que tiene el responsable. No se envió nada.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
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
        <translation>El resultado seleccionado</translation>
    </message>
    <message>
        <source>Whom or what it concerns</source>
        <translation>A quién o a qué afecta</translation>
    </message>
    <message>
        <source>Enter or double click shows it on its page</source>
        <translation>Intro o doble clic lo muestra en su página</translation>
    </message>
    <message>
        <source>%1, ignored</source>
        <translation>%1, ignorado</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ChecksModel</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Usted decide</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrección</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ChecksPage</name>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln aviso</numerusform>
            <numerusform>%Ln avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through keys, people and models.</source>
        <translation>Examinando claves, personas y modelos.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Filter the checks</source>
        <translation>Filtrar las comprobaciones</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Show ignored (%1)</source>
        <translation>Mostrar ignorados (%1)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Nothing that was found has these words.</source>
        <translation>Nada de lo encontrado contiene estas palabras.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Everybody has a working key, and nothing looks forgotten.</source>
        <translation>Todos tienen una clave que funciona, y nada parece olvidado.</translation>
    </message>
    <message>
        <source>One step that you can undo</source>
        <translation>Un paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Do not ignore</source>
        <translation>No ignorar</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>Comprobando...</translation>
    </message>
    <message>
        <source>Here you decide</source>
        <translation>Aquí decide usted</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ColumnChooser</name>
    <message>
        <source>Columns and order</source>
        <translation>Columnas y orden</translation>
    </message>
    <message>
        <source>Choose columns and their order</source>
        <translation>Elegir las columnas y su orden</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>Invertir el orden</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>No command fits this.</source>
        <translation>Ningún comando coincide.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConflictDialog</name>
    <message>
        <source>Both of you changed the same</source>
        <translation>Ambos cambiaron lo mismo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo del otro</translation>
    </message>
    <message>
        <source>Another admin synced while you were editing. Choose what shall hold for each of these; everything else of both is kept. The server changes only when you sync.</source>
        <translation>Otro administrador sincronizó mientras usted editaba. Elija qué debe valer en cada caso; todo lo demás de ambos se conserva. El servidor solo cambia cuando usted sincroniza.</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>Lo que ambos cambiaron</translation>
    </message>
    <message>
        <source>Use these choices</source>
        <translation>Usar estas elecciones</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Mine for the selected (M)</source>
        <translation>Lo mío para lo seleccionado (M)</translation>
    </message>
    <message>
        <source>Theirs for the selected (T)</source>
        <translation>Lo del otro para lo seleccionado (T)</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Todo lo mío</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Todo lo del otro</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Todo está decidido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide. Arrow keys move, M is yours, T is theirs.</source>
        <translation>
            <numerusform>%Ln por decidir. Las flechas mueven, M elige lo suyo, T lo del otro.</numerusform>
            <numerusform>%Ln por decidir. Las flechas mueven, M elige lo suyo, T lo del otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the server and merging...</source>
        <translation>Leyendo el servidor y combinando...</translation>
    </message>
    <message>
        <source>The other admin changed more meanwhile. Your choices are kept where they still fit; decide the rest.</source>
        <translation>El otro administrador hizo más cambios mientras tanto. Sus elecciones se conservan donde aún encajan; decida el resto.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConnectDialog</name>
    <message>
        <source>Connect to Open WebUI</source>
        <translation>Conectar a Open WebUI</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keyroster only reads now. Nothing on the server changes until you review a plan and click Sync.</source>
        <translation>Keyroster por ahora solo lee. Nada cambia en el servidor hasta que usted revise un plan y haga clic en Sincronizar.</translation>
    </message>
    <message>
        <source>Sign in as an admin of this server.</source>
        <translation>Inicie sesión como administrador de este servidor.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Enviar el código</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Abrir el tablero</translation>
    </message>
    <message>
        <source>Not now, open the board</source>
        <translation>Ahora no, abrir el tablero</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>Adoptar %n conexión</numerusform>
            <numerusform>Adoptar %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the server...</source>
        <translation>Examinando el servidor...</translation>
    </message>
    <message>
        <source>This server has no admin yet. Open it in a web browser, create the first account there, then come back.</source>
        <translation>Este servidor aún no tiene administrador. Ábralo en un navegador web, cree allí la primera cuenta y vuelva.</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Iniciando sesión...</translation>
    </message>
    <message>
        <source>Reading users, groups, models and connections...</source>
        <translation>Leyendo usuarios, grupos, modelos y conexiones...</translation>
    </message>
    <message>
        <source>This computer has a working copy of %1 already, with its draft and its history.</source>
        <translation>Este equipo ya tiene una copia de trabajo de %1, con su borrador y su historial.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Make a second one</source>
        <translation>Crear otra</translation>
    </message>
    <message>
        <source>This is what the server has. You are signed in; Later leaves adopting for another time.</source>
        <translation>Esto es lo que tiene el servidor. Ha iniciado sesión; «Más tarde» deja la adopción para otra ocasión.</translation>
    </message>
    <message>
        <source>Keyroster can take over connections that the server has, with their keys and model names. Nothing changes for people until you sync. You can also do this later, from the board.</source>
        <translation>Keyroster puede incorporar conexiones que tiene el servidor, con sus claves y nombres de modelo. Nada cambia para las personas hasta que usted sincronice. También puede hacerlo más tarde, desde el tablero.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Taking over %n connection(s)...</source>
        <translation>
            <numerusform>Adoptando %n conexión...</numerusform>
            <numerusform>Adoptando %n conexiones...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> segundos</translation>
    </message>
    <message>
        <source>One per line, as in: X-Team: research</source>
        <translation>Uno por línea, por ejemplo: X-Team: research</translation>
    </message>
    <message>
        <source>People&apos;s &amp;own keys come first</source>
        <translation>Las claves pr&amp;opias de las personas van primero</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Versión de la API</translation>
    </message>
    <message>
        <source>&amp;Wait for an answer</source>
        <translation>&amp;Esperar una respuesta</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>Enca&amp;bezados</translation>
    </message>
    <message>
        <source>Headers are sent with every request and can be read on the server: no secrets.</source>
        <translation>Los encabezados se envían con cada solicitud y se pueden leer en el servidor: nada de secretos.</translation>
    </message>
    <message>
        <source>Who has a direct connection to this address in the settings of Open WebUI uses that key before any key of this policy. It is read at the moment of the chat and stored nowhere.</source>
        <translation>Quien tiene una conexión directa a esta dirección en los ajustes de Open WebUI usa esa clave antes que cualquier clave de esta directiva. Se lee en el momento del chat y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>This connection was removed meanwhile.</source>
        <translation>Esta conexión se quitó mientras tanto.</translation>
    </message>
    <message>
        <source>Line %1 of the headers is none: a name, a colon and a value are expected.</source>
        <translation>La línea %1 de las cabeceras no lo es: se espera un nombre, dos puntos y un valor.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CopyDialog</name>
    <message>
        <source>Copy from another server</source>
        <translation>Copiar de otro servidor</translation>
    </message>
    <message>
        <source>Copy into the draft</source>
        <translation>Copiar al borrador</translation>
    </message>
    <message>
        <source>Who is on &amp;which key</source>
        <translation>&amp;Quién usa qué clave</translation>
    </message>
    <message>
        <source>&amp;Allowances</source>
        <translation>&amp;Cupos</translation>
    </message>
    <message>
        <source>Connections and keys, and:</source>
        <translation>Conexiones y claves, y además:</translation>
    </message>
    <message>
        <source>&amp;Into it</source>
        <translation>&amp;En ella</translation>
    </message>
    <message>
        <source>As one &amp;more</source>
        <translation>Como otra &amp;más</translation>
    </message>
    <message>
        <source>Where this server has a connection with the same address:</source>
        <translation>Cuando este servidor tiene una conexión con la misma dirección:</translation>
    </message>
    <message>
        <source>This comes from the draft of %1. People are found by their e-mail, groups by their name. Nothing changes on either server until you sync.</source>
        <translation>Esto procede del borrador de %1. Las personas se buscan por su correo electrónico y los grupos por su nombre. Nada cambia en ninguno de los dos servidores hasta que usted sincronice.</translation>
    </message>
    <message>
        <source>Reading the keys&apos; secrets...</source>
        <translation>Leyendo los secretos de las claves...</translation>
    </message>
    <message>
        <source>Everything of that server is here already.</source>
        <translation>Todo lo de ese servidor ya está aquí.</translation>
    </message>
    <message>
        <source>Storing the secrets...</source>
        <translation>Guardando los secretos...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CopyPreviewView</name>
    <message>
        <source>What would be copied</source>
        <translation>Lo que se copiaría</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Personas y grupos</translation>
    </message>
    <message>
        <source>Keys whose secret has to be entered here</source>
        <translation>Claves cuyo secreto hay que introducir aquí</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CsvDialog</name>
    <message>
        <source>A file with comma-separated values</source>
        <translation>Un archivo con valores separados por comas</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Elegir...</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Choose a file to see what it would change. Nothing happens before.</source>
        <translation>Elija un archivo para ver qué cambiaría. Antes no ocurre nada.</translation>
    </message>
    <message>
        <source>What each line would do</source>
        <translation>Lo que haría cada línea</translation>
    </message>
    <message>
        <source>Show only &amp;problems</source>
        <translation>Mostrar solo los &amp;problemas</translation>
    </message>
    <message>
        <source>Import the &amp;good lines, leave out the others</source>
        <translation>&amp;Importar las líneas correctas, omitir las demás</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>No se puede abrir este archivo.</translation>
    </message>
    <message>
        <source>This file is too large to be such a table.</source>
        <translation>Este archivo es demasiado grande para ser una tabla de este tipo.</translation>
    </message>
    <message>
        <source>Lines to add: %1, to change: %2, already so: %3.</source>
        <translation>Líneas que añaden: %1, que cambian: %2, ya así: %3.</translation>
    </message>
    <message>
        <source>Lines with a problem: %1. Mend the file, or import the good lines only.</source>
        <translation>Líneas con un problema: %1. Corrija el archivo o importe solo las líneas correctas.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CsvKeysDialog</name>
    <message>
        <source>Import keys</source>
        <translation>Importar claves</translation>
    </message>
    <message>
        <source>Columns: label, connection, secret, and if wanted account, weight, enabled, valid_from, valid_until, rpm, tpm, rpd, tpd. The secrets go to this computer&apos;s keychain; delete the file afterwards.</source>
        <translation>Columnas: label, connection, secret y, si se desea, account, weight, enabled, valid_from, valid_until, rpm, tpm, rpd, tpd. Los secretos van al llavero de este equipo; después, elimine el archivo.</translation>
    </message>
    <message>
        <source>Storing the keys in the keychain...</source>
        <translation>Guardando las claves en el llavero...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CsvPreviewModel</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Ya está así</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>Línea %1: %2, %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DirectoryPanel</name>
    <message>
        <source>Users and groups</source>
        <translation>Usuarios y grupos</translation>
    </message>
    <message>
        <source>Find by name or e-mail</source>
        <translation>Buscar por nombre o correo electrónico</translation>
    </message>
    <message>
        <source>Find users and groups by name or e-mail</source>
        <translation>Buscar usuarios y grupos por nombre o correo electrónico</translation>
    </message>
    <message>
        <source>Show users, groups or both</source>
        <translation>Mostrar usuarios, grupos o ambos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Show people by the key they get</source>
        <translation>Mostrar personas por la clave que reciben</translation>
    </message>
    <message>
        <source>Any key</source>
        <translation>Cualquier clave</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>On the pool</source>
        <translation>En el fondo común</translation>
    </message>
    <message>
        <source>With own key</source>
        <translation>Con clave propia</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>Without a key first</source>
        <translation>Primero sin clave</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Miembros de %1</translation>
    </message>
    <message>
        <source>Show all again, not only members of this group</source>
        <translation>Mostrar de nuevo a todos, no solo a los miembros de este grupo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2, and %3</source>
        <translation>%1 de %2, y %3</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · %2 seleccionados</translation>
    </message>
    <message>
        <source>The users and groups of your server appear here after the first refresh.</source>
        <translation>Los usuarios y grupos de su servidor aparecen aquí tras la primera actualización.</translation>
    </message>
    <message>
        <source>Nobody fits this filter.</source>
        <translation>Nadie coincide con este filtro.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Aún no hay nadie aquí</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DraftBar</name>
    <message>
        <source>Changes that are not on the server yet</source>
        <translation>Cambios que aún no están en el servidor</translation>
    </message>
    <message>
        <source>Nothing to sync to %1 yet</source>
        <translation>Aún no hay nada que sincronizar con %1</translation>
    </message>
    <message>
        <source>%1 has everything</source>
        <translation>%1 lo tiene todo</translation>
    </message>
    <message>
        <source>1 change not yet on %1</source>
        <translation>1 cambio aún no está en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not yet on %1</source>
        <translation>
            <numerusform>%Ln cambio aún no está en %1</numerusform>
            <numerusform>%Ln cambios aún no están en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed by someone else</source>
        <translation>Otra persona cambió %1</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Última: %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No se puede conectar con %1</translation>
    </message>
    <message>
        <source>The last sync to %1 is not finished</source>
        <translation>La última sincronización con %1 no está terminada</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DriftDialog</name>
    <message>
        <source>%1 Changed %2.</source>
        <translation>%1 Cambiado %2.</translation>
    </message>
    <message>
        <source>%1 First seen %2.</source>
        <translation>%1 Visto por primera vez %2.</translation>
    </message>
    <message>
        <source>The server was changed</source>
        <translation>El servidor se cambió</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Somebody changed these on the server itself since the last sync. Choose for each: put it back as it was, or take over what is there now. What you leave open stays as it is for now; the next sync puts it back.</source>
        <translation>Alguien cambió esto en el propio servidor desde la última sincronización. Elija en cada caso: restablecerlo como estaba o incorporar lo que hay ahora. Lo que deje abierto queda por ahora como está; la próxima sincronización lo restablece.</translation>
    </message>
    <message>
        <source>What was changed on the server</source>
        <translation>Lo que se cambió en el servidor</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Take all over</source>
        <translation>Incorporar todo</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Todo está decidido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left open. Arrow keys move, M puts back, T takes over.</source>
        <translation>
            <numerusform>%Ln sin decidir. Las flechas mueven, M restablece, T incorpora.</numerusform>
            <numerusform>%Ln sin decidir. Las flechas mueven, M restablece, T incorpora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the plan...</source>
        <translation>Creando el plan...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ExchangeFlow</name>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Save the policy without secrets</source>
        <translation>Guardar la directiva sin secretos</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Directivas (*.json)</translation>
    </message>
    <message>
        <source>Save who is on which key</source>
        <translation>Guardar quién usa qué clave</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save the keys without secrets</source>
        <translation>Guardar las claves sin secretos</translation>
    </message>
    <message>
        <source>Saved with all secrets, encrypted: %1</source>
        <translation>Guardado con todos los secretos, cifrado: %1</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Abrir un paquete</translation>
    </message>
    <message>
        <source>Bundles of Keyroster (*.krbundle)</source>
        <translation>Paquetes de Keyroster (*.krbundle)</translation>
    </message>
    <message>
        <source>Copied from %1 into the draft. Undo takes it back.</source>
        <translation>Copiado de %1 al borrador. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Open a policy without secrets</source>
        <translation>Abrir una directiva sin secretos</translation>
    </message>
    <message>
        <source>The file is in the draft. Undo takes it out again; Review shows what a sync would change.</source>
        <translation>El archivo está en el borrador. Deshacer lo quita de nuevo; Revisar muestra qué cambiaría una sincronización.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::FormDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::FoundStep</name>
    <message>
        <source>Open WebUI %1 at %2</source>
        <translation>Open WebUI %1 en %2</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>conexiones</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>Keyroster was not used on this server before.</source>
        <translation>Keyroster no se había usado antes en este servidor.</translation>
    </message>
    <message>
        <source>Keyroster is in use here: revision %1, with %2 keys.</source>
        <translation>Keyroster está en uso aquí: revisión %1, con %2 claves.</translation>
    </message>
    <message>
        <source>Functions are switched off on this server</source>
        <translation>Las funciones están desactivadas en este servidor</translation>
    </message>
    <message>
        <source>You can prepare everything now, but a sync needs them: the router is one. Ask who runs the server to set ENABLE_FUNCTIONS to true, then refresh.</source>
        <translation>Puede prepararlo todo ahora, pero una sincronización las necesita: el enrutador es una de ellas. Pida al responsable del servidor que ponga ENABLE_FUNCTIONS en true y después actualice.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::GuardCard</name>
    <message>
        <source>This plan is unusual. Is it meant?</source>
        <translation>Este plan es inusual. ¿Es intencionado?</translation>
    </message>
    <message>
        <source>Type the &amp;name of the server to allow it: %1</source>
        <translation>Escriba el &amp;nombre del servidor para permitirlo: %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::HistoryDetails</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>What it changed, and what became of each step</source>
        <translation>Qué cambió y qué fue de cada paso</translation>
    </message>
    <message>
        <source>Choose a line to see what it changed.</source>
        <translation>Elija una línea para ver qué cambió.</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>A sync that made no revision</source>
        <translation>Una sincronización que no creó ninguna revisión</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>No se puede mostrar</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>The revision before is not kept on this computer, so there is nothing to compare with.</source>
        <translation>La revisión anterior no se conserva en este equipo, así que no hay con qué comparar.</translation>
    </message>
    <message>
        <source>Nothing about who uses which key.</source>
        <translation>Nada sobre quién usa qué clave.</translation>
    </message>
    <message>
        <source>No new revision of the policy.</source>
        <translation>Ninguna revisión nueva de la directiva.</translation>
    </message>
    <message>
        <source>Steps on the server</source>
        <translation>Pasos en el servidor</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::HistoryModel</name>
    <message>
        <source>%1, on the server now</source>
        <translation>%1, ahora en el servidor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::HistoryPage</name>
    <message>
        <source>Nothing was synced yet</source>
        <translation>Aún no se ha sincronizado nada</translation>
    </message>
    <message>
        <source>Each sync appears here with what it changed and how it ended, and every revision of the policy that this computer saw.</source>
        <translation>Cada sincronización aparece aquí con lo que cambió y cómo terminó, junto con cada revisión de la directiva que vio este equipo.</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Abrir el tablero</translation>
    </message>
    <message>
        <source>Go back to this revision</source>
        <translation>Volver a esta revisión</translation>
    </message>
    <message>
        <source>Makes a draft that says what this revision said; nothing changes on the server until you sync</source>
        <translation>Crea un borrador que dice lo que decía esta revisión; nada cambia en el servidor hasta que usted sincronice</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Find by person, note, revision or result</source>
        <translation>Buscar por persona, nota, revisión o resultado</translation>
    </message>
    <message>
        <source>Undo last sync...</source>
        <translation>Deshacer la última sincronización...</translation>
    </message>
    <message>
        <source>History of syncs and revisions</source>
        <translation>Historial de sincronizaciones y revisiones</translation>
    </message>
    <message>
        <source>This revision is not kept on this computer</source>
        <translation>Esta revisión no se conserva en este equipo</translation>
    </message>
    <message>
        <source>There is no sync that could be undone now</source>
        <translation>Ahora no hay ninguna sincronización que se pueda deshacer</translation>
    </message>
    <message>
        <source>The draft says the same as revision %1 already.</source>
        <translation>El borrador ya dice lo mismo que la revisión %1.</translation>
    </message>
    <message>
        <source>The draft is as revision %1 was. The secret of some keys is not on this computer; enter it again before you sync: %2</source>
        <translation>El borrador está como la revisión %1. El secreto de algunas claves no está en este equipo; introdúzcalo de nuevo antes de sincronizar: %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No sync and no revision has these words.</source>
        <translation>Ninguna sincronización ni revisión contiene estas palabras.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Inspector</name>
    <message>
        <source>Details of what is selected</source>
        <translation>Detalles de lo seleccionado</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyCardDelegate</name>
    <message>
        <source>Drop keys here to let everyone else chat</source>
        <translation>Suelte claves aquí para que todos los demás puedan chatear</translation>
    </message>
    <message>
        <source>Pays for everyone who has no key of their own</source>
        <translation>Paga por todos los que no tienen clave propia</translation>
    </message>
    <message>
        <source>Nobody yet – drop people here</source>
        <translation>Nadie todavía – suelte personas aquí</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>en el fondo común</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyDialog</name>
    <message>
        <source>Key details</source>
        <translation>Detalles de la clave</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Key ending in %1</source>
        <translation>Clave terminada en %1</translation>
    </message>
    <message>
        <source>A key of %1, ending in %2.</source>
        <translation>Una clave de %1, terminada en %2.</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>&amp;En uso</translation>
    </message>
    <message>
        <source>A key of weight 2 gets twice as many chats as a key of weight 1.</source>
        <translation>Una clave de peso 2 recibe el doble de chats que una de peso 1.</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>todos los modelos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Peso</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;desde</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>Onl&amp;y for models</source>
        <translation>&amp;Solo para modelos</translation>
    </message>
    <message>
        <source>&amp;Not for models</source>
        <translation>&amp;No para modelos</translation>
    </message>
    <message>
        <source>Separate model ids with commas; * stands for any characters.</source>
        <translation>Separe los id de modelo con comas; * representa cualquier carácter.</translation>
    </message>
    <message>
        <source>Limits of this key</source>
        <translation>Límites de esta clave</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Keys of one account share one quota at the provider.</source>
        <translation>Las claves de una cuenta comparten una cuota en el proveedor.</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>A new account...</source>
        <translation>Una cuenta nueva...</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>Nombre de la cuenta nueva</translation>
    </message>
    <message>
        <source>Name of the organisation or project</source>
        <translation>Nombre de la organización o del proyecto</translation>
    </message>
    <message>
        <source>This key was removed meanwhile.</source>
        <translation>Esta clave se quitó mientras tanto.</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>Dé un nombre a la cuenta nueva.</translation>
    </message>
    <message>
        <source>The key would end before it begins. Choose a later end.</source>
        <translation>La clave terminaría antes de empezar. Elija un final posterior.</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>Cambiar la clave %1</translation>
    </message>
    <message>
        <source>Its limits...</source>
        <translation>Sus límites...</translation>
    </message>
    <message>
        <source>The accounts with the limits that all their keys share</source>
        <translation>Las cuentas con los límites que comparten todas sus claves</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyPanel</name>
    <message>
        <source>Keys of this connection</source>
        <translation>Claves de esta conexión</translation>
    </message>
    <message>
        <source>Pool for everyone</source>
        <translation>Fondo común</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>No keys on this connection yet</source>
        <translation>Aún no hay claves en esta conexión</translation>
    </message>
    <message>
        <source>Add one key or paste a whole list. Each is tested at the provider at once.</source>
        <translation>Añada una clave o pegue una lista completa. Cada una se prueba de inmediato en el proveedor.</translation>
    </message>
    <message>
        <source>Add keys...</source>
        <translation>Añadir claves...</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Aún no hay conexiones</translation>
    </message>
    <message>
        <source>Take over a connection that your server already has, with its key and its model names. Nothing changes on the server until you sync.</source>
        <translation>Incorpore una conexión que su servidor ya tiene, con su clave y sus nombres de modelo. Nada cambia en el servidor hasta que usted sincronice.</translation>
    </message>
    <message>
        <source>Adopt an existing connection...</source>
        <translation>Adoptar una conexión existente...</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>Añadir una conexión...</translation>
    </message>
    <message>
        <source>More about this connection</source>
        <translation>Más sobre esta conexión</translation>
    </message>
    <message>
        <source>The connection, its models and prices, accounts and allowances</source>
        <translation>La conexión, sus modelos y precios, cuentas y cupos</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyRun</name>
    <message>
        <source>Testing key %1...</source>
        <translation>Probando la clave %1...</translation>
    </message>
    <message>
        <source>Testing %1...</source>
        <translation>Probando %1...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ending the pause of %1...</source>
        <translation>Terminando la pausa de %1...</translation>
    </message>
    <message>
        <source>The router does not know %1 yet. Sync first.</source>
        <translation>El enrutador aún no conoce %1. Sincronice primero.</translation>
    </message>
    <message>
        <source>None of these keys has its secret on this computer, so none can be tested here.</source>
        <translation>Ninguna de estas claves tiene su secreto en este equipo, así que aquí no se puede probar ninguna.</translation>
    </message>
    <message>
        <source>%1 tested.</source>
        <translation>Se probó: %1.</translation>
    </message>
    <message>
        <source>%1 could not be tested.</source>
        <translation>No se pudieron probar %1.</translation>
    </message>
    <message>
        <source>%1 left out, because the secret is not on this computer.</source>
        <translation>Se omitió: %1, porque el secreto no está en este equipo.</translation>
    </message>
    <message>
        <source>The router tries %1 again.</source>
        <translation>El enrutador vuelve a probar %1.</translation>
    </message>
    <message>
        <source>The pause of %1 could not be ended.</source>
        <translation>No se pudo terminar la pausa de %1.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyTableModel</name>
    <message>
        <source>the pool for everyone</source>
        <translation>el fondo común</translation>
    </message>
    <message>
        <source>%1, and the pool</source>
        <translation>%1, y el fondo común</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>No en este equipo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeysPage</name>
    <message>
        <source>Find by label, ending, connection or account</source>
        <translation>Buscar por etiqueta, terminación, conexión o cuenta</translation>
    </message>
    <message>
        <source>Show the keys of a connection</source>
        <translation>Mostrar las claves de una conexión</translation>
    </message>
    <message>
        <source>Show keys by their state</source>
        <translation>Mostrar claves por su estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Funcionan</translation>
    </message>
    <message>
        <source>Pausing or used up</source>
        <translation>En pausa o agotadas</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Con un problema</translation>
    </message>
    <message>
        <source>Switched off or ended</source>
        <translation>Desactivadas o caducadas</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>No probada</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiadas por usted</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Probar todas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aún no hay claves</translation>
    </message>
    <message>
        <source>The provider keys of your connections appear here.</source>
        <translation>Aquí aparecen las claves de proveedor de sus conexiones.</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Aún no hay conexiones</translation>
    </message>
    <message>
        <source>Keys belong to a connection: the address of a provider.</source>
        <translation>Las claves pertenecen a una conexión: la dirección de un proveedor.</translation>
    </message>
    <message>
        <source>No key fits this filter</source>
        <translation>Ninguna clave coincide con este filtro</translation>
    </message>
    <message>
        <source>Other words, another connection or another state may.</source>
        <translation>Pruebe con otras palabras, otra conexión u otro estado.</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las claves</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionadas</translation>
    </message>
    <message>
        <source>tested %1 of %2</source>
        <translation>%1 de %2 probadas</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Elija primero una clave.</translation>
    </message>
    <message>
        <source>Choose one key only.</source>
        <translation>Elija una sola clave.</translation>
    </message>
    <message>
        <source>There is no router on the server before the first sync.</source>
        <translation>No hay enrutador en el servidor antes de la primera sincronización.</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>Aún no hay claves.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>The secret is not on this computer: another admin added the key. It can be assigned, not shown or tested.</source>
        <translation>El secreto no está en este equipo: otro administrador añadió la clave. Se puede asignar, pero no mostrar ni probar.</translation>
    </message>
    <message>
        <source>The file is imported.</source>
        <translation>El archivo se ha importado.</translation>
    </message>
    <message>
        <source>The new secret is here. Sync to bring it to the server.</source>
        <translation>El nuevo secreto está aquí. Sincronice para llevarlo al servidor.</translation>
    </message>
    <message>
        <source>Reading the secret of %1...</source>
        <translation>Leyendo el secreto de %1...</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Asking the router for the state of the keys...</source>
        <translation>Consultando al enrutador el estado de las claves...</translation>
    </message>
    <message>
        <source>Export the keys</source>
        <translation>Exportar las claves</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The keys are in %1, without their secrets.</source>
        <translation>Las claves están en %1, sin sus secretos.</translation>
    </message>
    <message>
        <source>Add keys...</source>
        <translation>Añadir claves...</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>Añadir una conexión...</translation>
    </message>
    <message>
        <source>Choose a key that your changes remove.</source>
        <translation>Elija una clave que sus cambios quitan.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeysPageActions</name>
    <message>
        <source>Add keys...</source>
        <translation>Añadir claves...</translation>
    </message>
    <message>
        <source>Type or paste keys</source>
        <translation>Escribir o pegar claves</translation>
    </message>
    <message>
        <source>Import keys from a file...</source>
        <translation>Importar claves desde un archivo...</translation>
    </message>
    <message>
        <source>Keys with their secrets from a CSV file, looked at before anything happens</source>
        <translation>Claves con sus secretos desde un archivo CSV, que se revisan antes de que ocurra nada</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Editar...</translation>
    </message>
    <message>
        <source>Label, account, limits, weight and validity; of several keys what they share</source>
        <translation>Etiqueta, cuenta, límites, peso y validez; de varias claves, lo que comparten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Ask the provider whether the selected keys work</source>
        <translation>Preguntar al proveedor si las claves seleccionadas funcionan</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Probar todas</translation>
    </message>
    <message>
        <source>Ask the providers whether the keys in the list work</source>
        <translation>Preguntar a los proveedores si las claves de la lista funcionan</translation>
    </message>
    <message>
        <source>Replace secret...</source>
        <translation>Reemplazar secreto...</translation>
    </message>
    <message>
        <source>A new secret, at once or beside the old one for a while</source>
        <translation>Un nuevo secreto, de inmediato o junto al antiguo durante un tiempo</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar secreto</translation>
    </message>
    <message>
        <source>Show the secret for 10 seconds</source>
        <translation>Mostrar el secreto durante 10 segundos</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar secreto</translation>
    </message>
    <message>
        <source>Copy the secret; the clipboard is cleared after 10 seconds</source>
        <translation>Copiar el secreto; el portapapeles se borra tras 10 segundos</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>A key that is off is not used for any chat</source>
        <translation>Una clave desactivada no se usa para ningún chat</translation>
    </message>
    <message>
        <source>End the pause on the server</source>
        <translation>Terminar la pausa en el servidor</translation>
    </message>
    <message>
        <source>The router forgets limits and refusals that it holds against the key, and tries it again</source>
        <translation>El enrutador olvida los límites y rechazos que tiene anotados contra la clave, y vuelve a probarla</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Quitar...</translation>
    </message>
    <message>
        <source>Says first what it means for people</source>
        <translation>Indica primero qué significa para las personas</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>Mostrar en el tablero</translation>
    </message>
    <message>
        <source>Who is on this key, and moving them</source>
        <translation>Quién usa esta clave, y cómo cambiarlo</translation>
    </message>
    <message>
        <source>Show its people</source>
        <translation>Mostrar sus personas</translation>
    </message>
    <message>
        <source>The people whom this key serves</source>
        <translation>Las personas a las que atiende esta clave</translation>
    </message>
    <message>
        <source>Export the keys...</source>
        <translation>Exportar las claves...</translation>
    </message>
    <message>
        <source>All keys without their secrets as a CSV file</source>
        <translation>Todas las claves sin sus secretos como archivo CSV</translation>
    </message>
    <message>
        <source>Find keys</source>
        <translation>Buscar claves</translation>
    </message>
    <message>
        <source>Into the filter</source>
        <translation>Ir al filtro</translation>
    </message>
    <message>
        <source>Ask the router again</source>
        <translation>Consultar de nuevo el enrutador</translation>
    </message>
    <message>
        <source>States and use of the keys as they are now</source>
        <translation>Estados y uso de las claves como están ahora</translation>
    </message>
    <message>
        <source>Accounts...</source>
        <translation>Cuentas...</translation>
    </message>
    <message>
        <source>Quotas that several keys share, and their limits</source>
        <translation>Cuotas que comparten varias claves, y sus límites</translation>
    </message>
    <message>
        <source>Keep after all</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Takes the removal back: the key stays as it is on the server, with the people who are on it there</source>
        <translation>Anula la eliminación: la clave se queda como está en el servidor, con las personas que la usan allí</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeysPageSecret</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>hidden again in %1 s</source>
        <translation>se oculta de nuevo en %1 s</translation>
    </message>
    <message>
        <source>Secret of %1, shown on the screen</source>
        <translation>Secreto de %1, mostrado en pantalla</translation>
    </message>
    <message>
        <source>The secret of %1 is on the clipboard for %2 s more.</source>
        <translation>El secreto de %1 estará en el portapapeles %2 s más.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Languages</name>
    <message>
        <source>As the system has it</source>
        <translation>Como en el sistema</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Launcher</name>
    <message>
        <source>Looking at the keychain...</source>
        <translation>Examinando el llavero...</translation>
    </message>
    <message>
        <source>Keyroster cannot sign in before it knows where to keep passwords.</source>
        <translation>Keyroster no puede iniciar sesión hasta saber dónde guardar las contraseñas.</translation>
    </message>
    <message>
        <source>Choose a place...</source>
        <translation>Elegir un lugar...</translation>
    </message>
    <message>
        <source>Keys and passwords are kept in memory only and are gone when the program ends.</source>
        <translation>Las claves y contraseñas se guardan solo en memoria y desaparecen al cerrar el programa.</translation>
    </message>
    <message>
        <source>In memory only: they are gone when the program ends.</source>
        <translation>Solo en memoria: desaparecen al cerrar el programa.</translation>
    </message>
    <message>
        <source>In the keychain of this computer.</source>
        <translation>En el llavero de este equipo.</translation>
    </message>
    <message>
        <source>In an encrypted file with a passphrase: %1</source>
        <translation>En un archivo cifrado con frase de contraseña: %1</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>No se pudo quitar %1.</translation>
    </message>
    <message>
        <source>Removing its secrets...</source>
        <translation>Quitando sus secretos...</translation>
    </message>
    <message>
        <source>Removed from this computer. The server itself is as it was.</source>
        <translation>Quitado de este equipo. El servidor en sí está como estaba.</translation>
    </message>
    <message>
        <source>This is the working copy as it was then. What was here before is a backup.</source>
        <translation>Esta es la copia de trabajo como estaba entonces. Lo que había aquí antes es una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The secrets of this computer are in a vault with a passphrase.</source>
        <translation>Los secretos de este equipo están en una bóveda con frase de contraseña.</translation>
    </message>
    <message>
        <source>The secrets are there already.</source>
        <translation>Los secretos ya están ahí.</translation>
    </message>
    <message>
        <source>Moving the secrets...</source>
        <translation>Trasladando los secretos...</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved. They were read back in the new place before they were removed from the old one.</source>
        <translation>
            <numerusform>%n secreto trasladado. Se volvió a leer en el nuevo lugar antes de quitarlo del anterior.</numerusform>
            <numerusform>%n secretos trasladados. Se volvieron a leer en el nuevo lugar antes de quitarlos del anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The secrets stay where they are.</source>
        <translation>Cancelado. Los secretos se quedan donde están.</translation>
    </message>
    <message>
        <source>Change the place without them</source>
        <translation>Cambiar el lugar sin ellos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::LimitsForm</name>
    <message>
        <source>Requests per minute</source>
        <translation>Solicitudes por minuto</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Tokens por minuto</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Solicitudes por día</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>Tokens por día</translation>
    </message>
    <message>
        <source>US dollars per month</source>
        <translation>Dólares estadounidenses por mes</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Solicitudes a la vez</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ListDialog</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>Conservarla</translation>
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
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>the text of the menu, such as Undo the last sync</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>There is no sync that could be undone now</source>
        <translation>Ahora no hay ninguna sincronización que se pueda deshacer</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ManyKeysDialog</name>
    <message>
        <source>Edit keys</source>
        <translation>Editar claves</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Tick what shall be the same for all of them; the rest stays as it is.</source>
        <translation>Marque lo que debe ser igual para todas; el resto queda como está.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>each has its own</source>
        <translation>cada una tiene la suya</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Peso</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>These keys are of several connections.</source>
        <translation>Estas claves son de varias conexiones.</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Válida &amp;desde</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Válida &amp;hasta</translation>
    </message>
    <message>
        <source>They do not &amp;end</source>
        <translation>No &amp;caducan</translation>
    </message>
    <message>
        <source>&amp;Limits of each key (an empty field takes a limit away)</source>
        <translation>&amp;Límites de cada clave (un campo vacío elimina el límite)</translation>
    </message>
    <message>
        <source>%1 would end before it begins. Choose other moments.</source>
        <translation>%1 terminaría antes de empezar. Elija otras fechas.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo ha fallado.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ModelsDialog</name>
    <message>
        <source>Models and prices</source>
        <translation>Modelos y precios</translation>
    </message>
    <message>
        <source>Without models people see nothing of this connection. Ask the provider, or type the id of a model and press Add.</source>
        <translation>Sin modelos no se ve nada de esta conexión. Pregunte al proveedor, o escriba el id de un modelo y pulse Añadir.</translation>
    </message>
    <message>
        <source>What people see of %1. Select several models to change them together.</source>
        <translation>Lo que se ve de %1. Seleccione varios modelos para cambiarlos juntos.</translation>
    </message>
    <message>
        <source>Id of a model to add</source>
        <translation>Id de un modelo que añadir</translation>
    </message>
    <message>
        <source>Ask the provider for its models</source>
        <translation>Pedir sus modelos al proveedor</translation>
    </message>
    <message>
        <source>The id under which people and programs know the model in Open WebUI. Change it only before it is in use.</source>
        <translation>El id con el que las personas y los programas conocen el modelo en Open WebUI. Cámbielo solo antes de que se use.</translation>
    </message>
    <message>
        <source>&amp;Hidden in the list of models</source>
        <translation>&amp;Oculto en la lista de modelos</translation>
    </message>
    <message>
        <source>Shown &amp;name</source>
        <translation>&amp;Nombre mostrado</translation>
    </message>
    <message>
        <source>&amp;Id in Open WebUI</source>
        <translation>&amp;Id en Open WebUI</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Quién puede usarlo</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrada en caché</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>como la entrada</translation>
    </message>
    <message>
        <source>Price in US dollars per million tokens</source>
        <translation>Precio en dólares por millón de tokens</translation>
    </message>
    <message>
        <source>Limits and allowances in dollars, and the cost under Usage, are counted by these prices.</source>
        <translation>Los límites y cupos en dólares, y el coste en Uso, se cuentan con estos precios.</translation>
    </message>
    <message>
        <source>%1 – %2 in, %3 out</source>
        <comment>a model and its prices</comment>
        <translation>%1 – %2 entrada, %3 salida</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider is asked with a key of this connection, and none has its secret on this computer.</source>
        <translation>Al proveedor se le pregunta con una clave de esta conexión, y ninguna tiene su secreto en este equipo.</translation>
    </message>
    <message>
        <source>Asking the provider for its models...</source>
        <translation>Consultando los modelos al proveedor...</translation>
    </message>
    <message>
        <source>The provider has no further models for this key.</source>
        <translation>El proveedor no tiene más modelos para esta clave.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) more. Take out those that people shall not see.</source>
        <translation>
            <numerusform>%n modelo más. Quite lo que no deba verse.</numerusform>
            <numerusform>%n modelos más. Quite los que no deban verse.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection was removed meanwhile.</source>
        <translation>Esta conexión se quitó mientras tanto.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::OperationBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PageMenus</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>S&amp;witch server</source>
        <translation>Ca&amp;mbiar de servidor</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Claves</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeopleModel</name>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>Gets a key</source>
        <translation>Recibe una clave</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Loses a key</source>
        <translation>Pierde una clave</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The key that pays on %1</source>
        <translation>La clave que paga en %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeoplePage</name>
    <message>
        <source>Find by name, e-mail or group</source>
        <translation>Buscar por nombre, correo electrónico o grupo</translation>
    </message>
    <message>
        <source>Show the members of a group</source>
        <translation>Mostrar los miembros de un grupo</translation>
    </message>
    <message>
        <source>The connection that the next choice is about</source>
        <translation>La conexión a la que se refiere la siguiente selección</translation>
    </message>
    <message>
        <source>Show people by who pays for them</source>
        <translation>Mostrar personas según quién paga por ellas</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>With an own key</source>
        <translation>Con clave propia</translation>
    </message>
    <message>
        <source>Through a group</source>
        <translation>A través de un grupo</translation>
    </message>
    <message>
        <source>From the pool</source>
        <translation>Del fondo común</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiadas por usted</translation>
    </message>
    <message>
        <source>Show the people whom a key serves</source>
        <translation>Mostrar las personas a las que atiende una clave</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Aún no hay nadie aquí</translation>
    </message>
    <message>
        <source>The users of your server appear here after the first refresh.</source>
        <translation>Los usuarios de su servidor aparecen aquí tras la primera actualización.</translation>
    </message>
    <message>
        <source>Nobody fits this filter</source>
        <translation>Nadie coincide con este filtro</translation>
    </message>
    <message>
        <source>Other words or another choice above may.</source>
        <translation>Pruebe con otras palabras u otra selección arriba.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Cualquier grupo</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>Cualquier conexión</translation>
    </message>
    <message>
        <source>Any key</source>
        <translation>Cualquier clave</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionadas</translation>
    </message>
    <message>
        <source>Assign to a key...</source>
        <translation>Asignar una clave...</translation>
    </message>
    <message>
        <source>Put the selected people on a key</source>
        <translation>Asignar una clave a las personas seleccionadas</translation>
    </message>
    <message>
        <source>Take off their own keys</source>
        <translation>Quitar sus claves propias</translation>
    </message>
    <message>
        <source>The selected people lose their own keys; groups and the pool stay</source>
        <translation>Las personas seleccionadas pierden sus claves propias; los grupos y el fondo común se mantienen</translation>
    </message>
    <message>
        <source>Why this key? On the board</source>
        <translation>¿Por qué esta clave? En el tablero</translation>
    </message>
    <message>
        <source>Show the person on the board, where the question can be asked for a model</source>
        <translation>Mostrar la persona en el tablero, donde se puede preguntar por un modelo</translation>
    </message>
    <message>
        <source>Assign people from a file...</source>
        <translation>Asignar personas desde un archivo...</translation>
    </message>
    <message>
        <source>E-mail, connection and key from a CSV file, looked at before anything happens</source>
        <translation>Correo electrónico, conexión y clave desde un archivo CSV, que se revisan antes de que ocurra nada</translation>
    </message>
    <message>
        <source>Export the assignments...</source>
        <translation>Exportar las asignaciones...</translation>
    </message>
    <message>
        <source>Who is on which key, as a CSV file that can be read back</source>
        <translation>Quién usa qué clave, como archivo CSV que se puede volver a leer</translation>
    </message>
    <message>
        <source>Show people without a key</source>
        <translation>Mostrar personas sin clave</translation>
    </message>
    <message>
        <source>On any connection</source>
        <translation>En cualquier conexión</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Into the filter</source>
        <translation>Ir al filtro</translation>
    </message>
    <message>
        <source>This person has no own key here.</source>
        <translation>Esta persona no tiene clave propia aquí.</translation>
    </message>
    <message>
        <source>None of these people has an own key here.</source>
        <translation>Ninguna de estas personas tiene clave propia aquí.</translation>
    </message>
    <message>
        <source>Take %1 off their own keys</source>
        <translation>Quitar a %1 sus claves propias</translation>
    </message>
    <message>
        <source>The file is imported.</source>
        <translation>El archivo se ha importado.</translation>
    </message>
    <message>
        <source>Export the assignments</source>
        <translation>Exportar las asignaciones</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The assignments are in %1.</source>
        <translation>Las asignaciones están en %1.</translation>
    </message>
    <message>
        <source>Allowances...</source>
        <translation>Cupos...</translation>
    </message>
    <message>
        <source>How much people, groups or everyone may use in a day, week or month</source>
        <translation>Cuánto pueden usar las personas, los grupos o todos en un día, una semana o un mes</translation>
    </message>
    <message>
        <source>From a file...</source>
        <translation>Desde un archivo...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeoplePageAssign</name>
    <message>
        <source>Assign to a key</source>
        <translation>Asignar una clave</translation>
    </message>
    <message>
        <source>As a &amp;further key, beside those they have</source>
        <translation>Como clave &amp;adicional, junto a las que tienen</translation>
    </message>
    <message>
        <source>Assign %1 to a key</source>
        <translation>Asignar una clave a %1</translation>
    </message>
    <message>
        <source>Find by label or ending</source>
        <translation>Buscar por etiqueta o terminación</translation>
    </message>
    <message>
        <source>Keys of the connection</source>
        <translation>Claves de la conexión</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2  (switched off)</source>
        <translation>%1  %2  (desactivada)</translation>
    </message>
    <message>
        <source>The pool for everyone</source>
        <translation>El fondo común</translation>
    </message>
    <message>
        <source>No key fits what you typed.</source>
        <translation>Ninguna clave coincide con lo escrito.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeoplePageDetails</name>
    <message>
        <source>Why this key?</source>
        <translation>¿Por qué esta clave?</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionadas</translation>
    </message>
    <message>
        <source>Choose a person to see which key pays for them, and why.</source>
        <translation>Elija una persona para ver qué clave paga por ella y por qué.</translation>
    </message>
    <message>
        <source>There is no connection yet, so there is no key.</source>
        <translation>Aún no hay ninguna conexión, así que no hay clave.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanDialog</name>
    <message>
        <source>Review the plan</source>
        <translation>Revisar el plan</translation>
    </message>
    <message>
        <source>Note for the history, for example why (optional)</source>
        <translation>Nota para el historial, por ejemplo el motivo (opcional)</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Reintentar lo que falló</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 has what you see here.</source>
        <translation>No hay nada que hacer: %1 tiene lo que ve aquí.</translation>
    </message>
    <message numerus="yes">
        <source>These %n change(s) are made on %1, and nothing else. Chats go on all the while.</source>
        <translation>
            <numerusform>Se hace este %n cambio en %1, y nada más. Los chats continúan mientras tanto.</numerusform>
            <numerusform>Se hacen estos %n cambios en %1, y nada más. Los chats continúan mientras tanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>Haciendo los cambios...</translation>
    </message>
    <message>
        <source>Reading what is missing...</source>
        <translation>Leyendo lo que falta...</translation>
    </message>
    <message>
        <source>Nothing is missing any more.</source>
        <translation>Ya no falta nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are left; what is done is not made again.</source>
        <translation>
            <numerusform>Queda %Ln cambio; lo hecho no se repite.</numerusform>
            <numerusform>Quedan %Ln cambios; lo hecho no se repite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the server back...</source>
        <translation>Leyendo de nuevo el servidor...</translation>
    </message>
    <message>
        <source>The changes were made, but the server could not be read back: %1</source>
        <translation>Los cambios se hicieron, pero no se pudo leer de nuevo el servidor: %1</translation>
    </message>
    <message>
        <source>The server was read back and is as planned; the router uses revision %1.</source>
        <translation>Se leyó de nuevo el servidor y está como estaba previsto; el enrutador usa la revisión %1.</translation>
    </message>
    <message numerus="yes">
        <source>It was asked about %n assignment(s) and gave the right keys.</source>
        <translation>
            <numerusform>Se le preguntó por %n asignación y dio la clave correcta.</numerusform>
            <numerusform>Se le preguntó por %n asignaciones y dio las claves correctas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced, with differences</source>
        <translation>Sincronizado, con diferencias</translation>
    </message>
    <message numerus="yes">
        <source>The changes were made, but the server shows something else in %n place(s).</source>
        <translation>
            <numerusform>Los cambios se hicieron, pero el servidor muestra otra cosa en %n lugar.</numerusform>
            <numerusform>Los cambios se hicieron, pero el servidor muestra otra cosa en %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was copied as text.</source>
        <translation>El plan se copió como texto.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Plans of Keyroster (*.json)</source>
        <translation>Planes de Keyroster (*.json)</translation>
    </message>
    <message>
        <source>Sealing new keys for the router...</source>
        <translation>Sellando las claves nuevas para el enrutador...</translation>
    </message>
    <message>
        <source>Saved to %1. It holds no secret; a colleague opens it with &quot;Open a saved plan&quot;.</source>
        <translation>Guardado en %1. No contiene ningún secreto; un colega lo abre con «Abrir un plan guardado».</translation>
    </message>
    <message>
        <source>The changes were made; reading the server back was stopped.</source>
        <translation>Los cambios se hicieron; se detuvo la lectura del servidor.</translation>
    </message>
    <message>
        <source>Stopped before anything was changed.</source>
        <translation>Detenido antes de que se cambiara nada.</translation>
    </message>
    <message>
        <source>Refresh and review</source>
        <translation>Actualizar y revisar</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanTools</name>
    <message>
        <source>Only &amp;risky</source>
        <translation>Solo con &amp;riesgo</translation>
    </message>
    <message>
        <source>Show exactly what changes</source>
        <translation>Mostrar exactamente qué cambia</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>Buscar en el plan</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Copy or save the plan</source>
        <translation>Copiar o guardar el plan</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Save for a colleague...</source>
        <translation>&amp;Guardar para un colega...</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Mostrar todos los cambios</translation>
    </message>
    <message>
        <source>No change fits this filter.</source>
        <translation>Ningún cambio coincide con este filtro.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanTree</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Changes on the server</source>
        <translation>Cambios en el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>The router on the server</source>
        <translation>El enrutador en el servidor</translation>
    </message>
    <message>
        <source>The policy: which key pays for whom</source>
        <translation>La directiva: qué clave paga por quién</translation>
    </message>
    <message>
        <source>Models that people see</source>
        <translation>Modelos que ven las personas</translation>
    </message>
    <message>
        <source>The server&apos;s own connections</source>
        <translation>Las conexiones propias del servidor</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Mírelo con atención</translation>
    </message>
    <message>
        <source>Small risk</source>
        <translation>Riesgo bajo</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Running...</source>
        <translation>En curso...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::RemoveKeysDialog</name>
    <message>
        <source>Remove keys</source>
        <translation>Quitar claves</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>The server keeps the key until the next sync, and you can undo this. At the provider the key goes on to exist.</source>
        <translation>El servidor conserva la clave hasta la próxima sincronización, y esto se puede deshacer. En el proveedor, la clave sigue existiendo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ReplaceSecretDialog</name>
    <message>
        <source>Replace secret</source>
        <translation>Reemplazar secreto</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>Nuevo secreto para %1</translation>
    </message>
    <message>
        <source>Make the new key at the provider first, then paste it here.</source>
        <translation>Cree primero la clave nueva en el proveedor y después péguela aquí.</translation>
    </message>
    <message>
        <source>&amp;Test it at its provider first</source>
        <translation>&amp;Probarla primero en su proveedor</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, antigua</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>C&amp;lave nueva</translation>
    </message>
    <message>
        <source>What happens to the old secret</source>
        <translation>Qué ocurre con el secreto antiguo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Both work &amp;until</source>
        <translation>Ambos funcionan &amp;hasta</translation>
    </message>
    <message>
        <source>When the old secret ends</source>
        <translation>Cuándo termina el secreto antiguo</translation>
    </message>
    <message>
        <source>Both work until I &amp;remove the old one</source>
        <translation>Ambos funcionan hasta que yo &amp;quite el antiguo</translation>
    </message>
    <message>
        <source>The old one goes &amp;at once, with the next sync</source>
        <translation>El antiguo desaparece &amp;de inmediato, con la próxima sincronización</translation>
    </message>
    <message>
        <source>The old one is &amp;called</source>
        <translation>La antigua se ll&amp;ama</translation>
    </message>
    <message>
        <source>While both work, everyone who uses the key has both: the new one first, the old one right behind it.</source>
        <translation>Mientras ambos funcionan, todos los que usan la clave tienen los dos: primero el nuevo y justo después el antiguo.</translation>
    </message>
    <message>
        <source>Replace anyway</source>
        <translation>Reemplazar de todos modos</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>Probar y reemplazar</translation>
    </message>
    <message>
        <source>Replace without a test</source>
        <translation>Reemplazar sin probar</translation>
    </message>
    <message>
        <source>That is too short for a key. Paste the whole key.</source>
        <translation>Es demasiado corto para una clave. Pegue la clave completa.</translation>
    </message>
    <message>
        <source>Give the old key a name.</source>
        <translation>Dé un nombre a la clave antigua.</translation>
    </message>
    <message>
        <source>That moment is over. Choose a later one for the old key.</source>
        <translation>Ese momento ya pasó. Elija uno posterior para la clave antigua.</translation>
    </message>
    <message>
        <source>Testing the new key...</source>
        <translation>Probando la clave nueva...</translation>
    </message>
    <message>
        <source>The test failed: %1. The old key still works.</source>
        <translation>La prueba falló: %1. La clave antigua sigue funcionando.</translation>
    </message>
    <message>
        <source>Storing the key in the keychain...</source>
        <translation>Guardando la clave en el llavero...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ServerFlow</name>
    <message>
        <source>Signing in...</source>
        <translation>Iniciando sesión...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Reading the server...</source>
        <translation>Leyendo el servidor...</translation>
    </message>
    <message>
        <source>Asking the router for the state of the keys...</source>
        <translation>Consultando al enrutador el estado de las claves...</translation>
    </message>
    <message>
        <source>Signing out...</source>
        <translation>Cerrando sesión...</translation>
    </message>
    <message>
        <source>Signed out. Your draft stays on this computer.</source>
        <translation>Sesión cerrada. Su borrador permanece en este equipo.</translation>
    </message>
    <message>
        <source>Sign in...</source>
        <translation>Iniciar sesión...</translation>
    </message>
    <message>
        <source>Keys belong to a connection. Add or adopt one first.</source>
        <translation>Las claves pertenecen a una conexión. Añada o adopte una primero.</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>Añadir una conexión...</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Trust this certificate...</source>
        <translation>Confiar en este certificado...</translation>
    </message>
    <message>
        <source>You are not signed in, so what is shown here may be old. Your draft stays on this computer.</source>
        <translation>No ha iniciado sesión, así que lo que se muestra aquí puede ser antiguo. Su borrador se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ServerHeader</name>
    <message>
        <source>Switch to another server</source>
        <translation>Cambiar a otro servidor</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Servidor %1</translation>
    </message>
    <message>
        <source>Open WebUI %1</source>
        <translation>Open WebUI %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leído %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsBackups</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>A copy of the working copy is made before each sync and before an update of its format; the newest ten are kept. They hold no secrets.</source>
        <translation>Se crea una copia de la copia de trabajo antes de cada sincronización y antes de una actualización de su formato; se conservan las diez más recientes. No contienen secretos.</translation>
    </message>
    <message>
        <source>Go back to it...</source>
        <translation>Volver a ella...</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Crear una copia de seguridad ahora</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>¿Volver a la copia de seguridad de %1?</translation>
    </message>
    <message>
        <source>Your draft and the history on this computer become what they were then. What is here now is saved as a backup first, so that you can come back to it. Nothing changes on the server.</source>
        <translation>Su borrador y el historial de este equipo vuelven a ser los de entonces. Lo que hay ahora se guarda antes como copia de seguridad, para que pueda volver a ello. Nada cambia en el servidor.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsDrift</name>
    <message>
        <source>Changes on the server</source>
        <translation>Cambios en el servidor</translation>
    </message>
    <message>
        <source>Keyroster looks whether somebody changed its models, functions or connections in Open WebUI itself. It only reads.</source>
        <translation>Keyroster comprueba si alguien cambió sus modelos, funciones o conexiones en el propio Open WebUI. Solo lee.</translation>
    </message>
    <message>
        <source>Look when the program &amp;starts</source>
        <translation>Comprobar al &amp;iniciar el programa</translation>
    </message>
    <message>
        <source>Look &amp;every</source>
        <translation>Comprobar &amp;cada</translation>
    </message>
    <message>
        <source>Minutes between two looks</source>
        <translation>Minutos entre dos comprobaciones</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> minutos</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsExchange</name>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Guardar: %1</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Abrir...</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Everything, with secrets</source>
        <translation>Todo, con secretos</translation>
    </message>
    <message>
        <source>A bundle, encrypted with a passphrase.</source>
        <translation>Un paquete, cifrado con una frase de contraseña.</translation>
    </message>
    <message>
        <source>The policy, without secrets</source>
        <translation>La directiva, sin secretos</translation>
    </message>
    <message>
        <source>Who is on which key</source>
        <translation>Quién usa qué clave</translation>
    </message>
    <message>
        <source>CSV: e-mail or group, connection, key.</source>
        <translation>CSV: correo electrónico o grupo, conexión, clave.</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Las claves</translation>
    </message>
    <message>
        <source>CSV. Saved without secrets; a file that is opened may hold them.</source>
        <translation>CSV. Se guarda sin secretos; un archivo que se abre puede contenerlos.</translation>
    </message>
    <message>
        <source>JSON, to read, to keep, or to take to another server.</source>
        <translation>JSON, para leer, guardar o llevar a otro servidor.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsLook</name>
    <message>
        <source>Appearance and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>Keyroster speaks this language from its next start.</source>
        <translation>Keyroster usará este idioma a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Notify me when a sync of more than 5 seconds ends while the window is behind others</source>
        <translation>&amp;Notificarme cuando una sincronización de más de 5 segundos termine mientras la ventana está detrás de otras</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Como en el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>A backup was made: %1</source>
        <translation>Se creó una copia de seguridad: %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsSecrets</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>The keys of your providers and what you sign in with. They are never in the working copy, in backups, or in a log.</source>
        <translation>Las claves de sus proveedores y sus datos de inicio de sesión. Nunca están en la copia de trabajo, en las copias de seguridad ni en un registro.</translation>
    </message>
    <message>
        <source>Change the place...</source>
        <translation>Cambiar el lugar...</translation>
    </message>
    <message>
        <source>When you change the place, the secrets of all servers move there: they are copied, read back, and then removed from where they were.</source>
        <translation>Al cambiar el lugar, los secretos de todos los servidores se trasladan allí: se copian, se vuelven a leer y luego se quitan de donde estaban.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsServers</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Each server has a working copy on this computer: what was read last, your draft, and the history. Double-click a name to change it.</source>
        <translation>Cada servidor tiene una copia de trabajo en este equipo: lo último que se leyó, su borrador y el historial. Haga doble clic en un nombre para cambiarlo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Copy from it...</source>
        <translation>Copiar de él...</translation>
    </message>
    <message>
        <source>Copies its connections, keys and assignments into the draft of the server that is open, after showing what would be copied</source>
        <translation>Copia sus conexiones, claves y asignaciones al borrador del servidor abierto, tras mostrar lo que se copiaría</translation>
    </message>
    <message>
        <source>Remove from this computer...</source>
        <translation>Quitar de este equipo...</translation>
    </message>
    <message>
        <source>Connect to another server...</source>
        <translation>Conectar a otro servidor...</translation>
    </message>
    <message>
        <source>Sign out of the open server</source>
        <translation>Cerrar sesión en el servidor abierto</translation>
    </message>
    <message>
        <source>Forgets the session and the password or key that was kept; the draft stays</source>
        <translation>Olvida la sesión y la contraseña o clave guardada; el borrador permanece</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>abierto ahora</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Un servidor necesita un nombre.</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>¿Quitar %1 de este equipo?</translation>
    </message>
    <message>
        <source>The draft with changes that were not synced, the history, and the secrets of its keys that only this computer has are removed. Backups stay in the folder beside it. Nothing changes on the server.</source>
        <translation>Se quitan el borrador con los cambios sin sincronizar, el historial y los secretos de sus claves que solo tiene este equipo. Las copias de seguridad permanecen en la carpeta contigua. Nada cambia en el servidor.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Ctrl+K finds any command by its name.</source>
        <translation>Todo se puede hacer sin ratón. Ctrl+K encuentra cualquier comando por su nombre.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SidebarButton</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln pendiente</numerusform>
            <numerusform>%1, %Ln pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SignInAgainDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>The session at %1 has ended. Your changes are kept.</source>
        <translation>La sesión en %1 ha finalizado. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Iniciando sesión...</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Enviar el código</translation>
    </message>
    <message>
        <source>Trust this certificate...</source>
        <translation>Confiar en este certificado...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SignInStep</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>&amp;Mantener la sesión iniciada en este equipo</translation>
    </message>
    <message>
        <source>This is a &amp;recovery code</source>
        <translation>Este es un código de &amp;recuperación</translation>
    </message>
    <message>
        <source>One-time &amp;code</source>
        <translation>Código de un solo &amp;uso</translation>
    </message>
    <message>
        <source>The password is right. This server also wants the code that your authenticator app shows now.</source>
        <translation>La contraseña es correcta. Este servidor pide además el código que muestra ahora su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>You have five minutes. An API key signs in without a code.</source>
        <translation>Tiene cinco minutos. Con una clave de API se inicia sesión sin código.</translation>
    </message>
    <message>
        <source>Pa&amp;ssword</source>
        <translation>Co&amp;ntraseña</translation>
    </message>
    <message>
        <source>The server allows 15 sign-ins in a short time, good ones too; then it makes you wait.</source>
        <translation>El servidor permite 15 inicios de sesión en poco tiempo, incluidos los correctos; después le hace esperar.</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>Cla&amp;ve de API</translation>
    </message>
    <message>
        <source>You find it in Open WebUI under Settings, Account, if the server allows API keys.</source>
        <translation>La encuentra en Open WebUI en Ajustes, Cuenta, si el servidor permite claves de API.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>For servers where people sign in through another site: the session token of your web browser.</source>
        <translation>Para servidores donde se inicia sesión a través de otro sitio: el token de sesión de su navegador web.</translation>
    </message>
    <message>
        <source>This server has no sign-in by password.</source>
        <translation>Este servidor no ofrece inicio de sesión con contraseña.</translation>
    </message>
    <message>
        <source>There is no keychain now, so nothing is kept after the program ends.</source>
        <translation>Ahora no hay llavero, así que no se guarda nada al cerrar el programa.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::StateBadge</name>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>The server was not read since the program started. Click to refresh.</source>
        <translation>El servidor no se ha leído desde que se inició el programa. Haga clic para actualizar.</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>The server has what you see here. Click to refresh.</source>
        <translation>El servidor tiene lo que ve aquí. Haga clic para actualizar.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>You have changes that the server does not have yet. Click to review them.</source>
        <translation>Tiene cambios que el servidor aún no tiene. Haga clic para revisarlos.</translation>
    </message>
    <message>
        <source>Server changed</source>
        <translation>Servidor cambiado</translation>
    </message>
    <message>
        <source>Somebody changed the server since the last sync. Click to see what.</source>
        <translation>Alguien cambió el servidor desde la última sincronización. Haga clic para ver qué.</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The server does not answer. You can keep editing. Click to try again.</source>
        <translation>El servidor no responde. Puede seguir editando. Haga clic para volver a intentarlo.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::StepDetails</name>
    <message>
        <source>As the server stores it</source>
        <translation>Como lo guarda el servidor</translation>
    </message>
    <message>
        <source>What this step changes</source>
        <translation>Lo que cambia este paso</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Ahora en el servidor</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>Después de este paso</translation>
    </message>
    <message>
        <source>Choose a step to see what it changes.</source>
        <translation>Elija un paso para ver qué cambia.</translation>
    </message>
    <message>
        <source>%1 This step cannot be undone.</source>
        <translation>%1 Este paso no se puede deshacer.</translation>
    </message>
    <message>
        <source>There is nothing yet.</source>
        <translation>Aún no hay nada.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
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
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SyncFlow</name>
    <message>
        <source>Sync done</source>
        <translation>Sincronización terminada</translation>
    </message>
    <message>
        <source>Sync partly done</source>
        <translation>Sincronización terminada en parte</translation>
    </message>
    <message>
        <source>Sync stopped: the server changed</source>
        <translation>Sincronización detenida: el servidor cambió</translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation>Sincronización detenida</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Reading what the server had before...</source>
        <translation>Leyendo lo que tenía antes el servidor...</translation>
    </message>
    <message>
        <source>The server is as it was before the last sync already.</source>
        <translation>El servidor ya está como antes de la última sincronización.</translation>
    </message>
    <message>
        <source>Reading how far the sync came...</source>
        <translation>Leyendo hasta dónde llegó la sincronización...</translation>
    </message>
    <message>
        <source>Nothing is missing: the sync was complete.</source>
        <translation>No falta nada: la sincronización estaba completa.</translation>
    </message>
    <message>
        <source>Nothing on the server was changed, so there is nothing to put back.</source>
        <translation>No se cambió nada en el servidor, así que no hay nada que restablecer.</translation>
    </message>
    <message>
        <source>Open a saved plan</source>
        <translation>Abrir un plan guardado</translation>
    </message>
    <message>
        <source>Plans of Keyroster (*.json)</source>
        <translation>Planes de Keyroster (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>Checking the plan against the server...</source>
        <translation>Comprobando el plan con el servidor...</translation>
    </message>
    <message>
        <source>This plan has nothing to do: the server is as it says.</source>
        <translation>Este plan no tiene nada que hacer: el servidor está como dice.</translation>
    </message>
    <message>
        <source>Merged. Your changes are on top of the other admin&apos;s now.</source>
        <translation>Combinado. Sus cambios van ahora sobre los del otro administrador.</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>Revisar...</translation>
    </message>
    <message>
        <source>The draft took over what the server shows. Review and sync when you are ready.</source>
        <translation>El borrador incorporó lo que muestra el servidor. Revise y sincronice cuando quiera.</translation>
    </message>
    <message>
        <source>Making the plan...</source>
        <translation>Creando el plan...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UndoDialog</name>
    <message>
        <source>Undo history</source>
        <translation>Historial de deshacer</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>The changes since the last sync, the newest first. Choose how far to go back, or forward again; nothing changes on the server.</source>
        <translation>Los cambios desde la última sincronización, primero el más reciente. Elija hasta dónde volver, o avanzar de nuevo; en el servidor no cambia nada.</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>Cambios del borrador</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>The draft now</source>
        <translation>El borrador ahora</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Aún no se cambió nada</translation>
    </message>
    <message>
        <source>Before all these changes</source>
        <translation>Antes de todos estos cambios</translation>
    </message>
    <message>
        <source>The draft is here</source>
        <translation>El borrador está aquí</translation>
    </message>
    <message>
        <source>Undo 1 change</source>
        <translation>Deshacer 1 cambio</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln changes</source>
        <translation>
            <numerusform>Deshacer %Ln cambio</numerusform>
            <numerusform>Deshacer %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Make 1 change again</source>
        <translation>Rehacer 1 cambio</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln changes again</source>
        <translation>
            <numerusform>Rehacer %Ln cambio</numerusform>
            <numerusform>Rehacer %Ln cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageBar</name>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Steps of the chart</source>
        <translation>Intervalos del gráfico</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Primer día (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Último día (UTC)</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>por clave</translation>
    </message>
    <message>
        <source>by user</source>
        <translation>por usuario</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>por grupo</translation>
    </message>
    <message>
        <source>by model</source>
        <translation>por modelo</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Desde … hasta</translation>
    </message>
    <message>
        <source>No model has a price, so cost is not known.</source>
        <translation>Ningún modelo tiene precio, así que no se conoce el coste.</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageData</name>
    <message>
        <source>Reading usage...</source>
        <translation>Leyendo el uso...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>De la caché</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>Coste (USD)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageNotesModel</name>
    <message>
        <source>per day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 solicitudes</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>20 requests per day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>20 requests per day on OpenAI</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>20 requests per day, for everyone</comment>
        <translation>%1, para %2</translation>
    </message>
    <message>
        <source>Everyone together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 en conjunto</translation>
    </message>
    <message>
        <source>Used up: %1 (%2)</source>
        <translation>Agotado: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>18 requests (90 %)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>its tokens per day</source>
        <translation>sus tokens por día</translation>
    </message>
    <message>
        <source>its requests per day</source>
        <translation>sus solicitudes por día</translation>
    </message>
    <message>
        <source>the account&apos;s tokens per day</source>
        <translation>los tokens por día de la cuenta</translation>
    </message>
    <message>
        <source>the account&apos;s requests per day</source>
        <translation>las solicitudes por día de la cuenta</translation>
    </message>
    <message>
        <source>Used up now</source>
        <translation>Agotado ahora</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsagePage</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Cupo</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>Empieza de nuevo</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Se agota</translation>
    </message>
    <message>
        <source>What is used up</source>
        <translation>Qué se agota</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Disponible de nuevo</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Over time, what the chart shows</source>
        <translation>En el tiempo, lo que muestra el gráfico</translation>
    </message>
    <message>
        <source>Allowances that are nearly or all used</source>
        <translation>Cupos agotados o casi agotados</translation>
    </message>
    <message>
        <source>Keys that run out before their quota comes back</source>
        <translation>Claves que se agotan antes de que vuelva su cuota</translation>
    </message>
    <message>
        <source>Read usage again</source>
        <translation>Leer de nuevo el uso</translation>
    </message>
    <message>
        <source>The router is asked for its counters.</source>
        <translation>Se consultan los contadores del enrutador.</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Aún no se ha contado nada</translation>
    </message>
    <message>
        <source>Usage is counted by the router. It comes to the server with the first sync.</source>
        <translation>El enrutador cuenta el uso. Llega al servidor con la primera sincronización.</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>Ir al tablero</translation>
    </message>
    <message>
        <source>Usage could not be read</source>
        <translation>No se pudo leer el uso</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>El servidor no respondió.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Nothing was used</source>
        <translation>No se usó nada</translation>
    </message>
    <message>
        <source>Nobody chatted through the router in these days.</source>
        <translation>Nadie chateó a través del enrutador en estos días.</translation>
    </message>
    <message>
        <source>Show the last 30 days</source>
        <translation>Mostrar los últimos 30 días</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Read at %1. Days are counted in UTC.</source>
        <translation>Leído a las %1. Los días se cuentan en UTC.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>So many users are charted all together.</source>
        <translation>Tantos usuarios se muestran juntos en el gráfico.</translation>
    </message>
    <message>
        <source>Whoever is in several groups counts in each of them.</source>
        <translation>Quien está en varios grupos cuenta en cada uno de ellos.</translation>
    </message>
    <message>
        <source>Cost is not known: no model has a price.</source>
        <translation>No se conoce el coste: ningún modelo tiene precio.</translation>
    </message>
    <message>
        <source>The table has the %1 biggest; a filter finds the others.</source>
        <translation>La tabla muestra los %1 mayores; un filtro encuentra los demás.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Allowances (%1)</source>
        <translation>Cupos (%1)</translation>
    </message>
    <message>
        <source>Forecast (%1)</source>
        <translation>Previsión (%1)</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>Exportar el uso</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>Exportar como CSV...</translation>
    </message>
    <message>
        <source>No allowance is nearly used</source>
        <translation>Ningún cupo está casi agotado</translation>
    </message>
    <message>
        <source>Who has used most of an allowance, or all of it, is listed here.</source>
        <translation>Aquí aparece quien ha usado la mayor parte de un cupo, o todo.</translation>
    </message>
    <message>
        <source>Set allowances...</source>
        <translation>Definir cupos...</translation>
    </message>
    <message>
        <source>No key will run out</source>
        <translation>Ninguna clave se va a agotar</translation>
    </message>
    <message>
        <source>Keys that run out before their quota comes back, by what was used lately, are listed here.</source>
        <translation>Aquí aparecen las claves que, según el uso reciente, se agotan antes de que vuelva su cuota.</translation>
    </message>
    <message>
        <source>Show the limits of the keys</source>
        <translation>Mostrar los límites de las claves</translation>
    </message>
    <message>
        <source>Reading usage...</source>
        <translation>Leyendo el uso...</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageTiles</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>Coste (USD)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::VaultDialog</name>
    <message>
        <source>Where to keep keys and passwords</source>
        <translation>Dónde guardar claves y contraseñas</translation>
    </message>
    <message>
        <source>&amp;Open the vault with its passphrase</source>
        <translation>&amp;Abrir la bóveda con su frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Make a vault with a passphrase</source>
        <translation>&amp;Crear una bóveda con una frase de contraseña</translation>
    </message>
    <message>
        <source>For this &amp;session only</source>
        <translation>Solo para esta &amp;sesión</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>No se puede usar el llavero de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer. After the program ends you sign in again, and keys that you added here can no longer be read or sealed again.</source>
        <translation>No se guarda nada en este equipo. Al cerrar el programa tendrá que iniciar sesión de nuevo, y las claves que añadió aquí ya no se podrán leer ni sellar de nuevo.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Volver a probar el llavero</translation>
    </message>
    <message>
        <source>The vault is one encrypted file on this computer.</source>
        <translation>La bóveda es un archivo cifrado en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Some words are easier to remember than signs.</source>
        <translation>
            <numerusform>Al menos %n carácter. Unas palabras son más fáciles de recordar que los signos.</numerusform>
            <numerusform>Al menos %n caracteres. Unas palabras son más fáciles de recordar que los signos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>Escriba dos veces la misma frase de contraseña.</translation>
    </message>
    <message>
        <source>Keep it well: nobody can open the vault without it.</source>
        <translation>Guárdela bien: nadie puede abrir la bóveda sin ella.</translation>
    </message>
    <message>
        <source>Opening the vault...</source>
        <translation>Abriendo la bóveda...</translation>
    </message>
    <message>
        <source>%1 When you change the place, the secrets of all servers are copied there and read back, and only then removed here. &quot;This session only&quot; moves nothing.</source>
        <translation>%1 Al cambiar el lugar, los secretos de todos los servidores se copian allí y se vuelven a leer, y solo entonces se quitan aquí. «Solo para esta sesión» no traslada nada.</translation>
    </message>
    <message>
        <source>Move to the keychain</source>
        <translation>Trasladar al llavero</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::WelcomePage</name>
    <message>
        <source>Decide which key pays for whose chats</source>
        <translation>Decida qué clave paga los chats de quién</translation>
    </message>
    <message>
        <source>Connect to your Open WebUI server. Keyroster reads it first and changes nothing until you review a plan and click Sync.</source>
        <translation>Conéctese a su servidor Open WebUI. Keyroster primero lo lee y no cambia nada hasta que usted revise un plan y haga clic en Sincronizar.</translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation>Conectar a un servidor...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::WindowActions</name>
    <message>
        <source>&amp;Connect to a server...</source>
        <translation>&amp;Conectar a un servidor...</translation>
    </message>
    <message>
        <source>&amp;Refresh from the server</source>
        <translation>&amp;Actualizar desde el servidor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Undo last s&amp;ync...</source>
        <translation>Deshacer la última s&amp;incronización...</translation>
    </message>
    <message>
        <source>&amp;Open a saved plan...</source>
        <translation>A&amp;brir un plan guardado...</translation>
    </message>
    <message>
        <source>&amp;Paste keys...</source>
        <translation>&amp;Pegar claves...</translation>
    </message>
    <message>
        <source>&amp;Find a command...</source>
        <translation>&amp;Buscar un comando...</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Keyroster</source>
        <translation>Acerca &amp;de Keyroster</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>Ir al tablero</translation>
    </message>
    <message>
        <source>Go to the keys</source>
        <translation>Ir a las claves</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>Ir a las personas</translation>
    </message>
    <message>
        <source>Go to the usage</source>
        <translation>Ir al uso</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Ir al historial</translation>
    </message>
    <message>
        <source>Go to the checks</source>
        <translation>Ir a las comprobaciones</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Ir a los ajustes</translation>
    </message>
    <message>
        <source>Colours as the &amp;system has them</source>
        <translation>Colores como en el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Colores &amp;claros</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>Undo &amp;history...</source>
        <translation>&amp;Historial de deshacer...</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Decides which provider API key pays for whose chats on an Open WebUI server.</source>
        <translation>Decide qué clave de API del proveedor paga los chats de quién en un servidor Open WebUI.</translation>
    </message>
    <message>
        <source>Open this workspace &lt;file&gt; instead of the last one.</source>
        <translation>Abrir este espacio de trabajo &lt;file&gt; en lugar del último.</translation>
    </message>
    <message>
        <source>Keep workspaces and settings in this &lt;folder&gt;.</source>
        <translation>Guardar los espacios de trabajo y los ajustes en esta carpeta &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Use this &lt;name&gt; in the keychain, apart from other programs.</source>
        <translation>Usar este nombre &lt;name&gt; en el llavero, aparte de otros programas.</translation>
    </message>
</context>
</TS>
