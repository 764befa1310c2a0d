"""Which type a response has: by its status, by its media type, and by what it holds."""

from __future__ import annotations

import asyncio
import json
import pickle
import re
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from gradient import (
    APIResponseValidationError,
    APIResponseValidationWarning,
    APIStatusError,
    AsyncGradient,
    Gradient,
    NotFoundError,
    to_jsonable,
)
from gradient._runtime.call.operation import Operation
from gradient._runtime.models.decode import decode
from gradient.types import AppJobInvocationCancelResponseTrigger as Trigger
from gradient.types import AppJobInvocationCancelResponseTriggerManualUser as User

from .loopback import FakeResponse, Server

TEXT, HTML = (("Content-Type", "text/plain"),), (("Content-Type", "text/html"),)
JSON = (("Content-Type", "application/json"),)
USER, TRIGGER = User.__name__, Trigger.__name__
XML = '<?xml version="1.0" encoding="latin-1"?><a>ü</a>'
ENTRY = b'{"uuid": "7"}'

Call = Callable[..., Any]


def call_sync(server: Server, operation: Operation[Any], **arguments: Any) -> Any:
    with Gradient(access_token="tok-123456", base_url=server.url) as client:
        return client.call(operation, **arguments)


def call_async(server: Server, operation: Operation[Any], **arguments: Any) -> Any:
    async def run() -> Any:
        async with AsyncGradient(access_token="tok-123456", base_url=server.url) as client:
            return await client.call(operation, **arguments)

    return asyncio.run(run())


by_both = pytest.mark.parametrize("call", [call_sync, call_async], ids=["sync", "async"])


def get(returns: str, **rest: Any) -> Operation[Any]:
    return Operation("GET", "/x", returns=returns, **rest)


@by_both
@pytest.mark.parametrize(
    ("status", "want"),
    [(200, User(uuid="7")), (201, Trigger.from_dict({"uuid": "7"})), (299, [User(uuid="7")]), (204, None)],
)
def test_the_status_decides_which_type_a_response_has(server: Server, call: Call, status: int, want: object) -> None:
    table = {"200": USER, "201": TRIGGER, "204": "None", "2XX": f"list[{USER}]"}
    body = b"[" + ENTRY + b"]" if status == 299 else b"" if status == 204 else ENTRY
    server.answer(FakeResponse(status, body))

    assert call(server, get(f"{USER} | {TRIGGER} | None", responses=table)) == want


@by_both
@pytest.mark.parametrize(
    ("status", "want"), [(404, User(uuid="7")), (418, Trigger.from_dict({"uuid": "7"})), (500, {"uuid": "7"})]
)
def test_an_error_holds_what_the_description_says_of_its_status(
    server: Server, call: Call, status: int, want: object
) -> None:
    operation = get("None", errors={"404": USER, "4XX": TRIGGER, "default": "dict[str, str]"})
    server.answer(FakeResponse(status, ENTRY))

    with pytest.raises(APIStatusError) as caught:
        call(server, operation)

    assert caught.value.data == want
    assert type(caught.value.data) is type(want)
    assert caught.value.body == {"uuid": "7"}


@pytest.mark.parametrize("body", [b"", b"<html>", b'"just a word"'])
def test_an_error_that_is_no_json_has_only_its_text(server: Server, body: bytes) -> None:
    server.answer(FakeResponse(404, body, HTML))

    with pytest.raises(NotFoundError) as caught:
        call_sync(server, get("None", errors={"default": USER}))

    assert caught.value.data is None


@pytest.mark.parametrize(("body", "want"), [(b'{"why": [1]}', {"why": [1]}), (b'"just a word"', "just a word")])
def test_an_error_of_which_nothing_is_said_holds_its_json(server: Server, body: bytes, want: object) -> None:
    server.answer(FakeResponse(404, body))

    with pytest.raises(NotFoundError) as caught:
        call_sync(server, get("None"))

    assert caught.value.data == want


@by_both
@pytest.mark.parametrize("status", [204, 205])
def test_a_response_without_a_body_is_none_whatever_was_promised(server: Server, call: Call, status: int) -> None:
    server.answer(FakeResponse(status, b""))

    assert call(server, get(USER)) is None
    assert call(server, get("bytes")) == b""
    assert call(server, get("text")) == ""


