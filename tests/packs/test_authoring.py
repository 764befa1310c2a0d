"""`sdkwright pack`: a new pack runs, a look finds what is wrong, snapshots hold, and what is replaced is watched."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest

from sdkwright.cli import main

from .test_packs import here, write

__all__ = ["here"]

MINE = '{% extends "!a.jinja" %}{% block top %}mine{% endblock %}'


def pack(*arguments: str) -> int:
    return main(["pack", *arguments])


def test_new_pack_has_no_findings_and_runs(capsys: pytest.CaptureFixture[str]) -> None:
    assert pack("new", "my-pack") == 0
    assert pack("check", "my-pack") == 0
    assert main(["generate", "openapi.yaml", "--pack", "./my-pack", "--output", "out"]) == 0
    assert (
        Path("out/README.md").read_text().startswith("# Pets &amp; &lt;&gt;\n\n- [GET /pets](operations/pets-list.md)")
    )
    assert "my-pack: no findings" in capsys.readouterr().out


def test_new_pack_overwrites_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    write("my-pack", pack__toml="mine")

    assert pack("new", "my-pack") == 1
    assert Path("my-pack/pack.toml").read_text() == "mine"
    assert list(Path("my-pack").iterdir()) == [Path("my-pack/pack.toml")]
    assert "error[already-there]" in capsys.readouterr().err


def test_check_finds_what_is_wrong_and_what_nothing_leads_to(capsys: pytest.CaptureFixture[str]) -> None:
    pack("new", "my-pack")
    write("my-pack", idle__jinja="x", index__md__jinja="{{ api.titel|md }}")

    assert pack("check", "my-pack") == 1
    said = capsys.readouterr().out
    assert "error[no-attribute]: an Api has no `titel`: `api.titel`\n --> my-pack/index.md.jinja:1:8" in said
    assert "warning[unused-template]: nothing leads to idle.jinja" in said


def test_what_is_wrong_is_underlined_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    pack("new", "my-pack")
    write(
        "my-pack", index__md__jinja="{{ (api.slug ~ api.titel)|md }}{% if api.schemes[0].kind == 'barer' %}{% endif %}"
    )

    assert pack("check", "my-pack") == 1
    lines = capsys.readouterr().out.splitlines()
    shown = {
        above[beside.index("^") :][: beside.count("^")] for above, beside in itertools.pairwise(lines) if "^" in beside
    }
    assert {"titel", "'barer'"} <= shown


def test_a_template_with_a_slip_is_not_taken_for_unused(capsys: pytest.CaptureFixture[str]) -> None:
    pack("new", "my-pack")
    write("my-pack", operation__md__jinja="{% if %}")

    assert pack("check", "my-pack") == 1
    said = capsys.readouterr().out
    assert said.count("error[") == 1
    assert "unused-template" not in said


def test_show_says_what_a_pack_can_be_told(capsys: pytest.CaptureFixture[str]) -> None:
    pack("new", "my-pack")
    capsys.readouterr()

    assert pack("show", "./my-pack") == 0
    assert "  with_index (flag, usually true): whether there is a list of all operations" in capsys.readouterr().out
    assert pack("show", "pythn") == 1
    assert "did you mean python?" in capsys.readouterr().err


def test_folder_that_holds_no_pack_is_not_taken_for_ours(capsys: pytest.CaptureFixture[str]) -> None:
    Path("python").mkdir()

    assert pack("check", "python") == 0
    assert "python: no findings" in capsys.readouterr().out


def test_snapshots_are_taken_and_hold_until_the_pack_makes_something_else(capsys: pytest.CaptureFixture[str]) -> None:
    pack("new", "my-pack")
    assert pack("test", "my-pack") == 1
    assert pack("test", "my-pack", "--update") == 0
    assert {path.name for path in Path("my-pack/tests").iterdir()} == {
        "bare",
        "shop",
        "shop-heading-set",
        "shop-with_index-false",
    }
    assert not Path("my-pack/tests/shop-with_index-false/README.md").exists()
    assert pack("test", "my-pack") == 0
    capsys.readouterr()

    index = Path("my-pack/index.md.jinja")
    index.write_text(index.read_text() + "more\n")
    Path("my-pack/tests/bare/more.md").write_text("")
    Path("my-pack/tests/gone").mkdir()

    assert pack("test", "my-pack") == 1
    said = capsys.readouterr().out.splitlines()
    assert "  differs: tests/shop/README.md" in said
    differs = said.index("  differs: tests/shop/README.md")
    assert said[differs + 1] == "    --- tests/shop/README.md (snapshot)"
    assert "    +more" in said[differs:]
    assert "  left over: tests/bare/more.md" in said
    assert "  left over: tests/gone" in said
    assert pack("test", "my-pack", "--update") == 0
    assert not Path("my-pack/tests/gone").exists()
    assert pack("test", "my-pack") == 0


def test_what_differs_is_shown_line_by_line_and_never_at_length(capsys: pytest.CaptureFixture[str]) -> None:
    pack("new", "my-pack")
    assert pack("test", "my-pack", "--update") == 0
    golden = Path("my-pack/tests/shop/README.md")
    golden.write_text(golden.read_text().replace("# Shop", "# Shpo") + "".join(f"{n}{'x' * 300}\n" for n in range(99)))
    capsys.readouterr()

    assert pack("test", "my-pack") == 1
    said = capsys.readouterr().out.splitlines()
    assert "    -# Shpo &amp; &lt;Co&gt;" in said
    assert "    +# Shop &amp; &lt;Co&gt;" in said
    assert max(map(len, said)) < 220
    assert len(said) < 55
    assert any(line.endswith("lines more") for line in said)


def test_snapshots_of_a_pack_that_fails_are_not_taken(capsys: pytest.CaptureFixture[str]) -> None:
    pack("new", "my-pack")
    write("my-pack", operation__md__jinja="{{ operation.tags[0].name|md }}")

    assert pack("test", "my-pack", "--update") == 1
    assert "error[template-error]" in capsys.readouterr().err
    assert not Path("my-pack/tests/bare").exists()


# ----------------------------------------------------------------------------------- what is replaced


def replacing() -> None:
    """A pack with a block, a folder that replaces it, and a first run."""
    row = '[[outputs]]\ntemplate = "{name}"\npath = "{name}.txt"\n'
    write(
        "pack",
        pack__toml=row.replace("{name}", "a.jinja") + row.replace("{name}", "b.jinja"),
        a__jinja="head\n{% block top %}\nours\n{% endblock %}\n",
        b__jinja="whole\n",
    )
    write("mine", a__jinja=MINE, b__jinja="mine\n")
    Path("sdk.toml").write_text(
        'spec = "openapi.yaml"\n[packs.p]\nuse = "./pack"\noutput = "out"\ntemplates = "mine"\n'
    )


def generated(capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["generate"]) == 0
    return capsys.readouterr().err


def test_lock_keeps_what_was_replaced() -> None:
    replacing()

    assert main(["generate", "--quiet"]) == 0
    found = json.loads(Path("out/sdkwright.lock").read_text())["overrides"]["pack"]
    assert set(found) == {"a.jinja#top", "b.jinja"}
    assert set(found["b.jinja"]) == {"mine", "theirs"}


@pytest.mark.parametrize(
    ("file", "text", "what", "name", "at"),
    [
        (
            "pack/a.jinja",
            "head\n{% block top %}\nnew\n{% endblock %}\n",
            "the block `top` of a.jinja",
            "top",
            "mine/a.jinja:1",
        ),
        ("pack/b.jinja", "new\n", "b.jinja", "b.jinja", "mine/b.jinja:1"),
    ],
)
def test_what_has_changed_since_is_told_until_somebody_looks(
    file: str, text: str, what: str, name: str, at: str, capsys: pytest.CaptureFixture[str]
) -> None:
    replacing()
    assert "override-stale" not in generated(capsys)
    Path(file).write_text(text)

    for _ in range(2):
        told = generated(capsys)
        assert f"warning[override-stale]: {what} has changed since you replaced it\n --> {at}" in told
        assert f" sdkwright pack diff {name}\n" in told
    assert pack("diff") == 0
    assert "has changed since you replaced it" in capsys.readouterr().out
    assert pack("diff", name) == 0
    assert "-new" in capsys.readouterr().out
    assert pack("diff", name, "--accept") == 0
    assert "override-stale" not in generated(capsys)


def test_who_changes_the_replacement_has_looked(capsys: pytest.CaptureFixture[str]) -> None:
    replacing()
    generated(capsys)
    Path("pack/b.jinja").write_text("new\n")
    Path("mine/b.jinja").write_text("mine, too\n")

    assert "override-stale" not in generated(capsys)


def test_what_stands_outside_of_a_block_is_no_matter(capsys: pytest.CaptureFixture[str]) -> None:
    replacing()
    generated(capsys)
    Path("pack/a.jinja").write_text("another head\n{# {% block no %} #}\n{% block top %}\nours\n{% endblock %}\n")

    assert "override-stale" not in generated(capsys)


def test_pack_that_extends_another_one_is_told_as_well(capsys: pytest.CaptureFixture[str]) -> None:
    replacing()
    Path("mine").rename("child")
    write("child", pack__toml='extends = "../pack"\n')
    Path("sdk.toml").write_text('spec = "openapi.yaml"\n[packs.p]\nuse = "./child"\noutput = "out"\n')
    generated(capsys)
    Path("pack/b.jinja").write_text("new\n")

    assert "warning[override-stale]: b.jinja has changed since you replaced it" in generated(capsys)


def test_what_packs_of_the_command_line_replace_is_shown_without_an_sdk_toml(
    capsys: pytest.CaptureFixture[str],
) -> None:
    replacing()
    Path("mine").rename("child")
    write("child", pack__toml='extends = "../pack"\n')
    Path("sdk.toml").unlink()
    chosen = ["--pack", "./child", "--output", "out"]
    assert main(["generate", "openapi.yaml", *chosen]) == 0
    capsys.readouterr()

    assert pack("diff", "b.jinja", *chosen) == 0
    assert "-whole\n+mine\n" in capsys.readouterr().out
    with pytest.raises(SystemExit) as ended:
        main(["pack", "diff"])
    assert ended.value.code == 2
    assert "name an sdk.toml with --config, or packs with --pack" in capsys.readouterr().err


def test_name_of_nothing_that_is_replaced_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    replacing()

    assert pack("diff", "nothing") == 1
    assert "error[nothing-replaced]: no pack of this run replaces nothing" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["pack"], ["pack", "nwe", "x"], ["pack", "check"], ["pack", "new", "x", "--forc"]]
)
def test_wrong_call_ends_with_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == 2
    assert capsys.readouterr().err
