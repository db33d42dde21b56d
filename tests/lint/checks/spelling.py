"""codespell over code, documentation and comments."""
import subprocess
import tempfile
from pathlib import Path

DOC = "words are spelled right (codespell); a word that codespell does not know goes into .codespellrc."
CONFIG = Path(__file__).resolve().parents[3] / ".codespellrc"
TEXT = (".h", ".cpp", ".py", ".md", ".txt", ".cmake", ".sql", ".html", ".sh")


def check(tree):
    files = sorted({*(p for p in tree.paths if p.endswith(TEXT)), *tree.python, *tree.shell} - {"tests/lint/checks/spelling.py"})
    if not files:
        return []
    with tempfile.TemporaryDirectory() as scratch:
        root = tree.root
        if root is None:
            root = Path(scratch)
            for path in files:
                (root / path).write_text(tree.text(path))
        names = r"\b\w*[a-z][A-Z]\w*\b|\b\w*&\w+"  # identifiers, and words with a mnemonic
        command = ["codespell", "--config", str(CONFIG), "--ignore-regex", names, *files]
        result = subprocess.run(command, cwd=root, capture_output=True, text=True)
    if result.returncode and not result.stdout.strip():
        return [f"codespell failed: {result.stderr.strip()[-300:]}"]
    return result.stdout.strip().split("\n") if result.stdout.strip() else []


SELF = {"bad": [{"a.md": "We recieve it.\n"}], "good": [{"a.md": "We receive it.\n"}]}
