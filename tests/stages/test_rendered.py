"""What templates made of the same is not made again; what they may ask for is all that this depends on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from jinja2 import Template

from sdkwright.cache import Cache
from sdkwright.draft import Draft
from sdkwright.packs import Output, Pack
from sdkwright.render import render
from sdkwright.render.digests import Digests, Part
from sdkwright.report import Mark, Report
from sdkwright.text import Code, JsonValue, Text


@dataclass(frozen=True, slots=True)
class View:
    name: Code
    doc: Text
    others: tuple[View, ...] = ()
    needs: frozenset[Code] = frozenset()
    given: object = None

    @property
    def has_others(self) -> bool:
        return bool(self.others)


PET = View(Code("pet"), Text("A pet."))
SHOP = View(Code("shop"), Text("A shop."), (PET, PET))
ALIKE = View(Code("shop"), Text("A shop."), (PET, View(Code("pet"), Text("A pet."))))


def test_equal_views_have_one_hash_whatever_they_share() -> None:
    assert Digests().of(SHOP) == Digests().of(ALIKE)


@pytest.mark.parametrize(
    "other",
    [
        replace(SHOP, name=Code("shops")),
        replace(SHOP, doc=Text("A shop")),
        replace(SHOP, others=(PET,)),
        replace(SHOP, others=(PET, replace(PET, doc=Text("")))),
        replace(SHOP, needs=frozenset({Code("pet")})),
        replace(SHOP, given=True),
        replace(SHOP, given=1),
        replace(SHOP, given=1.0),
        replace(SHOP, given="1"),
        replace(SHOP, given=Code("1")),
        replace(SHOP, given=Text("1")),
        replace(SHOP, given=JsonValue("1")),
        replace(SHOP, given=JsonValue({"a": 1, "b": 2})),
        replace(SHOP, given=JsonValue({"b": 2, "a": 1})),
        replace(SHOP, given=("1",)),
        Part(SHOP, ["name", "doc"]),
    ],
    ids=range(16),
)
def test_what_differs_anywhere_has_another_hash(other: object) -> None:
    assert Digests().of(other) not in (None, Digests().of(SHOP), Digests().of(replace(SHOP, given=object())))
    assert Digests().of(other) == Digests().of(other)


@pytest.mark.parametrize("given", [object(), [1], {"a": 1}, print, (object(),)])
def test_what_is_no_data_has_no_hash(given: object) -> None:
    assert Digests().of(replace(SHOP, given=given)) is None


def test_a_text_that_was_code_is_a_text() -> None:
    assert Digests().of(Text(Code("pet"))) == Digests().of(Text("pet")) != Digests().of(Code("pet"))


def test_a_hash_is_the_same_in_any_order_of_a_set() -> None:
    names = [Code(f"n{number}") for number in range(50)]
    one, other = frozenset(names), frozenset(reversed(names))

    assert Digests().of(one) == Digests().of(other)


# ------------------------------------------------------------------------------------------------ texts


SHOWN = "{% from 'macros.jinja' import shown %}\n{{ shown(view) }} of {{ common.name }}\n"
MACROS = "{% macro shown(view) %}{{ view.name }}{% endmacro %}\n"


class Runs:
    """Renders one template of ours, in a folder with a cache."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.made = folder / "pack", 0
        self.folder.mkdir()
        self.cache = Cache(folder / "cache")
        self.write("one.txt.jinja", SHOWN)
        self.write("macros.jinja", MACROS)
        real = Template.render

        def counted(template: Template, *args: object, **options: object) -> str:
            self.made += 1
            return real(template, *args, **options)

        monkeypatch.setattr(Template, "render", counted)

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, "utf-8")

    def run(self, *views: View, common: View = SHOP, sandboxed: bool = False) -> tuple[list[str], int]:
        """The texts, and how many of them were rendered."""
        before = self.made
        row = Output({"": Mark("pack.toml", 1, 1)}, template="one.txt.jinja", path="{view.name}.txt", each="view")
        manifest = str(self.folder / "pack.toml")
        pack = Pack("test", manifest, "python", (self.folder,), (row,), (), sandboxed=sandboxed)
        report = Report()
        files = render(Draft({"common": common}, {"view": views}), pack, report, self.cache)
        assert not list(report)
        return [file.text for file in files], self.made - before


