"""What the templates of a Go module can print: views of `Code`, `Text`, flags, and tuples of these.

`Code` is printed as it stands; a `Text` goes through `|go` (a literal) or `|go_doc` (a doc comment).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from sdkwright.text import Code, NeverEmpty, Text


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a struct: `line` is all of it, in columns with those beside it.

    `wire` is its name over HTTP; it `is_optional` where it is not sent unless it is set.
    """

    name: Code
    annotation: Code
    line: Code
    wire: Text
    doc: Text
    is_optional: bool


@dataclass(frozen=True, slots=True)
class StructView:
    """A struct; its `extra` is the field for what is in no other, empty where it has none."""

    name: Code
    doc: Text
    fields: tuple[FieldView, ...]
    extra: Code


@dataclass(frozen=True, slots=True)
class ConstantView:
    """A value of an enumeration: `line` is all of it, in columns with those beside it."""

    name: Code
    value: Code
    line: Code
    doc: Text


@dataclass(frozen=True, slots=True)
class EnumView:
    """A type with constants: `base` is `string` or `int64`."""

    name: Code
    base: Code
    doc: Text
    values_doc: Text
    constants: tuple[ConstantView, ...]


@dataclass(frozen=True, slots=True)
class AliasView:
    """Another name for a type (`is_alias`), or a type of its own that is made like one."""

    name: Code
    annotation: Code
    doc: Text
    is_alias: bool


@dataclass(frozen=True, slots=True)
class TypeView:
    """A type of the package: one of the three."""

    name: Code
    struct: StructView | None = None
    enum: EnumView | None = None
    alias: AliasView | None = None


@dataclass(frozen=True, slots=True)
class ModelFileView:
    """A file with types: the component that it is named after, and what is inlined in it."""

    file: Code
    imports: tuple[Code, ...]
    types: tuple[TypeView, ...]


@dataclass(frozen=True, slots=True)
class ParameterView:
    """An argument of a method: `words` say how it is written where that does not go without saying."""

    name: Code
    annotation: Code
    wire: Text
    doc: Text
    words: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class BodyView:
    """The body of a request; `method` is what the runtime does with it: `body`, `optionalBody`, `bytes`, `form` or
    `multipart`.

    `styles` are names of properties of a form, each with how it is written where that does not go without saying.
    """

    annotation: Code
    media_type: Text
    method: Code
    styles: tuple[tuple[Text, Text], ...] = ()


@dataclass(frozen=True, slots=True)
class AlternativeView:
    """The keys of schemes that go together; none where nobody need say who calls."""

    schemes: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class PagesView:
    """The method beside one that gives a page of a list: it goes through all items, of the type `item`.

    `paging` says how pages follow each other. `request` is the function that makes the request of both methods,
    `signature` its arguments, and `given` what it is called with.
    """

    name: Code
    item: Code
    doc: Text
    paging: Code
    request: Code
    signature: Code
    given: Code


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of a service.

    `call` is how a user writes it, after the client: `Apps.JobInvocations.Cancel`. `signature` are its arguments,
    `returns` what it gives, and `fetch` the function of the runtime that makes the call. `params` is the struct of all
    parameters that are not in the path, `pages` the method that goes through all pages. `redirects` are the statuses
    from 300 on that are successes: `303`, `3XX`.
    """

    name: Code
    call: Code
    verb: Text
    target: Text
    pointer: Text
    doc: Text
    signature: Code
    returns: Code
    result: Code
    fetch: Code
    path: tuple[ParameterView, ...]
    params: StructView | None
    body: BodyView | None
    pages: PagesView | None
    accept: Text
    redirects: tuple[Text, ...]
    server: Text
    alternatives: tuple[AlternativeView, ...]
    asks_nobody: bool


@dataclass(frozen=True, slots=True)
class ServiceFieldView:
    """A field of the client or of a service that leads to a service."""

    name: Code
    service: Code
    line: Code


@dataclass(frozen=True, slots=True)
class ServiceView:
    """A resource: a struct with its methods, and with the services below it. `call` is the way to it."""

    name: Code
    call: Code
    file: Code
    doc: Text
    imports: tuple[Code, ...]
    methods: tuple[MethodView, ...]
    children: tuple[ServiceFieldView, ...]
    types: tuple[TypeView, ...]

    @property
    def way(self) -> tuple[Code, ...]:
        """What stands between the client and a method."""
        return (self.call,) if self.call else ()


@dataclass(frozen=True, slots=True)
class SecretView:
    """A part of a credential: the option that takes it, and the variable of the environment that stands in for it."""

    name: Text
    option: Code
    argument: Code
    environment: Text
    doc: Text


@dataclass(frozen=True, slots=True)
class SchemeView:
    """A security scheme: `kind` is the method of the runtime that makes it known."""

    key: Text
    kind: Code
    secrets: Annotated[tuple[Text, ...], NeverEmpty()]
    place: Text
    field: Text
    prefix: Text

    @property
    def is_key(self) -> bool:
        """Whether it is a key in a place of its own."""
        return self.kind == "apiKey"


@dataclass(frozen=True, slots=True)
class ClientOptionView:
    """A header or a parameter of the query that goes with each call; `kind` is the option of the runtime for it."""

    name: Text
    option: Code
    kind: Code
    default: Text
    environment: Text
    doc: Text


@dataclass(frozen=True, slots=True)
class ClientView:
    """The client: where the API is, what it shows, the services at the top, and the one whose methods are its own."""

    doc: Text
    server: Text
    base_url_variable: Text
    secrets: tuple[SecretView, ...]
    schemes: tuple[SchemeView, ...]
    options: tuple[ClientOptionView, ...]
    option_names: Text
    is_asked: bool
    idempotency_header: Text
    max_retries: Code
    timeout: Code
    services: tuple[ServiceFieldView, ...]
    methods: ServiceFieldView | None


@dataclass(frozen=True, slots=True)
class SdkView:
    """The module: its package, the path that imports it, and what is said of it; `sample` is a program that uses it.

    It `has_pages` where some of its methods go through lists in pages, of which `iterated` is one, after the client.
    It `has_files` where some send a form with files.
    """

    package: Code
    module: Text
    sample: Code | None
    iterated: Code | None
    has_files: bool
    title: Text
    summary: Text
    doc: Text
    api_version: Text
    version: Text
    agent: Text
    generator_version: Code

    @property
    def has_pages(self) -> bool:
        """Whether any method goes through a list in pages."""
        return self.iterated is not None
