"""The views -> the Python surface of an SDK as JSON: what other programs need to know to call each operation.

It is read from the views that the templates print, so that it says of every method what its source says. Types are
written as they can be evaluated anywhere: `gradient.types.App`, `datetime.datetime`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from textwrap import dedent

from sdkwright.model import Api, LeftOut
from sdkwright.targets.python.client.client_views import ClientView
from sdkwright.targets.python.models.type_views import ImportView
from sdkwright.targets.python.views import (
    ArgumentView,
    OperationView,
    OtherView,
    OverloadView,
    PagesView,
    ResourceView,
    SdkView,
    StreamView,
)
from sdkwright.text import Code, Json

_WORD = re.compile(
    r"""(?P<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<![.\w])(?P<name>[^\W\d](?:\w|[^\x00-\x7f])*)"""
)
"""A string literal, or the first word of a dotted name."""
_RUNTIME = ("SyncPage", "AsyncPages", "SyncStream", "AsyncStream", "ServerSentEvent")
"""What the package itself has of the types that methods return."""
_BODY = "body"
_PLACES = {"path": "path", "query": "query", "headers": "header", "cookies": "cookie", "querystring": "querystring"}
"""What the description calls the places in which arguments travel (OpenAPI 3.2, 4.12.2); all else is the body."""


def surface(api: Api, *, sdk: SdkView, client: ClientView, resources: Sequence[ResourceView]) -> dict[str, Json]:
    """Every operation that has a method and every one that has none, in the order of the description."""
    methods = [(view, _Types(sdk, resource)) for resource in resources for view in resource.operations]
    place = {str(operation.at)[1:]: index for index, operation in enumerate(api.operations)}
    methods.sort(key=lambda method: place[method[0].pointer.raw])
    return {
        "package": sdk.package,
        "client": client.name,
        "async_client": client.async_name,
        "operations": [_operation(view, types) for view, types in methods],
        "left_out": [_left_out(each) for each in api.left_out],
    }


class _Types:
    """Says the types of one module as they are called from outside: its imports know what each name is."""

    def __init__(self, sdk: SdkView, resource: ResourceView) -> None:
        self._package = sdk.package
        imported = self._imported((*resource.imports, *resource.late_imports))
        self._full = dict(imported) | {name: f"{sdk.package}.{name}" for name in _RUNTIME}

    def full(self, annotation: Code) -> str:
        """An annotation with the full name of everything that is no builtin."""
        return _WORD.sub(lambda found: self._full.get(found["name"], found[0]), annotation)

    def _imported(self, imports: Sequence[ImportView]) -> Iterator[tuple[str, str]]:
        for view in imports:
            for statement in ast.parse(dedent(view.statement)).body:
                assert isinstance(statement, ast.ImportFrom), view.statement
                module = f"{self._package}.{statement.module}" if statement.level else statement.module
                prefix = "" if module == "builtins" else f"{module}."
                yield from ((alias.asname or alias.name, f"{prefix}{alias.name}") for alias in statement.names)


def _operation(view: OperationView, types: _Types) -> Json:
    places = {argument.name: _PLACES.get(group.place, _BODY) for group in view.groups for argument in group.arguments}
    whole = _whole(view)
    own = (argument for argument in view.signature.arguments if whole is None or argument.name != whole.name)
    required = _required(view)
    arguments = [_argument(each, places.get(each.name, _BODY), types, each.name in required) for each in own]
    told: dict[str, Json] = {
        "id": view.id.raw,
        "method": view.verb.raw,
        "path": view.path.raw,
        "pointer": view.pointer.raw,
        "call": view.call,
        "arguments": list[Json](arguments),
        "body": _body(view, types),
        "returns": types.full(view.stream.data if view.stream and view.stream.asked else view.usual),
        "accept": _accept(view, types),
        "pages": _pages(view.pages, types) if view.pages else None,
        "stream": _stream(view.stream, types) if view.stream else None,
        "deprecated": view.is_deprecated,
    }
    overloads = _overloads(view)
    return {**told, "overloads": overloads} if overloads else told


def _argument(view: ArgumentView, place: str, types: _Types, required: bool) -> Json:
    return {
        "argument": view.name,
        "in": place,
        "name": view.wire.raw,
        "required": required,
        "positional": view.is_positional,
        "type": types.full(view.type),
    }


def _whole(view: OperationView) -> ArgumentView | None:
    """The argument that takes the usual body in one piece, beside those that are its properties."""
    of_another_shape = [other.arguments[0].name for other in view.others if other.is_whole]
    return view.instead if view.instead and view.instead.name not in of_another_shape else None


def _spread(view: OperationView) -> list[OverloadView]:
    """The ways to call it with the properties of the body."""
    whole = _whole(view)
    return [way for way in view.overloads if whole is None or whole.name not in {a.name for a in way.arguments}]


def _required(view: OperationView) -> set[Code]:
    """The arguments that must be given by whoever gives the properties of the body."""
    if _whole(view) is None:
        return {argument.name for argument in view.signature.arguments if argument.is_required}
    ways = _spread(view) or [view.signature]
    return set.intersection(*({a.name for a in way.arguments if a.is_required} for way in ways))


def _overloads(view: OperationView) -> list[Json]:
    """The names of the arguments that go together, where there is more than one way beside the body in one piece."""
    ways = dict.fromkeys(tuple(a.name for a in way.arguments) for way in _spread(view))
    return [list(names) for names in ways] if len(ways) > 1 else []


def _body(view: OperationView, types: _Types) -> Json:
    if not view.media_type:
        return None
    told: dict[str, Json] = {"content_type": view.media_type.raw, "argument": view.body.name if view.body else None}
    if whole := _whole(view):
        told["whole"] = {"argument": whole.name, "type": types.full(whole.type)}
    if view.further:
        told["additional"] = view.further.name
    if view.content_type:
        told["choice"] = view.content_type.name
    if view.others:
        told["others"] = [_other(other) for other in view.others]
    return told


def _accept(view: OperationView, types: _Types) -> Json:
    """The argument that asks for one of several media types, and the type of what comes then."""
    if view.asks is None:
        return None
    told: dict[str, Json] = {each.media_type.raw: types.full(each.type) for each in view.alternatives.offered}
    return {"argument": view.asks.name, "content_types": told}


def _other(view: OtherView) -> Json:
    """A body of another shape: the argument that it is, or those that it spreads into."""
    names: list[Json] = [argument.name for argument in view.arguments]
    media_types: list[Json] = [media_type.raw for media_type in view.media_types]
    return {
        "content_types": media_types,
        "argument": names[0] if view.is_whole else None,
        "arguments": [] if view.is_whole else names,
    }


def _pages(view: PagesView, types: _Types) -> Json:
    """How the list goes on; `argument` and `limit` are the method's own names."""
    return {
        "by": view.by.raw,
        "items": ".".join(name.raw for name in view.items) or None,
        "item": types.full(view.item),
        "response": types.full(view.data),
        "argument": view.argument or None,
        "limit": view.limit.name,
    }


def _stream(view: StreamView, types: _Types) -> Json:
    """What comes item by item; `argument` asks for it where the method returns a whole response, too."""
    return {
        "content_type": view.media_type.raw,
        "item": types.full(view.item),
        "wrapped": view.is_wrapped,
        "argument": view.asked.name if view.asked else None,
        "default": view.by_default or view.asked is None,
    }


def _left_out(each: LeftOut) -> Json:
    return {
        "id": each.id,
        "method": each.method,
        "path": each.path,
        "pointer": str(each.at)[1:],
        "code": each.reason.code,
        "message": each.reason.message,
    }
