"""What AnswersCreateParamsText is made of."""

from __future__ import annotations


from .._runtime.model import Model


class AnswersCreateParamsText(Model):
    """Text"""

    text: str
    stream: bool | None = None


class AnswersCreateParamsSpeech(Model):
    """Speech"""

    sound: bytes
    stream: bool | None = None


class AnswersCreateParamsSurvey(Model):
    """Survey"""

    questions: list[str]
