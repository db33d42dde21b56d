"""What lints look at: the project's files, or a made-up tree for a lint's own examples."""
import os
import re
import subprocess
from functools import cached_property
from pathlib import Path

CXX = (".h", ".cpp")
OK_MARK = re.compile(r"lint-ok ([\w-]+): \S")


def blank(match):
    return re.sub(r"[^\n]", " ", match[0])


NOT_CODE = re.compile(r'R"(\w*)\((?:.|\n)*?\)\1"|"(?:\\.|[^"\\\n])*"|'
                      r'(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\'|//[^\n]*|/\*(?:.|\n)*?\*/')


def code_only(text):
    """C++ with comments and literals blanked; every line and column stays where it was. Includes keep their path."""
    kept = {m.start(): m[0] for m in re.finditer(r'^[ \t]*#[ \t]*include[^\n]*', text, re.M)}
    out = NOT_CODE.sub(blank, text)
    for at, line in kept.items():
        out = out[:at] + line + out[at + len(line):]
    return out


class Tree:
    """Paths relative to the root -> text, plus the root on disk for tools that need files (None for examples)."""

    def __init__(self, root, paths, texts=None):
        self.root, self.paths, self._texts = root, sorted(paths), dict(texts or {})

    @classmethod
    def at(cls, root):
        """All files that git knows or would add: what is ignored is not ours to judge."""
        command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "-co", "--exclude-standard"]  # CI may not own its clone
        listed = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout.split("\0")
        return cls(Path(root), [p for p in listed if p and os.path.isfile(os.path.join(root, p))])

    @classmethod
    def of(cls, texts):
        return cls(None, texts, texts)

    def text(self, path):
        if path not in self._texts:
            self._texts[path] = (self.root / path).read_text(errors="replace")
        return self._texts[path]

    def code(self, path):
        return code_only(self.text(path))

    def cxx(self, *under):
        return [p for p in self.paths if p.endswith(CXX) and (not under or p.startswith(under))]

    @cached_property
    def python(self):
        return [p for p in self.paths if p.endswith(".py") or self.shebang(p).endswith(b"python3")]

    @cached_property
    def shell(self):
        return [p for p in self.paths if p.endswith(".sh") or self.shebang(p).endswith((b"bash", b"sh"))]

    def shebang(self, path):
        if "." in Path(path).name.lstrip("."):
            return b""
        if self.root is None:
            first = self._texts[path].split("\n", 1)[0].encode()
        else:
            with open(self.root / path, "rb") as file:
                first = file.readline(80).strip()
        return first if first.startswith(b"#!") else b""

    def waived(self, path, line, lint):
        """True when line (1-based) or a neighbour of it (clang-format wraps) carries `lint-ok LINT: reason`."""
        near = self.text(path).split("\n")[max(0, line - 2):line + 1]
        return lint in OK_MARK.findall("\n".join(near))


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1
