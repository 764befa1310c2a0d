"""What the package of an SDK says of itself: licence, authors, pages and keywords, by `info` or by sdk.toml."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

import sdkwright
from sdkwright.config.spdx import of_name, of_url
from sdkwright.pipeline import Outcome
from sdkwright.report import Mark

TAGGED = {"tags": ["Pets", "Shop, and more", "pets", "Deprecated"], "responses": {"204": {"description": "done"}}}


def generated(folder: Path, info: dict[str, Any], sdk_toml: str = "", **root: Any) -> Outcome:
    spec: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1", **info}}
    spec |= {"paths": {"/pets": {"get": TAGGED}}, **root}
    (folder / "openapi.json").write_text(json.dumps(spec))
    (folder / "sdk.toml").write_text(f'spec = "openapi.json"\n{sdk_toml}', encoding="utf-8")
    return sdkwright.generate(config=folder / "sdk.toml", output=folder / "out")


def project(folder: Path, info: dict[str, Any], sdk_toml: str = "", **root: Any) -> dict[str, Any]:
    outcome = generated(folder, info, sdk_toml, **root)
    assert outcome.ok, [found.message for found in outcome.report]
    found: dict[str, Any] = tomllib.loads((folder / "out" / "pyproject.toml").read_text("utf-8"))["project"]
    return found


def test_the_description_says_who_is_behind_it(tmp_path: Path) -> None:
    info = {
        "termsOfService": "https://pets.example/terms",
        "contact": {"name": "The Pets Team", "email": "api@pets.example", "url": "https://pets.example/support"},
        "license": {"name": "Whatever", "identifier": "apache-2.0"},
    }

    found = project(tmp_path, info, externalDocs={"url": "https://pets.example/docs"})

    assert found["license"] == "Apache-2.0"
    assert found["authors"] == [{"name": "The Pets Team", "email": "api@pets.example"}]
    assert found["keywords"] == ["pets"]
    assert found["urls"] == {
        "Documentation": "https://pets.example/docs",
        "Support": "https://pets.example/support",
        "Terms of Service": "https://pets.example/terms",
    }
    assert not (tmp_path / "out" / "LICENSE").exists()


def test_what_no_index_would_take_is_left_out(tmp_path: Path) -> None:
    info = {
        "termsOfService": "/terms",
        "contact": {"name": "A\nB\x07", "email": "not an address", "url": "javascript:alert(1)"},
        "license": {"name": "Proprietary", "url": "https://pets.example/licence"},
    }

    found = project(tmp_path, info, externalDocs={"url": "https://pets.example/ docs"})

    assert found.keys().isdisjoint({"license", "authors", "urls", "license-files"})


def test_sdk_toml_says_it_instead(tmp_path: Path) -> None:
    (tmp_path / "terms.txt").write_bytes(b"\xef\xbb\xbfAll rights reserved.\r\n\r\n  {{ 1 }}\r\n")
    told = """
[project]
description = "Pets for Python"
license = "mit"
license_file = "terms.txt"
authors = ["Ann <ann@pets.example>", "Bo", "sdk@pets.example"]
keywords = ["dogs"]
urls = { Source = "https://git.example/pets", Support = "" }
"""

    found = project(tmp_path, {"contact": {"url": "https://pets.example/x"}}, told)

    assert found["description"] == "Pets for Python"
    assert found["license"] == "MIT"
    assert found["license-files"] == ["LICENSE"]
    assert found["authors"] == [
        {"name": "Ann", "email": "ann@pets.example"},
        {"name": "Bo"},
        {"email": "sdk@pets.example"},
    ]
    assert found["keywords"] == ["dogs"]
    assert found["urls"] == {"Source": "https://git.example/pets"}
    assert (tmp_path / "out" / "LICENSE").read_bytes() == b"All rights reserved.\n\n  {{ 1 }}\n"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('license = "Acme"', "project.license: must be an SPDX expression"),
        ('license_file = "none.txt"', "project.license_file: none.txt cannot be read: No such file or directory"),
        ('authors = ["Ann <ann>"]', "project.authors: an author is"),
        ('authors = "Ann"', "project.authors: must be a list"),
        ('keywords = ["a,b"]', "project.keywords: a keyword is one line of text without a comma"),
        ('urls = { Source = "ftp://x" }', "project.urls: a URL has a label"),
        ('description = "a\\nb"', "project.description: must be one line of text"),
        ('licence = "MIT"', "unknown key project.licence"),
    ],
)
def test_what_is_wrong_is_an_error_at_its_line(line: str, message: str, tmp_path: Path) -> None:
    outcome = generated(tmp_path, {}, f"[project]\n{line}\n")

    (found,) = [found for found in outcome.report if found.code == "config-invalid"]
    assert found.message.startswith(message)
    assert isinstance(found.at, Mark)
    assert (Path(found.at.document).name, found.at.line) == ("sdk.toml", 3)


@pytest.mark.parametrize(
    ("name", "want"),
    [
        ("MIT", "MIT"),
        ("MIT License", "MIT"),
        ("The MIT Licence", "MIT"),
        ("Apache 2.0", "Apache-2.0"),
        ("Apache 2.0 License", "Apache-2.0"),
        ("Apache License, Version 2.0", "Apache-2.0"),
        ("Software available under the Apache 2 license", "Apache-2.0"),
        ("BSD 3-Clause License", "BSD-3-Clause"),
        ("AGPLv3", "AGPL-3.0"),
        ("CC BY 4.0", "CC-BY-4.0"),
        ("CC0-1.0", "CC0-1.0"),
        ("MIT OR Apache-2.0", "MIT OR Apache-2.0"),
        ("LicenseRef-Acme", "LicenseRef-Acme"),
        ("", None),
        ("Proprietary", None),
        ("No Permission", None),
        ("open-licence", None),
        ("License", None),
        ("(" * 150, None),
        ("MIT\nX: y", None),
    ],
)
def test_names_of_licences(name: str, want: str | None) -> None:
    assert of_name(name) == want


@pytest.mark.parametrize(
    ("url", "want"),
    [
        ("https://opensource.org/licenses/MIT", "MIT"),
        ("https://opensource.org/license/mit/", "MIT"),
        ("https://spdx.org/licenses/BSD-2-Clause.html", "BSD-2-Clause"),
        ("https://pets.example/MIT", None),
        ("https://[", None),
        ("", None),
    ],
)
def test_pages_of_licences(url: str, want: str | None) -> None:
    assert of_url(url) == want
