"""What the message of an error says: the first reason that the server gives, in one short line."""

from __future__ import annotations

import json
from typing import Any

import gradient
import pytest
from gradient._runtime.call.error_reason import reason

from .loopback import FakeResponse, Server

NUMBER = "value is not a valid number"


def message(server: Server, status: int, body: object, **headers: str) -> str:
    encoded = body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = (("Content-Type", "application/json"), *((name.replace("_", "-"), text) for name, text in headers.items()))
    server.answer(FakeResponse(status, encoded, fields))
    with (
        gradient.Gradient(access_token="tok-123456", base_url=server.url, max_retries=0) as client,
        pytest.raises(gradient.APIStatusError) as caught,
    ):
        client.apps.job_invocations.cancel("j", app_id="a")
    return str(caught.value)


def test_the_reason_stands_behind_the_status(server: Server) -> None:
    said = message(server, 422, {"detail": [{"loc": ["body", "price"], "msg": NUMBER, "type": "float"}]})

    assert said == (
        f"422 Unprocessable Entity: body.price: {NUMBER} (POST {server.url}/v2/apps/a/job-invocations/j/cancel)"
    )


SHAPES: list[tuple[str, object, str]] = [
    ("fastapi", {"detail": [{"loc": ["body", "items", 0, "price"], "msg": NUMBER}]}, f"body.items.0.price: {NUMBER}"),
    ("fastapi, plain", {"detail": "Item not found"}, "Item not found"),
    ("fastapi, an object", {"detail": {"code": "E7", "message": "no stock"}}, "no stock"),
    ("fastapi, no place", {"detail": [{"loc": [], "msg": "bad"}]}, "bad"),
    ("drf", {"price": ["A valid number is required."]}, "price: A valid number is required."),
    ("drf, whole", {"non_field_errors": ["The dates cross."]}, "The dates cross."),
    ("drf, detail", {"detail": "Not found."}, "Not found."),
    ("drf, nested", {"items": [{}, {"price": ["Too low."]}]}, "items.1.price: Too low."),
    ("drf, object", {"address": {"city": ["Required."]}}, "address.city: Required."),
    ("drf, a field named title", {"title": ["Required."]}, "title: Required."),
    ("drf, list", ["Too many."], "Too many."),
    ("drf, many", [{}, {"name": ["Required."]}], "name: Required."),
    ("drf-standardized", {"type": "e", "errors": [{"code": "c", "detail": "Bad.", "attr": "a.0.b"}]}, "a.0.b: Bad."),
    (
        "rfc 9457, errors",
        {
            "type": "https://x",
            "title": "Your request is not valid.",
            "errors": [{"detail": "must be positive", "pointer": "#/age"}],
        },
        "age: must be positive",
    ),
    (
        "rfc 9457, both",
        {"title": "Bad", "detail": "Fix it.", "errors": [{"detail": "too long", "pointer": "#/a~1b/0"}]},
        "a/b.0: too long; Fix it.",
    ),
    ("rfc 9457, detail", {"title": "Out of credit", "status": 403, "detail": "You have 30."}, "You have 30."),
    ("rfc 9457, title", {"type": "about:blank", "title": "Out of credit", "status": 403}, "Out of credit"),
    ("rfc 7807", {"title": "t", "invalid-params": [{"name": "age", "reason": "must be > 0"}]}, "age: must be > 0"),
    (
        "google",
        {
            "error": {
                "code": 400,
                "message": "Invalid request",
                "details": [
                    {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "X", "domain": "d"},
                    {"fieldViolations": [{"field": "page_size", "description": "must be at most 100"}]},
                ],
            }
        },
        "page_size: must be at most 100; Invalid request",
    ),
    (
        "google, none of fields",
        {"error": {"code": 403, "message": "No.", "details": [{"reason": "API_KEY_INVALID", "domain": "d"}]}},
        "No.",
    ),
    ("grpc gateway", {"code": 3, "message": "no name", "details": []}, "no name"),
    ("stripe", {"error": {"message": "No such price", "param": "price", "code": "c"}}, "price: No such price"),
    ("openai", {"error": {"message": "Bad model", "type": "t", "param": None, "code": None}}, "Bad model"),
    (
        "json:api",
        {"errors": [{"title": "Invalid", "detail": "too short", "source": {"pointer": "/data/attributes/name"}}]},
        "data.attributes.name: too short",
    ),
    ("json:api, query", {"errors": [{"title": "No such", "source": {"parameter": "sort"}}]}, "sort: No such"),
    ("graphql", {"errors": [{"message": "no such field", "path": ["a", 0]}]}, "a.0: no such field"),
    (
        "asp.net",
        {"title": "One or more validation errors occurred.", "errors": {"Price": ["Must be > 0."]}},
        "Price: Must be > 0.",
    ),
    ("rails", {"errors": {"name": ["can't be blank"]}}, "name: can't be blank"),
    ("rails, base", {"errors": {"base": ["closed"]}}, "closed"),
    ("a list of texts", {"errors": ["Name is missing"]}, "Name is missing"),
    ("jira", {"errorMessages": [], "errors": {"summary": "is required"}}, "summary: is required"),
    (
        "laravel",
        {"message": "The given data was invalid.", "errors": {"email": ["is taken"]}},
        "email: is taken; The given data was invalid.",
    ),
    (
        "github",
        {"message": "Validation Failed", "errors": [{"resource": "Issue", "field": "title", "code": "missing_field"}]},
        "title: missing_field; Validation Failed",
    ),
    (
        "spring",
        {"status": 400, "error": "Bad Request", "errors": [{"field": "name", "defaultMessage": "is blank"}]},
        "name: is blank",
    ),
    ("flask-smorest", {"code": 422, "errors": {"json": {"price": ["Not a number."]}}}, "json.price: Not a number."),
    ("nest", {"statusCode": 400, "message": ["price must be a number"], "error": "Bad"}, "price must be a number"),
    (
        "litestar",
        {"detail": "Validation failed", "extra": [{"message": "Expected int", "key": "price", "source": "body"}]},
        "body.price: Expected int; Validation failed",
    ),
    (
        "fastify",
        {"statusCode": 400, "error": "Bad", "message": "body/price must be number"},
        "body/price must be number",
    ),
    ("express", {"errors": [{"type": "field", "msg": "No", "path": "a", "location": "body"}]}, "body.a: No"),
    ("zod", {"error": {"name": "ZodError", "issues": [{"path": ["a", 1], "message": "Required"}]}}, "a.1: Required"),
    (
        "kubernetes",
        {
            "kind": "Status",
            "message": "x is invalid",
            "details": {"name": "x", "causes": [{"field": "s", "message": "m"}]},
        },
        "s: m; x is invalid",
    ),
    ("oauth", {"error": "invalid_grant", "error_description": "expired"}, "expired"),
    ("slack", {"ok": False, "error": "invalid_auth"}, "invalid_auth"),
    (
        "elasticsearch",
        {"error": {"root_cause": [], "type": "t", "reason": "no such index"}, "status": 404},
        "no such index",
    ),
    ("xml", "<Error><Code>C</Code><Message>No such key.</Message></Error>", "No such key."),
    ("a page", "<!doctype html><html><head><title>Bad gateway</title></head></html>", "Bad gateway"),
    ("text", "plain\n  and\tmore", "plain and more"),
    ("something else", {"code": 7, "ok": False}, '{"code":7,"ok":false}'),
    ("something secret", {"code": 7, "password": "p", "data": [{"token": "t"}]}, "secret below"),
    ("nothing", {}, ""),
    ("null", None, ""),
    ("a number", [1], "[1]"),
]


