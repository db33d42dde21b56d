"""The demo's story, the original request: user A pays with a key of their own, user B with the key of their team, everyone else with a
pool of two whose first key runs out. First it is told to the server through keyrosterctl, then people chat, and the provider says who
was served by which key.
"""
import json
import secrets
import time
from dataclasses import dataclass
from pathlib import Path

from trylib.fill import PEOPLE
from trylib.processes import Trouble, run_group
from trylib.webui import DIRECT, Refused, WebUi

POOL_LIMIT = 3  # chats that the first key of the pool pays for
NATIVE, OWN, TEAM, SECOND = "pool-1", "amara-own", "research-team", "pool-2"


def make_keys(file):
    """The provider's keys, made once per demo; the file is private, like any place with secrets."""
    file = Path(file)
    if not file.exists():
        people = json.loads(PEOPLE.read_text())
        limits = {NATIVE: {"rpd": POOL_LIMIT}}
        rows = [{"label": label, "key": f"sk-demo-{secrets.token_urlsafe(24)}", "organisation": f"org-{label}",
                 "limits": limits.get(label, {})} for label in (NATIVE, OWN, TEAM, SECOND)]
        file.touch(0o600)
        file.write_text(json.dumps({"models": people["models"], "keys": rows}, indent=1))
    return {row["label"]: row["key"] for row in json.loads(file.read_text())["keys"]}


def tell(ctl, keys, provider_url, say=lambda _: None):
    """The draft: adopts the native connection and adds keys and assignments. Told twice it changes nothing."""
    document = ctl.policy()
    if not any(c["base_url"].rstrip("/") == provider_url.rstrip("/") for c in document["connections"]):
        ctl.run("adopt", provider_url)
        say("adopted the server's own connection, with its key and model names")
        document = ctl.policy()
    connection = next(c for c in document["connections"] if c["base_url"].rstrip("/") == provider_url.rstrip("/"))
    known = {SECOND, OWN, TEAM}
    first = [k["label"] for k in document["keys"] if k["connection"] == connection["id"] and k["label"] not in known]
    if len(first) != 1:
        raise Trouble(f"expected the one adopted key on {connection['name']}, found {first}")
    name = connection["name"]
    file = Path(ctl.env["HOME"]) / "keys-and-people.json"
    file.write_text(json.dumps({
        "keys": [{"connection": name, "label": label, "secret": label} for label in (OWN, TEAM, SECOND)],
        "assignments": [
            {"connection": name, "user": person("user A")["email"], "keys": [OWN]},
            {"connection": name, "group": person("user B")["groups"][0], "keys": [TEAM]},
            {"connection": name, "everyone": True, "keys": [first[0], SECOND], "strategy": "fill_first"}]}, indent=1))
    ctl.run("import", file, stdin="".join(f"{label}={keys[label]}\n" for label in (OWN, TEAM, SECOND)))
    own, team = person("user A")["name"], person("user B")["groups"][0]
    say(f"imported {len(known)} keys: one for {own}, one for the group {team}, one for the pool")


def people():
    return json.loads(PEOPLE.read_text())["people"]


def person(role):
    return next(p for p in people() if p.get("story") == role)


def expected_label(who, pool_used):
    if who.get("story") == "user A":
        return OWN
    if person("user B")["groups"][0] in who["groups"]:
        return TEAM
    return NATIVE if pool_used < POOL_LIMIT else SECOND


@dataclass
class Served:
    person: str
    streamed: bool
    label: str  # the key that the provider saw, or why there was none
    expected: str

    @property
    def ok(self):
        return self.label == self.expected


def fresh_day(url, token, policy):
    """A new run is a new day for the provider: the router must not go on with yesterday's limits. Nothing to do on a first run."""
    client = WebUi(url, token)
    for connection in policy["connections"]:
        order = {"op": "reset", "connection": connection["id"]}
        body = {"model": "demo-large", "messages": [{"role": "user", "content": "reset"}], "stream": False, "keyroster": order}
        answer = client.post("/api/chat/completions", body).get("keyroster") or {}
        if not answer.get("ok"):
            raise Trouble(f"the router did not forget the limits of the last run: {answer.get('error')}")


def chats(url, accounts, provider):
    """Everyone chats, some streamed; yields what the provider saw of each."""
    pool_used = 0
    for number, who in enumerate(people()):
        expected, before = expected_label(who, pool_used), last_number(provider)
        streamed = number % 2 == 1
        client = WebUi(url, accounts[who["email"]]["token"])
        try:
            answer = client.chat("demo-large", f"I am {who['name']}. Good morning!", streamed)
            seen = [e for e in log(provider) if e["n"] > before and e["person"] == who["name"] and e["status"] == 200]
            label = seen[-1]["key"] if len(seen) == 1 else f"{len(seen)} answers"
            if not answer.startswith(f"Hello {who['name']}"):
                label = "a wrong answer"
        except Refused as refusal:
            label = f"no answer: {refusal}"
        pool_used += expected in (NATIVE, SECOND)
        yield Served(who["name"], streamed, label, expected)


def log(provider):
    with DIRECT.open(provider + "/log", timeout=10) as reply:
        return json.loads(reply.read())["log"]


def last_number(provider):
    return max((e["n"] for e in log(provider)), default=0)


def table(rows):
    head = ("person", "answer", "key the provider saw", "expected", "")
    lines = [head, *((r.person, "streamed" if r.streamed else "whole", r.label, r.expected, "ok" if r.ok else "WRONG") for r in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines)


def wait_for_models(client, wanted, seconds=30):
    """A new connection's models take a moment to be listed."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if set(wanted) <= set(client.models()):
            return
        time.sleep(0.3)
    raise Trouble(f"the server does not list {', '.join(wanted)}; it lists {', '.join(client.models()) or 'nothing'}")


def run_quietly(command, log_file, cwd, env=None):
    """A long command whose output only matters when it fails."""
    with open(log_file, "wb") as out:
        result = run_group(command, cwd=cwd, env=env, stdout=out, stderr=out)
    if result.returncode:
        raise Trouble(f"{command[0]} failed; the end of {log_file}:\n{Path(log_file).read_text(errors='replace')[-2500:]}")
