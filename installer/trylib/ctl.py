"""Runs keyrosterctl. Secrets go through standard input only; the exit codes are those of app/cli/README.md."""
import json
import subprocess
from pathlib import Path

from trylib.processes import Trouble

ROOT = Path(__file__).resolve().parents[2]
DONE, ERROR, NOT_EMPTY, PARTLY, CONFLICT, GUARD, LOCKED, SIGN_IN = range(8)


def program(build, name):
    """A built program of ours, wherever its room puts it."""
    places = [Path(build) / part / name for part in ("app/cli", "ui", "app", "bin", ".")]
    return next((p for p in places if p.is_file()), None) or trouble(f"{name} is not in {build}: build it first")


def trouble(text):
    raise Trouble(text)


class Ctl:
    def __init__(self, executable, data, env, service="keyroster-try", timeout=180):
        self.base = [str(executable), "--data-dir", str(data), "--keychain-service", service]
        self.env, self.timeout, self.said = env, timeout, []

    def run(self, *args, stdin="", expect=(DONE,)):
        """(exit code, output). Any other code than the expected ones is Trouble, with what the program said."""
        result = subprocess.run([*self.base, *map(str, args)], input=stdin, env=self.env, capture_output=True, text=True,
                                timeout=self.timeout)
        self.said.append(result.stdout + result.stderr)
        if result.returncode not in expect:
            words = f"{result.stderr.strip()}\n{result.stdout.strip()}"[-1500:]
            raise Trouble(f"keyrosterctl {args[0]} ended with {result.returncode}:\n{words}")
        return result.returncode, result.stdout

    def json(self, *args, stdin="", expect=(DONE,)):
        _, text = self.run(*args, "--json", stdin=stdin, expect=expect)
        try:
            return json.loads(text)
        except ValueError:
            raise Trouble(f"keyrosterctl {args[0]} --json did not answer one JSON object:\n{text[-600:]}") from None

    def connect(self, url, email, password, name, expect=(DONE,)):
        return self.run("connect", url, "--email", email, "--name", name, stdin=password + "\n", expect=expect)

    def policy(self):
        """The draft's policy document."""
        document = self.json("export")
        return document.get("policy", document)
