"""A description as the judge reads it: by itself, from the files, with nothing of sdkwright's.

References are followed by the library `referencing`, YAML is read by PyYAML with the scalars of YAML 1.2. Swagger 2.0 is
read into the same facts as OpenAPI 3, since the judge compares what is sent and not how that was written down.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import yaml
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable

FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
FORMATS = {
    "csv": (None, False),
    "multi": ("form", True),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
    "tsv": ("tabDelimited", False),
}
"""`collectionFormat` of Swagger 2.0 as style and explode; csv is the plain style of each place."""
STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
FAILURE = re.compile(r"error|problem|\bfault|unexpected|failure|exception", re.IGNORECASE)
SUCCESS = re.compile(r"success|\bok\b", re.IGNORECASE)
"""Words of a `default` that is no success, and of one that is."""
FOLLOWED = 50
"""How many references may follow one another."""


class _Loader(yaml.CSafeLoader):
    """Scalars as YAML 1.2 has them (section 10.3.2): `no` and `2020-01-01` are strings."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
    ("null", r"(?:~|null|Null|NULL|)$", "~nN\0"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))
_Loader.yaml_implicit_resolvers[""] = _Loader.yaml_implicit_resolvers.get("\0", [])
_Loader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a description, and where references in it lead; `name` is the last step of the way to it."""

    value: Any
    resolver: Any
    name: str = ""

    def at(self, key: str) -> Node:
        """The member of that name, or the item at that index; an absent one is None."""
        if isinstance(self.value, list):
            value = self.value[int(key)] if key.isdecimal() and int(key) < len(self.value) else None
        else:
            value = self.value.get(key) if isinstance(self.value, dict) else None
        return Node(value, self.resolver, key)

    def into(self, key: str) -> Node:
        """The member of that name, beside a reference or behind it."""
        beside = isinstance(self.value, dict) and key in self.value
        return self.at(key) if beside else self.follow().at(key)

    def items(self) -> Iterator[tuple[str, Node]]:
        """The members of an object."""
        if isinstance(self.value, dict):
            for key in self.value:
                yield str(key), replace(self.at(key), name=str(key))

    def all(self, key: str) -> list[Node]:
        """The items of the array of that name."""
        found = self.value.get(key) if isinstance(self.value, dict) else None
        return [Node(item, self.resolver) for item in found] if isinstance(found, list) else []

    def text(self, key: str) -> str | None:
        found = self.value.get(key) if isinstance(self.value, dict) else None
        return found if isinstance(found, str) else None

    def follow(self) -> Node:
        """What a reference leads to, through any number of them; what leads nowhere is null."""
        node = self
        for _ in range(FOLLOWED):
            ref = node.text("$ref")
            if ref is None:
                return node
            node = node._behind(ref)
        return replace(node, value=None)

    def _behind(self, ref: str) -> Node:
        name = unquote(ref).rpartition("/")[2].replace("~1", "/")
        try:
            found = self.resolver.lookup(ref)
            return Node(found.contents, found.resolver, name)
        except Unresolvable:
            pass
        file, _, pointer = ref.partition("#")
        try:  # a pointer that goes on behind another reference
            found = self.resolver.lookup(file or "#")
        except Unresolvable:
            return replace(self, value=None)
        node = Node(found.contents, found.resolver)
        for step in unquote(pointer).split("/")[1:]:
            node = node.into(step.replace("~1", "/").replace("~0", "~"))
        return replace(node, name=name)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter: how its value is written, and what it may be."""

    name: str
    place: str
    schema: Node
    style: str
    explode: bool
    reserved: bool = False
    media_type: str | None = None
    required: bool = False
    examples: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """A body in one media type, with the encoding of its properties where it has one."""

    media_type: str
    schema: Node
    encoding: Mapping[str, Node] = field(default_factory=dict)
    items: Node | None = None
    examples: tuple[Any, ...] = ()

    @property
    def essence(self) -> str:
        """The media type alone (RFC 9110, section 8.3.1)."""
        return self.media_type.partition(";")[0].strip().lower()

    @property
    def is_json(self) -> bool:
        return self.essence.endswith(("/json", "+json"))


