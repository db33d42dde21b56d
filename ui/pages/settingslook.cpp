#include "pages/settingslook.h"

#include "widgets/formlabels.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace keyroster::ui {

SettingsLook::SettingsLook(Theme* theme, const QList<LanguageChoice>& languages,
                           const QString& language, bool notify, QWidget* parent)
    : SettingsCard(tr("Appearance and language"), {}, parent)
    , m_theme(theme)
    , m_colours(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_later(hintLabel(tr("Keyroster speaks this language from its next start."), this))
    , m_spoken(language)
{
    auto* form = new QFormLayout;
    form->setSpacing(Theme::Gap);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Colours"), m_colours);
    form->addRow(tr("&Language"), m_language);
    column()->addLayout(form);
    column()->addWidget(m_later);
    m_later->setObjectName(QStringLiteral("settingsLanguageLater"));
    m_later->hide();
    auto* tell = new QCheckBox(
        tr("&Notify me when a sync of more than 5 seconds ends while the window is behind others"),
        this);
    tell->setObjectName(QStringLiteral("settingsNotify"));
    tell->setChecked(notify);
    column()->addWidget(tell);
    connect(tell, &QCheckBox::toggled, this, &SettingsLook::notifyChosen);
    addTheme();
    addLanguage(languages, language);
    alignFormLabels(this);
}

void SettingsLook::addTheme()
{
    m_colours->setObjectName(QStringLiteral("settingsColours"));
    m_colours->setAccessibleName(tr("Colours"));
    m_colours->addItem(tr("As the system has them"), int(Theme::Choice::System));
    m_colours->addItem(tr("Light"), int(Theme::Choice::Light));
    m_colours->addItem(tr("Dark"), int(Theme::Choice::Dark));
    const auto follow = [this] {
        m_colours->setCurrentIndex(m_colours->findData(int(m_theme->choice())));
    };
    connect(m_theme, &Theme::changed, this, follow);
    follow();
    connect(m_colours, &QComboBox::activated, this, [this] {
        Q_EMIT themeChosen(static_cast<Theme::Choice>(m_colours->currentData().toInt()));
    });
}

void SettingsLook::addLanguage(const QList<LanguageChoice>& languages, const QString& language)
{
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    m_language->setAccessibleName(tr("Language"));
    for (const LanguageChoice& one : languages)
        m_language->addItem(one.name, one.code);
    m_language->setCurrentIndex(m_language->findData(language));
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString code = m_language->currentData().toString();
        m_later->setVisible(code != m_spoken);
        Q_EMIT languageChosen(code);
    });
}

} // namespace keyroster::ui
