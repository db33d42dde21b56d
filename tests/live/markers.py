"""What Keyroster made keeps its marker when an admin edits it in Open WebUI's own pages, and the next sync puts the rest right.

The bodies are those that the pages send, read from the source maps of the releases' own frontends (0.6.43, 0.9.6, 0.12.4):
  admin/functions/edit       FunctionEditor.svelte: id, name, meta (as loaded, with the description), content; 0.12: commit_message
  workspace/models/edit      ModelEditor.svelte: the whole model as GET /model gave it, with what was edited
  admin/settings/models      Models.svelte: hide sends the whole row with meta.hidden; its switch asks /model/toggle
"""
import copy
import json
from pathlib import Path

from checks import Stopped
from driftkinds import DriftKinds
from trylib import fill, keyring, story
from trylib.ctl import NOT_EMPTY, Ctl
from trylib.processes import Started, free_port, venv_python
from trylib.webui import WebUi

LARGE, SMALL = "demo-large", "demo-small"


class Markers:
    def __init__(self, version, executable, folder, checks):
        self.version, self.executable, self.folder, self.checks = version, executable, Path(folder), checks

    def name(self, what):
        return f"{self.version}, own pages: {what}"

    def run(self):
        try:
            with Started() as started:
                self.start(started)
                self.functions()
                self.preset()
                self.entry()
                self.without_marker()
                DriftKinds(self, self.provider).run()
        except Stopped:
            return
        except Exception as problem:
            self.checks.that(self.name("runs to its end"), False, f"{type(problem).__name__}: {problem}")

    def start(self, started):
        with self.checks.step(self.name("starts, and is adopted and synced")):
            given = self.folder / "given"
            given.mkdir(mode=0o700)
            keys = given / "provider-keys.json"
            keys.write_text(json.dumps({"models": [LARGE, SMALL], "keys": [{"label": "pool", "key": "sk-demo-pool-0123456789abcdef"}]}))
            self.provider = provider = started.provider(free_port(), keys, venv_python(self.version), self.folder / "provider.log")
            server = started.open_webui(self.version, free_port(), self.folder / "server", {"ENABLE_OPENAI_API": "false"})
            fill.fill(server, f"{provider}/v1", "sk-demo-pool-0123456789abcdef", given)
            accounts = json.loads((given / "accounts.json").read_text())
            admin = json.loads(fill.PEOPLE.read_text())["admin"]["email"]
            self.web = WebUi(server, accounts[admin]["token"])
            story.wait_for_models(self.web, [LARGE])
            self.ctl = Ctl(self.executable, self.folder / "data", keyring.session(started, self.folder / "home"), "keyroster-live")
            self.ctl.connect(server, admin, accounts[admin]["password"], "Live")
            self.ctl.run("pull")
            self.ctl.run("adopt", f"{provider}/v1")
            self.ctl.run("apply")
            policy = self.ctl.policy()
            self.policy_id, self.slug = policy["policy_id"], policy["connections"][0]["slug"]

    def marked(self, row):
        return row["meta"].get("keyroster", {}).get("policy") == self.policy_id

    def model(self, model):
        return self.web.get(f"/api/v1/models/model?id={model}")

    def synced(self, what):
        """The plan names the edit, asks for no confirmation, and a sync leaves nothing to do."""
        self.ctl.run("pull")
        code, said = self.ctl.run("plan", expect=range(256))
        self.checks.that(self.name(f"{what}: the plan shows it"), code == NOT_EMPTY, f"plan ended with {code}: {said[-400:]}")
        with self.checks.step(self.name(f"{what}: a sync without any confirmation puts it right")):
            self.ctl.run("apply")
            self.ctl.run("plan")

    def functions(self):
        for number, function in enumerate(("keyroster", "keyroster_policy_a", "keyroster_policy_b")):
            path = f"/api/v1/functions/id/{function}"
            row = self.web.get(path)
            active = row["is_active"]
            body = {"id": row["id"], "name": row["name"] + " (edited)", "content": row["content"] + f"\n# edited {number}\n",
                    "meta": {**row["meta"], "description": "edited by an admin"}}
            if self.version.startswith("0.12."):
                body["commit_message"] = "an edit"
            self.web.post(f"{path}/update", body)
            now = self.web.get(path)
            self.checks.that(self.name(f"function {function} keeps its marker"), self.marked(now), json.dumps(now["meta"]))
            self.checks.that(self.name(f"function {function} stays on or off"), now["is_active"] == active, str(now["is_active"]))
        self.synced("edited functions")

    def edited(self, model):
        """The body of the workspace's model editor."""
        body = copy.deepcopy(model)
        body["name"] += " (edited)"
        body["meta"] |= {"description": "edited by an admin", "tags": [{"name": "edited"}],
                         "capabilities": {**(body["meta"].get("capabilities") or {}), "vision": True}}
        body["params"] = {**(body.get("params") or {}), "system": "Be brief."}
        return body

    def preset(self):
        row = self.model(LARGE)
        self.web.post(f"/api/v1/models/model/update?id={LARGE}", self.edited(row))
        now = self.model(LARGE)
        self.checks.that(self.name("a preset keeps its marker"), self.marked(now), json.dumps(now["meta"]))
        self.checks.that(self.name("a preset takes what was edited"), now["name"] != row["name"], now["name"])
        self.synced("an edited preset")
        kept = self.model(LARGE)
        self.checks.that(self.name("a sync keeps what is not Keyroster's: description, tags, system prompt"),
                         kept["meta"].get("description") == "edited by an admin" and kept["params"].get("system") == "Be brief.",
                         json.dumps(kept["meta"]))

    def entry(self):
        """The router's own model, in the admin's list of models: shown (it was hidden), then switched off."""
        model = f"keyroster.{self.slug}/{SMALL}"
        row = self.model(model)
        self.web.post(f"/api/v1/models/model/update?id={model}", {
            **row, "base_model_id": None, "meta": {**row["meta"], "hidden": not row["meta"].get("hidden", False)}})
        now = self.model(model)
        self.checks.that(self.name("an entry keeps its marker when it is shown"), self.marked(now), json.dumps(now["meta"]))
        self.web.post(f"/api/v1/models/model/toggle?id={model}", {})
        now = self.model(model)
        self.checks.that(self.name("and when it is switched off"), self.marked(now) and not now["is_active"], json.dumps(now)[:300])
        self.synced("an edited entry")

    def without_marker(self):
        """Somebody takes the marker away (an import of an older export does): asked about, never just taken."""
        row = self.model(LARGE)
        meta = {k: v for k, v in row["meta"].items() if k != "keyroster"}
        self.web.post(f"/api/v1/models/model/update?id={LARGE}", {**row, "meta": meta})
        if self.marked(self.model(LARGE)):
            return self.checks.that(self.name("the marker can be taken away"), False)
        self.ctl.run("pull")
        code, said = self.ctl.run("apply", expect=range(256))
        self.checks.that(self.name("a lost marker stops a sync until it is confirmed"), code == 5 and LARGE in self.ctl.said[-1],
                         f"apply ended with {code}: {self.ctl.said[-1][-400:]}")
        self.checks.that(self.name("and nothing was changed"), not self.marked(self.model(LARGE)))
        with self.checks.step(self.name("with the server's name typed it is taken over again")):
            self.ctl.run("apply", "--confirm", "Live")
            self.ctl.run("plan")
        self.checks.that(self.name("and carries the marker again"), self.marked(self.model(LARGE)))
