#include "dialogs/plantools.h"

#include "dialogs/plantree.h"
#include "widgets/icons.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

// A plan that fits on the screen needs no filter.
constexpr qsizetype fewLines = 6;

} // namespace

PlanTools::PlanTools(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_find(new QLineEdit)
    , m_part(new QComboBox)
    , m_risky(new QCheckBox(tr("Only &risky")))
    , m_details(new QPushButton(tr("Show exactly what changes")))
    , m_none(new QWidget)
{
    m_find->setObjectName(QStringLiteral("planFilter"));
    m_find->setPlaceholderText(tr("Find in the plan"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon(theme, QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_part->setObjectName(QStringLiteral("planPart"));
    m_part->setAccessibleName(tr("Kind of change"));
    m_risky->setObjectName(QStringLiteral("planRisky"));
    m_details->setObjectName(QStringLiteral("planDetails"));
    m_details->setCheckable(true);
    m_details->setFlat(true);
    m_details->setProperty("flat", true);
    m_details->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_find, 1);
    row->addWidget(m_part);
    row->addWidget(m_risky);
    row->addStretch();
    row->addWidget(m_details);
    row->addWidget(makeMenu(theme));
    m_none->setObjectName(QStringLiteral("planNone"));
    auto* all = new QPushButton(tr("Show all changes"));
    all->setObjectName(QStringLiteral("planShowAll"));
    all->setAutoDefault(false);
    auto* none = new QHBoxLayout(m_none);
    none->setContentsMargins(0, 0, 0, 0);
    none->addWidget(textLabel(tr("No change fits this filter.")), 1);
    none->addWidget(all);
    m_none->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::SmallGap);
    column->addLayout(row);
    column->addWidget(m_none);
    connect(all, &QPushButton::clicked, this, &PlanTools::clearFilter);
    connect(m_find, &QLineEdit::textChanged, this, &PlanTools::filterChanged);
    connect(m_part, &QComboBox::currentIndexChanged, this, &PlanTools::filterChanged);
    connect(m_risky, &QCheckBox::toggled, this, &PlanTools::filterChanged);
    connect(m_details, &QPushButton::toggled, this, &PlanTools::detailsToggled);
}

QWidget* PlanTools::makeMenu(const Theme* theme)
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("planMore"));
    button->setIcon(icon(theme, QStringLiteral("more"), Tone::Text));
    button->setToolTip(tr("Copy or save the plan"));
    button->setAccessibleName(button->toolTip());
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("planMenu"));
    QAction* copy = menu->addAction(icon(theme, QStringLiteral("copy")), tr("&Copy as text"));
    copy->setObjectName(QStringLiteral("planCopy"));
    QAction* save =
        menu->addAction(icon(theme, QStringLiteral("save")), tr("&Save for a colleague..."));
    save->setObjectName(QStringLiteral("planSave"));
    button->setMenu(menu);
    connect(copy, &QAction::triggered, this, &PlanTools::copyRequested);
    connect(save, &QAction::triggered, this, &PlanTools::saveRequested);
    return button;
}

void PlanTools::setPlan(const QList<int>& parts, qsizetype steps, qsizetype changes, bool anyRisk)
{
    m_part->clear();
    m_part->addItem(tr("All changes"), -1);
    for (const int part : parts)
        m_part->addItem(PlanTree::partTitle(part), part);
    m_find->clear();
    m_risky->setChecked(false);
    m_find->setVisible(steps + changes > fewLines);
    m_part->setVisible(steps > fewLines && parts.size() > 1);
    m_risky->setVisible(anyRisk);
    setVisible(steps > 0);
}

void PlanTools::clearFilter()
{
    m_find->clear();
    m_part->setCurrentIndex(0);
    m_risky->setChecked(false);
}

void PlanTools::setFound(int steps)
{
    m_none->setVisible(steps == 0);
}

QString PlanTools::text() const
{
    return m_find->text().trimmed();
}

int PlanTools::part() const
{
    return m_part->currentIndex() < 0 ? -1 : m_part->currentData().toInt();
}

bool PlanTools::onlyRisky() const
{
    return m_risky->isChecked();
}

} // namespace keyroster::ui
