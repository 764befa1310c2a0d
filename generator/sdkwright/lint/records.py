"""The shapes of dicts and namespaces that a template writes: their members are looked at as those of facts are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import nodes

from sdkwright.lint.shapes import Shape
from sdkwright.lint.sources import Parsed

ShapeOf = Callable[[nodes.Node], Shape]
"""What an expression is."""


def record(node: nodes.Dict, shape_of: ShapeOf) -> Shape:
    """`{"a": b}`, where its keys are words; else any table."""
    members: dict[str, Shape] = {}
    is_known = True
    for pair in node.items:
        shape_of(pair.key)
        found = shape_of(pair.value)
        if isinstance(pair.key, nodes.Const) and isinstance(pair.key.value, str):
            members[pair.key.value] = found
        else:
            is_known = False
    return _made("dict", (dict,), members) if is_known else Mapping[Any, Any]


def namespace(names: Mapping[str, Shape], template: Parsed) -> Shape:
    """`namespace(a=b)`; what the template sets anew may be anything."""
    changed = {node.attr for node in template.tree.find_all(nodes.NSRef)}
    return _made("namespace", (), {**names, **dict.fromkeys(sorted(changed), Any)})


def _made(name: str, bases: tuple[type, ...], members: Mapping[str, Shape]) -> Shape:
    return type(name, bases, {"__annotations__": dict(members), "__module__": __name__})


def is_record(shape: Shape) -> bool:
    """Whether it is one of these, of which a template may ask for a member that is not there."""
    return isinstance(shape, type) and shape.__module__ == __name__
