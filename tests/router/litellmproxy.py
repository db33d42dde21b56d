"""A real LiteLLM proxy in front of a provider, for comparison. Its venv is made on demand beside those of Open WebUI."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType

import httpx
from openwebui import STARTER
from ports import free_port

VERSION = "1.106.2"
# No telemetry, no price list from the network, no page.
QUIET = {
    "LITELLM_TELEMETRY": "False",
    "LITELLM_LOCAL_MODEL_COST_MAP": "True",
    "DISABLE_ADMIN_UI": "True",
    "NO_DOCS": "True",
    "NO_REDOC": "True",
}


def venv() -> Path:
    order = [STARTER, "package", f"litellm[proxy]=={VERSION}"]
    return Path(subprocess.run(order, capture_output=True, text=True, check=True).stdout.strip())


class LiteLlm:
    """One model of one provider under the key sk-litellm. Use as a context: the proxy ends with it."""

    def __init__(self, provider: str, key: str, model: str) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/v1"
        self.folder = tempfile.TemporaryDirectory(prefix="keyroster-litellm-")
        parameters = {"model": f"openai/{model}", "api_base": provider, "api_key": key}
        config = {"model_list": [{"model_name": model, "litellm_params": parameters}], "general_settings": {"master_key": "sk-litellm"}}
        self.config = Path(self.folder.name) / "config.yaml"
        self.config.write_text(json.dumps(config))  # JSON is YAML

    def __enter__(self) -> LiteLlm:
        program = [venv() / "bin/litellm", "--config", self.config, "--host", "127.0.0.1", "--port", str(self.port)]
        with (Path(self.folder.name) / "log").open("wb") as log:
            env = os.environ | QUIET
            self.process = subprocess.Popen(program, env=env, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.folder.name)
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                reply = httpx.get(f"{self.url}/models", headers={"Authorization": "Bearer sk-litellm"}, trust_env=False)
                if reply.status_code == 200:
                    return self
            except httpx.HTTPError:
                pass
            time.sleep(0.5)
        said = (Path(self.folder.name) / "log").read_text(errors="replace")[-2000:]
        self.stop()
        raise SystemExit(f"LiteLLM did not start: {said}")

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.folder.cleanup()
