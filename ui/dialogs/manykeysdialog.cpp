#include "dialogs/manykeysdialog.h"

#include "dialogs/limitsform.h"
#include "dialogs/weightbox.h"
#include "models/wording.h"
#include "policy/keyedits.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/mnemonic.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyroster::ui {

ManyKeysDialog::ManyKeysDialog(sync::Engine* engine, QList<KeyId> keys, Operations* operations,
                               const Theme* theme, QWidget* parent)
    : FormDialog(operations, theme, tr("Edit keys"), parent)
    , m_engine(engine)
    , m_keys(std::move(keys))
{
    setObjectName(QStringLiteral("manyKeysDialog"));
    setTitle(tr("Edit %1").arg(keysText(m_keys.size())));
    setIntro(tr("Tick what shall be the same for all of them; the rest stays as it is."));
    makeFields();
    QPushButton* save = addPrimary(tr("OK"), QStringLiteral("manyKeysSave"));
    buttons()->addButton(QDialogButtonBox::Cancel);
    connect(save, &QPushButton::clicked, this, &ManyKeysDialog::save);
    resize(560, 0);
}

QCheckBox* ManyKeysDialog::addField(QFormLayout* form, const QString& text, QWidget* field,
                                    const QString& name)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(name);
    field->setObjectName(name + QStringLiteral("Value"));
    field->setAccessibleName(withoutMnemonic(text));
    field->setEnabled(false);
    connect(box, &QCheckBox::toggled, field, &QWidget::setEnabled);
    form->addRow(box, field);
    return box;
}

void ManyKeysDialog::makeFields()
{
    const Policy& draft = m_engine->workspace()->draft();
    m_enabled = new QComboBox;
    m_enabled->addItem(tr("in use"), true);
    m_enabled->addItem(tr("switched off"), false);
    m_weight = new WeightBox;
    m_account = new QComboBox;
    m_account->addItem(tr("each has its own"), QString());
    QSet<ConnectionId> connections;
    for (const KeyId& id : std::as_const(m_keys)) {
        if (const ApiKey* key = draft.key(id))
            connections.insert(key->connection);
    }
    for (const Account& account : draft.accounts) {
        if (connections.size() == 1 && connections.contains(account.connection))
            m_account->addItem(account.name, account.id.text());
    }
    m_from = new QDateTimeEdit(QDateTime::currentDateTime());
    m_from->setCalendarPopup(true);
    m_until = new QDateTimeEdit(QDateTime::currentDateTime().addMonths(3));
    m_until->setCalendarPopup(true);
    m_limits = new LimitsForm;

    auto* form = new QFormLayout;
    form->setSpacing(Theme::Gap);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_changeEnabled = addField(form, tr("&State"), m_enabled, QStringLiteral("manyEnabled"));
    m_changeWeight = addField(form, tr("&Weight"), m_weight, QStringLiteral("manyWeight"));
    m_changeAccount = addField(form, tr("&Account"), m_account, QStringLiteral("manyAccount"));
    if (connections.size() > 1) {
        m_changeAccount->setEnabled(false);
        m_changeAccount->setToolTip(tr("These keys are of several connections."));
    }
    m_changeFrom = addField(form, tr("Valid &from"), m_from, QStringLiteral("manyFrom"));
    m_changeUntil = addField(form, tr("Valid &until"), m_until, QStringLiteral("manyUntil"));
    m_endless = new QCheckBox(tr("They do not &end"));
    m_endless->setObjectName(QStringLiteral("manyEndless"));
    form->addRow(QString(), m_endless);
    connect(m_endless, &QCheckBox::toggled, this, [this](bool on) {
        m_changeUntil->setEnabled(!on);
        m_until->setEnabled(!on && m_changeUntil->isChecked());
    });
    body()->addLayout(form);
    m_changeLimits = new QCheckBox(tr("&Limits of each key (an empty field takes a limit away)"));
    m_changeLimits->setObjectName(QStringLiteral("manyLimits"));
    m_limits->setEnabled(false);
    connect(m_changeLimits, &QCheckBox::toggled, m_limits, &QWidget::setEnabled);
    body()->addWidget(m_changeLimits);
    body()->addWidget(m_limits);
}

ApiKey ManyKeysDialog::changed(ApiKey key) const
{
    if (m_changeEnabled->isChecked())
        key.enabled = m_enabled->currentData().toBool();
    if (m_changeWeight->isChecked())
        key.weight = m_weight->value();
    if (m_changeAccount->isChecked())
        key.account = AccountId(m_account->currentData().toString());
    if (m_changeFrom->isChecked())
        key.validFrom = m_from->dateTime().toUTC();
    if (m_endless->isChecked())
        key.validUntil = {};
    else if (m_changeUntil->isChecked())
        key.validUntil = m_until->dateTime().toUTC();
    if (m_changeLimits->isChecked()) {
        const QJsonObject extra = key.limits.extra; // of a newer version: each key keeps its own
        key.limits = m_limits->limits();
        key.limits.extra = extra;
    }
    return key;
}

void ManyKeysDialog::save()
{
    if (const QString problem = m_changeLimits->isChecked() ? m_limits->check() : QString();
        !problem.isEmpty()) {
        message()->showMessage(Tone::Warning, problem);
        return;
    }
    workspace::Workspace* workspace = m_engine->workspace();
    QList<ApiKey> wanted;
    for (const KeyId& id : std::as_const(m_keys)) {
        const ApiKey* key = workspace->draft().key(id);
        if (!key)
            continue; // removed meanwhile: nothing to change
        wanted.append(changed(*key));
        const ApiKey& last = wanted.constLast();
        if (last.validFrom.isValid() && last.validUntil.isValid()
            && last.validFrom >= last.validUntil) {
            message()->showMessage(
                Tone::Warning,
                tr("%1 would end before it begins. Choose other moments.").arg(last.label));
            return;
        }
    }
    const Result<Edit> edit = edits::changeKeys(workspace->draft(), wanted, {},
                                                tr("Edit %1").arg(keysText(wanted.size())));
    if (!edit) {
        showError(edit.error());
        return;
    }
    if (const Result<void> done = workspace->apply(*edit); !done)
        showError(done.error());
    else
        accept();
}

} // namespace keyroster::ui
