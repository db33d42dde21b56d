#include "delegates/directorydelegate.h"

#include "delegates/cardpainter.h"
#include "models/directorymodel.h"
#include "models/wording.h"

#include <QPainter>

namespace keyroster::ui {

namespace {

constexpr int avatarSide = 34;

QString iconOf(Reach reach)
{
    return reach == Reach::Pool ? QStringLiteral("everyone") : QStringLiteral("key");
}

} // namespace

DirectoryDelegate::DirectoryDelegate(const Theme* theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void DirectoryDelegate::setDropFeedback(const QModelIndex& index, const DropDecision& decision)
{
    m_dropRow = index;
    m_decision = decision;
}

QSize DirectoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int lines = QFontMetrics(option.font).height()
                    + QFontMetrics(paint::smallFont(option.font)).height() + 2;
    return {0, std::max(avatarSide, lines) + 2 * Theme::Gap};
}

void DirectoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    painter->save();
    const paint::Brush brush{painter, m_theme, &option};
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool dropHere = m_dropRow.isValid() && m_dropRow == index;
    const QRect row = option.rect.adjusted(Theme::SmallGap, 1, -Theme::SmallGap, -1);
    if (dropHere) {
        paint::panel(
            brush, row, m_theme->color(m_decision.allowed ? Tone::DropTarget : Tone::DropRefused),
            m_theme->color(m_decision.allowed ? Tone::Accent : Tone::Danger), 1.5, Qt::DashLine);
    } else if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        paint::panel(brush, row,
                     option.palette.color(selected ? QPalette::Highlight : QPalette::Midlight), {},
                     0);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paint::panel(brush, row, Qt::transparent, m_theme->color(Tone::Accent), 1.5);

    const QFont small = paint::smallFont(option.font);
    const QFont title = paint::titleFont(option.font);
    // Quiet and warning colours on the ground of a selection are below 4.5 : 1; the icon keeps
    // them.
    const auto quiet = [this, selected](Tone tone) {
        return m_theme->color(selected ? Tone::Text : tone);
    };
    const QColor ink = m_theme->color(Tone::Text);
    const auto principal = Principal{PrincipalType(index.data(PrincipalTypeRole).toInt()),
                                     index.data(IdRole).toString()};
    const QString name = index.data(Qt::DisplayRole).toString();

    QRect room = row.adjusted(Theme::Gap, 0, -Theme::Gap, 0);
    paint::avatar(
        brush, QRect(room.left(), room.center().y() - avatarSide / 2 + 1, avatarSide, avatarSide),
        principal, name);
    room.setLeft(room.left() + avatarSide + Theme::Gap + 2);
    const int upper = QFontMetrics(title).height();
    const int lower = QFontMetrics(small).height();
    const QString line = index.data(DetailRole).toString();
    const int height = line.isEmpty() && !dropHere ? upper : upper + lower + 2;
    QRect first(room.left(), room.center().y() - height / 2 + 1, room.width(), upper);
    QRect second(room.left(), first.bottom() + 3, room.width(), lower);

    const int badge =
        paint::changeBadge(brush, first, RowChange(index.data(ChangeRole).toInt()), small);
    first.setRight(first.right() - (badge ? badge + Theme::Gap : 0));
    const int used = paint::text(brush, first, name, title, ink);
    const QString beside = principal.type == PrincipalType::Group
                             ? usersText(index.data(DirectoryModel::MembersRole).toInt())
                             : index.data(DirectoryModel::EmailRole).toString();
    first.setLeft(first.left() + used + Theme::Gap);
    if (first.width() > upper * 2 && beside != name)
        paint::text(brush, first, beside, small, quiet(Tone::Muted));

    if (dropHere) {
        const QString& words = m_decision.allowed ? m_decision.preview : m_decision.reason;
        paint::text(brush, second, words, small,
                    m_theme->color(m_decision.allowed ? Tone::Accent : Tone::Danger));
    } else if (!line.isEmpty()) {
        const auto reach = Reach(index.data(DirectoryModel::ReachRole).toInt());
        const bool trouble = index.data(DirectoryModel::TroubleRole).toBool();
        const Tone tone =
            trouble ? (reach == Reach::NoKey ? Tone::Warning : Tone::Danger) : Tone::Muted;
        const int side = QFontMetrics(small).ascent();
        if (trouble || reach != Reach::NoKey) {
            paint::icon(brush, trouble ? QStringLiteral("warning") : iconOf(reach), tone,
                        QRect(second.left(), second.center().y() - side / 2 + 1, side, side));
            second.setLeft(second.left() + side + Theme::SmallGap);
        }
        paint::text(brush, second, line, small, quiet(tone));
    }
    painter->restore();
}

} // namespace keyroster::ui
