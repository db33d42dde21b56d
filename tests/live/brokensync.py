"""Syncs that break at every kind of place, on one real Open WebUI, while people chat: nobody notices, and the next sync is right.

The server is adopted and synced before. Then, again and again: something is to be done (new assignments, a model shown to others, a
router and an entry that somebody edited), `keyrosterctl pull` and `apply` run through a proxy that breaks one of their requests, run once
more undisturbed, and after that there is nothing left to do. Now and then it is not the network that breaks: the program is killed
(SIGKILL) at one of its requests, or none of its files may grow beyond some size, as on a full disk.

  brokensync.py [--cases N] [--build DIR] [--version V]     prints "cases=N failures=N duplicates=N chats=N chats_failed=N"
"""
import argparse
import json
import os
import shutil
import sqlite3
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(ROOT / "installer")]
from checks import Checks, Stopped  # noqa: E402
from faultyproxy import FAULTS, FaultyProxy  # noqa: E402
from trylib import fill, keyring, story  # noqa: E402
from trylib.ctl import DONE, Ctl, program  # noqa: E402
from trylib.processes import Started, free_port, venv_python  # noqa: E402
from trylib.webui import Refused, WebUi  # noqa: E402

PATIENCE_MS = 8000  # how long a silent server is waited for here; 30 s in daily use
ROUTER = "keyroster"
ANY_END = range(-64, 256)  # below 0: by a signal
DISK_FULL = "disk full"
BUSY, QUIET = "demo-large", "demo-small"  # people chat with the first; the second is edited


class Chats:
    """People who chat until they are told to stop, some streamed; counts what went wrong."""

    def __init__(self, server, accounts, people):
        self.stop, self.good, self.wrong = threading.Event(), 0, []
        self.threads = [threading.Thread(target=self.talk, args=(WebUi(server, accounts[who["email"]]["token"]), who["name"], streamed))
                        for who, streamed in people]
        for thread in self.threads:
            thread.start()

    def talk(self, client, name, streamed):
        number = 0
        while not self.stop.is_set():
            number += 1
            try:
                answer = client.chat(BUSY, f"I am {name}. Question {number}", streamed)
                wrong = "" if answer.startswith(f"Hello {name}") else f"answered: {answer[:200]}"
            except (Refused, OSError, ValueError, KeyError) as problem:
                wrong = f"{type(problem).__name__}: {problem}"
            if wrong:
                self.wrong.append(f"{time.strftime('%H:%M:%S')} {name} ({'streamed' if streamed else 'whole'}): {wrong}")
            else:
                self.good += 1
            self.stop.wait(0.2)

    def end(self):
        self.stop.set()
        for thread in self.threads:
            thread.join(90)


