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
        self.process = None  # the one that runs now, for whoever wants to end it
        self.largest_file = None  # bytes: no file may grow beyond, as on a full disk

    def run(self, *args, stdin="", expect=(DONE,)):
        """(exit code, output). Any other code than the expected ones is Trouble, with what the program said."""
        # SIGXFSZ stays ignored, as Python has it: the write fails, the program is not ended.
        bound = ["prlimit", f"--fsize={self.largest_file}"] if self.largest_file else []
        with subprocess.Popen([*bound, *self.base, *map(str, args)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              env=self.env, text=True, restore_signals=not bound) as self.process:
            try:
                out, err = self.process.communicate(stdin, timeout=self.timeout)
            except BaseException:
                self.process.kill()
                raise
        code, self.process = self.process.returncode, None
        self.said.append(out + err)
        if code not in expect:
            raise Trouble(f"keyrosterctl {args[0]} ended with {code}:\n" + f"{err.strip()}\n{out.strip()}"[-1500:])
        return code, out

    def kill(self):
        """SIGKILL to the command that runs now, if one does."""
        process = self.process
        if process:
            process.kill()

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
