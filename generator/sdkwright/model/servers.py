"""Where an API is (OpenAPI 3.2, 4.6 and 4.7)."""

from __future__ import annotations

from dataclasses import dataclass, field

from sdkwright.model.extensions import Extensions
from sdkwright.model.words import NOTHING
from sdkwright.report import Pointer
from sdkwright.text import Text


@dataclass(frozen=True, slots=True)
class Variable:
    """What stands for `{name}` in the URL of a server (OpenAPI 3.2, 4.7); `values` are all it may be, if told."""

    name: str
    default: str
    values: tuple[str, ...]
    at: Pointer
    doc: Text = NOTHING
    extensions: Extensions = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Server:
    """A base URL that the description offers, with a name to choose it by."""

    url: str
    at: Pointer
    name: str = ""
    doc: Text = NOTHING
    variables: tuple[Variable, ...] = ()
    extensions: Extensions = field(default=(), compare=False)
