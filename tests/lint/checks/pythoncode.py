"""Python compiles, and its lines are readable."""
DOC = "Python compiles without warnings (3.11) and keeps to 140 columns."
COLUMNS = 140


def check(tree):
    import warnings
    problems = []
    for path in tree.python:
        text = tree.text(path)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                compile(text, path, "exec", dont_inherit=True)
        except (SyntaxError, SyntaxWarning, DeprecationWarning, ValueError) as problem:
            problems.append(f"{path}: {problem}")
        problems += [f"{path}:{number}: {len(line)} columns" for number, line in enumerate(text.split("\n"), 1)
                     if len(line) > COLUMNS and not tree.waived(path, number, "pythoncode")]
    return problems


SELF = {"bad": [{"a.py": "def f(:\n"}, {"a.py": "x = '\\d'\n"}, {"a.py": "x = 1" + " " * 140 + "\n"},
                {"run": "#!/usr/bin/env python3\nif\n"}],
        "good": [{"a.py": "x = 1\n", "run": "#!/bin/bash\nif true; then :; fi\n"}]}
