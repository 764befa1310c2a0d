"""What is tried again, and when: by a transport and a clock of our own."""

from __future__ import annotations

import asyncio
import io
import ssl
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from gradient import (
    APIConnectionError,
    AsyncGradient,
    Gradient,
    Headers,
    InternalServerError,
    Request,
    Response,
    RetryBudget,
    RetryPolicy,
)
from gradient._runtime.call.operation import Operation
from gradient._runtime.call.retry import retry_after
from gradient._runtime.clock import Clock
from gradient._runtime.redaction import _pattern

from .loopback import FakeResponse, Server

GOOD = Response(200, Headers([("Content-Type", "application/json")]), b"{}")
NOW = 784111777.0
"""Sun, 06 Nov 1994 08:49:37 GMT, the example of RFC 9110, section 5.6.7."""


class Stopped(Clock):
    """A clock that stands still, and chance that is always the same."""

    def __init__(self, chance: float = 1.0) -> None:
        self.pauses: list[float] = []
        self._chance = chance

    def now(self) -> float:
        return NOW

    def chance(self) -> float:
        return self._chance

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.pauses.append(seconds)


class Canned:
    """Answers with what it was given, the last one again and again."""

    def __init__(self, *outcomes: Response | Exception) -> None:
        self.outcomes = list(outcomes)
        self.requests: list[Request] = []

    def send(self, request: Request, /) -> Response:
        self.requests.append(request)
        if not isinstance(request.content, bytes | None):
            b"".join(request.content)
        outcome = self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def close(self) -> None: ...


class CannedAsync(Canned):
    async def send(self, request: Request, /) -> Response:  # type: ignore[override]
        return Canned.send(self, request)

    async def close(self) -> None: ...  # type: ignore[override]


Run = Callable[..., tuple[Any, Canned, list[float]]]


def run_sync(operation: Operation[Any], *outcomes: Response | Exception, **arguments: Any) -> Any:
    transport, clock = Canned(*outcomes), Stopped()
    client = Gradient(access_token="tok-123456", http_client=transport, retries=arguments.pop("retries", None))
    client._clock = clock
    try:
        result: Any = client.with_raw_response.call(operation, **arguments)
    except Exception as error:
        result = error
    return result, transport, clock.pauses


def run_async(operation: Operation[Any], *outcomes: Response | Exception, **arguments: Any) -> Any:
    async def run() -> Any:
        return await client.with_raw_response.call(operation, **arguments)

    transport, clock = CannedAsync(*outcomes), Stopped()
    client = AsyncGradient(access_token="tok-123456", http_client=transport, retries=arguments.pop("retries", None))
    client._clock = clock
    try:
        result: Any = asyncio.run(run())
    except Exception as error:
        result = error
    return result, transport, clock.pauses


by_both = pytest.mark.parametrize("run", [run_sync, run_async], ids=["sync", "async"])


def status(code: int, **headers: str) -> Response:
    return Response(code, Headers((name.replace("_", "-"), value) for name, value in headers.items()))


def get(method: str = "GET") -> Operation[Any]:
    return Operation(method, "/x", returns="object", body="application/octet-stream")


@by_both
@pytest.mark.parametrize("code", [408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529])
def test_an_idempotent_call_is_tried_twice_more(run: Run, code: int) -> None:
    result, transport, pauses = run(get(), status(code), status(code), GOOD)

    assert result.status == 200
    assert result.attempts == 3
    assert len(transport.requests) == 3
    assert pauses == [0.5, 1.0]


@by_both
@pytest.mark.parametrize("code", [400, 401, 404, 409, 422, 501, 505, 519, 525, 530])
def test_other_statuses_are_the_last_word(run: Run, code: int) -> None:
    result, transport, pauses = run(get(), status(code), GOOD)

    assert (result.status, result.attempts, pauses) == (code, 1, [])
    assert len(transport.requests) == 1


@by_both
def test_after_the_last_attempt_the_error_tells_how_many_there_were(run: Run) -> None:
    refused, _, _ = run(get(), status(503))
    broken, transport, _ = run(get(), ConnectionResetError("gone"))

    assert isinstance(refused, InternalServerError)
    assert isinstance(broken, APIConnectionError)
    assert (refused.attempts, broken.attempts, len(transport.requests)) == (3, 3, 3)


