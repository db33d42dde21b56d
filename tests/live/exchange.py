#!/usr/bin/env python3
"""Two servers, two computers: a bundle, a copy between servers, a CSV of 200 lines, usage and going back, with keyrosterctl alone.

  tests/live/exchange.py [--from VERSION] [--to VERSION] [--build DIR] [--ports FIRST] [--keep]

Each computer has a data folder and a vault of its own. The provider says which key paid. The last line is "N passed, N failed".
"""
import argparse
import json
import os
import shutil
import sqlite3
import sys
import tempfile
import uuid
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(ROOT / "installer")]
import canary  # noqa: E402
from checks import Checks, Stopped  # noqa: E402
from trylib import fill, story  # noqa: E402
from trylib.ctl import DONE, ERROR, GUARD, NOT_EMPTY, Ctl, program  # noqa: E402
from trylib.processes import Started, Trouble, free_port, venv_python  # noqa: E402
from trylib.webui import WebUi  # noqa: E402

LINES, BAD = 200, 3
BUNDLE_PASSPHRASE = "demo passphrase of the bundle"


class Computer(Ctl):
    """keyrosterctl with a vault: its passphrase is the first line of each standard input."""

    def __init__(self, executable, folder, env):
        super().__init__(executable, folder / "data", env)
        self.passphrase = f"demo passphrase of {folder.name}"
        self.base += ["--vault-passphrase-fd", "0"]

    def run(self, *args, stdin="", expect=(DONE,)):
        return super().run(*args, stdin=f"{self.passphrase}\n{stdin}", expect=expect)

    def on(self, server):
        """The same computer, on one of several servers."""
        other = object.__new__(Computer)
        other.__dict__ = {**self.__dict__, "base": [*self.base, "--server", server]}
        return other


class Server:
    """A real Open WebUI with the demo's people."""

    def __init__(self, started, version, port, folder, provider, key):
        self.folder = folder
        self.url = started.open_webui(version, port, folder / "server", {"ENABLE_OPENAI_API": "false"})
        self.given = folder / "given"
        self.given.mkdir(mode=0o700)
        fill.fill(self.url, f"{provider}/v1", key, self.given)
        self.accounts = json.loads((self.given / "accounts.json").read_text())
        self.admin = json.loads(fill.PEOPLE.read_text())["admin"]["email"]
        story.wait_for_models(self.client(self.admin), ["demo-large"])

    def client(self, email):
        return WebUi(self.url, self.accounts[email]["token"])

    def add_people(self, count):
        """Straight into the server's database: 200 sign-ups would take minutes. Their e-mail addresses."""
        files = [f for f in (self.folder / "server").rglob("webui.db") if f.is_file()]
        if len(files) != 1:
            raise Trouble(f"expected one webui.db, found {files}")
        emails = [f"csv-{number:03}@example.com" for number in range(count)]
        with sqlite3.connect(files[0], timeout=20) as database:
            database.row_factory = sqlite3.Row
            like = dict(database.execute("SELECT * FROM user WHERE email != ? LIMIT 1", (self.admin,)).fetchone())
            for number, email in enumerate(emails):
                row = {**like, "id": str(uuid.uuid4()), "email": email, "name": f"CSV {number:03}"}
                row |= {name: None for name in ("api_key", "oauth_sub", "username", "oauth", "scim") if name in row}
                names = ", ".join(f'"{name}"' for name in row)
                database.execute(f"INSERT INTO user ({names}) VALUES ({', '.join('?' * len(row))})", tuple(row.values()))
        database.close()
        return emails


