"""A Python client for the Gradient API.

The types of requests and responses are in `gradient.types`, everything else
is here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy
from ._version import __version__

if TYPE_CHECKING:
    from . import types
    from ._client import AsyncGradient, Gradient
    from ._runtime.models.encode import to_jsonable
    from ._runtime.errors import (
        GradientError,
        APIError,
        APIConnectionError,
        APIResponseError,
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
        APIResponseValidationWarning,
        ResponseTooLargeError,
        UnprocessableEntityError,
    )
    from ._runtime.transport.httpx2_transport import (
        AsyncHTTPTransport,
        ConnectionLimits,
        HTTPTransport,
    )
    from ._runtime.transport.limits import Limits
    from ._runtime.transport.middleware import (
        AsyncHandler,
        AsyncMiddleware,
        Handler,
        Middleware,
    )
    from ._runtime.models.validate import Mismatch
    from ._runtime.transport.mock_transport import AsyncMockTransport, MockTransport
    from ._runtime.options import NOT_GIVEN, NotGiven, RequestOptions, Timeout
    from ._runtime.call.raw_response import RawResponse
    from ._runtime.call.retry import RetryBudget, RetryPolicy
    from ._runtime.transport.base import (
        AsyncHTTPClient,
        AsyncTransport,
        Headers,
        HTTPClient,
        Request,
        Response,
        Transport,
    )

__all__ = [
    "Gradient",
    "AsyncGradient",
    "GradientError",
    "APIError",
    "APIConnectionError",
    "APIResponseError",
    "APIResponseValidationError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AsyncHTTPClient",
    "AsyncHandler",
    "AsyncMiddleware",
    "AsyncHTTPTransport",
    "AsyncMockTransport",
    "AsyncTransport",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ConnectionLimits",
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
    "APIResponseValidationWarning",
    "Request",
    "RequestOptions",
    "Response",
    "ResponseTooLargeError",
    "RetryBudget",
    "RetryPolicy",
    "Timeout",
    "Transport",
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
    "APIError": "_runtime.errors",
    "APIConnectionError": "_runtime.errors",
    "APIResponseError": "_runtime.errors",
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
    "APIResponseValidationWarning": "_runtime.errors",
    "ResponseTooLargeError": "_runtime.errors",
    "AsyncHTTPTransport": "_runtime.transport.httpx2_transport",
    "ConnectionLimits": "_runtime.transport.httpx2_transport",
    "HTTPTransport": "_runtime.transport.httpx2_transport",
    "Limits": "_runtime.transport.limits",
    "AsyncMockTransport": "_runtime.transport.mock_transport",
    "MockTransport": "_runtime.transport.mock_transport",
    "AsyncHandler": "_runtime.transport.middleware",
    "AsyncMiddleware": "_runtime.transport.middleware",
    "Handler": "_runtime.transport.middleware",
    "Middleware": "_runtime.transport.middleware",
    "Mismatch": "_runtime.models.validate",
    "UnprocessableEntityError": "_runtime.errors",
    "to_jsonable": "_runtime.models.encode",
    "NOT_GIVEN": "_runtime.options",
    "NotGiven": "_runtime.options",
    "RequestOptions": "_runtime.options",
    "Timeout": "_runtime.options",
    "RawResponse": "_runtime.call.raw_response",
    "RetryBudget": "_runtime.call.retry",
    "RetryPolicy": "_runtime.call.retry",
    "AsyncHTTPClient": "_runtime.transport.base",
    "AsyncTransport": "_runtime.transport.base",
    "HTTPClient": "_runtime.transport.base",
    "Headers": "_runtime.transport.base",
    "Request": "_runtime.transport.base",
    "Response": "_runtime.transport.base",
    "Transport": "_runtime.transport.base",
}

if not TYPE_CHECKING:

    def _public(value, home):
        from ._runtime.models.annotations import public

        return public(value, home)

    __getattr__ = lazy(__name__, _HOMES, _public)


def __dir__() -> list[str]:
    return sorted(__all__)
