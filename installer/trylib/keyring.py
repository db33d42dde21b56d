"""A private desktop session without a desktop: its own D-Bus and gnome-keyring, its own home folder.

So a demo or a test uses a real keychain and leaves nothing in the person's own.
"""
import os
import secrets
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from trylib.processes import Trouble

KEPT = ("PATH", "LANG", "TERM", "DISPLAY", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS")


def display():
    """Where the person's screen is, said in a way that holds for another home and runtime folder."""
    found = {}
    if socket := os.environ.get("WAYLAND_DISPLAY"):
        found["WAYLAND_DISPLAY"] = os.path.join(os.environ.get("XDG_RUNTIME_DIR", "/"), socket)
    authority = Path(os.environ.get("XAUTHORITY") or Path.home() / ".Xauthority")
    if authority.exists():
        found["XAUTHORITY"] = str(authority)
    return found


def session(started, home):
    """Starts it inside `started`; returns the environment for programs that shall live in it.

    The keyring's file stays under home from run to run, and so does its password (private, in home's parent's care): a keychain
    that forgets would look like a broken one.
    """
    home = Path(home)
    for folder in ("", ".local/share/keyrings", ".config", ".cache", ".local/state"):
        (home / folder).mkdir(parents=True, exist_ok=True, mode=0o700)
    runtime = Path(tempfile.mkdtemp(prefix="kr-"))  # short: a socket's path has 107 bytes at most
    started.ends.append(lambda: shutil.rmtree(runtime, ignore_errors=True))
    keep = {k: v for k, v in os.environ.items() if k in KEPT or k.startswith("QT_")} | display()
    env = keep | {
        "HOME": str(home), "XDG_DATA_HOME": str(home / ".local/share"), "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_CACHE_HOME": str(home / ".cache"), "XDG_STATE_HOME": str(home / ".local/state"), "XDG_RUNTIME_DIR": str(runtime),
        "LC_ALL": "C.UTF-8", "NO_AT_BRIDGE": "1", "XDG_CURRENT_DESKTOP": "GNOME"}
    log = home / ".cache/session.log"
    address = f"unix:path={runtime}/bus"
    bus = started.process(["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={address}"], log, env)
    wait(lambda: (runtime / "bus").exists(), bus, log)
    env["DBUS_SESSION_BUS_ADDRESS"] = address
    password = home / ".keyring-password"
    if not password.exists():
        password.touch(0o600)
        password.write_text(secrets.token_urlsafe(18))
    with password.open("rb") as unlock:
        keyring = started.process(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], log, env, unlock)
    wait(lambda: has_owner(env, "org.freedesktop.secrets"), keyring, log)
    return env


def has_owner(env, name):
    asked = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner",
             f"string:{name}"]
    return "boolean true" in subprocess.run(asked, env=env, capture_output=True, text=True).stdout


def wait(ready, process, log, seconds=20):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and process.poll() is None:
        if ready():
            return
        time.sleep(0.05)
    raise Trouble(f"no keychain could be started: {process.args[0]} failed\n{log.read_text(errors='replace')[-1500:]}")
