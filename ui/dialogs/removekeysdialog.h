#pragma once

#include "sync/engine.h"
#include "widgets/formdialog.h"

namespace keyroster::ui {

/// Says what it means for people when keys go, then removes them: one undo step.
class RemoveKeysDialog : public FormDialog
{
    Q_OBJECT
public:
    RemoveKeysDialog(sync::Engine* engine, const QList<KeyId>& keys, Operations* operations,
                     const Theme* theme, QWidget* parent = nullptr);

private:
    void remove();

    sync::Engine* m_engine;
    QList<KeyId> m_keys;
};

} // namespace keyroster::ui
