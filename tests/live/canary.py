"""Looks for secrets in everything that a run wrote, in five encodings."""
import base64
import os
import urllib.parse
from pathlib import Path


def encodings(secret):
    """name -> the byte strings that betray the secret in that encoding."""
    raw = secret.encode()
    found = {"raw": [raw], "hex": [raw.hex().encode(), raw.hex().upper().encode()],
             "url": [urllib.parse.quote(secret, safe="").encode(), "".join(f"%{b:02X}" for b in raw).encode()],
             "utf-16": [raw.decode().encode("utf-16-le")]}
    for name, encode in (("base64", base64.b64encode), ("base64url", base64.urlsafe_b64encode)):
        # Inside a longer text a secret can stand at three offsets; its first and last characters mix with their neighbours.
        found[name] = [encode(b"\0" * shift + raw)[4 if shift else 0:-4].rstrip(b"=") for shift in range(3)]
    return found


def needles(secrets):
    return [(label, how, needle) for label, secret in secrets.items() for how, all_of in encodings(secret).items() for needle in all_of]


def search_bytes(content, wanted):
    return [(label, how) for label, how, needle in wanted if needle in content]


def search(folder, secrets, leave_out=()):
    """(file, label, encoding) of every place under folder that holds one of the secrets; and how many files were read."""
    wanted, hits, files = needles(secrets), [], 0
    for base, _, names in os.walk(folder):
        for name in names:
            path = Path(base) / name
            if path in leave_out or not path.is_file() or path.is_symlink():
                continue
            files += 1
            hits += [(str(path), label, how) for label, how in search_bytes(path.read_bytes(), wanted)]
    return hits, files
