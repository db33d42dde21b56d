#include "window/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>

namespace keyroster::ui {

namespace {

QString settingName()
{
    return QStringLiteral("language");
}

} // namespace

Languages::Languages(QObject* parent)
    : QObject(parent)
{}

QList<Language> Languages::all()
{
    // Their names are never translated: who looks for a language reads that one.
    return {{QString(), tr("As the system has it")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("fr"), QStringLiteral("Fran\u00e7ais")},
            {QStringLiteral("es"), QStringLiteral("Espa\u00f1ol")},
            {QStringLiteral("ja"), QStringLiteral("\u65e5\u672c\u8a9e")},
            {QStringLiteral("zh_CN"), QStringLiteral("\u7b80\u4f53\u4e2d\u6587")}};
}

QString Languages::chosen(const QSettings& settings)
{
    const QString code = settings.value(settingName()).toString();
    for (const Language& language : all()) {
        if (language.code == code)
            return code;
    }
    return {};
}

void Languages::choose(QSettings& settings, const QString& code)
{
    settings.setValue(settingName(), code);
}

void Languages::install(const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale() : QLocale(code);
    if (!code.isEmpty())
        QLocale::setDefault(locale);
    const QString texts = QStringLiteral(":/keyroster/translations");
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_english.load(QStringLiteral("keyroster_en"), texts))
        QCoreApplication::installTranslator(&m_english);
    if (m_ours.load(locale, QStringLiteral("keyroster"), QStringLiteral("_"), texts))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace keyroster::ui
