"""The SDK of `spec/` with all of the runtime, also what its one operation never uses.

The SDK in `generated/` carries what it uses, and the runtime's own tests ask for the rest, too. It is made once for each
state of the sources; `python tests/whole.py` says where.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

ROOT = Path(__file__).parents[1]
SPEC = ROOT / "spec"
PACK = ROOT / "templates" / "python"
SOURCES = (ROOT / "generator", PACK, SPEC, Path(__file__))
CACHE = ROOT / ".cache" / "whole"


def whole() -> Path:
    """The folder of the SDK."""
    place = CACHE / _key()
    if not place.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=CACHE) as scratch:
            made = _made(Path(scratch))
            with suppress(OSError):  # another process was faster
                made.rename(place)
    return place


def _made(scratch: Path) -> Path:
    from sdkwright.pipeline import Request, generate

    pack = shutil.copytree(PACK, scratch / "python", ignore=shutil.ignore_patterns("__pycache__"))
    manifest = (pack / "pack.toml").read_text("utf-8")
    (pack / "pack.toml").write_text(manifest.replace('only = "imported"\n', ""), "utf-8")
    spec = shutil.copytree(SPEC, scratch / "spec")
    config = spec / "sdk.toml"
    config.write_text("whole_runtime = true\n" + config.read_text("utf-8"), "utf-8")
    with mock.patch("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files]):
        outcome = generate(Request(config=config, output=scratch / "made", packs=(pack.as_posix(),)))
    assert outcome.ok, outcome.report
    return scratch / "made"


def _key() -> str:
    hashed = hashlib.sha256(sys.version.encode())
    for path in sorted(path for source in SOURCES for path in _files(source)):
        hashed.update(path.as_posix().encode() + b"\0" + path.read_bytes())
    return hashed.hexdigest()[:16]


def _files(source: Path) -> Iterator[Path]:
    found = source.rglob("*") if source.is_dir() else (source,)
    return (path for path in found if path.is_file() and path.suffix in (".py", ".jinja", ".toml", ".yaml"))


if __name__ == "__main__":
    print(whole())
