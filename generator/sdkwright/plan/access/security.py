"""What each call says of its credentials, and what is said once for all of them.

What the description asks for everywhere (OpenAPI 3.1, 4.8.1, `security`) is said once, so that only the operations that
differ say anything, and a client does not grow with operations times schemes.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sdkwright.model import Api, Operation

Alternatives = tuple[tuple[str, ...], ...]
"""The keys of schemes that go together, for each way to be let in; an empty one where nobody need say who calls."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What one operation asks for; None where it asks for whatever the client has."""

    alternatives: Alternatives | None = None
    """Its alternatives, the empty one last; none at all for an operation that takes no credentials."""
    is_usual: bool = False
    """Whether that is what is usual, so that it need not say it."""


class Security:
    """The security of all operations of an API."""

    def __init__(self, api: Api) -> None:
        self._schemes = tuple(auth.key for auth in api.auth)
        told = Counter(operation.security for operation in api.operations)
        self._ever_asked = any(told)
        self._goes_without_saying = len(self._schemes) == 1 and told.keys() == {(self._schemes,)}
        self._usual = None if self._goes_without_saying or not self._ever_asked else _usual(api, told)

    @property
    def usual(self) -> Alternatives | None:
        """What is said once; None where each operation says its own."""
        return None if self._usual is None else _in_order(self._usual)

    def of(self, operation: Operation) -> Asked:
        """What an operation asks for.

        Nothing of its own where it asks for whatever the client has: the only scheme of a description without which
        nothing can be called, so that the client asks for it, or one of those that are declared and never asked for.
        """
        if self._goes_without_saying or not self._ever_asked:
            return Asked()
        return Asked(_in_order(operation.security), operation.security == self._usual)


def always_asked(api: Api) -> Alternatives:
    """The alternatives without which no operation can be called; none where one operation needs no credential."""
    told = dict.fromkeys(op.security for op in api.operations)
    if any(() in alternatives or not alternatives for alternatives in told):
        return ()
    return tuple(dict.fromkeys(keys for alternatives in told for keys in alternatives))


def _usual(api: Api, told: Counter[Alternatives]) -> Alternatives | None:
    """What is said once: what the description asks for everywhere, else what most operations ask for.

    None where no two operations ask for the same.
    """
    everywhere = tuple(tuple(each.scheme for each in alternative) for alternative in api.requirements)
    often = (security for security, count in (*((everywhere, told[everywhere]),), *told.most_common(1)) if count > 1)
    return next(often, None)


def _in_order(alternatives: Alternatives) -> Alternatives:
    """The alternatives, the empty one last; none at all where no credential is sent."""
    return () if alternatives == ((),) else tuple(sorted(alternatives, key=lambda keys: not keys))
