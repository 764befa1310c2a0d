"""What the templates of a Python SDK can print.

```
sdk     the package as a whole            client    the client classes, and how they get their credentials
resource ── operation ── argument         module ── model ── field
                                                 ├─ enum ── member
webhooks ── event                                └─ alias
```
`Code` is printed as it stands, `Text` through a filter. Every view is also there for the packs of others, so a
field is renamed only with a line in the changelog.
"""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.targets.python.access_views import CredentialView, SecretView, ServerView, VariableView
from sdkwright.text import Code, Text


@dataclass(frozen=True, slots=True)
class ImportView:
    """A whole import statement, wrapped where it is long."""

    statement: Code


@dataclass(frozen=True, slots=True)
class SdkView:
    """The SDK: `package` is imported, `distribution` installed; it `has_numbers` where the digits of some count."""

    package: Code
    distribution: Code
    version: Text
    title: Text
    api_version: Text
    summary: Text
    doc: Text
    module_doc: Text
    generator_version: Code
    has_numbers: bool


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """An argument of a method. `default` is empty where the argument must be given; `wire` is its name over HTTP.

    `parameter` is the whole line of a signature, as black lays it out; `type` is the annotation without what
    it says of leaving the argument out.
    """

    parameter: Code
    name: Code
    annotation: Code
    type: Code
    default: Code
    wire: Text
    doc: Text
    example: Code
    is_required: bool
    is_positional: bool


@dataclass(frozen=True, slots=True)
class GroupView:
    """The arguments that travel in one place: `path`, `query`, `querystring`, `headers`, `cookies`
    or `body`."""

    place: Code
    arguments: tuple[ArgumentView, ...]


@dataclass(frozen=True, slots=True)
class SecurityView:
    """One alternative of an operation's security: the keys of the schemes that go together."""

    keys: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class PagesView:
    """How a list goes on: `rule` is the argument of the runtime's `PagedOperation`.

    `item` is the type of an item and `data` that of the reply; `items` is the way to them, in the names of JSON.
    `argument` is what differs from page to page, empty where the next page has a URL of its own; `limit` is the
    argument for the number of items, beside `arguments`.
    """

    by: Text
    rule: Code
    item: Code
    data: Code
    items: tuple[Text, ...]
    argument: Code
    limit: ArgumentView


@dataclass(frozen=True, slots=True)
class OverloadView:
    """One of several signatures of a method, and what it returns by that."""

    arguments: tuple[ArgumentView, ...]
    has_keywords: bool
    returns: Code
    async_returns: Code


@dataclass(frozen=True, slots=True)
class StreamView:
    """A reply that comes item by item: `rule` is the argument of the runtime's `StreamOperation`.

    `item` is the type of an item. Where the caller chooses between the stream and a reply as a whole, `data` is the
    type of that, and `asked` the argument; `by_default` it is the stream.
    """

    rule: Code
    item: Code
    data: Code
    media_type: Text
    asked: ArgumentView | None
    by_default: bool


