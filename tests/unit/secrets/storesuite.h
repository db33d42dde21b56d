#pragma once

#include "secrets/secretstore.h"

#include <QObject>

namespace keyroster::test {

/// What every SecretStore must do, run over each kind by a subclass.
class StoreSuite : public QObject
{
    Q_OBJECT

protected:
    /// A new program's view of the same place. Pages that an earlier one wrote are there, unless it
    /// is session-only.
    virtual std::shared_ptr<secrets::SecretStore> reopen() = 0;
    std::shared_ptr<secrets::SecretStore> m_store;

private Q_SLOTS:
    void init();
    void probeSaysAvailable();
    void givesBackWhatItGot();
    void anyBytesSurvive();
    void manySecretsNeedFewPages();
    void aChangedPageIsANewOne();
    void oneMoreKeyNeedsNoPageOfItsOwn();
    void removingAllLeavesNoPage();
    void nothingHappensBeforeDrop();
    void unknownSecretIsNotFound();
    void lostPageIsAnError();
    void lostPageCanBeForgotten();
    void tooLongIsRefused();
    void droppingTwiceIsFine();
    void survivesARestart();

private:
    secrets::Staged stage(const QHash<SecretId, SecretBytes>& add,
                          const QSet<SecretId>& remove = {},
                          const secrets::SecretIndex& current = {});
};

} // namespace keyroster::test
