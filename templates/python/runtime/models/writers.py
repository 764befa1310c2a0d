"""From typed values to those that JSON has, where only the annotation says how.

Most values say it themselves (see `encoding`). A datetime in a format of its own does
not, so what is sent is written along the annotation as it was read along it. Most
annotations need no writer, and have none.

```
Annotated[T, Format]              the format writes it
Decimal                           text: of itself it is a number in a request
Annotated[A | B, TaggedBy(...)]   a member gets its tag
list[X]  dict[str, X]  tuple      element by element
A | B                             the first member that such a value may be of
a model                           a mapping in its place, property by property; a model
                                  knows its own
```
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Annotated, TypeAlias, Union, cast

from ..lazy import by_first_value
from .annotations import TYPES, alias_of, is_model, parts_of, shape_of
from .decode import as_it_came
from .encode import Path, located
from .objects import Writer, Writes
from .source_text import source_text
from .tables import Table, table_of

if TYPE_CHECKING:
    from .model import Model


def writer(annotation: object, *, module: str = TYPES) -> Writer | None:
    """Return the writer of an annotation, None where its values say it themselves."""
    if alias := alias_of(annotation):
        return by_first_value(lambda: writer(alias, module=module) or as_it_came)
    kind, origin, inner, form = shape_of(annotation, module=module)
    if kind is Decimal:
        return write_decimal
    if form is not None:
        return form.write
    if origin is Annotated:
        bare = writer(inner[0], module=module)
        added = [each.write for each in inner[1:] if isinstance(each, Writes)]
        return _all_of([*([bare] if bare else []), *added])
    if origin is Union:
        return _union(inner, module=module)
    if origin is list:
        return _each(writer(inner[0], module=module))
    if origin is dict:
        return _values(writer(inner[1], module=module))
    if origin is tuple:
        return _by_place(inner, module=module)
    return _properties(kind) if is_model(kind) else None


def write_decimal(value: object) -> object:
    """Return a decimal as the text that is described; what has no digits stays."""
    if not isinstance(value, Decimal) or not value.is_finite():
        return value
    return source_text(value) or f"{value:f}"


def _union(members: tuple[object, ...], *, module: str) -> Writer | None:
    """Return the writers of all members; of those of one type the first counts."""
    found: list[Writer] = []
    claimed: set[object] = set()
    for member in members:
        form = None if alias_of(member) else shape_of(member, module=module).format
        kind = form.kind if form else member
        write = writer(member, module=module)
        if write is not None and (form is None or kind not in claimed):
            found.append(write)
        claimed.add(kind)
    return _all_of(found)


def _all_of(writers: Sequence[Writer]) -> Writer | None:
    """Return one writer of several, each of which leaves alone what is not its own."""

    def write(value: object) -> object:
        for each in writers:
            value = each(value)
        return value

    return write if writers else None


def _each(write: Writer | None) -> Writer | None:
    if write is None:
        return None

    def write_each(value: object) -> object:
        if type(value) is not list:  # most are, and an abstract class takes long to ask
            if not isinstance(value, Sequence) or isinstance(value, (str, bytes)):
                return value
        return [write(item) for item in cast("Sequence[object]", value)]

    return write_each


def _by_place(parts: tuple[object, ...], *, module: str) -> Writer | None:
    fixed, more = parts_of(parts)
    first = [writer(part, module=module) for part in fixed]
    rest = None if more is None else writer(more, module=module)
    if not any((*first, rest)):
        return None

    def write(value: object) -> object:
        if not isinstance(value, (list, tuple)):
            return value
        items = cast("Sequence[object]", value)
        writers = [*first, *[rest] * (len(items) - len(first))]
        pairs = zip(items, writers, strict=False)
        return [item if each is None else each(item) for item, each in pairs]

    return write


def _values(write: Writer | None) -> Writer | None:
    if write is None:
        return None

    def write_values(value: object) -> object:
        if not isinstance(value, Mapping):
            return value
        entries = cast("Mapping[object, object]", value).items()
        return {key: write(item) for key, item in entries}

    return write_values


def _properties(model: type[Model]) -> Writer:
    """Return the writer of a mapping that stands where a model is described."""

    def write(value: object) -> object:
        if hasattr(value, "__jsonable__") or not isinstance(value, Mapping):
            return value
        table, entries = table_of(model), cast("Mapping[str, object]", value)
        further = {k: item for k, item in entries.items() if k not in table.known}
        values = {**entries, **further_writer(table)(further)}
        return write_properties(values, property_writers(table))

    return write


@cache
def property_writers(table: Table) -> Mapping[str, Writer]:
    """Return the writers of the properties that have one, by wire names."""
    types = table.types.items()
    found = ((wire, writer(type_, module=module)) for wire, (type_, module) in types)
    return {wire: write for wire, write in found if write is not None}


@cache
def further_writer(
    table: Table,
) -> Callable[[Mapping[str, object]], Mapping[str, object]]:
    """Return what writes the properties that a class does not declare."""
    further = table.further
    write = writer(further.annotation, module=further.module)
    if write is None:
        return lambda values: values
    return lambda values: write_properties(values, dict.fromkeys(values, write))


_Annotations: TypeAlias = Mapping[str | None, str]
"""By the names of arguments; None is a body as a whole."""


def write_properties(
    values: Mapping[str, object], writers: Mapping[str, Writer]
) -> dict[str, object]:
    """Return values with those written that have a writer."""
    return {
        name: write_at((name,), value, writers[name]) if name in writers else value
        for name, value in values.items()
    }


def by_names(
    values: Mapping[str, object], annotations: _Annotations
) -> dict[str, object]:
    """Return arguments with those written whose annotation has a writer."""
    pairs = ((n, _written_as(each)) for n, each in annotations.items() if n is not None)
    return write_properties(values, {name: w for name, w in pairs if w is not None})


def in_body(body: object, annotations: _Annotations, further: str = "") -> object:
    """Return a body with its properties written, or as a whole, which has no name.

    `further` is the annotation of the properties that the caller has named.
    """
    from ..arguments.whole_body import Parts, Whole  # of which models know nothing

    if isinstance(body, Parts):
        named: dict[str | None, str] = {n: further for n in body.further if further}
        parts = Parts(by_names(body, {**named, **annotations}))
        parts.further = body.further
        return parts
    if isinstance(body, Whole):
        return Whole(in_body(body.value, annotations))
    write = _written_as(annotations[None]) if None in annotations else None
    return body if write is None else write_at((), body, write)


def write_at(at: Path, value: object, write: Writer) -> object:
    """Return a value as its writer has it; an error says where it stands."""
    try:
        return write(value)
    except (TypeError, ValueError) as error:
        kind = TypeError if isinstance(error, TypeError) else ValueError
        failure = located(error, at) if any(at) else kind(str(error))
    raise failure


@cache
def _written_as(annotation: str) -> Writer | None:
    return writer(annotation)
