#pragma once

#include <QColor>
#include <QObject>

class QApplication;

namespace keyroster::ui {

/// Colours by meaning; both themes give >= 4.5 contrast of text on its ground.
enum class Tone {
    Accent, Ok, Warning, Danger, Muted,  ///< text and icons
    Added, Changed, Removed,             ///< marks of what differs from the server (never by colour alone)
    Raised, Outline, DropTarget, DropRefused, ///< surfaces and lines
};

/// Light and dark with the system (portal org.freedesktop.appearance over D-Bus; live), or as the admin chose.
/// Owns style (Fusion) and palette of the application. One instance, made by the composition root and handed down.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit Theme(QApplication* application, QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const;
    [[nodiscard]] Choice choice() const;
    void setChoice(Choice choice);
    [[nodiscard]] QColor color(Tone tone) const;

    /// One scale for the whole window, in logical pixels.
    static constexpr int Gap = 8, SmallGap = 4, BigGap = 16, Radius = 6;

Q_SIGNALS:
    void changed();

private:
    void applyPalette();
    void watchPortal();

    QApplication* m_application;
    Choice m_choice = Choice::System;
    bool m_systemDark = false;
};

} // namespace keyroster::ui