def test_an_empty_response_is_none_where_anything_may_come(server: Server) -> None:
    server.answer(FakeResponse(200, b"", ()))

    assert call_sync(server, get("Any")) is None
    assert call_sync(server, get(f"{USER} | None")) is None


@by_both
@pytest.mark.parametrize("promise", [USER, f"list[{USER}]", "str", "int", f"{USER} | {TRIGGER}", "dict[str, Any]"])
@pytest.mark.parametrize("body", [b"", b"\n"])
def test_an_empty_response_is_none_unless_somebody_asks(server: Server, call: Call, promise: str, body: bytes) -> None:
    server.answer(FakeResponse(200, body))

    assert call(server, get(promise)) is None


def test_an_empty_response_is_told_to_those_who_ask(server: Server) -> None:
    server.answer(FakeResponse(200, b""))
    with Gradient(access_token="tok-123456", base_url=server.url) as client:
        with pytest.warns(APIResponseValidationWarning, match=f"the response is empty, but {USER} was promised"):
            assert client.with_options(validation="warn").call(get(USER)) is None
        with pytest.raises(APIResponseValidationError, match="is empty"):
            client.with_options(validation="error").call(get(USER))
        assert client.with_options(validation="error").call(get(f"{USER} | None")) is None
        assert client.with_options(validation="error").call(get("Any")) is None


@by_both
@pytest.mark.parametrize(
    ("promise", "body", "kind"),
    [
        (USER, b'"text"', "a scalar"),
        (USER, b"null", "null"),
        (USER, b"[]", "a list"),
        (f"list[{USER}]", ENTRY, "an object"),
        (f"list[{USER}]", b"null", "null"),
        ("dict[str, str]", b"[]", "a list"),
        ("tuple[str, int]", b"{}", "an object"),
        (f"{USER} | {TRIGGER}", b"7", "a scalar"),
        (f"{USER} | list[{USER}]", b"true", "a scalar"),
        (f"{USER} | list[{USER}]", b"null", "null"),
        ("str", b"null", "null"),
        ("datetime", b"{}", "an object"),
    ],
)
def test_json_of_another_kind_is_an_error(server: Server, call: Call, promise: str, body: bytes, kind: str) -> None:
    server.answer(FakeResponse(200, body))

    with pytest.raises(APIResponseValidationError, match=f"the response is {kind}, but .* was promised"):
        call(server, get(promise))


@pytest.mark.parametrize(
    ("promise", "body", "want"),
    [
        (f"{USER} | None", b"null", None),
        (f"{USER} | str", b'"text"', "text"),
        ("Any", b"null", None),
        ("int", b'"7"', "7"),
        ("str", b"7", 7),
        (f"list[{USER}]", b"[]", []),
        (f"list[{USER} | None]", b"[null]", [None]),
        (f"list[{USER} | str]", b'["text"]', ["text"]),
        ("list[str]", b"[7, null]", [7, None]),
        ("list[Any]", b"[1, null]", [1, None]),
        (f"list[list[{USER}]]", b"[[], [{}]]", [[], [User.from_dict({})]]),
        (f"dict[str, {USER} | None]", b'{"a": null}', {"a": None}),
        (f"{USER} | dict[str, {TRIGGER}]", b'{"uuid": "7"}', User(uuid="7")),
        (f"{USER} | list[int]", b'["7"]', ["7"]),
        (TRIGGER, b'{"manual": null, "type": 7}', Trigger.from_dict({"manual": None, "type": 7})),
    ],
)
def test_json_of_a_kind_that_was_promised_is_none(server: Server, promise: str, body: bytes, want: object) -> None:
    server.answer(FakeResponse(200, body))

    assert call_sync(server, get(promise)) == want


