"""Numbers whose digits count: by themselves, and through the client of an SDK whose description has some."""

from __future__ import annotations

import asyncio
import copy
import json
import math
import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from threading import Thread
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from gradient._runtime.models.codecs import parse
from gradient._runtime.models.encode import jsonable, to_bytes, to_jsonable, to_text
from gradient._runtime.models.numbers import Number
from gradient._runtime.params import parameters
from gradient._runtime.params.styles import Style
from made_sdk import imported

import sdkwright

LONG = "12345678901234567890.1234567890"
"""More digits than a float has, and a zero at the end that it would not write."""

# ------------------------------------------------------------------------------------------------ value


@pytest.mark.parametrize(
    ("given", "digits"),
    [
        ("1.10", "1.10"),
        (LONG, LONG),
        ("-0.0", "-0.0"),
        ("1E+5", "1E+5"),
        (Decimal("1.10"), "1.10"),
        (Decimal("1E-30"), "1E-30"),
        (3, "3"),
        (10**30, "1" + "0" * 30),
        (1.5, "1.5"),
        (1e22, "1e+22"),
        (Number("1.10"), "1.10"),
    ],
)
def test_a_number_keeps_its_digits(given: Any, digits: str) -> None:
    number = Number(given)

    assert (str(number), f"{number}", repr(number)) == (digits, digits, f"Number({digits!r})")
    assert (number.decimal, str(number.decimal)) == (Decimal(digits), str(Decimal(digits)))
    assert number == float(digits)


WRONG = ["", " 1", "1\n", "+1", "01", "1.", ".5", "1_0", "٣", "0x1", "NaN", "Infinity", "1,5"]


@pytest.mark.parametrize("given", [*WRONG, math.nan, math.inf, Decimal("NaN"), Decimal("-Infinity"), True, None])
def test_what_is_no_number_in_json_is_refused(given: Any) -> None:
    with pytest.raises(ValueError, match="is no number in JSON"):
        Number(given)


def test_to_python_a_number_is_a_float() -> None:
    number = Number("1.10")

    assert isinstance(number, float)
    assert (number, hash(number), number < 2, f"{number:.1f}") == (1.1, hash(1.1), True, "1.1")
    assert number == Number("1.1")
    assert [type(each) for each in (number + 1, -number, round(number, 1), abs(number))] == [float] * 4


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_copies_keep_the_digits(protocol: int) -> None:
    number = Number(LONG)

    for copied in (pickle.loads(pickle.dumps(number, protocol)), copy.copy(number), copy.deepcopy([number])[0]):
        assert (type(copied), str(copied)) == (Number, LONG)


def test_digits_beyond_the_range_of_a_float_remain() -> None:
    number = Number("1e400")

    assert (float(number), number.decimal, to_text([number])) == (math.inf, Decimal("1e400"), "[1e400]")


# ------------------------------------------------------------------------------------------------ writing


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Number("1.10"), "1.10"),
        ([Number(LONG), 1.5, None, True], f"[{LONG},1.5,null,true]"),
        ({"a\n": [{"ü": Number("2.50")}], "b": ()}, '{"a\\n":[{"ü":2.50}],"b":[]}'),
        (({"a": 1}, {"b": Number("-1e2")}), '[{"a":1},{"b":-1e2}]'),
    ],
)
def test_json_has_the_digits(value: object, text: str) -> None:
    assert to_text(value) == text
    assert to_bytes(value) == text.encode()
    assert to_text(jsonable(value)) == text


def test_text_without_utf8_form_costs_no_digits() -> None:
    assert to_bytes({"\ud800ü": Number("1.10")}) == b'{"\\ud800\xc3\xbc":1.10}'


def test_plain_data_is_what_the_standard_library_takes() -> None:
    plain = to_jsonable({"a": Number("1.10")})

    assert (plain, json.dumps(plain)) == ({"a": 1.1}, '{"a": 1.1}')


