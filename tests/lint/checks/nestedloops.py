"""No nested event loop outside main.cpp and tests."""
import re

from tree import line_of

DOC = ("no QEventLoop, processEvents, exec() or waitFor...(): a nested event loop lets anything happen in the middle "
       "of anything. Return a QCoro::Task; open dialogs with open(). exec() belongs to the application object in "
       "main.cpp (and to SQL queries).")
LOOPS = re.compile(r"\bQEventLoop\b|\bprocessEvents\b|(?:\.|->|::)exec\s*\(|"
                   r"(?:\.|->|::|\b)waitFor\w*\s*\(|\bQCoro::waitFor\b|\bqWait\w*\s*\(")
SQL_EXEC = re.compile(r"(?:\.|->)exec\s*\(")


def check(tree):
    problems = []
    for path in tree.cxx("app/", "ui/"):
        if path.endswith("/main.cpp"):
            continue
        code = tree.code(path)
        for found in LOOPS.finditer(code):
            line = line_of(code, found.start())
            if path.startswith("app/workspace/") and SQL_EXEC.fullmatch(found[0]):
                continue  # QSqlQuery::exec runs SQL, no events
            if not tree.waived(path, line, "nestedloops"):
                problems.append(f"{path}:{line}: {found[0].strip()} starts or drives a nested event loop")
    return problems


SELF = {
    "bad": [{"ui/pages/a.cpp": "dialog.exec();\n"}, {"app/sync/a.cpp": "QEventLoop loop;\n"},
            {"app/sync/a.cpp": "QCoreApplication::processEvents();\n"}, {"app/secrets/a.cpp": "p.waitForFinished(3);\n"},
            {"app/secrets/a.cpp": "auto x = QCoro::waitFor(t);\n"}],
    "good": [{"ui/main.cpp": "return app.exec();\n", "app/workspace/database.cpp": "query.exec();\n",
              "ui/pages/a.cpp": "dialog->open(); // never exec()\nexecute();\n",
              "ui/pages/b.cpp": "drag->exec(Qt::CopyAction); // lint-ok nestedloops: a drag is one by nature\n"}],
}
