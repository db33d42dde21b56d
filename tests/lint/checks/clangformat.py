"""C++ is formatted by clang-format with the root's .clang-format."""
import re
import subprocess
import tempfile
from pathlib import Path

DOC = "C++ is formatted with the .clang-format of the root (Debian 12's clang-format 14). Cure: clang-format -i FILE..."
CONFIG = Path(__file__).resolve().parents[3] / ".clang-format"


def check(tree):
    files = tree.cxx()
    if not files:
        return []
    with tempfile.TemporaryDirectory() as scratch:
        root = tree.root
        if root is None:
            root = Path(scratch)
            (root / ".clang-format").write_text(CONFIG.read_text())
            for path in files:
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(tree.text(path))
        result = subprocess.run(["clang-format", "--dry-run", "--style=file", *files], cwd=root, capture_output=True, text=True)
    wrong = re.findall(r"^([^\s:]+):\d+:\d+: (?:warning|error): code should be clang-formatted", result.stderr, re.M)
    problems = [f"{path}: not formatted ({wrong.count(path)} places); clang-format -i {path}" for path in sorted(set(wrong))]
    if result.returncode and not problems:
        problems.append(f"clang-format failed: {result.stderr.strip()[-300:]}")
    return problems


SELF = {"bad": [{"app/a.cpp": "int  f( ){return 1;}\n"}], "good": [{"app/a.cpp": "int f()\n{\n    return 1;\n}\n"}]}
