#!/usr/bin/env python3
"""Joins the package keyroster_router into the one file that Open WebUI loads: build.py OUT.py

Modules follow one another in the order of their imports; imports between them are dropped, all others are gathered at the
top. The output depends on the sources only. What cannot be joined safely is refused: two modules with the same
top-level name, renamed imports between modules, and text that Open WebUI rewrites in every function it loads.
"""

import ast
import re
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent / "keyroster_router"
LAST = "pipe"
# open_webui.utils.plugin.replace_imports replaces these wherever they stand, even in comments.
REWRITTEN = ("from utils", "from apps", "from main", "from config")


def fail(message):
    sys.exit(f"build.py: {message}")


def local_imports(tree):
    return [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.level]


def ordered(trees):
    """Module names, each after the ones that it imports; alphabetical where that leaves a choice."""
    done, order = set(), []

    def visit(name, path):
        if name in path:
            fail(f"modules import each other in a circle: {' -> '.join([*path, name])}")
        if name in done:
            return
        for needed in sorted(node.module or "" for node in local_imports(trees[name])):
            if needed not in trees:
                fail(f"{name}.py imports .{needed}, which does not exist")
            visit(needed, [*path, name])
        done.add(name)
        order.append(name)

    for name in sorted(trees, key=lambda n: (n == LAST, n)):
        visit(name, [])
    return order


def top_level_names(tree):
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                yield from (leaf.id for leaf in ast.walk(target) if isinstance(leaf, ast.Name))


def imported_names(node):
    return [alias.asname or alias.name for alias in node.names]


def split(source, tree, name):
    """(outside imports, code) of one module, without its docstring and its imports."""
    lines = source.splitlines()
    outside, cut = [], set()
    for position, node in enumerate(tree.body):
        docstring = position == 0 and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if not docstring and not isinstance(node, (ast.Import, ast.ImportFrom)):
            continue
        cut.update(range(node.lineno - 1, node.end_lineno))
        if isinstance(node, ast.ImportFrom) and node.level:
            if any(alias.asname for alias in node.names) or not node.module:
                fail(f"{name}.py line {node.lineno}: import names from a module, without `as`")
        elif not docstring and getattr(node, "module", "") != "__future__":
            outside.append(node)
    code = "\n".join(line for number, line in enumerate(lines) if number not in cut)
    return outside, re.sub(r"\n{4,}", "\n\n\n", code).strip("\n")


def gathered(nodes):
    """Import statements without repeats, in the order of their text; `from` imports of one module joined."""
    plain, names = set(), {}
    for node in nodes:
        if isinstance(node, ast.Import):
            plain.update(ast.unparse(ast.Import([alias])) for alias in node.names)
        else:
            names.setdefault(node.module, set()).update(ast.unparse(alias) for alias in node.names)
    return [*sorted(plain), *(f"from {module} import {', '.join(sorted(names[module]))}" for module in sorted(names))]


def joined(package=PACKAGE):
    sources = {path.stem: path.read_text() for path in sorted(package.glob("*.py")) if path.stem != "__init__"}
    trees = {name: ast.parse(source, f"{name}.py") for name, source in sources.items()}
    order, owner, nodes, sections = ordered(trees), {}, [], []
    for name in order:
        outside, code = split(sources[name], trees[name], name)
        for defined in [*top_level_names(trees[name]), *(n for node in outside for n in imported_names(node))]:
            kind = "import" if defined in {n for node in outside for n in imported_names(node)} else name
            if owner.setdefault(defined, kind) != kind:
                fail(f"{defined} is defined in {owner[defined]} and in {name}")
        nodes.extend(outside)
        about = ast.get_docstring(trees[name]) or ""
        comment = "\n".join(f"# {line}".rstrip() for line in about.splitlines())
        sections.append(f"# ---- {name}.py {'-' * (110 - len(name))}\n{comment}\n\n{code}")
    version = re.search(r'^ROUTER_VERSION = "([\d.]+)"$', sources["base"], re.M).group(1)
    header = f'''"""
title: Keyroster
author: Keyroster
description: Decides which provider key pays for a chat. Installed and updated by the Keyroster app; made from resources/router by build.py.
version: {version}
license: GPL-3.0-or-later
"""'''
    text = "\n\n".join([header, "from __future__ import annotations", "\n".join(gathered(nodes))])
    text += "\n\n\n" + "\n\n\n".join(sections) + "\n"
    for phrase in REWRITTEN:
        if phrase in text:
            fail(f"Open WebUI would rewrite the text {phrase!r}: say it in other words")
    compile(text, "keyroster_router.py", "exec")
    return text


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: build.py OUT.py")
    Path(sys.argv[1]).write_text(joined())
