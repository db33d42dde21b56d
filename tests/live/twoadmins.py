"""Two admins with a computer each, on one real Open WebUI: a merge, a choice, and many syncs in the same second."""
import json
import threading
import time
from pathlib import Path

from checks import Stopped
from trylib import fill, keyring, story
from trylib.ctl import CONFLICT, DONE, GUARD, NOT_EMPTY, Ctl
from trylib.processes import Started, free_port, venv_python
from trylib.webui import WebUi

ROUNDS = 12


class TwoAdmins:
    def __init__(self, version, executable, folder, checks):
        self.version, self.executable, self.folder, self.checks = version, executable, Path(folder), checks

    def name(self, what):
        return f"{self.version}, two admins: {what}"

    def that(self, what, good, because=""):
        return self.checks.that(self.name(what), good, because)

    def run(self):
        try:
            with Started() as started:
                self.start(started)
                self.merge()
                self.choose()
                self.race()
                self.drift()
                self.guard()
        except Stopped:
            return
        except Exception as problem:
            self.that("runs to its end", False, f"{type(problem).__name__}: {problem}")

    def start(self, started):
        with self.checks.step(self.name("one of them sets the server up, the other one joins")):
            given = self.folder / "given"
            given.mkdir(mode=0o700)
            python = venv_python(self.version)
            self.keys = story.make_keys(given / "provider-keys.json")
            self.provider = provider = started.provider(free_port(), given / "provider-keys.json", python, self.folder / "provider.log")
            self.server = started.open_webui(self.version, free_port(), self.folder / "server", {"ENABLE_OPENAI_API": "false"})
            fill.fill(self.server, f"{provider}/v1", self.keys[story.NATIVE], given)
            self.accounts = accounts = json.loads((given / "accounts.json").read_text())
            admin = json.loads(fill.PEOPLE.read_text())["admin"]["email"]
            self.web = WebUi(self.server, accounts[admin]["token"])
            story.wait_for_models(self.web, ["demo-large"])
            env = keyring.session(started, self.folder / "home")
            self.admins = [Ctl(self.executable, self.folder / name, env, f"keyroster-{name}") for name in ("ada", "grace")]
            for ctl in self.admins:
                ctl.connect(self.server, admin, accounts[admin]["password"], "Live")
            self.ada, self.grace = self.admins
            self.ada.run("pull")
            story.tell(self.ada, self.keys, f"{provider}/v1")
            self.ada.run("apply")
            self.grace.run("pull")
            self.connection = self.grace.policy()["connections"][0]["name"]

    def edit(self, ctl, label, **fields):
        file = self.folder / f"{label}-{Path(ctl.base[2]).name}.json"
        file.write_text(json.dumps({"keys": [{"connection": self.connection, "label": label, **fields}]}))
        ctl.run("import", file)

    def policy(self):
        """What the router serves, read without the app."""
        slot = self.web.get("/api/v1/functions/id/keyroster/valves")["slot"]
        return json.loads(self.web.get(f"/api/v1/functions/id/keyroster_policy_{slot}/valves")["policy"])

    def key(self, label):
        return next(key for key in self.policy()["keys"] if key["label"] == label)

    def functions(self):
        return {row["id"] for row in self.web.get("/api/v1/functions/")}

    def merge(self):
        self.edit(self.ada, story.OWN, weight=3)
        self.edit(self.grace, story.TEAM, weight=4)
        self.ada.run("apply")
        code, said = self.grace.run("apply", expect=range(256))
        self.that("the second sync stops before it writes anything", code == CONFLICT, f"{code}: {said[-300:]}")
        self.grace.run("pull")
        self.grace.run("apply")
        both = self.key(story.OWN)["weight"], self.key(story.TEAM)["weight"]
        self.that("a pull joins both edits", both == (3, 4), str(both))

    def choose(self):
        self.ada.run("pull")
        self.edit(self.ada, story.OWN, weight=5)
        self.edit(self.grace, story.OWN, weight=6, limits={"rpm": 50})
        self.ada.run("apply")
        code, said = self.grace.run("pull", expect=range(256))
        self.that("the same field ends with 4", code == CONFLICT, str(code))
        shown = all(word in said for word in (story.OWN, "YOURS", "THEIRS", " 5 ", " 6 "))
        self.that("and shows both sides", shown, said[-400:])
        draft = next(key for key in self.grace.policy()["keys"] if key["label"] == story.OWN)
        self.that("the draft stays as it is", draft["weight"] == 6, str(draft))
        code, said = self.grace.run("merge", "--mine", "nothing of that name", expect=range(256))
        self.that("a name that fits nothing is refused", code == 1, f"{code}: {said[-200:]}")
        conflicts = self.grace.json("merge", expect=[CONFLICT])["conflicts"]
        self.that("as JSON, too", [c["field"] for c in conflicts] == ["weight"] and conflicts[0]["theirs"] == 5, str(conflicts))
        self.grace.run("merge", "--mine", f"{story.OWN}.weight")
        self.grace.run("apply")
        key = self.key(story.OWN)
        self.that("the chosen side is on the server, with what did not meet", (key["weight"], key["limits"]) == (6, {"rpm": 50}), str(key))
        self.ada.run("pull")

    def at_once(self):
        """Both apply in the same moment; what each ended with."""
        ends = [None, None]

        def apply(at):
            ends[at] = self.admins[at].run("apply", expect=range(256))

        threads = [threading.Thread(target=apply, args=(at,)) for at in (0, 1)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return ends

    def race(self):
        lost, won, odd = [], [0, 0], []
        labels = (story.OWN, story.TEAM)
        for number in range(ROUNDS):
            weights = [100 + 2 * number, 101 + 2 * number]
            for ctl, label, weight in zip(self.admins, labels, weights):
                ctl.run("pull")
                self.edit(ctl, label, weight=weight)
            ends = self.at_once()
            time.sleep(0.5)  # whatever is still on its way has arrived
            for at, (code, said) in enumerate(ends):
                if code == DONE:
                    won[at] += 1
                    if self.key(labels[at])["weight"] != weights[at]:
                        lost.append(f"round {number}, {labels[at]}")
                elif code != CONFLICT:
                    odd.append(f"round {number}: {code}: {said[-200:]}")
            for ctl in self.admins:
                ctl.run("pull")
                ctl.run("apply")
            both = [self.key(label)["weight"] for label in labels]
            if both != weights:
                lost.append(f"round {number}, afterwards: {both}")
        what = f"{sum(won)} of {2 * ROUNDS} syncs at once were done, and no edit of them is lost"
        self.that(what, not lost and sum(won) >= ROUNDS, "; ".join(lost) + str(won))
        self.that("the others were told so, with exit code 4", not odd, "; ".join(odd))
        self.that("nothing is left behind", "keyroster_lock" not in self.functions(), str(self.functions()))
        for ctl in self.admins:
            ctl.run("pull")
            code, _ = ctl.run("plan", expect=range(256))
            self.that("both are in sync at the end", code == DONE, f"plan ended with {code}")

    def drift(self):
        code, said = self.ada.run("drift", expect=range(256))
        self.that("no drift after a sync", code == DONE, f"{code}: {said[-300:]}")
        self.web.post("/api/v1/functions/id/keyroster/toggle", {})
        code, said = self.ada.run("drift", expect=range(256))
        self.that("a router that was switched off is drift", code == NOT_EMPTY and "switched off" in said, f"{code}: {said[-300:]}")
        self.ada.run("drift", "--put-back", "keyroster")
        active = self.web.get("/api/v1/functions/id/keyroster")["is_active"]
        self.that("and is put back by itself", active is True, str(active))

    def guard(self):
        meta = self.web.get("/api/v1/functions/id/keyroster")
        body = {"id": "keyroster", "name": meta["name"], "content": meta["content"], "meta": {"description": "edited by hand"}}
        self.web.post("/api/v1/functions/id/keyroster/update", body)
        self.ada.run("pull")
        self.edit(self.ada, story.OWN, weight=7)
        code, said = self.ada.run("apply", expect=range(256))
        self.that("a lost marker stops a sync with exit code 5", code == GUARD, f"{code}: {said[-300:]}")
        code, said = self.ada.run("apply", "--confirm", "not the name", expect=range(256))
        self.that("so does another name", code == GUARD, f"{code}: {said[-300:]}")
        self.ada.run("apply", "--confirm", "Live")
        self.that("the server's name lets it pass", self.key(story.OWN)["weight"] == 7, str(self.key(story.OWN)))
