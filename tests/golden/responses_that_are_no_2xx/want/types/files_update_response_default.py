from __future__ import annotations

from .._runtime.models.model import Model


class FilesUpdateResponseDefault(Model):
    """The default response of `files.update`."""

    size: int | None = None
