"""File names and first lines that tools and people rely on."""
from pathlib import PurePosixPath

DOC = ("C++ files are lower case without separators (tst_ in front for tests), headers start once (#pragma once), and "
       "the root holds only what was agreed: app, ui, resources, translations, tests, installer, README, and files "
       "that tools look for at the root.")
TOP = {"app", "ui", "resources", "translations", "tests", "installer", ".ci", "README.md", "LICENSE",
       "CHANGELOG.md", "CMakeLists.txt", "CMakePresets.json"}


def check(tree):
    problems = []
    for path in tree.paths:
        top = path.split("/")[0]
        if top not in TOP and not (top.startswith(".") and "/" not in path):
            problems.append(f"{path}: nothing else lives at the root")
    for path in tree.cxx():
        name = PurePosixPath(path).stem
        if name != name.lower() or "_" in name.removeprefix("tst_") or "-" in name:
            problems.append(f"{path}: file names are lower case, without separators")
        if path.endswith(".h") and "#pragma once" not in tree.text(path):
            problems.append(f"{path}: no #pragma once")
    return problems


SELF = {"bad": [{"app/base/MyFile.cpp": ""}, {"app/base/a.h": "int x;\n"}, {"src/a.cpp": ""}, {"app/base/my_file.cpp": ""}],
        "good": [{"app/base/myfile.cpp": "", "tests/unit/tst_myfile.cpp": "", "app/base/a.h": "#pragma once\n",
                  ".clang-tidy": ""}]}
