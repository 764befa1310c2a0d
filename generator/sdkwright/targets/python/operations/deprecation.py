"""What is deprecated, and what to use instead, for checkers and for who calls it (PEP 702).

A method and a class have a decorator. A method that takes deprecated arguments has two overloads: the usual one without
them, and one with them, which is deprecated; where a method has several ways to be called already, they would double
each of these.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sdkwright.model import Doc
from sdkwright.plan.docs.deprecation import reason
from sdkwright.targets.python.code.layout import decorator
from sdkwright.targets.python.code.literals import literal
from sdkwright.targets.python.names.settled import Names
from sdkwright.targets.python.views import ArgumentView, OverloadView
from sdkwright.text import Code

DECORATOR = "_deprecated"
"""What the decorator is imported as: a method may be called `deprecated`."""


def of_method(doc: Doc, call: str) -> Code | None:
    """The decorator of a method; None for one that is not deprecated."""
    told = reason(doc)
    return None if told is None else decorator(DECORATOR, literal(told.raw or f"`{call}` is deprecated."))


def of_class(doc: Doc, name: Code, names: Names) -> Code | None:
    """The decorator of a class; None for one that is not deprecated."""
    told = reason(doc) if name in names.deprecated else None
    return None if told is None else decorator(DECORATOR, literal(told.raw or f"`{name}` is deprecated."))


def declared(doc: Doc, way: OverloadView, overloads: Sequence[OverloadView]) -> tuple[OverloadView, ...]:
    """The overloads of a method: its ways, or without and with arguments that are deprecated."""
    old = [argument for argument in way.arguments if argument.deprecation is not None and not argument.is_required]
    if overloads or doc.deprecated or not old:
        return tuple(overloads)
    kept = tuple(argument for argument in way.arguments if argument not in old)
    implied = (way.content_type, way.accept)
    rest = [*(argument for argument in kept if not argument.is_positional), *filter(None, implied)]
    usual = replace(way, arguments=kept, has_keywords=way.has_keywords and (bool(rest) or len(old) < _given(way)))
    return (usual, replace(way, deprecation=decorator(DECORATOR, literal(_message(old)))))


def _given(way: OverloadView) -> int:
    """How many keywords a way has, by its arguments alone."""
    return sum(not argument.is_positional for argument in way.arguments)


def _message(old: Sequence[ArgumentView]) -> str:
    if len(old) == 1 and old[0].deprecation:
        return f"`{old[0].name}` is deprecated: {old[0].deprecation.raw}"
    names = ", ".join(f"`{argument.name}`" for argument in old)
    return f"{names} {'is' if len(old) == 1 else 'are'} deprecated."
