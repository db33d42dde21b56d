#include "widgets/mnemonic.h"

namespace keyroster::ui {

QString escaped(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString withoutMnemonic(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&') && ++i == text.size())
            break;
        shown.append(text.at(i));
    }
    return shown;
}

} // namespace keyroster::ui
