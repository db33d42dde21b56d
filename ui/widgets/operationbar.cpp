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
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("operationCancel"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, Theme::SmallGap, 12, Theme::SmallGap);
    row->setSpacing(12);
    row->addWidget(progress);
    row->addWidget(m_text, 1);
    row->addWidget(cancel);

    m_patience->setSingleShot(true);
    m_patience->setInterval(PatienceMs);
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(cancel, &QPushButton::clicked, operations, &Operations::cancelAll);
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
    hide();
}

} // namespace keyroster::ui
