"""What AnswersOnlyParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class AnswersOnlyParams(Model):
    """The body of `answers.only`."""

    stream: bool | None = None
