"""What the tests share: the package, the generated file, and one real server per run."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
# The parts that run here ask open_webui.env for its settings, as they do on a server.
SCRATCH = tempfile.TemporaryDirectory(prefix="keyroster-tests-")
os.environ |= {"WEBUI_SECRET_KEY": "openwebui-test-secret-key-0123456789abcdef", "DATA_DIR": SCRATCH.name, "GLOBAL_LOG_LEVEL": "WARNING"}
sys.path[:0] = [str(HERE), str(ROOT / "resources/router")]

from openwebui import OpenWebUi  # noqa: E402
from provider import Provider  # noqa: E402
from world import World  # noqa: E402


@pytest.fixture(scope="session")
def version() -> str:
    return os.environ.get("KEYROSTER_OPENWEBUI", "0.12.4")


@pytest.fixture(scope="session")
def router_source(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The file as the build makes it."""
    out = tmp_path_factory.mktemp("router") / "keyroster_router.py"
    subprocess.run([sys.executable, str(ROOT / "resources/router/build.py"), str(out)], check=True)
    return out.read_text()


@pytest.fixture(scope="session")
def provider():
    made = Provider().start()
    yield made
    made.stop()


@pytest.fixture(scope="session")
def session_world(version, router_source, provider, tmp_path_factory):
    server = OpenWebUi(version, tmp_path_factory.mktemp("data"))
    try:
        yield World(server, provider, router_source)
    finally:
        server.stop()


@pytest.fixture
def world(session_world):
    """The server with a clean provider, clean cooldowns, and the standard policy."""
    session_world.reset()
    return session_world
