#include "ui/tour/tourstops.h"

namespace keyroster::test {

QList<TourStop> tourStops()
{
    return {
        // The pages of a server with people, keys, usage, and a draft.
        {"page-board", "the board"},
        {"page-keys", "the table of keys"},
        {"page-people", "the table of people"},
        {"page-usage-failed", "usage that could not be read"},
        {"page-usage", "the chart and the totals"},
        {"page-history", "the syncs"},
        {"page-checks", "what was found"},
        {"page-settings", "the settings"},
        {"page-board-key", "a key in the inspector: its state, why, and until when"},

        // Dialogs as they open.
        {"dialog-addconnection", "add a connection"},
        {"dialog-addkeys", "add one key"},
        {"dialog-adopt", "adopt a connection of the server"},
        {"dialog-key", "details of a key"},
        {"dialog-manykeys", "what several keys share"},
        {"dialog-removekeys", "remove a key"},
        {"dialog-replacesecret", "replace a secret"},
        {"dialog-accounts", "accounts"},
        {"dialog-allowances", "allowances"},
        {"dialog-assignment", "order and rules of the keys of a group"},
        {"dialog-connection", "a connection"},
        {"dialog-models", "models of a connection"},
        {"dialog-signinagain", "sign in again"},
        {"dialog-vault", "a new vault"},
        {"dialog-assigncsv", "assign people from a file"},
        {"dialog-csvkeys", "keys from a file"},
        {"dialog-bundlesave", "write a bundle"},
        {"dialog-bundleopen", "read a bundle"},
        {"dialog-policyopen", "read a policy"},
        {"dialog-copy", "copy from another server"},
        {"dialog-palette", "the command palette"},
        {"dialog-shortcuts", "keyboard shortcuts"},
        {"dialog-undo", "the undo history"},
        {"dialog-about", "about Keyroster"},
        {"dialog-plan", "the plan"},

        // Connect, step by step.
        {"dialog-connect", "the address"},
        {"dialog-connect-signin", "signing in"},
        {"dialog-connect-found", "what the server has"},
        {"dialog-connect-adopt", "what can be adopted"},

        // Chosen on pages, filled in dialogs.
        {"page-board-person", "a person in the inspector"},
        {"popup-assign", "keys for the selected people"},
        {"page-people-person", "a person below the table"},
        {"dialog-assign", "keys for the people selected in the table"},
        {"page-usage-allowances", "allowances that are nearly used"},
        {"page-usage-forecast", "keys that run out"},
        {"dialog-assigncsv-preview", "people of a file, and one that is not here"},
        {"dialog-csvkeys-preview", "keys of a file, and one without a connection"},
        {"dialog-addkeys-list", "keys on the list"},
        {"dialog-addkeys-many", "keys in the field"},
        {"dialog-addkeys-wrong", "pasted lines, of which two are no keys"},
        {"dialog-addkeys-tested", "keys that were tested, and do not all work"},
        {"dialog-vault-unlock", "the passphrase of a vault"},

        // What Connect asks, and what is wrong.
        {"dialog-connect-plain-http", "an address without encryption"},
        {"dialog-connect-certificate", "a certificate that is not trusted"},
        {"dialog-connect-code", "the one-time code"},
        {"dialog-connect-functions-off", "a server whose functions are switched off"},
        {"dialog-connect-no-answer", "nobody listens at the address"},
        {"dialog-connect-no-openwebui", "something else listens there"},
        {"dialog-connect-too-old", "the server is too old"},
        {"dialog-connect-no-admin", "the server has no account yet"},
        {"dialog-connect-known", "this computer knows the server"},
        {"dialog-connect-password-wrong", "a wrong password"},
        {"dialog-connect-code-wrong", "a wrong one-time code"},

        // Menus of the right mouse button, and of columns.
        {"menu-board-person", "of a person on the board"},
        {"menu-board-assign", "its keys"},
        {"menu-board-key", "of a key on the board"},
        {"menu-board-pool", "of the pool on the board"},
        {"menu-board-order", "the order of the directory"},
        {"menu-keys-key", "of a key in the table"},
        {"menu-keys-columns", "columns of the keys"},
        {"menu-people-person", "of a person in the table"},
        {"menu-checks", "of what was found"},

        // Filters that nothing fits.
        {"page-board-nothing-fits", "the directory"},
        {"page-keys-nothing-fits", "the table of keys"},
        {"page-people-nothing-fits", "the table of people"},
        {"page-history-nothing-fits", "the syncs"},
        {"page-checks-nothing-fits", "what was found"},
        {"dialog-palette-nothing-fits", "the commands"},

        // Secrets and tests of keys.
        {"page-keys-secret", "a secret, for ten seconds"},
        {"page-keys-secret-copied", "a secret on the clipboard"},
        {"page-keys-testing", "three of five keys are tested"},
        {"page-keys-tested", "the provider was not reached; one secret is not here"},

        // Troubles.
        {"page-usage-not-written", "a file that cannot be written"},
        {"page-board-no-answer", "the server does not answer"},
        {"dialog-signinagain-wrong", "the session is over, and the password another one"},
        {"page-board-signed-out", "nobody signed in again"},

        // A sync and its ends.
        {"dialog-plan-nothing-fits", "a filter that no change fits"},
        {"dialog-plan-running", "one change is being made"},
        {"dialog-plan-stopped", "done, not known, skipped"},
        {"dialog-plan-partly", "done, failed, skipped"},
        {"dialog-plan-guard", "a plan that wants the name of the server"},
        {"dialog-plan-result", "synced"},
        {"page-board-interrupted", "a sync that was cut off"},
        {"page-board-server-changed", "somebody changed something in Open WebUI"},
        {"dialog-drift", "what it was"},
        {"dialog-conflict", "what another admin changed, too"},
        {"dialog-certificate", "the certificate is another one"},
        {"dialog-restorebackup", "going back to a backup"},
        {"dialog-removeserver", "removing the working copy"},

        // Nothing there.
        {"page-welcome", "no server"},
        {"page-board-no-connection", "a new server"},
        {"page-keys-no-connection", "its keys"},
        {"page-people-only-admin", "its people"},
        {"page-usage-no-router", "its usage"},
        {"page-history-none", "its syncs"},
        {"page-checks-fine", "its checks"},
        {"page-board-no-keys", "a connection without keys"},
        {"page-keys-none", "the table of keys"},
        {"page-board-nobody", "a directory that was not read"},
        {"page-people-nobody", "the table of people"},
    };
}

QStringList tourStopNames()
{
    QStringList names;
    const QList<TourStop> all = tourStops();
    for (const TourStop& stop : all)
        names.append(QString::fromLatin1(stop.name));
    return names;
}

} // namespace keyroster::test
