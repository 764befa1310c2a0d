"""What AnswersEagerParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class AnswersEagerParams(Model):
    """The body of `answers.eager`."""

    question: str
    stream: bool | None = None
