"""sdk.toml lists packs: one run makes all, each into a folder of its own, or none of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import sdkwright
from sdkwright.cli import main
from sdkwright.pipeline import Outcome
from sdkwright.report.listing import Sources, as_json

from .test_packs import here, write

__all__ = ["here"]

ROW = '[[outputs]]\ntemplate = "a.jinja"\npath = "{path}"\n'
TWO = """\
spec = "openapi.yaml"
[packs.one]
use = "./one"
output = "out/one"
[packs.two]
use = "./two"
output = "out/two"
"""


def packs() -> None:
    """Two packs with one file each, and an sdk.toml that lists them."""
    for name in ("one", "two"):
        write(name, pack__toml=ROW.replace("{path}", f"{name}.txt"), a__jinja=f"{name} of {{{{ sdk.package }}}}\n")
    Path("sdk.toml").write_text(TWO)


def made(folder: str = "out") -> dict[str, str]:
    found = (path for path in Path(folder).rglob("*") if path.is_file() and path.name != "sdkwright.lock")
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in found}


def run() -> Outcome:
    return sdkwright.generate(config="sdk.toml")


def errors(outcome: Outcome) -> list[dict[str, object]]:
    return list(as_json(outcome.report, Sources(outcome.sources)))


def test_one_run_makes_all_each_into_a_folder_with_a_lock_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    packs()

    assert main(["generate", "--config", "sdk.toml"]) == 0
    assert made() == {"one/one.txt": "one of pets\n", "two/two.txt": "two of pets\n"}
    for name in ("one", "two"):
        lock = json.loads(Path("out", name, "sdkwright.lock").read_text())
        assert list(lock["packs"]) == [name]
        assert ("python" in lock["names"]) is (name == "one")
    said = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in said] == ["out/one", "out/two"]


def test_paths_of_sdk_toml_are_seen_from_its_folder() -> None:
    packs()
    Path("deep").mkdir()
    Path("sdk.toml").rename("deep/sdk.toml")
    for name in ("openapi.yaml", "one", "two"):
        Path(name).rename(Path("deep", name))

    assert sdkwright.generate(config="deep/sdk.toml").ok
    assert set(made("deep/out")) == {"one/one.txt", "two/two.txt"}


def test_output_that_is_not_said_is_named_after_the_pack() -> None:
    packs()
    Path("sdk.toml").write_text('spec = "openapi.yaml"\n[packs.mine]\nuse = "./one"\n')

    assert run().ok
    assert made("generated") == {"mine/one.txt": "one of pets\n"}


def test_table_without_use_means_the_pack_of_its_name() -> None:
    Path("sdk.toml").write_text('spec = "openapi.yaml"\n[packs.pythn]\noutput = "out"\n')

    [error] = errors(run())

    assert (error["code"], error["line"], error["hint"]) == ("pack-not-found", 2, "did you mean python?")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda: Path("two/a.jinja").write_text("{{ sdk.packag }}"),
        lambda: Path("two/pack.toml").write_text("x = 1"),
        lambda: write("out/two", two__txt="edited by hand"),
        lambda: write("out/two", sdkwright__lock="{}"),
        lambda: write("out", two="no folder"),
    ],
)
def test_error_in_one_writes_none(spoil: object) -> None:
    packs()
    assert callable(spoil)
    spoil()
    before = made(".")

    outcome = run()

    assert not outcome.ok
    assert made(".") == before


def test_command_line_says_which_of_them_are_made() -> None:
    packs()

    assert sdkwright.generate(config="sdk.toml", packs=["two"]).ok
    assert set(made()) == {"two/two.txt"}


def test_command_line_says_where_they_go() -> None:
    packs()

    assert sdkwright.generate(config="sdk.toml", packs=["two", "one"], output="here").ok
    assert set(made("here")) == {"one.txt", "two.txt"}
    assert not Path("out").exists()


def test_output_alone_makes_the_sdk_there_as_without_a_list(monkeypatch: pytest.MonkeyPatch) -> None:
    packs()
    monkeypatch.setattr("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files])

    outcome = sdkwright.generate(config="sdk.toml", output="sdk", package="kennel")

    assert outcome.ok
    assert Path("sdk/src/kennel/__init__.py").exists()


def test_each_has_its_own_folder_of_templates() -> None:
    packs()
    write("mine", a__jinja="mine\n")
    Path("sdk.toml").write_text(f'{TWO}templates = "mine"\n')

    assert run().ok
    assert made() == {"one/one.txt": "one of pets\n", "two/two.txt": "mine\n"}


def test_dead_template_is_told_of_the_pack_whose_folder_it_is_in() -> None:
    packs()
    write("mine", one__jinja="mine\n")
    Path("sdk.toml").write_text(f'{TWO}templates = "mine"\n')

    [error] = errors(run())

    assert (error["code"], error["file"]) == ("dead-template", "mine/one.jinja")


def test_two_packs_in_one_folder_share_its_lock() -> None:
    packs()
    Path("sdk.toml").write_text(TWO.replace("out/one", "out").replace("out/two", "out"))

    assert run().ok
    assert set(made()) == {"one.txt", "two.txt"}
    assert sorted(json.loads(Path("out/sdkwright.lock").read_text())["packs"]) == ["one", "two"]


def test_names_are_those_that_the_sdk_remembers(monkeypatch: pytest.MonkeyPatch) -> None:
    """The SDK's lock has a name that nobody would choose today: what else is made has it as well."""
    packs()
    Path("two/a.jinja").write_text(
        "{% for r in resources %}{% for o in r.operations %}{{ o.method }} {% endfor %}{% endfor %}"
    )
    Path("sdk.toml").write_text(TWO.replace('"./one"', '"./python"'))
    Path("one").rename("python")
    assert run().ok
    lock = Path("out/one/sdkwright.lock")
    lock.write_text(lock.read_text().replace('.feed"', '.nourish"'))

    assert run().ok
    assert made()["two/two.txt"] == "list nourish "


