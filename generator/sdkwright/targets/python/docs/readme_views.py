"""What the README of an SDK shows of its methods; see `views` for what holds of each view."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.targets.python.views import OperationView
from sdkwright.text import Code, Text


@dataclass(frozen=True, slots=True)
class ShownCallView:
    """A call with values for its arguments, in the forms that a README needs.

    `assigned` is a statement, `nested` the same a step to the right (in a `try`), `awaited` two steps to the right and
    awaited. `looped` and `async_looped` begin a loop over what comes back, where it `is_list`; `entered` begins a
    `with` block of a stream, and `paged` asks for one page. `raw` gives the response as a whole. `variable` holds what
    came, `item` one of it. `method` and `path` are how a server knows it, and `response` is what a test serves. It
    `has_files` where it sends files, `file_names` are these.
    """

    operation: OperationView
    variable: Code
    item: Code
    assigned: Code
    nested: Code
    awaited: Code
    looped: Code
    async_looped: Code
    entered: Code
    async_entered: Code
    paged: Code
    raw: Code
    is_list: bool
    file_names: tuple[Text, ...]
    method: Text
    path: Text
    response: Code
    tools: tuple[Code, ...]

    @property
    def has_files(self) -> bool:
        """Whether it sends a file."""
        return bool(self.file_names)


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """The calls that a README shows: the first one, `more` that sdk.toml names, and one of each kind that there is.

    It `has_grants` where OAuth 2 or OpenID gives the tokens; `caught` are the classes of errors that it catches.
    """

    first: ShownCallView | None
    more: tuple[ShownCallView, ...]
    pages: ShownCallView | None
    stream: ShownCallView | None
    upload: ShownCallView | None
    has_grants: bool
    caught: tuple[Code, ...]

    @property
    def has_list_of_its_own(self) -> bool:
        """Whether the list in pages is another one than that of the first call."""
        return self.first is None or self.pages is None or self.first.operation != self.pages.operation

    @property
    def calls(self) -> tuple[ShownCallView, ...]:
        """All of them, each request once."""
        told = (self.first, *self.more, self.pages, self.stream, self.upload)
        return tuple({(c.method.raw, c.path.raw): c for c in told if c is not None}.values())

    @property
    def tools(self) -> tuple[Code, ...]:
        """What a test of it imports to say what is served."""
        return tuple(sorted({tool for call in self.calls for tool in call.tools}))

    @property
    def file_names(self) -> tuple[Text, ...]:
        """The files that its code sends."""
        return tuple({name.raw: name for call in self.calls for name in call.file_names}.values())