@by_both
@pytest.mark.parametrize(
    ("promise", "body", "said"),
    [
        (f"list[{USER}]", b'[{"uuid": "7"}, null]', "has null at [1]"),
        (f"list[{USER}]", b'["text"]', "has a scalar at [0]"),
        (f"list[{USER}]", b"[[]]", "has a list at [0]"),
        (f"list[{USER}] | None", b"[null]", "has null at [0]"),
        (f"list[{USER} | {TRIGGER}]", b"[7]", "has a scalar at [0]"),
        (f"{USER} | list[{USER}]", b"[null]", "has null at [0]"),
        (f"dict[str, {USER}]", b'{"a": {}, "b": null}', "has null at ['b']"),
        (f"Mapping[str, {USER} | None]", b'{"a": "text"}', "has a scalar at ['a']"),
        (f"dict[str, list[{USER}]]", b'{"a": [{}, null]}', "has null at ['a'][1]"),
        (f"list[list[{USER}]]", b"[[], [false]]", "has a scalar at [1][0]"),
        ("list[dict[str, str]]", b"[null]", "has null at [0]"),
    ],
)
@pytest.mark.parametrize("validation", ["off", "warn"])
def test_a_list_of_models_that_holds_something_else_is_an_error(
    server: Server, call: Call, promise: str, body: bytes, said: str, validation: str
) -> None:
    server.answer(FakeResponse(200, body))

    with pytest.raises(APIResponseValidationError, match=re.escape(f"the response {said}, but {promise} was promised")):
        call(server, get(promise), options={"validation": validation})


@by_both
def test_a_redirect_that_is_described_is_a_success(server: Server, call: Call) -> None:
    server.answer(FakeResponse(303, b"", (("Location", "/there"),)))

    assert call(server, Operation("POST", "/x", responses={"303": "None"})) is None
    assert call(server, Operation("POST", "/x", responses={"3XX": "None"})) is None
    with pytest.raises(APIStatusError, match="points to /there"):
        call(server, Operation("POST", "/x"))


@pytest.mark.parametrize(
    ("returns", "accept", "body", "media_type", "want"),
    [
        ("int", "text/plain", b"42", "text/plain; charset=utf-8", 42),
        ("int", "text/plain", b"\xef\xbb\xbf42", "text/plain", 42),
        (USER, "*/*", ENTRY, "application/vnd.user.v2+json", User(uuid="7")),
        (USER, "application/json", ENTRY, "text/plain", User(uuid="7")),
        (USER, "application/json", ENTRY, None, User(uuid="7")),
        (USER, "application/json", '{"uuid": "ü"}'.encode("latin-1"), "text/json; charset=latin-1", User(uuid="ü")),
        (USER, "application/json", '{"uuid": "ü"}'.encode("utf-16"), "application/json", User(uuid="ü")),
        ("str", "application/json", b'"word"', "application/json", "word"),
        ("str", "application/json", b"word", "text/plain", "word"),
        ("str", "application/json", b"word", None, "word"),
        ("text", "text/plain", b'"word"', "application/json", "word"),
        ("text", "text/plain", b'["word"]', "application/json", '["word"]'),
        ("text", "*/*", b'"word"', "application/json", "word"),
        ("text", "*/*", b'"word"', "text/plain", '"word"'),
        ("text", "*/*", b'{"a": 1}', "application/json", '{"a": 1}'),
        ("text", "*/*", b"no JSON", "application/json", "no JSON"),
        ("text", "text/plain", "ü".encode("latin-1"), "text/plain; charset=latin-1", "ü"),
        ("text", "application/xml", XML.encode("latin-1"), "text/xml", XML),
        ("text", "application/xml", XML.encode("latin-1"), "application/xml; charset=latin-1", XML),
        ("text", "application/xml", XML.encode("utf-16"), "application/soap+xml", XML),
        ("text", "application/xml", "<a>ü</a>".encode(), "application/xml", "<a>ü</a>"),
        ("bytes", "image/png", b"\x89PNG", "image/png", b"\x89PNG"),
        ("bytes", "application/pdf", b"\x89PNG", "image/png", b"\x89PNG"),
        ("bytes", "text/html", b"<p>", "text/html", b"<p>"),
        ("bytes", "*/*", b"<p>", "text/html", b"<p>"),
        ("bytes", "application/json", b'"aGk="', "application/json", b'"aGk="'),
        ("base64", "application/json", b'"aGk="', "application/json", b"hi"),
        ("base64", "application/json", b'"not base64"', "application/json", "not base64"),
        ("base64", "application/json", b"\x89PNG", "image/png", b"\x89PNG"),
    ],
)
def test_media_types_are_read_as_promised(
    server: Server, returns: str, accept: str, body: bytes, media_type: str | None, want: object
) -> None:
    server.answer(FakeResponse(200, body, (("Content-Type", media_type),) if media_type else ()))

    assert call_sync(server, get(returns, accept=accept)) == want


