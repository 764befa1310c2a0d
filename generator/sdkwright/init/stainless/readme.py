"""`readme.example_requests` of a stainless.yml -> `[readme] examples`: the headline first, then the others."""

from __future__ import annotations

from sdkwright.init.stainless.endpoints import Endpoints
from sdkwright.init.stainless.tree import Tree
from sdkwright.text import Json

_FIRST = ("headline", "default")


def examples_of(tree: Tree, endpoints: Endpoints) -> list[Json]:
    """The calls, each once, with the values that they are given."""
    kinds = tree.keys("readme", "example_requests")
    found: dict[str, Json] = {}
    for kind in sorted(kinds, key=lambda each: _FIRST.index(each) if each in _FIRST else len(_FIRST)):
        way = ("readme", "example_requests", kind)
        endpoint = tree.text(*way, "endpoint")
        operation = endpoints.find(endpoint) if endpoint else None
        if operation is None:
            tree.leave(endpoints.near(endpoint or ""), *way)
            continue
        tree.take(*way, "type")
        key, params = f"{operation.method} {operation.path}", tree.look(*way, "params")
        arguments = _values(params)
        if arguments == params:
            tree.take(*way, "params")
        if key not in found:
            found[key] = {"operation": key, "arguments": arguments} if arguments else key
    return list(found.values())


def _values(params: Json) -> Json:
    """What TOML can hold of the values: it has no null."""
    if isinstance(params, dict):
        return {key: _values(each) for key, each in params.items() if each is not None}
    if isinstance(params, list):
        return [_values(each) for each in params if each is not None]
    return params
