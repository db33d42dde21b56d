#pragma once

#include "sync/engine.h"
#include "widgets/operations.h"
#include "widgets/theme.h"

#include <QObject>
#include <functional>

class QDialog;
class QWidget;

namespace keyroster::ui {

class MessageBar;

/// Files in and out of the open server's draft, and copying from another server: chooses files,
/// opens the dialogs, says what came of it. Everything it is given outlives it. GUI thread.
class ExchangeFlow : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        sync::Engine* engine;
        Operations* operations;
        const Theme* theme;
        MessageBar* message;
        QWidget* window;
        std::function<void(QDialog*)> present; ///< opens a dialog that ends with the server
    };
    ExchangeFlow(Parts parts, QObject* parent);

    void saveBundle();
    void openBundle();
    void openJson();
    void openBundleFile(const QString& file); ///< a bundle, or a policy as JSON
    void saveJson();
    void saveAssignments();
    void saveKeys();
    void openAssignments();
    void openKeys();
    void copyFrom(const QString& workspaceFile);

private:
    void choose(const QString& title, const QString& filter, const QString& suggested,
                const std::function<void(QString)>& chosen);
    void write(const QString& file, const QByteArray& bytes);
    [[nodiscard]] Directory directory() const;

    Parts m_parts;
};

} // namespace keyroster::ui
