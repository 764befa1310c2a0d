"""What a package says of itself, as pip and an index read it: also where the description says what would break it."""

from __future__ import annotations

import json
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from packaging.metadata import Metadata

import sdkwright

from .conftest import Built
from .environments import run

pytestmark = pytest.mark.packaging

NASTY = 'a"""\r\nName: other\n\n]]\\ \x00\x1b \u202e\ud800 é <b> `x` {{ 1 }} ' + "n" * 300
PAGES = (
    "https://pets.example/\nName: other",
    'https://pets.example/"',
    "https://é.example",
    "https://pets.example/a b",
)


def described(text: str, *pages: str) -> dict[str, object]:
    contact = {"name": text, "email": f"{text}@pets.example", "url": pages[0]}
    licence = {"name": text, "identifier": text, "url": pages[-1]}
    info = {"title": text, "description": text, "version": text, "termsOfService": pages[1]}
    operation = {"tags": [text, "pets"], "summary": text, "responses": {"204": {"description": text}}}
    return {
        "openapi": "3.1.0",
        "info": {**info, "contact": contact, "license": licence},
        "externalDocs": {"url": pages[2], "description": text},
        "tags": [{"name": text, "description": text}],
        "paths": {"/pets": {"get": operation}},
    }


def test_no_text_of_a_description_breaks_the_metadata(tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text(json.dumps(described(NASTY, *PAGES)))
    assert sdkwright.generate(tmp_path / "openapi.json", package="pets", output=tmp_path / "sdk").ok

    built = build(tmp_path / "sdk", tmp_path / "dist")
    read = metadata(built.wheel)

    assert read.name == "pets"
    assert read.keywords == ["pets"]
    assert not any((read.author, read.author_email, read.license_expression, read.project_urls))
    assert read.summary is not None
    assert "\n" not in read.summary


def test_what_is_told_arrives(tmp_path: Path) -> None:
    info = described("Pets", *["https://pets.example/x,y?a=1#b"] * 4)
    (tmp_path / "openapi.json").write_text(json.dumps(info))
    (tmp_path / "LICENSE").write_text("Terms of the Pets\n")
    told = 'license = "MIT OR LicenseRef-Pets"\nlicense_file = "LICENSE"\nauthors = ["Ann, Bo \\"& Co\\" <a.b@pets.example>"]'
    (tmp_path / "sdk.toml").write_text(f'spec = "openapi.json"\npackage = "pets"\n[project]\n{told}\n')
    assert sdkwright.generate(config=tmp_path / "sdk.toml", output=tmp_path / "sdk").ok

    built = build(tmp_path / "sdk", tmp_path / "dist")
    read = metadata(built.wheel)

    assert read.license_expression == "MIT OR LicenseRef-Pets"
    assert read.license_files == ["LICENSE"]
    assert read.author_email == '"Ann, Bo \\"& Co\\"" <a.b@pets.example>'
    assert read.project_urls == dict.fromkeys(
        ("Documentation", "Support", "Terms of Service"), "https://pets.example/x,y?a=1#b"
    )


def test_the_sdist_holds_the_project_and_nothing_that_lies_about(sdk_built: Built, pytestconfig: pytest.Config) -> None:
    source = pytestconfig.rootpath / "generated" / "python"
    made = {p.relative_to(source).as_posix() for p in source.rglob("*") if p.is_file() and "__" not in p.parent.name}
    made = {path for path in made if not path.startswith((".pytest_cache/", ".hypothesis/"))}

    with tarfile.open(sdk_built.wheel.parent / next(sdk_built.wheel.parent.glob("*.tar.gz")).name) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}

    assert held == made - {"sdkwright.lock"} | {"PKG-INFO"}


def build(project: Path, into: Path) -> Built:
    (project / "notes.txt").write_text("mine")
    run([sys.executable, "-m", "build", "--outdir", into, project], folder=project.parent)
    return Built(next(into.glob("*.whl")), next(into.glob("*.tar.gz")))


def metadata(wheel: Path) -> Metadata:
    """What pip reads, by the rules that the index has for it."""
    with zipfile.ZipFile(wheel) as archive:
        told = archive.read(next(name for name in archive.namelist() if name.endswith("METADATA")))
    return Metadata.from_email(told, validate=True)
