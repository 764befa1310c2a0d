"""What FilesQueryParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class FilesQueryParams(Model):
    """The body of `files.query`."""

    text: str | None = None
