"""Some classes have exactly one user, where all the rules about them are kept."""
import re

from tree import line_of

DOC = ("only app/openwebui/transport touches QNetworkAccessManager (it sends a POST twice, forwards secrets on redirects), "
       "only app/secrets/keychainstore touches QtKeychain (it crashes, hangs and lies about absence), only "
       "app/workspace/database touches QSqlDatabase. Use their one owner.")
OWNERS = {
    r"\bQNetworkAccessManager\b": re.compile(r"app/openwebui/transport\w*\.(h|cpp)|app/cli/main\.cpp|ui/main\.cpp"),
    r"\bQKeychain\b|\bqt6?keychain/": re.compile(r"app/secrets/keychain\w*\.(h|cpp)"),
    r"\bQSqlDatabase\b": re.compile(r"app/workspace/database\w*\.(h|cpp)"),
}


def check(tree):
    problems = []
    for path in tree.cxx("app/", "ui/"):
        code = tree.code(path)
        for pattern, owner in OWNERS.items():
            for found in re.finditer(pattern, code):
                line = line_of(code, found.start())
                if not owner.fullmatch(path) and not tree.waived(path, line, "singleusers"):
                    problems.append(f"{path}:{line}: {found[0]} has one owner; this file is not it")
    return problems


SELF = {
    "bad": [{"ui/pages/a.cpp": "QNetworkAccessManager m;\n"}, {"app/sync/a.cpp": "#include <qt6keychain/keychain.h>\n"},
            {"app/sync/a.cpp": "QSqlDatabase::addDatabase(x);\n"}],
    "good": [{"app/openwebui/transport.cpp": "QNetworkAccessManager m;\n", "app/workspace/database.cpp": "QSqlDatabase d;\n",
              "app/sync/a.cpp": "// QSqlDatabase is elsewhere\n"}],
}
