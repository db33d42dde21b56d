"""Chats through the router and through a native connection of the same server, one after the other, in one run."""

from __future__ import annotations

import asyncio
import multiprocessing
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import httpx
from litellmproxy import LiteLlm
from openwebui import ROOT, OpenWebUi
from provider import Provider
from redisserver import RedisServer
from test_scale import large as large_document, own_times
from world import MODEL, World

PAIRS = 300
NATIVE = "native.m-large"
PLAIN = "plain.m-large"
LITELLM = "litellm.m-large"
# What any Pipe Function costs in Open WebUI: it forwards and does nothing else.
PLAIN_PIPE = '''
import aiohttp
class Pipe:
    def __init__(self):
        self.session = None
    def pipes(self):
        return [{"id": "m-large", "name": "plain m-large"}]
    async def pipe(self, body: dict):
        self.session = self.session or aiohttp.ClientSession()
        headers = {"Authorization": "Bearer sk-native"}
        async with self.session.post("URL/chat/completions", json={**body, "model": "m-large"}, headers=headers) as reply:
            return await reply.json()
'''


def provide(pipe: Any) -> None:
    """The provider in a process of its own, so that it does not share the client's thread."""
    provider = Provider().start()
    pipe.send(provider.port)
    while True:
        provider.keys = pipe.recv()
        pipe.send(True)


class Remote:
    """What World needs of a provider."""

    def __init__(self) -> None:
        self.pipe, other = multiprocessing.Pipe()
        self.process = multiprocessing.Process(target=provide, args=(other,), daemon=True)
        self.process.start()
        self.url = f"http://127.0.0.1:{self.pipe.recv()}/v1"
        self.known: dict[str, str] = {}

    @property
    def keys(self) -> dict[str, str]:
        return self.known

    @keys.setter
    def keys(self, keys: dict[str, str]) -> None:
        self.known = keys | {"sk-native": "native"}
        self.pipe.send(self.known)
        self.pipe.recv()

    def reset(self) -> None:
        pass


def add_native(world: World, litellm: str = "") -> None:
    """The provider itself as a connection of the server, and, when there is one, LiteLLM in front of it."""
    urls, keys = ([world.provider.url, litellm], ["sk-native", "sk-litellm"]) if litellm else ([world.provider.url], ["sk-native"])
    common = {"enable": True, "model_ids": [], "tags": [], "connection_type": "external", "auth_type": "bearer"}
    configs = {str(i): {**common, "prefix_id": ("native", "litellm")[i]} for i in range(len(urls))}
    body = {"ENABLE_OPENAI_API": True, "OPENAI_API_BASE_URLS": urls, "OPENAI_API_KEYS": keys, "OPENAI_API_CONFIGS": configs}
    world.server.call("POST", "/openai/config/update", body)
    publish(world.server, LITELLM if litellm else NATIVE)


def add_plain(world: World) -> None:
    world.server.function("plain", PLAIN_PIPE.replace("URL", world.provider.url))
    world.server.call("POST", "/api/v1/functions/id/plain/toggle")
    publish(world.server, PLAIN)


def publish(server: OpenWebUi, model: str) -> None:
    for _ in range(20):
        if model in server.models("admin"):
            server.publish(model)
            server.models("admin")
            return
        time.sleep(0.5)
    raise SystemExit(f"the server does not offer {model}")


def body_of(model: str, stream: bool) -> dict[str, Any]:
    return {"model": model, "messages": [{"role": "user", "content": "Hello " * 50}], "stream": stream}


def one(server: OpenWebUi, http: httpx.Client, model: str, stream: bool) -> float:
    headers = {"Authorization": f"Bearer {server.tokens['dan']}"}
    began = time.perf_counter()
    reply = http.post("/api/chat/completions", json=body_of(model, stream), headers=headers)
    took = time.perf_counter() - began
    assert reply.status_code == 200 and (b"[DONE]" in reply.content if stream else b"paid by" in reply.content), reply.text
    return took * 1000