@by_both
@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize(
    ("outcome", "attempts"),
    [
        (status(500), 1),
        (status(503), 1),
        (status(503, Retry_After="1"), 2),
        (status(529), 1),
        (status(529, Retry_After="1"), 2),
        (status(502, Retry_After="1"), 1),
        (status(524), 1),
        (status(500, X_Should_Retry="true"), 2),
        (status(429, X_Should_Retry="false"), 1),
        (status(408), 2),
        (status(425), 2),
        (status(429), 2),
        (ConnectionResetError("gone"), 1),
        (ConnectionRefusedError("nobody"), 2),
        (httpx2.ConnectTimeout("slow"), 2),
        (httpx2.ReadTimeout("slow"), 1),
    ],
)
def test_what_may_have_been_done_is_not_done_twice(run: Run, method: str, outcome: Any, attempts: int) -> None:
    result, transport, _ = run(get(method), outcome, GOOD)

    assert result.attempts == attempts
    assert len(transport.requests) == attempts


@by_both
def test_an_idempotency_key_makes_a_post_idempotent(run: Run) -> None:
    result, transport, _ = run(get("POST"), status(500), GOOD, headers={"Idempotency-Key": "k"})

    assert result.attempts == 2
    assert transport.requests[0].headers == transport.requests[1].headers


@by_both
def test_nobody_who_said_zero_waits(run: Run) -> None:
    result, transport, pauses = run(get(), status(500), GOOD, options={"max_retries": 0})

    assert isinstance(result, InternalServerError)
    assert (len(transport.requests), pauses) == (1, [])


@pytest.mark.parametrize("wrong", [-1, True, 1.5])
def test_a_number_that_is_none_is_refused(wrong: Any) -> None:
    with pytest.raises(ValueError, match="max_retries must be"):
        Gradient(access_token="t", max_retries=wrong)
    with pytest.raises(ValueError, match="max_retries must be"):
        Gradient(access_token="t").with_options(max_retries=wrong)


@by_both
def test_a_file_is_sent_again_and_an_iterator_is_not(run: Run) -> None:
    again, _, _ = run(get("PUT"), status(500), GOOD, body=io.BytesIO(b"abc"))
    once, transport, _ = run(get("PUT"), status(500), GOOD, body=iter([b"abc"]))

    assert again.attempts == 2
    assert once.attempts == 1
    assert len(transport.requests) == 1


@by_both
def test_a_certificate_that_is_not_trusted_is_not_tried_again(run: Run) -> None:
    error = httpx2.ConnectError("no")
    error.__cause__ = ssl.SSLCertVerificationError("self-signed")
    result, transport, _ = run(get(), error, GOOD)

    assert isinstance(result, APIConnectionError)
    assert result.final
    assert len(transport.requests) == 1


@by_both
@pytest.mark.parametrize(
    ("told", "pause"),
    [
        ("7", 7.0),
        ("0", 0.1),
        ("1.5", 1.5),
        (" .25 ", 0.25),
        ("60", 60.0),
        ("Sun, 06 Nov 1994 08:49:47 GMT", 10.0),
        ("Sunday, 06-Nov-94 08:49:47 GMT", 10.0),
        ("Sun Nov  6 08:49:47 1994", 10.0),
        ("Sun, 06 Nov 1994 08:49:30 GMT", 0.1),
        ("soon", 0.5),
        ("-1", 0.5),
    ],
)
def test_the_server_says_when(run: Run, told: str, pause: float) -> None:
    result, _, pauses = run(get(), status(503, Retry_After=told), GOOD)

    assert result.attempts == 2
    assert pauses == [pause]


@by_both
@pytest.mark.parametrize("told", ["61", "99999999999999999999", "Sun, 06 Nov 1994 08:51:37 GMT"])
def test_who_asks_for_too_much_patience_has_the_last_word(run: Run, told: str) -> None:
    result, transport, _ = run(get(), status(429, Retry_After=told), GOOD)

    assert result.status == 429
    assert len(transport.requests) == 1


def test_of_two_times_to_wait_the_first_counts() -> None:
    """As when a gateway says again what the server has said; a date has a comma of its own."""
    date = "Sun, 06 Nov 1994 08:49:47 GMT"

    assert retry_after(Headers([("Retry-After", "7"), ("retry-after", "7")]), lambda: NOW) == 7.0
    assert retry_after(Headers([("Retry-After", date), ("Retry-After", "7")]), lambda: NOW) == 10.0


def test_nonsense_in_retry_after_is_ignored() -> None:
    for told in ("", "Sun, 99 Nov 1994 08:49:37 GMT", "x" * 10_000, "٣", "1e3", "1.2.3", ".", "1.٣", "9" * 400, "nan"):
        retry_after(Headers([("Retry-After", told)]), lambda: NOW)


def test_pauses_grow_to_a_bound_and_chance_shortens_them() -> None:
    clock, transport = Stopped(0.5), Canned(status(500))
    client = Gradient(access_token="t", http_client=transport, max_retries=7)
    client._clock = clock
    with pytest.raises(InternalServerError):
        client.call(get())

    assert clock.pauses == [0.25, 0.5, 1.0, 2.0, 4.0, 4.0, 4.0]


