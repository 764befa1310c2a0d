"""The generated SDK as a project: it builds, installs on every Python that we promise, and works from another folder."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import sdkwright

from ..behaviour.callers import INVOCATION, TARGET, TOKEN
from ..behaviour.loopback import Api, FakeResponse
from ..whole import whole
from .conftest import Built
from .environments import PROMISED, interpreter, make

pytestmark = pytest.mark.packaging

SCRIPTS = Path(__file__).parents[1] / "behaviour" / "scripts"
WHERE = """
import importlib.metadata, importlib.resources, gradient, gradient.types
print(gradient.__file__)
print(importlib.metadata.version("gradient") == gradient.__version__)
print(importlib.resources.files("gradient").joinpath("py.typed").is_file())
print(len([getattr(gradient.types, name) for name in gradient.types.__all__]) > 8)
"""


@pytest.mark.parametrize("version", PROMISED)
def test_the_wheel_cancels_an_invocation_on_every_promised_python(
    version: str, sdk_built: Built, api: Api, tmp_path: Path
) -> None:
    python = interpreter(version)
    if python is None:
        pytest.skip(f"this machine has no Python {version}")
    environment = make(tmp_path / "environment", python)
    environment.install(sdk_built.wheel)
    api.response = FakeResponse.of({"id": INVOCATION, "phase": "CANCELED"})

    where, *rest = environment.run("python", "-W", "error", "-c", WHERE, folder=tmp_path).splitlines()
    printed = [
        environment.run(
            "python", "-W", "error", SCRIPTS / script, api.url, folder=tmp_path, GRADIENT_ACCESS_TOKEN=TOKEN
        )
        for script in ("cancel.py", "cancel_async.py")
    ]

    assert Path(where).is_relative_to(environment.folder)
    assert rest == ["True", "True", "True"]
    assert printed == ["CANCELED\n", "CANCELED\n"]
    assert [r.line for r in api.received] == [f"POST {TARGET} HTTP/1.1"] * 2
    assert [r.header("authorization") for r in api.received] == [f"Bearer {TOKEN}"] * 2
    assert [r.body for r in api.received] == [b'{"job_name":"good-job"}'] * 2


def test_the_wheel_holds_the_package_whole(sdk_built: Built, pytestconfig: pytest.Config) -> None:
    source = pytestconfig.rootpath / "generated" / "python" / "src"
    want = {p.relative_to(source).as_posix() for p in source.rglob("*") if p.is_file() and p.suffix != ".pyc"}

    with zipfile.ZipFile(sdk_built.wheel) as wheel:
        held = {name for name in wheel.namelist() if ".dist-info/" not in name}
        metadata = wheel.read(next(n for n in wheel.namelist() if n.endswith("METADATA"))).decode()

    assert held == want
    assert "gradient/py.typed" in held
    assert "Requires-Python: >=3.11" in metadata
    assert [line for line in metadata.splitlines() if line.startswith("Requires-Dist")] == [
        "Requires-Dist: httpx2<3,>=2.16"
    ]


@pytest.mark.parametrize(
    "package",
    ["gradient", "whole", "inheritance", "stream_or_json", "pages_by_cursor", "webhooks_and_callbacks", "typed_dicts"],
)
def test_no_type_is_left_to_be_inferred(sdk_built: Built, tmp_path: Path, repository: Path, package: str) -> None:
    """`pyright --verifytypes` finds the package where an environment is active."""
    environment = make(tmp_path / "environment", Path(sys.executable))
    environment.install(sdk_built.wheel)
    scripts = environment.python.parent
    (packages,) = environment.folder.glob("lib/python*/site-packages")
    if package == "whole":
        (packages / package).symlink_to(whole() / "src" / "gradient")
    elif package != "gradient":
        spec = repository / "tests" / "golden" / package / "spec.yaml"
        sdkwright.generate(spec, output=tmp_path / "sdk", package=package)
        (packages / package).symlink_to(tmp_path / "sdk" / "src" / package)
    active = {"VIRTUAL_ENV": str(environment.folder), "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"}
    pyright = Path(sys.executable).parent / "pyright"

    found = subprocess.run(
        [pyright, "--verifytypes", package, "--ignoreexternal"],
        cwd=tmp_path,
        env={**os.environ, **active},
        capture_output=True,
        text=True,
    )

    assert "Type completeness score: 100%" in found.stdout, found.stdout
