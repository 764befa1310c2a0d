"""What the templates can print of the media types of a response: part of what `views` has of an operation."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.text import Code, Text


@dataclass(frozen=True, slots=True)
class AlternativeView:
    """A media type that can be asked for, and the type of what comes then."""

    media_type: Text
    type: Code


@dataclass(frozen=True, slots=True)
class AlternativesView:
    """The media types of a response: those that can be asked for, in `table` how the runtime reads the unusual, and in
    `accept_others` what follows the usual ones in the `Accept` header.
    """

    offered: tuple[AlternativeView, ...]
    table: Code
    accept_others: Text
