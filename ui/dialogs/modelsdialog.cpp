#include "dialogs/modelsdialog.h"

#include "dialogs/amountfield.h"
#include "dialogs/audiencepicker.h"
#include "dialogs/keyverdict.h"
#include "models/shownentities.h"
#include "models/wording.h"
#include "policy/edits.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace keyroster::ui {

namespace {

constexpr int priceDecimals = 6;

} // namespace

ModelsDialog::ModelsDialog(sync::Engine* engine, ConnectionId connection, Operations* operations,
                           const Theme* theme, QWidget* parent)
    : ListDialog(operations, theme, tr("Models and prices"), QStringLiteral("models"),
                 tr("Without models people see nothing of this connection. Ask the provider, or "
                    "type the id of a model and press Add."),
                 parent)
    , m_engine(engine)
    , m_connection(std::move(connection))
{
    setObjectName(QStringLiteral("modelsDialog"));
    if (const Connection* known = engine->workspace()->draft().connection(m_connection)) {
        const Connection* then = engine->workspace()->base().connection(m_connection);
        const QList<PublishedModel> had = then ? then->models : QList<PublishedModel>();
        for (const PublishedModel& model : had)
            m_then.insert(model.id, model);
        const auto shown = shownEntities(
            known->models, had, [](const PublishedModel&) { return true; },
            [](const PublishedModel& model) { return model.id; });
        for (const auto& [model, removed] : shown)
            m_rows.append({*model, removed});
        setIntro(tr("What people see of %1. Select several models to change them together.")
                     .arg(known->name));
    }
    makeSide();
    makeForm();
    makePrices();
    resize(860, 620);
    showTexts();
    refreshAsk();
}

void ModelsDialog::chooseModels(const QStringList& ids)
{
    bool first = true;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows.at(i).removed || !ids.contains(m_rows.at(i).model.id))
            continue;
        if (std::exchange(first, false))
            choose(i);
        else
            list()->item(i)->setSelected(true);
    }
}

void ModelsDialog::makeSide()
{
    m_newId = new QLineEdit;
    m_newId->setObjectName(QStringLiteral("modelNewId"));
    m_newId->setAccessibleName(tr("Id of a model to add"));
    m_newId->setPlaceholderText(tr("Id of a model to add"));
    m_ask = new QPushButton(tr("Ask the provider for its models"));
    m_ask->setObjectName(QStringLiteral("modelsAsk"));
    m_ask->setIcon(icon(theme(), QStringLiteral("refresh")));
    m_newId->installEventFilter(this);
    side()->insertWidget(1, m_newId);
    side()->addWidget(m_ask);
    connect(m_ask, &QPushButton::clicked, this, &ModelsDialog::askProvider);
}

void ModelsDialog::makeForm()
{
    m_id = headingLabel({});
    m_id->setObjectName(QStringLiteral("modelId"));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("modelName"));
    m_publishedAs = new QLineEdit;
    m_publishedAs->setObjectName(QStringLiteral("modelPublishedAs"));
    m_publishedAs->setToolTip(tr("The id under which people and programs know the model in Open "
                                 "WebUI. Change it only before it is in use."));
    m_hidden = new QCheckBox(tr("&Hidden in the list of models"));
    m_hidden->setObjectName(QStringLiteral("modelHidden"));
    const std::optional<Snapshot>& snapshot = m_engine->workspace()->snapshot();
    m_audience = new AudiencePicker(snapshot ? snapshot->directory : Directory());
    auto* fields = new QFormLayout;
    fields->setSpacing(Theme::Gap);
    fields->addRow(tr("Shown &name"), m_name);
    fields->addRow(tr("&Id in Open WebUI"), m_publishedAs);
    form()->addWidget(m_id);
    form()->addLayout(fields);
    form()->addWidget(m_hidden);
    form()->addWidget(headingLabel(tr("Who may use it")));
    form()->addWidget(m_audience);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        change([&text](PublishedModel& model) { model.name = text.trimmed(); });
    });
    connect(m_publishedAs, &QLineEdit::textEdited, this, [this](const QString& text) {
        change([&text](PublishedModel& model) { model.publishedAs = text.trimmed(); });
    });
    connect(m_hidden, &QCheckBox::clicked, this, [this](bool hidden) {
        change([hidden](PublishedModel& model) { model.hidden = hidden; });
    });
    connect(m_audience, &AudiencePicker::changed, this, [this] {
        const QList<Principal> grants = m_audience->grants();
        change([&grants](PublishedModel& model) { model.grants = grants; });
    });
}

