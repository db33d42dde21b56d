<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>Inspector</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
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
        <source>%n line(s) are not keys and were left out.</source>
        <translation>
            <numerusform>%n line is not a key and was left out.</numerusform>
            <numerusform>%n lines are not keys and were left out.</numerusform>
        </translation>
    </message>
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
    <name>keyroster::ui::ConnectDialog</name>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>Adopt %n connection</numerusform>
            <numerusform>Adopt %n connections</numerusform>
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
