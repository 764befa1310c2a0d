"""Changes of Python text at random, most of which black would undo and some of which it would not."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

Change = Callable[[list[str], Random], None]
_NAME = re.compile(r"\b[A-Za-z_][A-Za-z0-9_]*\b")
_TOKEN = re.compile(r'"[^"\n]*"|\w+|[^\w\s]| ')
_STRING = re.compile(r'"[^"\n\\]*"')


def pieces(text: str, random: Random, *, longest: int = 60) -> str:
    """Some of the statements of a module that follow on each other, with the empty lines before all but the first."""
    lines = text.rstrip("\n").split("\n")
    starts = [n for n, line in enumerate(lines) if line and line[0] not in " )]}" and not lines[n - 1].startswith("@")]
    first = random.choice(starts)
    count = random.randint(1, 4)
    following = [n for n in starts if n > first]
    end = following[count - 1] if len(following) >= count else len(lines)
    return "\n".join(lines[first : min(end, first + longest)]).rstrip("\n") + "\n"


def changed(text: str, random: Random) -> str:
    """The text with one to four changes."""
    lines = text.split("\n")[:-1]
    for _ in range(random.randint(1, 4)):
        if lines:
            random.choice(CHANGES)(lines, random)
    return "\n".join(lines) + "\n"


def _some(lines: Sequence[str], random: Random) -> int:
    """The number of a line, if there is any with something in it."""
    full = [n for n, line in enumerate(lines) if line.strip()]
    return random.choice(full) if full else 0


def _name(lines: list[str], random: Random) -> None:
    """Another length of a name, on its line or wherever it stands."""
    at = _some(lines, random)
    names = _NAME.findall(lines[at])
    if names:
        old, new = random.choice(names), random.choice("abcXYZ_") + "n" * random.randint(0, 50)
        for n in range(len(lines)) if random.random() < 0.3 else (at,):
            lines[n] = re.sub(rf"\b{old}\b", new, lines[n])


def _to_the_edge(lines: list[str], random: Random) -> None:
    """A name as long as makes the line, or the statement on one line, end near the last column."""
    at = _some(lines, random)
    names = _NAME.findall(lines[at])
    if names:
        end = at + random.randint(1, 4)
        width = len(" ".join([lines[at], *(line.strip() for line in lines[at + 1 : end])]))
        name = random.choice(names)
        missing = random.choice((88, 84, 89)) - width + random.randint(-4, 4)
        lines[at] = re.sub(rf"\b{name}\b", name + "n" * max(0, missing), lines[at], count=1)


def _string(lines: list[str], random: Random) -> None:
    at = _some(lines, random)
    inner = random.choice(
        ("x" * random.randint(0, 90), "it's", "é" * random.randint(1, 50), "漢字" * 20, "\\n", "\\'", "\\xAB")
    )
    quote = random.choice(('"', '"', '"', "'"))
    prefix = random.choice(("", "", "", "f", "r", "b", "F", "u", "R"))
    lines[at] = _STRING.sub(lambda _: f"{prefix}{quote}{inner}{quote}", lines[at], count=1)


def _token(lines: list[str], random: Random) -> None:
    """A token out, twice, or another one in its place."""
    at, other = _some(lines, random), _some(lines, random)
    tokens, others = _TOKEN.findall(lines[at]), _TOKEN.findall(lines[other])
    if tokens and others:
        n = random.randrange(len(tokens))
        tokens[n : n + 1] = random.choice(([], [tokens[n]] * 2, [random.choice(others)], [random.choice(EXTRA)]))
        lines[at] = "".join(tokens)


def _spaces(lines: list[str], random: Random) -> None:
    at = _some(lines, random)
    place = random.randint(0, len(lines[at]))
    lines[at] = lines[at][:place] + random.choice((" ", "  ", "\t", "\x0c")) + lines[at][place:]


def _blank(lines: list[str], random: Random) -> None:
    at = random.randint(0, len(lines))
    if random.random() < 0.5:
        lines[at:at] = [""] * random.randint(1, 3)
    else:
        while at < len(lines) and not lines[at]:
            del lines[at]


def _line(lines: list[str], random: Random) -> None:
    """A line out, twice, or in another place."""
    at, to = _some(lines, random), random.randint(0, len(lines))
    match random.randint(0, 2):
        case 0:
            del lines[at]
        case 1:
            lines.insert(at, lines[at])
        case _:
            lines.insert(to, lines[at])


def _comma(lines: list[str], random: Random) -> None:
    """A comma at the end of a line, or none."""
    at = _some(lines, random)
    lines[at] = lines[at][:-1] if lines[at].endswith(",") else lines[at] + ","


def _joined(lines: list[str], random: Random) -> None:
    at = random.randrange(len(lines))
    if at + 1 < len(lines):
        lines[at : at + 2] = [lines[at] + random.choice(("", " ")) + lines[at + 1].lstrip()]


def _broken(lines: list[str], random: Random) -> None:
    """A line in two, behind a bracket, a comma or an operator."""
    at = _some(lines, random)
    places = [found.end() for found in re.finditer(r"[(\[{,|=]", lines[at])]
    if places:
        place, indent = random.choice(places), len(lines[at]) - len(lines[at].lstrip())
        lines[at : at + 1] = [lines[at][:place].rstrip(), " " * (indent + 4) + lines[at][place:].lstrip()]


def _parentheses(lines: list[str], random: Random) -> None:
    at = _some(lines, random)
    found = list(_NAME.finditer(lines[at]))
    if found:
        a, b = sorted(random.choices(found, k=2), key=lambda each: each.start())
        lines[at] = f"{lines[at][: a.start()]}({lines[at][a.start() : b.end()]}){lines[at][b.end() :]}"


def _comment(lines: list[str], random: Random) -> None:
    at = _some(lines, random)
    comment = random.choice(
        ("# one", "#two", "# fmt: skip", "# type: int", "#!x", "#", "# a  ", "# fmt: off", "# noqa")
    )
    indent = len(lines[at]) - len(lines[at].lstrip())
    if random.random() < 0.5:
        lines[at] += random.choice(("  ", " ")) + comment
    else:
        lines.insert(at, " " * indent + comment)


def _value(lines: list[str], random: Random) -> None:
    at = _some(lines, random)
    lines[at] = re.sub(r"\b(?:None|[0-9]+|True|n)\b", lambda _: random.choice(VALUES), lines[at], count=1)


def _statement(lines: list[str], random: Random) -> None:
    at = _some(lines, random)
    indent = len(lines[at]) - len(lines[at].lstrip())
    lines.insert(at, " " * indent + random.choice(STATEMENTS))


EXTRA = (
    "(",
    ")",
    ",",
    "|",
    ".",
    ":",
    "=",
    "**",
    "-",
    "not",
    "in",
    "await",
    "lambda",
    "if",
    "else",
    "*",
    "~",
    "...",
    "[]",
    ";",
    "\\",
)
VALUES = (
    *("1_000", "0XAB", "1E5", "10j", "1.50", "(1)", "()", "(1,)", "[1, 2]", "[1, 2,]", "{**a}", "a[1:2]", "a[b+1 : 2]"),
    *("x**2", "x ** 2", "-x", "not x", "lambda: 1", "a if b else c", "(yield)", "f(a)(b)", "a.b.c(d).e(f)", "print(a)"),
    *(
        "x[(1, 2)]",
        "(a := 1)",
        '"a" "b"',
        "*a",
        "x  if y else z",
        "a.b(c,)",
        "i for i in j",
        "(i for i in j)",
        "5 .real",
    ),
)
STATEMENTS = (
    *("pass", "...", "return (x)", "del (a, b)", "del (a)", "for (x) in (y): pass", "assert (x), (y)", "import a, b"),
    *(
        "from a import (b)",
        "print((1))",
        "if (x): pass",
        "while (x):",
        "with (a) as b, c: pass",
        "x = (1)",
        "class A(): pass",
    ),
    *(
        "class A: ...",
        "def f(): ...",
        "def f(a,): ...",
        "async def f(): pass",
        "@a",
        "else:",
        "try:",
        '"""A  string. """',
    ),
    *(
        "'''one'''",
        '"x"',
        "x: (int) = (1)",
        "raise (x)",
        "return not(x)",
        "global a",
        "type X = (int)",
        "x = yield",
        "a = b = c",
    ),
    *("if x:", "@property", "for x in *a, *b:", "x = a,", "match x:", "case (y):", "return a, b", "in_ = (a) in (b)"),
)
CHANGES: Sequence[Change] = (
    *(_name, _name, _to_the_edge, _to_the_edge, _string, _token, _token, _spaces, _blank, _blank, _line, _comma),
    *(_joined, _broken, _parentheses, _comment, _value, _value, _statement),
)
