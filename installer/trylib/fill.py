"""Fills an Open WebUI server with the demo's people. A second run finds everything in place and changes nothing.

  fill --server URL --provider URL/v1 --key-file FILE --state DIR [--people FILE]

--key-file holds the key of the native connection to the provider. DIR/accounts.json (private) keeps each person's
password and token: Open WebUI allows 15 sign-ins per account, so tokens are used as long as they work.
Works with Open WebUI 0.6.43 to 0.12.4. Prints what it changed, one line each, or "nothing to do".
"""
import argparse
import json
import os
import secrets
from pathlib import Path

from trylib.webui import Refused, WebUi

PEOPLE = Path(__file__).resolve().parent.parent / "demo" / "people.json"


class Accounts:
    """Passwords and tokens by e-mail address, in a file that only its owner can read."""

    def __init__(self, path):
        self.path, self.rows = path, json.loads(path.read_text()) if path.exists() else {}

    def row(self, email):
        return self.rows.setdefault(email, {"password": secrets.token_urlsafe(12), "token": None})

    def save(self):
        new = self.path.with_suffix(".new")
        new.touch(0o600)
        new.write_text(json.dumps(self.rows, indent=1))
        os.replace(new, self.path)


class Fill:
    def __init__(self, server, provider, key, accounts, people):
        self.url, self.provider, self.key = server, provider, key
        self.accounts, self.people, self.changes = accounts, people, []
        self.admin = self.admin_client()

    def changed(self, what):
        self.changes.append(what)

    def client(self, person):
        row = self.accounts.row(person["email"])
        self.accounts.save()  # before the account exists: a password that nobody knows would lock the demo out
        client = WebUi(self.url, row["token"])
        if client.works():
            return client, row
        client.token = None
        return client, row

    def admin_client(self):
        person = self.people["admin"]
        client, row = self.client(person)
        if not client.token:
            if client.get("/api/config").get("onboarding"):
                client.sign_up_admin(person["name"], person["email"], row["password"])
                self.changed(f"admin {person['name']}")
            else:
                client.sign_in(person["email"], row["password"])
            row["token"] = client.token
            self.accounts.save()
        return client

    def users(self):
        there = {u["email"]: u["id"] for u in self.admin.get("/api/v1/users/all")["users"]}
        for person in self.people["people"]:
            client, row = self.client(person)
            if person["email"] not in there:
                made = self.admin.post("/api/v1/auths/add", {"name": person["name"], "email": person["email"],
                                                              "password": row["password"], "role": "user"})
                there[person["email"]], client.token = made["id"], made["token"]
                self.changed(f"user {person['name']}")
            elif not client.token:
                client.sign_in(person["email"], row["password"])
            row |= {"token": client.token, "id": there[person["email"]]}
        self.accounts.save()
        return there

    def groups(self, users):
        there = {g["name"]: g["id"] for g in self.admin.get("/api/v1/groups/")}
        for group in self.people["groups"]:
            name = group["name"]
            if name not in there:  # permissions must be sent: without them some releases lock the members out
                there[name] = self.admin.post("/api/v1/groups/create", {**group, "permissions": {}})["id"]
                self.changed(f"group {name}")
            path = f"/api/v1/groups/id/{there[name]}"
            inside = {u["id"] for u in self.admin.post(path + "/users", {})}  # 0.6.43 answers 500 to /export here
            wanted = {users[p["email"]] for p in self.people["people"] if name in p["groups"]}
            if wanted - inside:
                self.admin.post(path + "/users/add", {"user_ids": sorted(wanted - inside)})
                self.changed(f"{len(wanted - inside)} members of {name}")

    def connection(self):
        config = self.admin.get("/openai/config")
        if self.provider in config["OPENAI_API_BASE_URLS"]:
            return
        stale = [i for i, url in enumerate(config["OPENAI_API_BASE_URLS"]) if "api.openai.com" in url]
        urls, keys, settings = [], [], {}
        for i, url in enumerate(config["OPENAI_API_BASE_URLS"]):
            if i not in stale:  # a fresh server has OpenAI's address without a key; the demo stays on loopback
                settings[str(len(urls))] = config["OPENAI_API_CONFIGS"].get(str(i), {})
                urls, keys = [*urls, url], [*keys, config["OPENAI_API_KEYS"][i]]
        settings[str(len(urls))] = {"enable": True, "prefix_id": "", "model_ids": self.people["models"], "tags": [],
                                    "connection_type": "external", "auth_type": "bearer"}
        self.admin.post("/openai/config/update", {
            "ENABLE_OPENAI_API": True, "OPENAI_API_BASE_URLS": [*urls, self.provider],
            "OPENAI_API_KEYS": [*keys, self.key], "OPENAI_API_CONFIGS": settings})
        self.changed("the connection to the demo provider")

    def model_entries(self):
        """Lets everyone use the models: plain users see none that has no entry. Both shapes of access are sent; each
        release takes the one it knows (one that is missing would mean public on one release and private on another)."""
        for model in self.people["models"]:
            try:
                self.admin.get(f"/api/v1/models/model?id={model}")
                continue
            except Refused as refusal:
                if refusal.status not in (401, 404):
                    raise
            # 0.7.2 answers every chat with null when an entry says nothing of capabilities.
            grants = [{"principal_type": "user", "principal_id": "*", "permission": "read"}]
            self.admin.post("/api/v1/models/create", {
                "id": model, "base_model_id": None, "name": model, "meta": {"capabilities": {}}, "params": {}, "is_active": True,
                "access_grants": grants, "access_control": None})
            self.changed(f"model {model} for everyone")

    def run(self):
        users = self.users()
        self.groups(users)
        self.connection()
        self.model_entries()
        return self.changes


def fill(server, provider, key, state, people_file=None):
    """What was changed, as a list of short texts; empty when all was in place."""
    state = Path(state)
    state.mkdir(parents=True, exist_ok=True, mode=0o700)
    people = json.loads(Path(people_file or PEOPLE).read_text())
    return Fill(server.rstrip("/"), provider, key, Accounts(state / "accounts.json"), people).run()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("server", "provider", "key-file", "state"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--people")
    args = parser.parse_args()
    changes = fill(args.server, args.provider, Path(args.key_file).read_text().strip(), args.state, args.people)
    print("\n".join(changes) or "nothing to do")