def test_nothing_changed_is_known_of_all_folders(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    packs()
    monkeypatch.setenv("SDKWRIGHT_CACHE_DIR", str(tmp_path / "cache"))
    call = ["generate", "--config", "sdk.toml", "--report", "json"]
    assert main(call) == 0
    capsys.readouterr()
    assert main([*call, "--no-cache"]) == 0
    slow = capsys.readouterr().out

    with monkeypatch.context() as shut:
        shut.setattr("sdkwright.cli.commands.run", lambda *_: pytest.fail("it went the whole way"))
        assert main(call) == 0
    assert capsys.readouterr().out == slow
    assert [each["output"] for each in json.loads(slow)["outputs"]] == ["out/one", "out/two"]

    Path("out/two/two.txt").unlink()
    assert main(call) == 0
    assert Path("out/two/two.txt").exists()


def test_check_says_which_folder_is_not_what_would_be_written(capsys: pytest.CaptureFixture[str]) -> None:
    packs()
    run()
    Path("two/a.jinja").write_text("new\n")

    assert main(["generate", "--config", "sdk.toml", "--check"]) == 1
    said = capsys.readouterr()
    assert "differs: two.txt\nout/two is not what would be written" in said.out + said.err
    assert made()["two/two.txt"] == "two of pets\n"


@pytest.mark.parametrize(
    ("text", "code", "line", "message"),
    [
        ("[packs.one]\nues = './one'\n", "config-invalid", 3, "unknown key packs.one.ues"),
        ("[packs]\none = 3\n", "config-invalid", 3, "packs.one must be a table"),
        ("[packs.one]\nuse = ''\n", "config-invalid", 3, "packs.one.use must be a text that is not empty"),
        ("[packs.one]\noptions = 3\n", "config-invalid", 3, "packs.one.options must be a table"),
        ("packs = 3\n", "config-invalid", 2, "packs must be a table"),
        ("[packs.one]\nuse = './nothing'\n", "pack-not-found", 2, "there is no pack nothing: it is no folder"),
        ("[packs.one]\nuse = './one'\n[packs.two]\nuse = './one'\n", None, None, None),
        ("[formatters]\ngo = 'gofmt'\n", "config-invalid", 3, "formatters.go must be a program with its arguments"),
        ("[formatters]\npy = ['ruff']\n", "config-invalid", 3, "Python is shaped by black, or by ruff"),
        ("formatter = 'yapf'\n", "config-invalid", 2, "shapes no Python here"),
    ],
)
def test_mistake_in_the_list_stands_at_its_line(
    text: str, code: str | None, line: int | None, message: str | None
) -> None:
    packs()
    Path("sdk.toml").write_text(f'spec = "openapi.yaml"\n{text}')

    found = [(error["code"], error["line"], error["message"]) for error in errors(run())]

    if code is None:
        assert not found
        assert set(made("generated")) == {"one/one.txt", "two/one.txt"}
        return
    assert (code, line) in [each[:2] for each in found]
    assert message is not None
    assert any(message in str(each[2]) for each in found)


def test_pack_of_an_installed_distribution_is_found_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    about = site / "acme_packs-1.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-packs\nVersion: 1\n")
    (about / "entry_points.txt").write_text("[sdkwright.packs]\nacme-docs = acme_packs.docs\n")
    (site / "acme_packs").mkdir()
    (site / "acme_packs/__init__.py").write_text("raise RuntimeError('nothing of a pack is imported')\n")
    packs()
    Path("one").rename(site / "acme_packs/docs")
    monkeypatch.syspath_prepend(str(site))
    Path("sdk.toml").write_text('spec = "openapi.yaml"\n[packs.acme-docs]\noutput = "out"\n')

    assert run().ok
    assert made() == {"one.txt": "one of pets\n"}
    assert sdkwright.generate("openapi.yaml", packs=["acme-docs"], output="again").ok


