"""What AnswersCreateParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class AnswersCreateParams(Model):
    """The body of `answers.create`."""

    question: str
    stream: bool | None = None
