"""Everything that this SDK raises when a call fails.

```
GradientError
├── PaginationError               pages that cannot be followed
├── MissingCredentialError        no token was given, and the environment has none
├── TokenRequestError             an OAuth server gave no token
├── WebhookSignatureError         a webhook is not from whom it seems, or too old
└── APIError                      a request led to no good response
    ├── APIConnectionError            no response came
    │   └── APITimeoutError           ... in time
    └── APIResponseError              a response came
        ├── ResponseTooLargeError         ... that is larger than may be taken into memory
        ├── APIResponseValidationError    ... that is not what was promised
        ├── APIStreamError                ... whose stream ends in an error
        └── APIStatusError                ... with a status that says no
            ├── BadRequestError           400
            ├── AuthenticationError       401
            ├── PermissionDeniedError     403
            ├── NotFoundError             404
            ├── ConflictError             409
            ├── UnprocessableEntityError  422
            ├── RateLimitError            429
            └── InternalServerError       500 and above
```

An argument that cannot be sent is a ValueError or a TypeError, as everywhere in Python.
Errors can be pickled and copied (without what caused them), and hold no credential.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

if TYPE_CHECKING:
    from .models.validate import Mismatch
    from .transport.base import Headers, Request, Response


_PACKAGE = __name__.partition("._runtime")[0]


class GradientError(Exception):
    """The base of all errors of this SDK."""

    __module__ = _PACKAGE
    __home__: ClassVar[str] = __name__
    """Where the class is written: names in its annotations are those of that module."""

    def __init_subclass__(cls) -> None:
        """Name a class of this module after the package: a traceback says how to catch it."""
        super().__init_subclass__()
        if cls.__module__ == __name__:
            cls.__module__, cls.__home__ = _PACKAGE, __name__

    @property
    def message(self) -> str:
        """What `str()` returns."""
        return str(self)

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle what the error holds, not how it was made."""
        return _restore, (type(self), self.args), self.__dict__.copy()


class APIResponseValidationWarning(UserWarning):
    """A response that does not fit its type; shown with `validation="warn"`."""


def _restore(kind: type[Exception], args: tuple[object, ...]) -> Exception:
    return kind.__new__(kind, *args)


class MissingCredentialError(GradientError):
    """A call needs a credential that neither the caller nor the environment gave."""


class TokenRequestError(GradientError):
    """An OAuth server gave no token, or a user did not allow it."""

    code: str
    """What the server calls it (RFC 6749, section 5.2): `invalid_grant`, ..."""

    def __init__(self, message: str, *, code: str) -> None:
        super().__init__(message)
        self.code = code


class WebhookSignatureError(GradientError):
    """A webhook is not from whom it seems, or not of now."""

    __module__ = f"{_PACKAGE}.webhooks"


class LocalFailure(Exception):
    """A caller's own file, iterator or certificate failed while a transport used it.

    What it says is no news about the network: `error` is raised as it is.
    """

    def __init__(self, error: Exception) -> None:
        super().__init__(str(error))
        self.error = error


class PaginationError(GradientError):
    """The pages of a list go in a circle, or lead to where no credential may go."""


FailureReason: TypeAlias = Literal[
    "refused",
    "dns",
    "tls",
    "certificate",
    "proxy",
    "pool",
    "connect",
    "write",
    "read",
    "disconnected",
    "length",
    "encoding",
    "protocol",
    "request",
    "unsupported",
    "timeout",
    "other",
]
"""What kept a response from coming; of a timeout, what was waited for."""


class APIError(GradientError):
    """A request was sent, or was to be, and led to no good response."""

    method: str
    url: str
    """Where the request went, without secrets."""
    request: Request
    """What was sent, or was to be, without its body and secrets."""
    attempts: int = 1
    """How often the request was sent, or tried to be."""

    def __init__(self, message: str, *, method: str, url: str) -> None:
        super().__init__(message)
        self.method = method
        self.url = url


class APIConnectionError(APIError):
    """No response came, or not all of it; `__cause__` is what the transport said."""

    reason: FailureReason = "other"
    """What went wrong, in a word: `refused`, `dns`, `tls`, `certificate`, `length`, ..."""
    status: int | None = None
    """The status of the response, where its head had come before it broke."""
    sent: bool = True
    """False if no connection was made, so that the server cannot know of it."""
    final: bool = False
    """True if the same would happen each time, for a certificate that is not trusted."""


class APITimeoutError(APIConnectionError):
    """No response came in time; `reason` is what was waited for: `pool`, `connect`,
    `write` or `read`."""


class APIResponseError(APIError):
    """A response came, and is no success; it is part of the error."""

    response: Response
    """What came, with `status_code`, `headers`, `text` and `json()`; without secrets."""
    status: int
    headers: Headers
    request_id: str | None
    """What the server calls this request; its support will ask for it."""
    body: object
    """The decoded JSON, else the text, else None."""

    def __init__(
        self,
        message: str,
        *,
        method: str,
        url: str,
        status: int,
        headers: Headers,
        request_id: str | None,
        body: object,
    ) -> None:
        super().__init__(message, method=method, url=url)
        self.status = status
        self.headers = headers
        self.request_id = request_id
        self.body = body

    @property
    def status_code(self) -> int:
        """The same as `status`, by the name that HTTP clients give it."""
        return self.status


class APIResponseValidationError(APIResponseError):
    """The response is not what the API's description promises."""

    mismatches: tuple[Mismatch, ...] = ()
    """Each value that does not fit, if the caller asked with `validation="error"`."""


class ResponseTooLargeError(APIResponseError):
    """The response is larger than may be taken into memory (`limits`)."""


READ_ON = ""
"""How a response is read that is larger, where an operation may send such."""


class APIStreamError(APIResponseError):
    """The server ended a stream with an error; `body` is what it said."""


class APIStatusError(APIResponseError):
    """The status of the response is not one of success."""

    retry_after: float | None = None
    """Seconds that the server asks to wait before the next call, if it says so."""
    data: object = None
    """The body as the type that the API's description gives it for this status, as the
    JSON that it is where it gives none; None where the body is no JSON."""


class BadRequestError(APIStatusError):
    """400: the server does not understand the request."""


class AuthenticationError(APIStatusError):
    """401: the server does not know who is asking."""


class PermissionDeniedError(APIStatusError):
    """403: the server knows who is asking, and refuses."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or not for this caller."""


class ConflictError(APIStatusError):
    """409: the request contradicts the state of things."""


class UnprocessableEntityError(APIStatusError):
    """422: the server understands the request, and cannot do what it says."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(status: int) -> type[APIStatusError]:
    """Return the class of error for a status."""
    if status >= 500:
        return InternalServerError
    return _BY_STATUS.get(status, APIStatusError)