UNDESCRIBED = [
    (b'{"token": "t"}', "application/json", {"token": "t"}),
    (b'{"token": "t"}', "application/vnd.x+json; charset=utf-8", {"token": "t"}),
    (b"id,name\n1,Rex\n", "text/csv", "id,name\n1,Rex\n"),
    ("ü".encode("latin-1"), "text/plain; charset=latin-1", "ü"),
    (b"data: 1\n\n", "text/event-stream", "data: 1\n\n"),
    (b"<p>", "text/html", "<p>"),
    (b"<a/>", "application/xml", "<a/>"),
    (b"a: 1\n", "application/yaml", "a: 1\n"),
    (b"{}\n{}\n", "application/x-ndjson", "{}\n{}\n"),
    (b"{}\n{}\n", "application/x-ndjson, application/x-ndjson", "{}\n{}\n"),  # the header came twice
    (b'{"token": "t"}', "text/html, application/json", {"token": "t"}),
    (b"<p>", "application/json, text/html; charset=utf-8", "<p>"),
    (b"%PDF\xff", "application/pdf", b"%PDF\xff"),
    (b"\x89PNG", "image/png", b"\x89PNG"),
    (b"", "text/plain", None),
    (b"", "application/json", None),
    (b"", None, None),
]


@by_both
@pytest.mark.parametrize("returns", ["content", "Any"])
@pytest.mark.parametrize(("body", "media_type", "want"), UNDESCRIBED)
def test_what_nobody_described_is_read_by_its_media_type(
    server: Server, call: Call, returns: str, body: bytes, media_type: str | None, want: object
) -> None:
    server.answer(FakeResponse(200, body, (("Content-Type", media_type),) if media_type else ()))

    assert call(server, get(returns)) == want


@by_both
def test_without_a_media_type_nothing_is_guessed(server: Server, call: Call) -> None:
    server.answer(FakeResponse(200, ENTRY, ()))

    assert call(server, get("content")) == ENTRY
    assert call(server, get("Any")) == {"uuid": "7"}  # which the description calls JSON


@by_both
def test_what_calls_itself_json_and_is_none_is_text(server: Server, call: Call) -> None:
    server.answer(FakeResponse(200, b"OK"))

    assert call(server, get("content")) == "OK"
    assert call(server, get("Any")) == "OK"


@by_both
@pytest.mark.parametrize("status", [204, 205])
def test_a_response_that_has_no_body_is_none_where_nothing_is_described(
    server: Server, call: Call, status: int
) -> None:
    server.answer(FakeResponse(status, b""))

    assert call(server, get("content")) is None


@by_both
@pytest.mark.parametrize("table", [{}, {"204": "None"}, {"204": "None", "302": "None"}, {"205": "None"}])
@pytest.mark.parametrize("validation", ["off", "error"])
def test_a_body_that_came_is_not_lost_where_none_is_described(
    server: Server, call: Call, table: dict[str, str], validation: str
) -> None:
    came = [
        (200, b'{"a": 1}', (), {"a": 1}),
        (202, b"later", TEXT, "later"),
        (201, b"\xff", (("Content-Type", "a/b"),), b"\xff"),
    ]
    nothing = [(200, b"", ()), (201, b"", TEXT), (204, b"", ())]
    for status, body, headers, want in [*came, *((*each, None) for each in nothing)]:
        server.answer(FakeResponse(status, body, headers or JSON))

        options: Any = {"validation": validation}
        assert call(server, get("None", responses=table), options=options) == want


@by_both
def test_a_redirect_that_is_described_without_a_body_has_none(server: Server, call: Call) -> None:
    server.answer(FakeResponse(302, b"<p>Found", HTML))

    assert call(server, Operation("POST", "/x", responses={"204": "None", "302": "None"})) is None


@by_both
def test_a_status_of_which_nothing_is_said_is_read_by_its_media_type(server: Server, call: Call) -> None:
    table = {"200": USER, "202": "content", "default": "content"}
    for status in (202, 299):
        server.answer(FakeResponse(status, b"later", TEXT))

        assert call(server, get(f"{USER} | Any", responses=table)) == "later"


