#pragma once

#include "policy/directory.h"
#include "policy/jsonfields.h"

/// The parts of a stored snapshot that describe what the server offers; see snapshotcodec.h.
namespace keyroster {

QJsonArray serverModelsToJson(const QList<ServerModel>& models);
QList<ServerModel> readServerModels(const QList<QJsonObject>& objects, ReadProblem& problem);
QJsonArray entriesToJson(const QList<ModelEntry>& entries);
QList<ModelEntry> readEntries(const QList<QJsonObject>& objects, ReadProblem& problem);
QJsonArray nativesToJson(const QList<NativeConnection>& natives);
QList<NativeConnection> readNatives(const QList<QJsonObject>& objects, ReadProblem& problem);
QJsonObject routerStateToJson(const RouterState& router);
RouterState readRouterState(const QJsonObject& object, ReadProblem& problem);

} // namespace keyroster
