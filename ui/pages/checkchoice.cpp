#include "pages/checkchoice.h"

#include <QCoreApplication>

namespace keyroster::ui {

namespace {

using Dialog = CheckChoice::Dialog;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CheckChoice)
};

QString textOf(Dialog dialog)
{
    switch (dialog) {
    case Dialog::AddKeys: return Texts::tr("Add keys...");
    case Dialog::Models: return Texts::tr("Models and prices...");
    case Dialog::Accounts: return Texts::tr("Set the account's limits...");
    case Dialog::Keys: return Texts::tr("Key details...");
    case Dialog::Secret: return Texts::tr("Enter the secret again...");
    case Dialog::Order: return Texts::tr("Order and rules...");
    case Dialog::None: break;
    }
    return {};
}

Dialog dialogFor(const Finding& finding)
{
    // By code; more than one person or key makes another dialog the right one.
    const QString& code = finding.code;
    if (code == QLatin1StringView("model_unpublished")
        || code == QLatin1StringView("cost_without_price"))
        return Dialog::Models;
    if (code == QLatin1StringView("user_without_key"))
        return Dialog::AddKeys;
    if (code == QLatin1StringView("group_without_live_key")) {
        if (finding.principals.first().type == PrincipalType::Everyone)
            return Dialog::AddKeys;
        return finding.principals.size() == 1 ? Dialog::Order : Dialog::Keys;
    }
    if (code == QLatin1StringView("keys_of_one_account"))
        return Dialog::Accounts;
    if (code == QLatin1StringView("account_learned")
        || code == QLatin1StringView("same_secret_twice"))
        return Dialog::Keys;
    if (code == QLatin1StringView("key_unreadable"))
        return Dialog::Secret;
    return code == QLatin1StringView("ranks_conflict") ? Dialog::Order : Dialog::None;
}

} // namespace

CheckChoice choiceFor(const Finding& finding, const Policy& policy)
{
    CheckChoice choice;
    choice.dialog = dialogFor(finding);
    choice.text = textOf(choice.dialog);
    choice.connection = finding.connection;
    choice.models = finding.models;
    choice.keys = finding.keys;
    if (!finding.principals.isEmpty())
        choice.principal = finding.principals.last();
    const ApiKey* first = finding.keys.isEmpty() ? nullptr : policy.key(finding.keys.first());
    if (first)
        choice.account = first->account;
    return choice;
}

CheckChoice modelsChoice(const ConnectionId& connection, const QStringList& models)
{
    CheckChoice choice;
    choice.dialog = Dialog::Models;
    choice.text = textOf(choice.dialog);
    choice.connection = connection;
    choice.models = models;
    return choice;
}

} // namespace keyroster::ui
