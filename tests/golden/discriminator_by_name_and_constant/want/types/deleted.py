from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model


class Deleted(Model):
    type: DeletedType | None = None
    by: str | None = None


class DeletedType(OpenStrEnum):
    DELETED = "deleted"
    PURGED = "purged"
