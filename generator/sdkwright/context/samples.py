"""Programs that call an operation, in the languages for which an SDK is made."""

from __future__ import annotations

from sdkwright.context.facts import Fact
from sdkwright.draft import CodeSample
from sdkwright.text import Code, Text


class Sample(Fact[CodeSample]):
    """A program that calls an operation."""

    __slots__ = ()

    @property
    def name(self) -> Code:
        """What tells it from the other samples of its operation, for files and anchors: `python-async`, `curl`."""
        return self._node.name

    @property
    def title(self) -> Code:
        """What people call it: `Python (async)`."""
        return self._node.title

    @property
    def language(self) -> Code:
        """What it is written in, as a highlighter calls that: `python`, `go`, `shell`."""
        return self._node.language

    @property
    def call(self) -> Code:
        """How the operation is called, on one line: `client.pets.list(...)`; empty where that is HTTP alone."""
        return self._node.call

    @property
    def text(self) -> Text:
        """The program."""
        return self._node.text
