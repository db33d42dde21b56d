"""The demo's provider keeps its word: what the other checks believe about keys, limits and people rests on it."""
import json
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

from trylib.processes import Started, free_port, venv_python
from trylib.webui import DIRECT

KEYS = {"models": ["demo-large"], "organisations": {"shared": {"limits": {"rpd": 2}}}, "keys": [
    {"label": "free", "key": "sk-demo-free-0000000000"},
    {"label": "short", "key": "sk-demo-short-000000000", "limits": {"rpd": 1}},
    {"label": "broke", "key": "sk-demo-broke-000000000", "limits": {"credit": 0}},
    {"label": "one", "key": "sk-demo-one-00000000000", "organisation": "shared"},
    {"label": "two", "key": "sk-demo-two-00000000000", "organisation": "shared"}]}
SECRET = {row["label"]: row["key"] for row in KEYS["keys"]}


def ask(url, label=None, body=None, key=None):
    """(status, headers, text); status 0 when the connection was cut."""
    headers = {"Content-Type": "application/json"}
    if label or key:
        headers["Authorization"] = f"Bearer {key or SECRET[label]}"
    request = urllib.request.Request(url, json.dumps(body).encode() if body is not None else None, headers)
    try:
        with DIRECT.open(request, timeout=10) as reply:
            return reply.status, reply.headers, reply.read().decode()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.headers, refusal.read().decode()
    except OSError:
        return 0, {}, ""


def chat(url, label, text="I am Ada Example. Hello", **more):
    return ask(f"{url}/v1/chat/completions", label, {"model": "demo-large", "messages": [{"role": "user", "content": text}], **more})


def run(version, checks):
    with tempfile.TemporaryDirectory(prefix="keyroster-provider-") as folder, Started() as started:
        file = Path(folder) / "keys.json"
        file.write_text(json.dumps(KEYS))
        url = started.provider(free_port(), file, venv_python(version), Path(folder) / "log", delay=0)
        check(url, lambda what, good, because="": checks.that(f"demo provider: {what}", good, because))


def check(url, that):
    status, _, text = ask(f"{url}/v1/models", key="sk-demo-nobody-knows-this")
    that("an unknown key is refused with 401, and not repeated", status == 401 and "invalid_api_key" in text and "nobody" not in text, text)
    that("a known key lists the models", json.loads(ask(f"{url}/v1/models", "free")[2])["data"][0]["id"] == "demo-large")
    status, headers, text = chat(url, "short")
    that("a limit shows in the headers", headers.get("x-ratelimit-remaining-requests") == "0", dict(headers))
    status, headers, text = chat(url, "short")
    that("a limit that is reached answers 429 with Retry-After",
         status == 429 and int(headers.get("Retry-After", 0)) > 60 and "rate_limit_exceeded" in text, f"{status} {text}")
    status, headers, text = chat(url, "broke")
    that("an account without money answers insufficient_quota without a hint",
         status == 429 and "insufficient_quota" in text and "Retry-After" not in headers, f"{status} {text}")
    statuses = [chat(url, label)[0] for label in ("one", "two", "one")]
    that("two keys of one organisation share its limit", statuses == [200, 200, 429], statuses)
    text = chat(url, "free", stream=True, stream_options={"include_usage": True})[2]
    that("a stream ends with usage and one [DONE]", text.count("[DONE]") == 1 and '"usage"' in text.split("\n\n")[-3], text[-400:])
    that("a stream without include_usage has none", '"usage"' not in chat(url, "free", stream=True)[2])
    for mode, wanted in (("500", 500), ("503", 503), ("429", 429), ("401", 401), ("403", 403), ("cut", 0)):
        ask(f"{url}/control", body={"op": "mode", "key": "free", "mode": mode, "times": 1})
        seen = [chat(url, "free")[0] for _ in range(2)]
        that(f"mode {mode} lasts as long as it was told", seen == [wanted, 200], seen)
    that("a mode that does not exist is refused", ask(f"{url}/control", body={"op": "mode", "key": "free", "mode": "odd"})[0] == 400)
    log = ask(f"{url}/log")[2]
    entries = json.loads(log)["log"]
    that("the log names the key by its label and the person", any(e["key"] == "free" and e["person"] == "Ada Example" for e in entries))
    that("neither the log nor the page holds a key", not any(key in log + ask(f"{url}/")[2] for key in SECRET.values()))
    that("it serves nothing else", [ask(url + path)[0] for path in ("/keys", "/v1/", "/control")] == [404, 404, 405])
    ask(f"{url}/control", body={"op": "reset"})
    that("a reset is a new day", chat(url, "short")[0] == 200 and len(json.loads(ask(f"{url}/log")[2])["log"]) == 1)
