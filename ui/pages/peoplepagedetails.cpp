#include "pages/peoplepagedetails.h"

#include "models/wording.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

QPushButton* buttonFor(QAction* action, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(action->icon(), action->text(), parent);
    button->setObjectName(name);
    button->setEnabled(action->isEnabled());
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}

} // namespace

PeoplePageDetails::PeoplePageDetails(const PeopleModel* model, const Theme* theme, QWidget* parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("plain")); // no frame: stylesheet.cpp
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Why this key?"));
    setFocusPolicy(Qt::NoFocus);
}

void PeoplePageDetails::setActions(QAction* assign, QAction* why)
{
    m_assign = assign;
    m_why = why;
}

void PeoplePageDetails::showPeople(const QList<UserId>& people)
{
    auto* page = new QWidget(viewport());
    page->setObjectName(QStringLiteral("peopleDetails"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(Theme::Gap, 0, Theme::BigGap, Theme::Gap);
    layout->setSpacing(Theme::Gap);
    const User* user =
        people.size() == 1 ? m_model->directory().user(people.constFirst()) : nullptr;
    if (user) {
        addPerson(layout, *user);
    } else if (people.size() > 1) {
        layout->addWidget(titleLabel(tr("%1 selected").arg(usersText(people.size())), page));
    } else {
        layout->addWidget(headingLabel(tr("Why this key?"), page));
        layout->addWidget(
            hintLabel(tr("Choose a person to see which key pays for them, and why."), page));
    }
    if (!people.isEmpty())
        addButtons(layout, user != nullptr);
    layout->addStretch(1);
    setWidget(page); // deletes the one before
}

void PeoplePageDetails::addPerson(QVBoxLayout* layout, const User& user)
{
    QWidget* page = layout->parentWidget();
    QLabel* name = titleLabel(user.name.isEmpty() ? user.email : user.name, page);
    name->setWordWrap(true);
    layout->addWidget(name);
    if (!user.email.isEmpty() && !user.name.isEmpty())
        layout->addWidget(selectable(hintLabel(user.email, page)));
    if (m_model->connections().isEmpty())
        layout->addWidget(hintLabel(tr("There is no connection yet, so there is no key."), page));
    for (qsizetype i = 0; i < m_model->connections().size(); ++i) {
        const ConnectionId& connection = m_model->connections().at(i);
        const QString title =
            m_model
                ->headerData(PeopleModel::FirstConnection + int(i), Qt::Horizontal, Qt::DisplayRole)
                .toString();
        layout->addSpacing(Theme::SmallGap);
        layout->addWidget(headingLabel(title, page));
        const QStringList sentences = m_model->explain(user.id, connection);
        for (const QString& sentence : sentences) {
            QLabel* words = sentence == sentences.constFirst() ? textLabel(sentence, page)
                                                               : hintLabel(sentence, page);
            words->setObjectName(QStringLiteral("why.") + connection.text());
            layout->addWidget(words);
        }
    }
}

void PeoplePageDetails::addButtons(QVBoxLayout* layout, bool one)
{
    layout->addSpacing(Theme::Gap);
    layout->addWidget(buttonFor(m_assign, QStringLiteral("detailsAssign"), layout->parentWidget()),
                      0, Qt::AlignLeading);
    if (one)
        layout->addWidget(buttonFor(m_why, QStringLiteral("detailsWhy"), layout->parentWidget()), 0,
                          Qt::AlignLeading);
}

} // namespace keyroster::ui
