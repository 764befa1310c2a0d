"""RFC 3339 in both directions."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest
from gradient import to_jsonable
from gradient._runtime.models.datetimes import (
    read_date,
    read_datetime,
    read_time,
    refusing_naive,
    write_datetime,
    write_time,
)
from gradient._runtime.models.decode import converter
from gradient._runtime.models.validate import mismatches

UTC = UTC
parser: Any = pytest.importorskip("dateutil.parser")


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
        "20250101",
        "2025-01",
        "2025-W01-1T00:00:00Z",
        "2025-02-30T00:00:00Z",
        "2025-02-30",
        "2025-01-01T24:00:01Z",
        "2025-01-01T25:00Z",
        "2025-01-01T10",
        "2025-01-01T00:00:00+01:60",
        "2025-01-01T00:00:00 PST",
        "Fri, 31 Jan 2025 12:30:00 GMT",
        "1735689600",
        "2025-01-01T00:00:00+24:00",
        "0000-01-01T00:00:00Z",
        "٢٠٢٥-01-01T00:00:00Z",
        "2025-01-01T00:00:00Z\n",
        "",
    ],
)
def test_other_text_stays_text(text: str) -> None:
    assert read_datetime(text) is text


ISO = datetime(2024, 1, 1, 10, 0, tzinfo=UTC)
NAIVE = datetime(2024, 1, 1, 10, 0)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("2024-01-01T10:00:00", NAIVE),
        ("2024-01-01 10:00:00", NAIVE),
        ("2024-01-01T10:00", NAIVE),
        ("2024-01-01T10:00:00.000", NAIVE),
        ("2024-01-01T10:00:00.1234567", NAIVE.replace(microsecond=123456)),
        ("2024-01-01T10:00:00.123456", NAIVE.replace(microsecond=123456)),
        ("2024-01-01T10:00:00,5Z", ISO.replace(microsecond=500000)),
        ("2024-01-01T10:00Z", ISO),
        ("2024-01-01t10:00z", ISO),
        ("2024-01-01T10:00:00+0000", ISO),
        ("2024-01-01T10:00:00+00", ISO),
        ("2024-01-01T12:00:00+02", ISO),
        ("2024-01-01T02:00:00-0800", ISO),
        ("2024-01-01T10:00:00.1234567+00:00", ISO.replace(microsecond=123456)),
        ("2024-01-01 10:00:00 +0000", ISO),
        ("2024-01-01 10:00:00 UTC", ISO),
        ("2024-01-01 10:00:00 +0000 UTC", ISO),
        ("20240101T100000Z", ISO),
        ("2023-12-31T24:00:00Z", datetime(2024, 1, 1, tzinfo=UTC)),
        ("2024-01-01", datetime(2024, 1, 1)),
        ("2016-12-31T23:59:60", datetime(2017, 1, 1)),
    ],
)
def test_a_datetime_is_read_as_servers_write_it_and_goes_back_so(text: str, want: datetime) -> None:
    read: Any = read_datetime(text)

    assert isinstance(read, datetime)
    assert read == want
    assert (read.tzinfo is None) is (want.tzinfo is None)
    assert to_jsonable(read) == text
    assert to_jsonable(pickle.loads(pickle.dumps(read))) == text


@pytest.mark.parametrize(
    ("annotation", "text", "fits"),
    [
        ("datetime", "2024-01-01T10:00:00Z", True),
        ("datetime", "2024-01-01t10:00:00.1234567890z", True),
        ("datetime", "2016-12-31T23:59:60Z", True),
        ("datetime", "2024-01-01T10:00:00", False),
        ("datetime", "2024-01-01 10:00:00Z", False),
        ("datetime", "2024-01-01T10:00:00+0000", False),
        ("datetime", "2024-01-01T10:00Z", False),
        ("datetime", "2024-01-01", False),
        ("datetime", "2024-02-30T10:00:00Z", False),
        ("datetime | None", "2024-01-01T10:00:00", False),
        ("date", "2024-01-01", True),
        ("date", "2024-01-01T00:00:00", False),
        ("time", "10:00:00", True),
        ("time", "10:00", False),
    ],
)
def test_validation_tells_what_is_no_rfc_3339(annotation: str, text: str, fits: bool) -> None:
    assert (mismatches(text, annotation) == ()) is fits


@pytest.mark.parametrize("at", [NAIVE, NAIVE.replace(microsecond=120000), datetime(1, 1, 1), datetime(9999, 12, 31)])
def test_what_python_and_dateutil_read_is_read_alike(at: datetime) -> None:
    """Dateutil is nobody's here; its reader takes what each of these writers makes."""
    zone = timezone(timedelta(hours=5, minutes=30))
    for each in (at, at.replace(tzinfo=UTC), at.replace(tzinfo=zone)):
        for text in (each.isoformat(), each.isoformat(" "), each.isoformat(timespec="milliseconds"), str(each)):
            assert read_datetime(text) == parser.isoparse(text.replace(" ", "T")) == each


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


