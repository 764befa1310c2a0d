"""docs/packs.md tells the truth: its example runs, and it names each finding about packs."""

from __future__ import annotations

import re
from pathlib import Path

import sdkwright
from sdkwright.config.packs import PackConfig
from sdkwright.lint.templates import check_pack
from sdkwright.packs import read_packs
from sdkwright.report import Report
from sdkwright.targets import contexts

_BLOCK = re.compile(
    r"^(?:[^\n]*`ts-pack/(?P<name>[\w.]+)`[^\n]*):\n\n```\w+\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
_TOLD = re.compile(
    r'"((?:no|never|may|wrong|unknown|unfit|out|not|extends|template|dead|unused|override|path)-[a-z-]+)"'
)


def test_the_example_makes_types(repository: Path, tmp_path: Path) -> None:
    text = (repository / "docs" / "packs.md").read_text("utf-8")
    pack = tmp_path / "ts-pack"
    pack.mkdir()
    for block in _BLOCK.finditer(text):
        (pack / block["name"]).write_text(block["text"], "utf-8")
    report = Report()
    [read] = read_packs([PackConfig("ts-pack", pack.as_posix())], report)
    shop = repository / "generator/sdkwright/authoring/descriptions/shop.yaml"

    check_pack(read, contexts()["none"], report)
    outcome = sdkwright.generate(shop, packs=[pack.as_posix()], output=tmp_path / "out")

    assert [each.message for each in report] == []
    assert outcome.ok
    made = (tmp_path / "out/src/types.ts").read_text("utf-8")
    assert '/** A colour */\nexport type Colour = "red" | "blue";\n' in made
    assert '  "parts"?: Array<Item>;\n' in made


def test_each_finding_is_named(repository: Path) -> None:
    folders = [repository / "generator/sdkwright" / name for name in ("lint", "authoring")]
    sources = [file.read_text("utf-8") for folder in folders for file in folder.rglob("*.py")]
    sources.append((repository / "generator/sdkwright/render/__init__.py").read_text("utf-8"))
    told = {code for source in sources for code in _TOLD.findall(source)} - {"not-found"}
    named = set(re.findall(r"`([a-z]+(?:-[a-z]+)+)`", (repository / "docs" / "packs.md").read_text("utf-8")))

    assert told - named == set()
    assert len(told) > 20
