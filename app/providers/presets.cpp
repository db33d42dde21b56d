#include "providers/presets.h"

#include "policy/codes.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

// A static library's resources register themselves only when asked to, from the global namespace.
static void registerResource()
{
    Q_INIT_RESOURCE(keyroster_providers);
}

namespace keyroster::providers {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Presets)
};

QString scopeText(const QString& scope)
{
    if (scope == QLatin1StringView("organisation"))
        return Text::tr("Keys of one organisation share one quota.");
    if (scope == QLatin1StringView("project"))
        return Text::tr("Keys of one project share one quota.");
    if (scope == QLatin1StringView("workspace"))
        return Text::tr("Keys of one workspace share one quota.");
    if (scope == QLatin1StringView("team"))
        return Text::tr("Keys of one team share one quota.");
    if (scope == QLatin1StringView("deployment"))
        return Text::tr("Keys of one resource share the quota of its deployments.");
    if (scope == QLatin1StringView("machine"))
        return Text::tr("All keys share one machine.");
    return Text::tr("Keys of one provider account share one quota.");
}

Preset presetOf(const QJsonObject& object)
{
    const auto text = [&object](const char* name) {
        return object.value(QLatin1StringView(name)).toString();
    };
    Preset preset;
    preset.id = text("id");
    preset.name = text("name");
    preset.baseUrl = text("base_url");
    preset.dialect = fromCode<Dialect>(text("dialect")).value_or(Dialect::OpenAi);
    preset.keyPattern = text("key_pattern");
    preset.accountScope = scopeText(text("account_scope"));
    preset.reset = object.value(QLatin1StringView("reset")).toString(QStringLiteral("provider"));
    preset.keysPage = text("keys_page");
    preset.requestsPerDay = text("requests_header") == QLatin1StringView("day");
    const QJsonObject test = object.value(QLatin1StringView("test")).toObject();
    preset.testFirst = test.value(QLatin1StringView("first")).toString();
    preset.testHeader = test.value(QLatin1StringView("key_header")).toString().toLatin1();
    const QJsonObject headers = test.value(QLatin1StringView("headers")).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        preset.testHeaders.append({header.key().toLatin1(), header.value().toString().toLatin1()});
    return preset;
}

QList<Preset> readPresets()
{
    registerResource();
    QFile file(QStringLiteral(":/keyroster/providers.json"));
    QList<Preset> list;
    if (!file.open(QIODevice::ReadOnly))
        return list;
    const QJsonArray providers = QJsonDocument::fromJson(file.readAll())
                                     .object()
                                     .value(QLatin1StringView("providers"))
                                     .toArray();
    for (const auto& provider : providers)
        list.append(presetOf(provider.toObject()));
    return list;
}

} // namespace

const QList<Preset>& presets()
{
    static const QList<Preset> list = readPresets();
    return list;
}

const Preset* presetFor(const QString& baseUrl)
{
    const QUrl url(baseUrl);
    if (url.host().isEmpty())
        return nullptr;
    for (const Preset& preset : presets()) {
        const QUrl known(preset.baseUrl);
        const bool azure = preset.dialect == Dialect::Azure
                        && url.host().endsWith(QLatin1StringView(".openai.azure.com"));
        // The path may differ (with and without /v1), the machine and its port may not.
        if (azure || (url.host() == known.host() && url.port() == known.port()))
            return &preset;
    }
    return nullptr;
}

} // namespace keyroster::providers
