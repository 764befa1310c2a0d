"""What the templates of a Python SDK can print.

```
sdk     the package as a whole            client    the client classes: see `client_views`
resource ── operation ── argument         module, webhooks: see `type_views`
```
`Code` is printed as it stands, `Text` through a filter. Every view is also there for the packs of others, so a
field is renamed only with a line in the changelog.
"""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.model import NOTHING
from sdkwright.targets.python.client.access_views import AskedView, ServerView
from sdkwright.targets.python.client.project import ProjectView
from sdkwright.targets.python.code.runtime_classes import KEY, PLAIN_OPTIONS, REQUEST_OPTIONS
from sdkwright.targets.python.models.type_views import GivenView, ImportView
from sdkwright.targets.python.responses.alternative_views import AlternativesView
from sdkwright.text import Code, Text


@dataclass(frozen=True, slots=True)
class SdkView:
    """The SDK: `package` is imported, `distribution` installed; it `has_numbers` where the digits of some count.

    It `is_published` where sdk.toml says under which name. `intro` is the first paragraph of its `doc`. `log_variable`
    switches its log on; `project` says who is behind it, and on which terms.
    """

    package: Code
    distribution: Code
    is_published: bool
    version: Text
    title: Text
    api_version: Text
    summary: Text
    doc: Text
    intro: Text
    module_doc: Text
    generator_version: Code
    has_numbers: bool
    log_variable: Text
    project: ProjectView


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """An argument of a method. `default` is empty where the argument must be given; `wire` is its name over HTTP.

    `parameter` is the whole line of a signature, as black lays it out, and `option` that of a typed dict; `type` is the
    annotation without what it says of leaving the argument out. `is_further` where it is a mapping of properties that
    have no argument, and `deprecation` what to use instead, perhaps in no words, where it is deprecated.
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
    is_further: bool = False
    deprecation: Text | None = None
    option: Code | None = None


@dataclass(frozen=True, slots=True)
class GroupView:
    """The arguments that travel in one place: `path`, `query`, `querystring`, `headers`, `cookies`
    or `body`."""

    place: Code
    arguments: tuple[ArgumentView, ...]


@dataclass(frozen=True, slots=True)
class OtherView:
    """A body of another shape than the usual, in its media types: one argument, or those that it spreads into."""

    media_types: tuple[Text, ...]
    arguments: tuple[ArgumentView, ...]
    is_whole: bool


@dataclass(frozen=True, slots=True)
class PagesView:
    """How a list goes on: `rule` is the argument of the runtime's `PagedOperation`.

    `item` is the type of an item and `data` that of the response; `items` is the way to them, in the names of JSON.
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
    """One of several signatures of a method, or that of its body, and what the method returns by that.

    `content_type` is the argument that chooses or names the media type of the body, `accept` that of the response.
    `deprecation` is the decorator of one whose arguments are deprecated, and `options_type` the type of its options
    where that is none of the usual ones: it has arguments that overloads share.
    """

    arguments: tuple[ArgumentView, ...]
    content_type: ArgumentView | None
    accept: ArgumentView | None
    has_keywords: bool
    returns: Code
    async_returns: Code
    deprecation: Code | None = None
    options_type: Code | None = None


@dataclass(frozen=True, slots=True)
class SharedOptionsView:
    """A typed dict of arguments that may be left out, with the usual options; overloads of a method unpack it."""

    name: Code
    arguments: tuple[ArgumentView, ...]


@dataclass(frozen=True, slots=True)
class StreamView:
    """A response that comes item by item: `rule` is the argument of the runtime's `StreamOperation`.

    `item` is the type of an item. Where the caller chooses between the stream and a response as a whole, `data` is the
    type of that, and `asked` the argument; `by_default` it is the stream. `is_wrapped` where each item comes as the
    `result` of an object.
    """

    rule: Code
    item: Code
    data: Code
    media_type: Text
    asked: ArgumentView | None
    by_default: bool
    is_wrapped: bool = False


