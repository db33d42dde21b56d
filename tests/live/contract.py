"""The contract that the fake server is held to, against a real Open WebUI: the same test bodies (tests/unit/openwebui)."""
import os
import re
import subprocess
from pathlib import Path

from checks import Stopped
from trylib.processes import Started, free_port, run_group
from trylib.webui import WebUi

ADMIN = {"name": "Admin", "email": "admin@example.test", "password": "A-contract-1"}
SETTINGS = {"ENABLE_API_KEYS": "true", "ENABLE_API_KEY": "true"}  # the second before 0.7
LEAST = 30  # test functions; fewer means that not all parts ran


class Contract:
    PROGRAM = "tests/unit/openwebui/tst_contract"

    def __init__(self, version, executable, folder, checks):
        self.version, self.executable, self.folder, self.checks = version, executable, Path(folder), checks

    def name(self, what):
        return f"{self.version}, contract: {what}"

    def run(self):
        try:
            with Started() as started:
                with self.checks.step(self.name("the server starts")):
                    server = started.open_webui(self.version, free_port(), self.folder / "server", SETTINGS)
                    WebUi(server).post("/api/v1/auths/signup", ADMIN)
                self.hold(server)
        except Stopped:
            return
        except Exception as problem:
            self.checks.that(self.name("runs to its end"), False, f"{type(problem).__name__}: {problem}")

    def hold(self, server):
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KEYROSTER_REAL_SERVER": server, "KEYROSTER_REAL_EMAIL": ADMIN["email"],
               "KEYROSTER_REAL_PASSWORD": ADMIN["password"]}
        result = run_group([self.executable], env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        totals = re.findall(r"Totals: (\d+) passed, (\d+) failed, (\d+) skipped", result.stdout)
        passed, failed, skipped = (sum(int(t[i]) for t in totals) for i in range(3))
        wrong = "; ".join(line for line in result.stdout.splitlines() if line.startswith(("FAIL", "   Loc", "QFATAL", "SKIP")))
        self.checks.that(self.name("the real server answers as the fake does"), result.returncode == 0 and failed + skipped == 0,
                         wrong or result.stdout[-800:])
        self.checks.that(self.name("all of it ran"), passed >= LEAST, f"{passed} passed")
