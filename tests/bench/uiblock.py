#!/usr/bin/env python3
"""ui_block_max_ms: the longest that the UI thread was busy in one go, over all GUI tests; ui_block_clock_max_ms: by the clock.

  tests/bench/uiblock.py BUILD_DIRECTORY

See tests/ui/support/timedapplication.h for what is counted. A test that fails there is said, and makes no figure of less;
a program that says nothing makes none at all.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path


def main():
    build = Path(sys.argv[1])
    folder = tempfile.mkdtemp(prefix="keyroster-blocks-")
    try:
        # One at a time: CPU time of the thread is counted first, and yet caches and the memory bus are shared.
        chosen = ["ctest", "--test-dir", build, "-L", "^ui$", "-LE", "^xvfb$", "--no-tests=error"]
        listed = subprocess.run([*map(str, chosen), "--show-only=json-v1"], check=True, stdout=subprocess.PIPE, text=True).stdout
        expected = {test["name"] for test in json.loads(listed)["tests"]}
        command = [*chosen, "-j", "1", "--timeout", "300"]
        env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
        env |= {"KEYROSTER_UI_BLOCKS": folder, "QT_NO_GLIB": "1"}
        done = subprocess.run([str(c) for c in command], env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True)
        blocks = []
        for file in sorted(Path(folder).iterdir()):
            cpu, clock, *what = file.read_text().split()  # nothing more: no event took any time
            blocks.append((float(cpu), float(clock), file.name, " ".join(what)))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    blocks.sort(reverse=True)
    print(f"  {len(blocks)} programs with a window, build {build.name}; the longest:")
    for cpu, clock, name, what in blocks[:5]:
        print(f"    {cpu:7.1f} ms, by the clock {clock:7.1f}  {name}: {what}")
    slowest = sorted(blocks, key=lambda block: block[1], reverse=True)
    if silent := sorted(expected - {block[2] for block in blocks}):
        raise SystemExit(f"not timed: {' '.join(silent)}\n{done.stdout[-2000:]}")
    if done.returncode:
        print("  not all of these tests passed here; the default suites say which")
    print("  bar: <= 100 ms")
    print(f"bench ui_block_max_ms={blocks[0][0]:.1f}", flush=True)
    told = ", ".join(f"{name} {clock:.1f}" for _, clock, name, _ in slowest[:3])
    print(f"  by the clock, with all that ran beside it: {told}; no bar")
    print(f"bench ui_block_clock_max_ms={slowest[0][1]:.1f}", flush=True)


if __name__ == "__main__":
    main()