@dataclass(frozen=True, slots=True)
class OperationView:
    """A method.

    `name` differs from that of every other operation, `method` only within its resource; `call` is how a user
    writes it (`apps.job_invocations.cancel`). `constant` holds what the runtime must know; `replies`, `errors`,
    `styles` and `implied` are arguments of it, empty where there is nothing to say. `overloads` are the ways to call
    it where there are several, by what goes together in a body and by what comes back. `content_type` is the argument
    that chooses the media type of the body, beside `arguments`. `id` is the description's own, or the name where it
    gives none, and `pointer` the place in it. `target` is the path as it is sent. `returns` and `async_returns` are
    what its methods give, a page where `pages` says how the list goes on, a stream where `stream` says how its items
    come.
    """

    id: Text
    pointer: Text
    name: Code
    method: Code
    call: Code
    constant: Code
    verb: Text
    path: Text
    target: Text
    summary: Text
    text: Text
    doc: Text
    arguments: tuple[ArgumentView, ...]
    overloads: tuple[OverloadView, ...]
    groups: tuple[GroupView, ...]
    body: ArgumentView | None
    content_type: ArgumentView | None
    media_type: Text
    body_required: bool
    styles: Code
    implied: Code
    accept: Text
    has_accept: bool
    returns: Code
    returns_text: Text
    replies: Code
    errors: Code
    pages: PagesView | None
    stream: StreamView | None
    async_returns: Code
    has_security: bool
    security: tuple[SecurityView, ...]
    servers: tuple[ServerView, ...]
    is_deprecated: bool

    @property
    def has_result(self) -> bool:
        """Whether the method returns anything."""
        return self.returns != "None"

    @property
    def has_keywords(self) -> bool:
        """Whether a caller names any of the arguments."""
        beside = self.content_type is not None or self.pages is not None
        return beside or any(not argument.is_positional for argument in self.arguments)

    @property
    def needed(self) -> tuple[ArgumentView, ...]:
        """The arguments of the plainest call."""
        first = self.overloads[0].arguments if self.overloads else self.arguments
        return tuple(argument for argument in first if argument.is_required)


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A node of the tree.

    `client.apps.job_invocations` has the attribute `job_invocations` and the call `apps.job_invocations`.
    `path` is its file below `resources/`, without the ending; `root` the dots that lead from there to the package.
    """

    attribute: Code
    name: Code
    async_name: Code
    call: Code
    path: Code
    module: Code
    root: Code
    doc: Text
    operations: tuple[OperationView, ...]
    children: tuple[ResourceView, ...]
    has_optional: bool
    has_pages: bool
    has_unpaged: bool
    has_streams: bool
    has_choices: bool
    has_overloads: bool
    has_styles: bool
    has_implied: bool
    has_late_imports: bool
    imports: tuple[ImportView, ...]
    late_imports: tuple[ImportView, ...]
    has_servers: bool


@dataclass(frozen=True, slots=True)
class ClientView:
    """The two client classes.

    `server` is the base URL, empty where the description names none; `servers` are all of them where there is more to
    choose than `base_url`, `choice` the line of a signature for it; `schemes` are the runtime's classes for the
    credentials, `security` what no operation can do without, and `first` an operation to begin with. `async_arguments`
    are `arguments` with the types of the async client, and `types` what both import for them.
    """

    name: Code
    async_name: Code
    error: Code
    server: Text
    servers: tuple[ServerView, ...]
    choice: Code
    has_choice: bool
    variables: tuple[VariableView, ...]
    has_literal: bool
    doc: Text
    init_doc: Text
    module_doc: Text
    credentials: tuple[CredentialView, ...]
    schemes: tuple[Code, ...]
    security: tuple[SecurityView, ...]
    arguments: tuple[SecretView, ...]
    async_arguments: tuple[SecretView, ...]
    types: tuple[Code, ...]
    resources: tuple[ResourceView, ...]
    first: OperationView | None


@dataclass(frozen=True, slots=True)
class FieldView:
    """A property of a model; `wire` is its name in JSON, which must be said where `has_wire_name`.

    `statement` declares it, as black lays it out.
    """

    statement: Code
    name: Code
    annotation: Code
    default: Code
    wire: Text
    has_wire_name: bool
    doc: Text
    is_required: bool


@dataclass(frozen=True, slots=True)
class ModelView:
    """A class for an object; `statement` opens it."""

    statement: Code
    name: Code
    doc: Text
    fields: tuple[FieldView, ...]
    needs: frozenset[Code]


@dataclass(frozen=True, slots=True)
class MemberView:
    """A value of an enumeration."""

    name: Code
    value: Code
    doc: Text


@dataclass(frozen=True, slots=True)
class EnumView:
    """A class for an enumeration; `base` is the runtime's class for its kind of value, `statement` opens the class."""

    statement: Code
    name: Code
    base: Code
    doc: Text
    members: tuple[MemberView, ...]


@dataclass(frozen=True, slots=True)
class AliasView:
    """A name for a type that needs no class of its own."""

    name: Code
    annotation: Code
    annotation_text: Text
    doc: Text


@dataclass(frozen=True, slots=True)
class EventView:
    """A webhook or a callback, by the name that the description gives it, and the type of its payload."""

    name: Text
    annotation: Code
    annotation_text: Text
    doc: Text


@dataclass(frozen=True, slots=True)
class WebhooksView:
    """The module of all events; `union` is the type of a payload of any of them."""

    doc: Text
    events: tuple[EventView, ...]
    union: Code
    union_text: Text
    late_imports: tuple[ImportView, ...]


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A file below `types/`: a component or an operation's body or reply, with what only it is made of.

    `exports` are the names that it defines, and `export` imports them into `types`.
    """

    name: Code
    doc: Text
    models: tuple[ModelView, ...]
    enums: tuple[EnumView, ...]
    aliases: tuple[AliasView, ...]
    runtime: tuple[ImportView, ...]
    imports: tuple[ImportView, ...]
    late_imports: tuple[ImportView, ...]
    exports: tuple[Code, ...]
    export: ImportView