void ModelsDialog::makePrices()
{
    const auto price = [](const char* name, const QString& accessible, const QString& none) {
        return new AmountField(AmountField::Kind::Money, QString::fromLatin1(name), accessible,
                               none);
    };
    m_input = price("modelPriceInput", tr("Input"), tr("unknown"));
    m_output = price("modelPriceOutput", tr("Output"), tr("unknown"));
    m_cached = price("modelPriceCached", tr("Cached input"), tr("as input"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(Theme::SmallGap);
    int column = 0;
    for (AmountField* field : {m_input, m_output, m_cached}) {
        auto* label = new QLabel(field->accessibleName());
        label->setBuddy(field);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
        ++column;
        connect(field, &QLineEdit::textEdited, this, &ModelsDialog::changePrice);
    }
    form()->addWidget(headingLabel(tr("Price in US dollars per million tokens")));
    form()->addLayout(grid);
    form()->addWidget(hintLabel(tr("Limits and allowances in dollars, and the cost under Usage, "
                                   "are counted by these prices.")));
}

QString ModelsDialog::textOf(const PublishedModel& model) const
{
    const QString name = model.name.isEmpty() ? model.id : model.name;
    if (!model.price)
        return name;
    return tr("%1 \u2013 %2 in, %3 out", "a model and its prices")
        .arg(name, moneyText(model.price->input, priceDecimals),
             moneyText(model.price->output, priceDecimals));
}

void ModelsDialog::showTexts()
{
    QList<ListRow> rows;
    for (const Row& row : std::as_const(m_rows))
        rows.append({textOf(row.model), markOf(row)});
    fill(rows);
}

RowChange ModelsDialog::markOf(const Row& row) const
{
    if (row.removed)
        return RowChange::Removed;
    const auto then = m_then.constFind(row.model.id);
    if (then == m_then.cend())
        return RowChange::Added;
    return *then == row.model ? RowChange::None : RowChange::Changed;
}

QList<PublishedModel> ModelsDialog::wanted() const
{
    QList<PublishedModel> models;
    for (const Row& row : m_rows) {
        if (!row.removed)
            models.append(row.model);
    }
    return models;
}

void ModelsDialog::rowChosen(int row)
{
    if (m_showing)
        return;
    m_showing = true;
    const PublishedModel& model = m_rows.at(row).model;
    const int count = int(selectedRows().size());
    m_id->setText(count == 1 ? model.id : tr("%n models", nullptr, count));
    m_name->setText(count == 1 ? model.name : QString());
    m_name->setPlaceholderText(count == 1 ? model.id : QString());
    m_name->setEnabled(count == 1);
    m_publishedAs->setText(count == 1 ? model.publishedAs : QString());
    const Connection* connection = m_engine->workspace()->draft().connection(m_connection);
    m_publishedAs->setPlaceholderText(count == 1 && connection ? routerModelId(*connection, model)
                                                               : QString());
    m_publishedAs->setEnabled(count == 1);
    m_hidden->setChecked(model.hidden);
    m_audience->setGrants(model.grants);
    const std::optional<Price>& price = model.price;
    m_input->setMoney(price ? std::optional(price->input) : std::nullopt);
    m_output->setMoney(price ? std::optional(price->output) : std::nullopt);
    m_cached->setMoney(price ? price->cachedInput : std::nullopt);
    m_showing = false;
}

void ModelsDialog::change(const std::function<void(PublishedModel&)>& how)
{
    if (m_showing)
        return;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        if (!m_rows.at(row).removed)
            how(m_rows[row].model);
    }
    m_showing = true; // only the list: the form is being typed into
    showTexts();
    m_showing = false;
}

AmountField* ModelsDialog::unclearPrice() const
{
    return firstUnclear({m_input, m_output, m_cached});
}

void ModelsDialog::changePrice()
{
    if (unclearPrice())
        return; // the price stays what it was; OK says why
    const std::optional<double> input = m_input->money(), output = m_output->money(),
                                cached = m_cached->money();
    change([&](PublishedModel& model) {
        if (!input && !output && !cached) {
            model.price.reset();
            return;
        }
        Price price = model.price.value_or(Price()); // fields of later versions stay
        price.input = input.value_or(0);
        price.output = output.value_or(0);
        price.cachedInput = cached;
        model.price = price;
    });
}

void ModelsDialog::take(const QStringList& ids)
{
    // New ones are seen by those who see the first one.
    const QList<PublishedModel> there = wanted();
    const QList<Principal> grants =
        there.isEmpty() ? QList<Principal>{Principal::everyone()} : there.constFirst().grants;
    for (const QString& id : ids) {
        const auto known = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&id](const Row& row) { return row.model.id == id; });
        if (known != m_rows.end()) {
            known->removed = false;
        } else if (!id.isEmpty()) {
            PublishedModel model;
            model.id = id;
            model.grants = grants;
            m_rows.append({model});
        }
    }
    showTexts();
}