@pytest.mark.parametrize(
    "text",
    ["01:02:03Z", "01:02:03.5z", "01:02:03.500000", "01:02:03", "01:02:03+00:00", "01:02", "01:02:03.1234567+0100"],
)
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
    assert read_time("23:20") == time(23, 20)
    assert read_time("2320") == "2320"
    assert read_time("24:00:00") == "24:00:00"
    assert read_date("2025-09-11T00:00:00Z") == date(2025, 9, 11)
    assert to_jsonable(read_date("2025-09-11T00:00:00Z")) == "2025-09-11T00:00:00Z"
    assert read_date("2025-09-11T08:00:00Z") == "2025-09-11T08:00:00Z"


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


def test_a_naive_datetime_is_sent_as_it_is_unless_it_is_refused() -> None:
    assert write_datetime(datetime(2025, 1, 1)) == "2025-01-01T00:00:00"
    with refusing_naive(refused=True):
        for naive in (datetime(2025, 1, 1), read_datetime("2025-01-01 00:00:00")):
            with pytest.raises(ValueError, match="has no time zone"):
                to_jsonable(naive)
        assert to_jsonable(datetime(2025, 1, 1, tzinfo=UTC)) == "2025-01-01T00:00:00Z"
    assert to_jsonable(datetime(2025, 1, 1)) == "2025-01-01T00:00:00"


DAY, NOON, MIDNIGHT = "2024-05-06", "2024-05-06T12:00:00Z", "2024-05-06T00:00:00Z"
ID = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"


@pytest.mark.parametrize(
    ("union", "text", "want"),
    [
        *((union, DAY, date(2024, 5, 6)) for union in (date | datetime, datetime | date, datetime | date | None)),
        *((union, NOON, datetime(2024, 5, 6, 12, tzinfo=UTC)) for union in (date | datetime, datetime | date)),
        *((union, MIDNIGHT, datetime(2024, 5, 6, tzinfo=UTC)) for union in (date | datetime, datetime | date)),
        (date | datetime, "2024-05-06T12:00:00", datetime(2024, 5, 6, 12)),
        *((date | str, text, text) for text in (NOON, MIDNIGHT, "May")),
        (str | date, DAY, date(2024, 5, 6)),
        (datetime | str, DAY, DAY),
        (datetime | str, MIDNIGHT, datetime(2024, 5, 6, tzinfo=UTC)),
        *((union, DAY, date(2024, 5, 6)) for union in (time | date, date | time)),
        *((union, "10:00:00", time(10)) for union in (time | date, datetime | time)),
        *((UUID | str, text, want) for text, want in ((ID, UUID(ID)), (DAY, DAY))),
        (int | date, MIDNIGHT, date(2024, 5, 6)),
    ],
)
def test_text_in_a_union_is_of_the_type_whose_form_it_has(union: Any, text: str, want: object) -> None:
    for annotation, value, found in (
        (union, text, want),
        (list[union], [text, text], [want, want]),
        (dict[str, union], {"a": text}, {"a": want}),
    ):
        read: Any = converter(annotation)
        made = read(value)
        assert made == found
        assert repr(made) == repr(found)
        assert to_jsonable(made) == value