@pytest.mark.parametrize(
    ("accept", "accept_others", "want"),
    [
        ("application/json", "", "application/json"),
        ("image/png, text/csv", "", "image/png, text/csv"),
        ("image/png", "text/csv;q=0.5, */*;q=0.1", "image/png, text/csv;q=0.5, */*;q=0.1"),
        ("*/*", "", "*/*"),
    ],
)
def test_what_is_described_is_asked_for_and_nothing_beside(
    server: Server, accept: str, accept_others: str, want: str
) -> None:
    server.answer(FakeResponse(200, b"{}"))

    call_sync(server, get("Any", accept=accept, accept_others=accept_others))

    assert server.arrived[0].header("accept") == [want]


@by_both
@pytest.mark.parametrize("returns", [USER, "str", f"{USER} | None"])
def test_a_page_where_json_was_promised_is_an_error_that_shows_it(server: Server, call: Call, returns: str) -> None:
    server.answer(FakeResponse(200, b"<html>Bad gateway</html>", HTML))

    with pytest.raises(APIResponseValidationError, match="Bad gateway"):
        call(server, get(returns))


@by_both
def test_a_page_where_a_file_was_promised_is_an_error_that_shows_it(server: Server, call: Call) -> None:
    server.answer(FakeResponse(200, b"<html>Log in</html>", HTML))

    with pytest.raises(APIResponseValidationError, match="is text/html, but application/pdf was promised: .*Log in"):
        call(server, get("bytes", accept="application/pdf"))


UNUSUAL = {
    "id": 12345678901234567890,
    "completed_at": "2025-01-01T00:00:00.500Z",
    "created_at": "2016-12-31T23:59:60Z",
    "phase": "FROZEN",
    "started_at": "2025-01-01",
    "trigger": {"manual": {"user": {"uuid": "7"}, "note": None}},
    "zone": [1.0, 1, 1e3],
}


@by_both
@pytest.mark.parametrize(
    ("returns", "data"),
    [
        ("AppJobInvocationCancelResponse", UNUSUAL),
        ("list[AppJobInvocationCancelResponse]", [UNUSUAL, {}]),
        ("dict[str, AppJobInvocationCancelResponse]", {"a": UNUSUAL}),
        (f"{TRIGGER} | AppJobInvocationCancelResponse | str", UNUSUAL),
        ("UUID", "6BA7B810-9DAD-11D1-80B4-00C04FD430C8"),
        ("list[datetime | date | time]", ["2025-01-01T00:00:00.5Z", "2025-01-01", "10:00:00.50"]),
        ("list[Decimal]", ["0.00000001", "1.10", 1.5]),
        ("Any", [None, True, 0.1, {"a": []}]),
    ],
)
def test_any_response_goes_back_as_the_same_text(server: Server, call: Call, returns: str, data: object) -> None:
    server.answer(FakeResponse(200, json.dumps(data).encode()))

    result = call(server, get(returns))

    assert json.dumps(to_jsonable(result), sort_keys=True) == json.dumps(data, sort_keys=True)


def test_what_is_no_json_has_a_form_in_json() -> None:
    assert to_jsonable(None) is None
    assert to_jsonable("<a/>") == "<a/>"
    assert to_jsonable(b"\x00\xff") == "AP8="


def test_a_uuid_in_capitals_is_a_uuid() -> None:
    read: Any = decode("6BA7B810-9DAD-11D1-80B4-00C04FD430C8", "UUID")

    assert read == UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
    assert repr(read) == repr(UUID(str(read)))
    assert to_jsonable(pickle.loads(pickle.dumps(read))) == "6BA7B810-9DAD-11D1-80B4-00C04FD430C8"


SEVERAL = {"image/png": "bytes", "image/*": "bytes", "text/csv": "text", "application/vnd.brief+json": TRIGGER}


@by_both
@pytest.mark.parametrize(
    ("asked", "body", "media_type", "want"),
    [
        (None, ENTRY, "application/json", User(uuid="7")),
        (None, b"\x89PNG", "image/png", b"\x89PNG"),
        (None, b"\x89", "image/webp", b"\x89"),
        (None, b"a,b", "text/csv; charset=utf-8", "a,b"),
        (None, ENTRY, None, User(uuid="7")),
        ("image/png", b"\x89PNG", "image/png", b"\x89PNG"),
        ("image/png", b"\x89PNG", None, b"\x89PNG"),
        ("image/png", b"a,b", "text/csv", "a,b"),
        ("image/png", ENTRY, "application/json", User(uuid="7")),
        ("application/vnd.brief+json", ENTRY, "application/vnd.brief+json", Trigger.from_dict({"uuid": "7"})),
        ("application/json", ENTRY, "application/json", User(uuid="7")),
        ("image/gif", b"GIF", "image/gif", b"GIF"),
        ("image/png", b"a: 1", "application/yaml", b"a: 1"),
        ("text/csv", b"", "text/csv", ""),
    ],
)
def test_what_comes_is_read_by_what_it_is(
    server: Server, asked: str | None, call: Call, body: bytes, media_type: str | None, want: object
) -> None:
    server.answer(FakeResponse(200, body, (("Content-Type", media_type),) if media_type else ()))
    operation = get(USER, media_types=SEVERAL).accepting(asked)

    found = call(server, operation)

    assert found == want
    assert type(found) is type(want)
    assert server.arrived[0].header("accept") == [f"{asked or 'application/json'}"]


