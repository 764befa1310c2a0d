"""Names that are taken before a description is read: by the runtime of an SDK, by Python, and by what an SDK needs.

`tests/stages/test_reserved.py` looks at the runtime and the templates, and finds what is missing here.
"""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.config.distribution import DEVICES
from sdkwright.plan.names.known_names import CLIENT_METHOD, INNER_RESOURCE, METHOD, RESOURCE

_IN_TYPES = {"Model", "OpenStrEnum", "OpenIntEnum", "TypeAlias", "Any", "Literal", "UUID", "Decimal"}
_IN_UNIONS = {"Annotated", "TaggedBy", "UnknownObject"}
_IN_RESOURCES = {
    *("Operation", "NotGiven", "RequestOptions", "PlainOptions", "Unpack", "SyncResource", "AsyncResource", "Mapping"),
}
_IN_REQUESTS = {"Style", "FileTypes", "BinaryTypes", "ObjectTypes", "ModelTypes"}
_IN_TYPED_DICTS = {"TypedDict", "NotRequired"}
TYPED_DICTS = "typed_dicts"
"""The folder below `types` that has the typed dicts."""
_IN_PAGES = {"SyncPage", "AsyncPages", "PagedOperation"}
_IN_STREAMS = {"SyncStream", "AsyncStream", "StreamOperation", "ServerSentEvent"}
_LOWER = frozenset(
    {
        *("bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple"),
        *("date", "datetime", "time", "timedelta", "lazy", "field", "annotations", "overload", "cached_resource"),
        *("TYPE_CHECKING", "READ_ONLY", "NOT_GIVEN", "EVENTS", "parse"),
    }
)
_CLIENT = {
    *("self", "server", "base_url", "timeout", "default_headers", "http_client", "validation", "max_retries"),
    *(
        "credential",
        "super",
        "anonymous",
        "follow_redirects",
        "naive_datetimes",
        "option",
        "configured_url",
        "required_url",
    ),
    *("limits", "default_query"),
    *("retries", "middleware"),
}
_DECORATORS = {"overload", "cached_resource"}
_ATTRIBUTES = {"call", "close", "is_closed", "with_options", "base_url", "timeout", "max_retries"}
_VIEWS = {"with_raw_response", "with_streaming_response"}
RAW_CALLS = ("get", "post", "put", "patch", "delete", "request")
"""What calls paths that no description knows."""


def _reserved(*names: str) -> frozenset[str]:
    return frozenset(name.lower() for name in names)


RESERVED: Mapping[str, frozenset[str]] = {
    "type": _reserved(
        *(
            _IN_TYPES
            | _IN_UNIONS
            | _IN_RESOURCES
            | _IN_REQUESTS
            | _IN_TYPED_DICTS
            | _IN_PAGES
            | _IN_STREAMS
            | {"Sequence"}
        )
    ),
    "field": _reserved(
        *("to_dict", "to_json", "from_dict", "additional_properties"),
        *("replace", "fields_set", "model_dump", "model_validate"),
        *("model_dump_json", "model_construct", "model_copy", "model_fields_set", "model_extra"),
    ),
    "argument": _reserved(
        *("self", "timeout", "extra_headers", "extra_query", "extra_body", "validation", "max_retries", "anonymous"),
        *("follow_redirects", "extra_credentials", "extra_middleware"),
    ),
    "client argument": _reserved(*_CLIENT),
    "resource class": _reserved(*_IN_RESOURCES),
    METHOD: _reserved(*_DECORATORS, *_VIEWS),
    CLIENT_METHOD: _reserved(*_DECORATORS, *_VIEWS, *_ATTRIBUTES, *RAW_CALLS, "copy"),
    "module": DEVICES | {TYPED_DICTS},
    INNER_RESOURCE: DEVICES | _DECORATORS | _VIEWS,
    RESOURCE: DEVICES | _DECORATORS | _VIEWS | _ATTRIBUTES,
}
"""Names that something else has, folded, by the kind of thing that may not have them."""

ALIKE: Mapping[str, frozenset[str]] = {"type": _LOWER}
"""The same, where another casing is another name: a class may be `Date` and not `date`."""

FUNCTIONS = frozenset(
    {
        "first_page",
        "all_pages",
        "open_stream",
        "open_stream_async",
        "response_or_stream",
        "response_or_stream_async",
        "whole_or_parts",
    }
)
"""Functions of the runtime that methods call by name."""
_EXPORTED = (
    "APIConnectionError APIError APIResponseError APIResponseValidationError APIStatusError APIStreamError "
    "APITimeoutError "
    "AsyncHTTPClient AsyncHTTPTransport AsyncMockTransport AsyncPage AsyncPages AsyncStream AsyncStreamedResponse "
    "AsyncTransport AuthenticationError ConnectionLimits HTTPTransport Limits MockTransport ResponseTooLargeError "
    "AuthorizationCode BadRequestError ClientCredentials ConflictError DeviceCode DevicePrompt HTTPClient Headers "
    "AsyncHandler AsyncMiddleware Handler Middleware "
    "InternalServerError Mismatch MissingCredentialError NOT_GIVEN NotFoundError NotGiven Number PaginationError "
    "APIResponseValidationWarning PermissionDeniedError RateLimitError RawResponse RefreshToken Request "
    "RequestOptions Response "
    "RetryBudget RetryPolicy ServerSentEvent StreamedResponse SyncPage SyncStream Timeout TokenRequestError Transport "
    "UnknownObject UnprocessableEntityError to_jsonable"
).split()
_IN_CLIENT = (
    "AsyncClient SyncClient Server Servers Validation Mapping Literal TYPE_CHECKING MAX_RETRIES Bearer Basic APIKey "
    "AsyncTokenLike TokenLike CertificateFiles types webhooks annotations cached_resource credential Fetched "
    "mutual_tls lazy HTTPScheme NaiveDatetimes Always option configured_url required_url Sequence "
    "ClientOptions Self Unpack AsyncViews SyncViews D Raw Streamed"
).split()
EXPORTS = frozenset({*_EXPORTED, *_IN_CLIENT})
"""What stands beside the client's class in its module and in the package."""
