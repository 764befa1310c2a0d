"""Formats whose values Python has a type for: read, kept, written, told, in models, unions, arguments and bodies."""

from __future__ import annotations

import json
import pickle
from base64 import b64decode, urlsafe_b64decode
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any

import pytest
from gradient import Gradient, to_jsonable
from gradient._runtime.arguments.whole_body import Parts
from gradient._runtime.call.operation import Operation
from gradient._runtime.models.decode import decode
from gradient._runtime.models.formats import AnyDecimal, Base64URL, HTTPDate, UnixSeconds, UnixTime
from gradient._runtime.models.model import Model
from gradient._runtime.models.numbers import Number
from gradient._runtime.models.validate import mismatches
from gradient._runtime.models.writers import writer

from .loopback import FakeResponse, Server

AT = datetime(2025, 1, 31, 12, 30, tzinfo=UTC)
DATE = "Fri, 31 Jan 2025 12:30:00 GMT"


class Event(Model):
    created: UnixTime
    exact: UnixSeconds | None = None
    seen: HTTPDate | None = None
    at: datetime | None = None
    key: Base64URL | None = None
    cost: AnyDecimal | None = None
    history: list[UnixTime] | None = None
    by_name: dict[str, HTTPDate] | None = None
    either: UnixTime | datetime | None = None
    length: timedelta | None = None


class Holder(Model):
    event: Event
    events: list[Event] | None = None


def written(annotation: str, value: object) -> Any:
    write = writer(annotation)
    return to_jsonable(value if write is None else write(value))


