#include "widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace keyroster::ui {

namespace {

/// Makes the text only when a program asks for it, so no copy lies in our memory meanwhile.
class SecretMimeData : public QMimeData
{
public:
    explicit SecretMimeData(SecretBytes secret)
        : m_secret(std::move(secret))
    {
        setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
        setData(QStringLiteral("application/x-nspasteboard-concealed-type"), "secret");
        const QByteArray no(4, '\0'); // a DWORD of 0
        for (const char* name : {"ExcludeClipboardContentFromMonitorProcessing",
                                 "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"})
            setData(QStringLiteral("application/x-qt-windows-mime;value=\"%1\"")
                        .arg(QLatin1String(name)),
                    no);
    }

    [[nodiscard]] QStringList formats() const override
    {
        return QStringList{QStringLiteral("text/plain")} + QMimeData::formats();
    }
    [[nodiscard]] bool hasFormat(const QString& format) const override
    {
        return formats().contains(format);
    }

protected:
    QVariant retrieveData(const QString& format, QMetaType type) const override
    {
        if (format != QLatin1String("text/plain"))
            return QMimeData::retrieveData(format, type);
        const QByteArrayView secret = m_secret.view();
        if (type.id() == QMetaType::QString)
            return QString::fromUtf8(secret.data(), secret.size());
        return QByteArray(secret.data(), secret.size());
    }

private:
    SecretBytes m_secret;
};

} // namespace

SecretClipboard::SecretClipboard(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    // Before the clipboard hands its content over to the desktop.
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (m_left > 0 && !isHolding())
            clear(); // somebody else copied something: nothing left to count down
    });
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

bool SecretClipboard::isHolding() const
{
    return m_mine && QGuiApplication::clipboard()->mimeData() == m_mine;
}

void SecretClipboard::copy(const SecretBytes& secret)
{
    m_left = 0; // so that our own change is not taken for somebody else's
    auto* data = new SecretMimeData(secret);
    m_mine = data;
    QGuiApplication::clipboard()->setMimeData(data);
    m_left = Seconds;
    m_timer.start();
    Q_EMIT countdown(m_left);
}

void SecretClipboard::clear()
{
    const bool counting = m_left > 0;
    m_timer.stop();
    m_left = 0;
    if (isHolding())
        QGuiApplication::clipboard()->clear();
    m_mine.clear();
    if (counting)
        Q_EMIT countdown(0);
}

void SecretClipboard::tick()
{
    if (m_left <= 1 || !isHolding()) {
        clear();
        return;
    }
    --m_left;
    Q_EMIT countdown(m_left);
}

} // namespace keyroster::ui
