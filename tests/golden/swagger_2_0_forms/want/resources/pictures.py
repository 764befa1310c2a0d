"""What `client.pictures` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, SyncResource


class PicturesResource(SyncResource):
    """What `client.pictures` can do."""


class AsyncPicturesResource(AsyncResource):
    """What `client.pictures` can do."""
