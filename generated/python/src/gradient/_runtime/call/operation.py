"""One operation, as far as a call needs it, and the arguments of a call."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypedDict, TypeVar, cast

from ..arguments.whole_body import properties_of
from ..lazy import cached
from ..media_types import essence, is_json
from ..options import NOT_GIVEN, PlainOptions, RequestOptions
from ..params.parameters import Styles
from ..refusals import a_or_an, misused, nearest, refused, unexpected

if TYPE_CHECKING:
    from ..transport.base import Request, Response

T = TypeVar("T")

Implied: TypeAlias = Callable[[Mapping[str, object]], Mapping[str, object]]
"""From the properties of a body to constants that follow from them."""

Formats: TypeAlias = Mapping[str, Mapping[str | None, str]]
Names: TypeAlias = Mapping[str, Collection[str]]

_RAW = frozenset({"bytes", "text", "content"})
"""What a response becomes whose body is not read as JSON."""


@dataclass(frozen=True)  # no slots: `Operation[Pet](...)` fails with them in 3.11
class Operation(Generic[T]):
    """One operation; `T` is what its method returns."""

    method: str
    path: str
    """The path below the server's URL, with `{name}` for each parameter."""
    returns: object = "None"
    """The annotation of what a response becomes, resolved like that of a property; of a
    raw call the type itself.
    `bytes` leaves the body as it is, `text` decodes its characters, `base64` finds bytes
    in a JSON string, and `content` goes by the Content-Type. So does `None`, which says
    that no body is described: one that comes in a 2xx is not lost."""
    responses: Mapping[str, str] = field(default_factory=dict[str, str])
    """The same by status (`201`, `2XX`, `default`), where the types differ, or where a
    redirect is a success."""
    media_types: Mapping[str, str] = field(default_factory=dict[str, str])
    """The same by media type (`image/png`, `image/*`), of those that are described and
    read in another way than `returns` and `responses` say."""
    asked: str = ""
    """The media type that the caller asks for, where several are described."""
    errors: Mapping[str, str] = field(default_factory=dict[str, str])
    """The same for responses that say no; it becomes the `data` of the error."""
    accept: str = "application/json"
    """The media types that the description promises for the response, as `Accept`
    has them."""
    accept_others: str = ""
    """The rest of the header: what is taken as well, and how much less it is wanted."""
    body: str | None = None
    """The media type of the body to send."""
    offered: str = ""
    """All media types of a body without structure, and ranges, if it has several; also
    the only one, if it is JSON."""
    bodies: str = ""
    """All media types of a body, if it has several and not all are without structure."""
    body_type: str = ""
    """The annotation of the body, along which what a caller gives is looked at."""
    body_types: Mapping[str, str] = field(default_factory=dict[str, str])
    """The same by media type, of those in which the body has another shape."""
    body_required: bool = False
    implied: tuple[Implied, ...] = ()
    """Constants of the body that are sent where the caller leaves them out."""
    follows: Mapping[str, Mapping[str | None, bool]] = field(
        default_factory=dict[str, Mapping[str | None, bool]]
    )
    """The media types that are meant where one of these properties is given, or, where
    it says True, a file for one; None is the whole body."""
    servers: Mapping[str, Any] | None = None
    """Each `Server` where the operation is, if it is not where the client is."""
    styles: Mapping[str, Styles] = field(default_factory=dict[str, Styles])
    """How arguments are written that have a way of their own: by place (`path`,
    `query`, `headers`, `cookies`, `body`), then by name."""
    types: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict[str, Mapping[str, str]]
    )
    """The annotations of parameters that are more than a single value, by place and
    name, along which what a caller gives is looked at."""
    files: Mapping[str | None, str] = field(default_factory=dict[str | None, str])
    """The same of the parts of a form that are files, whatever their class says; of
    those that are not declared by None."""
    required: Names = field(default_factory=dict[str, Collection[str]])
    """The parameters for which None is no value, by place; in a path all have one. Of a
    body the tags that its caller gives."""
    passwords: Names = field(default_factory=dict[str, Collection[str]])
    """The arguments that the description calls passwords, by place: no error and no log
    shows them."""
    is_described: bool = True
    """Whether anything is known of the parameters; else everything goes."""
    formats: Formats = field(default_factory=dict[str, Mapping[str | None, str]])
    """The annotations of arguments that hold a format of their own (see `formats`), by
    place, then by name; the body as a whole has None in its place."""
    security: tuple[tuple[str, ...], ...] | None = None
    """Which credentials go along: any one of these groups, each as a whole (OpenAPI
    3.1, 4.8.30). `()` is none, None is all that the client has."""
    follow: str | None = None
    """A whole URL in place of server, path and query: the next page of a list."""
    finish: Callable[[Any, Request, Response], object] | None = None
    """What makes `T` of the decoded response, if that is not `T` itself."""

    @cached
    def accepted(self) -> str:
        """The `Accept` header (RFC 9110, section 12.5.1)."""
        return self.asked or ", ".join(filter(None, (self.accept, self.accept_others)))

    def type_in(self, media_type: str) -> str:
        """Return the annotation of a body in this media type, "" if nothing is known."""
        return self.body_types.get(media_type, self.body_type)

    def succeeded(self, status: int) -> bool:
        """Whether a status is one of success: any 2xx, or a redirect so described."""
        if 200 <= status < 300 or status >= 400:
            return status < 300
        return str(status) in self.responses or f"{status // 100}XX" in self.responses

    def success_type(self, status: int) -> object:
        """Return the annotation of a successful response."""
        return _by_status(self.responses, status) or self.returns

    def accepting(self, media_type: str | None) -> Operation[T]:
        """Return the operation that asks for one of its media types; else TypeError."""
        if media_type is None:
            return self
        name, known = essence(str(media_type)), self.described
        if {name, f"{name.partition('/')[0]}/*", "*/*"}.isdisjoint(known):
            why = f"{' or '.join(known)}, not {media_type}{nearest(name, known)}"
            raise refused("accept", media_type, f" must be {why}")
        return replace(self, asked=media_type)

    def type_of(self, response: Response) -> object:
        """Return the annotation of a response, by its status and its media type.

        What comes is read as what it is; what is not described, as what was asked for,
        and where nothing was, by its Content-Type alone.
        """
        usual = self.success_type(response.status)
        media_type = response.headers.get("content-type", "")
        if usual == "None" or not (self.media_types or self.asked):
            return usual
        names = [essence(each) for each in self.accept.split(",")]
        for name in (essence(media_type), essence(self.asked)):
            kind = f"{name.partition('/')[0]}/*"
            found = self.media_types.get(name, self.media_types.get(kind))
            if name and found:
                return found
            if name in names or kind in names:
                return usual
        if self.asked:
            return "content"
        return self._undescribed(usual, media_type)

    @cached
    def described(self) -> Mapping[str, None]:
        """The media types that the description knows, without their parameters."""
        return dict.fromkeys((*map(essence, self.accept.split(",")), *self.media_types))

    def is_undescribed(self, media_type: str) -> bool:
        """Whether several are described, read in different ways, and this is none."""
        is_choice = bool(self.media_types) and not self.asked
        return is_choice and essence(media_type) not in self.described

    def _undescribed(self, usual: object, media_type: str) -> object:
        """Return the annotation of a response in a media type that is not described."""
        name, as_json = essence(media_type), is_json(media_type)
        if not name or (usual not in _RAW and (as_json or name == "text/plain")):
            return usual  # servers call their JSON by many names, or by none
        others = (each for each in self.media_types.values() if each not in _RAW)
        return next(others, "content") if as_json else "content"

    def error_type(self, status: int) -> str | None:
        """Return the annotation of an error's body, None if nothing is known."""
        return _by_status(self.errors, status)


