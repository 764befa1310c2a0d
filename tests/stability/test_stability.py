"""What is said of a text without black is what black writes, and most of what we print is known."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from sdkwright.files import File
from sdkwright.format import format_files, shape
from sdkwright.format.stability import Shapes, Unreadable, settle
from sdkwright.format.stability import shapes as shapes_module
from sdkwright.format.stability.alone import Alone
from sdkwright.format.stability.statements import Statement
from sdkwright.write.lock import Lock

sys.path.insert(0, str(Path(__file__).parent))
from black_judge import Judge, black

LONG = "n" * 40

STABLE = [
    "x = 1\n",
    'x = "it\'s"\ny = \'"\'\nz = f"{x!r:>{y}} {{}}"\n',
    "from a import (\n    b,\n    c,\n)\n\nx = 1\n",
    'def f(\n    a: int,\n    *,\n    b: str = "",\n) -> None:\n    """Do."""\n    return g(a, b)\n',
    'class A:\n    """One.\n\n    Two.\n    """\n\n    x: int\n\n    @property\n    def y(self) -> int: ...\n    @property\n    def z(self) -> int: ...\n',
    f"class A:\n    of_two_kinds: (\n        {LONG} | {LONG[:30]}\n    ) = {LONG}\n",
    f"class A:\n    x: (\n        {LONG}\n        | {LONG}\n        | {LONG}\n    )\n",
    f"def f(\n    a: (\n        {LONG} | {LONG[:30]}\n    ) = NOT_GIVEN,\n) -> None: ...\n",
    f'class A:\n    x: {LONG} = field(\n        "{LONG}", default=None\n    )\n',
    f'f(\n    1,\n    "{LONG} {LONG} {LONG}",\n    b=2,\n)\n',
    f'assert a == f(\n    "{LONG} {LONG}é{LONG}",\n    "b",\n)\n',
    "if TYPE_CHECKING:\n\n    class A: ...\n\nelse:\n    A = object\n",
    "x = 1\n\n\n# One.\n# Two.\ndef f() -> None: ...\n",
]
CHANGED = [
    "x = {1:2}\n",
    "x = (1)\n",
    "def f(a: int,) -> None: ...\n",
    "x: (\n    int | None\n) = None\n",
    "f(\n    a, b\n)\n",
    f"x = {LONG}({LONG}, {LONG})\n",
    f"class A:\n    def f(self, {LONG}: int, {LONG}: int) -> None: ...\n",
    f"@{LONG}({LONG}, {LONG})\nclass A: ...\n",
]
AS_A_WHOLE = [
    "x = 1\n\n\n\ny = 2\n",
    "async  def f(): pass\nfrom a import b\n",
    "import a\nx = 1\n",
    "class A:\n\n    x = 1\n",
    "class A:\n    ...\n",
    "x = 1  # fmt: skip\n",
    "x = 1;\n",
    "x = \\\n    1\n",
    'class A:\n    """ One. """\n',
    "def f():\n\tpass\n",
    "x = '''one'''\n",
    "x = 0XAB\n",
    "é = 1\n",
    "# one\n\n\n\n# two\nx = 1\n",
    "\nx = 1\n",
]


@pytest.fixture(scope="module")
def shapes() -> Shapes:
    """What is learned on the way, with nothing known before."""
    return Shapes()


def never(_lines: Sequence[str], _statement: Statement) -> Sequence[str]:
    raise AssertionError("black was asked")


@pytest.mark.parametrize("text", STABLE)
def test_what_black_leaves_alone_is_learned_and_then_known(text: str) -> None:
    assert black(text) == text
    shapes = Shapes()

    assert settle(text, shapes, Alone(black)) == text
    assert settle(text, shapes, never) == text


@pytest.mark.parametrize("text", CHANGED)
def test_what_black_changes_goes_through_it_by_the_statement(text: str) -> None:
    assert black(text) != text
    assert settle(text, Shapes(), Alone(black)) == black(text)


@pytest.mark.parametrize("text", AS_A_WHOLE)
def test_of_what_cannot_be_told_apart_black_sees_the_whole(text: str) -> None:
    with pytest.raises(Unreadable):
        settle(text, Shapes(), Alone(black))


@pytest.mark.parametrize("end", ["", " = None", ",", " = None,"])
def test_parentheses_stay_where_the_line_does_not_fit_without_them(end: str) -> None:
    for length in range(60, 90):
        whole = f"{'n' * (length - 34)} | {'n' * 15} | {'n' * 10}"
        text = f"class A:\n    x: (\n        {whole}\n    ){end}\n"
        if end.endswith(","):
            text = f"def f(\n    x: (\n        {whole}\n    ){end}\n) -> None: ...\n"

        assert settle(text, Shapes.shipped(), Alone(black)) == black(text)


def test_a_shape_holds_for_other_names_and_not_for_longer_lines() -> None:
    shapes = Shapes()
    settle("x = f(a, b)\n", shapes, Alone(black))

    assert settle(f"another = {LONG}(c, d)\n", shapes, never) == f"another = {LONG}(c, d)\n"
    with pytest.raises(AssertionError, match="black was asked"):
        settle(f"another = {LONG}({LONG}, d)\n", shapes, never)


def wanted(repository: Path) -> list[str]:
    """The modules of the golden cases."""
    return sorted({path.read_text("utf-8") for path in repository.glob("tests/golden/*/want/**/*.py")})


def test_what_we_print_is_told_apart(repository: Path) -> None:
    texts = [text for text in wanted(repository) if text.strip()]
    shapes, unreadable = Shapes.shipped(), 0
    for text in texts:
        try:
            assert settle(text, shapes, Alone(black)) == text
        except Unreadable:
            unreadable += 1

    assert unreadable < len(texts) * 0.05


def test_texts_that_were_changed_at_random_become_what_black_writes(repository: Path) -> None:
    texts, random = [text for text in wanted(repository) if text.count("\n") > 3], Random(17)
    judge = Judge(Shapes.shipped())

    while judge.judged.lines < 4_000:
        judge.judge_changes(random.choice(texts), random, 5)

    assert judge.judged.wrong == []
    assert judge.judged.told > judge.judged.lines / 4


def python(text: str, *, is_ours: bool) -> File:
    return File("a.py", text, "python", "a.py.jinja", is_ours=is_ours)


def test_black_sees_all_of_what_templates_of_users_print(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    monkeypatch.setattr(shape, "_blackened", lambda file: seen.append(file.text) or file.text)
    texts = [python("x = 1\n", is_ours=True), python("y = 1\n", is_ours=False)]

    format_files(texts, lock=Lock(), output=Path("nowhere"))
    assert seen == ["y = 1\n"]
    format_files(texts, lock=Lock(), output=Path("nowhere"), always=True)
    assert seen == ["y = 1\n", "x = 1\n", "y = 1\n"]


def copied(repository: Path) -> list[Path]:
    """The modules that go into every SDK as they are."""
    return sorted((repository / "templates" / "python").rglob("*.py"))


def test_what_is_copied_is_as_black_has_it(repository: Path) -> None:
    assert len(copied(repository)) > 80
    assert [path for path in copied(repository) if black(text := path.read_text("utf-8")) != text] == []


def test_what_is_copied_is_not_formatted_in_a_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shape, "_blackened", never)
    monkeypatch.setattr(shape, "settle", never)
    file = File("a.py", "x  =  1\n", "python", "runtime/a.py", is_formatted=True)

    (formatted,) = format_files([file], lock=Lock(), output=Path("nowhere"))
    assert formatted.file.text == file.text


def test_for_another_black_everything_is_learned_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "def f(a: int) -> None: ...\n"
    assert settle(text, Shapes.shipped(), never) == text

    monkeypatch.setattr(shapes_module, "version", lambda _: "26.99.0")
    another = Shapes.shipped()
    with pytest.raises(AssertionError, match="black was asked"):
        settle(text, another, never)
    settle(text, another, Alone(black))
    assert settle(text, another, never) == text
