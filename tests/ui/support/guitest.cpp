#include "ui/support/guitest.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTimer>

namespace keyroster::test {

QWidget* findWidget(const QPointer<QWidget>& root, const QString& name, int timeoutMs)
{
    QWidget* found = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            if (!root)
                return false;
            const QList<QWidget*> all = root->findChildren<QWidget*>(name);
            for (QWidget* widget : all) {
                if (widget->isVisible() && widget->isEnabled())
                    found = widget;
            }
            return found != nullptr;
        },
        timeoutMs);
    return there ? found : nullptr;
}

bool click(const QPointer<QWidget>& root, const QString& name)
{
    QWidget* widget = findWidget(root, name);
    if (!widget)
        return false;
    QWidget* modal = QApplication::activeModalWidget();
    if (modal && widget->window() != modal && !modal->isAncestorOf(widget))
        return false;
    // The indicator of a check box is at its beginning; its middle may be empty.
    const QPoint where =
        widget->inherits("QCheckBox") || widget->inherits("QRadioButton")
            ? QPoint(widget->layoutDirection() == Qt::RightToLeft ? widget->width() - 8 : 8,
                     widget->height() / 2)
            : widget->rect().center();
    QTest::mouseClick(widget, Qt::LeftButton, {}, where);
    return true;
}

bool type(const QPointer<QWidget>& root, const QString& name, const QString& text)
{
    QWidget* widget = findWidget(root, name);
    if (!widget)
        return false;
    widget->setFocus();
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget)) {
        edit->selectAll();
        edit->insertPlainText(text); // line breaks as one paste
        return true;
    }
    auto* line = qobject_cast<QLineEdit*>(widget);
    if (!line)
        return false;
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    return true;
}

bool press(QWidget* window, const QKeySequence& keys)
{
    if (keys.isEmpty())
        return false;
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        return false;
    QTest::keySequence(window, keys);
    return true;
}

QDialog* waitForDialog(const QString& name, int timeoutMs)
{
    QDialog* found = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget* window : windows) {
                auto* dialog = qobject_cast<QDialog*>(window);
                if (dialog && dialog->isVisible() && dialog->objectName() == name)
                    found = dialog;
            }
            return found != nullptr;
        },
        timeoutMs);
    return there ? found : nullptr;
}

bool chooseFile(const QString& dialogName, const QString& path)
{
    const QPointer<QFileDialog> dialog = qobject_cast<QFileDialog*>(waitForDialog(dialogName));
    if (!dialog) {
        qWarning() << "no file dialog" << dialogName;
        return false;
    }
    // A path that begins with the shown folder selects that folder while it is typed (Qt 6.4), so
    // one goes there first.
    const QFileInfo file(path);
    const bool there = file.dir().exists();
    if (there) {
        QSignalSpy isRead(dialog->findChild<QFileSystemModel*>(),
                          &QFileSystemModel::directoryLoaded);
        dialog->setDirectory(file.path());
        isRead.wait(500);
    }
    if (!type(dialog.data(), QStringLiteral("fileNameEdit"), there ? file.fileName() : path))
        return false;
    QTest::keyClick(find<QLineEdit>(dialog.data(), QStringLiteral("fileNameEdit")), Qt::Key_Return);
    if (dialogGone(dialogName))
        return true;
    qWarning() << dialogName << "does not take" << path;
    return false;
}

bool dialogGone(const QString& name, int timeoutMs)
{
    return QTest::qWaitFor(
        [&] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            return std::none_of(windows.cbegin(), windows.cend(), [&](const QWidget* window) {
                return window->isVisible() && window->objectName() == name;
            });
        },
        timeoutMs);
}

NextDialog::NextDialog(QString name, std::function<void(QDialog*)> handle)
    : m_name(std::move(name))
    , m_handle(std::move(handle))
{
    qApp->installEventFilter(this);
}

NextDialog::~NextDialog()
{
    if (!m_asked)
        QTest::qFail(
            qPrintable(QStringLiteral("nobody asked whether the dialog %1 appeared").arg(m_name)),
            __FILE__, __LINE__);
}

bool NextDialog::happened(int timeoutMs)
{
    m_asked = true;
    return QTest::qWaitFor([this] { return m_done; }, timeoutMs);
}

bool NextDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && !m_seen) {
        auto* dialog = qobject_cast<QDialog*>(watched);
        if (dialog && dialog->objectName() == m_name) {
            m_seen = true;
            QTimer::singleShot(0, this, [this, guard = QPointer<QDialog>(dialog)] {
                if (guard)
                    m_handle(guard);
                m_done = true;
            });
        }
    }
    return QObject::eventFilter(watched, event);
}

void screenshot(QWidget* widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("KEYROSTER_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(50); // layouts settle
    widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace keyroster::test
