"""Which responses say yes, and which content is asked for where the caller does not say it."""

from __future__ import annotations

from sdkwright.model import Content, Operation, Response

DEFAULT = "DEFAULT"
"""The status of the response for all that have none of their own."""
NO_CONTENT, RESET_CONTENT = "204", "205"
_NOT_MODIFIED = "304"


def successes(operation: Operation) -> tuple[Response, ...]:
    """The 2xx responses; else the redirects, else `default`, which is all that there may be (OpenAPI 3.1, 4.8.16)."""
    named = tuple(r for r in operation.responses if r.status.startswith("2"))
    onward = tuple(r for r in operation.responses if r.status.startswith("3") and r.status != _NOT_MODIFIED)
    return named or onward or tuple(r for r in operation.responses if r.status == DEFAULT and not r.is_error)


def failures(operation: Operation) -> tuple[Response, ...]:
    """The responses that say no: 4xx, 5xx, and `default` where that is no success."""
    succeeds = {response.status for response in successes(operation)}
    return tuple(r for r in operation.responses if r.status not in succeeds and r.status[:1] in ("4", "5", "D"))


def preferred(response: Response) -> Content | None:
    """The body that is asked for where the caller does not say it: JSON where it is offered, best with a schema."""
    json = [content for content in response.contents if content.is_json]
    told = (content for content in json if content.use is not None)
    return next(told, next(iter(json or response.contents), None))


def is_bodiless(status: str, content: Content | None) -> bool:
    """Whether a response has no body (RFC 9110, sections 15.3.5 and 15.3.6).

    A 205 must not have one either, but where a body is described, its server sends it: HTTP/1.1 can carry that.
    """
    return status == NO_CONTENT or (status == RESET_CONTENT and content is None)