class BrokenSync:
    def __init__(self, version, executable, folder, checks, cases=6):
        self.version, self.executable, self.folder, self.checks = version, executable, Path(folder), checks
        self.wanted, self.cases, self.failures, self.duplicates = cases, 0, 0, 0
        self.chats = None

    def name(self, what):
        return f"{self.version}, broken syncs: {what}"

    def run(self):
        try:
            with Started() as started:
                self.start(started)
                started.ends.append(self.proxy.end)
                self.chats = Chats(self.server, self.accounts, [(who, n % 2 == 1) for n, who in enumerate(story.people()[:4])])
                started.ends.append(self.chats.end)
                self.sweep()
                self.chats.end()
                self.checks.that(self.name(f"{self.cases} broken syncs, and the next one is right"), self.failures == 0 and self.cases,
                                 f"{self.failures} failed")
                self.checks.that(self.name("nothing is made twice"), self.duplicates == 0, str(self.duplicates))
                self.checks.that(self.name(f"{self.chats.good} chats meanwhile, all answered"), not self.chats.wrong and self.chats.good,
                                 "; ".join(self.chats.wrong[:5]))
        except Stopped:
            return
        except Exception as problem:
            self.checks.that(self.name("runs to its end"), False, f"{type(problem).__name__}: {problem}")

    def start(self, started):
        with self.checks.step(self.name("starts, and is adopted and synced")):
            given = self.folder / "given"
            given.mkdir(mode=0o700)
            keys = given / "provider-keys.json"
            self.keys = {label: f"sk-demo-{label}-0123456789abcdef" for label in ("pool", "one", "two")}
            keys.write_text(json.dumps({"models": [BUSY, QUIET], "keys": [{"label": k, "key": v} for k, v in self.keys.items()]}))
            provider = started.provider(free_port(), keys, venv_python(self.version), self.folder / "provider.log")
            self.server = started.open_webui(self.version, free_port(), self.folder / "server", {"ENABLE_OPENAI_API": "false"})
            fill.fill(self.server, f"{provider}/v1", self.keys["pool"], given)
            self.accounts = json.loads((given / "accounts.json").read_text())
            self.admin = json.loads(fill.PEOPLE.read_text())["admin"]["email"]
            self.web = WebUi(self.server, self.accounts[self.admin]["token"])
            story.wait_for_models(self.web, [BUSY])
            self.proxy = FaultyProxy(self.server, kill=lambda: self.ctl.kill())
            self.ctl = Ctl(self.executable, self.folder / "data", keyring.session(started, self.folder / "home"), "keyroster-live")
            self.ctl.connect(self.proxy.url, self.admin, self.accounts[self.admin]["password"], "Live")
            self.ctl.run("pull")
            self.ctl.run("adopt", f"{provider}/v1")
            self.connection = self.ctl.policy()["connections"][0]["name"]
            self.import_file({"keys": [{"connection": self.connection, "label": k, "secret": k} for k in ("one", "two")]},
                             "".join(f"{k}={self.keys[k]}\n" for k in ("one", "two")))
            self.ctl.run("apply")
            self.patience()
            self.router = self.web.get(f"/api/v1/functions/id/{ROUTER}")["content"]
            self.counts = self.count()

    def patience(self):
        """Stalls must not cost half a minute each."""
        for file in (self.folder / "data").rglob("*"):
            if file.is_file() and file.read_bytes()[:15] == b"SQLite format 3":
                with sqlite3.connect(file) as database:
                    if database.execute("SELECT 1 FROM sqlite_master WHERE name = 'setting'").fetchone():
                        database.execute("INSERT OR REPLACE INTO setting (name, value) VALUES ('network/patience_ms', ?)",
                                         (str(PATIENCE_MS).encode(),))

    def import_file(self, content, secrets=""):
        file = self.folder / "given/import.json"
        file.write_text(json.dumps(content))
        self.ctl.run("import", file, stdin=secrets)

    def count(self):
        """How many there are of each kind of object that a sync could make twice."""
        config = self.web.get("/openai/config")
        return {"functions": len(self.web.get("/api/v1/functions/")), "entries": len(self.web.get("/api/v1/models/all")),
                "connections": len(config["OPENAI_API_BASE_URLS"]), "keys": len(self.ctl.policy()["keys"])}

    def edit(self, number):
        """Something to do of every kind: a policy, an entry, an entry to publish, and now and then the router."""
        self.import_file({
            "connections": [{"name": self.connection, "models": [{"id": QUIET, "grants": ["everyone"] if number % 2 else [
                {"group": "Design"}]}]}],
            "assignments": [{"connection": self.connection, "user": story.people()[number % 3]["email"],
                             "keys": ["one", "two"] if number % 2 else ["two"]}]})
        slug = self.ctl.policy()["connections"][0]["slug"]
        if number % 3 == 0:
            self.web.post("/api/v1/models/model/delete", {"id": f"keyroster.{slug}/{QUIET}"})
        if number % 4 == 0:
            row = self.web.get(f"/api/v1/functions/id/{ROUTER}")
            self.web.post(f"/api/v1/functions/id/{ROUTER}/update", {
                "id": ROUTER, "name": row["name"], "meta": row["meta"], "content": self.router + f"\n# edited by hand, {number}\n"})

    def size_between(self, number):
        """Bytes: a size that the workspace, its log or a backup passes at some point of a sync, another one for each number."""
        largest = max(file.stat().st_size for file in (self.folder / "data").rglob("*.sqlite"))
        return 4096 + number * 37 % 60 * largest // 40

    def sync(self):
        """Pull and apply, as a person does; the code and words of what ended it."""
        code, said = self.ctl.run("pull", expect=ANY_END)
        return self.ctl.run("apply", expect=ANY_END) if code == DONE else (code, said)

    def sweep(self):
        faults = [*FAULTS, DISK_FULL]
        self.edit(0)
        self.proxy.mend()
        code, said = self.sync()
        if not self.checks.that(self.name("a sync through the proxy works as long as nothing is broken"), code == DONE, said[-800:]):
            raise Stopped
        calls = len(self.proxy.asked)
        for number in range(1, self.wanted + 1):
            self.edit(number)
            # Places and faults run through all of each other: the two steps have no common divisor.
            call, fault = 1 + (number * 7) % calls, faults[number % len(faults)]
            if fault == DISK_FULL:
                self.ctl.largest_file = self.size_between(number)
            else:
                self.proxy.arm(call, fault)
            first, _ = self.sync()
            asked = self.proxy.asked[call - 1] if len(self.proxy.asked) >= call else "not reached"
            self.proxy.mend()
            self.ctl.largest_file = None
            second, said = self.sync()
            self.ctl.run("pull")
            third, left = self.ctl.run("plan", expect=range(256))
            self.cases += 1
            counts = self.count()
            self.duplicates += sum(max(0, counts[k] - self.counts[k]) for k in counts)
            if second != DONE or third != DONE or counts != self.counts:
                self.failures += 1
                print(f"FAIL  {fault} at call {call}, {asked}: apply {first}, then {second}, plan {third}: "
                      f"{(said + left)[-700:]} {self.ctl.said[-2][-700:]} {counts}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=12)
    parser.add_argument("--version", default="0.12.4")
    parser.add_argument("--build", type=Path, default=Path(os.environ.get("KEYROSTER_BUILD") or ROOT / "build/dev"))
    args, checks = parser.parse_args(), Checks()
    os.environ.setdefault("LSAN_OPTIONS", f"suppressions={ROOT / 'tests/support/lsan.supp'}:print_suppressions=0")
    folder = Path(tempfile.mkdtemp(prefix="keyroster-broken-"))
    try:
        job = BrokenSync(args.version, program(args.build, "keyrosterctl"), folder, checks, args.cases)
        job.run()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    good, wrong = (job.chats.good, len(job.chats.wrong)) if job.chats else (0, 0)
    print(f"cases={job.cases} failures={job.failures} duplicates={job.duplicates} chats={good} chats_failed={wrong}")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
