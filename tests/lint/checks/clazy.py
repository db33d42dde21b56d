"""clazy, the Qt linter."""
import subprocess
from pathlib import Path

from tooling import analyse

DOC = ("clazy with the checks of .clazy: detaching containers, wrong connects, needless copies. "
       "A false alarm is marked // clazy:exclude=NAME.")
CONFIG = Path(__file__).resolve().parents[3] / ".clazy"


def check(tree):
    version = subprocess.run(["clazy-standalone", "--version"], capture_output=True, text=True, check=True).stdout
    checks = next(line for line in CONFIG.read_text().split("\n") if line and not line.startswith("#"))
    return analyse(tree, ["clazy-standalone", f"-checks={checks}", "-header-filter=.*/(app|ui)/.*"], [version])


_LOOP = ("#include <QMap>\nint f(const QMap<int, int>& map)\n{{\n    int n = 0;\n"
         "    for (int k : {})\n        n += k;\n    return n;\n}}\n")
SELF = {"bad": [{"app/a.cpp": _LOOP.format("map.keys()")}], "good": [{"app/a.cpp": _LOOP.format("map")}]}
