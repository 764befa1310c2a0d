"""What a stainless.yml says of the API itself -> actions of an overlay: security, styles of queries, streams.

sdk.toml shapes an SDK; what a server understands is for the description to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkwright.init.stainless.queries import quoted
from sdkwright.init.stainless.resources import Resources, methods_with
from sdkwright.init.stainless.transforms import Action
from sdkwright.init.stainless.tree import Tree
from sdkwright.model import Operation
from sdkwright.overlay import query
from sdkwright.text import Json

_EVENTS = "text/event-stream"
_PARAMETERS = (
    "$.paths.*.*.parameters[?@.in == 'query' && @.schema.type == '{kind}']",
    "$.paths.*.parameters[?@.in == 'query' && @.schema.type == '{kind}']",
    "$.components.parameters[?@.in == 'query' && @.schema.type == '{kind}']",
)
_ARRAYS: Mapping[str, dict[str, Json]] = {
    "comma": {"style": "form", "explode": False},
    "repeat": {"style": "form", "explode": True},
    "indices": {"style": "deepObject", "explode": True},
}
_OBJECTS: Mapping[str, dict[str, Json]] = {"brackets": {"style": "deepObject", "explode": True}}


def security_actions(tree: Tree, value: Json) -> Iterator[Action]:
    """`security_schemes` and `security` go over what the description says."""
    schemes = tree.look("security_schemes")
    if isinstance(schemes, dict) and schemes:
        tree.take("security_schemes")
        known = _at(value, "components", "securitySchemes")
        if not _same(known, schemes):
            if known is not None:
                yield {"target": "$.components.securitySchemes", "remove": True}
            yield {"target": "$", "update": {"components": {"securitySchemes": schemes}}}
    security = tree.look("security")
    if isinstance(security, list):
        tree.take("security")
        if security != _at(value, "security"):
            if _at(value, "security") is not None:
                yield {"target": "$.security", "remove": True}
            yield {"target": "$", "update": {"security": security}}


def _same(known: Json, changes: dict[str, Json]) -> bool:
    """Whether the description has each scheme as it is told; what people read of it aside."""
    if not isinstance(known, dict):
        return False
    return all(_plain(known.get(key)) == _plain(scheme) for key, scheme in changes.items())


def _plain(scheme: Json) -> Json:
    if not isinstance(scheme, dict):
        return scheme
    kept = ("type", "scheme", "in", "name", "flows", "openIdConnectUrl")
    return {key: each for key, each in scheme.items() if key in kept}


def style_actions(tree: Tree, value: Json) -> Iterator[Action]:
    """`query_settings` hold for every array and object in a query, whatever the description says of them."""
    for key, kind, styles in (("array_format", "array", _ARRAYS), ("nested_format", "object", _OBJECTS)):
        text = tree.look("query_settings", key)
        style = styles.get(text) if isinstance(text, str) else None
        targets = [each.format(kind=kind) for each in _PARAMETERS]
        targets = [each for each in targets if query.ways(each, value)]
        if style is None and text is not None and targets:
            tree.leave(f"OpenAPI has no style for {kind}s in a query that is written so", "query_settings", key)
        elif text is not None:
            tree.take("query_settings", key)
            for each in targets if style else ():
                yield {"target": each, "update": style}


def deprecated_actions(tree: Tree, resources: Resources) -> Iterator[Action]:
    """The methods that are told to be deprecated."""
    for method in resources.deprecated:
        if isinstance(method.said(tree, "deprecated"), (str, dict)):
            tree.leave("it is deprecated, in no words of its own", *method.way, "deprecated")
        yield {"target": _operation(method.operation), "update": {"deprecated": True}}


def stream_actions(tree: Tree, resources: Resources, models: Mapping[str, str], value: Json) -> Iterator[Action]:
    """The methods whose responses come event by event, where the description has no such media type."""
    for method, setting in methods_with(resources, tree, "streaming"):
        place = _success(method.operation, value)
        event = setting.get("stream_event_model") if isinstance(setting, dict) else None
        tree.take(*method.way, "streaming")
        if place is None or any(
            _EVENTS in content.media_type for r in method.operation.responses for content in r.contents
        ):
            continue
        schema: dict[str, Json] = {"$ref": models[event]} if isinstance(event, str) and event in models else {}
        yield {"target": place, "update": {_EVENTS: {"schema": schema}}}


def _success(operation: Operation, value: Json) -> str | None:
    """The media types of the first success; None where it has none, or is a reference."""
    tokens = operation.at.tokens
    responses = _at(value, *tokens, "responses")
    for status, response in responses.items() if isinstance(responses, dict) else ():
        if str(status).startswith("2") and isinstance(response, dict) and isinstance(response.get("content"), dict):
            return _operation(operation) + f".responses[{quoted(str(status))}].content"
    return None


def _operation(operation: Operation) -> str:
    return "$" + "".join(f"[{quoted(token)}]" for token in operation.at.tokens)


def _at(value: Json, *keys: str) -> Json:
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value
