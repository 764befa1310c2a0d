"""Whatever becomes of a description, it is refused with a located word, or an SDK comes out that Python can read.

A small description that has one of everything is changed at random: values are replaced, removed, doubled and moved, and
text in any place, keys as well, becomes hostile. Each run includes the proof that no such text became code.
"""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sdkwright
from sdkwright.files import File
from sdkwright.pipeline import Outcome

BASE = Path(__file__).parent / "everything.json"
HOSTILE = (
    *(
        '"',
        "'",
        '"""',
        "'''",
        "\\",
        '\\"',
        "\\N{BULLET}",
        "{{ 7 * 7 }}",
        "{% raw %}",
        "{#",
        "# fmt: off",
        "# type: ignore",
    ),
    *("\r", "\n", "\r\n", "\x0c", "\x85", "\u2028", "\u202e", "\x00", "\ud800", "\t", " ", ""),
    *(
        "class",
        "None",
        "self",
        "__init__",
        "__class__",
        "mro",
        "print",
        "import os",
        "../../evil",
        "CON",
        "aux",
        "a" * 5000,
    ),
    *("ﬁ", "ℌ", "😀", "%", "%s", "{", "}", "{}", "{id}", "${x}", "<script>", "]]>", "*/", "a.b", "$ref", "x-y"),
    *("to_dict", "options", "field", "Model", "list", "str", "datetime", "Literal", "client", "types", "_runtime"),
)
VALUES = (
    None,
    True,
    False,
    0,
    -1,
    1e300,
    2**70,
    "",
    "string",
    "object",
    "array",
    [],
    {},
    [[]],
    {"$ref": "#"},
    [None],
    {"": {}},
)

Step = str | int


def paths(value: Any, at: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    """The place of everything below a value."""
    below = enumerate(value) if isinstance(value, list) else value.items() if isinstance(value, dict) else ()
    for step, item in below:
        yield (*at, step)
        yield from paths(item, (*at, step))


def parent_of(value: Any, at: Sequence[Step]) -> Any:
    for step in at[:-1]:
        value = value[step]
    return value


PLACES = sorted(paths(json.loads(BASE.read_text("utf-8"))), key=str)


@st.composite
def changed(draw: st.DrawFn) -> Any:
    """The description with one to four changes."""
    description = json.loads(BASE.read_text("utf-8"))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.sampled_from(PLACES))
        try:
            change(draw, parent_of(description, at), at[-1], description)
        except (KeyError, IndexError, TypeError):
            continue  # an earlier change took the place away
    return description


def change(draw: st.DrawFn, parent: Any, step: Step, whole: Any) -> None:
    match draw(st.sampled_from(("text", "key", "value", "remove", "move"))):
        case "text":
            parent[step] = draw(st.sampled_from(HOSTILE)) + draw(st.sampled_from(HOSTILE))
        case "key" if isinstance(step, str):
            parent[draw(st.sampled_from(HOSTILE))] = parent.pop(step)
        case "value":
            parent[step] = copy.deepcopy(draw(st.sampled_from(VALUES)))
        case "remove":
            del parent[step]
        case _:
            other = draw(st.sampled_from(PLACES))
            parent[step] = copy.deepcopy(parent_of(whole, other)[other[-1]])


def unshaped(files: Sequence[File], **_: object) -> list[str]:
    """Instead of black, which is slow and has tests of its own: is it Python?"""
    for file in files:
        if file.is_python:
            compile(file.text, file.path, "exec", dont_inherit=True)
    return [file.text for file in files]


@pytest.fixture(scope="module")
def quick() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sdkwright.format.shape_shared", unshaped)
        patch.setattr("os.fsync", lambda _: None)
        yield


def run(description: Any, folder: Path) -> Outcome:
    spec = folder / "openapi.json"
    spec.write_bytes(json.dumps(description).encode("ascii"))
    return sdkwright.generate(spec, output=folder / "out", package="sdk", check=True)


def test_the_description_itself_has_no_errors(quick: None, tmp_path: Path) -> None:
    outcome = run(json.loads(BASE.read_text("utf-8")), tmp_path)

    assert [f"{d.code}: {d.message}" for d in outcome.report if d.severity.value == "error"] == []
    assert outcome.changes is not None


@settings(
    max_examples=int(os.environ.get("FUZZ_EXAMPLES", "60")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(description=changed())
def test_no_change_brings_it_down(quick: None, tmp_path: Path, description: Any) -> None:
    outcome = run(description, tmp_path)

    errors = [d for d in outcome.report if d.severity.value == "error"]
    assert outcome.changes is not None or errors
    assert all(error.at is not None for error in errors)
