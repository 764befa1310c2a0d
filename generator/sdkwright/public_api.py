"""The public API of an SDK as a checker sees it: methods, arguments, classes, with types that can be compared.

A target makes it from the names and types that it settles; `diff` compares two of them, and knows no language.

```
PublicApi ── client          methods ── arguments, results        classes ── fields
   └─ structures: what aliases and types without a name are, by key: a type that holds itself is no special case
```
A type is said twice: as a response has it (`reads`), and as a caller may give it (`gives`), which is often wider.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sdkwright.report import Pointer
from sdkwright.text import Json

# ---------------------------------------------------------------------------------------------- types


@dataclass(frozen=True, slots=True)
class Untyped:
    """What a checker knows nothing of: it takes it for everything."""


@dataclass(frozen=True, slots=True)
class Anything:
    """What a caller may give where every value will do."""


@dataclass(frozen=True, slots=True)
class Null:
    """The one value that stands for none."""


@dataclass(frozen=True, slots=True)
class Atom:
    """A type of the language or of a library; `wider` are those that take all of its values."""

    name: str
    wider: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Exactly:
    """One value, and the type that it is of."""

    value: str | int | bool
    atom: Atom


@dataclass(frozen=True, slots=True)
class ClassOf:
    """An instance of a class of the SDK, or a value of one of its enumerations."""

    name: str


@dataclass(frozen=True, slots=True)
class Like:
    """What may be given for a class: an instance, or a dict of what it requires."""

    name: str


@dataclass(frozen=True, slots=True)
class Structure:
    """A type of several parts: `PublicApi.structures` has what it is, by this key. `alias` is its name, or empty."""

    key: str
    alias: str = ""


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list."""

    items: Type


@dataclass(frozen=True, slots=True)
class TupleOf:
    """A list whose first items have types of their own; `rest` is that of all others, if there may be any."""

    prefix: tuple[Type, ...]
    rest: Type | None


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object of any names."""

    values: Type


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of several types."""

    members: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class PageOf:
    """A part of a list that goes on by itself."""

    item: Type
    response: Type


@dataclass(frozen=True, slots=True)
class StreamOf:
    """Items that come one by one."""

    item: Type


Type = (
    Untyped | Anything | Null | Atom | Exactly | ClassOf | Like | Structure | ListOf | TupleOf | MapOf | OneOf | PageOf
) | StreamOf

# ---------------------------------------------------------------------------------------- declarations


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method or of the client; `place` and `wire` are where it travels, and its name there.

    `position` counts those that may be given without their name. `default` is what the server takes if nobody gives it,
    `constant` what is sent then, and `environment` the variable that it is read from. `writing` says in which form it
    travels; empty, where that goes without saying.
    """

    place: str
    wire: str
    name: str
    type: Type
    at: Pointer
    required: bool = False
    position: int | None = None
    default: Json = None
    constant: Json = None
    environment: str = ""
    deprecated: bool = False
    writing: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """Names of arguments that go together, and which of them must be given."""

    names: frozenset[str]
    required: frozenset[str]


@dataclass(frozen=True, slots=True)
class Result:
    """What a method gives, with the place in the description that says so."""

    type: Type
    at: Pointer


@dataclass(frozen=True, slots=True)
class Method:
    """A method. `verb` and `path` are its request, `id` the description's own name for it, perhaps none.

    `results` are what it gives: under "" what comes where nobody asks for another one, and under the argument that asks
    for it (`stream=True`, `accept=image/png`) what comes then. `ways` are there where not all arguments go together.
    `statuses` are those of its successes, `errors` have the types of what comes with each status that says no.
    `security` are the schemes that go together, for each way to be let in; an empty one where nobody need say who
    calls. `scopes` are all that these ask for. `media_types` are those of its body, the usual one first.
    """

    verb: str
    path: str
    id: str
    call: str
    at: Pointer
    arguments: tuple[Argument, ...]
    results: Mapping[str, Result]
    ways: tuple[Way, ...] = ()
    statuses: tuple[str, ...] = ()
    errors: Mapping[str, Result | None] = field(default_factory=dict)
    security: frozenset[frozenset[str]] = frozenset()
    deprecated: bool = False
    media_types: tuple[str, ...] = ()
    scopes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Field:
    """A property of a class; `wire` is its name in JSON, `constant` what it is if nobody gives it.

    It is `required` where a dict for the class must have it, and `only_read` where none may.
    """

    wire: str
    name: str
    reads: Type
    gives: Type
    at: Pointer
    required: bool = False
    only_read: bool = False
    constant: Json = None
    default: Json = None
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Class:
    """A class for objects, with all of its fields, those of its `bases` (the nearest first) among them.

    It `is_read` where a response can hold it, `is_given` where a request can. It `is_open` to properties that it does
    not declare, of the type `further`.
    """

    name: str
    at: Pointer
    fields: tuple[Field, ...]
    bases: tuple[str, ...] = ()
    is_read: bool = True
    is_given: bool = False
    further: Type | None = None
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Value:
    """A named value of an enumeration."""

    name: str
    value: str | int
    at: Pointer


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A class for an enumeration, whose values are of a plain type, too."""

    name: str
    at: Pointer
    atom: Atom
    values: tuple[Value, ...]
    is_read: bool = True
    is_given: bool = False
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Alias:
    """A name for a type that needs no class: what it is where it is read, and where it is given."""

    name: str
    at: Pointer
    reads: Structure
    gives: Structure
    is_read: bool = True
    is_given: bool = False


Declaration = Class | Enumeration | Alias


@dataclass(frozen=True, slots=True)
class Settings:
    """What an SDK does that no description says.

    `distribution` is what pip installs, empty for an SDK that is not published. A call ends after `timeout` seconds,
    and is tried again `max_retries` times; None where the runtime decides. With `raw_calls` a client has methods for
    what no description knows. `idempotency_header` has a fresh key in each request that may change something; empty
    if the server knows none.
    """

    distribution: str = ""
    timeout: float | None = None
    max_retries: int | None = None
    raw_calls: bool = True
    idempotency_header: str = ""


@dataclass(frozen=True, slots=True)
class Client:
    """The client: `names` are the classes that a caller may name, and `servers` where the API is."""

    names: Mapping[str, str]
    arguments: tuple[Argument, ...]
    servers: tuple[str, ...]
    at: Pointer
    settings: Settings


@dataclass(frozen=True, slots=True)
class PublicApi:
    """The public API of an SDK. `names` are what the lock would remember, `events` what the API sends by itself."""

    package: str
    version: str
    client: Client
    methods: tuple[Method, ...]
    declarations: Mapping[str, Declaration]
    structures: Mapping[str, Type]
    events: Mapping[str, Result]
    names: Mapping[str, Json]
