#include "pages/usagepagebar.h"

#include "widgets/theme.h"

#include <QComboBox>
#include <QDataStream>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QIODevice>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace keyroster::ui {

namespace {

constexpr quint32 stateFormat = 1;

QComboBox* makeBox(const char* name, const QString& title, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(title);
    box->setToolTip(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QDateEdit* makeDate(const char* name, const QString& title, QWidget* parent)
{
    auto* edit = new QDateEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(title);
    edit->setToolTip(title);
    edit->setCalendarPopup(true);
    edit->setVisible(false);
    return edit;
}

QDate today()
{
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace

UsageBar::UsageBar(QWidget* parent)
    : QWidget(parent)
    , m_measure(makeBox("usageMeasure", tr("What is counted"), this))
    , m_by(makeBox("usageBy", tr("Of whom"), this))
    , m_step(makeBox("usageStep", tr("Steps of the chart"), this))
    , m_range(makeBox("usageRange", tr("Days"), this))
    , m_from(makeDate("usageFrom", tr("First day (UTC)"), this))
    , m_to(makeDate("usageTo", tr("Last day (UTC)"), this))
    , m_filter(new QLineEdit(this))
{
    setObjectName(QStringLiteral("usageBar"));
    fill();
    m_filter->setObjectName(QStringLiteral("usageFilter"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(240);
    m_filter->setMinimumWidth(90);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Gap);
    for (QWidget* widget : {static_cast<QWidget*>(m_measure), static_cast<QWidget*>(m_by),
                            static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_range),
                            static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to)})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_filter, 1);
    for (QComboBox* box : {m_measure, m_by, m_step})
        connect(box, &QComboBox::currentIndexChanged, this, &UsageBar::viewChanged);
    connect(m_range, &QComboBox::currentIndexChanged, this, &UsageBar::changeRange);
    for (QDateEdit* edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &UsageBar::viewChanged);
    connect(m_filter, &QLineEdit::textChanged, this, &UsageBar::filterChanged);
}

void UsageBar::fill()
{
    m_measure->addItem(tr("Requests"), int(sync::UsageMeasure::Requests));
    m_measure->addItem(tr("Tokens"), int(sync::UsageMeasure::Tokens));
    m_measure->addItem(tr("Cost"), int(sync::UsageMeasure::Cost));
    m_by->addItem(tr("by key"), int(sync::UsageBy::Key));
    m_by->addItem(tr("by user"), int(sync::UsageBy::User));
    m_by->addItem(tr("by group"), int(sync::UsageBy::Group));
    m_by->addItem(tr("by model"), int(sync::UsageBy::Model));
    m_step->addItem(tr("per day"), int(sync::UsageStep::Day));
    m_step->addItem(tr("per week"), int(sync::UsageStep::Week));
    m_step->addItem(tr("per month"), int(sync::UsageStep::Month));
    m_range->addItem(tr("Today"), int(Range::Today));
    m_range->addItem(tr("Last 7 days"), int(Range::SevenDays));
    m_range->addItem(tr("Last 30 days"), int(Range::ThirtyDays));
    m_range->addItem(tr("This month"), int(Range::ThisMonth));
    m_range->addItem(tr("From … to"), int(Range::Custom));
    m_range->setCurrentIndex(int(Range::SevenDays));
    for (QDateEdit* edit : {m_from, m_to})
        edit->setDateRange(today().addDays(1 - sync::usageDaysKept), today().addDays(1));
    m_from->setDate(today().addDays(-29));
    m_to->setDate(today());
}

UsageBar::Range UsageBar::range() const
{
    return Range(m_range->currentData().toInt());
}

UsageView UsageBar::view() const
{
    UsageView view;
    view.measure = sync::UsageMeasure(m_measure->currentData().toInt());
    view.by = sync::UsageBy(m_by->currentData().toInt());
    view.step = sync::UsageStep(m_step->currentData().toInt());
    view.to = today();
    switch (range()) {
    case Range::Today: view.from = view.to; break;
    case Range::SevenDays: view.from = view.to.addDays(-6); break;
    case Range::ThirtyDays: view.from = view.to.addDays(-29); break;
    case Range::ThisMonth: view.from = QDate(view.to.year(), view.to.month(), 1); break;
    case Range::Custom:
        view.from = std::min(m_from->date(), m_to->date());
        view.to = std::max(m_from->date(), m_to->date());
        break;
    }
    return view;
}

QString UsageBar::filter() const
{
    return m_filter->text().trimmed();
}

void UsageBar::setRange(Range range)
{
    m_range->setCurrentIndex(m_range->findData(int(range)));
}

void UsageBar::setBy(sync::UsageBy by)
{
    m_by->setCurrentIndex(m_by->findData(int(by)));
}

void UsageBar::changeRange()
{
    const bool custom = range() == Range::Custom;
    m_from->setVisible(custom);
    m_to->setVisible(custom);
    Q_EMIT viewChanged();
}

void UsageBar::setCostKnown(bool known)
{
    auto* items = qobject_cast<QStandardItemModel*>(m_measure->model());
    const int place = m_measure->findData(int(sync::UsageMeasure::Cost));
    QStandardItem* cost = items ? items->item(place) : nullptr;
    if (!cost)
        return;
    cost->setEnabled(known);
    cost->setToolTip(known ? QString() : tr("No model has a price, so cost is not known."));
}

QByteArray UsageBar::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateFormat << m_measure->currentIndex() << m_by->currentIndex()
           << m_step->currentIndex() << m_range->currentIndex() << m_from->date() << m_to->date();
    return state;
}

void UsageBar::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    quint32 format = 0;
    int measure = 0, by = 0, step = 0, range = 0;
    QDate from, to;
    stream >> format >> measure >> by >> step >> range >> from >> to;
    if (format != stateFormat || stream.status() != QDataStream::Ok)
        return;
    {
        const QSignalBlocker quiet(this);
        const std::pair<QComboBox*, int> boxes[] = {
            {m_measure, measure}, {m_by, by}, {m_step, step}, {m_range, range}};
        for (const auto& [box, index] : boxes) {
            if (index >= 0 && index < box->count())
                box->setCurrentIndex(index);
        }
        m_from->setDate(from);
        m_to->setDate(to);
    }
    Q_EMIT viewChanged();
}

} // namespace keyroster::ui
