"""Runs a clang tool over our C++ with the flags of the real build, in parallel, remembering what was clean.

What is remembered (~/.cache/keyroster-lint) is keyed by the file, every header of ours that it includes, the flags, the
tool and its configuration: a second run only looks at what changed.
"""
import hashlib
import json
import os
import re
import shlex
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "keyroster-lint"
PROBLEM = re.compile(r"^(?P<file>[^\s:]+):(?P<line>\d+):\d+: (?P<kind>warning|error|fatal error): (?P<text>.*)$", re.M)
KEPT = re.compile(r"-(D|I|std=|fPIC)")  # the rest is for gcc: sanitizers, warnings, its precompiled header


def flags(command):
    """Of gcc's command line, what another front end needs to read the same code."""
    kept, parts = ["-Wno-everything"], iter(shlex.split(command))
    for part in parts:
        if part == "-isystem":
            kept += [part, next(parts)]
        elif KEPT.match(part):
            kept.append(part)
    return kept


def qt_flags():
    """For the lints' own examples, which belong to no build."""
    query = ["qmake6", "-query", "QT_INSTALL_HEADERS"]
    headers = subprocess.run(query, capture_output=True, text=True, check=True).stdout.strip()
    return ["-Wno-everything", "-std=gnu++20", "-fPIC", "-isystem", headers, "-isystem", headers + "/QtCore"]


def own_includes(root, path, seen):
    """Our own headers that path includes, also indirectly; kept in seen."""
    folders = [path.parent, root / "app", root / "ui", root / "tests"]
    for name in re.findall(r'^\s*#\s*include\s*"([^"]+)"', path.read_text(errors="replace"), re.M):
        found = next((f / name for f in folders if (f / name).is_file()), None)
        if found and found not in seen:
            seen.add(found)
            own_includes(root, found, seen)
    return seen


def key(root, file, arguments, extra):
    # Without the folder of the checkout: another clone of the same code finds what this one remembered.
    digest = hashlib.sha256(json.dumps([arguments, extra]).replace(str(root), ".").encode())
    for path in [file, *sorted(own_includes(root, file, set()))]:
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()


def parse(root, output):
    problems = []
    for found in PROBLEM.finditer(output):
        file = os.path.relpath(found["file"], root) if os.path.isabs(found["file"]) else found["file"]
        if file.startswith(("..", "build/")) and found["kind"] == "warning":
            continue
        problems.append(f"{file}:{found['line']}: {found['text']}")
    return problems


def one(tool, root, file, arguments, extra):
    mark = CACHE / key(root, file, [tool, *arguments], extra)
    if mark.exists():
        return []
    result = subprocess.run([*tool, str(file), "--", *arguments], cwd=root, capture_output=True, text=True)
    problems = parse(root, result.stdout + result.stderr)
    if not problems and result.returncode == 0:
        CACHE.mkdir(parents=True, exist_ok=True)
        mark.touch()
    elif not problems:
        problems = [f"{file}: {tool[0]} failed: {(result.stderr or result.stdout).strip()[-300:]}"]
    return problems


def compile_commands(root):
    database = root / "build/dev/compile_commands.json"
    if not database.exists():
        raise RuntimeError("no build to take the flags from; run: cmake --preset asan && cmake --build --preset asan")
    return {e["file"]: e["command"] for e in json.loads(database.read_text())}


def analyse(tree, tool, extra, folders=("app/", "ui/")):
    """Problems that tool (a command line without file) finds in the .cpp files of folders."""
    if tree.root is None:
        with tempfile.TemporaryDirectory() as scratch:
            root = Path(scratch)
            for path in tree.paths:
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(tree.text(path))
            return [p for path in tree.cxx() if path.endswith(".cpp") for p in one(tool, root, root / path, qt_flags(), extra)]
    commands = compile_commands(tree.root)
    work, problems = [], []
    for path in (p for p in tree.cxx(*folders) if p.endswith(".cpp")):
        if command := commands.get(str(tree.root / path)):
            work.append((tool, tree.root, tree.root / path, flags(command), extra))
        else:
            problems.append(f"{path}: no target builds this file; add it to its room's CMakeLists.txt or delete it")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(lambda w: one(*w), work):
            problems += found
    return sorted(set(problems))
