"""Where a long statement is broken is where black breaks it, at every length of its names."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from sdkwright.format.stability import Shapes, Unreadable, settle, shapes
from sdkwright.format.stability.alone import Alone
from sdkwright.long_lines import laid_out

sys.path.insert(0, str(Path(__file__).parent))
from black_judge import black

STATEMENTS = [
    "A: B",
    "A: B | C",
    "A: B | C = D",
    'A: B = field("C", default=D)',
    'A: B = field("C")',
    "A: Sequence[B | C] | None",
    "A: NotRequired[B | C]",
    "A: Mapping[str, B | C] | D = None",
    'A: Literal["B", "C", "D"] | None = None',
    "A: list[B]",
    'A: TypeAlias = "B | C"',
    "A: _Final = _views.SyncMethod(B.C)",
    "A: BViews[_views.D]",
    'A: Operation[B] = Operation("GET", "C", returns="D")',
    'A: Operation[B] = Operation("GET", "C", returns="D",)',
    'A: PagedOperation[B, C] = PagedOperation("GET", required={"query": ("B", "C",), "path": ("D",),},)',
    "from .B import C",
    "from ..B.C import D, E",
    "from ...B import C as D",
    "def A(self) -> B: ...",
    "def A(self, B: C, /) -> Callable[D, E]: ...",
    "async def A(self, B: C | D = None, *, E: Sequence[F | G] = NOT_GIVEN, **options: Unpack[H]) -> I:",
    "async def A(self, B: C | D = None, *, E: Sequence[F | G] = NOT_GIVEN, **options: Unpack[H],) -> I | J:",
    "def A(B: Mapping[C, D]) -> E | F:",
    "class A(B):",
    "class A(B[C]):",
    '@deprecated("A B C D")',
    "return A(B)(C)",
    "return await self.A.B(C, D=E)",
    'A.B = C.D(E, "F", G[H])',
    'A = {"B": (C, D), "E": [F, G], "H": {"I": J}}',
    'A = [B, C, "D"]',
    "A = (B, C)",
    "A = (B)",
    "A: (B | C) = (D)",
    "A(B)",
    "A(B, C(D, E), F=G,)",
    "A.B(C)[D]",
]
UNKNOWN = [
    "x = a + b",
    "x = a if b else c",
    "x = (a | b) & c",
    "x = y = z",
    "x, y = z",
    "x = f(a).b(c).d",
    'x = "a" "b"',
    "x = 'a'",
    "x[a:b] = c",
    "if x:",
    "x = a  # b",
    "é = 1",
    "x = (yield)",
    "x = .1",
    'x = {"a": .1, "b": f(.5)}',
    "def f(): ...",
    "from a import *",
    "return",
]


def grown(statement: str, length: int) -> str:
    """The statement, whose names of one letter have so many more."""
    return "".join(
        each + "n" * length if len(each) == 1 and each.isupper() else each
        for each in re.split(r"(\b[A-Z]\b)", statement)
    )


@pytest.mark.parametrize("statement", STATEMENTS)
@pytest.mark.parametrize("depth", [0, 1, 2])
def test_a_statement_is_broken_where_black_breaks_it(statement: str, depth: int) -> None:
    block = "".join(f"{'    ' * level}if n:\n" for level in range(depth))
    told = 0
    for length in range(depth, 90, 3):
        text = grown(statement, length)
        found = laid_out(text, depth=depth)
        body = f"\n{'    ' * (depth + 1)}pass" if text.endswith(":") else ""
        body = f"\n{'    ' * depth}def n(): ..." if text.startswith("@") else body
        written = black(f"{block}{'    ' * depth}{text}{body}\n")
        written = written.removesuffix(f"{body}\n").removesuffix("\n") if body else written.removesuffix("\n")
        lines = [line for line in written.split("\n")[depth:] if line]

        assert found is not None
        assert [f"{'    ' * depth}{line}" for line in found] == lines
        told += len(found) > 1

    assert told


@pytest.mark.parametrize(
    "statement",
    [
        "def f(self, *, A: B = C, D: E,) -> F[G, H,]:",
        "async def f(self, A: B | None = C, **options: Unpack[D],) -> AsyncPages[E, F[G, H],]:",
        'def f(A,) -> B["c", Literal["d"] | E,]:',
        "def f(A: B, C: D = E) -> F[G, H]:",
    ],
)
@pytest.mark.parametrize("depth", [0, 1])
def test_what_is_said_of_a_return_type_is_what_black_writes(statement: str, depth: int) -> None:
    told = 0
    for length in range(depth, 90, 3):
        text = grown(statement, length)
        block = "if n:\n" if depth else ""
        written = black(f"{block}{'    ' * depth}{text}\n{'    ' * depth}    pass\n").split("\n")[:-2]
        lines = [line for line in written[depth:] if line]

        found = laid_out(text, depth=depth)

        assert found is None or [f"{'    ' * depth}{line}" for line in found] == lines
        told += found is not None and len(found) > 1

    assert told


@pytest.mark.parametrize("statement", UNKNOWN)
def test_nothing_is_said_of_what_is_not_known(statement: str) -> None:
    assert laid_out(statement, depth=0) is None


def test_beside_another_black_it_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"from a import {'b' * 90}\n"

    def never(*_: object) -> list[str]:
        raise Unreadable

    assert settle(text, Shapes.shipped(), never) == black(text)
    monkeypatch.setattr(shapes, "version", lambda _: "26.99.0")
    with pytest.raises(Unreadable):
        settle(text, Shapes.shipped(), never)
    assert settle(text, Shapes.shipped(), Alone(black)) == black(text)
