"""What statuses are called in names: `TaskListNotFoundResponse` holds what a 404 of `tasks.list` brings.

The words are written down here: what the standard library calls 413 and 422 depends on its version.
"""

from __future__ import annotations

_STATUSES = {
    "300": "multiple choices",
    "301": "moved permanently",
    "302": "found",
    "303": "see other",
    "304": "not modified",
    "307": "temporary redirect",
    "308": "permanent redirect",
    "400": "bad request",
    "401": "unauthorized",
    "402": "payment required",
    "403": "forbidden",
    "404": "not found",
    "405": "method not allowed",
    "406": "not acceptable",
    "408": "request timeout",
    "409": "conflict",
    "410": "gone",
    "411": "length required",
    "412": "precondition failed",
    "413": "content too large",
    "415": "unsupported media type",
    "422": "unprocessable entity",
    "423": "locked",
    "424": "failed dependency",
    "428": "precondition required",
    "429": "too many requests",
    "451": "unavailable for legal reasons",
    "500": "internal server error",
    "501": "not implemented",
    "502": "bad gateway",
    "503": "service unavailable",
    "504": "gateway timeout",
    "3xx": "redirect",
    "4xx": "client error",
    "5xx": "server error",
    "default": "error",
}
"""The statuses of RFC 9110 (section 15), and others that descriptions have; ranges as OpenAPI writes them."""


def response_role(role: str) -> str:
    """The words for the role of a schema in an operation: `not found response` for `response 404`."""
    kind, _, status = role.partition(" ")
    known = _STATUSES.get(status.lower()) if kind == "response" else None
    return f"{known} response" if known else role
