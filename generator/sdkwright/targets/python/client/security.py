"""What each call says of its credentials, for templates: `plan.access.security` decides it."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.plan.access.security import Alternatives, Asked, Security
from sdkwright.targets.python.client.access_views import AskedView, SecurityView
from sdkwright.text import Text


@dataclass(frozen=True, slots=True)
class UsualView:
    """The alternatives that most operations have."""

    groups: tuple[SecurityView, ...]


def usual_views(security: Security) -> tuple[UsualView, ...]:
    """What is said once; nothing where each operation says its own."""
    return () if security.usual is None else (UsualView(security_views(security.usual)),)


def asked_view(asked: Asked) -> AskedView:
    """What an operation says."""
    return AskedView(None if asked.own is None else security_views(asked.own), asked.is_usual)


def security_views(alternatives: Alternatives) -> tuple[SecurityView, ...]:
    """Alternatives, each the keys of schemes."""
    return tuple(SecurityView(tuple(map(Text, keys))) for keys in alternatives)
