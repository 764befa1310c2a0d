"""The arguments of filters, tests, methods, functions and macros, against what each of them takes."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from jinja2 import nodes

from sdkwright.lint.shapes import Shape, alternatives, called, is_code
from sdkwright.lint.source_text import source_text
from sdkwright.render.signatures import Parameter, Signature
from sdkwright.text import Text


@dataclass(frozen=True, slots=True)
class Argument:
    """What is given: its name where it has one, its shape, and where it stands."""

    name: str
    shape: Shape
    node: nodes.Node


@dataclass(frozen=True, slots=True)
class Misfit:
    """What is wrong with an argument, or with all of them together."""

    message: str
    node: nodes.Node | None = None


def misfits(signature: Signature, name: str, given: Sequence[Argument]) -> Iterator[Misfit]:
    """What does not fit `name`, which is written as an author calls it: `|indent`."""
    places = [each for each in given if not each.name]
    most = len(signature.parameters)
    if len(places) > most and not signature.has_more:
        takes = f"{most} argument{'s' * (most != 1)}" if most else "no argument"
        yield Misfit(f"{name} takes {takes}{' at most' * (most > 0)}, and gets {len(places)}", places[most].node)
        return
    pairs = dict(zip((each.name for each in signature.parameters), places, strict=False))
    known = {each.name: each for each in signature.parameters}
    for each in given:
        if not each.name:
            continue
        if signature.is_positional or (each.name not in known and not signature.has_names):
            near = difflib.get_close_matches(each.name, () if signature.is_positional else known, n=1)
            yield Misfit(
                f"{name} has no argument `{each.name}`{f': did you mean `{near[0]}`?' if near else ''}", each.node
            )
        elif each.name in pairs:
            yield Misfit(f"{name} gets `{each.name}` twice", each.node)
        else:
            pairs[each.name] = each
    missing = [each.name for each in signature.parameters if not each.default and each.name not in pairs]
    if missing:
        yield Misfit(f"{name} needs `{missing[0]}`")
    for key, each in pairs.items():
        if key in known and not _fits(known[key], each.shape):
            what = f"`{source_text(each.node)}` is {called(next(alternatives(each.shape)))}"
            yield Misfit(f"`{key}` of {name} is {known[key].what}, and {what}", each.node)


def _fits(parameter: Parameter, shape: Shape) -> bool:
    found = list(alternatives(shape))
    return not parameter.kind or not found or any(_is(parameter.kind, each) for each in found)


def _is(kind: str, shape: Shape) -> bool:
    if shape is Any or not isinstance(shape, type):
        return shape is Any
    match kind:
        case "number":
            return shape in (int, float)
        case "flag":
            return shape is bool
        case _:
            return is_code(shape) or issubclass(shape, (Text, str))


def signature_of(macro: nodes.Macro, optional: frozenset[str]) -> Signature:
    """That of a macro; `optional` are names that its template asks for before it uses them."""
    least = len(macro.args) - len(macro.defaults)
    defaults = ["none" if each.name in optional else "" for each in macro.args[:least]]
    defaults += [source_text(each) for each in macro.defaults]
    found = {each.name for body in macro.body for each in body.find_all(nodes.Name)}
    parameters = (Parameter(each.name, default=default) for each, default in zip(macro.args, defaults, strict=True))
    return Signature(tuple(parameters), "varargs" in found, "kwargs" in found)
