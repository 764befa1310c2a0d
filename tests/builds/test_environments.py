"""The same input gives the same bytes in two environments that have nothing in common, and none of them is in what was made.

`make environments` also has another version of Python, in `build/other-python`.
"""

from __future__ import annotations

import getpass
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OTHER = ROOT / "build/other-python/bin/python"
SETTINGS = """\
spec = "gradient.yaml"
package = "gradient"
[packs.python]
output = "made/python"
[packs.go]
output = "made/go"
[packs.docs]
output = "made/docs"
[packs.markdown]
output = "made/markdown"
"""
CASES = ["golden/stream_or_json", "golden/overloads_by_discriminator"]


def made(folder: Path, spec: Path, python: str, umask: int, **environment: str) -> dict[str, bytes]:
    """All files of a run, by their paths."""
    shutil.copytree(spec.parent, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("want", "sdk.toml"))
    (folder / "sdk.toml").write_text(SETTINGS.replace("gradient.yaml", spec.name))
    home = folder / "home of zaphod42"
    home.mkdir()
    usual = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    subprocess.run(
        [python, "-m", "sdkwright", "generate", "--quiet", "--no-cache"],
        cwd=folder,
        env={**usual, "HOME": str(home), **environment},
        umask=umask,
        check=True,
    )
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted((folder / "made").rglob("*")) if p.is_file()
    }


def both(folder: Path, spec: Path, other: str) -> tuple[dict[str, bytes], dict[str, bytes]]:
    one = made(
        folder / "a",
        spec,
        sys.executable,
        0o022,
        PYTHONHASHSEED="1",
        LC_ALL="C",
        TZ="Pacific/Kiritimati",
        USER="zaphod42",
        SDKWRIGHT_JOBS="1",
    )
    two = made(
        folder / "another place/with spaces & ünicode",
        spec,
        other,
        0o077,
        PYTHONHASHSEED="4242",
        LC_ALL="C.UTF-8",
        TZ="America/Adak",
        USER="nobody",
        SDKWRIGHT_JOBS="3",
        SOURCE_DATE_EPOCH="1",
        NO_COLOR="1",
    )
    return one, two


@pytest.mark.parametrize("name", ["spec/gradient.yaml", *(f"tests/{case}/spec.yaml" for case in CASES)])
def test_two_environments_make_the_same_bytes(tmp_path: Path, name: str) -> None:
    one, two = both(tmp_path, ROOT / name, sys.executable)

    assert len(one) > 100
    assert one == two


def test_no_output_tells_where_or_when_it_was_made(tmp_path: Path) -> None:
    one, _ = both(tmp_path, ROOT / "spec/gradient.yaml", sys.executable)
    told = [str(tmp_path), str(ROOT), socket.gethostname(), "zaphod42", time.strftime("%Y-%m-%d")]
    if getpass.getuser() != "root":  # else it is a word of the SDK
        told.append(getpass.getuser())

    assert not [(path, word) for path, data in one.items() for word in told if word.encode() in data]


@pytest.mark.skipif(not OTHER.exists(), reason="make environments sets another Python up")
def test_another_version_of_python_makes_the_same_bytes(tmp_path: Path) -> None:
    version = "import sys; print(sys.version_info[:2])"
    told = [
        subprocess.run([each, "-c", version], capture_output=True, check=True).stdout
        for each in (sys.executable, OTHER)
    ]
    assert told[0] != told[1]

    one, two = both(tmp_path, ROOT / "spec/gradient.yaml", str(OTHER))

    assert one == two
