"""A small client for Open WebUI's REST API, for filling a demo and for chatting as its people.

The app has its own client; this one stays apart from it on purpose, so that a demo or a live test never proves the app right
with the app's own code. Loopback only: no proxy is ever used.
"""
import json
import urllib.error
import urllib.request

DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Refused(Exception):
    """The server answered with an error, or with something that is not JSON (an unknown path answers a web page)."""

    def __init__(self, status, path, body):
        self.status = status
        super().__init__(f"{path} answered {status}: {body[:300]}")


def version_of(text):
    return tuple(int(part) for part in text.split("-")[0].split(".")[:3])


class WebUi:
    """One caller of one server: an address and a token. The token is never printed."""

    def __init__(self, url, token=None, timeout=60):
        self.url, self.token, self.timeout = url.rstrip("/"), token, timeout

    def raw(self, method, path, body=None):
        headers = {"Accept": "application/json", **({"Authorization": f"Bearer {self.token}"} if self.token else {})}
        data = None
        if body is not None:
            data, headers["Content-Type"] = json.dumps(body).encode(), "application/json"
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        try:
            return DIRECT.open(request, timeout=self.timeout)
        except urllib.error.HTTPError as refusal:
            raise Refused(refusal.code, path, refusal.read().decode(errors="replace")) from None

    def call(self, method, path, body=None):
        with self.raw(method, path, body) as reply:
            text = reply.read().decode()
            if "json" not in reply.headers.get("Content-Type", ""):
                raise Refused(reply.status, path, "not JSON")
        return json.loads(text)

    def get(self, path):
        return self.call("GET", path)

    def post(self, path, body):
        return self.call("POST", path, body)

    def version(self):
        return version_of(self.get("/api/version")["version"])

    def works(self):
        """True when the token is still good."""
        try:
            return bool(self.token) and bool(self.get("/api/v1/auths/").get("id"))
        except Refused:
            return False

    def sign_in(self, email, password):
        self.token = self.post("/api/v1/auths/signin", {"email": email, "password": password})["token"]

    def sign_up_admin(self, name, email, password):
        self.token = self.post("/api/v1/auths/signup", {"name": name, "email": email, "password": password})["token"]

    def models(self):
        return [row["id"] for row in self.get("/api/models")["data"]]

    def chat(self, model, text, stream=False):
        """The answer's text. Raises Refused when the answer is an error, also one that comes with status 200."""
        body = {"model": model, "messages": [{"role": "user", "content": text}], "stream": stream}
        path = "/api/chat/completions"
        if not stream:
            answer = self.post(path, body)
            return self.good(path, answer)["choices"][0]["message"]["content"]
        said = []
        with self.raw("POST", path, body) as reply:
            for line in reply:
                line = line.decode().strip()
                if line.startswith("data:") and line != "data: [DONE]":
                    chunk = self.good(path, json.loads(line[5:]))
                    said += [c["delta"].get("content") or "" for c in chunk.get("choices", [])]
        return "".join(said)

    @staticmethod
    def good(path, answer):
        if answer.get("error") or answer.get("detail"):
            raise Refused(200, path, json.dumps(answer))
        return answer
