#!/usr/bin/env python3
"""chromium_rss_mb: what a browser takes that shows Open WebUI's own user page on a server with as many people.

  tests/bench/chromium.py [USERS]

Headless Chromium over its debugging protocol; memory is the sum of PSS over its processes, so that what they share counts
once. Runs with the Python of the Open WebUI release, which has a websocket client.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from filledserver import DIRECT, STARTER, VERSION, FilledServer, free_port

ROWS = "document.querySelectorAll('table tbody tr').length"


def with_websocket():
    """Starts itself again where a websocket client is."""
    try:
        import websocket  # noqa: F401
    except ImportError:
        home = subprocess.run([STARTER, "venv", VERSION], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
        if os.environ.get("KEYROSTER_BENCH_AGAIN"):
            raise
        os.execve(f"{home}/bin/python", [f"{home}/bin/python", *sys.argv], os.environ | {"KEYROSTER_BENCH_AGAIN": "1"})


class Page:
    """One page, driven by the debugging protocol."""

    def __init__(self, port):
        import websocket
        self.count = 0
        deadline = time.monotonic() + 30
        while True:
            try:
                with DIRECT.open(f"http://127.0.0.1:{port}/json") as answer:
                    pages = [p for p in json.load(answer) if p["type"] == "page"]
                if pages:
                    break
            except OSError:
                if time.monotonic() > deadline:
                    raise
            time.sleep(0.1)
        self.socket = websocket.create_connection(pages[0]["webSocketDebuggerUrl"], timeout=60, suppress_origin=True,
                                                  http_no_proxy=["*"])

    def do(self, method, **parameters):
        self.count += 1
        self.socket.send(json.dumps({"id": self.count, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.count:
                return answer.get("result", {})

    def value(self, expression):
        return self.do("Runtime.evaluate", expression=expression).get("result", {}).get("value")

    def wait(self, expression, seconds=60):
        deadline = time.monotonic() + seconds
        while not self.value(expression):
            if time.monotonic() > deadline:
                raise SystemExit(f"never: {expression} on {self.value('location.href')}")
            time.sleep(0.2)


def tree(pid):
    pids, parents = [pid], {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except OSError:
                pass
    for one in pids:
        pids += [child for child, parent in parents.items() if parent == one]
    return pids


def pss_mb(pid):
    total = 0
    for one in tree(pid):
        try:
            lines = Path(f"/proc/{one}/smaps_rollup").read_text().split("\n")
        except OSError:
            continue  # ended meanwhile
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total * 1024 / 1e6


def measure(server, chromium, folder):
    port = free_port()
    command = [chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-proxy-server", "--window-size=1280,800",
               f"--user-data-dir={folder}", f"--remote-debugging-port={port}", "about:blank"]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        page = Page(port)
        page.do("Page.navigate", url=f"{server.url}/auth")
        page.wait("document.readyState === 'complete' && location.pathname === '/auth'")
        page.value(f"localStorage.setItem('token', {json.dumps(server.token)})")
        page.do("Page.navigate", url=f"{server.url}/admin/users/overview")
        page.wait(f"{ROWS} > 5")
        time.sleep(5)  # pictures and scripts come after the rows; what it takes then is what it keeps
        return pss_mb(process.pid), page.value(ROWS)
    finally:
        for one in reversed(tree(process.pid)):
            try:
                os.kill(one, 15)
            except ProcessLookupError:
                pass
        process.wait(timeout=30)


def main():
    with_websocket()
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not chromium:
        raise SystemExit("no chromium here: installer/packages bench")
    users = int(sys.argv[1]) if len(sys.argv) > 1 else 100000
    folder = tempfile.mkdtemp(prefix="keyroster-chromium-")
    try:
        with FilledServer(users, 200) as server:
            used, rows = measure(server, chromium, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"  Open WebUI {VERSION}, its page Users with {rows} rows shown of {users}; for comparison, no bar")
    print(f"bench chromium_rss_mb={used:.1f}", flush=True)


if __name__ == "__main__":
    main()
