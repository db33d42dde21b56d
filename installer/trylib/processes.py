"""Everything that a run starts, so that it can end exactly that: by process id, in reverse order, whatever happens."""
import json
import os
import random
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

INSTALLER = Path(__file__).resolve().parent.parent
STARTER = INSTALLER / "openwebui"


class Trouble(Exception):
    """Something that the person at the keyboard can act on: what happened and what to do, in one text."""


class Started:
    """A context that ends what was started inside it. The same on Ctrl-C and on SIGTERM."""

    def __init__(self):
        self.ends = []

    def __enter__(self):
        self.old = signal.signal(signal.SIGTERM, self.stop_signal)
        return self

    @staticmethod
    def stop_signal(*_):
        raise KeyboardInterrupt

    def __exit__(self, *_):
        signal.signal(signal.SIGTERM, self.old)
        kept = signal.signal(signal.SIGINT, signal.SIG_IGN)  # a second Ctrl-C must not leave a server behind
        try:
            for end in reversed(self.ends):
                try:
                    end()
                except Exception as problem:  # one that fails must not keep the others running
                    print(f"could not end everything: {problem}", file=sys.stderr)
        finally:
            signal.signal(signal.SIGINT, kept)

    def process(self, command, log, env=None, stdin=None):
        with open(log, "ab") as out:
            started = subprocess.Popen([str(c) for c in command], env=env, stdin=stdin or subprocess.DEVNULL, stdout=out,
                                       stderr=out, start_new_session=True)
        self.ends.append(lambda: end(started))
        return started

    def open_webui(self, version, port, data, env=None):
        """A real server; returns its address. Also ended when it is interrupted while it starts."""
        command = [sys.executable, str(STARTER), "start", version, str(port), str(data)]
        result = run_group(command, env={**os.environ, **(env or {})}, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if result.returncode:
            raise Trouble(f"Open WebUI {version} did not start.\n{result.stderr.strip()[-2000:]}")
        self.ends.append(lambda: subprocess.run([sys.executable, str(STARTER), "stop", str(port)], check=True, capture_output=True))
        return result.stdout.strip().split("\n")[-1]

    def provider(self, port, keys, python, log, delay=0.005):
        process = self.process([python, INSTALLER / "demo/provider.py", "--port", port, "--keys", keys, "--delay", delay], log)
        wait_for_port(port, process, log)
        return f"http://127.0.0.1:{port}"


def run_group(command, **options):
    """subprocess.run with its own process group, which ends as a whole when this program is interrupted."""
    process = subprocess.Popen([str(c) for c in command], stdin=subprocess.DEVNULL, start_new_session=True, text=True, **options)
    try:
        said, wrong = process.communicate()
    except BaseException:
        end(process, 15)
        raise
    return subprocess.CompletedProcess(process.args, process.returncode, said, wrong)


def end(process, patience=5):
    """Asks, then insists. The whole process group: what a server forked goes with it."""
    for sig in (signal.SIGTERM, signal.SIGKILL):
        if process.poll() is not None:
            return
        os.killpg(process.pid, sig)
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            continue


def wait_for_port(port, process, log, seconds=20):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket() as probe:
            probe.settimeout(1)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise Trouble(f"nothing listens on port {port}; the log says:\n{Path(log).read_text(errors='replace')[-1500:]}")


def free_port():
    """Below those that the system gives to outgoing connections: a server may take half a minute until it listens."""
    while True:
        port = random.randrange(15000, 32000)
        if is_free(port):
            return port


def is_free(port):
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
            return True
        except OSError:
            return False


def kept_ports(file, names):
    """Ports that stay the same from run to run, because addresses are part of what was set up."""
    file = Path(file)
    ports = json.loads(file.read_text()) if file.exists() else {}
    for name in names:
        if name not in ports:
            ports[name] = free_port()
        elif not is_free(ports[name]):
            raise Trouble(f"port {ports[name]}, which the demo's {name} used last time, is taken. Is another demo still running? "
                          "End it, or start over with --fresh.")
    file.write_text(json.dumps(ports))
    return ports


def venv_is_there(version):
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return (cache / "openwebui-test" / version / "recipe").exists()


def venv_python(version):
    """The Python of the release's own venv, made on first use (a download)."""
    result = run_group([sys.executable, STARTER, "venv", version], stdout=subprocess.PIPE)
    if result.returncode:
        raise Trouble(f"Open WebUI {version} could not be installed from PyPI (see above). Is the network there?")
    return Path(result.stdout.strip().split("\n")[-1]) / "bin/python"
