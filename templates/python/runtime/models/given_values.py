"""Whether what a caller gives fits the types of the description.

It is asked before anything is sent, along the annotations by which responses are read.
What does not fit is refused with the place where it stands, and so is what lacks
something that is required. This is how it is in JSON:

```
str                  text, and what JSON has as text: a date, a UUID, a timedelta
int                  an integer, also 7.0; True is none
float, Number        any number, also a Decimal
bool                 True or False
datetime, date, ...  a value of that class alone, or text, which goes as it is
Decimal, UUID        the same; bytes, or their base64
Annotated[T, Format] a T, or what the format has in JSON
an enum, a Literal   a member, or any value of the same kind: a server may know more
list[X]  tuple[...]  a list, a tuple or a set; text is one of letters to Python alone
dict[str, X]         a mapping or a model
a model              a mapping with all that is required, or a model of any class
A | B                what any member takes (see `given_unions`)
Any                  anything
```
Elsewhere any single value has the form of text, and a part of a form may be a file (see
`argument_types` for the forms). None is refused where null is no value. A model has been looked at when it was made; what
its caller has changed since then is looked at here, and what a server has sent is not.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from functools import cache
from types import NoneType
from typing import Annotated, Any, TypeAlias, Union, cast

from ..arguments.argument_types import (
    A_LIST,
    MISSING,
    NO_NULL,
    NO_VALUE,
    Fault,
    Form,
    is_list,
)
from ..arguments.whole_body import Parts
from ..lazy import by_first_value
from ..options import NOT_GIVEN
from ..refusals import refused
from . import codecs
from .annotations import TYPES, alias_of, is_model, parts_of, shape_of
from .encode import place
from .given_scalars import Check, Faults, misfit, scalar_check
from .model import Model
from .objects import UNKNOWN
from .tables import Table, kind_of, table_of

_Known: TypeAlias = Mapping[str, tuple[str, Check | None]]

_OBJECT = ("a mapping or a model",)


def check_property(
    model: type[Model], name: str, value: object, expected: tuple[object, str]
) -> None:
    """Refuse what a constructor does not take for a property."""
    annotation, module = expected
    for fault in faults_of(value, annotation, module=module):
        raise TypeError(f"{model.__name__}(): {place((name, *fault.path))}{fault.text}")


def check_argument(name: str, value: object, annotation: str, form: Form) -> None:
    """Refuse what is not of the type of an argument; None has been looked at."""
    for fault in () if value is None else faults_of(value, annotation, form):
        at = place(("", *fault.path)) if fault.path else ""
        raise refused(name, value, at + fault.text)


def faults_of(
    value: object, annotation: object, form: Form = "json", module: str = TYPES
) -> Faults:
    """Return what a value has that does not fit, in its order."""
    check = checker(annotation, module, form)
    if check is None or value is NOT_GIVEN:
        return
    try:
        yield from check(value)
    except RecursionError:
        return  # which is refused where it is encoded


def _below(step: str | int, faults: Faults) -> Faults:
    return (each._replace(path=(step, *each.path)) for each in faults)


@cache
def checker(annotation: object, module: str, form: Form) -> Check | None:
    """Return what finds the faults of a value; None where anything goes."""
    if alias := alias_of(annotation):
        return by_first_value(lambda: checker(alias, module, form) or _fits)
    shape = shape_of(annotation, module=module)
    kind, origin, inner, _ = shape
    of_item = _ITEM.get(form, form)
    if origin is list:
        return _list([], checker(inner[0], module, of_item))
    if origin is tuple:
        parts, rest = parts_of(inner)
        checks = [checker(each, module, of_item) for each in parts]
        return _list(checks, checker(rest, module, of_item))
    if origin is dict:
        is_text = form == "part" and inner[1] is str  # as a file is called as well
        within = form if is_text else _INSIDE[form]
        return _values(checker(inner[1], module, within), form)
    if origin is Union and NoneType in inner:
        members = [each for each in inner if each is not NoneType]
        return _or_none(cast("Any", Union)[*members], module, form)
    if origin is Union or (origin is Annotated and shape.format is None):
        return codecs.union_check(kind, module, form)
    return _properties(kind, form) if is_model(kind) else scalar_check(shape, of_item)


_INSIDE: Mapping[Form, Form] = {
    **{"json": "json", "part": "json", "patch": "inner", "inner": "inner"},
    **{"form": "text", "text": "text", "parts": "part", "file": "file"},
}
"""The form of what is in an object, by that of the object."""
_ITEM: Mapping[Form, Form] = {"patch": "json", "inner": "json"}
"""The form of items and of single values: a patch puts a list in place of another."""


def _or_none(annotation: object, module: str, form: Form) -> Check | None:
    check = checker(annotation, module, form)
    if check is None:
        return None
    return lambda value: _fits(value) if value is None else check(value)


def _fits(_: object) -> Faults:
    return iter(())


# ------------------------------------------------------------------- lists and objects


def _list(first: Sequence[Check | None], rest: Check | None) -> Check:
    def check(value: Any) -> Faults:
        if not is_list(value):
            yield misfit((A_LIST,), value)
            return
        for index, item in enumerate(value):
            part = first[index] if index < len(first) else rest
            if part is not None:
                yield from _below(index, part(item))

    return check


def _values(check: Check | None, form: Form) -> Check:
    def check_values(value: Any) -> Faults:
        if isinstance(value, Model):
            yield from _changed(value, form)
        elif not isinstance(value, Mapping):
            yield misfit(_OBJECT, value)
        elif check is not None:
            for name, item in cast("Mapping[str, object]", value).items():
                if item is not None or form not in _ITEM:
                    yield from _below(name, check(item))

    return check_values


def _properties(model: type[Model], form: Form) -> Check:
    def check(value: Any) -> Faults:
        if isinstance(value, Model):
            yield from _changed(value, form)
        elif isinstance(value, Mapping):
            given = cast("Mapping[str, object]", value).items()
            entries = {name: item for name, item in given if item is not NOT_GIVEN}
            kind = kind_of(model, entries) if model.__kinds__ else model
            if isinstance(value, Parts):
                yield from _of_others(table_of(kind), value)
            if form != "inner":
                yield from _missing(kind, entries, is_spread=isinstance(value, Parts))
            yield from _entries(kind, entries, form)
        else:
            yield misfit(_OBJECT, value)

    return check


def _of_others(table: Table, parts: Parts) -> Faults:
    """Return what stands in for another one's property: of what a caller has named, what
    the server gives alone; of arguments None for what only another kind has."""
    for name, value in parts.items():
        if name not in parts.further:
            if value is None and name not in table.known:
                yield Fault((name,), NO_NULL)
        elif name in table.known and table.known[name][0] in table.read_only:
            yield Fault((name,), ": the server gives this one, and no caller")


def _missing(
    model: type[Model], entries: Mapping[str, object], *, is_spread: bool
) -> Faults:
    """Return what is required and absent; constants of arguments are the method's."""
    table = table_of(model)
    for name, wire in table.wires.items():
        is_asked = name in table.required if is_spread else table.asks(name)
        if wire not in entries and is_asked:
            unknown = tuple(str(each) for each in entries if each not in table.known)
            yield Fault((wire,), MISSING, unknown=unknown)


