"""Gradient for Python.

Types are in `gradient.types`; everything else that has a name for users is
here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy
from ._version import __version__

if TYPE_CHECKING:
    from . import types
    from ._client import AsyncGradient, Gradient
    from ._runtime.consent import AuthorizationCode, DeviceCode, DevicePrompt
    from ._runtime.encoding import to_jsonable
    from ._runtime.errors import (
        GradientError,
        APIConnectionError,
        APIReplyError,
        APIResponseValidationError,
        APIStatusError,
        APIStreamError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        InternalServerError,
        MissingCredentialError,
        NotFoundError,
        PaginationError,
        TokenRequestError,
        PermissionDeniedError,
        RateLimitError,
        ReplyWarning,
        ResponseTooLargeError,
        UnprocessableEntityError,
    )
    from ._runtime.httpx_transport import (
        AsyncHTTPTransport,
        ConnectionLimits,
        HTTPTransport,
    )
    from ._runtime.limits import Limits
    from ._runtime.middleware import (
        AsyncHandler,
        AsyncMiddleware,
        Handler,
        Middleware,
    )
    from ._runtime.mismatches import Mismatch
    from ._runtime.mock_transport import AsyncMockTransport, MockTransport
    from ._runtime.oauth import ClientCredentials, RefreshToken
    from ._runtime.options import NOT_GIVEN, NotGiven, RequestOptions, Timeout
    from ._runtime.pages import AsyncPage, AsyncPages, SyncPage
    from ._runtime.responses import RawResponse
    from ._runtime.retries import RetryBudget, RetryPolicy
    from ._runtime.sse import ServerSentEvent
    from ._runtime.streaming import AsyncStreamedResponse, StreamedResponse
    from ._runtime.streams import AsyncStream, SyncStream
    from ._runtime.transport import (
        AsyncHTTPClient,
        AsyncTransport,
        Headers,
        HTTPClient,
        Request,
        Response,
        Transport,
    )
    from ._runtime.unknown import UnknownObject

__all__ = [
    "Gradient",
    "AsyncGradient",
    "GradientError",
    "APIConnectionError",
    "APIReplyError",
    "APIResponseValidationError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AsyncHTTPClient",
    "AsyncHandler",
    "AsyncMiddleware",
    "AsyncHTTPTransport",
    "AsyncMockTransport",
    "AsyncPage",
    "AsyncPages",
    "AsyncStream",
    "AsyncStreamedResponse",
    "AsyncTransport",
    "AuthenticationError",
    "AuthorizationCode",
    "BadRequestError",
    "ClientCredentials",
    "ConflictError",
    "ConnectionLimits",
    "DeviceCode",
    "DevicePrompt",
    "HTTPClient",
    "Handler",
    "HTTPTransport",
    "Headers",
    "InternalServerError",
    "Limits",
    "Middleware",
    "Mismatch",
    "MissingCredentialError",
    "MockTransport",
    "NOT_GIVEN",
    "NotFoundError",
    "NotGiven",
    "PaginationError",
    "TokenRequestError",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RefreshToken",
    "ReplyWarning",
    "Request",
    "RequestOptions",
    "Response",
    "ResponseTooLargeError",
    "RetryBudget",
    "RetryPolicy",
    "ServerSentEvent",
    "StreamedResponse",
    "SyncPage",
    "SyncStream",
    "Timeout",
    "Transport",
    "UnknownObject",
    "UnprocessableEntityError",
    "__version__",
    "to_jsonable",
    "types",
]

_HOMES = {
    "types": "types",
    "Gradient": "_client",
    "AsyncGradient": "_client",
    "GradientError": "_runtime.errors",
    "APIConnectionError": "_runtime.errors",
    "APIReplyError": "_runtime.errors",
    "APIResponseValidationError": "_runtime.errors",
    "APIStatusError": "_runtime.errors",
    "APIStreamError": "_runtime.errors",
    "APITimeoutError": "_runtime.errors",
    "AuthenticationError": "_runtime.errors",
    "BadRequestError": "_runtime.errors",
    "ConflictError": "_runtime.errors",
    "InternalServerError": "_runtime.errors",
    "MissingCredentialError": "_runtime.errors",
    "NotFoundError": "_runtime.errors",
    "PaginationError": "_runtime.errors",
    "TokenRequestError": "_runtime.errors",
    "PermissionDeniedError": "_runtime.errors",
    "RateLimitError": "_runtime.errors",
    "ReplyWarning": "_runtime.errors",
    "ResponseTooLargeError": "_runtime.errors",
    "AsyncHTTPTransport": "_runtime.httpx_transport",
    "ConnectionLimits": "_runtime.httpx_transport",
    "HTTPTransport": "_runtime.httpx_transport",
    "Limits": "_runtime.limits",
    "AsyncMockTransport": "_runtime.mock_transport",
    "MockTransport": "_runtime.mock_transport",
    "AsyncHandler": "_runtime.middleware",
    "AsyncMiddleware": "_runtime.middleware",
    "Handler": "_runtime.middleware",
    "Middleware": "_runtime.middleware",
    "Mismatch": "_runtime.mismatches",
    "UnprocessableEntityError": "_runtime.errors",
    "AuthorizationCode": "_runtime.consent",
    "DeviceCode": "_runtime.consent",
    "DevicePrompt": "_runtime.consent",
    "ClientCredentials": "_runtime.oauth",
    "RefreshToken": "_runtime.oauth",
    "to_jsonable": "_runtime.encoding",
    "NOT_GIVEN": "_runtime.options",
    "NotGiven": "_runtime.options",
    "RequestOptions": "_runtime.options",
    "Timeout": "_runtime.options",
    "AsyncPage": "_runtime.pages",
    "AsyncPages": "_runtime.pages",
    "SyncPage": "_runtime.pages",
    "RawResponse": "_runtime.responses",
    "RetryBudget": "_runtime.retries",
    "RetryPolicy": "_runtime.retries",
    "AsyncStream": "_runtime.streams",
    "AsyncStreamedResponse": "_runtime.streaming",
    "ServerSentEvent": "_runtime.sse",
    "StreamedResponse": "_runtime.streaming",
    "SyncStream": "_runtime.streams",
    "AsyncHTTPClient": "_runtime.transport",
    "AsyncTransport": "_runtime.transport",
    "HTTPClient": "_runtime.transport",
    "Headers": "_runtime.transport",
    "Request": "_runtime.transport",
    "Response": "_runtime.transport",
    "Transport": "_runtime.transport",
    "UnknownObject": "_runtime.unknown",
}

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, _HOMES)


def __dir__() -> list[str]:
    return sorted(__all__)
