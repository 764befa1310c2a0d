"""`pagination` of a stainless.yml -> `[[pages]]` of sdk.toml.

A scheme says with `x-stainless-pagination-property` what each property is for. Which operations follow it is told by
`paginated`, or by their parameters and responses: those that have all of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sdkwright.config.paging import NONE
from sdkwright.init.stainless.endpoints import Method
from sdkwright.init.stainless.tree import Tree, Way
from sdkwright.model import Api, Array, Location, Object, Operation, Use
from sdkwright.text import Json

_KEYWORD = "x-stainless-pagination-property"
_BY = {
    "cursor": "cursor",
    "cursor_id": "last-item",
    "cursor_url": "url",
    "offset": "offset",
    "page_number": "page",
}
_WAYS = {
    "items": "items",
    "has_next_page": "more",
    "next_cursor_field": "token",
    "cursor_item_id": "token",
    "cursor_url_field": "token",
    "offset_total_count_field": "total",
    "offset_count_start_field": "current",
    "total_page_count_field": "last",
    "current_page_number_field": "current",
}
"""The keys of sdk.toml for what a property of a response is for."""
_ARGUMENTS = frozenset("next_cursor_param next_cursor_id_param page_number_param offset_count_param".split())
_SIZES = frozenset("limit size page_size per_page pagesize count max_results".split())
"""What the parameter is called that says how long a page is: no argument that goes on."""
_DETECTED = "sdkwright finds such pages by itself: `sdkwright config` shows them"


@dataclass(frozen=True, slots=True)
class Scheme:
    """One way of paging: the keys of sdk.toml that hold for all operations that follow it."""

    name: str
    way: Way
    by: str
    told: Mapping[str, str]

    def applies_to(self, operation: Operation, api: Api) -> bool:
        """Whether an operation takes and gives what the scheme needs."""
        argument = self.told.get("argument")
        if argument is not None and not _takes(operation, argument, api):
            return False
        return _gives(operation, self.told.get("items", ""), api)


def pages_of(tree: Tree, methods: Sequence[Method], api: Api) -> list[dict[str, Json]]:
    """The entries of `[[pages]]`: one for each scheme that is followed, one for what comes in no pages."""
    schemes = list(_schemes(tree))
    followed: dict[str, list[str]] = {}
    none: list[str] = []
    for method in methods:
        value = method.said(tree, "paginated")
        operation = next(op for op in api.operations if op.at == method.operation.at)
        if value is not None:
            tree.take(*method.way, "paginated")
        if value is False:
            none += [method.key] if operation.pages else []
            continue
        scheme = _scheme(value, operation, schemes, api)
        if scheme is not None:
            followed.setdefault(scheme.name, []).append(method.key)
        elif value is not None:
            tree.leave("no scheme of `pagination` fits its parameters and response", *method.way, "paginated")
    entries = [_entry(scheme, followed[scheme.name]) for scheme in schemes if scheme.name in followed]
    return entries + ([{"operations": list[Json](none), "by": NONE}] if none else [])


def _entry(scheme: Scheme, operations: list[str]) -> dict[str, Json]:
    return {"operations": list[Json](operations), "by": scheme.by, **scheme.told}


def _scheme(value: Json, operation: Operation, schemes: list[Scheme], api: Api) -> Scheme | None:
    if isinstance(value, str):
        return next((scheme for scheme in schemes if scheme.name == value), None)
    return next((scheme for scheme in schemes if scheme.applies_to(operation, api)), None)


def _schemes(tree: Tree) -> Iterator[Scheme]:
    """Those that sdk.toml can say, from a list or from one alone."""
    listed = isinstance(tree.look("pagination"), list)
    ways: list[Way] = [("pagination", key) for key in tree.keys("pagination")] if listed else [("pagination",)]
    for way in ways if listed or tree.look("pagination", "type") else []:
        scheme = _read(tree, way)
        if scheme is not None:
            yield scheme


def _read(tree: Tree, way: Way) -> Scheme | None:
    kind, name = tree.look(*way, "type"), tree.look(*way, "name")
    by = _BY.get(kind) if isinstance(kind, str) else None
    if by is None:
        tree.leave("a list that comes as a whole is a response like any other: it has its items in a property", *way)
        return None
    arguments = dict(_purposes(tree.look(*way, "request"), ()))
    fields = dict(_purposes(tree.look(*way, "response"), ()))
    header = next((told for told in fields.values() if told.header), None)
    if header is not None and header.header.lower() != "link":
        tree.leave(f"what comes in the header {header.header} is not followed", *way)
        return None
    told = {} if header is not None else _keys_of(by, arguments, fields)
    if told is None:
        tree.leave(_DETECTED, *way)
        return None
    tree.take(*way)
    return Scheme(str(name or "pages"), way, "link" if header is not None else by, told)


@dataclass(frozen=True, slots=True)
class _Property:
    purpose: str
    header: str
    is_array: bool


def _purposes(value: Json, way: Way) -> Iterator[tuple[Way, _Property]]:
    """The properties of a request or a response with what each is for, those inside objects, too."""
    for name, schema in value.items() if isinstance(value, dict) else ():
        if not isinstance(schema, dict):
            continue
        extension = schema.get(_KEYWORD)
        extension = extension if isinstance(extension, dict) else {}
        here = () if extension.get("is_top_level_array") is True else (*way, name)
        header = extension.get("from_header")
        yield here, _Property(str(extension.get("purpose", "")), str(header or ""), schema.get("type") == "array")
        yield from _purposes(schema.get("properties"), here)


def _keys_of(by: str, arguments: Mapping[Way, _Property], fields: Mapping[Way, _Property]) -> dict[str, str] | None:
    """The keys for one scheme; None where it leaves open what sdk.toml has to say."""
    keys = {_WAYS[each.purpose]: ".".join(way) for way, each in fields.items() if each.purpose in _WAYS and way}
    arrays = [way for way, each in fields.items() if each.is_array]
    if "items" not in keys and len(arrays) == 1 and arrays[0]:
        keys["items"] = ".".join(arrays[0])
    argument = next((way[-1] for way, each in arguments.items() if each.purpose in _ARGUMENTS), None)
    others = [way[-1] for way in arguments if way[-1].lower() not in _SIZES]
    argument = argument or (others[0] if len(others) == 1 else None)
    if by == "cursor" and "token" not in keys and argument is not None:
        twins = [way for way in fields if way and way[-1] in (argument, f"next_{argument}")]
        keys |= {"token": ".".join(twins[0])} if len(twins) == 1 else {}
    if by == "last-item":
        prefix = f"{keys.get('items', '')}."
        keys["token"] = keys.get("token", "id").removeprefix(prefix)
    if by != "url" and argument is not None:
        keys["argument"] = argument
    missing = {"token"} if by in ("cursor", "url") else set()
    missing |= {"argument"} if by != "url" else set()
    return None if missing - set(keys) else {key: keys[key] for key in _ORDER if key in keys}


_ORDER = ("items", "argument", "token", "more", "total", "last", "current")


def _takes(operation: Operation, argument: str, api: Api) -> bool:
    if any(p.name == argument and p.location is Location.QUERY for p in operation.parameters):
        return True
    uses = [content.use for content in operation.body.contents if content.use] if operation.body else []
    return any(
        isinstance(s := api.schema(use), Object) and any(p.name == argument for p in s.properties) for use in uses
    )


def _gives(operation: Operation, items: str, api: Api) -> bool:
    """Whether a success has an array at the way to the items; an empty way is the response itself."""
    for response in operation.responses:
        for content in response.contents:
            if response.status.startswith("2") and content.use is not None and content.is_json:
                return _is_array(content.use, tuple(items.split(".")) if items else (), api)
    return False


def _is_array(use: Use, way: Way, api: Api) -> bool:
    schema = api.schema(use)
    if not way:
        return isinstance(schema, Array)
    inner = next((p.use for p in schema.properties if p.name == way[0]), None) if isinstance(schema, Object) else None
    return inner is not None and _is_array(inner, way[1:], api)
