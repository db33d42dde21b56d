#include "dialogs/stepdetails.h"

#include "dialogs/plantree.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>

namespace keyroster::ui {

namespace {

QString shown(const QJsonValue& value, const QString& nothing)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented));
    if (value.isNull() || value.isUndefined())
        return nothing;
    return value.toVariant().toString();
}

} // namespace

StepDetails::StepDetails(QWidget* parent)
    : QWidget(parent)
    , m_outcome(headingLabel({}))
    , m_why(selectable(textLabel({})))
    , m_words(new QPlainTextEdit)
    , m_exact(new QPushButton(tr("As the server stores it")))
    , m_stored(new QWidget)
    , m_before(new QPlainTextEdit)
    , m_after(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("stepDetails"));
    m_outcome->setObjectName(QStringLiteral("stepOutcome"));
    m_why->setObjectName(QStringLiteral("stepWhy"));
    m_words->setObjectName(QStringLiteral("stepWords"));
    m_words->setAccessibleName(tr("What this step changes"));
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_exact->setObjectName(QStringLiteral("stepExact"));
    m_exact->setCheckable(true);
    m_exact->setFlat(true);
    m_exact->setProperty("flat", true);
    m_exact->setAutoDefault(false);
    m_before->setObjectName(QStringLiteral("stepBefore"));
    m_after->setObjectName(QStringLiteral("stepAfter"));
    m_before->setAccessibleName(tr("On the server now"));
    m_after->setAccessibleName(tr("After this step"));
    for (QPlainTextEdit* text : {m_before, m_after}) {
        text->setReadOnly(true);
        text->setFont(fixedFont());
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->setTabChangesFocus(true);
    }
    auto* grid = new QGridLayout(m_stored);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::SmallGap);
    grid->addWidget(hintLabel(m_before->accessibleName()), 0, 0);
    grid->addWidget(hintLabel(m_after->accessibleName()), 0, 1);
    grid->addWidget(m_before, 1, 0);
    grid->addWidget(m_after, 1, 1);
    grid->setRowStretch(1, 1);
    auto* top = new QHBoxLayout;
    top->addWidget(m_why, 1);
    top->addWidget(m_exact, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::SmallGap);
    column->addWidget(m_outcome);
    column->addLayout(top);
    column->addWidget(m_words, 1);
    column->addWidget(m_stored, 1);
    m_stored->hide();
    connect(m_exact, &QPushButton::toggled, this, [this](bool exact) {
        m_stored->setVisible(exact);
        m_words->setVisible(!exact);
    });
    setStep(nullptr);
}

void StepDetails::setStep(const sync::Step* step, const QStringList& changes,
                          const sync::StepResult* result)
{
    m_exact->setVisible(step != nullptr);
    m_outcome->setVisible(step && result);
    if (result) {
        const QString outcome = outcomeText(result->outcome);
        m_outcome->setText(result->message.isEmpty() ? outcome
                                                     : tr("%1: %2").arg(outcome, result->message));
    }
    if (!step) {
        m_why->setText(tr("Choose a step to see what it changes."));
        m_words->clear();
        m_before->clear();
        m_after->clear();
        return;
    }
    m_why->setText(step->reversible ? step->why
                                    : tr("%1 This step cannot be undone.").arg(step->why));
    m_words->setPlainText(changes.isEmpty() ? step->what : changes.join(QLatin1Char('\n')));
    m_before->setPlainText(shown(step->before, tr("There is nothing yet.")));
    m_after->setPlainText(shown(step->after, tr("Removed.")));
}

} // namespace keyroster::ui
