#include "widgets/icons.h"

#include "base/log.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

namespace keyroster::ui {

namespace {

QByteArray source(const QString& name)
{
    QFile file(QStringLiteral(":/keyroster/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap drawn(const QString& name, const QColor& color, const QSize& pixels)
{
    const QString cacheKey = QStringLiteral("keyroster/%1/%2/%3x%4")
                                 .arg(name, color.name(QColor::HexArgb))
                                 .arg(pixels.width())
                                 .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(source(name).replace("currentColor", color.name().toLatin1()));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

/// Asks the theme for the colour when it paints, so a change of theme needs no new icons.
class SvgEngine : public QIconEngine
{
public:
    SvgEngine(const Theme* theme, QString name, Tone tone)
        : m_theme(theme)
        , m_name(std::move(name))
        , m_tone(tone)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
        QPixmap pixels = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
        pixels.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), pixels);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        QColor color = m_theme ? m_theme->color(m_tone) : QColor(Qt::gray);
        if (mode == QIcon::Disabled && m_theme)
            color = m_theme->isDark() ? QColor(0x737d8c) : QColor(0x8a93a0);
        const int side = std::min(size.width(), size.height());
        return drawn(m_name, color, QSize(side, side));
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SvgEngine(*this); }

private:
    QPointer<const Theme> m_theme;
    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const Theme* theme, const QString& name, Tone tone)
{
    if (source(name).isEmpty()) {
        qCWarning(lcUi) << "no icon named" << name;
        return {};
    }
    return QIcon(new SvgEngine(theme, name, tone));
}

QPixmap iconPixmap(const Theme* theme, const QString& name, Tone tone, int size, qreal scale)
{
    QPixmap pixmap = drawn(name, theme->color(tone), (QSizeF(size, size) * scale).toSize());
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace keyroster::ui
