"""Text that people read goes through tr()."""
import re

from tree import line_of

DOC = ("text shown to people is translatable: tr() or QCoreApplication::translate() around whole sentences with %1, never a literal "
       "handed to a setter, and no sentence glued together from translated pieces.")
SETTERS = (r"set(?:Text|ToolTip|WindowTitle|PlaceholderText|StatusTip|WhatsThis|AccessibleName|AccessibleDescription|Title|"
           r"InformativeText|LabelText|Description)|addAction|addTab|addRow|showMessage")
MAKERS = r"QStringLiteral|QLatin1String(?:View)?|QString::fromUtf8|QString"
LITERAL = rf'(?:(?:{MAKERS})\s*\(\s*)?u?"(?P<text>(?:\\.|[^"\\])*)"'
SHOWN = re.compile(rf"\b(?:{SETTERS})\s*\(\s*{LITERAL}")
ADDRESS = re.compile(r"\S+[.:/]\S+")  # an example of a host name or a file is no sentence
GLUED = re.compile(r'\btr\s*\(\s*"(?:\\.|[^"\\])*"\s*\)\s*\+\s*(?!\s*QChar|\s*u?\'|\s*QLatin1Char)')


def check(tree):
    problems = []
    for path in tree.cxx("ui/"):
        text = tree.text(path)
        for found in SHOWN.finditer(text):
            line = line_of(text, found.start())
            words = re.sub(r"<[^>]*>?|%\d|\bKeyroster\b", "", found["text"])  # tags, and our name, are the same everywhere
            prose = re.search(r"[A-Za-z]{2}", words) and not ADDRESS.fullmatch(found["text"])
            if prose and not tree.waived(path, line, "translatable"):
                problems.append(f'{path}:{line}: "{found["text"][:50]}" is shown without tr()')
        for found in GLUED.finditer(text):
            line = line_of(text, found.start())
            if not tree.waived(path, line, "translatable"):
                problems.append(f"{path}:{line}: a sentence is glued together; use one tr() with %1")
    return problems


SELF = {"bad": [{"ui/pages/a.cpp": 'label->setText(QStringLiteral("Keys"));\n'}, {"ui/pages/a.cpp": 'setWindowTitle("Keys");\n'},
                {"ui/pages/a.cpp": 'x = tr("Key ") + name;\n'}],
        "good": [{"ui/pages/a.cpp": 'label->setText(tr("Keys"));\nlabel->setText(QStringLiteral("…"));\nx = tr("Key %1").arg(n);\n'}]}
