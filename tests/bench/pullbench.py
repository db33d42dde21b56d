#!/usr/bin/env python3
"""pull_100k_s and pull_100k_rss_mb: `keyrosterctl pull` of 100,000 people from a real Open WebUI.

  tests/bench/pullbench.py PATH/TO/keyrosterctl [USERS]
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time
from statistics import median

from filledserver import ADMIN, FilledServer

RUNS = 3


def run(command, given=""):
    """(seconds, most memory in MB, exit code) of one command."""
    started = time.monotonic()
    process = subprocess.Popen([str(c) for c in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True)
    process.stdin.write(given)
    process.stdin.close()
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        print(said, file=sys.stderr)
        raise SystemExit(f"{command[1]} ended with {process.returncode}")
    return time.monotonic() - started, usage.ru_maxrss * 1024 / 1e6, said


def server_alone(server):
    """Seconds that the server itself takes for what is read, with a client that throws it away."""
    started = time.monotonic()
    total = server.ask("/api/v1/users/all", token=server.token, timeout=300)["total"]
    for group in server.ask("/api/v1/groups/", token=server.token):
        server.ask(f"/api/v1/groups/id/{group['id']}/export", token=server.token)
    return time.monotonic() - started, total


def main():
    executable, users = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100000
    name = f"{users // 1000}k"
    folder = tempfile.mkdtemp(prefix="keyroster-bench-data-")
    base = [executable, "--data-dir", folder, "--session-only"]
    # Without a keychain each command is given the password anew, on a descriptor of its own.
    try:
        with FilledServer(users, 200) as server:
            run([executable, "connect", server.url, "--email", ADMIN["email"], *base[1:]], ADMIN["password"] + "\n")
            pulls = [run([executable, "pull", "--credential-fd", "0", *base[1:]], ADMIN["password"] + "\n") for _ in range(RUNS)]
            alone, total = server_alone(server)
            if total != users + 1:
                raise SystemExit(f"the server has {total} users")
            plan = run([executable, "plan", *base[1:]])
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"  {users} users in two of 200 groups each; median of {RUNS} pulls; sign-in included")
    print(f"bench pull_{name}_s={median(p[0] for p in pulls):.2f}")
    print(f"bench pull_{name}_server_s={alone:.2f}")
    print("  bar: <= 300 MB")
    print(f"bench pull_{name}_rss_mb={max(p[1] for p in pulls):.1f}")
    print(f"bench plan_command_{name}_s={plan[0]:.2f}")
    print(f"bench plan_command_{name}_rss_mb={plan[1]:.1f}", flush=True)


if __name__ == "__main__":
    main()
