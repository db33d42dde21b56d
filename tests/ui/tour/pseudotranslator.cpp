#include "ui/tour/pseudotranslator.h"

#include <QFile>
#include <QXmlStreamReader>

namespace keyroster::test {

namespace {

constexpr std::u16string_view plainLetters = u"abcdefghijklmnopqrstuvwxyz";
constexpr std::u16string_view accentedLetters = u"àƀçđéƒğĥíĵķľḿñöƥɋŕšţüṽŵẋýž";
constexpr std::u16string_view arabicLetters = u"ابتثجحخدذرزسشصضطظعغفقكلمنه";

QByteArray place(const QByteArray& context, const QByteArray& source)
{
    return context + '\n' + source;
}

} // namespace

PseudoTranslator::PseudoTranslator(Letters letters)
    : m_letters(letters)
{
    QFile file(QStringLiteral(KEYROSTER_TRANSLATIONS "/keyroster_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&file);
    QByteArray context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText().toUtf8();
        else if (xml.name() == QLatin1String("source"))
            m_known.insert(place(context, xml.readElementText().toUtf8()));
    }
}

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

QString PseudoTranslator::translate(const char* context, const char* source, const char*, int) const
{
    // Qt has translations of its own for its buttons.
    if (context[0] != 'Q' && !m_known.contains(place(context, source)))
        return {};
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
