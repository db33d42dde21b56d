#pragma once

#include "policy/directory.h"
#include "sync/adopt.h"
#include "widgets/theme.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace keyroster::ui {

/// The server's own connections with a check box each, what to know before adopting one, or why it
/// cannot be adopted.
class AdoptList : public QWidget
{
    Q_OBJECT
public:
    using Choice = sync::NativeName;

    explicit AdoptList(const Theme* theme, QWidget* parent = nullptr);

    /// Leaves out what the draft has adopted already; keeps what was checked.
    void setNatives(const Snapshot& snapshot, const Policy& draft);
    [[nodiscard]] QList<Choice> chosen() const;
    /// Checks the one connection that can be adopted, where there is just one.
    void chooseTheOnlyOne();
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        Choice choice;
        QCheckBox* box;
    };
    void addRow(const NativeConnection& native, const Snapshot& snapshot, const Policy& draft,
                bool checked);

    const Theme* m_theme;
    QWidget* m_inner;
    QVBoxLayout* m_layout;
    QList<Row> m_rows;
};

} // namespace keyroster::ui
