#pragma once

#include "sync/engine.h"
#include "widgets/formdialog.h"

class QLabel;

namespace keyroster::ui {

/// A server that shows another certificate than the one that was trusted, as after a renewal, or
/// one of its own where an authority vouched for it until now: the fingerprints, and the question
/// whether the new one is right. "No" is the default. Nothing is sent to the server before the
/// answer; with "yes" the new one is pinned in the workspace (trusted()).
class CertificateDialog : public FormDialog
{
    Q_OBJECT
public:
    CertificateDialog(sync::Engine* engine, Operations* operations, const Theme* theme,
                      QWidget* parent = nullptr);

    /// True after an error that this dialog can do something about.
    static bool isAbout(const Error& error, const sync::Engine* engine);

Q_SIGNALS:
    void trusted();

private:
    QLabel* addFingerprint(const QString& heading, const QString& name);
    void showNew(const QString& fingerprint);
    void trust();
    void pin();
    void failed(const Error& error);

    sync::Engine* m_engine;
    QString m_new;
    QLabel* m_shown;
};

} // namespace keyroster::ui
