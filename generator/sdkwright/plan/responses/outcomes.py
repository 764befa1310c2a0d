"""Responses -> what an operation gives back: what each success is read as, which errors say what, and its stream."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sdkwright.model import Api, Content, Operation, Response, Use
from sdkwright.plan.responses.accepted import JSON, accepted, accepted_others
from sdkwright.plan.responses.reading import Reading, Readings
from sdkwright.plan.responses.streams import Streams, without_streams
from sdkwright.plan.responses.successes import RESET_CONTENT, failures, is_bodiless, preferred, successes

_FILE = frozenset({Reading.TEXT, Reading.BYTES})
"""What is read from no structure."""


@dataclass(frozen=True, slots=True)
class Success:
    """One status that says yes."""

    status: str
    """The status as the description has it: `200`, `2XX` or `DEFAULT`."""
    reading: Reading
    """What its body is read as."""
    use: Use | None = None
    """The schema of the body, where it is read as JSON."""
    media_types: tuple[str, ...] = ()
    """The media types that are read so, and may be asked for."""


@dataclass(frozen=True, slots=True)
class Error:
    """One status that says no."""

    status: str
    """The status: `404`, `4XX` or `DEFAULT`."""
    response: Response
    """What the description says of it."""
    use: Use | None = None
    """The schema of its body, where that is JSON and described."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an operation gives back."""

    successes: tuple[Success, ...]
    """What comes as a whole; where nothing is described, whatever comes."""
    errors: tuple[Error, ...]
    """What says no."""
    accept: str
    """The media types of successes, as a client asks for them."""
    accept_others: str
    """What follows in the `Accept` header: what else is described, and how much less it is wanted."""
    stream: Content | None = None
    """The body that comes item by item: in place of a whole response or, where a caller may choose, beside it."""
    is_choice: bool = False
    """Whether a caller may choose between the stream and a response as a whole."""

    @property
    def is_stream(self) -> bool:
        """Whether all that comes is a stream."""
        return self.stream is not None and not self.is_choice

    @property
    def has_accept(self) -> bool:
        """Whether a client must say what it takes; of a stream that goes without saying."""
        return self.accept != JSON and (self.stream is None or self.is_choice)


class Outcomes:
    """Decides what the responses of an operation are to its caller."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self.readings = Readings(api)
        self.streams = Streams(api)

    def outcome(self, operation: Operation) -> Outcome:
        """What all successes become; a body that comes item by item goes before where nothing else has a body."""
        stream = self._first_stream(operation)
        first = (preferred(response) for response in successes(operation))
        alone = stream is not None and all(c is None or self.streams.is_stream(c) for c in first)
        whole = self._whole(operation)
        if stream is None or not alone:
            return whole
        rest = without_streams(operation, self.streams)
        accept_others = accepted_others(rest, stream.media_type, is_file=True)
        return replace(whole, accept=stream.media_type, accept_others=accept_others, stream=stream)

    def choice(self, operation: Operation) -> Outcome:
        """The same where a caller can ask for either."""
        stream, rest = self._first_stream(operation), without_streams(operation, self.streams)
        if stream is None or not any(response.contents for response in successes(rest)):
            return self.outcome(operation)
        return replace(self._whole(rest), stream=stream, is_choice=True)

    def _first_stream(self, operation: Operation) -> Content | None:
        bodies = (content for response in successes(operation) for content in response.contents)
        return next((content for content in bodies if self.streams.is_stream(content)), None)

    def _whole(self, operation: Operation) -> Outcome:
        told = successes(operation) or (Response("2XX", (), operation.at),)
        found = tuple(self._success(operation, one) for one in told)
        rest = without_streams(operation, self.streams)
        accept = accepted(rest, (media_type for one in found for media_type in one.media_types))
        accept_others = accepted_others(rest, accept, is_file=found[0].reading in _FILE)
        return Outcome(found, self.errors(operation), accept, accept_others)

    def _success(self, operation: Operation, response: Response) -> Success:
        content = preferred(response)
        if operation.method == "HEAD" or is_bodiless(response.status, content):
            return Success(response.status, Reading.NOTHING)
        if content is None and response.status.startswith("3"):
            return _onward(operation, response)
        if content is None:
            return Success(response.status, Reading.ANYTHING)
        usual = self.success(response.status, content)
        if usual.reading in (Reading.JSON, Reading.ANYTHING):
            return usual
        alike = [each for each in response.contents if self._is_alike(each, usual)]
        return replace(usual, media_types=tuple(dict.fromkeys(each.media_type for each in alike)))

    def _is_alike(self, content: Content, usual: Success) -> bool:
        """Whether a body that is no JSON is read as the usual one is, so that any of the two will do."""
        return not self.streams.is_stream(content) and self.readings.of(content) is usual.reading

    def success(self, status: str, content: Content) -> Success:
        """What a body of one media type becomes."""
        reading = self.readings.of(content)
        use = content.use if reading is Reading.JSON else None
        if use is not None and status == RESET_CONTENT:
            use = replace(use, nullable=True)  # who keeps to the standard sends nothing
        return Success(status, reading, use, (content.media_type,))

    def errors(self, operation: Operation) -> tuple[Error, ...]:
        """What says no."""
        return tuple(self._errors(operation))

    def _errors(self, operation: Operation) -> Iterator[Error]:
        for response in failures(operation):
            content = preferred(response)
            is_json = content is not None and content.use is not None and self.readings.is_json(content)
            yield Error(response.status, response, content.use if content is not None and is_json else None)


def _onward(operation: Operation, response: Response) -> Success:
    """A redirect that is described: a client follows that of a GET, to a body of which nothing is said."""
    if operation.method == "GET":
        return Success(response.status, Reading.BYTES, media_types=("*/*",))
    return Success(response.status, Reading.NOTHING)