def test_threads_do_not_take_numbers_from_each_other() -> None:
    wrong: list[str] = []

    def write(value: object, text: str) -> None:
        wrong.extend(found for _ in range(2000) if (found := to_text(value)) != text)

    pairs = [([Number("1.10")], "[1.10]"), ([1.1], "[1.1]")] * 2
    threads = [Thread(target=write, args=pair) for pair in pairs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert wrong == []


def test_parameters_have_the_digits() -> None:
    number = Number("1.10")

    assert parameters.path("/{a}", {"a": number}) == "/1.10"
    assert parameters.query({"a": number, "b": [number, 2]}) == {"a": "a=1.10", "b": "b=1.10&b=2"}
    assert parameters.query({"a": {"b": number}}, {"a": Style("deepObject")}) == {"a": "a%5Bb%5D=1.10"}
    assert parameters.query({"a": [number]}, {"a": Style(media_type="application/json")}) == {"a": "a=%5B1.10%5D"}
    assert parameters.headers({"A": [number, number]}) == {"A": "1.10,1.10"}
    assert parameters.cookies({"a": number}, ()) == "a=1.10"


def test_without_such_a_number_in_the_description_json_is_read_as_ever() -> None:
    parsed = parse('{"a": 1.10}')

    assert isinstance(parsed, dict)
    assert type(parsed["a"]) is float


# ------------------------------------------------------------------------------------------------ through a client

EXACT = {"type": "number", "format": "decimal"}
ACCOUNT = {
    "type": "object",
    "required": ["balance"],
    "properties": {
        "balance": EXACT,
        "fee": {"oneOf": [EXACT, {"type": "string"}]},
        "cost": {"oneOf": [{"type": "integer"}, EXACT, {"type": "array", "items": EXACT}]},
        "share": {"type": "number"},
        "either": {"oneOf": [{"type": "number"}, {"$ref": "#/components/schemas/Number"}]},
        "owner": {"$ref": "#/components/schemas/Number"},
    },
}


def content(schema: object, media_type: str = "application/json") -> dict[str, object]:
    return {"content": {media_type: {"schema": schema}}}


def response(schema: object, media_type: str = "application/json") -> dict[str, object]:
    return {"200": {"description": "", **content(schema, media_type)}}


HERE = {"$ref": "#/components/schemas/Account"}
FIELDS = {"type": "object", "properties": {"amount": EXACT, "parts": {"type": "array", "items": EXACT}}}
SPEC = {
    "openapi": "3.1.0",
    "info": {"title": "Numbers", "version": "1"},
    "paths": {
        "/accounts/{id}": {
            "get": {
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": EXACT},
                    {"name": "least", "in": "query", "schema": EXACT},
                    {"name": "X-Most", "in": "header", "schema": EXACT},
                ],
                "responses": {**response(HERE), "400": {"description": "", **content(HERE)}},
            },
            "put": {
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": EXACT}],
                "requestBody": {"required": True, **content(HERE)},
                "responses": response(EXACT),
            },
        },
        "/forms": {"post": {"requestBody": content(FIELDS, "application/x-www-form-urlencoded"), "responses": {}}},
        "/parts": {"post": {"requestBody": content(FIELDS, "multipart/form-data"), "responses": {}}},
        "/lines": {"get": {"responses": response(HERE, "application/jsonl")}},
        "/events": {"get": {"responses": response(HERE, "text/event-stream")}},
    },
    "webhooks": {"paid": {"post": {"requestBody": content(HERE), "responses": {}}}},
    "components": {
        "schemas": {
            "Account": ACCOUNT,
            "Number": {"type": "object", "required": ["digits"], "properties": {"digits": {"type": "string"}}},
        }
    },
}
PACKAGE = "of_numbers"


@contextmanager
def generated(folder: Path, spec: str, package: str) -> Iterator[ModuleType]:
    """The SDK of a description, imported; afterwards Python forgets it."""
    (folder / "spec.json").write_text(spec, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files])
        assert sdkwright.generate(folder / "spec.json", output=folder / "out", package=package).ok
    with imported(folder / "out" / "src", package) as made:
        yield made


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """An SDK whose description has numbers that are decimal."""
    with generated(tmp_path_factory.mktemp(PACKAGE), json.dumps(SPEC), PACKAGE) as found:
        yield found


