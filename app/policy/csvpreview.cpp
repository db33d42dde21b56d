#include "policy/csvpreview.h"

#include <QCoreApplication>
#include <algorithm>

namespace keyroster::csv {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CsvPreview)
};
constexpr qsizetype errorsNamed = 20;

QStringList errorLines(const Preview& preview, qsizetype most)
{
    QStringList lines;
    for (const PreviewLine& line : preview.lines) {
        if (line.action == Action::Error && lines.size() < most)
            lines.append(Text::tr("Line %1: %2").arg(line.line).arg(line.text));
    }
    return lines;
}

} // namespace

qsizetype Preview::count(Action action) const
{
    return std::count_if(lines.cbegin(), lines.cend(),
                         [action](const PreviewLine& line) { return line.action == action; });
}

Result<Edit> accepted(const Preview& preview, const Edit& edit, Accept accept)
{
    const qsizetype errors = preview.count(Action::Error);
    if (errors == 0 || accept == Accept::GoodLines)
        return edit;
    QStringList lines = errorLines(preview, errorsNamed);
    lines.prepend(
        Text::tr("Nothing was imported, because %n line(s) do not fit:", nullptr, int(errors)));
    if (errors > errorsNamed)
        lines.append(Text::tr("... and %n more.", nullptr, int(errors - errorsNamed)));
    return fail(ErrorKind::BadInput, lines.join(QLatin1Char('\n')));
}

QString errorText(const Preview& preview)
{
    return errorLines(preview, preview.lines.size()).join(QLatin1Char('\n'));
}

} // namespace keyroster::csv
