"""RFC 3339 in both directions."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import pytest
from gradient._runtime.datetimes import read_date, read_datetime, read_time, write_datetime, write_time

UTC = UTC


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("1985-04-12T23:20:50.52Z", datetime(1985, 4, 12, 23, 20, 50, 520000, UTC)),
        ("1985-04-12t23:20:50z", datetime(1985, 4, 12, 23, 20, 50, 0, UTC)),
        ("1985-04-12 23:20:50Z", datetime(1985, 4, 12, 23, 20, 50, 0, UTC)),
        ("2025-01-01T00:00:00.1Z", datetime(2025, 1, 1, 0, 0, 0, 100000, UTC)),
        ("2025-01-01T00:00:00.123456789012Z", datetime(2025, 1, 1, 0, 0, 0, 123456, UTC)),
        ("2025-01-01T00:00:00-00:00", datetime(2025, 1, 1, tzinfo=UTC)),
        ("1996-12-19T16:39:57-08:00", datetime(1996, 12, 20, 0, 39, 57, 0, UTC)),
        ("1937-01-01T12:00:27.87+00:20", datetime(1937, 1, 1, 11, 40, 27, 870000, UTC)),
    ],
)
def test_every_form_is_read_as_an_aware_datetime(text: str, want: datetime) -> None:
    read = read_datetime(text)

    assert read == want
    assert isinstance(read, datetime)
    assert read.tzinfo is not None


@pytest.mark.parametrize(
    "text",
    [
        "2025-01-01T00:00:00",
        "2025-01-01",
        "20250101T000000Z",
        "2025-W01-1T00:00:00Z",
        "2025-02-30T00:00:00Z",
        "2025-01-01T24:00:00Z",
        "2025-01-01T00:00Z",
        "2025-01-01T00:00:00+0100",
        "2025-01-01T00:00:00+24:00",
        "0000-01-01T00:00:00Z",
        "٢٠٢٥-01-01T00:00:00Z",
        "2025-01-01T00:00:00Z\n",
        "",
    ],
)
def test_other_text_stays_text(text: str) -> None:
    assert read_datetime(text) is text


def test_a_leap_second_is_the_first_of_the_next_minute() -> None:
    assert read_datetime("1990-12-31T23:59:60Z") == datetime(1991, 1, 1, tzinfo=UTC)
    assert read_datetime("1990-12-31T15:59:60.5-08:00") == datetime(1991, 1, 1, tzinfo=UTC)
    assert read_datetime("9999-12-31T23:59:60Z") == "9999-12-31T23:59:60Z"


@pytest.mark.parametrize(
    "text",
    [
        "2025-01-01T00:00:00Z",
        "2025-01-01T00:00:00.000Z",
        "2025-01-01T00:00:00.5Z",
        "2025-01-01T00:00:00.123456Z",
        "2025-01-01T00:00:00.123456789Z",
        "2025-01-01T00:00:00.000000Z",
        "2025-01-01t00:00:00z",
        "2025-01-01 00:00:00+00:00",
        "2025-01-01T00:00:00-00:00",
        "2025-01-01T00:00:00+05:30",
        "1990-12-31T23:59:60Z",
    ],
)
def test_a_datetime_is_written_as_it_was_read(text: str) -> None:
    read: Any = read_datetime(text)

    assert isinstance(read, datetime)
    assert write_datetime(read) == text
    assert write_datetime(pickle.loads(pickle.dumps(read))) == text
    assert write_datetime(copy.deepcopy(read)) == text
    assert repr(read) == repr(datetime.fromisoformat(read.isoformat()))


def test_what_is_computed_from_a_datetime_forgets_its_text() -> None:
    read: Any = read_datetime("2025-01-01T00:00:00.500Z")

    assert write_datetime(read + timedelta(seconds=1)) == "2025-01-01T00:00:01.500000Z"
    assert write_datetime(read.replace(year=2026)) == "2026-01-01T00:00:00.500000Z"
    assert write_datetime(pickle.loads(pickle.dumps(read.replace(year=2026)))) == "2026-01-01T00:00:00.500000Z"
    assert write_datetime(read.astimezone(timezone(timedelta(hours=1)))) == "2025-01-01T01:00:00.500000+01:00"


@pytest.mark.parametrize("text", ["01:02:03Z", "01:02:03.5z", "01:02:03.500000", "01:02:03", "01:02:03+00:00"])
def test_a_time_is_written_as_it_was_read(text: str) -> None:
    read: Any = read_time(text)

    assert isinstance(read, time)
    assert write_time(read) == text
    assert write_time(pickle.loads(pickle.dumps(read))) == text
    assert repr(read) == repr(time.fromisoformat(read.isoformat()))


@pytest.mark.parametrize("value", [1735689600, None, True, ["2025-01-01T00:00:00Z"]])
def test_what_is_no_text_stays_as_it_is(value: object) -> None:
    assert read_datetime(value) is value
    assert read_date(value) is value
    assert read_time(value) is value


def test_dates_and_times_are_read() -> None:
    assert read_date("2025-09-11") == date(2025, 9, 11)
    assert read_date("2025-W01-1") == "2025-W01-1"
    assert read_date("2025-02-30") == "2025-02-30"
    assert read_time("23:20:50.5Z") == time(23, 20, 50, 500000, UTC)
    assert read_time("23:20:50") == time(23, 20, 50)
    assert read_time("23:20") == "23:20"


@pytest.mark.parametrize(
    ("value", "want"),
    [
        (datetime(2025, 1, 1, tzinfo=UTC), "2025-01-01T00:00:00Z"),
        (datetime(2025, 1, 1, 1, 2, 3, 4, tzinfo=UTC), "2025-01-01T01:02:03.000004Z"),
        (datetime(2025, 1, 1, tzinfo=timezone(timedelta(hours=-8))), "2025-01-01T00:00:00-08:00"),
        (datetime(1890, 1, 1, tzinfo=timezone(timedelta(minutes=53, seconds=28))), "1889-12-31T23:06:32Z"),
        (datetime(33, 1, 1, tzinfo=UTC), "0033-01-01T00:00:00Z"),
    ],
)
def test_datetimes_are_written_in_the_form_of_the_standard(value: datetime, want: str) -> None:
    assert write_datetime(value) == want
    assert read_datetime(want) == value


def test_times_are_written() -> None:
    assert write_time(time(1, 2, 3, tzinfo=UTC)) == "01:02:03Z"
    assert write_time(time(1, 2, 3)) == "01:02:03"


def test_a_datetime_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        write_datetime(datetime(2025, 1, 1))