@pytest.fixture
def runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runs:
    return Runs(tmp_path, monkeypatch)


PETS = [replace(PET, name=Code(f"pet{number}")) for number in range(20)]


def test_what_is_known_is_not_rendered(runs: Runs) -> None:
    first, made = runs.run(*PETS)
    again, made_again = runs.run(*(replace(pet) for pet in PETS))

    assert first[0] == "pet0 of shop\n"
    assert (again, made, made_again) == (first, 20, 0)


def test_what_changed_is_rendered_and_kept(runs: Runs) -> None:
    runs.run(*PETS)
    changed = [replace(PETS[0], name=Code("dog")), *PETS[1:]]
    texts, made = runs.run(*changed)

    assert (texts[0], made) == ("dog of shop\n", 1)
    assert runs.run(*changed)[1] == 0
    assert runs.run(*PETS)[1] == 0  # both are kept, until there are too many


def test_a_template_that_another_one_draws_on_counts(runs: Runs) -> None:
    runs.run(*PETS)
    runs.write("macros.jinja", MACROS.replace("view.name", "view.name ~ '!'"))

    assert runs.run(*PETS)[0][0] == "pet0! of shop\n"


def test_of_what_all_templates_see_only_what_is_asked_for_counts(runs: Runs) -> None:
    runs.run(*PETS)

    assert runs.run(*PETS, common=replace(SHOP, others=()))[1] == 0
    texts, made = runs.run(*PETS, common=replace(SHOP, name=Code("zoo")))
    assert (texts[0], made) == ("pet0 of zoo\n", 20)


@pytest.mark.parametrize(
    "template",
    [
        "{% include common.name ~ '.jinja' %}{{ view.name }}",
        "{{ view.doc|snake }}",
        "{% filter kebab %}{{ view.name }}{% endfilter %}",
        "{{ (common.others|map('name')|list)|length }}",
        "{% if common.given %}{{ view.name }}{% endif %}",
    ],
    ids=["a name that is computed", "a name that is made", "by a block", "by another filter", "no data"],
)
def test_what_depends_on_more_is_rendered_each_time(template: str, runs: Runs) -> None:
    runs.write("one.txt.jinja", template)
    runs.write("shop.jinja", "of")
    common = replace(SHOP, given=object(), others=())

    runs.run(*PETS, common=common)
    assert runs.run(*PETS, common=common)[1] == 20


def test_packs_of_others_are_rendered_each_time(runs: Runs) -> None:
    runs.run(*PETS, sandboxed=True)

    assert runs.run(*PETS, sandboxed=True)[1] == 20
    assert list((runs.folder.parent / "cache").rglob("*.rendered")) == []


def test_what_is_kept_does_not_grow(runs: Runs) -> None:
    for number in range(30):
        runs.run(*(replace(pet, name=Code(f"{pet.name}x{number}")) for pet in PETS))

    kept = sum(path.stat().st_size for path in (runs.folder.parent / "cache").rglob("*.rendered*"))
    assert kept < 4_000


def test_the_names_of_an_sdk_are_held_once_for_all_of_its_templates(tmp_path: Path) -> None:
    rows = []
    for name in ("one", "other"):
        (tmp_path / f"{name}.py.jinja").write_text("{{ 'made'|snake }} = {{ view.name }}\n", "utf-8")
        at = {"": Mark("pack.toml", 1, 1)}
        rows.append(Output(at, template=f"{name}.py.jinja", path=f"{name}_{{view.name}}.py", each="view"))
    pack = Pack("test", str(tmp_path / "pack.toml"), "python", (tmp_path,), tuple(rows), (), sandboxed=False)

    files = render(Draft({"common": SHOP}, {"view": tuple(PETS)}), pack, Report())

    grammars = [file.grammar for file in files if file.grammar is not None]
    assert len(grammars) == 2 * len(PETS)
    assert {id(each.names) for each in grammars[1:]} == {id(grammars[1].names)}
    assert {"made", "pet0"} <= grammars[1].names
