"""api.md: every method and type is found, on one page or on several, and every link leads to a file."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import sdkwright


def generated(folder: Path, resources: int, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An SDK with two methods for each resource; black takes most of the time, and changes no Markdown."""
    monkeypatch.setattr("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files])
    thing = {"type": "object", "properties": {"id": {"type": "integer"}}}
    content = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    answer: dict[str, Any] = {"responses": {"200": {"description": "done", **content}}}
    many = {
        "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}}
    }
    listed: dict[str, Any] = {"responses": {"200": {"description": "all", **many}}}
    part = {"name": "part_id", "in": "path", "required": True, "schema": {"type": "string"}}
    more = {"name": "more", "in": "query", "schema": {"type": "string"}}
    paths: dict[str, Any] = {}
    for number in range(resources):
        paths[f"/r{number}/parts"] = {"get": {**listed, "summary": f"List parts {number}", "parameters": [more]}}
        paths[f"/r{number}/parts/{{part_id}}"] = {"delete": {**answer, "parameters": [part], "deprecated": True}}
    spec = {"openapi": "3.1.0", "info": {"title": "Things", "version": "1"}, "paths": paths}
    (folder / "openapi.json").write_text(json.dumps({**spec, "components": {"schemas": {"Thing": thing}}}))
    assert sdkwright.generate(folder / "openapi.json", output=folder / "out", packs=["python"]).ok
    return folder / "out"


def lists(sdk: Path) -> list[Path]:
    return [sdk / "api.md", *sorted(sdk.glob("api/*.md")), *sdk.glob("types.md")]


def broken(page: Path) -> list[str]:
    links = re.findall(r"\]\(([^)]+)\)", page.read_text("utf-8"))
    return [link for link in links if not (page.parent / link).is_file()]


@pytest.mark.parametrize(("resources", "pages"), [(2, 1), (51, 53)])
def test_every_method_is_listed_once_and_every_link_leads_somewhere(
    resources: int, pages: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sdk = generated(tmp_path, resources, monkeypatch)
    found = lists(sdk)
    text = "".join(page.read_text("utf-8") for page in found)
    listed = Counter(re.findall(r"`(?:GET|DELETE) (\S+)`", text))

    assert len(found) == pages
    assert set(listed.values()) == {1}
    assert len(listed) == 2 * resources
    assert [link for page in found for link in broken(page)] == []
    assert "[`Thing`](src/things/types/thing.py)" in text
    assert "NotGiven" not in text
    assert text.count("`list[Thing]`") == resources, "a method called list shadows the builtin in the class alone"
    assert len((sdk / "api.md").read_text("utf-8")) < 4_000


def test_a_line_has_what_a_reader_looks_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (generated(tmp_path, 2, monkeypatch) / "api.md").read_text("utf-8")

    lines = [line for line in text.splitlines() if "r0" in line or line == "  List parts 0."]
    source = "src/things/resources/r0/parts.py"
    assert lines == [
        "## client.r0.parts",
        f"- [`client.r0.parts.list(...)`]({source}): `GET /r0/parts` → `list[Thing]`",
        "  List parts 0.",
        f"- [`client.r0.parts.delete(part_id)`]({source}): `DELETE /r0/parts/{{part_id}}` → `Thing` (deprecated)",
    ]
