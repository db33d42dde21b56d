"""A real Open WebUI whose database holds any number of people, for what is measured on one."""
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
STARTER = ROOT / "installer/openwebui"
VERSION = "0.12.4"
ADMIN = {"name": "Admin", "email": "admin@example.test", "password": "admin-test-1"}
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def free_port():
    sys.path.insert(0, str(ROOT / "installer"))
    from trylib.processes import free_port as free
    return free()


def fill(database, users, groups):
    """Users without an account to sign in with, as a directory synchronisation leaves them; each in two groups."""
    now = int(time.time())
    ids = [str(uuid.uuid5(uuid.NAMESPACE_OID, f"user{n}")) for n in range(users)]
    group_ids = [str(uuid.uuid5(uuid.NAMESPACE_OID, f"group{n}")) for n in range(groups)]
    with sqlite3.connect(database) as connection:
        connection.executemany(
            "INSERT INTO user (id, name, email, role, profile_image_url, last_active_at, updated_at, created_at) "
            "VALUES (?, ?, ?, 'user', '/user.png', ?, ?, ?)",
            ((ids[n], f"Person {n} of the town", f"person{n}@example.test", now, now, now) for n in range(users)))
        connection.executemany(
            'INSERT INTO "group" (id, user_id, name, description, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)',
            ((group_ids[n], ids[0], f"Group {n}", "", now, now) for n in range(groups)))
        connection.executemany(
            "INSERT INTO group_member (id, group_id, user_id, created_at, updated_at) VALUES (?, ?, ?, ?, ?)",
            ((str(uuid.uuid4()), group_ids[(n + k) % groups], ids[n], now, now) for n in range(users) for k in range(2)))
    connection.close()


class FilledServer:
    """with FilledServer(100000, 200) as server: ... server.url, server.token. Its folder goes with it."""

    def __init__(self, users, groups):
        self.users, self.groups = users, groups

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="keyroster-bench-"))
        self.port = free_port()
        try:
            self.start()
            account = self.ask("/api/v1/auths/signup", ADMIN)
            self.stop()
            fill(self.folder / "data/webui.db", self.users, self.groups)
            self.start()
            self.token = account["token"]
            return self
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self):
        command = [STARTER, "start", VERSION, str(self.port), self.folder / "data"]
        said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL).stdout
        self.url = said.strip().split("\n")[-1]

    def stop(self):
        subprocess.run([STARTER, "stop", str(self.port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       stdin=subprocess.DEVNULL)

    def ask(self, path, body=None, token=None, timeout=60):
        request = urllib.request.Request(self.url + path, data=json.dumps(body).encode() if body else None)
        request.add_header("Content-Type", "application/json")
        if token:
            request.add_header("Authorization", f"Bearer {token}")
        with DIRECT.open(request, timeout=timeout) as answer:
            return json.load(answer)