void ModelsDialog::add()
{
    const QString id = m_newId->text().trimmed();
    if (id.isEmpty()) {
        m_newId->setFocus();
        return;
    }
    take({id});
    m_newId->clear();
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows.at(i).model.id == id)
            choose(i);
    }
}

bool ModelsDialog::eventFilter(QObject* watched, QEvent* event)
{
    // Return adds what was typed; it must not go on to OK.
    if (watched == m_newId && event->type() == QEvent::KeyPress && !m_newId->text().isEmpty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            add();
            return true;
        }
    }
    return ListDialog::eventFilter(watched, event);
}

void ModelsDialog::remove()
{
    const QList<int> rows = selectedRows();
    bool gone = false;
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        Row& doomed = m_rows[*row];
        if (const auto then = m_then.constFind(doomed.model.id); then != m_then.cend()) {
            doomed = {*then, true};
        } else {
            m_rows.removeAt(*row);
            gone = true;
        }
    }
    if (gone) // the others stay selected, and can be kept
        list()->clearSelection();
    showTexts();
}

void ModelsDialog::keep()
{
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        m_rows[row].removed = false;
    showTexts();
}

KeyId ModelsDialog::keyToAskWith() const
{
    const workspace::Workspace* workspace = m_engine->workspace();
    for (const ApiKey& key : workspace->draft().keys) {
        if (key.connection == m_connection
            && !workspace->secretOf(key.id, key.fingerprint).isEmpty())
            return key.id;
    }
    return {};
}

void ModelsDialog::refreshAsk()
{
    if (!m_ask)
        return;
    const bool can = !keyToAskWith().isEmpty();
    m_ask->setEnabled(can && !isBusy());
    m_ask->setToolTip(can ? QString()
                          : tr("The provider is asked with a key of this connection, and none has "
                               "its secret on this computer."));
}

void ModelsDialog::askProvider()
{
    const CancelToken cancel;
    run(tr("Asking the provider for its models..."), m_engine->testKey(keyToAskWith(), cancel),
        cancel, [this](const providers::KeyTest& test) {
            if (test.verdict != providers::KeyTest::Verdict::Works) {
                const QString text = test.message.isEmpty() ? keyVerdict(test).text : test.message;
                message()->showMessage(Tone::Warning, text);
                return;
            }
            const auto before = wanted().size();
            take(test.models);
            const int more = int(wanted().size() - before);
            message()->showMessage(
                Tone::Ok, more == 0 ? tr("The provider has no further models for this key.")
                                    : tr("%n model(s) more. Take out those that people shall not "
                                         "see.",
                                         nullptr, more));
        });
}

void ModelsDialog::workChanged()
{
    FormDialog::workChanged();
    refreshAsk();
}

void ModelsDialog::save()
{
    if (AmountField* field = unclearPrice()) {
        field->setFocus();
        message()->showMessage(Tone::Warning, field->problem());
        return;
    }
    workspace::Workspace* workspace = m_engine->workspace();
    const Connection* known = workspace->draft().connection(m_connection);
    if (!known) {
        message()->showMessage(Tone::Warning, tr("This connection was removed meanwhile."));
        return;
    }
    Connection changed = *known;
    changed.models = wanted();
    const Result<Edit> edit = edits::changeConnection(workspace->draft(), changed);
    acceptWith(workspace, edit);
}

} // namespace keyroster::ui
