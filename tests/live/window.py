"""The window against a real Open WebUI, once with the mouse and once with the keyboard only: livewindow moves a real pointer or presses
keys on a display of its own, and the provider says who paid."""
import json
import re
import subprocess
from pathlib import Path

from checks import Stopped
from trylib import fill, keyring, story
from trylib.processes import Started, free_port, run_group, venv_python
from trylib.webui import WebUi

ROOT = Path(__file__).resolve().parents[2]


class Window:
    PROGRAM = "tests/ui/window/livewindow"

    def __init__(self, version, executable, folder, checks):
        self.version, self.executable, self.folder, self.checks = version, executable, Path(folder), checks

    by, more = "mouse", {}

    def name(self, what):
        return f"window by {self.by} on {self.version}: {what}"

    def run(self):
        try:
            with Started() as started:
                self.start(started)
                native = self.chat("Elif Yilmaz")
                self.checks.that(self.name("before, the server's own key pays for the group"), native == story.NATIVE, native)
                self.main_job()
                for person, wanted in (("Elif Yilmaz", story.TEAM), ("Imani Mwangi", story.TEAM), ("Kavya Raman", story.NATIVE)):
                    seen = self.chat(person)
                    self.checks.that(self.name(f"after the sync {person} is served by {wanted}"), seen == wanted, seen)
        except Stopped:
            return
        except Exception as problem:
            self.checks.that(self.name("runs to its end"), False, f"{type(problem).__name__}: {problem}")

    def start(self, started):
        with self.checks.step(self.name("the server starts and is filled")):
            python = venv_python(self.version)
            self.keys = story.make_keys(self.folder / "provider-keys.json")
            self.provider = started.provider(free_port(), self.folder / "provider-keys.json", python, self.folder / "provider.log")
            self.server = started.open_webui(self.version, free_port(), self.folder / "server", {"ENABLE_OPENAI_API": "false"})
            fill.fill(self.server, f"{self.provider}/v1", self.keys[story.NATIVE], self.folder)
            self.accounts = json.loads((self.folder / "accounts.json").read_text())
            self.env = keyring.session(started, self.folder / "home")
            story.wait_for_models(WebUi(self.server, self.token("Elif Yilmaz")), ["demo-large"])

    def token(self, person):
        email = next(p["email"] for p in story.people() if p["name"] == person)
        return self.accounts[email]["token"]

    def chat(self, person):
        """The label of the key that the provider saw."""
        before = story.last_number(self.provider)
        WebUi(self.server, self.token(person)).chat("demo-large", f"I am {person}. Good morning!")
        seen = [e["key"] for e in story.log(self.provider) if e["n"] > before and e["status"] == 200]
        return seen[-1] if len(seen) == 1 else f"{len(seen)} answers"

    def main_job(self):
        admin = json.loads(fill.PEOPLE.read_text())["admin"]["email"]
        data = self.folder / "data"
        data.mkdir()
        env = self.env | {
            "KEYROSTER_REAL_SERVER": self.server, "KEYROSTER_REAL_EMAIL": admin,
            "KEYROSTER_REAL_PASSWORD": self.accounts[admin]["password"], "KEYROSTER_DATA_DIR": str(data),
            "KEYROSTER_LIVE_KEYS": str(self.folder / "provider-keys.json")} | self.more
        result = run_group([ROOT / "tests/support/with-xvfb", self.executable], env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        wrong = [line for line in result.stdout.splitlines() if line.startswith(("FAIL", "   Loc", "QFATAL", "==", "SUMMARY"))]
        self.checks.that(self.name("connect, adopt, add a key, put a group onto it, review, sync, start again"), result.returncode == 0,
                         "; ".join(wrong) or result.stdout[-800:])
        for line in re.findall(r"first sync: .*", result.stdout):
            print(f"      {self.by}: {line}", flush=True)
        if result.returncode:
            raise Stopped


class WindowByKeyboard(Window):
    by, more = "keyboard", {"KEYROSTER_LIVE_KEYBOARD": "1"}
