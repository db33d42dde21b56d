#pragma once

#include <QSet>
#include <QTranslator>

namespace keyroster::test {

/// A language that nobody speaks: every text that the program translates is marked and made 40 %
/// longer (a German text is about 30 % longer than an English one), in letters with accents, or in
/// Arabic letters. Placeholders and mnemonics stay. A text on the screen without the marks was
/// never given to be translated.
class PseudoTranslator : public QTranslator
{
public:
    enum class Letters { Accented, Arabic };
    explicit PseudoTranslator(Letters letters = Letters::Accented);
    static constexpr char16_t begin = u'\u27e6', end = u'\u27e7';

    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return m_known.isEmpty(); }

private:
    [[nodiscard]] QChar letter(QChar plain) const;

    Letters m_letters;
    QSet<QByteArray> m_known; ///< context and source
};

} // namespace keyroster::test
