"""Values of JSON as expressions of another package: structs with their fields, `Some`, lists, times.

```
shop.Pet{Name: "Rex", Kind: shop.Some(shop.PetKindDog), Tags: []string{"a"}}
```
They are laid out as gofmt does: what fits stands on one line, else each part has a line of its own, in columns.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from sdkwright.model import Api, Array, Map, Object, Property, Union, Use
from sdkwright.parse import moment
from sdkwright.plan.samples.sampler import NoSample
from sdkwright.plan.samples.values import Sample, to_json
from sdkwright.quote import go
from sdkwright.targets.go.code.literals import literal
from sdkwright.targets.go.code.types import BYTES, RAW, Shape, Types
from sdkwright.targets.go.views import EnumView, FieldView, StructView
from sdkwright.text import Code, Json, Text

_OWN = re.compile(r"(?<![.\w])([^\W\d_a-z]\w*)")
"""A name of the package itself, within a type."""
_WIDTH = 80
_LONG_KEY = 40
_NUMBERS = ("int64", "int32", "uint64", "float64")


class Values:
    """Writes values of one API; `structs` and `enums` are those of the package, by their names."""

    def __init__(
        self,
        api: Api,
        types: Types,
        package: Code,
        structs: Mapping[Code, StructView],
        enums: Mapping[Code, EnumView],
    ) -> None:
        self._api = api
        self._types = types
        self._package = package
        self._structs = structs
        self._enums = enums

    def qualified(self, annotation: str) -> Code:
        """A type as another package writes it."""
        return Code(_OWN.sub(rf"{self._package}.\1", annotation))

    def given(self, annotation: Code, use: Use, value: Sample) -> Code:
        """A value of a type that may be an `Opt`, or a pointer. Raises NoSample."""
        if annotation.startswith("Opt["):
            inner = annotation[4:-1]
            if value is None:
                return Code(f"{self._package}.Null[{self.qualified(inner)}]()")
            made = self.value(use, value)
            told = f"[{inner}]" if inner in _NUMBERS and inner != "float64" else ""
            if inner == "float64":
                told = "" if "." in made or "e" in made else "[float64]"
            return Code(f"{self._package}.Some{told}({made})")
        if value is None and annotation != RAW.code:
            return Code("nil")
        made = self.value(use, value)
        return Code(f"&{made}") if annotation.startswith("*") else made

    def value(self, use: Use, value: Sample) -> Code:
        """A value that is there. Raises NoSample where it is not of the type that Go has for it."""
        found, schema = self._types.value(use), self._api.schema(use)
        if found.shape is Shape.RAW:
            return _raw(value)
        if isinstance(value, bytes) or found.code == BYTES.code:
            return self.bytes(value)
        match schema:
            case Object() if isinstance(value, dict):
                return self._object(self._structs[found.code], schema, value)
            case Array() if isinstance(value, list):
                items = [(None, self.given(self._types.item(schema.items), schema.items, item)) for item in value]
                return composite(self.qualified(found.code), items)
            case Map() if isinstance(value, dict):
                entries = value.items()
                annotation = self._types.item(schema.values)
                made = [(go(Text(key)), self.given(annotation, schema.values, entry)) for key, entry in entries]
                return composite(self.qualified(found.code), made)
            case _:
                code = self._types.inside(schema).code if isinstance(schema, Union) else found.code
                return self._scalar(code, value)

    def bytes(self, value: Sample) -> Code:
        """Bytes, or the text that they are. Raises NoSample."""
        if not isinstance(value, (bytes, str)):
            raise NoSample("bytes")
        text = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
        return Code(f"[]byte({go(Text(text))})")

    def text(self, value: str) -> Code:
        """A text."""
        return go(Text(value))

    def zero(self, annotation: Code) -> Code:
        """What stands for nothing: a struct without fields, an `Opt` without a value, nil."""
        is_nil = annotation.startswith(("[]", "map[", "json.", "*"))
        return Code("nil" if is_nil else f"{self.qualified(annotation)}{{}}")

    @property
    def context(self) -> Code:
        """The context of a call that nobody ends early."""
        return Code("context.Background()")

    def _object(self, struct: StructView, schema: Object, value: Mapping[str, Sample]) -> Code:
        fields = {each.wire.raw: each for each in struct.fields}
        properties = {prop.name: prop for prop in schema.properties}
        known = [(fields[name], properties[name], item) for name, item in value.items() if name in fields]
        parts = [(field.name, self._field(field, prop, item)) for field, prop, item in known]
        further = {name: item for name, item in value.items() if name not in fields}
        if further:
            entries = [(go(Text(name)), _raw(item)) for name, item in further.items()]
            parts.append((struct.extra, composite(Code(f"map[string]{RAW.code}"), entries)))
        return composite(self.qualified(struct.name), parts)

    def _field(self, field: FieldView, prop: Property, value: Sample) -> Code:
        return self.given(field.annotation, prop.use, value)

    def _scalar(self, code: Code, value: Sample) -> Code:
        if code == "time.Time" and isinstance(value, str):
            return _time(value)
        if code in self._enums and isinstance(value, (str, int)):
            known = {each.value: each.name for each in self._enums[code].constants}
            name = known.get(literal(value))
            return Code(f"{self._package}.{name}" if name else f"{self._package}.{code}({literal(value)})")
        match value:
            case bool() if code == "bool":
                return Code("true" if value else "false")
            case str() if code == "string":
                return go(Text(value))
            case int() | float() if code in (*_NUMBERS, "json.Number") and not isinstance(value, bool):
                shown = _json(to_json(value))
                return go(Text(shown)) if code == "json.Number" else Code(shown)
            case _:
                raise NoSample(code)


def composite(head: str, parts: Sequence[tuple[Code | None, Code]]) -> Code:
    """A composite literal."""
    line = ", ".join(value if key is None else f"{key}: {value}" for key, value in parts)
    if len(head) + len(line) < _WIDTH and "\n" not in line:
        return Code(f"{head}{{{line}}}")
    return Code("\n".join([f"{head}{{", *(f"\t{each}" for each in _lines(parts)), "}"]))


def call(function: str, arguments: Sequence[Code]) -> Code:
    """A call, each argument on a line of its own where they do not fit."""
    line = ", ".join(arguments)
    if len(function) + len(line) < _WIDTH and "\n" not in line:
        return Code(f"{function}({line})")
    moved = (f"\t{line}" for each in arguments for line in f"{each},".split("\n"))
    return Code("\n".join([f"{function}(", *moved, ")"]))


def _lines(parts: Sequence[tuple[Code | None, Code]]) -> Iterator[str]:
    run: list[tuple[Code, Code]] = []
    for key, value in parts:
        if key is not None and "\n" not in value and len(key) <= _LONG_KEY:
            run.append((key, value))
            continue
        yield from _aligned(run)
        run = []
        yield from (f"{key}: {value}," if key is not None else f"{value},").split("\n")
    yield from _aligned(run)


def _aligned(run: Sequence[tuple[Code, Code]]) -> Iterator[str]:
    width = max((len(key) for key, _ in run), default=0) + 1
    yield from (f"{f'{key}:':{width}} {value}," for key, value in run)


def _raw(value: Sample) -> Code:
    return Code(f"json.RawMessage({go(Text(_json(to_json(value))))})")


def _time(text: str) -> Code:
    found = moment(text)
    if found is None:
        raise NoSample(text)
    zone = found.utcoffset()
    minutes = 0 if zone is None else round(zone.total_seconds())
    where = "time.UTC" if not minutes else f'time.FixedZone("", {minutes})'
    parts = (found.year, found.month, found.day, found.hour, found.minute, found.second, found.microsecond * 1000)
    return Code(f"time.Date({', '.join(map(str, parts))}, {where})")


def _json(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
