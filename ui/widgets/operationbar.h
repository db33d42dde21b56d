#pragma once

#include <QFrame>
#include <QList>
#include <QPair>
#include <QPointer>

class QLabel;
class QPushButton;
class QTimer;

namespace keyroster::ui {

class Operations;

/// Shows what Operations runs, with Cancel. Appears only when something takes longer than a second,
/// so short work does not flicker; goes away with the last operation, and the focus goes back to
/// where it was.
class OperationBar : public QFrame
{
    Q_OBJECT
public:
    static constexpr int PatienceMs = 1000;

    explicit OperationBar(Operations* operations, QWidget* parent = nullptr);

private:
    void begin(int id, const QString& title);
    void end(int id);

    QList<QPair<int, QString>> m_running;
    QLabel* m_text;
    QPushButton* m_cancel;
    QPointer<QWidget> m_focusBefore;
    QTimer* m_patience;
};

} // namespace keyroster::ui
