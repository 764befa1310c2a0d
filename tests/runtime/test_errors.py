"""The tree of errors: what they say, what they hold, that they travel."""

from __future__ import annotations

import copy
import pickle

import gradient
import pytest

from .loopback import FakeResponse, Server

TREE = {
    400: gradient.BadRequestError,
    401: gradient.AuthenticationError,
    403: gradient.PermissionDeniedError,
    404: gradient.NotFoundError,
    405: gradient.APIStatusError,
    409: gradient.ConflictError,
    422: gradient.UnprocessableEntityError,
    429: gradient.RateLimitError,
    500: gradient.InternalServerError,
    503: gradient.InternalServerError,
    599: gradient.InternalServerError,
    302: gradient.APIStatusError,
    304: gradient.APIStatusError,
}


def failure(server: Server, response: FakeResponse) -> gradient.APIResponseError:
    server.answer(response)
    with (
        gradient.Gradient(access_token="tok-123456", base_url=server.url) as client,
        pytest.raises(gradient.APIResponseError) as caught,
    ):
        client.apps.job_invocations.cancel("j", app_id="a")
    return caught.value


@pytest.mark.parametrize(("status", "kind"), TREE.items())
def test_each_status_has_its_class(server: Server, status: int, kind: type[Exception]) -> None:
    error = failure(server, FakeResponse(status, b"" if status == 304 else b"{}"))

    assert type(error) is kind
    assert error.status == status
    assert isinstance(error, gradient.GradientError)
    assert isinstance(error, gradient.APIStatusError)


def test_an_error_holds_what_is_known_of_the_response(server: Server) -> None:
    headers = (("Content-Type", "application/json"), ("X-Request-Id", "req-7"), ("X-Two", "1"), ("X-Two", "2"))

    error = failure(server, FakeResponse(404, b'{"id":"not_found","message":"no such job"}', headers))

    assert error.method == "POST"
    assert error.url == f"{server.url}/v2/apps/a/job-invocations/j/cancel"
    assert error.request_id == "req-7"
    assert error.body == {"id": "not_found", "message": "no such job"}
    assert error.headers["x-two"] == "1, 2"
    assert error.headers.get_all("X-TWO") == ["1", "2"]
    assert str(error) == f"404 Not Found: no such job (POST {error.url}, request req-7)"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"error":{"message":"m"}}', ": m"),
        (b'{"error":"e","detail":null}', ": e"),
        (b'{"detail":"d"}', ": d"),
        (b"plain", ": plain"),
        (b"[1]", ": [1]"),
        (b"", ""),
        (b"\xff\xfe", " (POST"),
        (b"{}", ""),
    ],
)
def test_the_message_holds_what_the_server_says(server: Server, body: bytes, said: str) -> None:
    error = failure(server, FakeResponse(400, body))

    assert str(error).startswith(f"400 Bad Request{said}")


def test_a_message_is_bounded_and_the_body_is_not(server: Server) -> None:
    error = failure(server, FakeResponse(500, b"x" * 100_000, (("X-Request-Id", "r" * 9000),)))

    assert len(str(error)) <= 300
    assert error.body == "x" * 100_000


def test_a_page_where_json_was_promised_shows_its_text(server: Server) -> None:
    error = failure(server, FakeResponse(200, b"<html>busy</html>", (("Content-Type", "text/html"),)))

    assert type(error) is gradient.APIResponseValidationError
    assert not isinstance(error, gradient.APIStatusError)
    assert "is no JSON, but AppJobInvocationCancelResponse was promised" in str(error)
    assert "<html>busy</html>" in str(error)
    assert error.body == "<html>busy</html>"
    assert error.status == 200


def test_a_word_that_calls_itself_text_is_no_json(server: Server) -> None:
    error = failure(server, FakeResponse(200, b"123", (("Content-Type", "text/plain"),)))

    assert type(error) is gradient.APIResponseValidationError
    assert "the response is no JSON" in str(error)


def test_a_response_nested_too_deeply_is_a_clear_error(server: Server) -> None:
    deep = b'{"trigger":' * 100_000 + b"1" + b"}" * 100_000

    assert "is nested too deeply" in str(failure(server, FakeResponse(200, deep)))


def errors(server: Server) -> list[gradient.GradientError]:
    made: list[gradient.GradientError] = [
        failure(server, FakeResponse(status, b'{"a":[1]}', (("X-Request-Id", "r"),)))
        for status in TREE
        if status != 304
    ]
    made.append(failure(server, FakeResponse(200, b"x")))
    with pytest.raises(gradient.MissingCredentialError) as missing:
        gradient.Gradient()
    made.append(missing.value)
    with (
        gradient.Gradient(access_token="tok-123456", base_url="http://127.0.0.1:1") as client,
        pytest.raises(gradient.APIConnectionError) as refused,
    ):
        client.apps.job_invocations.cancel("j", app_id="a")
    made.append(refused.value)
    return made


def test_every_error_can_be_pickled_and_copied(server: Server) -> None:
    for error in errors(server):
        error.add_note("kept")
        for again in (
            *(pickle.loads(pickle.dumps(error, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)),
            copy.copy(error),
            copy.deepcopy(error),
        ):
            assert type(again) is type(error)
            assert str(again) == str(error)
            mine, its = dict(vars(error)), dict(vars(again))
            assert its.pop("headers", None) == mine.pop("headers", None)
            assert its == mine


def test_a_connection_error_says_where_to_and_what_happened() -> None:
    with (
        gradient.Gradient(access_token="tok-123456", base_url="http://127.0.0.1:1") as client,
        pytest.raises(gradient.APIConnectionError, match=r"no response: POST http://127.0.0.1:1/v2/") as caught,
    ):
        client.apps.job_invocations.cancel("j", app_id="a")

    assert caught.value.method == "POST"
    assert caught.value.url == "http://127.0.0.1:1/v2/apps/a/job-invocations/j/cancel"
    assert "refused" in str(caught.value.__cause__)
    assert not isinstance(caught.value, gradient.APITimeoutError)


def test_a_missing_token_names_argument_and_variable() -> None:
    with pytest.raises(gradient.MissingCredentialError, match=r"pass access_token=.*GRADIENT_ACCESS_TOKEN"):
        gradient.Gradient()
    with pytest.raises(gradient.MissingCredentialError, match="access_token is missing"):
        gradient.Gradient(access_token="")
