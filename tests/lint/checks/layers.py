"""Arrows between rooms point one way (all Qt headers share one root, so link targets alone do not prove it)."""
import re
from pathlib import PurePosixPath

DOC = ("a room includes only the rooms below it: base <- policy <- {workspace, secrets, openwebui, providers} <- sync "
       "<- {cli, ui/models <- ui}; app/ knows no window, policy does no I/O. What middle rooms need of one another is "
       "passed in by sync or a main.cpp.")

MIDDLE = {"workspace", "secrets", "openwebui", "providers"}
BELOW = {"base": set(), "policy": {"base"}}
BELOW |= {room: {"base", "policy"} for room in MIDDLE}
BELOW["sync"] = {"base", "policy"} | MIDDLE
BELOW["cli"] = BELOW["sync"] | {"sync"}
BELOW["models"] = {"base", "policy", "workspace", "secrets", "providers", "sync"}
UI = {"models", "widgets", "delegates", "dialogs", "pages", "window"}
# The UI never talks to openwebui: it asks sync.
for _room in UI - {"models"}:
    BELOW[_room] = BELOW["models"] | {"models", "secrets", "providers"}
BELOW["delegates"] |= {"widgets"}
BELOW["dialogs"] |= {"widgets", "delegates"}
BELOW["pages"] |= {"widgets", "delegates", "dialogs"}
BELOW["window"] |= {"widgets", "delegates", "dialogs", "pages"}

WIDGETS = re.compile(r"^(QtWidgets|QtCharts)\b|^Q(Widget|Application|MainWindow|\w*Dialog|MessageBox|Menu|"
                     r"\w*(Item|List|Tree|Table|Column|Graphics|Chart)View|"
                     r"Layout|\w*BoxLayout|Label|Style|StyleOption\w*)$")
GUI = re.compile(WIDGETS.pattern + r"|^(QtGui|QtSvg)\b|^Q(Painter|Icon|Pixmap|GuiApplication|Clipboard)$")
NETWORK = re.compile(r"^QtNetwork\b|^Q(Network\w*|Tcp\w+|Ssl\w+|HostAddress|HttpMultiPart)$")
SQL = re.compile(r"^QtSql\b|^QSql\w+$")
IO = re.compile(r"^Q(Object|File|FileInfo|Dir|SaveFile|Settings|Process|Timer|Thread|IODevice)$")
# room -> Qt headers that it must not see, and why
FORBIDDEN = [
    (lambda r: r not in UI, GUI, "only ui/ shows windows"),
    (lambda r: r == "models", WIDGETS, "models know QtCore and QtGui only"),
    (lambda r: r != "openwebui", NETWORK, "only app/openwebui talks to the network"),
    (lambda r: r != "workspace", SQL, "only app/workspace knows the database"),
    (lambda r: r == "policy", IO, "policy is plain values and pure functions: no I/O, no QObject"),
]


def room_of(path):
    parts = PurePosixPath(path).parts
    if len(parts) > 2 and parts[0] in ("app", "ui"):
        return parts[1]
    return None  # ui/main.cpp and tests may include everything


def target_of(including, path):
    """The room that a quoted include names, in any of the spellings "policy/x.h", "ui/models/x.h", "x.h"."""
    parts = [p for p in PurePosixPath(path).parts if p not in ("app", "ui", "..")]
    return parts[0] if len(parts) > 1 and parts[0] in BELOW else (including if len(parts) == 1 else None)


def check(tree):
    problems = []
    for path in tree.cxx("app/", "ui/"):
        room = room_of(path)
        if room is None:
            continue
        if room not in BELOW:
            problems.append(f"{path}: '{room}' is not a room; add it to tests/lint/checks/layers.py with its arrows")
            continue
        code = tree.code(path)
        for number, line in enumerate(code.split("\n"), 1):
            found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
            if not found or tree.waived(path, number, "layers"):
                continue
            quote, name = found.groups()
            if name.startswith("tests/") or name.startswith("support/"):
                problems.append(f"{path}:{number}: includes {name}: the program knows no tests")
            if quote == '"':
                target = target_of(room, name)
                if target and target != room and target not in BELOW[room]:
                    problems.append(f"{path}:{number}: {room} includes {name}: {target} is not below {room}")
                continue
            last = name.split("/")[-1] if "/" in name else name
            if path in ("app/cli/main.cpp",):  # composition root: makes the network manager's owner
                continue
            problems += [f"{path}:{number}: {room} includes <{name}>: {why}"
                         for applies, pattern, why in FORBIDDEN
                         if applies(room) and (pattern.match(name) or pattern.match(last))]
    return problems


SELF = {
    "bad": [{"app/policy/a.cpp": '#include "sync/plan.h"\n'}, {"app/base/a.h": "#include <QWidget>\n"},
            {"app/policy/a.h": "#include <QObject>\n"}, {"ui/pages/a.cpp": '#include "openwebui/client.h"\n'},
            {"app/secrets/a.cpp": '#include "workspace/database.h"\n'}, {"app/sync/a.cpp": "#include <QNetworkReply>\n"},
            {"ui/models/a.cpp": "#include <QtWidgets/QStyle>\n"}, {"app/newroom/a.h": ""}],
    "good": [{"app/sync/a.cpp": '#include "openwebui/client.h"\n#include <QString>\n',
              "ui/main.cpp": '#include "openwebui/client.h"\n', "app/base/a.h": '// #include "sync/plan.h"\n',
              "ui/pages/a.cpp": '#include "widgets/x.h"\n#include <QWidget>\n'}],
}
