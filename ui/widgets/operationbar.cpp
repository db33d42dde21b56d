#include "widgets/operationbar.h"

#include "widgets/labels.h"
#include "widgets/operations.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace keyroster::ui {

OperationBar::OperationBar(Operations* operations, QWidget* parent)
    : QFrame(parent)
    , m_text(textLabel({}))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_patience(new QTimer(this))
{
    setObjectName(QStringLiteral("operationBar"));
    m_text->setObjectName(QStringLiteral("operationText"));
    m_text->setWordWrap(false);
    auto* progress = new QProgressBar;
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setFixedWidth(160);
    progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("operationCancel"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::BigGap, Theme::SmallGap, Theme::BigGap, Theme::SmallGap);
    row->setSpacing(12);
    row->addWidget(progress);
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel);

    m_patience->setSingleShot(true);
    m_patience->setInterval(PatienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_focusBefore = window()->focusWidget();
        show();
    });
    connect(m_cancel, &QPushButton::clicked, operations, &Operations::cancelAll);
    connect(operations, &Operations::started, this, &OperationBar::begin);
    connect(operations, &Operations::finished, this, &OperationBar::end);
    hide();
}

void OperationBar::begin(int id, const QString& title)
{
    if (m_running.isEmpty())
        m_patience->start();
    m_running.append({id, title});
    m_text->setText(title);
}

void OperationBar::end(int id)
{
    m_running.removeIf([id](const QPair<int, QString>& running) { return running.first == id; });
    if (!m_running.isEmpty()) {
        m_text->setText(m_running.last().second);
        return;
    }
    m_patience->stop();
    const bool hadFocus = window()->focusWidget() == m_cancel;
    hide();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
}

} // namespace keyroster::ui
