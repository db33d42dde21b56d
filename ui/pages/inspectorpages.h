#pragma once

#include "pages/boardstate.h"

#include <functional>

class QWidget;

/// The pages of the inspector: plain functions that make a widget from what is there now. They are
/// made anew after every change, so none of them keeps state; the caller owns the widget.
namespace keyroster::ui {

class BoardActions;
class Theme;

/// What a page works with.
struct InspectorTools
{
    BoardState* state;
    const Theme* theme;
    BoardActions* actions;
    std::function<void(const Principal&)> openPerson;
    std::function<void(const KeyId&)> openKey;
    std::function<void(const KeyId&)> openPeople; ///< all whom the key serves
    QString model;                                ///< that "Why this key?" asks about; empty: any
    std::function<void(const QString&)> chooseModel;
    QWidget* place; ///< where the page will be
};

QWidget* hintPage(const InspectorTools& tools);
QWidget* userPage(const InspectorTools& tools, const UserId& user);
QWidget* groupPage(const InspectorTools& tools, const GroupId& group);
QWidget* selectionPage(const InspectorTools& tools, const QList<Principal>& principals);
QWidget* keyPage(const InspectorTools& tools, const KeyRow& row);
QWidget* poolPage(const InspectorTools& tools);

} // namespace keyroster::ui
