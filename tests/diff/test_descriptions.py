"""Whole descriptions: each with itself, with a stranger, and with itself in another version of the standard."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import chdir
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from sdkwright import __version__
from sdkwright.config.sdk_toml import Config
from sdkwright.diff import Asked, Difference, found_difference
from sdkwright.diff.as_json import as_json
from sdkwright.diff.change import Effect
from sdkwright.diff.compare import compare
from sdkwright.diff.text import as_changelog, as_text
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.public_api import PublicApi
from sdkwright.report import Report
from sdkwright.targets import PUBLIC_APIS

sys.path.insert(0, str(Path(__file__).parents[1]))
from golden.cases import Case, cases
from growth.descriptions import GROWING

SPECS = Path(os.environ.get("SPECS", Path(__file__).parents[3] / "shared" / "specs" / "open"))
CASES = cases()
OFFERING = [case for case in CASES if "paths: {}" not in (case.folder / case.spec).read_text(encoding="utf-8")]
STRANGERS = [*zip(OFFERING[::8], OFFERING[4::8], strict=False)]
VERSIONS = [
    ("petstore-v2.json", "petstore-v3.json"),
    ("petstore-v3.json", "petstore-v31.yaml"),
    ("grpc-gateway-everything-v2.json", "grpc-gateway-everything-v31.json"),
    ("adversarial-hey-full-v20", "adversarial-hey-full-v31"),
]


def difference(old: str, new: str, config: Path | None = None) -> Difference | None:
    with found_difference(Asked(old, new, Request(config=config))) as found:
        made = found.difference
        if made is not None:  # whatever is found can be told
            assert as_text(made)
            assert as_changelog(made).startswith("## ")
            assert json.loads(json.dumps(as_json(made)))["changes"] == [*as_json(made)["changes"]]  # type: ignore[misc]
        else:
            assert any(outcome.report.failed for _, outcome in found.outcomes)
        return made


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_description_and_itself_are_the_same(case: Case) -> None:
    config = Path("sdk.toml") if (case.folder / "sdk.toml").exists() else None
    with chdir(case.folder):
        found = difference(case.spec, case.spec, config)

    assert found is None or found.changes == ()


@pytest.mark.parametrize(("one", "other"), STRANGERS, ids=lambda case: case.name)
def test_two_strangers_break_both_ways(one: Case, other: Case) -> None:
    forth = difference(str(one.folder / one.spec), str(other.folder / other.spec))
    back = difference(str(other.folder / other.spec), str(one.folder / one.spec))

    assert (forth is None) == (back is None)
    if forth is not None and back is not None:
        assert {forth.changes[0].effect, back.changes[0].effect} == {Effect.BREAKING}


@pytest.mark.parametrize(("old", "new"), VERSIONS)
def test_versions_of_one_description(old: str, new: str) -> None:
    if not (SPECS / old).exists():
        pytest.skip(f"{old} is not here")

    found = difference(str(SPECS / old), str(SPECS / new))

    assert found is not None
    assert found.changes
    places = [place for each in found.changes for place in (found.old.place(each.old), found.new.place(each.new))]
    assert all(place is None or place.count(":") == 2 for place in places)


def public_api(description: dict[str, Any], folder: Path) -> PublicApi:
    spec = folder / "spec.json"
    spec.write_text(json.dumps(description))
    outcome = Outcome(Report())
    api = understand(Request(spec), Config(), outcome)
    assert api is not None
    return PUBLIC_APIS["python"](api, Config(), __version__, outcome.report, {})


def calls_of(work: Callable[[], object]) -> int:
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("kind", GROWING)
def test_work_grows_with_the_description(kind: str, tmp_path: Path) -> None:
    """A description with itself, and with one that is twice as large: at most in proportion to what there is to compare."""
    small, large, larger = (public_api(GROWING[kind](size), tmp_path) for size in (16, 32, 64))

    sizes = [len(repr(each)) for each in (small, large, larger)]
    same = [calls_of(lambda one=one: compare(one, one)) for one in (small, large, larger)]
    other = [calls_of(lambda pair=pair: compare(*pair)) for pair in ((small, large), (large, larger))]

    assert same[2] / sizes[2] <= 1.3 * same[1] / sizes[1]
    assert other[1] / sizes[2] <= 1.5 * other[0] / sizes[1]
