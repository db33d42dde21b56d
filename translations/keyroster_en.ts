<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AssignmentsCsv</name>
    <message numerus="yes">
        <source>Import %n assignment(s) from CSV</source>
        <translation>
            <numerusform>Import %n assignment from CSV</numerusform>
            <numerusform>Import %n assignments from CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvPreview</name>
    <message numerus="yes">
        <source>Nothing was imported, because %n line(s) do not fit:</source>
        <translation>
            <numerusform>Nothing was imported, because %n line does not fit:</numerusform>
            <numerusform>Nothing was imported, because %n lines do not fit:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <translation>
            <numerusform>... and %n more.</numerusform>
            <numerusform>... and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>and %Ln more: show all...</source>
        <translation>
            <numerusform>and %Ln more: show all...</numerusform>
            <numerusform>and %Ln more: show all...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyRemoval</name>
    <message numerus="yes">
        <source>%Ln people use the pool for everyone from then on.</source>
        <translation>
            <numerusform>%Ln person uses the pool for everyone from then on.</numerusform>
            <numerusform>%Ln people use the pool for everyone from then on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no key left and cannot chat here.</source>
        <translation>
            <numerusform>%Ln person has no key left and cannot chat here.</numerusform>
            <numerusform>%Ln people have no key left and cannot chat here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyVerdict</name>
    <message numerus="yes">
        <source>Works, sees %n model(s)</source>
        <translation>
            <numerusform>Works, sees %n model</numerusform>
            <numerusform>Works, sees %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysCsv</name>
    <message numerus="yes">
        <source>Import %n key(s) from CSV</source>
        <translation>
            <numerusform>Import %n key from CSV</numerusform>
            <numerusform>Import %n keys from CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageModel</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln users</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln groups</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln keys</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more keys</source>
        <translation>
            <numerusform>%1 and %Ln more keys</numerusform>
            <numerusform>%1 and %Ln more keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::sync</name>
    <message numerus="yes">
        <source>Done: %n change(s) made and read back.</source>
        <translation>
            <numerusform>Done: %n change made and read back.</numerusform>
            <numerusform>Done: %n changes made and read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n change(s), because the server changed since the plan was made. Make a new plan.</source>
        <translation>
            <numerusform>Stopped after %n change, because the server changed since the plan was made. Make a new plan.</numerusform>
            <numerusform>Stopped after %n changes, because the server changed since the plan was made. Make a new plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n change(s). Sync again to finish.</source>
        <translation>
            <numerusform>Cancelled after %n change. Sync again to finish.</numerusform>
            <numerusform>Cancelled after %n changes. Sync again to finish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n change(s): %1 Sync again to finish.</source>
        <translation>
            <numerusform>Stopped after %n change: %1 Sync again to finish.</numerusform>
            <numerusform>Stopped after %n changes: %1 Sync again to finish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n assignment</numerusform>
            <numerusform>%n assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) and allowance(s)</source>
        <translation>
            <numerusform>%n account and allowance</numerusform>
            <numerusform>%n accounts and allowances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>Import %n change</numerusform>
            <numerusform>Import %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s) made on the server</source>
        <translation>
            <numerusform>Take over %n change made on the server</numerusform>
            <numerusform>Take over %n changes made on the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>Adopt %n connection</numerusform>
            <numerusform>Adopt %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddConnectionDialog</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key works and sees %n model(s). Take out those that people shall not see.</source>
        <translation>
            <numerusform>The key works and sees %n model. Take out those that people shall not see.</numerusform>
            <numerusform>The key works and sees %n models. Take out those that people shall not see.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddKeysDialog</name>
    <message numerus="yes">
        <source>%n key(s) were on the list already.</source>
        <translation>
            <numerusform>%n key was on the list already.</numerusform>
            <numerusform>%n keys were on the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) do not look like keys of this provider; the test will tell.</source>
        <translation>
            <numerusform>%n key does not look like a key of this provider; the test will tell.</numerusform>
            <numerusform>%n keys do not look like keys of this provider; the test will tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) to add</source>
        <translation>
            <numerusform>%n key to add</numerusform>
            <numerusform>%n keys to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not keys: %1. They are still in the field: correct or delete them there.</source>
        <translation>
            <numerusform>%n line is not a key: %1. It is still in the field: correct or delete it there.</numerusform>
            <numerusform>%n lines are not keys: %1. They are still in the field: correct or delete them there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are already on this connection and are left out.</source>
        <translation>
            <numerusform>%n key is already on this connection and is left out.</numerusform>
            <numerusform>%n keys are already on this connection and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AdoptDialog</name>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>Adopt %n connection</numerusform>
            <numerusform>Adopt %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking over %n connection(s)...</source>
        <translation>
            <numerusform>Taking over %n connection...</numerusform>
            <numerusform>Taking over %n connections...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AdoptList</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Attention</name>
    <message numerus="yes">
        <source>Another admin changed %n thing(s) that you changed, too. Nothing is lost: choose what shall hold.</source>
        <translation>
            <numerusform>Another admin changed %n thing that you changed, too. Nothing is lost: choose what shall hold.</numerusform>
            <numerusform>Another admin changed %n things that you changed, too. Nothing is lost: choose what shall hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed on the server since the last sync: %1 and %Ln more.</source>
        <translation>
            <numerusform>Changed on the server since the last sync: %1 and %Ln more.</numerusform>
            <numerusform>Changed on the server since the last sync: %1 and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BundleSaveDialog</name>
    <message numerus="yes">
        <source>This computer does not have the secret of %n key(s), so the bundle will not have it either: %1</source>
        <translation>
            <numerusform>This computer does not have the secret of %n key, so the bundle will not have it either: %1</numerusform>
            <numerusform>This computer does not have the secret of %n keys, so the bundle will not have it either: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s); a few words are easy to remember.</source>
        <translation>
            <numerusform>At least %Ln character; a few words are easy to remember.</numerusform>
            <numerusform>At least %Ln characters; a few words are easy to remember.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ChecksPage</name>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConflictDialog</name>
    <message numerus="yes">
        <source>%Ln to decide. Arrow keys move, M is yours, T is theirs.</source>
        <translation>
            <numerusform>%Ln to decide. Arrow keys move, M is yours, T is theirs.</numerusform>
            <numerusform>%Ln to decide. Arrow keys move, M is yours, T is theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConnectDialog</name>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>Adopt %n connection</numerusform>
            <numerusform>Adopt %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking over %n connection(s)...</source>
        <translation>
            <numerusform>Taking over %n connection...</numerusform>
            <numerusform>Taking over %n connections...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DraftBar</name>
    <message numerus="yes">
        <source>%Ln changes not yet on %1</source>
        <translation>
            <numerusform>%Ln changes not yet on %1</numerusform>
            <numerusform>%Ln changes not yet on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DriftDialog</name>
    <message numerus="yes">
        <source>%Ln left open. Arrow keys move, M puts back, T takes over.</source>
        <translation>
            <numerusform>%Ln left open. Arrow keys move, M puts back, T takes over.</numerusform>
            <numerusform>%Ln left open. Arrow keys move, M puts back, T takes over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Launcher</name>
    <message numerus="yes">
        <source>%n secret(s) moved. They were read back in the new place before they were removed from the old one.</source>
        <translation>
            <numerusform>%n secret moved. It was read back in the new place before it was removed from the old one.</numerusform>
            <numerusform>%n secrets moved. They were read back in the new place before they were removed from the old one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ModelsDialog</name>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) more. Take out those that people shall not see.</source>
        <translation>
            <numerusform>%n model more. Take it out if people shall not see it.</numerusform>
            <numerusform>%n models more. Take out those that people shall not see.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanDialog</name>
    <message numerus="yes">
        <source>It was asked about %n assignment(s) and gave the right keys.</source>
        <translation>
            <numerusform>It was asked about %n assignment and gave the right keys.</numerusform>
            <numerusform>It was asked about %n assignments and gave the right keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The changes were made, but the server shows something else in %n place(s).</source>
        <translation>
            <numerusform>The changes were made, but the server shows something else in %n place.</numerusform>
            <numerusform>The changes were made, but the server shows something else in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n change(s) are made on %1, and nothing else. Chats go on all the while.</source>
        <translation>
            <numerusform>This one change is made on %1, and nothing else. Chats go on all the while.</numerusform>
            <numerusform>These %n changes are made on %1, and nothing else. Chats go on all the while.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are left; what is done is not made again.</source>
        <translation>
            <numerusform>%Ln change is left; what is done is not made again.</numerusform>
            <numerusform>%Ln changes are left; what is done is not made again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanTree</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SidebarButton</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln waiting</numerusform>
            <numerusform>%1, %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UndoDialog</name>
    <message numerus="yes">
        <source>Undo %Ln changes</source>
        <translation>
            <numerusform>Undo %Ln change</numerusform>
            <numerusform>Undo %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln changes again</source>
        <translation>
            <numerusform>Make %Ln change again</numerusform>
            <numerusform>Make %Ln changes again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::VaultDialog</name>
    <message numerus="yes">
        <source>At least %n character(s). Some words are easier to remember than signs.</source>
        <translation>
            <numerusform>At least %n character. Some words are easier to remember than signs.</numerusform>
            <numerusform>At least %n characters. Some words are easier to remember than signs.</numerusform>
        </translation>
    </message>
</context>
</TS>
