"""Opening sealed keys: HPKE (RFC 9180) base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305.

A sealed key is text: 1.<pk>.<b64url(enc || ct)>, pk = first 16 hex digits of SHA-256 of the router's public key.
The router's key pair comes from the server's WEBUI_SECRET_KEY, so every worker and replica has it and nothing is stored.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

# Identifiers of RFC 9180 section 7: KEM 0x0020, KDF 0x0001, AEAD 0x0003.
KEM_SUITE = b"KEM" + (0x0020).to_bytes(2, "big")
HPKE_SUITE = b"HPKE" + b"".join(part.to_bytes(2, "big") for part in (0x0020, 0x0001, 0x0003))
SEAL_INFO = b"keyroster/seal/1"
ROUTER_KEY_INFO = b"keyroster/router-key/1"


class SealError(Exception):
    """The text is not a sealed key, or this router's key does not open it."""


def hkdf_extract(salt: bytes, ikm: bytes) -> bytes:
    return hmac.new(salt or bytes(32), ikm, hashlib.sha256).digest()


def hkdf_expand(prk: bytes, info: bytes, length: int) -> bytes:
    out, block, count = b"", b"", 1
    while len(out) < length:
        block = hmac.new(prk, block + info + bytes([count]), hashlib.sha256).digest()
        out, count = out + block, count + 1
    return out[:length]


def labeled_extract(suite: bytes, salt: bytes, label: bytes, ikm: bytes) -> bytes:
    return hkdf_extract(salt, b"HPKE-v1" + suite + label + ikm)


def labeled_expand(suite: bytes, prk: bytes, label: bytes, info: bytes, length: int) -> bytes:
    return hkdf_expand(prk, length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info, length)


def derive_key_pair(ikm: bytes) -> X25519PrivateKey:
    """DeriveKeyPair of RFC 9180 section 7.1.3 for X25519."""
    prk = labeled_extract(KEM_SUITE, b"", b"dkp_prk", ikm)
    return X25519PrivateKey.from_private_bytes(labeled_expand(KEM_SUITE, prk, b"sk", b"", 32))


def raw_public(private: X25519PrivateKey) -> bytes:
    return private.public_key().public_bytes_raw()


def shared_secret(dh: bytes, enc: bytes, recipient: bytes) -> bytes:
    prk = labeled_extract(KEM_SUITE, b"", b"eae_prk", dh)
    return labeled_expand(KEM_SUITE, prk, b"shared_secret", enc + recipient, 32)


@dataclass(slots=True, frozen=True)
class HpkeContext:
    """Key schedule of one sender and one recipient (section 5.1, base mode)."""

    key: bytes
    base_nonce: bytes
    exporter: bytes

    def nonce(self, sequence: int) -> bytes:
        return (int.from_bytes(self.base_nonce, "big") ^ sequence).to_bytes(12, "big")


def key_schedule(secret: bytes, info: bytes) -> HpkeContext:
    psk_id_hash = labeled_extract(HPKE_SUITE, b"", b"psk_id_hash", b"")
    info_hash = labeled_extract(HPKE_SUITE, b"", b"info_hash", info)
    context = b"\x00" + psk_id_hash + info_hash
    prk = labeled_extract(HPKE_SUITE, secret, b"secret", b"")
    return HpkeContext(
        key=labeled_expand(HPKE_SUITE, prk, b"key", context, 32),
        base_nonce=labeled_expand(HPKE_SUITE, prk, b"base_nonce", context, 12),
        exporter=labeled_expand(HPKE_SUITE, prk, b"exp", context, 32),
    )


def receive_context(enc: bytes, private: X25519PrivateKey, info: bytes) -> HpkeContext:
    dh = private.exchange(X25519PublicKey.from_public_bytes(enc))
    return key_schedule(shared_secret(dh, enc, raw_public(private)), info)


def send_context(ephemeral: X25519PrivateKey, recipient: bytes, info: bytes) -> tuple[bytes, HpkeContext]:
    dh = ephemeral.exchange(X25519PublicKey.from_public_bytes(recipient))
    enc = raw_public(ephemeral)
    return enc, key_schedule(shared_secret(dh, enc, recipient), info)


def router_key(webui_secret_key: str) -> X25519PrivateKey:
    ikm = hkdf_expand(hkdf_extract(b"", webui_secret_key.encode()), ROUTER_KEY_INFO, 32)
    return derive_key_pair(ikm)


def b64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64url(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise SealError("not base64url") from error


def key_tag(public: bytes) -> str:
    return hashlib.sha256(public).hexdigest()[:16]


def seal(secret: bytes, key_id: str, recipient: bytes) -> str:
    """What the laptop does; the router itself only opens. Kept here so that both directions are tested together."""
    enc, context = send_context(X25519PrivateKey.generate(), recipient, SEAL_INFO)
    sealed = ChaCha20Poly1305(context.key).encrypt(context.nonce(0), secret, key_id.encode())
    return f"1.{key_tag(recipient)}.{b64url(enc + sealed)}"


def open_sealed(text: str, key_id: str, private: X25519PrivateKey) -> bytes:
    """The secret, or SealError; the error never quotes the text."""
    version, _, rest = text.partition(".")
    tag, _, payload = rest.partition(".")
    if version != "1" or not payload:
        raise SealError("not a sealed key of format 1")
    if tag != key_tag(raw_public(private)):
        raise SealError("sealed for another router key")
    data = unb64url(payload)
    if len(data) < 32 + 16:
        raise SealError("too short")
    try:
        context = receive_context(data[:32], private, SEAL_INFO)
        return ChaCha20Poly1305(context.key).decrypt(context.nonce(0), data[32:], key_id.encode())
    except (InvalidTag, ValueError) as error:
        raise SealError("does not open") from error