def test_streamed_responses_are_tried_again_before_they_are_read(server: Server) -> None:
    server.answer(FakeResponse(503, b"no"), FakeResponse(body=b'{"a": 1}'))
    with Gradient(access_token="tok-123456", base_url=server.url) as client:
        client._clock = Stopped()
        with client.with_streaming_response.call(get()) as response:
            assert response.parse() == {"a": 1}
            assert response.attempts == 2

    assert len(server.arrived) == 2


def test_streamed_responses_are_tried_again_in_async_code(server: Server) -> None:
    async def run() -> Any:
        async with AsyncGradient(access_token="tok-123456", base_url=server.url) as client:
            client._clock = Stopped()
            async with client.with_streaming_response.call(get()) as response:
                return await response.parse(), response.attempts

    server.answer(FakeResponse(503, b"no"), FakeResponse(body=b'{"a": 1}'))

    assert asyncio.run(run()) == ({"a": 1}, 2)


def test_a_redirect_does_not_renew_the_number_of_attempts() -> None:
    transport = Canned(status(500), status(302, Location="/y"), status(500), status(500), GOOD)
    client = Gradient(access_token="t", http_client=transport)
    client._clock = Stopped()
    with pytest.raises(InternalServerError) as caught:
        client.call(get())

    assert caught.value.attempts == 3
    assert len(transport.requests) == 4


@by_both
def test_milliseconds_go_before_seconds(run: Run) -> None:
    _, _, pauses = run(get(), status(503, retry_after_ms="1500", Retry_After="9"), GOOD)

    assert pauses == [1.5]


@by_both
def test_the_server_may_say_whether_to_come_again(run: Run) -> None:
    asked, _, _ = run(get(), status(404, x_should_retry="true"), GOOD)
    refused, _, _ = run(get(), status(503, x_should_retry="false"), GOOD)

    assert (asked.status, asked.attempts) == (200, 2)
    assert (refused.status, refused.attempts) == (503, 1)


def test_a_client_has_a_budget_so_that_a_server_in_trouble_is_not_drowned() -> None:
    transport = Canned(status(503))
    client = Gradient(access_token="t", http_client=transport, retries=RetryPolicy(budget=RetryBudget(10)))
    client._clock = Stopped()
    for one in (client, client.with_options(timeout=5)) * 50:
        with pytest.raises(InternalServerError):
            one.call(get())

    assert len(transport.requests) == 100 + 10

    transport.outcomes = [GOOD]
    for _ in range(10):
        client.call(get())
    transport.outcomes = [status(503), GOOD]
    client.call(get())

    assert client._settings.retries.budget.left == pytest.approx(1.1)


def test_each_client_has_a_budget_of_its_own() -> None:
    one, other = Gradient(access_token="t"), Gradient(access_token="t")

    assert one._settings.retries.budget is not other._settings.retries.budget
    assert one.with_options(max_retries=1)._settings.retries.budget is one._settings.retries.budget


@by_both
def test_a_policy_of_one_s_own_decides(run: Run) -> None:
    class Twice(RetryPolicy):
        def pause_after(self, request: Request, outcome: Any, clock: Clock) -> float | None:
            return 3.0 if getattr(outcome, "status", 0) == 404 else None

    policy = Twice()
    again, _, pauses = run(get(), status(404), GOOD, retries=policy)
    once, _, _ = run(get(), status(503), GOOD, retries=policy)

    assert (again.attempts, pauses, once.attempts) == (2, [3.0], 1)


def test_what_is_no_policy_is_refused() -> None:
    wrong: Any = 3
    with pytest.raises(TypeError, match="max_retries"):
        Gradient(access_token="t", retries=wrong)


@by_both
def test_a_policy_changes_its_numbers(run: Run) -> None:
    policy = RetryPolicy(first_pause=2.0, longest_pause=3.0, longest_wait=5.0)
    _, _, pauses = run(get(), status(500), status(500), GOOD, retries=policy)
    refused, _, _ = run(get(), status(503, Retry_After="6"), GOOD, retries=policy)

    assert pauses == [2.0, 3.0]
    assert refused.status == 503


def test_a_fresh_key_costs_no_pattern_of_secrets() -> None:
    """Credentials are looked for where something is shown, and a key is none."""
    client = Gradient(access_token="tok-123456", http_client=(transport := Canned(GOOD)))
    client._settings = replace(client._settings, idempotency_header="Idempotency-Key")
    client.call(get("POST"))
    before = _pattern.cache_info().misses
    for _ in range(20):
        client.call(get("POST"))

    assert _pattern.cache_info().misses == before
    assert len({dict(request.headers)["Idempotency-Key"] for request in transport.requests}) == 21
