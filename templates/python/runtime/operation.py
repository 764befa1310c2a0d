"""What the API's description says of one operation, as far as a call needs it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)  # no slots: `Operation[Pet](...)` fails with them in 3.11
class Operation(Generic[T]):
    """One operation; `T` is what its method returns."""

    method: str
    path: str
    """The path below the server's URL, with `{name}` for each parameter."""
    returns: str = "None"
    """The annotation of what a reply becomes, resolved like that of a property.
    `None` reads no body, `bytes` leaves it as it is."""
    accept: str = "application/json"
    """The media type that the description promises for the reply."""
    body: str | None = None
    """The media type of the body to send."""
    body_required: bool = False
    security: tuple[tuple[str, ...], ...] | None = None
    """Which credentials go along: any one of these groups, each as a whole (OpenAPI
    3.1, 4.8.30). `()` is none, None is all that the client has."""
