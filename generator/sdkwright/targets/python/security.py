"""What each call says of its credentials, and what is said once for all of them.

An API may let its callers choose among dozens of schemes; what most calls then ask for stands in a module of its own,
so that the SDK does not grow with operations times schemes.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sdkwright.model import Api, Operation
from sdkwright.targets.python.access_views import AskedView, SecurityView
from sdkwright.text import Text

Alternatives = tuple[tuple[str, ...], ...]
_LONG = 3
"""So many alternatives stand with each operation, since they are read there; more are said once."""


@dataclass(frozen=True, slots=True)
class UsualView:
    """The alternatives that most operations have."""

    groups: tuple[SecurityView, ...]


class Security:
    """The security of all operations of an API."""

    def __init__(self, api: Api) -> None:
        self._schemes = tuple(auth.key for auth in api.auth)
        told = Counter(operation.security for operation in api.operations)
        self._ever_asked = any(told)
        self._always_asked = all(security and () not in security for security in told)
        often = [security for security, count in told.most_common(1) if count > 1 and len(security) > _LONG]
        self._usual = often[0] if often else None

    @property
    def usual(self) -> tuple[UsualView, ...]:
        """What is said once; nothing where each operation says its own."""
        return () if self._usual is None else (UsualView(_views(self._usual)),)

    def of(self, operation: Operation) -> AskedView:
        """What an operation says.

        Nothing where it asks for whatever the client has: the only scheme of a description without which nothing can be
        called, so that the client asks for it, or one of a description that declares schemes and never asks for any.
        """
        goes_without_saying = len(self._schemes) == 1 and operation.security == (self._schemes,) and self._always_asked
        if goes_without_saying or not self._ever_asked:
            return AskedView()
        if operation.security == self._usual:
            return AskedView(is_usual=True)
        return AskedView(() if operation.security == ((),) else _views(operation.security))


def _views(alternatives: Alternatives) -> tuple[SecurityView, ...]:
    """The alternatives, the empty one last."""
    return tuple(SecurityView(tuple(map(Text, keys))) for keys in sorted(alternatives, key=lambda keys: not keys))
