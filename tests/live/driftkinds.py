"""What somebody changes in Open WebUI's own pages is named by `drift` for what it is, and put back or taken over, one object at a
time; and what was adopted is given back. On a server that a job has adopted and synced already (see Markers)."""
import json
import re

from trylib import story
from trylib.ctl import DONE, ERROR, NOT_EMPTY
from trylib.webui import version_of

PRESET, PLAIN = "demo-large", "demo-small"
ROUTER = "keyroster"


class DriftKinds:
    def __init__(self, job, provider):
        self.job, self.web, self.ctl, self.provider = job, job.web, job.ctl, f"{provider}/v1"
        self.lists_grants = version_of(job.version) >= (0, 8)  # below: access_control
        self.before = None

    def that(self, what, good, because=""):
        return self.job.checks.that(self.job.name(f"drift: {what}"), good, because)

    def run(self):
        self.put_back("who sees a model", PRESET, self.show_to_nobody, "who sees it", lambda: self.seen_by(PRESET) != [])
        self.put_back("a model that was removed", PRESET, lambda: self.web.post("/api/v1/models/model/delete", {"id": PRESET}),
                      "was removed", lambda: PRESET in self.entries())
        self.put_back("the adopted connection, switched on again", self.provider, lambda: self.switch_native(True), "go around their keys",
                      lambda: not self.native_is_on())
        self.put_back("the router, switched off", ROUTER, lambda: self.web.post(f"/api/v1/functions/id/{ROUTER}/toggle", {}),
                      "chats through it fail", lambda: self.web.get(f"/api/v1/functions/id/{ROUTER}")["is_active"])
        self.edited_policy()
        self.take_theirs()
        self.released()

    def drift(self, *args, expect=range(256)):
        return self.ctl.run("drift", *args, expect=expect)

    def put_back(self, what, name, change, words, is_back):
        """One object is changed; drift names it and nothing else, and puts it back."""
        change()
        shown = self.ctl.json("drift", expect=range(256))
        objects = [row["object"] for row in shown.get("drift", [])]
        code, said = self.drift()
        named = code == NOT_EMPTY and objects == [name] and words in said
        self.that(f"{what}: named, and nothing else", named, f"{code}: {objects} {said[-500:]}")
        with self.job.checks.step(self.job.name(f"drift: {what}: put back")):
            self.drift("--put-back", name, "--confirm", "Live", expect=[DONE])
        code, said = self.drift()
        self.that(f"{what}: as it was", code == DONE and is_back(), f"{code}: {said[-500:]}")

    def model(self, model):
        return self.web.get(f"/api/v1/models/model?id={model}")

    def entries(self):
        if version_of(self.job.version) >= (0, 11):
            rows = self.web.get("/api/v1/models/all")
        else:  # entries without a base, and the workspace's models
            rows = self.web.get("/api/v1/models/base") + self.web.get("/api/v1/models/export")
        return [row["id"] for row in rows]

    def seen_by(self, model):
        row = self.model(model)
        if self.lists_grants:
            return sorted(f"{g['principal_type']} {g['principal_id']}" for g in row["access_grants"])
        control = row["access_control"]
        if control is None:
            return ["user *"]
        return sorted(control.get("read", {}).get("group_ids", []) + control.get("read", {}).get("user_ids", []))

    def show_to_nobody(self):
        row = self.model(PRESET)
        if self.lists_grants:
            self.web.post("/api/v1/models/model/access/update", {"id": PRESET, "name": row["name"], "access_grants": []})
        else:
            self.web.post(f"/api/v1/models/model/update?id={PRESET}", {**row, "access_control": {}})

    def native(self):
        config = self.web.get("/openai/config")
        at = [url.rstrip("/") for url in config["OPENAI_API_BASE_URLS"]].index(self.provider)
        return config, str(at)

    def native_is_on(self):
        config, at = self.native()
        return bool(config["ENABLE_OPENAI_API"] and config["OPENAI_API_CONFIGS"].get(at, {}).get("enable", True))

    def switch_native(self, on):
        config, at = self.native()
        config["ENABLE_OPENAI_API"] = True
        config["OPENAI_API_CONFIGS"].setdefault(at, {})["enable"] = on
        self.web.post("/openai/config/update", config)

    def slot(self):
        name = self.web.get(f"/api/v1/functions/id/{ROUTER}/valves")["slot"]
        return f"/api/v1/functions/id/keyroster_policy_{name}/valves"

    def edited_policy(self):
        """The document in use, edited in the page of the function's valves; once so that nobody can read it any more."""
        path = self.slot()
        was = self.web.get(path)["policy"]
        label = json.loads(was)["keys"][0]["label"]

        def edit():
            edited = json.loads(was)
            edited["keys"][0]["label"] = "edited by hand"
            self.web.post(f"{path}/update", {"policy": json.dumps(edited)})

        other = f"keyroster_policy_{'b' if path.endswith('_a/valves') else 'a'}"
        self.put_back("the policy, edited by hand", other, edit, "edited by hand",
                      lambda: json.loads(self.web.get(self.slot())["policy"])["keys"][0]["label"] == label)
        path = self.slot()
        was = self.web.get(path)["policy"]
        self.web.post(f"{path}/update", {"policy": was[:-20]})
        code, _ = self.ctl.run("pull", expect=range(256))
        words = self.ctl.said[-1]
        self.that("a policy that nobody can read ends a pull with words", code == ERROR and "cannot be read" in words and "slot " in words,
                  f"{code}: {words[-400:]}")
        self.that("and loses nothing here", self.ctl.policy()["keys"][0]["label"] == label)
        self.way_back(words, other=path)

    def way_back(self, words, other):
        """What the words say, done by hand: the revision before is served again, and ours comes after it."""
        slot, revision = re.search(r"to slot (\w) and revision (\d+)", words).groups()
        lost = self.ctl.policy()["revision"]
        router = f"/api/v1/functions/id/{ROUTER}/valves"
        self.web.post(f"{router}/update", {**self.web.get(router), "slot": slot, "revision": int(revision)})
        self.ctl.run("pull")
        self.that("the way back that they name leads to the revision before", self.ctl.policy()["revision"] == int(revision))
        self.ctl.run("revert", lost)
        self.ctl.run("apply", "--confirm", "Live", expect=[DONE])
        self.that("from which the lost one is synced again", self.drift()[0] == DONE and self.slot() == other, self.ctl.said[-1][-400:])

    def take_theirs(self):
        self.show_to_nobody()
        code, said = self.drift("--take", PRESET)
        self.that("theirs is taken over into the draft", code == DONE and "Taken over" in said, f"{code}: {said[-400:]}")
        self.ctl.run("apply")
        self.that("and stays so after a sync", self.drift()[0] == DONE and self.seen_by(PRESET) == [], str(self.seen_by(PRESET)))
        self.ctl.run("revert", "--last", "--apply", "--confirm", "Live")
        self.that("until that sync is undone", self.seen_by(PRESET) != [], str(self.seen_by(PRESET)))

    def released(self):
        """The connection goes back to Open WebUI: on again, its models as they were, nothing of ours left but the router."""
        with self.job.checks.step(self.job.name("released: in the draft, and synced")):
            self.ctl.run("release")
            self.ctl.run("plan", expect=[NOT_EMPTY])
            self.ctl.run("apply", "--confirm", "Live")
        self.that("released: the server's own connection is on again", self.native_is_on())
        ours = [model for model in self.entries() if model.startswith("keyroster.") or self.job.marked(self.model(model))]
        self.that("released: no entry of ours is left", not ours, str(ours))
        story.wait_for_models(self.web, [PRESET, PLAIN])
        answer = self.web.chat(PRESET, "I am Ada. Good morning!")
        self.that("released: chats go through it as before", answer.startswith("Hello"), answer[:200])
        code, said = self.ctl.run("plan", expect=range(256))
        self.that("released: nothing is left to do", code == DONE, said[-400:])
