#pragma once

#include "sync/engine.h"
#include "widgets/formdialog.h"

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;
class QRadioButton;

namespace keyroster::ui {

/// A new secret for a key: at once, or beside the old one for a while (then the old secret stays as
/// a key of its own right behind the new one wherever that is used, until a moment or until
/// somebody removes it). The new secret is tested first, unless the admin says otherwise. One undo
/// step.
class ReplaceSecretDialog : public FormDialog
{
    Q_OBJECT
public:
    ReplaceSecretDialog(sync::Engine* engine, KeyId key, Operations* operations, const Theme* theme,
                        QWidget* parent = nullptr);

Q_SIGNALS:
    /// The key that has the new secret.
    void replaced(const keyroster::KeyId& key);

protected:
    void workChanged() override;

private:
    QWidget* makeChoice();
    void updateButton();
    void go();
    void tested(const SecretBytes& secret, const providers::KeyTest& test);
    void replace(const SecretBytes& secret);
    void done(const KeyId& key);

    sync::Engine* m_engine;
    KeyId m_key;
    ConnectionId m_connection;
    QLineEdit* m_secret = nullptr;
    QCheckBox* m_testFirst = nullptr;
    QRadioButton* m_now = nullptr;
    QRadioButton* m_untilMoment = nullptr;
    QRadioButton* m_open = nullptr;
    QDateTimeEdit* m_moment = nullptr;
    QLineEdit* m_oldLabel = nullptr;
    QPushButton* m_go = nullptr;
    std::optional<providers::KeyTest> m_test;
    bool m_anyway = false; ///< the test failed and was shown: the next click replaces
};

} // namespace keyroster::ui