class Canned:
    """Answers each request with the same body, and keeps what was sent."""

    def __init__(self, sdk: ModuleType, body: str, media_type: str = "application/json", status: int = 200) -> None:
        self._response = sdk.Response(status, sdk.Headers([("Content-Type", media_type)]), body.encode())
        self.sent: list[Any] = []

    def send(self, request: Any) -> Any:
        self.sent.append(request)
        return self._response

    def close(self) -> None:
        """Nothing is open."""


class AsyncCanned(Canned):
    """The same for the async client."""

    async def send(self, request: Any) -> Any:
        return Canned.send(self, request)

    async def close(self) -> None:
        """Nothing is open."""


def client(sdk: ModuleType, transport: Canned, **settings: Any) -> Any:
    return sdk.Numbers(base_url="https://bank.test", http_client=transport, **settings)


def account(sdk: ModuleType, body: str, **settings: Any) -> Any:
    return client(sdk, Canned(sdk, body), **settings).accounts.retrieve(1.5)


def test_a_response_keeps_its_digits_and_goes_back_as_the_same_text(sdk: ModuleType) -> None:
    body = f'{{"unknown":[3.30],"balance":{LONG},"cost":[1.10,2],"share":0.10}}'

    found = account(sdk, body, validation="error")

    assert type(found.balance) is sdk.Number
    assert found.balance.decimal == Decimal(LONG)
    assert [str(each) for each in found.cost] == ["1.10", "2"]
    assert [type(each) for each in found.cost] == [sdk.Number] * 2
    assert (found.share, found.to_dict()["balance"]) == (0.1, float(LONG))
    assert found.to_json() == body
    assert json.loads(json.dumps(sdk.to_jsonable(found))) == json.loads(body)
    assert pickle.loads(pickle.dumps(found)).to_json() == copy.deepcopy(found).to_json() == body


def test_a_response_of_the_async_client_keeps_its_digits(sdk: ModuleType) -> None:
    transport = AsyncCanned(sdk, f'{{"balance":{LONG}}}')
    found = asyncio.run(sdk.AsyncNumbers(base_url="https://bank.test", http_client=transport).accounts.retrieve(1))

    assert str(found.balance) == LONG


@pytest.mark.parametrize(
    ("text", "digits"), [("12345678901234567890", "12345678901234567890"), ("0", "0"), ("1e400", "1e400")]
)
def test_any_number_of_json_is_one(sdk: ModuleType, text: str, digits: str) -> None:
    found = account(sdk, f'{{"balance":{text}}}', validation="error")

    assert (type(found.balance), str(found.balance)) == (sdk.Number, digits)


@pytest.mark.parametrize("text", ['"1.10"', "true", "[1.10]", "NaN"])
def test_what_is_no_number_stays_as_it_came_and_is_told(sdk: ModuleType, text: str) -> None:
    found = account(sdk, f'{{"balance":{text}}}')

    assert repr(found.balance) == repr(json.loads(text)) or found.balance == json.loads(text)
    with pytest.raises(sdk.APIResponseValidationError) as raised:
        account(sdk, f'{{"balance":{text}}}', validation="error")
    assert [(each.path, each.expected) for each in raised.value.mismatches] == [("balance", "Number")]


@pytest.mark.parametrize(
    ("field", "text", "kind", "json_text"),
    [
        ("fee", "1.10", "Number", "1.10"),
        ("fee", "2", "Number", "2"),
        ("fee", '"1.10"', "str", '"1.10"'),
        ("cost", "2", "int", "2"),
        ("cost", "2.0", "Number", "2.0"),
        ("either", "1.10", "Number", "1.10"),
        ("either", '{"digits":"7"}', "NumberSchema", '{"digits":"7"}'),
        ("owner", '{"digits":"7"}', "NumberSchema", '{"digits":"7"}'),
        ("share", "1.10", "Number", "1.10"),
    ],
)
def test_in_a_union_a_number_is_what_a_float_is(
    sdk: ModuleType, field: str, text: str, kind: str, json_text: str
) -> None:
    found = account(sdk, f'{{"balance":1,"{field}":{text}}}', validation="error")

    value = getattr(found, field)
    assert (type(value).__name__, found.to_json()) == (kind, f'{{"balance":1,"{field}":{json_text}}}')


