"""Durations in both directions; isodate, which nobody here wrote, reads what we write."""

from __future__ import annotations

import copy
import pickle
from datetime import timedelta
from typing import Any

import pytest
from gradient import to_jsonable
from gradient._runtime.models.decode import converter
from gradient._runtime.models.durations import read_duration, write_duration
from gradient._runtime.models.validate import mismatches

isodate: Any = pytest.importorskip("isodate")

FORMS = [
    ("P3DT4H5M6.789S", timedelta(3, 4 * 3600 + 5 * 60 + 6, 789_000)),
    ("PT0S", timedelta()),
    ("P0D", timedelta()),
    ("P2W", timedelta(14)),
    ("PT36H", timedelta(hours=36)),
    ("PT90M", timedelta(minutes=90)),
    ("PT1.5H", timedelta(minutes=90)),
    ("PT0.000001S", timedelta(microseconds=1)),
    ("PT1,5S", timedelta(seconds=1.5)),
    ("-P1DT2H", -timedelta(1, 7200)),
    ("-PT1.5S", timedelta(seconds=-1.5)),
    ("P0Y0M3D", timedelta(3)),
    ("P1DT7384.5S", timedelta(1, 7384, 500_000)),
]
CLOCKS = [
    ("1.02:03:04.5000000", timedelta(1, 7384, 500_000)),
    ("-00:00:01.5000000", timedelta(seconds=-1.5)),
    ("02:03:04", timedelta(0, 7384)),
    ("3 04:05:06.000007", timedelta(3, 4 * 3600 + 5 * 60 + 6, 7)),
    ("-1 00:00:00", timedelta(-1)),
]


@pytest.mark.parametrize(("text", "want"), [*FORMS, *CLOCKS])
def test_a_duration_is_read_and_goes_back_as_it_was(text: str, want: timedelta) -> None:
    read: Any = read_duration(text)

    assert isinstance(read, timedelta)
    assert read == want
    assert to_jsonable(read) == text
    assert to_jsonable(pickle.loads(pickle.dumps(read))) == text
    assert to_jsonable(copy.deepcopy(read)) == text


@pytest.mark.parametrize(("text", "want"), FORMS)
def test_isodate_reads_the_same(text: str, want: timedelta) -> None:
    assert isodate.parse_duration(text) == want


@pytest.mark.parametrize(
    "text", ["P1Y", "P2M", "P1Y2M3D", "P", "PT", "P1H", "1H", "", "12", "1:2", "25:61:00", "P1D ", "P99999999999D"]
)
def test_what_no_timedelta_can_say_stays_text(text: str) -> None:
    assert read_duration(text) is text


@pytest.mark.parametrize("value", [90, 1.5, None, True, ["PT1S"]])
def test_what_is_no_text_stays_as_it_is(value: object) -> None:
    assert read_duration(value) is value


@pytest.mark.parametrize(
    ("value", "want"),
    [
        (timedelta(), "PT0S"),
        (timedelta(1), "P1D"),
        (timedelta(hours=25, minutes=1), "P1DT1H1M"),
        (timedelta(seconds=1.5), "PT1.5S"),
        (timedelta(microseconds=1), "PT0.000001S"),
        (timedelta(seconds=-1.5), "-PT1.5S"),
        (timedelta(days=-1, seconds=1), "-PT23H59M59S"),
    ],
)
def test_a_duration_is_written_as_iso_8601_has_it(value: timedelta, want: str) -> None:
    assert write_duration(value) == want
    assert isodate.parse_duration(want) == value
    assert read_duration(want) == value
    assert type(read_duration(want)) is timedelta


def test_validation_tells_a_clock_and_not_a_year() -> None:
    assert mismatches("PT1.5S", "timedelta") == ()
    assert mismatches("P1Y", "timedelta") == ()
    assert len(mismatches("02:03:04", "timedelta")) == 1
    assert len(mismatches(7, "timedelta")) == 1


def test_a_union_knows_a_duration() -> None:
    convert = converter("timedelta | int")
    assert convert is not None

    assert [convert("PT1S"), convert(5), convert("x")] == [timedelta(seconds=1), 5, "x"]
