"""Everything below the window builds without it."""
import os
import re
import subprocess
import tempfile
from pathlib import Path

DOC = "KEYROSTER_BUILD_UI=OFF configures and builds (preset core-only): nothing below the window needs Qt Widgets."


def build(root, *cmake):
    """Problems of configuring and building, the lines with errors in them."""
    env = {**os.environ, "LC_ALL": "C.UTF-8", "CCACHE_BASEDIR": str(root), "CCACHE_NOHASHDIR": "1"}
    env.setdefault("CCACHE_SLOPPINESS", "pch_defines,time_macros,include_file_mtime,include_file_ctime")
    for command in cmake:
        result = subprocess.run(command, cwd=root, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if result.returncode:
            said = (result.stdout + result.stderr).split("\n")
            return [line for line in said if re.search(r"\berror\b|Error|FAILED", line)][:20] or said[-10:]
    return []


def check(tree):
    if tree.root is not None:
        return build(tree.root, ["cmake", "--preset", "core-only"], ["cmake", "--build", "--preset", "core-only"])
    with tempfile.TemporaryDirectory() as scratch:
        for path in tree.paths:
            (Path(scratch) / path).write_text(tree.text(path))
        return build(Path(scratch), ["cmake", "-G", "Ninja", "-B", "b", "-DKEYROSTER_BUILD_UI=OFF"], ["cmake", "--build", "b"])


_START = ("cmake_minimum_required(VERSION 3.25)\nproject(x LANGUAGES CXX)\noption(KEYROSTER_BUILD_UI \"\" ON)\n"
          "add_executable(x x.cpp)\n")
SELF = {
    "bad": [{"CMakeLists.txt": _START, "x.cpp": "#include <QWidget>\nint main() {}\n"}],
    "good": [{"CMakeLists.txt": _START, "x.cpp": "int main() {}\n"}],
}
