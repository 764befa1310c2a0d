"""Whether what a caller gives fits a union: what any member takes, by its tags."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType
from typing import cast

from ..arguments.argument_types import MISSING, Fault, Form
from ..options import NOT_GIVEN
from . import codecs
from .annotations import is_model
from .given_scalars import Check, Faults, misfit
from .given_values import checker
from .tables import table_of
from .union_members import Leaf, leaves_of


def union_check(union: object, module: str, form: Form) -> Check:
    """Return what refuses that which every member refuses of which a value can be."""
    members = [*leaves_of((union,), module, frozenset())]
    nothing = (NoneType, None)
    kinds = [
        leaf
        for leaf in members
        if leaf.annotation not in nothing and not codecs.is_unknown(leaf.annotation)
    ]

    def check(value: object) -> Faults:
        if value is None and any(leaf.annotation in nothing for leaf in members):
            return
        asked = [leaf for leaf in kinds if _may_be(leaf, value)]
        refusals: list[list[Fault]] = []
        for leaf in asked:
            check = checker(leaf.annotation, module, form)
            faults = [] if check is None else list(check(value))
            faults += _untold(leaf, value)
            if not faults:
                return
            refusals.append(faults)
        if inner := [faults for faults in refusals if faults[0].path]:
            yield from _told(inner)
        elif len(asked) == len(kinds):  # else its tag is one of a later day
            wanted = (each for faults in refusals for each in faults[0].wanted)
            yield misfit(tuple(dict.fromkeys(wanted)), value)

    return check


def _untold(leaf: Leaf, value: object) -> Faults:
    """Return the tag that an object lacks, and that only the union knows."""
    member = leaf.annotation
    if isinstance(value, Mapping) and is_model(member):
        entries = cast("Mapping[str, object]", value)
        for by in leaf.by:
            is_given = entries.get(by.property, NOT_GIVEN) is not NOT_GIVEN
            if by.values(member) and not is_given:
                yield Fault((by.property,), MISSING, unknown=())


def _may_be(leaf: Leaf, value: object) -> bool:
    """Whether a value, if it is an object, may be one of a member, by its tags."""
    member = leaf.annotation
    if not isinstance(value, Mapping) or not is_model(member):
        return True
    given = cast("Mapping[str, object]", value).items()
    entries = {
        name: item for name, item in given if item is not None and item is not NOT_GIVEN
    }
    known = dict(table_of(member).choices)
    for by in leaf.by:
        own = by.values(member) or known.get(by.property, ())
        known[by.property] = (*own, *by.aliases_of(member))
    return all(entries[w] in some for w, some in known.items() if some and w in entries)


def _told(refusals: list[list[Fault]]) -> list[Fault]:
    """Return the faults of the union member that fits best, or what each lacks."""
    refusals = [r for r in refusals if any(f.text != f.why for f in r)] or refusals
    best = min(refusals, key=lambda each: (len(each), -len(each[0].path)))
    lacks = [[str(f.path[0]) for f in each if f.is_missing] for each in refusals]
    shared = [f for f in best if all(f.path[0] in names for names in lacks)]
    if shared or len(lacks) == 1 or list(map(len, lacks)) != list(map(len, refusals)):
        return shared or best
    some = dict.fromkeys(" and ".join(names) for names in lacks)
    return [Fault((), f" must have {', or '.join(some)}", unknown=())]
