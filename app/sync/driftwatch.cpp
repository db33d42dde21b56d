#include "sync/driftwatch.h"

#include "sync/engine.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <chrono>

namespace keyroster::sync {

namespace {

const QString checkSetting = QStringLiteral("sync/check");
const QString onStartField = QStringLiteral("on_start");
const QString minutesField = QStringLiteral("minutes");
constexpr int mostMinutes = 24 * 60;

} // namespace

DriftCheck driftCheck(const workspace::Workspace& workspace)
{
    const QJsonObject stored = QJsonDocument::fromJson(workspace.setting(checkSetting)).object();
    DriftCheck check;
    check.onStart = stored.value(onStartField).toBool(true);
    check.everyMinutes = std::clamp(stored.value(minutesField).toInt(), 0, mostMinutes);
    return check;
}

Result<void> setDriftCheck(workspace::Workspace& workspace, DriftCheck check)
{
    QJsonObject stored;
    stored.insert(onStartField, check.onStart);
    stored.insert(minutesField, std::clamp(check.everyMinutes, 0, mostMinutes));
    return workspace.setSetting(checkSetting, QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

DriftWatch::DriftWatch(Engine* engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &DriftWatch::check);
    connect(engine, &Engine::signInNeeded, &m_timer, &QTimer::stop);
    restart();
}

DriftWatch::~DriftWatch()
{
    m_cancel.cancel();
}

void DriftWatch::restart()
{
    const int minutes = driftCheck(*m_engine->workspace()).everyMinutes;
    if (minutes > 0)
        m_timer.start(std::chrono::minutes(minutes));
    else
        m_timer.stop();
}

void DriftWatch::check()
{
    if (m_checking)
        return;
    m_checking = true;
    QCoro::connect(m_engine->checkServer(m_cancel), this, [this](const Result<bool>& changed) {
        m_checking = false;
        if (changed)
            Q_EMIT checked(*changed);
    });
}

} // namespace keyroster::sync