@dataclass(frozen=True, slots=True)
class Operation:
    """What the judge needs to know of an operation."""

    parameters: tuple[Parameter, ...]
    body: tuple[Content, ...]
    needs_body: bool
    responses: Mapping[str, tuple[Content, ...]]
    security: tuple[tuple[str, ...], ...]


class Description:
    """A description with all of its files."""

    def __init__(self, path: Path) -> None:
        self._files: dict[str, Resource[Any]] = {}
        registry: Registry[Any] = Registry(retrieve=self._retrieve)  # type: ignore[call-arg]
        uri = path.resolve().as_uri()
        root = read_document(path)
        registry = registry.with_resource(uri, Resource.opaque(root))
        self.root = Node(root, registry.resolver(uri))
        self.is_swagger = "swagger" in root
        self.ignores_siblings = self.is_swagger or str(root.get("openapi", "")).startswith("3.0")

    def _retrieve(self, uri: str) -> Resource[Any]:
        parts = urlsplit(uri)
        if parts.scheme != "file":
            raise FileNotFoundError(uri)
        if uri not in self._files:  # a registry is frozen: it forgets what it fetched for one look-up
            self._files[uri] = Resource.opaque(read_document(Path(unquote(parts.path))))
        return self._files[uri]

    @cached_property
    def schemes(self) -> Mapping[str, Node]:
        """The security schemes by their keys."""
        parent = self.root if self.is_swagger else self.root.at("components").follow()
        schemes = parent.at("securityDefinitions" if self.is_swagger else "securitySchemes").follow()
        return {key: scheme.follow() for key, scheme in schemes.items()}

    @cached_property
    def _credential_headers(self) -> set[str]:
        """The headers in which credentials travel, in lower case."""
        keys = [scheme for scheme in self.schemes.values() if scheme.text("type") == "apiKey"]
        named = {(key.text("name") or "").lower() for key in keys if key.text("in") == "header"}
        return named | ({"authorization"} if len(keys) < len(self.schemes) else set())

    def operation(self, pointer: str) -> Operation:
        """The operation at a pointer through `paths`."""
        steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
        node, holder = self.root, self.root
        for step in steps:
            if step not in ("additionalOperations", steps[-1]):
                holder = node.into(step)
            node = node.into(step)
        shared = [*holder.follow().all("parameters"), *(holder.all("parameters") if holder.text("$ref") else ())]
        return self._operation(node.follow(), shared, steps[1])

    def _operation(self, node: Node, shared: list[Node], path: str) -> Operation:
        found: dict[tuple[str, str], Node] = {}
        for parameter in (*shared, *node.all("parameters")):
            told = parameter.follow()
            name = str(told.text("name"))
            found[str(told.text("in")), name.lower() if told.text("in") == "header" else name] = told
        told_ones = _in_path(found, path, node)
        if self.is_swagger:
            return self._of_swagger(node, told_ones)
        return Operation(
            parameters=tuple(self._parameter(told) for told in told_ones if not _is_ignored(told)),
            body=self._contents(body := node.at("requestBody").follow()),
            needs_body=isinstance(body.value, dict) and body.value.get("required") is True,
            responses={
                self._key(key, r): self._contents(r.follow()) for key, r in node.at("responses").follow().items()
            },
            security=self._security(node),
        )

    def _parameter(self, told: Node) -> Parameter:
        place = str(told.text("in"))
        contents = told.at("content").items() if told.at("schema").value is None else iter(())
        media_type, content = next(contents, (None, told))
        style = told.text("style") or STYLES.get(place, "form")
        explode = told.value.get("explode", style in ("form", "cookie"))
        return Parameter(
            name=str(told.text("name")),
            place=place,
            schema=content.follow().at("schema"),
            style=style,
            explode=explode,
            reserved=told.value.get("allowReserved") is True,
            media_type=media_type,
            required=told.value.get("required") is True or place == "path",
            examples=tuple(_examples(told)) or tuple(_examples(content)),
        )

    def _key(self, key: str, response: Node) -> str:
        """The status of a response; a `default` that says that it is an error is one."""
        if key != "default":
            return key
        told = response.follow()
        said = str(told.text("description") or "")
        media = [media.at("schema").value for _, media in told.at("content").items()] or [told.at("schema").value]
        names = [str(value.get("$ref", "")) for value in (response.value, *media) if isinstance(value, dict)]
        is_beside = isinstance(response.value, dict) and response.value.get("$ref") in self._beside_success
        is_error = is_beside or (not SUCCESS.search(said) and any(map(FAILURE.search, (said, *names))))
        return "4XX" if is_error else key

    @cached_property
    def _beside_success(self) -> set[str]:
        """The shared responses that stand as `default` beside a success somewhere."""
        found = set()
        for path in dict(self.root.at("paths").items()).values():
            for operation in (path.value or {}).values() if isinstance(path.value, dict) else ():
                responses = operation.get("responses") or {} if isinstance(operation, dict) else {}
                default = responses.get("default")
                if isinstance(default, dict) and "$ref" in default and any(str(key)[:1] == "2" for key in responses):
                    found.add(default["$ref"])
        return found

    def _contents(self, node: Node) -> tuple[Content, ...]:
        return tuple(
            Content(
                media_type or "*/*",  # an empty text says nothing
                (told := content.follow()).at("schema"),
                encoding=dict(told.at("encoding").items()),
                items=told.at("itemSchema") if told.at("itemSchema").value is not None else None,
                examples=tuple(_examples(told)),
            )
            for media_type, content in node.at("content").items()
        )

    def _security(self, node: Node) -> tuple[tuple[str, ...], ...]:
        told = node if isinstance(node.at("security").value, list) else self.root
        return tuple(tuple(each.value) for each in told.all("security") if isinstance(each.value, dict))

    def _of_swagger(self, node: Node, told_ones: list[Node]) -> Operation:
        """The same of Swagger 2.0: bodies and forms are parameters there, and media types stand apart."""
        takes = _texts(node, self.root, "consumes")
        gives = _texts(node, self.root, "produces") or ["application/json"]
        own = [str(each) for each in node.value.get("produces") or []]
        untyped = [] if any("json" in each or "*" in each for each in own) else own
        has_body = any(told.text("in") in ("body", "formData") for told in told_ones)
        said = {"accept"} | ({"content-type"} if has_body else set()) | self._credential_headers
        headers = {"accept", "content-type", "authorization"} - said  # Swagger 2.0 has no rule to ignore them
        plain = [
            told
            for told in told_ones
            if told.text("in") in STYLES
            if not _is_ignored(told) or (told.text("name") or "").lower() in headers
        ]
        form = [told for told in told_ones if told.text("in") == "formData"]
        whole = [told for told in told_ones if told.text("in") == "body"]
        body = [Content(m, told.at("schema")) for told in whole for m in takes or ["application/json"]]
        if form:
            holds_files = any(told.text("type") == "file" for told in form)
            usual = [m for m in takes if m in (FORM, MULTIPART)] or [MULTIPART if holds_files else FORM]
            body = [_form(m, form, self.root) for m in usual]
        return Operation(
            parameters=tuple(_swagger_parameter(told) for told in plain),
            body=tuple(body),
            needs_body=any(told.value.get("required") is True for told in (*whole, *form)),
            responses={
                self._key(key, response): tuple(
                    Content(m, schema) for m in (gives if schema.value is not None else untyped)
                )
                for key, response in node.at("responses").follow().items()
                for schema in [response.follow().at("schema")]
            },
            security=self._security(node),
        )


