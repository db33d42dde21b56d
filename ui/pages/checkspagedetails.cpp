#include "pages/checkspagedetails.h"

#include "models/modelroles.h"
#include "models/wording.h"
#include "widgets/icons.h"
#include "widgets/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr int iconSide = 20;
constexpr qsizetype mostSubjects = 200; // more than anybody reads; the rest is counted
constexpr int pageRole = Qt::UserRole + 400;
const QString modelPlace = QStringLiteral("models"); // not a page: the dialog of the connection

QPushButton* buttonFor(QAction* action, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(name);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

std::pair<QString, QString> placeOf(const Finding& finding)
{
    if (finding.code == QLatin1StringView("user_without_key") && finding.principals.size() == 1)
        return {QStringLiteral("people"), finding.principals.first().id};
    if (finding.code == QLatin1StringView("user_without_key"))
        return {QStringLiteral("people"), finding.connection.text()}; // those without a key on it
    if (!finding.keys.isEmpty())
        return {QStringLiteral("keys"), finding.keys.first().text()};
    if (!finding.principals.isEmpty() && finding.principals.first().type == PrincipalType::User)
        return {QStringLiteral("people"), finding.principals.first().id};
    return {QStringLiteral("board"),
            finding.principals.isEmpty() ? QString() : finding.principals.first().id};
}

CheckDetails::CheckDetails(const Theme* theme, QAction* fix, QAction* show, QAction* ignore,
                           QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_fixAction(fix)
    , m_showAction(show)
    , m_ignoreAction(ignore)
    , m_icon(new QLabel(this))
    , m_severity(hintLabel(QString(), this))
    , m_title(headingLabel(QString(), this))
    , m_hint(textLabel(QString(), this))
    , m_fix(buttonFor(fix, QStringLiteral("checkFix"), this))
    , m_show(buttonFor(show, QStringLiteral("checkShow"), this))
    , m_ignore(buttonFor(ignore, QStringLiteral("checkIgnore"), this))
    , m_subjects(new QListWidget(this))
{
    setObjectName(QStringLiteral("checkDetails"));
    setAccessibleName(tr("The selected finding"));
    setProperty("card", true);
    m_title->setObjectName(QStringLiteral("checkTitle"));
    m_hint->setObjectName(QStringLiteral("checkHint"));
    m_subjects->setObjectName(QStringLiteral("checkSubjects"));
    m_subjects->setAccessibleName(tr("Whom or what it concerns"));
    m_subjects->setToolTip(tr("Enter or double click shows it on its page"));
    m_subjects->setUniformItemSizes(true);
    m_subjects->setFixedWidth(260);
    m_fix->setDefault(true);
    m_ignore->setFlat(true);

    auto* kind = new QHBoxLayout;
    kind->setSpacing(Theme::Gap);
    kind->addWidget(m_icon);
    kind->addWidget(m_severity, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Gap);
    buttons->addWidget(m_fix);
    buttons->addWidget(m_show);
    buttons->addWidget(m_ignore);
    buttons->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::Gap);
    words->addLayout(kind);
    words->addWidget(m_title);
    words->addWidget(m_hint);
    words->addStretch(1);
    words->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::BigGap, Theme::Gap, Theme::Gap, Theme::Gap);
    layout->setSpacing(Theme::BigGap);
    layout->addLayout(words, 1);
    layout->addWidget(m_subjects);
    connect(m_subjects, &QListWidget::itemActivated, this, &CheckDetails::open);
    for (const QAction* action : {fix, show, ignore})
        connect(action, &QAction::changed, this, &CheckDetails::refreshButtons);
    refreshButtons();
}

void CheckDetails::refreshButtons()
{
    const std::pair<QPushButton*, const QAction*> all[] = {
        {m_fix, m_fixAction}, {m_show, m_showAction}, {m_ignore, m_ignoreAction}};
    for (const auto& [button, action] : all) {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    }
}

void CheckDetails::setRow(const CheckRow* row, const Policy& policy, const Directory& directory)
{
    setVisible(row != nullptr);
    if (!row)
        return;
    const Finding& finding = row->finding;
    const bool problem = finding.severity == Severity::Problem;
    const bool notice = finding.severity == Severity::Notice;
    const QString picture = problem ? QStringLiteral("error")
                          : notice  ? QStringLiteral("info")
                                    : QStringLiteral("warning");
    const Tone tone = problem ? Tone::Danger : notice ? Tone::Accent : Tone::Warning;
    m_icon->setPixmap(iconPixmap(m_theme, picture, tone, iconSide, devicePixelRatioF()));
    m_severity->setText(row->ignored ? tr("%1, ignored").arg(severityText(finding.severity))
                                     : severityText(finding.severity));
    m_title->setText(finding.title);
    m_hint->setText(finding.hint);
    listSubjects(finding, policy, directory);
}

void CheckDetails::listSubjects(const Finding& finding, const Policy& policy,
                                const Directory& directory)
{
    m_subjects->clear();
    const auto add = [this](const QString& text, const char* picture, const QString& page,
                            const QString& id) {
        auto* item = new QListWidgetItem(icon(m_theme, QString::fromLatin1(picture), Tone::Muted),
                                         text, m_subjects);
        item->setData(pageRole, page);
        item->setData(IdRole, id);
    };
    const QList<Principal> people = finding.principals.mid(0, mostSubjects);
    for (const Principal& who : people) {
        const bool user = who.type == PrincipalType::User;
        const bool all = who.type == PrincipalType::Everyone;
        add(all ? tr("Everyone") : directory.nameOf(who),
            all    ? "everyone"
            : user ? "user"
                   : "group",
            user ? QStringLiteral("people") : QStringLiteral("board"), who.id);
    }
    const QList<KeyId> keys = finding.keys.mid(0, mostSubjects);
    for (const KeyId& key : keys)
        add(keyText(policy, key), "key", QStringLiteral("keys"), key.text());
    const QStringList models = finding.models.mid(0, mostSubjects);
    for (const QString& model : models)
        add(model, "model", modelPlace, model);
    const qsizetype all = finding.principals.size() + finding.keys.size() + finding.models.size();
    if (all > m_subjects->count()) {
        const qsizetype left = all - m_subjects->count();
        auto* more =
            new QListWidgetItem(tr("and %1 more").arg(QLocale().toString(left)), m_subjects);
        more->setFlags(Qt::ItemIsEnabled);
    }
    m_subjects->setVisible(all > 0);
}

void CheckDetails::open(QListWidgetItem* item)
{
    const QString page = item->data(pageRole).toString();
    if (page == modelPlace)
        Q_EMIT modelRequested(item->data(IdRole).toString());
    else if (!page.isEmpty())
        Q_EMIT showRequested(page, item->data(IdRole).toString());
}

} // namespace keyroster::ui
