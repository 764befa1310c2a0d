"""A response -> a body that shows it: an example of the description, or one that is made of its type."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.model import Api, Content, Response
from sdkwright.plan.responses.successes import preferred
from sdkwright.plan.samples.example_values import ExampleValues
from sdkwright.plan.samples.places import is_unicode
from sdkwright.plan.samples.sampler import NoSample
from sdkwright.plan.samples.shown_values import ShownSampler, as_json
from sdkwright.plan.samples.smallest import Smallest
from sdkwright.text import Json


@dataclass(frozen=True, slots=True)
class ShownResponse:
    """A body that shows a response."""

    content: Content
    """The media type, with what it is there."""
    value: Json
    """The body as a value; of what is no JSON a text."""
    is_made: bool
    """Whether nobody wrote it: the description has no example of it."""


class ShownResponses:
    """Shows the responses of one API."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._smallest = Smallest(api, is_sent=False)
        self._examples = ExampleValues(api)

    def response(self, response: Response) -> ShownResponse | None:
        """What shows a response; None where it has no body, or none that a text or JSON could show."""
        content = preferred(response)
        if content is None:
            return None
        if content.examples:
            return ShownResponse(content, content.examples[0], is_made=False)
        if content.use is None or not (content.is_json or content.media_type.startswith("text/plain")):
            return None
        sampler = ShownSampler(self._api, self._smallest, True, examples=self._examples)
        sampler.may_hold = is_unicode
        try:
            return ShownResponse(content, as_json(sampler.value(content.use, "text")), is_made=True)
        except NoSample:
            return None
