"""What NotesCreateMultipartParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class NotesCreateMultipartParams(Model):
    """The multipart body of `notes.create`."""

    file: str
