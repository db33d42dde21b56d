#include "pages/inspector.h"

#include "pages/boardactions.h"
#include "pages/inspectorpages.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace keyroster::ui {

Inspector::Inspector(BoardState* state, const Theme* theme, BoardActions* actions, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_theme(theme)
    , m_actions(actions)
    , m_scroll(new QScrollArea(this))
    , m_place(new QWidget(m_scroll->viewport()))
{
    m_scroll->setObjectName(QStringLiteral("plain"));
    m_scroll->setAccessibleName(tr("Details of what is selected"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* contents = new QVBoxLayout(m_place);
    contents->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidget(m_place);
    m_place->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(state, &BoardState::changed, this, &Inspector::rebuild);
    connect(theme, &Theme::changed, this, &Inspector::rebuild);
    rebuild();
}

void Inspector::showNothing()
{
    m_subject = Subject::Nothing;
    rebuild();
}

void Inspector::showPeople(const QList<Principal>& principals)
{
    m_subject = principals.isEmpty() ? Subject::Nothing : Subject::People;
    m_people = principals;
    rebuild();
}

void Inspector::showKey(const KeyId& key)
{
    m_subject = Subject::Key;
    m_key = key;
    rebuild();
}

void Inspector::showPool()
{
    m_subject = Subject::Pool;
    rebuild();
}

void Inspector::focusContent()
{
    auto* chooser = m_content->findChild<QComboBox*>();
    (chooser ? static_cast<QWidget*>(chooser) : m_scroll)->setFocus(Qt::ShortcutFocusReason);
}

void Inspector::rebuild()
{
    // Who works with the keyboard in here stays where they were. Asked of the window: what had the
    // focus last in here must not take it from elsewhere.
    const QWidget* now = window()->focusWidget();
    const QWidget* focused = m_scroll->isAncestorOf(now) ? now : nullptr;
    const QString focusName = focused ? focused->objectName() : QString();
    const int place = m_scroll->verticalScrollBar()->value();
    QWidget* old = std::exchange(m_content, makeContent());
    m_place->layout()->addWidget(m_content);
    if (old) {
        m_place->layout()->removeWidget(old);
        old->hide();
        old->deleteLater(); // one of its buttons may have caused this
    }
    m_content->show();
    m_place->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(place);
    if (!focusName.isEmpty()) {
        QWidget* again = m_content->findChild<QWidget*>(focusName);
        (again ? again : m_scroll)->setFocus();
    }
}

QWidget* Inspector::makeContent()
{
    InspectorTools tools{m_state, m_theme, m_actions, {}, {}, {}, m_model, {}, m_place};
    tools.openPerson = [this](const Principal& principal) { Q_EMIT personClicked(principal); };
    tools.openKey = [this](const KeyId& key) { Q_EMIT keyClicked(key); };
    tools.openPeople = [this](const KeyId& key) { Q_EMIT peopleClicked(key); };
    tools.chooseModel = [this](const QString& model) {
        m_model = model;
        rebuild();
    };
    switch (m_subject) {
    case Subject::Nothing: break;
    case Subject::People: {
        if (m_people.size() > 1)
            return selectionPage(tools, m_people);
        const Principal& one = m_people.constFirst();
        return one.type == PrincipalType::Group ? groupPage(tools, GroupId(one.id))
                                                : userPage(tools, UserId(one.id));
    }
    case Subject::Key:
        if (const KeyRow* row = m_state->keys()->rowAt(m_state->keys()->indexOf(m_key)))
            return keyPage(tools, *row);
        break;
    case Subject::Pool: return poolPage(tools);
    }
    return hintPage(tools);
}

} // namespace keyroster::ui
