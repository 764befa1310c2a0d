"""What a caller catches: a class per status, connection and timeout apart, all with what is known, all to be pickled."""

from __future__ import annotations

import copy
import pickle
import socket
import threading

import gradient
import pytest
from gradient import APIConnectionError, APIStatusError, APITimeoutError, GradientError, MissingCredentialError

from .callers import TARGET, Cancel, by_both, cancel
from .loopback import Api, FakeResponse

CLASSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    402: "APIStatusError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    503: "InternalServerError",
}


@by_both
@pytest.mark.parametrize(("status", "name"), CLASSES.items())
def test_a_status_has_its_class(api: Api, call: Cancel, status: int, name: str) -> None:
    api.response = FakeResponse.of({}, status=status)

    with pytest.raises(GradientError) as caught:
        call(api)

    assert type(caught.value) is getattr(gradient, name)
    assert isinstance(caught.value, APIStatusError)
    assert caught.value.status == status


@by_both
def test_an_error_holds_all_that_is_known(api: Api, call: Cancel) -> None:
    api.response = FakeResponse(
        404,
        b'{"id":"not_found","message":"no such app"}',
        (("Content-Type", "application/json"), ("X-Request-Id", "req-7"), ("Link", "<a>"), ("Link", "<b>")),
    )

    with pytest.raises(gradient.NotFoundError) as caught:
        call(api)

    error = caught.value
    assert (error.method, error.url, error.status) == ("POST", api.url + TARGET, 404)
    assert error.request_id == "req-7"
    assert error.body == {"id": "not_found", "message": "no such app"}
    assert error.headers["x-request-id"] == error.headers["X-REQUEST-ID"] == "req-7"
    assert error.headers.get_all("link") == ["<a>", "<b>"]
    for part in ("404", "POST", TARGET, "no such app", "req-7"):
        assert part in str(error)


def test_the_body_of_an_error_may_be_text_or_nothing(api: Api) -> None:
    for body, want in ((b"over capacity", "over capacity"), (b"", None), (b"[1]", [1])):
        api.response = FakeResponse(503, body, (("Content-Type", "text/plain"),))
        with pytest.raises(gradient.InternalServerError) as caught:
            cancel(api)
        assert caught.value.body == want


@by_both
def test_no_server_is_a_connection_error(api: Api, call: Cancel) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        free = f"http://127.0.0.1:{taken.getsockname()[1]}"

    with pytest.raises(APIConnectionError) as caught:
        call(api, settings={"base_url": free})

    assert type(caught.value) is APIConnectionError
    assert (caught.value.method, caught.value.url) == ("POST", free + TARGET)
    assert caught.value.__cause__ is not None
    assert api.received == []


@by_both
def test_a_server_that_hangs_up_is_a_connection_error(api: Api, call: Cancel) -> None:
    api.response = FakeResponse(None)

    with pytest.raises(APIConnectionError) as caught:
        call(api)

    assert type(caught.value) is APIConnectionError
    assert len(api.received) == 1


@by_both
@pytest.mark.parametrize(("settings", "rest"), [({"timeout": 0.2}, {}), ({"timeout": 9}, {"timeout": 0.2})])
def test_a_silent_server_is_a_timeout(
    api: Api, call: Cancel, settings: dict[str, float], rest: dict[str, float]
) -> None:
    api.silence = threading.Event()

    with pytest.raises(APITimeoutError, match="no response in time") as caught:
        call(api, settings=settings, **rest)

    assert isinstance(caught.value, APIConnectionError)
    assert not isinstance(caught.value, APIStatusError)
    assert (caught.value.method, caught.value.url) == ("POST", api.url + TARGET)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_every_error_can_be_pickled(api: Api, protocol: int) -> None:
    for error in every_error(api):
        again = pickle.loads(pickle.dumps(error, protocol))

        assert type(again) is type(error)
        assert (str(again), again.args) == (str(error), error.args)
        assert described(again) == described(error) == described(copy.copy(error))


def every_error(api: Api) -> list[GradientError]:
    """One error of each class that a call can raise."""
    responses = [FakeResponse.of({"message": "no"}, status=status) for status in CLASSES]
    errors = [raised(api, response) for response in [*responses, FakeResponse(200, b"?"), FakeResponse(None)]]
    errors.append(raised(api, FakeResponse(), settings={"access_token": ""}))
    api.silence = threading.Event()
    errors.append(raised(api, FakeResponse(), timeout=0.05))
    assert {MissingCredentialError, APITimeoutError, APIConnectionError} < {type(error) for error in errors}
    return errors


def raised(api: Api, response: FakeResponse, **arguments: object) -> GradientError:
    api.response = response
    with pytest.raises(GradientError) as caught:
        cancel(api, **arguments)
    return caught.value


def described(error: GradientError) -> dict[str, object]:
    return {name: getattr(error, name) for name in vars(error) if name != "headers"} | {
        "headers": dict(getattr(error, "headers", {}))
    }


def test_there_is_one_tree() -> None:
    kinds = [getattr(gradient, name) for name in gradient.__all__ if name.endswith("Error")]

    assert len(kinds) >= 13
    assert all(issubclass(kind, GradientError) for kind in kinds)
    assert not issubclass(APIConnectionError, APIStatusError)