def paired(server: OpenWebUi, stream: bool, ours: str = MODEL) -> tuple[float, float]:
    """Medians (router, native); the order changes with every pair."""
    times: dict[str, list[float]] = {ours: [], NATIVE: []}
    with httpx.Client(base_url=server.url, timeout=60, trust_env=False) as http:
        for i in range(PAIRS + 20):
            for model in (ours, NATIVE) if i % 2 else (NATIVE, ours):
                took = one(server, http, model, stream)
                if i >= 20:
                    times[model].append(took)
    return statistics.median(times[ours]), statistics.median(times[NATIVE])


async def throughput(server: OpenWebUi, rounds: int = 72, count: int = 32, at_once: int = 16) -> dict[str, list[float]]:
    """Seconds, and processor seconds of the server, in all for each of router, native and plain pipe. Short blocks that take turns
    on the same connections, so that what else the machine does falls on all three; single blocks differ by 20 %."""
    headers = {"Authorization": f"Bearer {server.tokens['dan']}"}
    models = [MODEL, NATIVE, PLAIN]
    spent = {model: [0.0, 0.0] for model in models}
    limits = httpx.Limits(max_connections=at_once)
    async with httpx.AsyncClient(base_url=server.url, timeout=60, trust_env=False, limits=limits) as http:

        async def ask(model: str) -> None:
            reply = await http.post("/api/chat/completions", json=body_of(model, False), headers=headers)
            assert reply.status_code == 200

        for turn in range(rounds + 3):
            for model in models:
                began, processor = time.perf_counter(), server.processor_seconds()
                await asyncio.gather(*(ask(model) for _ in range(count)))
                if turn >= 3:  # the first ones warm up
                    spent[model][0] += time.perf_counter() - began
                    spent[model][1] += server.processor_seconds() - processor
            models = models[1:] + models[:1]
    return spent


async def switches(world: World, count: int = 200, clients: int = 8) -> int:
    """Failed chats while the policy is switched again and again under load."""
    server, failed, running = world.server, 0, True
    headers = {"Authorization": f"Bearer {server.tokens['dan']}"}

    async def chat(number: int) -> None:
        nonlocal failed
        async with httpx.AsyncClient(base_url=server.url, timeout=60, trust_env=False) as http:
            while running:
                reply = await http.post("/api/chat/completions", json=body_of(MODEL, number % 2 == 0), headers=headers)
                wanted = b"[DONE]" if number % 2 == 0 else b"paid by"
                failed += reply.status_code != 200 or wanted not in reply.content or b'"error"' in reply.content

    tasks = [asyncio.create_task(chat(number)) for number in range(clients)]
    policy = world.policy()
    for number in range(count):
        policy["assignments"][2]["keys"] = ["pool-1", "pool-2"] if number % 2 else ["pool-2"]
        await asyncio.to_thread(world.server.set_policy, policy)
    running = False
    await asyncio.gather(*tasks)
    return failed


RPM, MINUTES, DEMAND = 120, 3, 3


