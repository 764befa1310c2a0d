"""What each call says of its credentials, and what is said once for all of them.

An API may let its callers choose among dozens of schemes; what most calls then ask for is said once, so that a client
does not grow with operations times schemes.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sdkwright.model import Api, Operation

Alternatives = tuple[tuple[str, ...], ...]
"""The keys of schemes that go together, for each way to be let in; an empty one where nobody need say who calls."""
_LONG = 3
"""So many alternatives stand with each operation, since they are read there; more are said once."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What one operation says of credentials; neither where that goes without saying."""

    own: Alternatives | None = None
    """Its own alternatives, the empty one last; none at all for an operation that takes no credentials."""
    is_usual: bool = False
    """Whether it asks for what is usual."""


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
    def usual(self) -> Alternatives | None:
        """What is said once; None where each operation says its own."""
        return None if self._usual is None else _in_order(self._usual)

    def of(self, operation: Operation) -> Asked:
        """What an operation says.

        Nothing where it asks for whatever the client has: the only scheme of a description without which nothing can be
        called, so that the client asks for it, or one of a description that declares schemes and never asks for any.
        """
        goes_without_saying = len(self._schemes) == 1 and operation.security == (self._schemes,) and self._always_asked
        if goes_without_saying or not self._ever_asked:
            return Asked()
        if operation.security == self._usual:
            return Asked(is_usual=True)
        return Asked(() if operation.security == ((),) else _in_order(operation.security))


def always_asked(api: Api) -> Alternatives:
    """The alternatives without which no operation can be called; none where one operation needs no credential."""
    told = dict.fromkeys(op.security for op in api.operations)
    if any(() in alternatives or not alternatives for alternatives in told):
        return ()
    return tuple(dict.fromkeys(keys for alternatives in told for keys in alternatives))


def _in_order(alternatives: Alternatives) -> Alternatives:
    """The alternatives, the empty one last."""
    return tuple(sorted(alternatives, key=lambda keys: not keys))
