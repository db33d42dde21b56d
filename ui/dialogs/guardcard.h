#pragma once

#include "sync/plan.h"
#include "widgets/theme.h"

#include <QFrame>

class QLineEdit;

namespace keyroster::ui {

/// What makes a plan unusual, and the field for the server's name that must be typed before it may
/// run.
class GuardCard : public QFrame
{
    Q_OBJECT
public:
    GuardCard(const QList<sync::Guard>& guards, QString serverName, const Theme* theme,
              QWidget* parent = nullptr);
    [[nodiscard]] bool isConfirmed() const;
    [[nodiscard]] QString typedName() const;

Q_SIGNALS:
    void changed();

private:
    QString m_serverName;
    QLineEdit* m_typed;
};

} // namespace keyroster::ui
