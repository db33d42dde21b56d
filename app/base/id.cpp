#include "base/id.h"

#include <QRandomGenerator>

namespace keyroster {

QString newIdText()
{
    static constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    constexpr int length = 12;
    QString text;
    text.reserve(length);
    quint64 bits = QRandomGenerator::system()->generate64();
    for (int i = 0; i < length; ++i, bits >>= 5)
        text.append(QLatin1Char(alphabet[bits & 31U]));
    return text;
}

} // namespace keyroster
