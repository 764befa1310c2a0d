"""Hostile text and hostile names in every place of a description, in one SDK that is imported and called.

What a user sees is the text unchanged: as a value, as a name on the wire, in a docstring.
"""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import re
import sys
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import reduce
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

import sdkwright
from sdkwright.pipeline import Request, survey

TEXTS = (
    '"', "'", '"""', "'''", "\\", '\\"', '"""\nimport os\n"""', "a\rb", "a\nb", "a\r\nb", "a\u2028b", "a\x85b", "a\x0cb",
    "a\x0bb", "a\x1cb", "{{ 7 * 7 }}", "{% raw %}", "{# c #}", "{}", "{x}", "# fmt: off", "# type: ignore", "\u202eab",
    "a\x00b", "\ud800", "%s", "${x}", "\\N{BULLET}", "*/", "</script>", "&amp;", "a,b;c", "a b", "ümläut", "😀", "\t", "@", "\\u0041",
)  # fmt: skip
NAMES = (
    *("class", "None", "True", "import", "async", "match", "type", "print", "list", "dict", "str", "int", "float", "bool"),
    *("bytes", "object", "tuple", "id", "len", "property", "super", "__init__", "__class__", "__dict__", "__slots__"),
    *("__doc__", "__module__", "__wires__", "__given__", "__getattr__", "__annotations__", "__eq__", "__debug__"),
    *("to_dict", "to_json", "from_dict", "additional_properties", "_client", "self", "cls", "options", "field", "Model"),
    *("model", "timeout", "extra_headers", "extra_query", "extra_body", "validation", "max_retries", "headers", "body"),
    *("path", "query", "cookies", "content_type", "NOT_GIVEN", "READ_ONLY", "Any", "datetime", "date", "UUID", "Literal"),
    *("Mapping", "Sequence", "Unpack", "Operation", "typing", "json", "sys", "os", "asyncio", "httpx2", "types"),
    *("_runtime", "resources", "mro", "register", "", " ", "_", "__", "-", "👍", "a" * 5000, "a" * 4999, "../../evil"),
    *("CON", "con", "aux.txt", "ﬁle", "file", "FILE", "ﬀ", "ß", "ss", "İ", "i̇", "ℌ", "H", "x\u0301", "2fa", "$ref", "x-y"),
    *("items", "name", "value", "values", "keys", "get", "update", "copy", "close", "call", "warnings", "_table", "client"),
)  # fmt: skip
ALL = tuple(dict.fromkeys((*TEXTS, *NAMES)))
TOKENS = tuple({name.lower(): name for name in NAMES if re.fullmatch(r"[\w.-]{1,99}", name, re.ASCII)}.values())
"""What can be the name of a header or a cookie (RFC 9110, section 5.6.2)."""
MEANING = {'\\"': '"', "&amp;": "&"}
"""Descriptions that mean another text than they are (CommonMark 0.31, 2.4 and 2.5)."""
IDS = tuple(text for text in ALL if text and text != "$ref")  # a key of that name is a reference in most places


def string(text: str) -> dict[str, Any]:
    return {"type": "string", "description": text, "title": text, "example": text, "x-any": {text: text}}


def numbered() -> Iterator[tuple[int, str]]:
    return enumerate(ALL)


