#include "openwebui/capabilities.h"

#include <QCoreApplication>

namespace keyroster::openwebui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Capabilities)
};

} // namespace

Result<Capabilities> capabilitiesOf(const QString& version)
{
    const QVersionNumber oldest(0, 6, 43);
    const QVersionNumber newest(0, 12);
    const QString text = version.startsWith(QLatin1Char('v')) ? version.mid(1) : version;
    const QVersionNumber number = QVersionNumber::fromString(text);
    if (number.segmentCount() < 3)
        return fail(ErrorKind::Unsupported,
                    Words::tr("The server does not say which version of Open WebUI it is, so "
                              "Keyroster does not touch it."));
    if (number < oldest)
        return fail(ErrorKind::Unsupported,
                    Words::tr("This server runs Open WebUI %1. Keyroster needs %2 or newer: older "
                              "versions cannot limit a "
                              "model to groups safely. Update the server first.")
                        .arg(number.toString(), oldest.toString()));
    // Borders lie between two measured versions; the minor number before the newer one is taken.
    const auto since = [&number](int minor) { return number >= QVersionNumber(0, minor); };
    Capabilities can;
    can.version = number;
    can.grants =
        since(8) ? Capabilities::Grants::AccessGrants : Capabilities::Grants::AccessControl;
    can.accessUpdateEndpoint = since(8);
    can.modelUpdateTakesGrants = !since(12);
    can.nestedGroups = since(12);
    can.secondFactor = since(12);
    can.failedUpdateSwitchesOff = !since(12);
    can.baseModelNeedsEntry = since(11);
    can.allModelsEndpoint = since(11);
    can.apiKeyMayAskWhoAmI = !since(12);
    can.signOutIsPost = since(9);
    can.newerThanKnown = QVersionNumber(number.majorVersion(), number.minorVersion()) > newest;
    return can;
}

} // namespace keyroster::openwebui
