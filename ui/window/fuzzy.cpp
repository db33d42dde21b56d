#include "window/fuzzy.h"

namespace keyroster::ui {

namespace {

QString folded(const QString& text)
{
    QString result;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            result += c.toCaseFolded();
    }
    return result;
}

constexpr int matched = 1, runBonus = 5, wordBonus = 10, wholeBonus = 40;

} // namespace

int fuzzyScore(const QString& typed, const QString& text)
{
    QString needle = folded(typed);
    needle.remove(QLatin1Char(' '));
    const QString hay = folded(text);
    if (needle.isEmpty())
        return 1;
    int score = 0;
    qsizetype from = 0;
    qsizetype last = -2;
    for (qsizetype i = 0; i < needle.size(); ++i) {
        const QChar wanted = needle.at(i);
        // The beginning of a word is what people mean when they type initials; a run is what they
        // mean otherwise.
        qsizetype best = -1;
        if (last + 1 < hay.size() && last >= 0 && hay.at(last + 1) == wanted)
            best = last + 1;
        for (qsizetype at = from; best < 0 && at < hay.size(); ++at) {
            if (hay.at(at) == wanted && (at == 0 || !hay.at(at - 1).isLetterOrNumber()))
                best = at;
        }
        if (best < 0)
            best = hay.indexOf(wanted, from);
        if (best < 0) {
            // A word's beginning may have been taken too far on: then only the plain order decides.
            qsizetype at = 0;
            for (const QChar c : needle) {
                at = hay.indexOf(c, at) + 1;
                if (at == 0)
                    return 0;
            }
            return matched;
        }
        score += matched;
        if (best == last + 1)
            score += runBonus;
        if (best == 0 || !hay.at(best - 1).isLetterOrNumber())
            score += wordBonus;
        last = best;
        from = best + 1;
    }
    // What was typed stands there as it is: worth most at the beginning of a word.
    const qsizetype whole = hay.indexOf(folded(typed.trimmed()));
    if (whole == 0 || (whole > 0 && !hay.at(whole - 1).isLetterOrNumber()))
        score += wholeBonus;
    else if (whole > 0)
        score += runBonus;
    return score + std::max(0, 10 - int(hay.size()) / 8);
}

} // namespace keyroster::ui
