#pragma once

#include "policy/lint.h"

namespace keyroster::ui {

/// Where a person decides what no fix can decide for them: the dialog that opens at one click, and
/// what is chosen in it.
struct CheckChoice
{
    enum class Dialog {
        None,
        AddKeys,  ///< to `connection`
        Models,   ///< of `connection`, with `models` chosen
        Accounts, ///< with `account` chosen
        Keys,     ///< the details of `keys`: limits, account, weight
        Secret,   ///< of the first of `keys`
        Order     ///< of the assignment of `principal` on `connection`
    };
    Dialog dialog = Dialog::None;
    QString text; ///< translated, for the button
    ConnectionId connection;
    QStringList models;
    AccountId account;
    QList<KeyId> keys;
    Principal principal;
    friend bool operator==(const CheckChoice&, const CheckChoice&) = default;
};

/// Every finding that cannot be fixed has one; some that can have one, too. Dialog::None where a
/// page says more.
CheckChoice choiceFor(const Finding& finding, const Policy& policy);
/// The models of a connection, as the subject of a finding.
CheckChoice modelsChoice(const ConnectionId& connection, const QStringList& models);

} // namespace keyroster::ui
