"""What each call says of its credentials, for templates: `plan.access.security` decides it."""

from __future__ import annotations

from sdkwright.plan.access.security import Alternatives, Asked
from sdkwright.targets.python.client.access_views import AskedView, SecurityView
from sdkwright.text import Text


def asked_view(asked: Asked) -> AskedView:
    """What an operation says: nothing where it asks for what is usual."""
    return AskedView(None if asked.alternatives is None or asked.is_usual else security_views(asked.alternatives))


def security_views(alternatives: Alternatives) -> tuple[SecurityView, ...]:
    """Alternatives, each the keys of schemes."""
    return tuple(SecurityView(tuple(map(Text, keys))) for keys in alternatives)