def content(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def operation(number: int, text: str) -> dict[str, Any]:
    """An operation that has the text in every place."""
    return {
        "operationId": text,
        "tags": [text],
        "summary": text,
        "description": text,
        "externalDocs": {"url": "https://example.com", "description": text},
        "x-any": text,
        "parameters": [
            {"name": text, "in": "query", "description": text, "schema": {"type": "string", "default": text}, "example": text},
            {"name": "which", "in": "query", "schema": {"type": "string", "enum": [text, "other"]}},
            {"name": "only", "in": "query", "required": True, "schema": {"const": text}},
        ],
        "requestBody": {
            "description": text,
            "content": content({"type": "object", "properties": {text: string(text)}, "required": [text]}),
        },
        "responses": {
            "200": {
                "description": text,
                "headers": {"X-A": {"description": text, "schema": {"type": "string"}}},
                "content": content({"type": "object", "description": text, "properties": {text: string(text)}}),
                "links": {text: {"operationId": text, "description": text, "parameters": {text: text}}},
            },
            "404": {"description": text, "content": content({"type": "object", "properties": {text: {"type": "string"}}})},
        },
        "callbacks": {text: {text: {"post": {"requestBody": {"content": content({"type": "object", "properties": {text: {}}})}}}}},
        "security": [{text: []}],
        "servers": [{"url": "https://{v}.example.com", "description": text, "variables": {"v": {"default": "a", "description": text}}}],
    }  # fmt: skip


def description(url: str) -> dict[str, Any]:
    everything = {text: string(text) for text in ALL}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": TEXTS[6] + TEXTS[9], "version": TEXTS[6], "summary": TEXTS[6], "description": "\n\n".join(TEXTS),
            "termsOfService": TEXTS[2], "contact": {"name": TEXTS[6], "url": TEXTS[6], "email": TEXTS[6]},
            "license": {"name": TEXTS[6], "identifier": TEXTS[2]},
        },
        "servers": [{"url": url, "name": TEXTS[6], "description": TEXTS[6]}, {"url": "https://a.b/" + TEXTS[2], "description": TEXTS[7]}],
        "tags": [{"name": text, "description": text} for text in ALL],
        "paths": {
            **{f"/n{number}/go": {"post": operation(number, text)} for number, text in enumerate(IDS)},
            **{f"/{text}".replace("?", "").replace("#", ""): {"get": {"responses": {"204": {"description": ""}}}} for text in IDS},
            "/headers": {"get": {
                "parameters": [{"name": f"X-{name}", "in": "header", "schema": {"type": "string"}} for name in TOKENS]
                + [{"name": name, "in": "cookie", "schema": {"type": "string"}} for name in TOKENS],
                "responses": {"204": {"description": ""}},
            }},
            "/media": {"post": {
                "requestBody": {"content": {f"application/{text}+json": {"schema": {"type": "object", "properties": {"a": {}}}} for text in IDS}},
                "responses": {"200": {"description": "", "content": {f"text/{text}": {"schema": {"type": "string"}} for text in IDS}}},
            }},
            "/things/{" + TEXTS[6].replace("\n", "") + "}": {"get": {
                "parameters": [{"name": TEXTS[6].replace("\n", ""), "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {"204": {"description": ""}},
            }},
        },
        "webhooks": {text: {"post": {"summary": text, "requestBody": {"content": content({"type": "object", "properties": {text: string(text)}})}, "responses": {}}} for text in ALL},
        "components": {
            "securitySchemes": {text: {"type": "apiKey", "in": "query", "name": "key", "description": text} for text in IDS},
            "schemas": {
                **{text: {"type": "object", "title": text, "description": text, "properties": {"own": {"const": text}}, "required": ["own"]} for text in ALL},
                "Everything": {"type": "object", "properties": everything, "patternProperties": {"^" + re.escape(TEXTS[14]): {}}},
                "Required": {"type": "object", "properties": everything, "required": list(ALL)},
                "Values": {"type": "string", "enum": list(ALL), "x-enum-descriptions": list(ALL), "description": "\n".join(TEXTS)},
                "Varnames": {"type": "integer", "enum": list(range(len(ALL))), "x-enum-varnames": list(ALL)},
                "Constants": {"type": "object", "properties": {f"c{n}": {"const": text} for n, text in numbered()}, "required": [f"c{n}" for n, _ in numbered()]},
                "Choices": {"enum": [*ALL, 1, True, None]},
                "Union": {
                    "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
                    "discriminator": {"propertyName": TEXTS[6], "mapping": {text: "#/components/schemas/" + ("Cat", "Dog")[n % 2] for n, text in numbered()}},
                },
                "Cat": {"type": "object", "required": [TEXTS[6]], "properties": {TEXTS[6]: {"type": "string"}, "cat": {}}},
                "Dog": {"type": "object", "required": [TEXTS[6]], "properties": {TEXTS[6]: {"type": "string"}, "dog": {}}},
                "Holder": {"type": "object", "properties": {"union": {"$ref": "#/components/schemas/Union"}, "value": {"$ref": "#/components/schemas/Values"}}},
            },
        },
    }  # fmt: skip


@dataclass
class Canned:
    """A transport that answers with JSON, and keeps what it was asked."""

    response: Any
    headers: Any
    said: bytes = b"{}"
    asked: list[Any] = field(default_factory=list)

    def send(self, request: Any) -> Any:
        self.asked.append(request)
        return self.response(200, self.headers([("Content-Type", "application/json")]), self.said)

    def close(self) -> None: ...


@dataclass(frozen=True)
class Made:
    """The SDK of the description, imported."""

    package: ModuleType
    surface: Mapping[str, Any]
    project: Path

    def types(self, key: str) -> Any:
        """The class of a component, found by what its own description says."""
        return getattr(import_module("hostile.types"), key)

    def client(self, said: object = None) -> tuple[Any, Canned]:
        """A client with all credentials, and what it talks to."""
        transport = import_module("hostile._runtime.transport.base")
        canned = Canned(transport.Response, transport.Headers, json.dumps(said or {}).encode())
        client = getattr(self.package, self.surface["client"])
        told = inspect.signature(client).parameters.values()
        secrets = {each.name: "secret" for each in told if "TokenLike" in str(each.annotation)}
        return client(**secrets, http_client=canned), canned

    def call(self, entry: Mapping[str, Any], said: object = None) -> tuple[Any, Any]:
        """What a method returns, and the request that it sent, with the name of each argument as its value."""
        client, canned = self.client(said)
        method = reduce(getattr, entry["call"].split("."), client)
        given = {told["argument"]: value_for(told) for told in entry["arguments"] if told["name"] != "only"}
        back = method(**given)
        (request,) = canned.asked
        return back, request


def value_for(argument: Mapping[str, Any]) -> Any:
    return "other" if argument["name"] == "which" else f"value of {argument['in']}"


def spaced(text: str) -> str:
    """Text as a docstring shows it: without what only lays it out."""
    return " ".join(text.split())


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """The SDK; without black, which takes nine tenths of the time and changes nothing that Python reads."""
    folder = tmp_path_factory.mktemp("hostile")
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(description("https://example.com")), "utf-8")
    (folder / "sdk.toml").write_text("every_type = true\n", "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files])
        patch.setattr("os.fsync", lambda _: None)
        outcome = sdkwright.generate(spec, output=folder / "sdk", package="hostile", config=folder / "sdk.toml")
    assert outcome.ok, [found for found in outcome.report if found.severity.value == "error"]
    _, surface = survey(Request(spec, package="hostile"))
    assert surface is not None
    sys.path.insert(0, str(folder / "sdk" / "src"))
    yield Made(import_module("hostile"), surface, folder / "sdk")
    sys.path.remove(str(folder / "sdk" / "src"))
    for name in [name for name in sys.modules if name.partition(".")[0] == "hostile"]:
        del sys.modules[name]


def test_every_module_can_be_imported(made: Made) -> None:
    names = [found.name for found in walk_packages(made.package.__path__, "hostile.")]

    for name in names:
        import_module(name)

    assert len(names) > 5 * len(ALL)
    assert {path.name for path in made.project.iterdir()} == {
        "README.md",
        "api",
        "api.md",
        "guide.md",
        "pyproject.toml",
        "sdkwright.lock",
        "src",
        "tests",
        "types.md",
    }


def test_no_two_files_are_one_on_a_disk_without_casing(made: Made) -> None:
    paths = [path.relative_to(made.project).as_posix() for path in made.project.rglob("*")]

    assert len({unicodedata.normalize("NFKC", path).casefold() for path in paths}) == len(paths)
    assert max(len(path.encode()) for path in paths) < 260


@pytest.mark.parametrize("model", ["Everything", "Required"])
def test_every_property_is_a_field_and_goes_and_comes_unchanged(made: Made, model: str) -> None:
    data = {text: f"value {number}" for number, text in numbered()}

    found = made.types(model).from_dict(data)
    fields = list(vars(type(found))["__annotations__"])

    assert found.additional_properties == {}
    assert [getattr(found, name) for name in fields] == list(data.values())
    assert found.to_dict() == data
    assert json.loads(found.to_json()) == data
    again = made.types(model)(**{name: getattr(found, name) for name in fields})
    assert again == found
    assert again.to_dict() == data
    assert pickle.loads(pickle.dumps(found)) == found
    assert copy.deepcopy(found) == found
    assert repr(found)


def test_every_value_of_an_enumeration_is_a_member(made: Made) -> None:
    values = made.types("Values")

    assert [member.value for member in values] == list(ALL)
    assert [values(text).value for text in ALL] == list(ALL)
    assert [member.value for member in made.types("Varnames")] == list(range(len(ALL)))


def test_every_constant_is_sent_unasked(made: Made) -> None:
    assert list(made.types("Constants")().to_dict().values()) == list(ALL)


def test_every_entry_of_a_mapping_finds_its_member(made: Made) -> None:
    for number, text in numbered():
        data = {"union": {TEXTS[6]: text}, "value": text}

        found = made.types("Holder").from_dict(data)

        assert type(found.union) is made.types(("Cat", "Dog")[number % 2])
        assert found.value == text
        assert found.to_dict() == data


def test_every_schema_is_a_class_with_its_text(made: Made) -> None:
    types = import_module("hostile.types")
    models = {
        getattr(each(), "own", None): each for each in (getattr(types, name) for name in types.__all__) if has_own(each)
    }

    for text in IDS:
        found = models[text]
        assert found().to_dict() == {"own": text}
        shown = MEANING.get(text, text)
        if visible := spaced(shown.encode("utf-8", "backslashreplace").decode()):
            assert visible in spaced(found.__doc__)


def has_own(found: Any) -> bool:
    return isinstance(found, type) and "own" in vars(found).get("__annotations__", {}) and "own" in vars(found)


@pytest.mark.parametrize("number", range(len(IDS)))
def test_every_operation_can_be_called(made: Made, number: int) -> None:
    text = IDS[number]
    entry = next(each for each in made.surface["operations"] if each["path"] == f"/n{number}/go")

    if "\ud800" in text:  # it has no form on the wire: nothing is sent
        with pytest.raises(ValueError, match="lone surrogate"):
            made.call(entry)
        return
    back, request = made.call(entry, {text: "came back"})
    sent = dict(
        parse_qsl(urlsplit(request.url).query, keep_blank_values=True, errors="surrogatepass", encoding="utf-8")
    )

    assert entry["id"] == text
    assert urlsplit(request.url).path == f"/n{number}/go"
    assert sent.pop("only" if text != "only" else "") == text
    assert sent.pop("key") == "secret"
    assert sent == {text: "value of query", "which": "other"}
    assert json.loads(request.content) == {text: "value of body"}
    assert back.to_dict() == {text: "came back"}
    assert back.additional_properties == {}


def test_every_path_is_asked_for_as_it_stands(made: Made) -> None:
    described = {entry["path"] for entry in made.surface["operations"] if entry["method"] == "GET"}
    for entry in made.surface["operations"]:
        if entry["method"] != "GET" or "{" in entry["path"] or entry["path"] == "/headers":
            continue
        try:
            _, request = made.call(entry)
        except ValueError:
            assert ".." in entry["path"] or "\ud800" in entry["path"]
        else:
            assert unquote(urlsplit(request.url).path) == entry["path"]
    assert len(described) > len(IDS)


def test_every_header_and_cookie_has_its_name(made: Made) -> None:
    entry = next(each for each in made.surface["operations"] if each["path"] == "/headers")

    _, request = made.call(entry)
    headers = dict(request.headers)

    assert {f"X-{name}": "value of header" for name in TOKENS}.items() <= headers.items()
    for name in TOKENS:
        assert re.search(rf"(^|; ){re.escape(name)}=[^;]", headers["Cookie"])


def test_project_file_says_what_the_description_says(made: Made) -> None:
    told = tomllib.loads((made.project / "pyproject.toml").read_text("utf-8"))["project"]

    assert told["name"] == "hostile"
