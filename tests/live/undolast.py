"""Ways back on one real Open WebUI: undo of the last sync from another computer, a plan that goes to a colleague as a file,
and a program that is killed (SIGKILL) in the middle of a sync."""
import json
import os
import signal
import subprocess

from checks import Stopped
from trylib import story
from trylib.ctl import CONFLICT, DONE, ERROR
from trylib.processes import Started
from trylib.webui import WebUi
from twoadmins import TwoAdmins


class UndoLast(TwoAdmins):
    def name(self, what):
        return f"{self.version}, ways back: {what}"

    def run(self):
        try:
            with Started() as started:
                self.start(started)
                self.undo()
                self.plan_file()
                self.killed()
                self.history()
        except Stopped:
            return
        except Exception as problem:
            self.that("runs to its end", False, f"{type(problem).__name__}: {problem}")

    def served(self, role):
        """The key that the provider sees for this person."""
        who = story.person(role)
        before = story.last_number(self.provider)
        WebUi(self.server, self.accounts[who["email"]]["token"]).chat("demo-large", f"I am {who['name']}. Good morning!", False)
        seen = [e["key"] for e in story.log(self.provider) if e["n"] > before and e["person"] == who["name"] and e["status"] == 200]
        return seen[-1] if seen else "nobody"

    def without(self, ctl, label):
        """The draft without this key, and without those that had only this one."""
        policy = ctl.policy()
        gone = next(key["id"] for key in policy["keys"] if key["label"] == label)
        policy["keys"] = [key for key in policy["keys"] if key["id"] != gone]
        for row in policy["assignments"]:
            row["keys"] = [key for key in row["keys"] if key != gone]
        policy["assignments"] = [row for row in policy["assignments"] if row["keys"]]
        file = self.folder / "without.json"
        file.write_text(json.dumps(policy))
        ctl.run("import", "--replace", file)

    def undo(self):
        # Grace has read revision 1 only, and has no secret of anybody's key.
        self.that("at first there is one sync, and nothing before it", self.grace.run("revert", "--last", expect=range(256))[0] == ERROR)
        self.that("the own key pays", self.served("user A") == story.OWN)
        before = self.policy()
        self.without(self.ada, story.OWN)
        self.ada.run("apply", "--message", "Amara has left")
        self.that("after the sync without it, it does not", self.served("user A") != story.OWN)
        with self.checks.step(self.name("another computer undoes the last sync in one command")):
            self.grace.run("revert", "--last", "--apply")
        after = self.policy()
        same = all(after[part] == before[part] for part in ("connections", "keys", "assignments"))
        self.that("the server's policy is the one before, as a new revision", same and after["revision"] == 3, str(after["revision"]))
        self.that("its keys pay again, by their sealed forms", self.served("user A") == story.OWN)
        for ctl in self.admins:
            ctl.run("pull")
            code, said = ctl.run("plan", expect=range(256))
            self.that("nothing is left to do", code == DONE, said[-300:])

    def plan_file(self):
        file = self.folder / "plan.json"
        secret = f"sk-canary-{os.urandom(12).hex()}"
        rows = self.folder / "new-key.json"
        rows.write_text(json.dumps({"keys": [{"connection": self.connection, "label": "new", "secret": "new"}]}))
        self.ada.run("import", rows, stdin=f"new={secret}\n")
        self.ada.run("plan", "--save", file, expect=[2])
        self.that("a plan file holds no secret", secret not in file.read_text())
        edited = self.folder / "edited.json"
        edited.write_text(file.read_text().replace('"new"', '"old"'))
        code, said = self.grace.run("apply", edited, expect=range(256))
        self.that("an edited one is refused", code == ERROR, f"{code}: {said[-300:]}")
        with self.checks.step(self.name("a colleague applies it on another computer")):
            self.grace.run("apply", file)
        self.that("the new key is on the server, sealed", bool(self.key("new")["sealed"]))
        self.ada.run("pull")
        self.that("its maker has nothing left to do", self.ada.run("plan", expect=range(256))[0] == DONE)
        self.that("it runs once", self.ada.run("apply", file, expect=range(256))[0] == CONFLICT)

    def kill(self, ctl, step):
        """SIGKILL when this step of an apply begins."""
        process = subprocess.Popen([*ctl.base, "apply"], env=ctl.env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, text=True)
        for line in process.stderr:
            if line.startswith(f"{step}/"):
                process.send_signal(signal.SIGKILL)
                break
        process.wait(timeout=60)
        process.stderr.close()
        return process.returncode == -signal.SIGKILL

    def killed(self):
        was = self.key(story.TEAM).get("weight", 1)
        self.edit(self.ada, story.TEAM, weight=8)
        self.that("a sync can be killed", self.kill(self.ada, 1))
        found = self.ada.json("status").get("interrupted")
        whole = found and found["whole_revision"] == self.policy()["revision"]
        self.that("the next start says what was interrupted", whole, str(found))
        known = found and all(step["outcome"] != "intended" for step in found["steps"])
        self.that("what became of its steps was read from the server", known, str(found))
        self.ada.run("apply")
        self.that("apply goes on with the rest", self.key(story.TEAM)["weight"] == 8)
        self.edit(self.ada, story.TEAM, weight=9)
        self.that("a sync can be killed again", self.kill(self.ada, 1))
        self.ada.run("revert", "--interrupted", "--apply")
        self.that("or one goes back", self.key(story.TEAM)["weight"] == 8)
        self.that("and nothing is interrupted any more", "interrupted" not in self.ada.json("status"))
        self.ada.run("revert", "--last", "--apply")
        self.that("and the last sync can be undone as ever", self.key(story.TEAM).get("weight", 1) == was)

    def history(self):
        rows = self.ada.json("history")["history"]
        self.that("the history has the note of a sync", any(row["message"] == "Amara has left" for row in rows), str(rows)[:400])
        self.that("and what others synced", any(not row["plan"] for row in rows))
        numbers = [row["revision"] for row in self.ada.json("revert")["revisions"]]
        self.that("each revision is kept once", numbers == sorted(set(numbers), reverse=True) and len(numbers) >= 5, str(numbers))
