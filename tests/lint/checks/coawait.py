"""g++ 12.2 miscompiles some co_await expressions (double free, use after free; no warning)."""
import re

from tree import line_of

DOC = ("no '{' and no capturing lambda between co_await and the end of its statement: g++ 12 frees such temporaries twice. "
       "Make a named task or argument first, then co_await that.")


def operand(code, start):
    """What follows co_await up to its ';', or up to the ')' that closes the condition it stands in."""
    depth = 0
    for i in range(start, len(code)):
        c = code[i]
        if c in "([":
            depth += 1
        elif c in ")]":
            depth -= 1
            if depth < 0:
                return code[start:i]
        elif c == ";" and depth == 0:
            return code[start:i]
        elif c == "{":
            return code[start:i + 1]
    return code[start:]


def check(tree):
    problems = []
    for path in tree.cxx():
        code = tree.code(path)
        for found in re.finditer(r"\bco_await\b", code):
            line = line_of(code, found.start())
            if "{" in operand(code, found.end()) and not tree.waived(path, line, "coawait"):
                problems.append(f"{path}:{line}: a brace or lambda inside a co_await expression; "
                                "name the task or its argument first")
    return problems


SELF = {
    "bad": [{"app/a.cpp": "auto r = co_await send(Req{a, b});\n"},
            {"app/a.cpp": "auto r = co_await with([x] { return x; });\n"},
            {"app/a.cpp": "if (!(co_await send(\n    Req{1})))\n    return;\n"}],
    "good": [{"app/a.cpp": "Req q{a};\nauto r = co_await send(q);\nif (auto x = co_await f(); !x) {\n}\nif (co_await f()) {\n}\n"
                           "co_return Error{1};\n// co_await f({});\nauto s = co_await say(\"{\");\n"}],
}
