#include "dialogs/stepdetails.h"

#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>

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
    , m_why(textLabel({}))
    , m_before(new QPlainTextEdit)
    , m_after(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("stepDetails"));
    m_why->setObjectName(QStringLiteral("stepWhy"));
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
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::SmallGap);
    grid->addWidget(m_why, 0, 0, 1, 2);
    grid->addWidget(hintLabel(m_before->accessibleName()), 1, 0);
    grid->addWidget(hintLabel(m_after->accessibleName()), 1, 1);
    grid->addWidget(m_before, 2, 0);
    grid->addWidget(m_after, 2, 1);
    grid->setRowStretch(2, 1);
    setStep(nullptr);
}

void StepDetails::setStep(const sync::Step* step)
{
    if (!step) {
        m_why->setText(tr("Choose a step to see what it changes."));
        m_before->clear();
        m_after->clear();
        return;
    }
    m_why->setText(step->reversible ? step->why
                                    : tr("%1 This step cannot be undone.").arg(step->why));
    m_before->setPlainText(shown(step->before, tr("There is nothing yet.")));
    m_after->setPlainText(shown(step->after, tr("Removed.")));
}

} // namespace keyroster::ui
