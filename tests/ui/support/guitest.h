#pragma once

#include "ui/support/cuttexts.h"
#include "ui/support/timedapplication.h"

#include <QDialog>
#include <QPointer>
#include <QTest>
#include <functional>

namespace keyroster::test {

/// How long anything may take to appear. Generous, because the machine may be busy; nothing waits
/// this long when it works.
constexpr int patienceMs = 15000;

/// The visible, enabled widget with this object name below `root`; waits for it. nullptr: it did
/// not appear in time.
QWidget* findWidget(const QPointer<QWidget>& root, const QString& name, int timeoutMs = patienceMs);

template <typename W> W* find(const QPointer<QWidget>& root, const QString& name)
{
    return qobject_cast<W*>(findWidget(root, name));
}

/// Clicks in the middle, as a mouse would. False: there is no such widget, or it is switched off or
/// covered by a modal dialog.
bool click(const QPointer<QWidget>& root, const QString& name);
/// Replaces the text of a line or text edit by typing.
bool type(const QPointer<QWidget>& root, const QString& name, const QString& text);
/// Presses a shortcut in the window that has it.
bool press(QWidget* window, const QKeySequence& keys);
/// The open dialog with this object name, waiting for it. nullptr: it did not appear.
QDialog* waitForDialog(const QString& name, int timeoutMs = patienceMs);
/// Answers the file dialog of this name as a person would: goes to the folder, types the name and
/// presses Return. False: there is none, or it does not take the path.
bool chooseFile(const QString& dialogName, const QString& path);
/// True when no dialog with this name is open (any more), waiting for it to go.
bool dialogGone(const QString& name, int timeoutMs = patienceMs);

/// What to do with the next dialog of this name. It must be asked happened(): a dialog that never
/// appears fails there, and a handle that nobody asked fails the test when it goes.
///   NextDialog keys(u"addKeysDialog"_s, [](QDialog* d) { click(d, u"..."_s); });
///   click(window, u"addKeys"_s);
///   QVERIFY(keys.happened());
class NextDialog : public QObject
{
public:
    NextDialog(QString name, std::function<void(QDialog*)> handle);
    ~NextDialog() override;
    [[nodiscard]] bool happened(int timeoutMs = patienceMs);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_name;
    std::function<void(QDialog*)> m_handle;
    bool m_seen = false;
    bool m_done = false;
    bool m_asked = false;
};

/// Saves a picture of a widget into $KEYROSTER_SCREENSHOTS, when that is set. For people to look
/// at; nothing is compared.
void screenshot(QWidget* widget, const QString& name);

} // namespace keyroster::test

/// `NEED(QLineEdit, address, dialog, u"serverAddress"_s)` declares `address` or fails the test.
#define NEED(Type, variable, root, name)                          \
    auto* variable = keyroster::test::find<Type>((root), (name)); \
    QVERIFY2(variable, qPrintable(QStringLiteral("no widget named %1").arg(name)))
