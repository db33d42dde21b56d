"""clang-tidy with the allow-list of .clang-tidy."""
import subprocess
from pathlib import Path

from tooling import analyse

DOC = ("clang-tidy, the checks of .clang-tidy: each is there for a fault that it finds. "
       "A false alarm is marked // NOLINT(check): reason.")
CONFIG = Path(__file__).resolve().parents[3] / ".clang-tidy"


def check(tree):
    version = subprocess.run(["clang-tidy", "--version"], capture_output=True, text=True, check=True).stdout
    config = CONFIG.read_text()
    return analyse(tree, ["clang-tidy", "--quiet", f"--config-file={CONFIG}"], [version, config])


SELF = {
    "bad": [{"app/a.cpp": "#include <string>\n#include <utility>\nvoid eat(std::string);\n"
                          "int f(std::string s)\n{\n    eat(std::move(s));\n    return int(s.size());\n}\n"}],
    "good": [{"app/a.cpp": "#include <string>\nint f(const std::string& s)\n{\n    return int(s.size());\n}\n"}],
}