def _swagger_parameter(told: Node) -> Parameter:
    place = str(told.text("in"))
    style, explode = FORMATS[told.text("collectionFormat") or "csv"]
    explode = explode or told.text("type") == "object"  # of which Swagger 2.0 knows nothing: as a form is
    required = told.value.get("required") is True or place == "path"
    return Parameter(str(told.text("name")), place, told, style or STYLES[place], explode, required=required)


def _form(media_type: str, form: list[Node], root: Node) -> Content:
    """The fields of a form as the properties of an object."""
    schema = {
        "type": "object",
        "properties": {told.text("name"): told.value for told in form},
        "required": [told.text("name") for told in form if told.value.get("required") is True],
    }
    encoding = {
        str(told.text("name")): Node({"style": (style or "form"), "explode": explode}, told.resolver)
        for told in form
        if told.text("type") == "array" and "binary" not in (told.at("items").text("format"), told.text("format"))
        if told.at("items").text("type") != "file"  # files are parts: nothing joins them
        for style, explode in [FORMATS[told.text("collectionFormat") or "csv"]]
    }
    return Content(media_type, Node(schema, root.resolver), encoding)


def _in_path(found: Mapping[tuple[str, str], Node], path: str, node: Node) -> list[Node]:
    """The parameters that there are: each hole of the path is one, and what has no hole there is none.

    A hole behind the name of a query parameter (`?q={q}`) is that parameter's.
    """
    holes = re.findall(r"\{([^{}]*)\}", braced(path, [name for place, name in found if place == "path"]))
    pairs = re.findall(r"[?&]([^?&=]+)=\{([^{}]*)\}", path)
    queried = {hole for name, hole in pairs if ("query", name) in found}
    kept = [told for (place, name), told in found.items() if place != "path" or name in holes]
    lost = (name for name in dict.fromkeys(holes) if ("path", name) not in found and name not in queried)
    return kept + [Node({"in": "path", "name": name, "schema": {}, "type": "string"}, node.resolver) for name in lost]


