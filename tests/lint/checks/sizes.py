"""No file is over 500 lines."""
DOC = "a file of code has at most 500 lines (best is near 150): split it by what changes together."
LIMIT = 500
CODE = (".h", ".cpp", ".py", ".sh", ".cmake", ".sql", ".html", "CMakeLists.txt")


def check(tree):
    files = {*tree.python, *tree.shell, *(p for p in tree.paths if p.endswith(CODE))}
    sizes = {p: tree.text(p).count("\n") for p in sorted(files)}
    return [f"{path}: {lines} lines" for path, lines in sizes.items() if lines > LIMIT]


SELF = {"bad": [{"app/a.cpp": "x\n" * 501}, {"installer/x": "#!/usr/bin/env python3\n" * 501}],
        "good": [{"app/a.cpp": "x\n" * 500, "tests/data/resolve.json": "x\n" * 900, "LICENSE": "x\n" * 700}]}
