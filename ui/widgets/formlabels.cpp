#include "widgets/formlabels.h"

#include <QFormLayout>
#include <QWidget>

namespace keyroster::ui {

void alignFormLabels(QWidget* root)
{
    constexpr int oneLine = 48; // higher fields have their label at the top
    const QList<QFormLayout*> forms = root->findChildren<QFormLayout*>();
    for (const QFormLayout* form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem* name = form->itemAt(row, QFormLayout::LabelRole);
            const QLayoutItem* field = form->itemAt(row, QFormLayout::FieldRole);
            const int height = field ? field->sizeHint().height() : 0;
            if (name && name->widget() && height <= oneLine)
                name->widget()->setMinimumHeight(height);
        }
    }
}

} // namespace keyroster::ui