@pytest.mark.parametrize(("body", "want"), [shape[1:] for shape in SHAPES], ids=[shape[0] for shape in SHAPES])
def test_the_first_reason_of_each_shape(body: object, want: str) -> None:
    if want == "secret below":
        want = '{"code":7,"password":"***","data":[{"token":"***"}]}'

    assert reason(body) == want


def test_a_secret_that_a_validator_repeats_is_hidden() -> None:
    entry = {"loc": ["body", "password"], "msg": "'hunter2' is too short", "input": "hunter2"}

    assert reason({"detail": [entry]}) == "body.password: '***' is too short"


def test_the_credential_of_the_client_is_hidden(server: Server) -> None:
    assert "tok-123456" not in message(server, 400, {"detail": "bad token tok-123456"})
    assert "tok-123456" not in message(server, 400, {"given": "tok-123456"})


@pytest.mark.parametrize(
    "body",
    [
        {"detail": "x" * 5000},
        {"what": ["y" * 5000]},
        {"detail": [{"loc": ["a" * 3000], "msg": "m"}]},
        b"z" * 100_000,
        {"detail": "line\nline\r\n\x1b[31m" * 30},
        [{}] * 5000,
    ],
)
def test_a_message_is_one_line_of_at_most_300_characters(server: Server, body: object) -> None:
    said = message(server, 422, body, X_Request_Id="r" * 9000)

    assert len(said) <= 300
    assert said.isprintable()
    assert said.startswith("422 Unprocessable Entity: ")
    assert "POST http" in said


def test_a_message_keeps_the_letters_of_later_years_and_shows_no_turns_of_the_line() -> None:
    assert (
        reason("no \U0001fae9 \u0645\u06cc\u200c\u062e\u202e\u2028now\ufeff\x9b31m")
        == "no \U0001fae9 \u0645\u06cc\u200c\u062e now 31m"
    )


def test_deep_bodies_are_no_trouble() -> None:
    deep: Any = "end"
    for _ in range(300):
        deep = {"errors": [deep]}

    assert isinstance(reason(deep), str)
