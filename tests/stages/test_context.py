"""What templates see: each attribute is told, none goes without a new major version, and all facts are reachable."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

import pytest

from sdkwright.config import Config
from sdkwright.context import COMMON, EACH, FACTS, VERSION, facts_of
from sdkwright.context.api import Api
from sdkwright.context.listing import attributes, listing
from sdkwright.lint.shapes import attributes as seen_by_lint
from sdkwright.model import Api as Model
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.report import Report
from sdkwright.text import Code, Text

SNAPSHOT = Path(__file__).with_name("context.txt")
_ROW = re.compile(r"  (\w+): (.+?)(?:  .*)?$")


def understood(path: Path) -> Model:
    api = understand(Request(spec=path), Config(), Outcome(Report()))
    assert api is not None
    return api


def rows(text: str) -> Mapping[tuple[str, str], str]:
    """What each attribute is, by its class and its name."""
    found: dict[tuple[str, str], str] = {}
    owner = ""
    for line in text.splitlines()[1:]:
        if row := _ROW.match(line):
            found[owner, row[1]] = row[2]
        elif line:
            owner = line.partition(":")[0]
    return found


# ------------------------------------------------------------------------------------------ the surface


def test_the_surface_is_the_one_that_was_committed() -> None:
    """`sdkwright context > tests/stages/context.txt` keeps it; what goes or changes moves the version first."""
    assert "\n".join(listing() or ()) + "\n" == SNAPSHOT.read_text("utf-8")


def test_no_attribute_goes_or_changes_its_type_within_a_major_version() -> None:
    before = SNAPSHOT.read_text("utf-8")
    now = rows("\n".join(listing() or ()))

    gone = {at: shape for at, shape in rows(before).items() if now.get(at) != shape}

    assert len(now) > 250
    assert not gone or before.split()[1].partition(".")[0] != VERSION.partition(".")[0], "move VERSION in context/"


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.__name__)
def test_each_attribute_has_a_type_and_says_what_it_is(fact: type) -> None:
    found = attributes(fact)

    assert found
    assert fact.__doc__
    for each in found.values():
        assert each.doc.endswith((".", "`.")), f"{fact.__name__}.{each.name} says nothing of itself"
        kinds = set(kinds_of(each.shape))
        assert kinds <= {Text, Code, bool, int, type(None), *FACTS}, f"{fact.__name__}.{each.name} is {kinds}"


def kinds_of(shape: Any) -> Iterator[Any]:
    inner = [each for each in get_args(shape) if each is not Ellipsis]
    if not inner:
        yield shape
    for each in inner:
        yield from kinds_of(each)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.__name__)
def test_templates_are_checked_against_the_same_attributes(fact: type) -> None:
    assert dict(seen_by_lint(fact)) == {name: each.shape for name, each in attributes(fact).items()}


def test_every_class_of_facts_is_reached_from_the_api() -> None:
    met, waiting = set[Any](), [Api]
    while waiting:
        fact = waiting.pop()
        if fact not in met:
            met.add(fact)
            waiting += [kind for each in attributes(fact).values() for kind in kinds_of(each.shape) if kind in FACTS]

    assert met == set(FACTS)
    assert {kind for shape in (*COMMON.values(), *EACH.values()) for kind in kinds_of(shape)} <= met


def test_facts_are_frozen() -> None:
    facts = facts_of(understood(Path("spec/gradient.yaml")))

    with pytest.raises(AttributeError):
        facts.operations[0].method = Code("GET")  # type: ignore[misc]
