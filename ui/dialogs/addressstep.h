#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;

namespace keyroster::ui {

/// Step 1 of connecting: the address, and the two questions that it can raise (no encryption; a
/// certificate that the system does not trust). An answer counts for the address that it was given
/// for.
class AddressStep : public QWidget
{
    Q_OBJECT
public:
    explicit AddressStep(const Theme* theme, QWidget* parent = nullptr);

    [[nodiscard]] QString address() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool needsPlainHttpAnswer() const;
    [[nodiscard]] bool isPlainHttpAllowed() const;
    [[nodiscard]] QString trustedCertificate() const; ///< SHA-256 hex; empty: none

    void askPlainHttp();
    /// `reason`: what this computer has against it, a translated sentence.
    void askCertificate(const QString& sha256, const QString& reason);
    void forgetQuestions();
    void takeFocus();

Q_SIGNALS:
    void changed();
    void plainHttpAllowed();
    void certificateTrusted();

private:
    void addressEdited();

    QLineEdit* m_address;
    QFrame* m_plainHttp;
    QFrame* m_certificate;
    QLabel* m_reason;
    QLabel* m_fingerprint;
    QString m_offered;
    QString m_trusted;
    QString m_allowedFor;
};

} // namespace keyroster::ui