def test_of_all_media_types_each_can_be_asked_for(server: Server) -> None:
    server.answer(FakeResponse(200, b"a: 1", (("Content-Type", "application/yaml"),)))
    operation = get(USER, media_types=SEVERAL, accept="application/json, */*").accepting("application/yaml")

    assert call_sync(server, operation) == "a: 1"


@by_both
def test_no_content_is_none_whatever_was_asked_for(server: Server, call: Call) -> None:
    server.answer(FakeResponse(204, b""))
    operation = get(f"{USER} | None", responses={"200": USER, "204": "None"}, media_types=SEVERAL)

    assert call(server, operation.accepting("image/png")) is None


def test_a_page_in_place_of_what_was_asked_for_is_an_error(server: Server) -> None:
    server.answer(FakeResponse(200, b"<html>Log in</html>", HTML))

    with pytest.raises(APIResponseValidationError, match="is text/html, but image/png was promised"):
        call_sync(server, get(USER, media_types=SEVERAL).accepting("image/png"))


@by_both
@pytest.mark.parametrize(
    ("usual", "body", "media_type", "want"),
    [
        (USER, b"a;b", "text/tab-separated-values", "a;b"),
        (USER, b"plain", "text/plain", "plain"),
        (USER, ENTRY, "text/plain", User(uuid="7")),
        (USER, ENTRY, "application/hal+json", User(uuid="7")),
        (USER, b"%PDF", "application/pdf", b"%PDF"),
        (USER, ENTRY, "application/octet-stream", ENTRY),
        (USER, b"<a/>", "application/xml", "<a/>"),
        (USER, b"\xff\xfe", None, b"\xff\xfe"),
        ("bytes", b"a;b", "text/tab-separated-values", "a;b"),
        ("bytes", ENTRY, "application/json", Trigger.from_dict({"uuid": "7"})),
        ("bytes", b"%PDF", "application/pdf", b"%PDF"),
        ("bytes", b"%PDF", None, b"%PDF"),
        ("text", b"%PDF", "application/pdf", b"%PDF"),
        ("text", ENTRY, "application/problem+json", Trigger.from_dict({"uuid": "7"})),
    ],
)
def test_beside_several_media_types_one_that_is_not_described_is_read_by_its_name(
    server: Server, call: Call, usual: str, body: bytes, media_type: str | None, want: object
) -> None:
    server.answer(FakeResponse(200, body, (("Content-Type", media_type),) if media_type else ()))
    accept = {"bytes": "image/gif", "text": "text/csv"}.get(usual, "application/json")

    found = call(server, get(usual, media_types=SEVERAL, accept=accept))

    assert found == want
    assert type(found) is type(want)


@pytest.mark.parametrize(
    ("several", "body", "media_type"),
    [
        ({"application/pdf": "bytes"}, b"<html>Log in</html>", "text/html"),
        ({"application/pdf": "bytes"}, b"{no JSON", "application/problem+json"),
        ({"application/pdf": "bytes"}, b"no JSON", "application/json"),
    ],
)
def test_a_page_and_broken_json_are_none_of_several_media_types(
    server: Server, several: dict[str, str], body: bytes, media_type: str
) -> None:
    server.answer(FakeResponse(200, body, (("Content-Type", media_type),)))

    with pytest.raises(APIResponseValidationError):
        call_sync(server, get(USER, media_types=several))


def test_a_page_is_text_where_text_is_among_several_media_types(server: Server) -> None:
    server.answer(FakeResponse(200, b"<p>", HTML))

    assert call_sync(server, get(USER, media_types=SEVERAL)) == "<p>"