async def replicas(version: str, provider: Provider, source: str) -> None:
    """Two replicas with Redis and one key with a declared limit; the provider counts a true sliding minute."""
    data, redis = Path(tempfile.mkdtemp(prefix="keyroster-bench-")), RedisServer(Path(tempfile.mkdtemp()))
    servers: list[OpenWebUi] = []
    try:
        servers.append(OpenWebUi(version, data, "--redis", redis.url))
        world = World(servers[0], provider, source)
        servers.append(OpenWebUi(version, data, "--redis", redis.url))
        servers[1].tokens = servers[0].tokens
        world.reset()
        world.set(world.policy(pool_1={"limits": {"rpm": RPM}}, pool_2={"enabled": False}))
        for server in servers:
            server.models("admin")
            server.control("status")
        await asyncio.sleep(3)
        provider.limits = {"pool-1": RPM}
        headers = {"Authorization": f"Bearer {world.server.tokens['dan']}"}
        served = 0

        async def ask(http: httpx.AsyncClient, url: str) -> None:
            nonlocal served
            reply = await http.post(f"{url}/api/chat/completions", json=body_of(MODEL, False), headers=headers)
            served += reply.status_code == 200

        async with httpx.AsyncClient(timeout=60, trust_env=False, limits=httpx.Limits(max_connections=64)) as http:
            began, tasks, number = time.monotonic(), [], 0
            while time.monotonic() - began < MINUTES * 60:
                tasks.append(asyncio.create_task(ask(http, servers[number % 2].url)))
                number += 1
                await asyncio.sleep(max(0.0, began + number * 60 / (RPM * DEMAND) - time.monotonic()))
            in_time = served
            await asyncio.gather(*tasks)
        report("replicas_over_limit", provider.refused)
        report("replicas_use_ratio", in_time / (RPM * MINUTES))
    finally:
        for server in servers:
            server.stop()
        redis.stop()


def large(world: World, assignments: int, keys: int) -> None:
    """The same policy with many more keys and assignments of other people."""
    policy = world.policy()
    policy["keys"] += [world.key(f"more-{i}") for i in range(keys)]
    for i in range(assignments):
        user = {"type": "user", "id": f"somebody-{i}"}
        policy["assignments"].append({"connection": "c1", "principal": user, "keys": [f"more-{i % keys}"]})
    world.set(policy)
    assert world.ask("dan").startswith("paid by")


def report(name: str, value: float) -> None:
    print(f"bench {name}={value:.3f}", flush=True)


def main(version: str) -> None:
    # The middle of five runs: what the machine does to one of them in a bad second is not the router's.
    large = large_document(100_000, 1000)
    own = [own_times(large) for _ in range(5)]
    report("router_own_p50_ms", statistics.median(statistics.median(times) for times in own))
    report("router_own_p99_ms", statistics.median(statistics.quantiles(times, n=100)[98] for times in own))
    source = Path(tempfile.mkdtemp()) / "router.py"
    subprocess.run([sys.executable, str(ROOT / "resources/router/build.py"), str(source)], check=True)
    provider = Remote()
    server = OpenWebUi(version, Path(tempfile.mkdtemp(prefix="keyroster-bench-")))
    try:
        world = World(server, provider, source.read_text())
        world.reset()
        add_native(world)
        add_plain(world)
        for stream, name in ((False, "router_p50"), (True, "router_stream_p50")):
            ours, native = paired(server, stream)
            report(f"{name}_ms", ours)
            report(f"{name}_native_ms", native)
            report(f"{name}_ratio", ours / native)
        spent = asyncio.run(throughput(server))
        for model, name in ((MODEL, "router"), (PLAIN, "plain_pipe")):
            report(f"{name}_throughput_ratio", spent[NATIVE][0] / spent[model][0])
            report(f"{name}_processor_ratio", spent[model][1] / spent[NATIVE][1])
        # Against the native connection in both runs, so that what else the machine does in between cancels out.
        before, before_native = paired(server, False)
        large(world, 100_000, 1000)
        after, after_native = paired(server, False)
        report("router_growth_ratio", (after / after_native) / (before / before_native))
        world.set(world.policy())
        report("switch_failed_chats", asyncio.run(switches(world)))
        with LiteLlm(provider.url, "sk-native", "m-large") as litellm:
            add_native(world, litellm.url)
            ours, native = paired(server, False, LITELLM)
            report("litellm_p50_ms", ours)
            report("litellm_p50_ratio", ours / native)
    finally:
        server.stop()
        provider.process.terminate()
    local = Provider().start()
    asyncio.run(replicas(version, local, source.read_text()))
    local.stop()


if __name__ == "__main__":
    main(sys.argv[1])