def test_an_error_has_the_digits(sdk: ModuleType) -> None:
    transport = Canned(sdk, f'{{"balance":{LONG}}}', status=400)

    with pytest.raises(sdk.APIStatusError) as raised:
        client(sdk, transport).accounts.retrieve(1)

    assert str(raised.value.data.balance) == LONG


@pytest.mark.parametrize(
    ("resource", "body", "media_type"),
    [
        ("lines", '{{"balance":{0}}}\n{{"balance":2}}\n', "application/jsonl"),
        ("events", 'data: {{"balance":{0}}}\n\ndata: {{"balance":2}}\n\n', "text/event-stream"),
    ],
)
def test_items_of_a_stream_have_the_digits(sdk: ModuleType, resource: str, body: str, media_type: str) -> None:
    api = client(sdk, Canned(sdk, body.format(LONG), media_type), validation="error")

    assert [str(item.balance) for item in getattr(api, resource).retrieve()] == [LONG, "2"]
    with api.with_streaming_response(getattr(api, resource).retrieve)() as raw:
        values = [*(raw.iter_json() if resource == "lines" else (event.json() for event in raw.iter_events()))]
    assert sdk.to_jsonable(values) == [{"balance": float(LONG)}, {"balance": 2}]
    assert str(values[0]["balance"]) == LONG


def test_a_webhook_has_the_digits(sdk: ModuleType) -> None:
    parsed = import_module(f"{PACKAGE}.webhooks").parse(f'{{"balance":{LONG}}}', event="paid")

    assert str(parsed.balance) == LONG


def test_whatever_is_sent_has_the_digits(sdk: ModuleType) -> None:
    transport, other = Canned(sdk, "7.70"), Canned(sdk, '{"balance":7.70}')
    number, api = sdk.Number(Decimal(LONG)), client(sdk, transport)

    paid = api.accounts.update(number, balance=number, cost=[number, 1.5, 2], fee="x")
    api.forms.create(amount=number, parts=[number, 2])
    api.parts.create(amount=number)
    client(sdk, other).accounts.retrieve(number, least=number, x_most=number)

    (put, form, multipart), (get,) = transport.sent, other.sent
    assert str(paid) == "7.70"
    assert (urlsplit(put.url).path, put.content) == (
        f"/accounts/{LONG}",
        f'{{"balance":{LONG},"fee":"x","cost":[{LONG},1.5,2]}}'.encode(),
    )
    assert parse_qsl(form.content.decode()) == [("amount", LONG), ("parts", LONG), ("parts", "2")]
    assert f'name="amount"\r\n\r\n{LONG}\r\n'.encode() in multipart.content
    assert (urlsplit(get.url).query, dict(get.headers)["X-Most"]) == (f"least={LONG}", LONG)


def test_a_model_is_made_of_numbers_and_of_plain_data(sdk: ModuleType) -> None:
    types = import_module(f"{PACKAGE}.types")

    assert types.Account(balance=sdk.Number("1.10")).to_json() == '{"balance":1.10}'
    assert types.Account.from_dict({"balance": 1.5}).balance.decimal == Decimal("1.5")
    assert sdk.Headers([("X-Rest", "1.10")]).read("x-rest", sdk.Number).decimal == Decimal("1.10")


def test_a_type_called_number_keeps_its_name_where_no_number_is_decimal(tmp_path: Path) -> None:
    with generated(tmp_path, json.dumps(SPEC).replace('"decimal"', '"double"'), "of_floats") as sdk:
        found = account(sdk, '{"balance":1.10,"owner":{"digits":"7"}}', validation="error")

        assert (type(found.balance), type(found.owner).__name__) == (float, "Number")
        assert not hasattr(sdk, "Number")
