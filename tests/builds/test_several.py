"""Several SDKs from one sdk.toml: each in a process of its own, and all of it told together."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sdkwright.cli import main

DESCRIPTION = 'openapi: 3.1.0\ninfo: {title: Acme, version: "1"}\npaths: {}\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SDKWRIGHT_CACHE_DIR", str(tmp_path / "cache"))
    for name in ("pay", "ship", "tell"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "api.yaml").write_text(DESCRIPTION.replace("Acme", name))
        (tmp_path / name / "sdk.toml").write_text(
            'spec = "api.yaml"\n[packs.words]\nuse = "../words"\noutput = "out"\n'
        )
    (tmp_path / "words").mkdir()
    (tmp_path / "words/pack.toml").write_text('name = "words"\n[[outputs]]\ntemplate = "a.txt.jinja"\npath = "a.txt"\n')
    (tmp_path / "words/a.txt.jinja").write_text("{{ api.title|md }}\n")
    (tmp_path / "sdk.toml").write_text('sdks = ["pay/sdk.toml", "ship/sdk.toml", "tell/sdk.toml"]\n')
    return tmp_path


def test_all_are_made_and_told_in_order(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--summary", "a.json", "--depfile", "sdk.stamp.d"]) == 0
    said = capsys.readouterr().out
    summary = json.loads((folder / "a.json").read_text())
    depfile = (folder / "sdk.stamp.d").read_text()

    assert [(folder / name / "out/a.txt").read_text() for name in ("pay", "ship", "tell")] == [
        "pay\n",
        "ship\n",
        "tell\n",
    ]
    assert [said.index(f"{name}/out: 1 file written") for name in ("pay", "ship", "tell")] == sorted(
        said.index(f"{name}/out: 1 file written") for name in ("pay", "ship", "tell")
    )
    assert [each["config"] for each in summary["sdks"]] == ["pay/sdk.toml", "ship/sdk.toml", "tell/sdk.toml"]
    assert summary["sdks"][1]["changes"]["created"] == ["a.txt"]
    for name in ("sdk.toml", "pay/sdk.toml", "ship/api.yaml", "words/a.txt.jinja"):
        assert f" {name}" in depfile
    assert main(["generate", "--check"]) == 0


def test_one_that_fails_stops_none_of_the_others(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "pay/api.yaml").write_text("openapi: [")

    assert main(["generate", "--report", "json"]) == 1
    found = json.loads(capsys.readouterr().out)["sdks"]

    assert [each["status"] for each in found] == [1, 0, 0]
    assert (folder / "tell/out/a.txt").read_text() == "tell\n"


@pytest.mark.parametrize(
    ("text", "words", "message"),
    [
        ('sdks = ["pay/sdk.toml"]\npackage = "a"\n', ["generate"], "an sdk.toml that lists others says nothing else"),
        ("sdks = [3]\n", ["generate"], "sdks must be a list of texts"),
        (
            'sdks = ["pay/sdk.toml"]\n',
            ["check"],
            "it lists several SDKs: name one of them, such as --config pay/sdk.toml",
        ),
        ('sdks = ["none/sdk.toml"]\n', ["generate"], "none/sdk.toml cannot be read"),
        ('sdks = ["sdk.toml", "pay/sdk.toml"]\n', ["generate"], "it lists several SDKs: name one of them"),
        ('sdks = ["pay/inner.toml"]\n', ["generate"], "pay/inner.toml cannot be read"),
    ],
)
def test_what_is_wrong_is_told(
    folder: Path, capfd: pytest.CaptureFixture[str], text: str, words: list[str], message: str
) -> None:
    (folder / "sdk.toml").write_text(text)

    assert main(words) == 1

    assert message in "".join(capfd.readouterr())


def test_an_option_of_one_sdk_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["generate", "--output", "x"])

    assert caught.value.code == 2
    assert "--output is about one SDK, and sdk.toml lists several" in capsys.readouterr().err
