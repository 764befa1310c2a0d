"""What templates see of a pack's options, as `options.NAME`: texts need a filter, choices and numbers are printed."""

from __future__ import annotations

from dataclasses import make_dataclass
from typing import Annotated, Any

from sdkwright.packs import Option, Pack
from sdkwright.text import Code, OneOf, Text

_TYPES: dict[str, Any] = {"text": Text, "flag": bool, "number": int | float, "choice": Code}


def shape_of_options(pack: Pack) -> type:
    """The class of `options`: a field for each, with its type."""
    return make_dataclass("Options", [(option.name, _type(option)) for option in pack.options], frozen=True, slots=True)


def _type(option: Option) -> Any:
    return Annotated[Code, OneOf(*option.choices)] if option.choices else _TYPES[option.kind]


def options_of(pack: Pack) -> object:
    """What each of the options is in this run."""
    values = {option.name: pack.values.get(option.name, option.default) for option in pack.options}
    kinds = {option.name: option.kind for option in pack.options}
    return shape_of_options(pack)(**{name: _seen(kinds[name], value) for name, value in values.items()})


def _seen(kind: str, value: object) -> object:
    match kind:
        case "text":
            return Text(str(value))
        case "choice":
            return Code(value)
        case _:
            return value


def choices_of(pack: Pack) -> frozenset[Code]:
    """The words that choices can print: the pack says them itself, as its templates do."""
    return frozenset(Code(choice) for option in pack.options for choice in option.choices)
