"""What servers do wrong, and what becomes of a call: how often it asks, how long it waits, what it raises, in which words.

What is expected was written by hand, from RFC 9110, 9112 and 1952 and from what the SDK's guide.md says: the rows of
`FAULTS` are the rows of its table.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import gradient
import httpx2
import pytest
import trio
from gradient import (
    APIConnectionError,
    APIResponseError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncGradient,
    ClientCredentials,
    Gradient,
    Limits,
    ResponseTooLargeError,
    RetryBudget,
    RetryPolicy,
    Timeout,
    TokenRequestError,
)

from .misbehaving import Address, misbehaving
from .test_retries import Stopped

GUIDE = Path(gradient.__file__).parents[2] / "guide.md"

IDEMPOTENT = ("GET", "PUT", "DELETE", "POST with a key")
KINDS = (*IDEMPOTENT, "POST")

ALWAYS, IF_IDEMPOTENT, NEVER = "yes", "if idempotent", "no"
AGAIN: Mapping[str, tuple[str, ...]] = {ALWAYS: KINDS, IF_IDEMPOTENT: IDEMPOTENT, NEVER: ()}
"""Which kinds of request are sent again."""

GROWING = [0.5, 1.0]
"""The pauses before the second and the third attempt, where chance makes them as long as they can be."""


@dataclass(frozen=True)
class Fault:
    """A row: what the server does, what the caller gets, and whether the request is sent again."""

    what: str
    paths: tuple[str, ...]
    kind: type[Exception]
    again: str
    words: str
    reason: str = ""
    status: int | None = None
    asked: int = 1
    """How often, where it is not sent again."""
    settings: Mapping[str, Any] = field(default_factory=dict)

    @property
    def row(self) -> str:
        """The row of the guide."""
        reason = f', `reason="{self.reason}"`' if self.reason else ""
        return f"| {self.what} | `{self.kind.__name__}`{reason} | {self.again} |"


SMALL = {"limits": Limits(response_bytes=1_000_000)}
FAULTS = (
    Fault("refuses the connection", ("",), APIConnectionError, ALWAYS, "the connection was refused", "refused"),
    Fault(
        "closes or resets it before a response has come",
        ("nothing", "reset", "half-a-head"),
        APIConnectionError,
        IF_IDEMPOTENT,
        "no response: {method} {url} (the connection was closed",
        "disconnected",
    ),
    Fault(
        "closes or resets it within the body",
        ("half-a-body", "half-a-chunk", "no-last-chunk", "reset-in-the-body"),
        APIConnectionError,
        IF_IDEMPOTENT,
        "no whole response: {method} {url}, status 200 (the connection was closed before the whole body had come",
        "length",
        200,
    ),
    Fault(
        "sends nothing for too long",
        ("stall",),
        APITimeoutError,
        IF_IDEMPOTENT,
        "no response in time: {method} {url} (the server sent nothing within 0.05 s",
        "read",
        settings={"timeout": Timeout(20, read=0.05)},
    ),
    Fault(
        "stops within the body",
        ("stall-in-the-body",),
        APITimeoutError,
        IF_IDEMPOTENT,
        "no whole response in time: {method} {url}, status 200 (the server sent nothing within 0.05 s",
        "read",
        200,
        settings={"timeout": Timeout(20, read=0.05)},
    ),
    Fault(
        "sends byte after byte, until the time of the call is over",
        ("drip-a-head", "drip-a-body"),
        APITimeoutError,
        NEVER,
        "(the call took longer than 0.2 seconds)",
        "timeout",
        settings={"timeout": 0.2},
    ),
    Fault(
        "says what is no HTTP",
        ("no-http", "no-status", "no-colon", "endless-head", "upgrade", "two-lengths", "no-length"),
        APIConnectionError,
        IF_IDEMPOTENT,
        "no response: {method} {url} (what came is no HTTP",
        "protocol",
    ),
    Fault(
        "breaks off HTTP's rules within the body",
        ("bad-chunk-header", "bad-chunk-end"),
        APIConnectionError,
        IF_IDEMPOTENT,
        "no whole response: {method} {url}, status 200 (the body is not sent as HTTP has it",
        "protocol",
        200,
    ),
    Fault(
        "sends a body that is not what its `Content-Encoding` says, or only half of it",
        ("bad-gzip", "half-a-gzip", "bad-deflate", "brotli", "six-gzips"),
        APIConnectionError,
        NEVER,
        "status 200 (the body is not what its Content-Encoding says",
        "encoding",
        200,
    ),
    Fault(
        "sends more than `limits` allow, also after decompression",
        ("bomb", "nested-bomb", "large"),
        ResponseTooLargeError,
        NEVER,
        "a response has more than 1000000 bytes: {method} {url}, status 200; pass limits=Limits(...)",
        status=200,
        settings=SMALL,
    ),
    Fault(
        "sends what is no JSON where JSON was promised",
        ("no-json",),
        APIResponseValidationError,
        NEVER,
        "is no JSON, but ",
        status=200,
    ),
    Fault(
        "redirects in a circle",
        ("circle",),
        APIStatusError,
        NEVER,
        "307 Temporary Redirect: points to /circle, after 10 redirects ({method} {url})",
        status=307,
        asked=11,
    ),
    Fault(
        "redirects to what is no HTTP",
        ("ftp",),
        APIStatusError,
        NEVER,
        "307 Temporary Redirect: points to ftp://127.0.0.1/x ({method} {url})",
        status=307,
    ),
)


# ------------------------------------------------------------------------------------------------- three ways to call


@pytest.fixture(scope="module")
def url() -> Iterator[Address]:
    with misbehaving() as found:
        yield found


@dataclass(frozen=True)
class Outcome:
    value: Any
    asked: int
    pauses: list[float]

    def __str__(self) -> str:
        return f"{type(self.value).__name__}: {self.value}"


def words_of(kind: str, path: str) -> tuple[str, str, dict[str, Any]]:
    more: dict[str, Any] = {} if kind in ("GET", "DELETE") else {"body": {"a": 1}}
    if kind == "POST with a key":
        more["headers"] = {"Idempotency-Key": "k-1"}
    return kind.split()[0], path, more


Calls = Iterable[tuple[str, str]]
"""The kinds and the paths of requests."""
Caller = Callable[..., list[Outcome]]
"""Makes calls by one client, whose clock stands still; returns what came of each, or was raised."""


def settings_of(url: Address, settings: Mapping[str, Any]) -> dict[str, Any]:
    policy = RetryPolicy(budget=RetryBudget(10_000))
    return {"access_token": "tok-123456", "base_url": url, "retries": policy, **settings}


async def in_task(url: Address, calls: Calls, cast_to: Any = None, **settings: Any) -> list[Outcome]:
    found = []
    async with AsyncGradient(**settings_of(url, settings)) as client:
        for kind, path in calls:
            before, client._clock = url.server.asked, (clock := Stopped())
            method, path, more = words_of(kind, path)
            try:
                value = await client.request(method, path, cast_to=cast_to, **more)
            except Exception as error:
                value = error
            found.append(Outcome(value, url.server.asked - before, clock.pauses))
    return found


def by_asyncio(*args: Any, **settings: Any) -> list[Outcome]:
    return asyncio.run(in_task(*args, **settings))


def by_trio(*args: Any, **settings: Any) -> list[Outcome]:
    return trio.run(partial(in_task, *args, **settings))


def sync(url: Address, calls: Calls, cast_to: Any = None, **settings: Any) -> list[Outcome]:
    found = []
    with Gradient(**settings_of(url, settings)) as client:
        for kind, path in calls:
            before, client._clock = url.server.asked, (clock := Stopped())
            method, path, more = words_of(kind, path)
            try:
                value = client.request(method, path, cast_to=cast_to, **more)
            except Exception as error:
                value = error
            found.append(Outcome(value, url.server.asked - before, clock.pauses))
    return found


by_each = pytest.mark.parametrize("call", [sync, by_asyncio, by_trio], ids=["sync", "asyncio", "trio"])
of_each_kind = pytest.mark.parametrize("kind", KINDS)


# -------------------------------------------------------------------------------------------------------- the table


@by_each
@of_each_kind
@pytest.mark.parametrize(("fault", "path"), [(fault, path) for fault in FAULTS for path in fault.paths])
def test_faults(url: Address, call: Caller, kind: str, fault: Fault, path: str) -> None:
    settings = dict(fault.settings)
    if fault.reason == "refused":
        with socket.create_server(("127.0.0.1", 0)) as taken:
            settings["base_url"] = f"http://127.0.0.1:{taken.getsockname()[1]}"
    (found,) = call(url, [(kind, f"/{path}")], dict, **settings)

    again = kind in AGAIN[fault.again]
    error = found.value
    assert type(error) is fault.kind, str(found)
    address = settings.get("base_url", url)
    assert fault.words.format(method=kind.split()[0], url=f"{address}/{path}") in str(error)
    if fault.reason != "refused":
        assert found.asked == (3 if again else fault.asked)
    assert found.pauses == (GROWING if again else [])
    assert error.attempts == (3 if again else 1)
    if isinstance(error, APIConnectionError):
        assert error.reason == fault.reason
        assert error.sent == (fault.reason != "refused")
    if fault.reason != "timeout":
        assert error.status == fault.status  # type: ignore[attr-defined]
    else:
        assert error.status == (200 if path == "drip-a-body" else None)  # type: ignore[attr-defined]


async def streamed_in_task(url: Address, path: str, settings: Mapping[str, Any]) -> Any:
    async with AsyncGradient(**settings_of(url, settings)) as client:
        client._clock = Stopped()
        try:
            async with client.with_streaming_response(client.get)(path, cast_to=dict) as response:
                return await response.parse()
        except Exception as error:
            return error


def streamed(url: Address, path: str, settings: Mapping[str, Any]) -> Any:
    with Gradient(**settings_of(url, settings)) as client:
        client._clock = Stopped()
        try:
            with client.with_streaming_response(client.get)(path, cast_to=dict) as response:
                return response.parse()
        except Exception as error:
            return error


def streamed_by_asyncio(*args: Any) -> Any:
    return asyncio.run(streamed_in_task(*args))


def streamed_by_trio(*args: Any) -> Any:
    return trio.run(streamed_in_task, *args)


@pytest.mark.parametrize("call", [streamed, streamed_by_asyncio, streamed_by_trio], ids=["sync", "asyncio", "trio"])
@pytest.mark.parametrize(
    ("fault", "path"), [(fault, path) for fault in FAULTS[1:] for path in fault.paths if path != "large"]
)
def test_a_body_that_is_read_piece_by_piece(url: Address, call: Any, fault: Fault, path: str) -> None:
    """The same errors, with the same words; what has begun to come is not asked for again."""
    before = url.server.asked
    error = call(url, f"/{path}", fault.settings)
    asked = url.server.asked - before

    assert type(error) is fault.kind, f"{type(error).__name__}: {error}"
    assert str(error).count("\n") == 0
    words = fault.words.format(method="GET", url=f"{url}/{path}").replace("a response has", " has")
    assert words.partition(";")[0] in str(error).replace("the response has", " has").replace("a response has", " has")
    assert getattr(error, "reason", "") == fault.reason
    assert asked == (3 if fault.again == IF_IDEMPOTENT and fault.status is None else fault.asked)


def test_the_table_stands_in_the_readme() -> None:
    lines = GUIDE.read_text("utf-8").splitlines()
    first = lines.index(FAULTS[0].row)

    assert lines[first : first + len(FAULTS)] == [fault.row for fault in FAULTS]


@by_each
@pytest.mark.parametrize(
    "path",
    [
        "too-long",  # the length says where the body ends (RFC 9112, section 6.3)
        "chunked-with-a-length",  # of the two, chunked counts (RFC 9112, section 6.3)
        "two-gzips",  # a file of gzip is a series of members (RFC 1952, section 2.2)
        "gzip-and-more",
        "deflate",
        "raw-deflate",  # what some servers take deflate for (RFC 9110, section 8.4.1.2)
        "deflate-by-bytes",
        "raw-deflate-by-bytes",
        "gzips-by-bytes",
        "unknown-coding",
        "no-charset",
    ],
)
def test_what_is_odd_and_clear(url: Address, call: Caller, path: str) -> None:
    (found,) = call(url, [("GET", f"/{path}")], dict)

    assert found.value == {"a": [1, 2, 3]}, str(found)
    assert found.asked == 1


@by_each
def test_bytes_that_are_no_characters(url: Address, call: Caller) -> None:
    (found,) = call(url, [("GET", "/no-characters")], dict)

    assert isinstance(found.value, APIResponseValidationError)
    assert found.value.body == "��!"


EXCESS = ["more-than-a-body", "more-than-none", "more-than-an-error", "more-than-chunks"]


@by_each
@pytest.mark.parametrize("path", EXCESS)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_what_comes_after_a_response_is_that_of_no_other_call(
    url: Address, call: Caller, path: str, method: str
) -> None:
    """A client must not take it for the next response (RFC 9112, section 6.3)."""
    asked = [(method, f"/{name}") for name in ("one", path, "two", "three")]
    first, _, *later = call(url, asked)

    assert [found.value["path"] for found in (first, *later)] == ["/one", "/two", "/three"]
    assert [found.asked for found in later] == [1, 1]


@pytest.mark.parametrize("path", EXCESS)
def test_nor_by_a_brought_client(url: Address, path: str) -> None:
    async def main() -> list[Any]:
        async with (
            httpx2.AsyncClient() as brought,
            AsyncGradient(access_token="tok-123456", base_url=url, http_client=brought) as client,
        ):
            with suppress(APIStatusError):
                await client.get(f"/{path}")
            return [(await client.get(f"/{name}"))["path"] for name in "ab"]

    with httpx2.Client() as brought, Gradient(access_token="tok-1", base_url=url, http_client=brought) as client:
        with suppress(APIStatusError), client.with_streaming_response(client.get)(f"/{path}") as response:
            response.read()
        found = [client.get(f"/{name}")["path"] for name in "ab"]

    assert found == asyncio.run(main()) == ["/a", "/b"]


# ----------------------------------------------------------------------------------------- statuses, and when to come

RETRIED = (408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529)
FINAL = (400, 404, 409, 422, 501, 505, 525, 599)
NOT_ACTED_ON = (408, 425, 429)
"""What a POST is sent again after; and, if the server says when, these as well:"""
OVERLOADED = (503, 529)

TOO_LONG = float("inf")
NOW = "Sun, 06 Nov 1994 08:49:37 GMT"
"""By the clock of the tests."""
FORMS: Mapping[str, float | None] = {
    "": None,
    "Retry-After=7": 7.0,
    "Retry-After=60": 60.0,
    "Retry-After=0": 0.1,
    "Retry-After=1.5": 1.5,
    "Retry-After=Sun, 06 Nov 1994 08:49:47 GMT": 10.0,
    "Retry-After=Sunday, 06-Nov-94 08:49:47 GMT": 10.0,
    "Retry-After=Sun Nov  6 08:49:47 1994": 10.0,
    "Retry-After=Sun, 06 Nov 1994 08:49:30 GMT": 0.1,
    "Retry-After=Sun, 06 Nov 1994 09:49:37 GMT": TOO_LONG,
    "Retry-After=61": TOO_LONG,
    "Retry-After=1000000": TOO_LONG,
    "Retry-After=99999999999999999999999999": TOO_LONG,
    "Retry-After=-5": None,
    "Retry-After=soon": None,
    "Retry-After=1e1": None,
    "Retry-After=": None,
    "Retry-After=Sun, 99 Nov 1994 08:49:37 GMT": None,
    "retry-after-ms=1500&Retry-After=9": 1.5,
    "retry-after-ms=20": 0.1,
    "retry-after-ms=soon&Retry-After=3": 3.0,
    "retry-after-ms=3600000": TOO_LONG,
}
"""What a response says of when to come again, and the seconds of each pause; None where it says nothing."""


def expected(kind: str, status: int, wait: float | None) -> list[float]:
    """The pauses, one for each attempt but the first (RFC 9110, sections 9.2.2 and 10.2.3)."""
    again = status in RETRIED and (
        kind in IDEMPOTENT or status in NOT_ACTED_ON or (status in OVERLOADED and wait is not None)
    )
    if not again or wait == TOO_LONG:
        return []
    return GROWING if wait is None else [wait, wait]


@by_each
@pytest.mark.parametrize("status", [*RETRIED, *FINAL])
def test_statuses(url: Address, call: Caller, status: int) -> None:
    asked = [(kind, form) for kind in KINDS for form in FORMS]
    wrong: dict[str, object] = {}
    for (kind, form), found in zip(
        asked, call(url, [(kind, f"/status?{status}&{form}") for kind, form in asked]), strict=True
    ):
        pauses = expected(kind, status, FORMS[form])
        error, attempts = found.value, len(pauses) + 1
        if not isinstance(error, APIStatusError) or error.status != status or error.attempts != attempts:
            wrong[f"{kind} {form}"] = str(found)
        elif (found.asked, found.pauses) != (attempts, pauses):
            wrong[f"{kind} {form}"] = (found.asked, found.pauses)

    assert wrong == {}


@by_each
@pytest.mark.parametrize("status", [404, 409, 500, 501, 503])
def test_a_server_that_knows_better(url: Address, call: Caller, status: int) -> None:
    path = f"/status?{status}&Retry-After=2&x-should-retry="
    for kind in KINDS:
        again, last = call(url, [(kind, f"{path}true"), (kind, f"{path}false")])

        assert (again.asked, again.pauses) == (3, [2.0, 2.0])
        assert (last.asked, last.pauses) == (1, [])


@pytest.mark.parametrize(
    ("form", "words", "wait"),
    [
        ("Retry-After=1000000", "503 Service Unavailable: try again in 1000000 s", 1_000_000.0),
        ("Retry-After=90.5", "try again in 90.5 s", 90.5),
        ("Retry-After=Sun, 06 Nov 1994 08:49:37 GMT", "503 Service Unavailable (GET", 0.0),
        ("", "503 Service Unavailable (GET", None),
    ],
)
def test_an_error_says_how_long_the_server_wants_to_be_left_alone(
    url: Address, form: str, words: str, wait: float | None
) -> None:
    (found,) = sync(url, [("GET", f"/status?503&{form}")], max_retries=0)
    error = found.value

    assert isinstance(error, APIResponseError)
    assert words in str(error)
    assert error.retry_after == wait  # type: ignore[attr-defined]


# ---------------------------------------------------------------------------------------------------- token requests


@by_each
@pytest.mark.parametrize(
    ("path", "pauses", "kind", "words"),
    [
        ("/status?429", GROWING, TokenRequestError, "answered 429"),
        ("/status?429&Retry-After=2", [2.0, 2.0], TokenRequestError, "answered 429"),
        ("/status?429&Retry-After=61", [], TokenRequestError, "answered 429"),
        ("/status?503&Retry-After=2", [2.0, 2.0], TokenRequestError, "answered 503"),
        ("/status?503", [], TokenRequestError, "answered 503"),
        ("/status?500", [], TokenRequestError, "answered 500"),
        ("/status?401", [], TokenRequestError, "answered 401"),
        ("/no-json", [], TokenRequestError, "answered 200 without a JSON object"),
        ("/circle", [], TokenRequestError, "answered 307 without a JSON object"),
        ("/nothing", [], APIConnectionError, "no response: POST {url}/nothing (the connection was closed"),
        ("/half-a-body", [], APIConnectionError, "no whole response: POST {url}/half-a-body, status 200"),
        ("/bomb", [], ResponseTooLargeError, "a response has more than 1048576 bytes: POST {url}/bomb"),
        ("/error-bomb", [], TokenRequestError, "answered 500 without a JSON object"),
    ],
)
def test_token_requests_go_by_the_same_policy(
    url: Address, call: Caller, path: str, pauses: list[float], kind: type[Exception], words: str
) -> None:
    """A token request is a POST without a key; its own secret is in no message."""
    grant = ClientCredentials(client_id="id", client_secret="s3cret-0123", token_url=f"{url}{path}")
    (found,) = call(url, [("GET", "/x")], access_token=grant)

    assert type(found.value) is kind, str(found)
    assert words.format(url=url) in str(found)
    assert (found.asked, found.pauses) == (11 if path == "/circle" else len(pauses) + 1, pauses)
    assert "s3cret" not in f"{found}{found.value.__cause__!r}"
