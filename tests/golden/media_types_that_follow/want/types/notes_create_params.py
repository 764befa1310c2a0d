"""What NotesCreateParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class NotesCreateParams(Model):
    """The body of `notes.create`."""

    text: str
