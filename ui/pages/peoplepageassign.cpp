#include "pages/peoplepageassign.h"

#include "models/wording.h"
#include "widgets/announce.h"
#include "widgets/icons.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

Directory directoryOf(const sync::Engine* engine)
{
    const std::optional<Snapshot>& snapshot = engine->workspace()->snapshot();
    return snapshot ? snapshot->directory : Directory();
}

} // namespace

PeoplePageAssign::PeoplePageAssign(sync::Engine* engine, const QList<Principal>& people,
                                   const ConnectionId& connection, Operations* operations,
                                   const Theme* theme, QWidget* parent)
    : FormDialog(operations, theme, tr("Assign to a key"), parent)
    , m_engine(engine)
    , m_people(people)
    , m_connection(new QComboBox)
    , m_find(new QLineEdit)
    , m_keys(new QListWidget)
    , m_further(new QCheckBox(tr("As a &further key, beside those they have")))
    , m_words(textLabel({}))
{
    setObjectName(QStringLiteral("assignDialog"));
    setTitle(tr("Assign %1 to a key").arg(principalsText(people, directoryOf(engine))));
    m_connection->setObjectName(QStringLiteral("assignConnection"));
    for (const Connection& each : engine->workspace()->draft().connections)
        m_connection->addItem(each.name, each.id.text());
    m_connection->setCurrentIndex(std::max(0, m_connection->findData(connection.text())));
    m_find->setObjectName(QStringLiteral("assignFind"));
    m_find->setPlaceholderText(tr("Find by label or ending"));
    m_find->addAction(icon(theme, QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_find->installEventFilter(this);
    m_keys->setObjectName(QStringLiteral("assignKeys"));
    m_keys->setAccessibleName(tr("Keys of the connection"));
    m_keys->setMinimumHeight(200);
    m_keys->setIconSize(QSize(16, 16));
    m_further->setObjectName(QStringLiteral("assignFurther"));
    m_words->setObjectName(QStringLiteral("assignWords"));
    m_words->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* form = new QFormLayout;
    form->setSpacing(Theme::Gap);
    form->addRow(tr("&Connection"), m_connection);
    form->addRow(tr("&Key"), m_find);
    body()->addLayout(form);
    body()->addWidget(m_keys, 1);
    body()->addWidget(m_further);
    body()->addWidget(m_words);
    m_go = addPrimary(tr("Assign"), QStringLiteral("assignButton"));
    buttons()->addButton(QDialogButtonBox::Cancel);
    connect(m_connection, &QComboBox::currentIndexChanged, this, &PeoplePageAssign::fill);
    connect(m_find, &QLineEdit::textChanged, this, &PeoplePageAssign::fill);
    connect(m_keys, &QListWidget::currentRowChanged, this, &PeoplePageAssign::showDecision);
    connect(m_keys, &QListWidget::itemActivated, this, &PeoplePageAssign::assign);
    connect(m_further, &QCheckBox::toggled, this, &PeoplePageAssign::showDecision);
    connect(m_go, &QPushButton::clicked, this, &PeoplePageAssign::assign);
    connect(theme, &Theme::changed, this, &PeoplePageAssign::showDecision);
    resize(480, 520);
    fill();
    m_find->setFocus();
}

ConnectionId PeoplePageAssign::connection() const
{
    return ConnectionId(m_connection->currentData().toString());
}

void PeoplePageAssign::fill()
{
    const QStringList words = folded(m_find->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto fits = [&words](const QString& text) {
        const QString plain = folded(text);
        return std::all_of(words.cbegin(), words.cend(),
                           [&plain](const QString& word) { return plain.contains(word); });
    };
    const QSignalBlocker quiet(m_keys); // else each refill says first that nothing fits
    m_keys->clear();
    for (const ApiKey& key : m_engine->workspace()->draft().keysOf(connection())) {
        if (!fits(key.label + QLatin1Char(' ') + key.last4))
            continue;
        const QString text = key.enabled
                               ? tr("%1  %2").arg(key.label, maskedText(key.last4))
                               : tr("%1  %2  (switched off)").arg(key.label, maskedText(key.last4));
        auto* item = new QListWidgetItem(icon(theme(), QStringLiteral("key")), text, m_keys);
        item->setData(Qt::UserRole, key.id.text());
    }
    if (fits(tr("The pool for everyone"))) {
        auto* pool = new QListWidgetItem(icon(theme(), QStringLiteral("everyone")),
                                         tr("The pool for everyone"), m_keys);
        pool->setData(Qt::UserRole, QString());
    }
    m_keys->setCurrentRow(m_keys->count() > 0 ? 0 : -1);
    showDecision();
}

DropDecision PeoplePageAssign::decision() const
{
    const QListWidgetItem* item = m_keys->currentItem();
    if (!item) {
        DropDecision none;
        none.reason = tr("No key fits what you typed.");
        return none;
    }
    const KeyId key(item->data(Qt::UserRole).toString());
    const DropTarget target = key.isEmpty() ? DropTarget::onPool() : DropTarget::onKey(key);
    return decideDrop(m_engine->workspace()->draft(), directoryOf(m_engine), {m_people, {}},
                      connection(), target,
                      m_further->isChecked() ? Qt::ControlModifier : Qt::NoModifier);
}

void PeoplePageAssign::showDecision()
{
    const DropDecision now = decision();
    m_words->setText(now.allowed ? now.preview : now.reason);
    QPalette colors = m_words->palette();
    colors.setColor(QPalette::WindowText,
                    theme()->color(now.allowed ? Tone::Accent : Tone::Danger));
    m_words->setPalette(colors);
    const QListWidgetItem* item = m_keys->currentItem();
    announce(m_find,
             item ? QStringLiteral("%1. %2").arg(item->text(), m_words->text()) : m_words->text());
    m_go->setEnabled(now.allowed);
}

void PeoplePageAssign::assign()
{
    const DropDecision now = decision();
    if (!now.allowed)
        return; // the reason is on the screen
    if (const Result<void> done = m_engine->workspace()->apply(now.edit); !done)
        showError(done.error());
    else
        accept();
}

bool PeoplePageAssign::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int pressed = static_cast<QKeyEvent*>(event)->key();
        const int step = pressed == Qt::Key_Down ? 1 : pressed == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_keys->count() > 0) {
            m_keys->setCurrentRow(std::clamp(m_keys->currentRow() + step, 0, m_keys->count() - 1));
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

} // namespace keyroster::ui