class Exchange:
    """`version` is the server that everything comes from, `target` the one that it is copied to."""

    def __init__(self, version, executable, folder, checks, target="0.9.6", ports=None):
        self.version, self.target, self.executable = version, target, executable
        self.folder, self.checks = Path(folder), checks
        self.ports = ports or iter([free_port() for _ in range(3)])

    def run(self):
        try:
            with Started() as started:
                self.start(started)
                self.first_server()
                self.bundle()
                self.copy()
                self.csv()
                self.usage_and_revert()
                self.secrets()
        except Stopped:
            return
        except Exception as problem:
            self.checks.that("runs to its end", False, f"{type(problem).__name__}: {problem}")

    def make(self, name):
        folder = self.folder / name
        folder.mkdir(mode=0o700)
        return folder

    def start(self, started):
        with self.checks.step("two servers and two computers start"):
            given, ports = self.make("given"), self.ports
            self.keys = story.make_keys(given / "provider-keys.json")
            self.provider = started.provider(next(ports), given / "provider-keys.json", venv_python(self.version),
                                             self.folder / "provider.log")
            native = self.keys[story.NATIVE]
            self.old = Server(started, self.version, next(ports), self.make("old"), self.provider, native)
            self.new = Server(started, self.target, next(ports), self.make("new"), self.provider, native)
            home = self.make("home")
            env = {**{k: v for k, v in os.environ.items() if not k.startswith("KEYROSTER")}, "HOME": str(home)}
            self.first = Computer(self.executable, self.make("first"), env)
            self.second = Computer(self.executable, self.make("second"), env)

    def served(self, server, email):
        """The label of the key that pays for this person's chat."""
        before = story.last_number(self.provider)
        server.client(email).chat("demo-large", "Good morning!")
        seen = [e["key"] for e in story.log(self.provider) if e["n"] > before and e["status"] == 200]
        return seen[0] if len(seen) == 1 else f"{len(seen)} answers"

    def pays(self, what, server, email, label):
        seen = self.served(server, email)
        self.checks.that(f"{what}: {label} pays", seen == label, seen)

    def first_server(self):
        own, team = story.person("user A")["email"], story.person("user B")["email"]
        with self.checks.step("the first computer sets the first server up"):
            self.first.connect(self.old.url, self.old.admin, self.old.accounts[self.old.admin]["password"], "Old")
            self.first.run("pull")
            story.tell(self.first, self.keys, f"{self.provider}/v1")
            self.first.run("apply")
        self.pays("first server, own key", self.old, own, story.OWN)
        self.pays("first server, team key", self.old, team, story.TEAM)

    def bundle(self):
        file = self.folder / "all.krbundle"
        with self.checks.step("the second computer connects and pulls"):
            self.second.connect(self.old.url, self.old.admin, self.old.accounts[self.old.admin]["password"], "Old")
            self.second.run("pull")
        both = f"{BUNDLE_PASSPHRASE}\n"
        code, _ = self.second.run("export-bundle", file, "--passphrase-fd", 0, stdin=both, expect=(ERROR,))
        self.checks.that("a computer without the secrets refuses to bundle them", code == ERROR and not file.exists())
        with self.checks.step("the first computer writes a bundle"):
            made = self.first.json("export-bundle", file, "--passphrase-fd", 0, stdin=both)
        self.checks.that("the bundle holds four secrets", made.get("secrets") == 4, str(made))
        code, _ = self.second.run("import-bundle", file, "--passphrase-fd", 0, stdin="another passphrase\n", expect=(ERROR,))
        self.checks.that("a wrong passphrase is an error", code == ERROR)
        with self.checks.step("the second computer reads it"):
            read = self.second.json("import-bundle", file, "--passphrase-fd", 0, stdin=both)
        self.checks.that("it stores four secrets and changes nothing else", read.get("secrets") == 4 and not read.get("added")
                         and not read.get("changed"), str(read))
        code, said = self.second.run("plan", expect=range(256))
        self.checks.that("there is nothing to sync after it", code == DONE, said[-400:])
        with self.checks.step("the second computer can bundle them now"):
            self.second.run("export-bundle", self.folder / "again.krbundle", "--passphrase-fd", 0, stdin=both)

    def copy(self):
        own, team = story.person("user A")["email"], story.person("user B")["email"]
        with self.checks.step("the first computer connects to the second server"):
            self.first.connect(self.new.url, self.new.admin, self.new.accounts[self.new.admin]["password"], "New")
            on_new = self.first.on("New")
            on_new.run("pull")
            beside = on_new.json("copy", "--from", "Old", "--dry-run")
            on_new.run("adopt", f"{self.provider}/v1")
        before = on_new.policy()
        with self.checks.step("the copy is shown first"):
            tried = on_new.json("copy", "--from", "Old", "--dry-run")
        taken, later = ([note for note in shown["notes"] if "gets an id of its own" in note] for shown in (beside, tried))
        self.checks.that("without adopting, no model takes an id that the second server offers itself", len(taken) == 2 and not later,
                         f"{taken} and then {later}")
        self.checks.that("a dry run changes nothing", on_new.policy() == before)
        missing = [p["name"] for p in tried["principals"] if p["match"] != "matched"]
        self.checks.that("all people and groups are found on the second server", not missing, str(missing))
        self.checks.that("it goes into the connection with the same address", tried["connections"][0]["merged"], str(tried["connections"]))
        with self.checks.step("it is copied and synced"):
            on_new.run("copy", "--from", "Old")
            on_new.run("apply")
        labels = [k["label"] for k in on_new.policy()["keys"]]
        self.checks.that("the key that both have is there once", len(labels) == 4, str(labels))
        again = on_new.json("copy", "--from", "Old")
        self.checks.that("copying again changes nothing", not again["added"] and not again["changed"], str(again))
        story.wait_for_models(self.new.client(own), ["demo-large"])
        self.pays("second server, own key", self.new, own, story.OWN)
        self.pays("second server, team key", self.new, team, story.TEAM)

    def csv(self):
        on_old = self.first.on("Old")
        someone = next(p for p in story.people() if story.expected_label(p, story.POOL_LIMIT) == story.SECOND)["email"]
        with self.checks.step("the first server gets more people"):
            emails = [*self.old.add_people(LINES - BAD - 1), someone]
            on_old.run("pull")
        name = on_old.policy()["connections"][0]["name"]
        rows = [f"{email};{name};{story.TEAM}" for email in emails]
        rows[50:50] = [f"nobody@example.com;{name};{story.TEAM}"]
        rows[100:100] = [f"{emails[0]};{name};no such key"]
        rows[150:150] = [f"{emails[1]};No Such Connection;{story.TEAM}"]
        file = self.folder / "people.csv"
        file.write_bytes("\r\n".join(["email;connection;key", *rows, ""]).encode("utf-8-sig"))
        before = on_old.policy()
        tried = on_old.json("import-csv", file, "--dry-run", expect=(ERROR,))
        bad = {line["line"] for line in tried["lines"] if line["action"] == "error"}
        self.checks.that(f"{LINES} lines are looked at, {BAD} do not fit", len(tried["lines"]) == LINES and bad == {52, 102, 152},
                         f"{len(tried['lines'])} lines, bad: {bad}")
        code, _ = on_old.run("import-csv", file, expect=(ERROR,))
        self.checks.that("nothing is half imported", code == ERROR and on_old.policy() == before)
        with self.checks.step("the good lines are taken when asked, and synced"):
            taken = on_old.json("import-csv", file, "--good-lines")
            on_old.run("apply")
        # The person of the unknown key is left out whole.
        count = taken["added"].get("assignments")
        self.checks.that("all others are assigned", count == LINES - BAD - 1, str(taken["added"]))
        self.pays("assigned by CSV", self.old, someone, story.TEAM)
        _, csv = on_old.run("export", "--csv", "assignments")
        self.checks.that("the table has a line for each", sum(story.TEAM in line for line in csv.splitlines()) >= count)
        self.someone = someone

    def usage_and_revert(self):
        on_old = self.first.on("Old")
        rows = on_old.json("usage", "--by", "key")["rows"]
        used = {row["key"]: row["requests"] for row in rows}
        ids = {k["label"]: k["id"] for k in on_old.policy()["keys"]}
        self.checks.that("usage counts the chats of each key", used.get(ids[story.OWN]) == 1 and used.get(ids[story.TEAM]) == 2, str(used))
        _, text = on_old.run("usage")
        self.checks.that("usage names the keys", story.OWN in text and story.TEAM in text, text[-300:])
        _, csv = on_old.run("usage", "--by", "key,model", "--csv")
        lines = csv.lstrip("\ufeff").splitlines()
        self.checks.that("and as a table", lines[0] == "key,model,requests,input_tokens,output_tokens,cost"
                         and any(line.startswith(f"{story.OWN},demo-large,1,") for line in lines), csv[:400])
        with self.checks.step("the first server goes back to its first revision"):
            on_old.run("revert", 1)
            on_old.run("plan", expect=(NOT_EMPTY,))
            on_old.run("apply", expect=(GUARD,))  # so many assignments go that the server's name is asked for
            on_old.run("apply", "--confirm", "Old")
        self.pays("after going back", self.old, self.someone, story.NATIVE)

    def secrets(self):
        given = {label: key for label, key in self.keys.items()}
        given["the bundle's passphrase"] = BUNDLE_PASSPHRASE
        for computer in (self.first, self.second):
            given[f"the vault's passphrase ({computer.passphrase[-6:]})"] = computer.passphrase
        mine = [self.folder / name for name in ("first", "second", "home", "all.krbundle", "again.krbundle", "people.csv")]
        found = []
        for place in mine:
            folder = place if place.is_dir() else self.make(f"look-{place.name}")
            if not place.is_dir():
                shutil.copy(place, folder)
            hits, _ = canary.search(folder, given)
            found += [f"{label} as {how} in {file}" for file, label, how in hits]
        self.checks.that("no secret in any file of the two computers, nor in the bundles", not found, "; ".join(found[:5]))
        said = "".join(self.first.said + self.second.said).encode()
        leaked = canary.search_bytes(said, canary.needles(given))
        self.checks.that("no secret in what keyrosterctl printed", not leaked and said, str(leaked))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="source", default="0.12.4")
    parser.add_argument("--to", dest="target", default="0.9.6")
    parser.add_argument("--build", type=Path, default=Path(os.environ.get("KEYROSTER_BUILD") or ROOT / "build/dev"))
    parser.add_argument("--ports", type=int, help="the first of three; free ones by default")
    parser.add_argument("--keep", action="store_true", help="keeps the folder, to look at it")
    os.environ.setdefault("LSAN_OPTIONS", f"suppressions={ROOT / 'tests/support/lsan.supp'}:print_suppressions=0")
    args, checks = parser.parse_args(), Checks()
    folder = Path(tempfile.mkdtemp(prefix="keyroster-exchange-"))
    try:
        ports = iter(range(args.ports, args.ports + 3)) if args.ports else None
        Exchange(args.source, program(args.build, "keyrosterctl"), folder, checks, args.target, ports).run()
    except Trouble as trouble:
        checks.that("the live test can run", False, str(trouble))
    finally:
        if args.keep:
            print(f"kept: {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