def _entries(model: type[Model], entries: Mapping[str, object], form: Form) -> Faults:
    known, further = _checks(cast("Hashable", model), form)
    for name, item in entries.items():
        no_null, check = known.get(name, ("", further))
        if item is None and (no_null or form in _FORMS):
            is_asked = no_null == NO_VALUE and form != "inner"
            if is_asked or form not in (*_FORMS, *_ITEM):
                yield Fault((name,), no_null)
        elif check is not None:
            yield from _below(name, check(item))


_FORMS = ("form", "parts")


@cache
def _checks(of: Hashable, form: Form) -> tuple[_Known, Check | None]:
    """Return how the properties of a class are looked at, and those that it does not
    declare; what is said of null where one refuses it, absent or not."""
    table = table_of(cast("type[Model]", of))
    known = dict[str, tuple[str, Check | None]]()
    for name, wire in table.wires.items():
        why = NO_VALUE if table.asks(name) else NO_NULL
        no_null = why if table.refuses_null(name) or form in _FORMS else ""
        known[wire] = no_null, _property(table, name, _INSIDE[form])
    further, module = table.further.annotation, table.further.module
    return known, checker(further, module, _INSIDE[form])


def _property(table: Table, name: str, form: Form) -> Check | None:
    """Return the check of a property; a file in a form may be text in a response."""
    annotation, module = table.types[table.wires[name]]
    is_file = "FileTypes" in table.hints.get(name, "")
    return None if is_file else checker(annotation, module, form)


def _changed(model: Model, form: Form) -> Faults:
    """Return the faults of a model: of what its caller gave, and of models in it."""
    table, held = table_of(type(model)), model.__dict__
    names = table.wires.keys() - table.read_only
    given = names if model.__is_constructed__ else names & model.__changed__
    for name in (name for name in table.wires if name in given and name not in held):
        if table.asks(name):
            yield Fault((table.wires[name],), MISSING)
    for name, value in held.items():
        wire = table.wires.get(name, "")
        if name in given and value is not NOT_GIVEN:
            yield from _entries(type(model), {wire: value}, form)
        elif name in names:
            yield from _below(wire, _models_in(value, form))
    if model.__is_constructed__ and held.get(UNKNOWN):
        yield from _entries(type(model), held[UNKNOWN], form)


def _models_in(value: Any, form: Form) -> Faults:
    """Return the faults of the models that stand in what a server has sent."""
    if isinstance(value, Model):
        yield from _changed(value, form)
    elif isinstance(value, (list, dict)):
        is_dict = isinstance(value, dict)
        held = cast("Any", value)
        for step, item in held.items() if is_dict else enumerate(held):
            yield from _below(step, _models_in(item, form))
