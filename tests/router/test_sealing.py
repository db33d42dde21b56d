"""Sealed keys: the RFC's vectors, the stored examples that the app opens too, and what must not open."""

from __future__ import annotations

import json
from typing import Any

import pytest
from conftest import ROOT
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from keyroster_router import sealing

HPKE = json.loads((ROOT / "tests/data/hpke.json").read_text())["vectors"]
SEALED = json.loads((ROOT / "tests/data/sealed.json").read_text())


def raw(vector: dict[str, Any], name: str) -> bytes:
    return bytes.fromhex(vector[name])


@pytest.mark.parametrize("vector", HPKE)
def test_rfc_9180(vector: dict[str, Any]) -> None:
    recipient, ephemeral = sealing.derive_key_pair(raw(vector, "ikmR")), sealing.derive_key_pair(raw(vector, "ikmE"))
    assert recipient.private_bytes_raw() == raw(vector, "skRm") and sealing.raw_public(recipient) == raw(vector, "pkRm")
    assert ephemeral.private_bytes_raw() == raw(vector, "skEm")
    enc, sender = sealing.send_context(ephemeral, raw(vector, "pkRm"), raw(vector, "info"))
    assert enc == raw(vector, "enc")
    receiver = sealing.receive_context(enc, recipient, raw(vector, "info"))
    assert receiver == sender
    assert (receiver.key, receiver.base_nonce, receiver.exporter) == tuple(raw(vector, n) for n in ("key", "base_nonce", "exporter"))
    dh = recipient.exchange(ephemeral.public_key())
    assert sealing.shared_secret(dh, enc, raw(vector, "pkRm")) == raw(vector, "shared_secret")
    assert len(vector["encryptions"]) >= 3
    for step in vector["encryptions"]:
        assert receiver.nonce(step["sequence"]) == raw(step, "nonce")
        cipher = ChaCha20Poly1305(receiver.key)
        assert cipher.encrypt(raw(step, "nonce"), raw(step, "pt"), raw(step, "aad")) == raw(step, "ct")
        assert cipher.decrypt(raw(step, "nonce"), raw(step, "ct"), raw(step, "aad")) == raw(step, "pt")


def test_stored_examples_open() -> None:
    private = sealing.router_key(SEALED["webui_secret_key"])
    assert sealing.b64url(sealing.raw_public(private)) == SEALED["public_key"]
    for case in SEALED["cases"]:
        assert sealing.open_sealed(case["sealed"], case["key_id"], private).decode() == case["secret"]


def test_seal_and_open() -> None:
    private = sealing.router_key("another server")
    public = sealing.raw_public(private)
    texts = {sealing.seal(b"a secret", "k1", public) for _ in range(3)}
    assert len(texts) == 3
    assert all(sealing.open_sealed(text, "k1", private) == b"a secret" for text in texts)


def test_what_must_not_open() -> None:
    private = sealing.router_key("server")
    public = sealing.raw_public(private)
    good = sealing.seal(b"a secret", "k1", public)
    _, tag, payload = good.split(".")
    flipped = payload[:-2] + ("A" if payload[-2] != "A" else "B") + payload[-1]
    bad = ["", "1", "1..", f"2.{tag}.{payload}", f"1.{tag}.", f"1.{tag}.{flipped}", f"1.{tag}.{payload[:20]}"]
    bad += [f"1.{tag}.!!!", f"1.0000.{payload}"]
    bad.append(sealing.seal(b"a secret", "k1", sealing.raw_public(X25519PrivateKey.generate())))
    bad.append(f"1.{tag}." + sealing.b64url(bytes(80)))  # the all-zero point gives no secret
    for text in bad:
        with pytest.raises(sealing.SealError) as error:
            sealing.open_sealed(text, "k1", private)
        assert payload[:12] not in str(error.value)
    with pytest.raises(sealing.SealError):
        sealing.open_sealed(good, "k2", private)