@pytest.mark.parametrize(
    ("annotation", "raw", "want"),
    [
        ("UnixTime", 1738326600, AT),
        ("UnixTime", 0, datetime(1970, 1, 1, tzinfo=UTC)),
        ("UnixTime", -1, datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("UnixTime", 1738326600.5, AT.replace(microsecond=500000)),
        ("UnixSeconds", 1738326600.123456, AT.replace(microsecond=123456)),
        ("UnixSeconds", 1738326600, AT),
        ("HTTPDate", DATE, AT),
        ("HTTPDate", "Friday, 31-Jan-25 12:30:00 GMT", AT),
        ("HTTPDate", "Fri Jan 31 12:30:00 2025", AT),
        ("HTTPDate", "Fri, 31 Jan 2025 14:30:00 +0200", AT),
        ("HTTPDate", "2025-01-31T12:30:00Z", AT),
        ("Base64URL", "c29tZT8-", b"some?>"),
        ("Base64URL", "_w==", b"\xff"),
        ("Base64URL", "_w", b"\xff"),
        ("Base64URL", "", b""),
        ("BareBase64URL", "_w", b"\xff"),
        ("BareBase64URL", "_w==", b"\xff"),
        ("AnyDecimal", "1.10", Decimal("1.10")),
        ("AnyDecimal", 1.1, Decimal("1.1")),
        ("AnyDecimal", 7, Decimal(7)),
        ("AnyDecimal", "+1e3", Decimal("1e3")),
        ("list[UnixTime]", [1738326600], [AT]),
        ("dict[str, HTTPDate]", {"a": DATE}, {"a": AT}),
        ("tuple[UnixTime, str]", [1738326600, "x"], (AT, "x")),
        ("UnixTime | None", 1738326600, AT),
        ("UnixTime | str", 1738326600, AT),
        ("UnixTime | str", "text", "text"),
    ],
)
def test_a_value_is_read_and_goes_back_as_it_was(annotation: str, raw: Any, want: object) -> None:
    read = decode(raw, annotation)

    assert read == want
    assert type(read) is not type(raw) or isinstance(raw, (list, dict, str))
    assert written(annotation, read) == (list(raw) if isinstance(raw, tuple) else raw)
    assert written(annotation, pickle.loads(pickle.dumps(read))) == raw or annotation.endswith("Base64URL")
    assert mismatches(raw, annotation) == () or raw in (1738326600.5, "2025-01-31T12:30:00Z")


@pytest.mark.parametrize(
    ("annotation", "raw"),
    [
        ("UnixTime", 10**15),
        ("UnixTime", "1738326600"),
        ("UnixTime", True),
        ("UnixSeconds", float("inf")),
        ("HTTPDate", "Fri, 32 Jan 2025 12:30:00 GMT"),
        ("HTTPDate", "yesterday"),
        ("HTTPDate", 5),
        ("Base64URL", "a+/b"),
        ("Base64URL", "a"),
        ("BareBase64URL", "a"),
        ("Base64URL", 5),
        ("AnyDecimal", "1,5"),
        ("AnyDecimal", "NaN"),
        ("AnyDecimal", True),
    ],
)
def test_what_is_not_of_the_format_stays_and_is_told(annotation: str, raw: Any) -> None:
    assert decode(raw, annotation) is raw
    write = writer(annotation)
    assert write is not None
    assert write(raw) is raw
    assert len(mismatches(raw, annotation)) == (
        type(raw) not in (int, float) or annotation == "HTTPDate" or annotation.endswith("Base64URL")
    )


@pytest.mark.parametrize(
    ("annotation", "value", "want"),
    [
        ("UnixTime", AT, 1738326600),
        ("UnixTime", AT.replace(microsecond=999999), 1738326600),
        ("UnixTime", AT.astimezone(timezone(timedelta(hours=5))), 1738326600),
        ("UnixSeconds", AT, 1738326600),
        ("UnixSeconds", AT.replace(microsecond=123456), 1738326600.123456),
        ("HTTPDate", AT, DATE),
        ("HTTPDate", AT.astimezone(timezone(timedelta(hours=5))), DATE),
        ("Base64URL", b"\xff\xfe\xfd", "__79"),
        ("Base64URL", b"\xff", "_w=="),
        ("BareBase64URL", b"\xff", "_w"),
        ("BareBase64URL", b"\xff\xfe\xfd", "__79"),
        ("list[BareBase64URL]", [b"\xff"], ["_w"]),
        ("AnyDecimal", Decimal("1.10"), "1.10"),
        ("AnyDecimal", 1.5, 1.5),
        ("UnixTime | datetime", AT, 1738326600),
        ("datetime | UnixTime", AT, "2025-01-31T12:30:00Z"),
        ("list[UnixTime | None]", (AT, None), [1738326600, None]),
        ("UnixTime", 5, 5),
        ("HTTPDate", "now", "now"),
    ],
)
def test_a_value_of_the_caller_is_written_in_the_format(annotation: str, value: object, want: object) -> None:
    assert written(annotation, value) == want


def test_python_reads_what_we_write() -> None:
    assert parsedate_to_datetime(written("HTTPDate", AT)) == AT
    assert written("HTTPDate", AT) == format_datetime(AT, usegmt=True)
    assert urlsafe_b64decode(written("Base64URL", b"\xff\xfb")) == b"\xff\xfb"
    assert datetime.fromtimestamp(written("UnixSeconds", AT.replace(microsecond=1)), UTC) == AT.replace(microsecond=1)


@pytest.mark.parametrize("annotation", ["UnixTime", "UnixSeconds", "HTTPDate"])
def test_a_naive_datetime_names_no_instant(annotation: str) -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        written(annotation, datetime(2025, 1, 1))
    with pytest.raises(ValueError, match=r"event\.created: .* has no time zone"):
        Holder(event=Event(created=datetime(2025, 1, 1))).to_dict()


def test_a_model_writes_each_property_in_its_format() -> None:
    data = {
        "created": 1738326600,
        "exact": 1738326600.5,
        "seen": DATE,
        "at": "2025-01-31T12:30:00",
        "key": "c29tZT8-",
        "cost": 1.1,
        "history": [1, 2],
        "by_name": {"a": DATE},
        "either": 3,
        "length": "PT1M",
    }
    event: Any = Event.from_dict(data)

    assert json.loads(event.to_json()) == data
    assert event.length == timedelta(minutes=1)
    assert Event(created=AT, seen=AT, at=AT, history=[AT], by_name={"a": AT}, key=b"some?>").to_dict() == {
        "created": 1738326600,
        "seen": DATE,
        "at": "2025-01-31T12:30:00Z",
        "key": "c29tZT8-",
        "history": [1738326600],
        "by_name": {"a": DATE},
    }


def test_a_value_that_was_read_in_one_format_is_written_in_that_of_its_new_place() -> None:
    event: Any = Event.from_dict(
        {"created": 1738326600.25, "seen": "Fri Jan 31 12:30:00 2025", "at": "2025-01-31T12:30Z"}
    )

    moved = Event(created=event.at, seen=event.created, at=event.seen)

    assert moved.to_dict() == {"created": 1738326600, "seen": DATE, "at": "2025-01-31T12:30:00Z"}


def test_a_mapping_in_place_of_a_model_is_written_as_one() -> None:
    events: Any = [{"created": 1, "seen": AT}, Event(created=AT)]
    holder: Any = Holder(event={"created": AT, "more": AT}, events=events)  # type: ignore[arg-type]

    assert holder.to_dict() == {
        "event": {"created": 1738326600, "more": "2025-01-31T12:30:00Z"},
        "events": [{"created": 1, "seen": DATE}, {"created": 1738326600}],
    }


def test_a_decimal_keeps_the_digits_of_its_number() -> None:
    event: Any = Event.from_dict({"created": 1, "cost": Number("1.10")})

    assert event.cost == Decimal("1.10")
    assert str(event.cost) == "1.10"
    assert event.to_json() == '{"created":1,"cost":1.10}'
    assert pickle.loads(pickle.dumps(event.cost)) == event.cost


OPERATION: Operation[Any] = Operation(
    "POST",
    "/x/{since}",
    body="application/json",
    types={"query": {"until": "list[UnixTime]"}},
    formats={
        "path": {"since": "UnixTime"},
        "query": {"until": "list[UnixTime]"},
        "headers": {"If-Modified-Since": "HTTPDate"},
        "body": {"created": "UnixTime", "key": "Base64URL"},
    },
)


def test_arguments_are_written_in_their_formats(server: Server) -> None:
    server.answer(FakeResponse(204, b""))
    with Gradient(access_token="tok-123456", base_url=server.url) as client:
        client.call(
            OPERATION,
            path={"since": AT},
            query={"until": [AT, 5]},
            headers={"If-Modified-Since": AT},
            body=Parts({"created": AT, "key": b"\xff\xfe\xfd", "plain": AT}),
        )

    (arrived,) = server.arrived
    assert arrived.line == "POST /x/1738326600?until=1738326600&until=5 HTTP/1.1"
    assert arrived.header("if-modified-since") == [DATE]
    assert json.loads(arrived.body) == {"created": 1738326600, "key": "__79", "plain": "2025-01-31T12:30:00Z"}


@pytest.mark.parametrize("media_type", ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"])
def test_a_naive_datetime_is_sent_everywhere_unless_the_client_refuses_it(server: Server, media_type: str) -> None:
    naive = datetime(2025, 1, 31, 12, 30)
    operation: Operation[Any] = Operation("POST", "/x/{at}", body=media_type)
    server.answer(FakeResponse(204, b""))
    places: dict[str, Any] = {
        "path": {"at": naive},
        "query": {"at": naive},
        "headers": {"X-At": naive},
        "cookies": {"at": naive},
        "body": {"at": naive},
    }
    with Gradient(access_token="tok-123456", base_url=server.url) as client:
        client.call(operation, **places)
        strict = client.with_options(naive_datetimes="error")
        for place, given in places.items():
            rest = {"path": {"at": "x"}} if place != "path" else {}
            with pytest.raises(ValueError, match='[Aa]t: .* has no time zone.*naive_datetimes="error"'):
                strict.call(operation, **rest, **{place: given})
        strict.call(operation, path={"at": naive.replace(tzinfo=UTC)})

    sent = server.arrived[0]
    assert sent.line == "POST /x/2025-01-31T12%3A30%3A00?at=2025-01-31T12%3A30%3A00 HTTP/1.1"
    assert sent.header("x-at") == ["2025-01-31T12:30:00"]
    assert b"2025-01-31T12" in sent.body
    assert len(server.arrived) == 2


def test_the_dial_is_one_of_two() -> None:
    with pytest.raises(ValueError, match="naive_datetimes must be"):
        Gradient(access_token="tok-123456", naive_datetimes="never")  # type: ignore[arg-type]


def test_byte_is_still_the_other_alphabet() -> None:
    assert decode("/w==", "bytes") == b64decode("/w==")
    assert decode("_w==", "bytes") == "_w=="
