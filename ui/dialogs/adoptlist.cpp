#include "dialogs/adoptlist.h"

#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/mnemonic.h"

#include <QCheckBox>
#include <QFrame>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

bool isAdopted(const NativeConnection& native, const Policy& draft)
{
    return std::any_of(draft.connections.cbegin(), draft.connections.cend(),
                       [&native](const Connection& connection) {
                           return connection.adopted
                               && connection.adopted->baseUrl == native.baseUrl
                               && connection.adopted->prefixId == native.prefixId;
                       });
}

} // namespace

AdoptList::AdoptList(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_inner(new QWidget)
    , m_layout(new QVBoxLayout(m_inner))
{
    setObjectName(QStringLiteral("adoptList"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::Gap);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("plain"));
    scroll->setAccessibleName(tr("Connections of the server"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_inner);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Gap, 0, 0);
    layout->addWidget(scroll);
}

void AdoptList::setNatives(const Snapshot& snapshot, const Policy& draft)
{
    QSet<QString> checked;
    const QList<Choice> before = chosen();
    for (const Choice& choice : before)
        checked.insert(choice.baseUrl + QLatin1Char('\n') + choice.prefixId);
    m_rows.clear();
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const NativeConnection& native : snapshot.natives) {
        if (!isAdopted(native, draft))
            addRow(native, snapshot, draft,
                   checked.contains(native.baseUrl + QLatin1Char('\n') + native.prefixId));
    }
    m_layout->addStretch();
    Q_EMIT changed();
}

void AdoptList::addRow(const NativeConnection& native, const Snapshot& snapshot,
                       const Policy& draft, bool checked)
{
    const QString problem = sync::adoptProblem(native, draft);
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* box = new QCheckBox(escaped(native.baseUrl));
    box->setObjectName(QStringLiteral("adopt_%1").arg(native.index));
    box->setEnabled(problem.isEmpty());
    box->setChecked(checked && problem.isEmpty());
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(Theme::SmallGap);
    layout->addWidget(box);
    QStringList facts;
    facts << (native.hasKey
                  ? tr("key ending in %1")
                        .arg(native.keyLast4.isEmpty() ? QStringLiteral("…") : native.keyLast4)
                  : tr("no key"));
    facts << (native.modelIds.isEmpty() ? tr("all models of the provider")
                                        : tr("%n model(s)", nullptr, int(native.modelIds.size())));
    if (!native.prefixId.isEmpty())
        facts << tr("prefix %1").arg(native.prefixId);
    if (!native.enabled)
        facts << tr("switched off");
    layout->addWidget(hintLabel(facts.join(QStringLiteral(" · "))));
    if (!problem.isEmpty()) {
        auto* why = textLabel(tr("Cannot be adopted: %1").arg(problem));
        why->setProperty("role", QStringLiteral("error"));
        layout->addWidget(why);
    }
    const QStringList notes =
        problem.isEmpty() ? sync::adoptNotes(native, snapshot) : QStringList();
    for (const QString& note : notes) {
        auto* row = new QHBoxLayout;
        auto* sign = new QLabel;
        sign->setPixmap(icon(m_theme, QStringLiteral("info"), Tone::Accent).pixmap(16, 16));
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(textLabel(note), 1);
        layout->addLayout(row);
    }
    connect(box, &QCheckBox::toggled, this, &AdoptList::changed);
    m_layout->addWidget(card);
    m_rows.append({{native.baseUrl, native.prefixId}, box});
}

void AdoptList::chooseTheOnlyOne()
{
    if (m_rows.size() == 1 && m_rows.constFirst().box->isEnabled())
        m_rows.constFirst().box->setChecked(true);
}

QList<AdoptList::Choice> AdoptList::chosen() const
{
    QList<Choice> result;
    for (const Row& row : m_rows) {
        if (row.box->isChecked())
            result.append(row.choice);
    }
    return result;
}

} // namespace keyroster::ui
