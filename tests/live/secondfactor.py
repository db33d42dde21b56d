"""Signing in with a one-time code, against a real Open WebUI that asks for one (0.12 and later)."""
import base64
import hashlib
import hmac
import json
import struct
import time
from pathlib import Path

from checks import Stopped
from trylib import keyring
from trylib.ctl import SIGN_IN, Ctl
from trylib.processes import Started, free_port
from trylib.webui import WebUi

ADMIN = {"name": "Admin", "email": "admin@example.org", "password": "A-second-factor-1"}
PERIOD = 30  # seconds; RFC 6238, what authenticator apps use


def one_time_code(secret, at):
    """RFC 6238 with SHA-1 and six digits."""
    key = base64.b32decode(secret.upper() + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(at) // PERIOD), hashlib.sha1).digest()
    place = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[place:place + 4])[0] & 0x7FFFFFFF) % 10**6:06}"


class SecondFactor:
    def __init__(self, version, executable, folder, checks):
        self.version, self.executable, self.folder, self.checks = version, executable, Path(folder), checks

    def name(self, what):
        return f"{self.version}, second factor: {what}"

    def run(self):
        try:
            with Started() as started:
                self.enroll(started)
                self.sign_in()
        except Stopped:
            return
        except Exception as problem:
            self.checks.that(self.name("runs to its end"), False, f"{type(problem).__name__}: {problem}")

    def enroll(self, started):
        with self.checks.step(self.name("the server starts and asks for one")):
            self.server = started.open_webui(self.version, free_port(), self.folder / "server", {"ENABLE_MFA": "true"})
            web = WebUi(self.server)
            web.post("/api/v1/auths/signup", ADMIN)
            asked = web.post("/api/v1/auths/signin", {"email": ADMIN["email"], "password": ADMIN["password"]})
            challenge = {"challenge_token": asked["challenge_token"]}
            self.secret = web.post("/api/v1/auths/mfa/enroll/start", challenge)["manual_key"].replace(" ", "")
            self.used = time.time()
            web.post("/api/v1/auths/mfa/enroll/confirm", challenge | {"code": one_time_code(self.secret, self.used)})
            self.ctl = Ctl(self.executable, self.folder / "data", keyring.session(started, self.folder / "home"), "keyroster-live")

    def connect(self, given, *more):
        return self.ctl.run("connect", self.server, "--email", ADMIN["email"], *more, stdin=given, expect=range(256))

    def sign_in(self):
        password = ADMIN["password"] + "\n"
        code, _ = self.connect(password)
        self.checks.that(self.name("without the code it ends with 7"), code == SIGN_IN, f"exit code {code}")
        self.checks.that(self.name("and says that a code is asked for"), "one-time code" in self.ctl.said[-1], self.ctl.said[-1][-300:])
        code, _ = self.connect(password + "000000\n", "--code-fd", "0")
        self.checks.that(self.name("a wrong code ends with 7"), code == SIGN_IN, f"exit code {code}")
        while int(time.time()) // PERIOD <= int(self.used) // PERIOD + 1:  # a code counts once, and neighbours count too
            time.sleep(1)
        right = one_time_code(self.secret, time.time())
        code, _ = self.connect(password + right + "\n", "--code-fd", "0")
        self.checks.that(self.name("the right code signs in"), code == 0, self.ctl.said[-1][-300:])
        with self.checks.step(self.name("and the session reads the server")):
            self.ctl.run("pull")
        said = "".join(self.ctl.said)
        self.checks.that(self.name("neither password nor code is printed"), ADMIN["password"] not in said and right not in json.dumps(said))
