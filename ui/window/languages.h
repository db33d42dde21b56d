#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

class QSettings;

namespace keyroster::ui {

struct Language
{
    QString code; ///< "de", "zh_CN"; empty: as the system has it
    QString name; ///< in its own words
};

/// The languages of the window: our texts and Qt's own, in the language that the admin chose or
/// that the system has. Texts are made when widgets are, so a choice holds from the next start.
class Languages : public QObject
{
    Q_OBJECT
public:
    explicit Languages(QObject* parent = nullptr);

    [[nodiscard]] static QList<Language> all();
    /// What is chosen in these settings; empty: the system's.
    [[nodiscard]] static QString chosen(const QSettings& settings);
    static void choose(QSettings& settings, const QString& code);

    /// Installs the translators for a language, and its way to write numbers and dates. Once,
    /// before the first widget is made.
    void install(const QString& code);

private:
    QTranslator m_qt;
    QTranslator m_english; ///< English plurals; asked after the texts of the chosen language
    QTranslator m_ours;
};

} // namespace keyroster::ui
