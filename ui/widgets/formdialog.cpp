#include "widgets/formdialog.h"

#include "widgets/formlabels.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "workspace/workspace.h"

#include <QDialogButtonBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace keyroster::ui {

FormDialog::FormDialog(Operations* operations, const Theme* theme, const QString& title,
                       QWidget* parent)
    : QDialog(parent)
    , m_operations(operations)
    , m_theme(theme)
    , m_title(titleLabel(title))
    , m_intro(hintLabel({}))
    , m_message(new MessageBar(theme))
    , m_body(new QWidget)
    , m_bodyLayout(new QVBoxLayout(m_body))
    , m_progressRow(new QWidget)
    , m_progress(new QProgressBar)
    , m_progressText(hintLabel({}))
    , m_buttons(new QDialogButtonBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_intro->hide();
    m_title->setObjectName(QStringLiteral("dialogTitle"));
    m_intro->setObjectName(QStringLiteral("dialogIntro"));
    m_buttons->setObjectName(QStringLiteral("dialogButtons"));
    m_bodyLayout->setContentsMargins(0, 0, 0, 0);
    m_bodyLayout->setSpacing(12);

    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setObjectName(QStringLiteral("dialogProgressBar"));
    m_progress->setAccessibleName(tr("Progress"));
    auto* row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress);
    row->addWidget(m_progressText, 1);
    m_progressRow->setObjectName(QStringLiteral("dialogProgress"));
    m_progressRow->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addWidget(m_message);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_progressRow);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
}

void FormDialog::setTitle(const QString& title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

void FormDialog::setIntro(const QString& text)
{
    m_intro->setText(text);
    m_intro->setVisible(!text.isEmpty());
}

QPushButton* FormDialog::addPrimary(const QString& text, const QString& objectName)
{
    QPushButton* button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(objectName);
    setPrimary(button);
    return button;
}

void FormDialog::setPrimary(QPushButton* button)
{
    m_primary = button;
    button->setDefault(true);
    // Enter presses the main button wherever the focus is, so it must not show another one.
    const QWidget* focused = focusWidget();
    if (focused && focused->parentWidget() == m_buttons)
        button->setFocus();
}

void FormDialog::showEvent(QShowEvent* event)
{
    // Without this any button that takes the focus, Cancel as well, would look like the main one
    // and take Enter.
    const QList<QPushButton*> all = findChildren<QPushButton*>();
    for (QPushButton* button : all)
        button->setAutoDefault(false);
    if (m_primary)
        m_primary->setDefault(true);
    // Qt leads Tab to the first button of the box, also where that one is hidden ("Back" on the
    // first step), and the focus would stay where it is.
    m_buttons->setFocusProxy(nullptr);
    alignFormLabels(this);
    fitScreen();
    // Wrapped texts need more lines in a narrow dialog than its size hint knows.
    if (layout()->hasHeightForWidth())
        growTo(layout()->totalHeightForWidth(width()));
    QDialog::showEvent(event);
}

bool FormDialog::event(QEvent* event)
{
    // A message came, or a text got longer; the fields are not to be squeezed for it.
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        fitScreen();
        growTo(leastHeight(width()));
    }
    return QDialog::event(event);
}

QSize FormDialog::largest() const
{
    // The window manager's frame and title are not in the geometry of a dialog that is not shown.
    constexpr QSize frame(8, 40);
    return screen()->availableGeometry().size() - frame;
}

void FormDialog::growTo(int needed)
{
    const int high = std::min(needed, largest().height());
    if (high > height())
        resize(width(), high);
}

void FormDialog::fitScreen()
{
    const QSize most = largest();
    if (!m_scroll
        && (leastHeight(std::min(width(), most.width())) > most.height()
            || layout()->totalMinimumSize().width() > most.width()))
        scrollBody();
    resize(size().boundedTo(most));
}

int FormDialog::leastHeight(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalMinimumHeightForWidth(width)
                                         : layout()->totalMinimumSize().height();
}

void FormDialog::scrollBody()
{
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("dialogScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // Tab goes on among the fields, and scrolls to them
    const QPointer<QWidget> focused = focusWidget(); // lost when the body moves
    delete layout()->replaceWidget(m_body, m_scroll);
    m_scroll->setWidget(m_body);
    m_body->show();
    layout()->activate(); // else the dialog keeps the least size that it had with the whole body
    if (focused && m_body->isAncestorOf(focused))
        focused->setFocus();
}

void FormDialog::reject()
{
    if (m_busy)
        m_cancel.cancel(); // the first press stops the work, and the dialog says so by becoming
                           // usable again
    else
        QDialog::reject();
}

void FormDialog::showProgress(int done, int of)
{
    m_progress->setRange(0, of);
    m_progress->setValue(done);
}

void FormDialog::showError(const Error& error)
{
    m_message->showError(error);
}

void FormDialog::acceptWith(workspace::Workspace* workspace, const Result<Edit>& edit)
{
    const Result<void> applied = edit ? workspace->apply(*edit) : passOn(edit);
    if (applied)
        accept();
    else
        showError(applied.error());
}

void FormDialog::workChanged()
{
    m_body->setEnabled(!m_busy);
    const QList<QAbstractButton*> all = m_buttons->buttons();
    for (QAbstractButton* button : all) {
        if (m_buttons->buttonRole(button) != QDialogButtonBox::RejectRole)
            button->setEnabled(!m_busy);
    }
    if (m_primary)
        m_primary->setDefault(true); // QDialog gives the role away while the button is disabled
}

void FormDialog::beginWork(const QString& title, const CancelToken& cancel)
{
    m_message->clear();
    m_cancel = cancel;
    m_busy = true;
    m_focusBefore = focusWidget();
    m_progressText->setText(title);
    m_progress->setRange(0, 0);
    m_progressRow->show();
    workChanged();
}

void FormDialog::endWork()
{
    m_busy = false;
    m_progressRow->hide();
    workChanged();
    // What was switched off handed the focus on, to Cancel in the end. Who moved it meanwhile has
    // it elsewhere.
    const bool lost = !focusWidget() || focusWidget()->parentWidget() == m_buttons;
    if (lost && m_focusBefore && m_focusBefore->isEnabled() && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
}

} // namespace keyroster::ui