def braced(path: str, names: Iterable[str]) -> str:
    """A path with its parameters in braces, also where Express or Flask write them: `/:name`, `/<int:name>`."""
    for name in map(re.escape, names):
        path = re.sub(rf"(?<=[/.-])(?::{name}(?!\w)|<(?:\w+:)?{name}>)", f"{{{name}}}", path)
    return re.sub(r"(?<=/)(?::(\w+)|<(?:\w+:)?(\w+)>)(?=/|$)", lambda found: f"{{{found[1] or found[2]}}}", path)


def _is_ignored(told: Node) -> bool:
    """Whether the standard says to ignore a parameter (OpenAPI 3.2, 4.12.1: these headers are said elsewhere)."""
    name = (told.text("name") or "").lower()
    return told.text("in") == "header" and name in ("accept", "content-type", "authorization")


def _examples(told: Node) -> Iterator[Any]:
    """Examples of a media type or a parameter, in any of the forms of the standard."""
    if isinstance(told.value, dict) and "example" in told.value:
        yield told.value["example"]
    for _, example in told.at("examples").items():
        shown = example.follow().value
        if isinstance(shown, dict):
            yield from (shown[key] for key in ("dataValue", "value") if key in shown)


def _texts(node: Node, root: Node, key: str) -> list[str]:
    """A list of the operation, or of the description where the operation has none."""
    found = node.value.get(key, root.value.get(key))
    return [text for text in found or [] if isinstance(text, str)]


def read_document(path: Path) -> Any:
    """A description as plain data."""
    text = path.read_text("utf-8-sig")
    if path.suffix == ".json":
        return json.loads(text)
    return _plain_keys(yaml.load(text, _Loader))


def _plain_keys(value: Any) -> Any:
    """Keys as JSON has them: a status code that nobody quoted is a string."""
    if isinstance(value, dict):
        return {key if isinstance(key, str) else json.dumps(key): _plain_keys(v) for key, v in value.items()}
    return [_plain_keys(item) for item in value] if isinstance(value, list) else value
