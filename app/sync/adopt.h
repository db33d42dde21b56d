#pragma once

#include "base/result.h"
#include "policy/edit.h"

namespace keyroster::sync {

/// Which of the server's own connections: there are never two of the same name.
struct NativeName
{
    QString baseUrl;
    QString prefixId;
    NativeName() = default;
    NativeName(QString url, QString prefix)
        : baseUrl(std::move(url))
        , prefixId(std::move(prefix))
    {}
};

/// May this native connection be adopted? Empty: yes; else a translated reason ("signs in by
/// session, so there is no key").
QString adoptProblem(const NativeConnection& native, const Policy& draft);
/// Translated sentences to know before adopting (voice output, API type responses, other
/// connections with the same model ids).
QStringList adoptNotes(const NativeConnection& native, const Snapshot& snapshot);

/// What adopting adds to the draft: a connection with its models published under the ids that users
/// know, to the people who can see them now, and one key (when the native one has a key) assigned
/// to everyone. Pure.
struct Adoptable
{
    Edit edit;
    ConnectionId connection;
    KeyId key; ///< empty when there was none
};
Result<Adoptable> adopt(const NativeConnection& native, const Snapshot& snapshot,
                        const Policy& draft);
/// The reverse: removes the connection; the next plan puts entries back and switches the native
/// connection on.
Result<Edit> release(const ConnectionId& connection, const Policy& draft);

} // namespace keyroster::sync
