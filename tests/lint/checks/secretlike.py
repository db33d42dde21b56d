"""Nothing that looks like a real secret is in the tree."""
import re

DOC = ("nothing in the tree may look like a real provider key, token or private key: scanners raise alarms, and one "
       "day it is one. Keys for tests contain 'demo', 'test', 'fake', 'example' or 'canary'.")
LOOKS = re.compile(r"\b(sk-[A-Za-z0-9_-]{16,}|gsk_[A-Za-z0-9]{20,}|AIza[0-9A-Za-z_-]{30,}|xai-[A-Za-z0-9]{20,}|"
                   r"ghp_[A-Za-z0-9]{30,}|"
                   r"eyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,})|-----BEGIN [A-Z ]*PRIVATE KEY-----")
PLAIN = re.compile(r"demo|test|fake|example|canary|sample|mock", re.I)
NOT_TEXT = (".png", ".ico", ".db", ".sqlite", ".jpg")


def check(tree):
    problems = []
    for path in tree.paths:
        if path.endswith(NOT_TEXT) or path == "tests/lint/checks/secretlike.py":
            continue
        for number, line in enumerate(tree.text(path).split("\n"), 1):
            for found in LOOKS.finditer(line):
                if not PLAIN.search(found[0]) and not tree.waived(path, number, "secretlike"):
                    problems.append(f"{path}:{number}: looks like a secret: {found[0][:8]}...")
    return problems


SELF = {"bad": [{"a.json": '"sk-Zx81jQqPLmmn029skQvvt"'}, {"a.pem": "-----BEGIN RSA PRIVATE KEY-----"}],
        "good": [{"a.json": '"sk-demo-0123456789abcdef0123"', "b.md": "sk-short"}]}
