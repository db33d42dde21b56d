#pragma once

#include "secrets/secretstore.h"

namespace keyroster::test {

/// A keychain for tests that outlives the program: one file with made-up secrets in clear, written
/// before each function returns.
class PlainStore final : public secrets::SecretStore
{
public:
    explicit PlainStore(QString file);

    [[nodiscard]] secrets::StoreState state() const override
    {
        return secrets::StoreState::Available;
    }
    Task<secrets::StoreState> probe() override;
    [[nodiscard]] QString notice() const override { return {}; }
    Task<secrets::Staged> stage(QHash<SecretId, SecretBytes> add, QSet<SecretId> remove,
                                secrets::SecretIndex current) override;
    Task<SecretBytes> read(SecretId secret, secrets::SecretIndex index) override;
    Task<void> drop(QList<PageId> pages) override;

private:
    [[nodiscard]] QJsonObject content() const;
    Result<void> write(const QJsonObject& content) const;

    QString m_file;
};

} // namespace keyroster::test
