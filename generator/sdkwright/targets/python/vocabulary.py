"""The words that this target itself writes around settled names, in annotations and statements.

What is in neither this list nor a template, and is no settled name, cannot stand in a generated file: `format` proves
it. Whoever makes a new fragment of `Code` (a new base class, a new type) adds its words here.
"""

from __future__ import annotations

from sdkwright.files import Evaluated
from sdkwright.targets.python.code.formats import ALIASES
from sdkwright.targets.python.names.reserved import TYPED_DICTS

_BUILTINS = ("bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple")
_IMPORTED = (
    *("Annotated", "Any", "ClassVar", "Literal", "Mapping", "NotRequired", "Sequence", "Set"),
    *("UUID", "Decimal", "Number", "date", "datetime", "time", "timedelta"),
    *ALIASES,
)
_MODULES = ("builtins", "collections", "abc", "decimal", "numbers", "typing", "uuid", "types", "_runtime")
_ROOMS = (
    "arguments",
    "models",
    "params",
    "transport",
    "auth",
    "call",
    "stream",
    "pages",
    "webhooks",
    "client",
    TYPED_DICTS,
    "formats",
)
"""The folders of the runtime, and those of its modules that have no word of their own below."""
_RUNTIME = (
    *("Model", "field", "_field", "default", "write_only", "secret", "READ_ONLY", "NotGiven", "NOT_GIVEN"),
    *("constructor", "_constructor"),
    *("OpenStrEnum", "OpenIntEnum", "enums", "model", "options"),
    *("Bearer", "Basic", "APIKey", "Fetched", "mutual_tls", "HTTPScheme"),
    *("TokenLike", "AsyncTokenLike", "CertificateFiles"),
    *("Style", "styles", "explode", "reserved", "media_type", "empty", "null", "slashes"),
    *("types", "files", "required", "passwords"),
    *(
        "FileTypes",
        "BinaryTypes",
        "uploads",
        "ObjectTypes",
        "ModelTypes",
        "TaggedBy",
        "UnknownObject",
        "tagged",
        "unknown",
    ),
)
_RAW_CALLS = tuple(
    f"{way}{kind}"
    for way in ("Sync", "Async")
    for kind in ("Get", "Post", "Put", "Patch", "Delete", "Request", "RawClient", "Client")
)
_BODIES = ("body_types", "follows", "implied", "Implied", "given", "constants")
_OPERATION = ("returns", "responses", "media_types", "errors")
_READ_AS = ("text", "base64", "content")
_PAGES = (
    *("SyncPage", "AsyncPages", "pages", "paging", "limit", "max_items"),
    *("Cursor", "LastItem", "PageNumber", "Offset", "NextURL", "LinkHeader"),
    *("argument", "token", "key", "url", "items", "first", "current", "more", "total", "last", "place"),
)
_STREAMS = (
    *("SyncStream", "AsyncStream", "ServerSentEvent", "sse"),
    *(
        "framing",
        "Events",
        "EventObjects",
        "Lines",
        "Sequence",
        "item",
        "texts",
        "has_error",
        "is_named",
        "has_done",
        "media_type",
        "wrapped",
    ),
)
_FUNCTIONS = (
    *("whole_or_parts", "all_pages", "first_page"),
    *("open_stream", "open_stream_async", "response_or_stream", "response_or_stream_async"),
)
"""What methods call, by its own name or behind a `_`."""
_RESOURCES = (
    *("TYPE_CHECKING", "Unpack", "overload", "Final", "_Final", "_Any"),
    *("AsyncResource", "SyncResource", "cached_resource", "resource", "views", "_views"),
    *("operation", "Operation", "PagedOperation", "AsyncPage", "stream_call", "StreamOperation"),
    *("deprecation", "deprecated", "_deprecated", "whole_body", "servers"),
    *("TypeAlias", "_ClassVar", "tables", "Kinds", "_Kinds"),
    *("PlainOptions", "RequestOptions"),
    *(f"{private}{name}" for private in ("", "_") for name in _FUNCTIONS),
)
"""What the modules of resources and of types import."""
_PLACES = ("path", "query", "querystring", "headers", "cookies", "body")
_PROOFS = (
    *("Request", "Response", "stream_response", "Json", "Form", "Parts", "Part", "Content", "Digits"),
    *("auth", "typed", "read"),
)
_SYNTAX = ("class", "import")

VOCABULARY = frozenset(
    {
        *_BUILTINS,
        *_IMPORTED,
        *_MODULES,
        *_ROOMS,
        *_RUNTIME,
        *_RAW_CALLS,
        *_BODIES,
        *_OPERATION,
        *_READ_AS,
        *_PAGES,
        *_STREAMS,
        *_RESOURCES,
        *_PLACES,
        *_PROOFS,
    }
    | set(_SYNTAX)
    | {f"_{name}{end}" for name in (*_BUILTINS, *_IMPORTED) for end in ("", "_", "__")}
)
"""Identifiers, and the keywords of statements; what has a name that is taken in its scope is imported as `_name`."""

_OPERATIONS = ("Operation", "PagedOperation", "StreamOperation")
_FRAMINGS = ("Events", "EventObjects", "Lines", "Sequence")
_RULES = ("Cursor", "LastItem", "PageNumber", "Offset", "NextURL", "LinkHeader")

EVALUATED = Evaluated(
    arguments=frozenset(
        {
            (kind, keyword)
            for kind in _OPERATIONS
            for keyword in (*_OPERATION, "formats", "types", "files", "body_type", "body_types")
        }
        | {("TypedDict", 1)}
        | {(f"framing.{kind}", "item") for kind in _FRAMINGS}
        | {(f"paging.{kind}", "item") for kind in _RULES}
    ),
    annotations=frozenset({"TypeAlias"}),
    variables=frozenset({"EVENTS", "_ANY"}),
)
"""Where a string is code: the types of responses and their items, payloads, and an alias that may refer to itself."""