def _by_status(table: Mapping[str, str], status: int) -> str | None:
    """Return the entry that fits best (OpenAPI 3.1, 4.8.16): itself, range, default."""
    if not table:
        return None
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in table:
            return table[key]
    return None


# ------------------------------------------------------------------------------ arguments


class CallArguments(TypedDict, total=False):
    """What a client's `call` takes beside the operation, by the names of the wire."""

    path: Mapping[str, object]
    query: Mapping[str, object]
    querystring: Mapping[str, object]
    headers: Mapping[str, object]
    cookies: Mapping[str, object]
    body: object
    content_type: str | None
    accept: str | None
    options: PlainOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """The same as a value; TypeError for an option that there is not."""

    path: Mapping[str, object] = field(default_factory=dict[str, object])
    query: Mapping[str, object] = field(default_factory=dict[str, object])
    querystring: Mapping[str, object] = field(default_factory=dict[str, object])
    """The one parameter that is the whole query (OpenAPI 3.2, 4.12.1)."""
    headers: Mapping[str, object] = field(default_factory=dict[str, object])
    cookies: Mapping[str, object] = field(default_factory=dict[str, object])
    body: object = NOT_GIVEN
    content_type: str | None = None
    """The media type of the body, None for the one that goes without saying."""
    accept: str | None = None
    """The media type to ask for, None for those that the description names."""
    options: PlainOptions = field(default_factory=PlainOptions)

    def __post_init__(self) -> None:
        object.__setattr__(self, "options", checked_options(self.options))


_KNOWN = frozenset(RequestOptions.__annotations__)
_MAPPINGS = frozenset({"extra_headers", "extra_query", "extra_body"})


def checked_options(options: PlainOptions) -> RequestOptions:
    """Return them, models as mappings; TypeError if one is no option, before anything
    is sent."""
    if not _KNOWN.issuperset(options):
        raise unexpected(options, RequestOptions.__annotations__)
    given: dict[str, object] = {**options}
    for name in _MAPPINGS.intersection(options):
        found = properties_of(given[name])
        if found is None:
            why = f"{name} takes a mapping, not {a_or_an(type(given[name]).__name__)}"
            if name == "extra_body":
                why += "; client.request(method, path, body=...) sends any other body"
            raise misused(why)
        given[name] = found
    return cast("RequestOptions", given)
