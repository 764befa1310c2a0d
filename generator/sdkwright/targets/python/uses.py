"""What an API uses of the parts of the runtime that not every SDK carries: their names are printed where it does."""

from __future__ import annotations

from dataclasses import dataclass, fields

from sdkwright.model import Api
from sdkwright.targets.python.views import ClientView, ResourceView


@dataclass(frozen=True, slots=True)
class UsesView:
    """What an API has of that which not every API has: the parts of the runtime that not every SDK carries.

    `pages` are lists in pages, `streams` responses item by item, `grants` are those of
    OAuth 2, and `fetched` tokens those that the client gets by itself.
    """

    pages: bool
    streams: bool
    grants: bool
    fetched: bool


EVERYTHING = UsesView(**dict.fromkeys((field.name for field in fields(UsesView)), True))
"""An SDK with all parts."""


def uses_view(api: Api, client: ClientView, resources: tuple[ResourceView, ...]) -> UsesView:
    """What the operations of an API use, and its security."""
    return UsesView(
        pages=any(resource.has_pages for resource in resources),
        streams=any(resource.has_streams or resource.has_choices for resource in resources),
        grants=any(auth.by_grant for auth in api.auth),
        fetched=any(credential.is_fetched for credential in client.credentials),
    )
