#pragma once

#include <QFrame>

class QVBoxLayout;

namespace keyroster::ui {

/// A part of the settings: heading, one explaining sentence, and what can be set.
class SettingsCard : public QFrame
{
    Q_OBJECT
public:
    SettingsCard(const QString& title, const QString& hint, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
};

} // namespace keyroster::ui
