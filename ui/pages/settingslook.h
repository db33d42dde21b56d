#pragma once

#include "pages/settingscard.h"
#include "widgets/theme.h"

class QComboBox;
class QLabel;
class QSettings;

namespace keyroster::ui {

/// A choice of a language as the page offers it; the window says which there are.
struct LanguageChoice
{
    QString code, name;
};

/// Settings: colours, language, notifications. Everything holds at once, but the language.
class SettingsLook : public SettingsCard
{
    Q_OBJECT
public:
    SettingsLook(Theme* theme, const QList<LanguageChoice>& languages, const QString& language,
                 bool notify, QWidget* parent = nullptr);

Q_SIGNALS:
    void themeChosen(keyroster::ui::Theme::Choice choice);
    void languageChosen(const QString& code);
    void notifyChosen(bool notify);

private:
    void addTheme();
    void addLanguage(const QList<LanguageChoice>& languages, const QString& language);

    Theme* m_theme;
    QComboBox* m_colours;
    QComboBox* m_language;
    QLabel* m_later;
    QString m_spoken; ///< the language that the window has now
};

} // namespace keyroster::ui