DOUBTFUL = "{% macro idle() %}{% endmacro %}{% for o in api.operations %}{{ o.body.name|md if o.body or o.page }}{% endfor %}\n"


def test_what_is_doubtful_in_a_pack_is_told_to_its_author_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    site = tmp_path / "site"
    about = site / "acme_packs-1.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-packs\nVersion: 1\n")
    (about / "entry_points.txt").write_text("[sdkwright.packs]\nacme-docs = acme_packs.docs\n")
    (site / "acme_packs").mkdir()
    row = 'target = "none"\n[[outputs]]\ntemplate = "out.jinja"\npath = "a.md"\n[options.idle]\ntype = "flag"\n'
    write("docs", pack__toml=row, out__jinja=DOUBTFUL)

    own = sdkwright.generate("openapi.yaml", packs=["./docs"], output="own")
    Path("docs").rename(site / "acme_packs/docs")
    monkeypatch.syspath_prepend(str(site))
    installed = sdkwright.generate("openapi.yaml", packs=["acme-docs"], output="out")
    mine = write("mine", out__jinja=DOUBTFUL)
    over = sdkwright.generate("openapi.yaml", packs=["acme-docs"], output="over", templates=mine)

    assert [each.code for each in own.report] == ["may-be-none", "unused-option", "unused-macro"]
    assert [each.code for each in installed.report] == []
    assert [each.code for each in over.report] == ["may-be-none", "unused-macro"]
    assert main(["pack", "check", "acme-docs"]) == 0
    assert "docs: 3 found" in capsys.readouterr().out


def test_config_shows_what_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    packs()
    Path("sdk.toml").write_text(f"{TWO}[packs.python]\n")

    assert main(["config"]) == 0
    shown = {line.partition("  ")[0]: line.rpartition("# ")[2] for line in capsys.readouterr().out.splitlines()}
    assert shown['packs.one.output = "out/one"'] == "sdk.toml:4"
    assert shown['packs.python.use = "python"'] == "its name"
    assert shown['packs.python.output = "generated/python"'] == "default, in the current folder"
