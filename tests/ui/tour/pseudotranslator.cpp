#include "ui/tour/pseudotranslator.h"

namespace keyroster::test {

namespace {

constexpr std::u16string_view plainLetters = u"abcdefghijklmnopqrstuvwxyz";
constexpr std::u16string_view accentedLetters = u"àƀçđéƒğĥíĵķľḿñöƥɋŕšţüṽŵẋýž";
constexpr std::u16string_view arabicLetters = u"ابتثجحخدذرزسشصضطظعغفقكلمنه";

} // namespace

QChar PseudoTranslator::letter(QChar plain) const
{
    const auto at = plainLetters.find(plain.toLower().unicode());
    if (at == std::u16string_view::npos)
        return plain;
    if (m_letters == Letters::Arabic)
        return arabicLetters.at(at);
    const QChar accented = accentedLetters.at(at);
    return plain.isUpper() ? accented.toUpper() : accented;
}

QString PseudoTranslator::translate(const char*, const char* source, const char*, int) const
{
    const QString text = QString::fromUtf8(source);
    QString made(1, QChar(begin));
    qsizetype letters = 0;
    bool tag = false; // markup stays as it is
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        tag = tag ? c != u'>'
                  : c == u'<' && i + 1 < text.size()
                        && (text.at(i + 1).isLetter() || text.at(i + 1) == u'/');
        const bool placeholder =
            c == u'%' && i + 1 < text.size()
            && (text.at(i + 1).isDigit() || text.at(i + 1) == u'n' || text.at(i + 1) == u'L');
        if (placeholder) {
            made += c;
            made += text.at(++i);
            if (text.at(i) == u'L' && i + 1 < text.size())
                made += text.at(++i);
            continue;
        }
        made += tag ? c : letter(c);
        letters += !tag && c.isLetter();
    }
    // Shorter texts grow more: "Key" may well become twice as long.
    for (qsizetype grown = 0; grown < letters * (letters < 10 ? 60 : 40) / 100; ++grown)
        made += m_letters == Letters::Arabic ? QChar(0x640) : QChar(u'\u00b7');
    return made + QChar(end);
}

} // namespace keyroster::test