@dataclass(frozen=True, slots=True)
class OperationView:
    """A method.

    `name` differs from that of every other operation, `method` only within its resource; `call` is how a user writes
    it (`apps.job_invocations.cancel`). `constant` holds what the runtime must know; `responses`, `errors`,
    `alternatives.table`, `styles`, `takes`, `formats` and `implied` are arguments of it, empty where nothing is to say.
    `overloads` are the ways to call it where there are several, by what goes together in a body and by what comes
    back, and `signature` has room for all of them. `declared` are those of the overloads of Python, also where a method
    is called in one way and some of its arguments are deprecated; `deprecation` is the decorator of one that is.
    `arguments` are those of the usual media type, `content_type` chooses another one, `others` are the bodies that
    have another shape there, and `instead` is one that goes as a whole where another one has properties. `id` is
    the description's own, or the name where it gives none, and `pointer` the place in it. `target` is the path as
    it is sent, and `options` what the method calls the options of the call. `returns` and `async_returns` are what
    its methods give, a page where `pages` says how the list goes on, a stream where `stream` says how its items
    come; `outside` says it where no method shadows a builtin. `given` is what is known of the types of what a caller
    gives.
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
    signature: OverloadView
    overloads: tuple[OverloadView, ...]
    declared: tuple[OverloadView, ...]
    groups: tuple[GroupView, ...]
    body: ArgumentView | None
    instead: ArgumentView | None
    others: tuple[OtherView, ...]
    media_type: Text
    body_required: bool
    options: Code
    styles: Code
    given: GivenView
    formats: Code
    implied: Code
    follows: Code
    accept: Text
    returns_text: Text
    responses: Code
    alternatives: AlternativesView
    errors: Code
    pages: PagesView | None
    stream: StreamView | None
    security: AskedView
    servers: tuple[ServerView, ...]

    @property
    def is_deprecated(self) -> bool:
        """Whether the description says so."""
        return self.deprecation is not None

    deprecation: Code | None = None
    outside: Code | None = None
    offered: Text = NOTHING
    bodies: Text = NOTHING
    shared_options: SharedOptionsView | None = None

    @property
    def returns(self) -> Code:
        """What the method gives."""
        return self.signature.returns

    @property
    def async_returns(self) -> Code:
        """What its async twin gives."""
        return self.signature.async_returns

    @property
    def options_type(self) -> Code:
        """The type of the options: one that has an argument for the idempotency key does without that option."""
        return PLAIN_OPTIONS if any(argument.name == KEY for argument in self.signature.arguments) else REQUEST_OPTIONS

    @property
    def has_parts(self) -> bool:
        """Whether properties of the body are arguments."""
        return any(group.place == "body" for group in self.groups)

    @property
    def further(self) -> ArgumentView | None:
        """The argument for properties of the body that have none of their own."""
        return next((argument for argument in self.signature.arguments if argument.is_further), None)

    @property
    def content_type(self) -> ArgumentView | None:
        """The argument that chooses the media type of the body."""
        return self.signature.content_type

    @property
    def has_accept(self) -> bool:
        """Whether it says which media types it takes: not where JSON goes without saying."""
        return self.accept.raw != ""

    @property
    def has_security(self) -> bool:
        """Whether it says which credentials go along: not where all that the client has do."""
        return self.security.own is not None

    @property
    def usual(self) -> Code:
        """What it gives to a caller who asks for no media type, as one says it outside of its class."""
        return self.outside or (self.overloads[0].returns if self.asks and self.overloads else self.returns)

    @property
    def asks(self) -> ArgumentView | None:
        """The argument that asks for a media type of the response."""
        return self.signature.accept

    @property
    def has_result(self) -> bool:
        """Whether the method returns anything."""
        return self.returns != "None"

    @property
    def needed(self) -> tuple[ArgumentView, ...]:
        """The arguments of the plainest call."""
        first = self.overloads[0].arguments if self.overloads else self.arguments
        return tuple(argument for argument in first if argument.is_required)


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A node of the tree.

    `client.apps.job_invocations` has the attribute `job_invocations` and the call `apps.job_invocations`. `doc` is a
    paragraph, `summary` one line; `path` is its file below `resources/`, `root` the dots that lead from there to the
    package. `private` stands before the names of functions that its methods call, where an argument has such a name.
    What has no attribute holds the methods of the client itself, which is made of its classes. `base` is what the
    class is made of in turn, and `caller` what its methods call operations with.
    """

    attribute: Code
    name: Code
    async_name: Code
    views: Code
    async_views: Code
    classes: ImportView
    call: Code
    path: Code
    module: Code
    root: Code
    private: Code
    base: Code
    async_base: Code
    caller: Code
    doc: Text
    summary: Text
    operations: tuple[OperationView, ...]
    children: tuple[ResourceView, ...]
    imports: tuple[ImportView, ...]
    late_imports: tuple[ImportView, ...]

    @property
    def is_client(self) -> bool:
        """Whether its methods are those of the client itself."""
        return not self.attribute

    @property
    def has_one_way(self) -> bool:
        """Whether a method of it has one signature."""
        return any(not operation.declared for operation in self.operations)

    @property
    def names_deprecated(self) -> bool:
        """Whether a checker that tells of what is deprecated would tell of the module itself."""
        imports = (*self.imports, *self.late_imports)
        return any(op.deprecation for op in self.operations) or any(each.names_deprecated for each in imports)

    @property
    def has_deprecated(self) -> bool:
        """Whether anything in it is deprecated."""
        return any(op.deprecation or any(way.deprecation for way in op.declared) for op in self.operations)
