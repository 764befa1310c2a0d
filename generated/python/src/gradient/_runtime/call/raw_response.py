"""A response as a whole: its status and headers beside what it holds.

`client.apps.with_raw_response.list()` reads the response to its end and returns
a `RawResponse`; see `streamed_response` for those that are read piece by piece, and `views` for
how a caller asks for either. A status that says no is an error here as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from ..transport.base import Headers, Request, Response
from ..transport.failures import request_id
from .operation import Operation
from .response import parse_response, response_mismatches

if TYPE_CHECKING:
    from ..models.validate import Mismatch

T_co = TypeVar("T_co", covariant=True)
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Sent(Generic[R]):
    """What was sent, what came back, and what it took."""

    request: Request
    """The last one, after redirects and attempts."""
    response: R
    elapsed: float
    """Seconds from sending the first time to the end of the response, or to the end of
    its headers where the body is read later."""


Exchange: TypeAlias = Sent[Response]
"""A response that is there as a whole, or the head of one whose body is to come."""


class BaseResponse(Generic[T_co]):
    """What raw and streamed responses have in common; `T_co` is what `parse()` returns."""

    def __init__(self, operation: Operation[T_co], exchange: Exchange) -> None:
        self._operation = operation
        self._exchange = exchange

    @property
    def status(self) -> int:
        """The status, such as 200."""
        return self._exchange.response.status

    @property
    def status_code(self) -> int:
        """The same as `status`, by the name that HTTP clients give it."""
        return self.status

    @property
    def headers(self) -> Headers:
        """The headers, whose names know no case."""
        return self._exchange.response.headers

    @property
    def request_id(self) -> str | None:
        """What the server calls this request, if it says so."""
        return request_id(self.headers)

    @property
    def request(self) -> Request:
        """The request that was sent, the last one after redirects; without secrets."""
        return self._exchange.request.without_secrets()

    @property
    def http_request(self) -> Request:
        """The same as `request`, by the name that other SDKs give it."""
        return self.request

    @property
    def method(self) -> str:
        """The method of the request, such as `GET`."""
        return self._exchange.request.method

    @property
    def url(self) -> str:
        """Where the response came from, after redirects; without secrets."""
        return self._exchange.request.safe_url

    @property
    def attempts(self) -> int:
        """How often the request was sent before this response came; 1 is the least."""
        return self._exchange.request.attempt

    @property
    def retries_taken(self) -> int:
        """How often the request was sent again: one less than `attempts`."""
        return self.attempts - 1

    @property
    def elapsed(self) -> float:
        """Seconds until the response was there, or its headers if it is streamed."""
        return self._exchange.elapsed

    def __repr__(self) -> str:
        sent = self._exchange.request
        return f"<{type(self).__name__} {self.status} {sent.method} {sent.safe_url}>"


class RawResponse(BaseResponse[T_co]):
    """A response that was read to its end."""

    @property
    def body(self) -> bytes:
        """The bytes of the body, without their content coding."""
        return self._exchange.response.body

    @property
    def content(self) -> bytes:
        """The same as `body`, by the name that HTTP clients give it."""
        return self.body

    @property
    def http_response(self) -> Response:
        """What came: `status_code`, `headers`, `body`, `text` and `json()` alone."""
        return self._exchange.response

    @property
    def text(self) -> str:
        """The body as text, by the charset that the response names, else UTF-8."""
        return self._exchange.response.text

    def json(self) -> Any:
        """Return the body as JSON; ValueError if it is none."""
        return self._exchange.response.json()

    @property
    def mismatches(self) -> tuple[Mismatch, ...]:
        """What in the response does not fit its type, whether or not anybody asked."""
        return response_mismatches(self._operation, self._exchange.response)

    def parse(self) -> T_co:
        """Return what the method itself would have returned.

        Raises APIResponseValidationError for a body that is not of the promised kind.
        """
        exchange = self._exchange
        return parse_response(self._operation, exchange.request, exchange.response)
