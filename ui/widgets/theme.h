#pragma once

#include <QColor>
#include <QObject>

class QApplication;

namespace keyroster::ui {

class SystemScheme;

/// Colours by meaning; both themes give >= 4.5 contrast of text on its ground.
enum class Tone {
    Accent,
    Ok,
    Warning,
    Danger,
    Muted, ///< text and icons
    Added,
    Changed,
    Removed, ///< marks of what differs from the server (never by colour alone)
    Raised,
    Outline,
    DropTarget,
    DropRefused, ///< surfaces and lines
    Text,
    OnAccent, ///< ordinary text; text on a ground of Accent
};

/// Light and dark with the system (portal org.freedesktop.appearance over D-Bus; live), or as the
/// admin chose. Owns style (Fusion) and palette of the application. One instance, made by the
/// composition root and handed down.
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
    /// After the palette and style sheet changed.
    void changed();

private:
    void apply();

    QApplication* m_application;
    SystemScheme* m_system;
    Choice m_choice = Choice::System;
    bool m_appliedDark = false;
};

} // namespace keyroster::ui
