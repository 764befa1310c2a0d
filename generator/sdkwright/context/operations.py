"""Operations: what a caller gives, what comes back, and what is asked of the caller."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sdkwright import model
from sdkwright.context import access as access_facts
from sdkwright.context import arguments as argument_facts
from sdkwright.context import contents as content_facts
from sdkwright.context import requests as request_facts
from sdkwright.context import resources as resource_facts
from sdkwright.context import responses as response_facts
from sdkwright.context import samples as sample_facts
from sdkwright.context import types as type_facts
from sdkwright.context.closed_sets import Method
from sdkwright.context.codes import method, word
from sdkwright.context.facts import Fact
from sdkwright.context.index import path_of
from sdkwright.context.placed import Documented, Placed
from sdkwright.context.words import Extended
from sdkwright.draft import CodeSample
from sdkwright.model import Doc, Location
from sdkwright.plan.docs.titles import says_all, title_of
from sdkwright.plan.responses.successes import failures, preferred, successes
from sdkwright.report import Pointer
from sdkwright.text import Code, Text

_CURL, _SHELL, _NO_CALL = word("curl"), word("shell"), word("")
_IN_BRACES = re.compile(r"(\{[^{}]*\})")


class Operation(Documented[model.Operation]):
    """One method on one path."""

    __slots__ = ()

    @property
    def id(self) -> Text:
        """What the description calls it (`operationId`), where it does."""
        return Text(self._node.name.text if isinstance(self._node.name, model.Given) else "")

    @property
    def title(self) -> Text:
        """What it is called in a few words: its summary or the first sentence of it, else its id in words."""
        return Text(title_of(self._node))

    @property
    def has_long_summary(self) -> bool:
        """Whether its summary says more than its title."""
        return not says_all(title_of(self._node), self._node)

    @property
    def slug(self) -> Code:
        """A name for files and anchors: its resource and its verb, in words with hyphens; no other operation has it."""
        return self._index.operation_slugs[self._node.at]

    @property
    def verb(self) -> Text:
        """What it does with its resource: `list`, `retrieve`, `cancel`."""
        return Text(self._node.verb)

    @property
    def method(self) -> Method:
        """The method of HTTP, in capitals."""
        return method(self._node.method)

    @property
    def path(self) -> Text:
        """The path as the description has it; a name in braces is an argument."""
        return Text(self._node.path)

    @property
    def path_pieces(self) -> tuple[PathPiece, ...]:
        """The path in pieces: what stands there as it is, and the arguments between."""
        by_name = {f"{{{argument.name.raw}}}": argument for argument in self.path_arguments}
        pieces = (piece for piece in _IN_BRACES.split(self._node.path) if piece)
        return tuple(PathPiece((piece, by_name.get(piece)), self._index) for piece in pieces)

    @property
    def resource(self) -> resource_facts.Resource:
        """The resource that it belongs to."""
        return resource_facts.Resource(path_of(self._node), self._index)

    @property
    def tags(self) -> tuple[resource_facts.Tag, ...]:
        """Its tags, also those that the description does not introduce."""
        return tuple(resource_facts.Tag(self._index.tags[name], self._index) for name in self._node.tags)

    @property
    def arguments(self) -> tuple[argument_facts.Argument, ...]:
        """The parameters, of the path, the query, the headers and the cookies; a body is no argument here."""
        return tuple(
            argument_facts.Argument(argument_facts.OfOperation(each, self._node), self._index)
            for each in self._node.parameters
        )

    @property
    def path_arguments(self) -> tuple[argument_facts.Argument, ...]:
        """Those that stand in the path."""
        return self._in(Location.PATH)

    @property
    def query_arguments(self) -> tuple[argument_facts.Argument, ...]:
        """Those that stand in the query, one by one or all as one value."""
        return self._in(Location.QUERY, Location.QUERYSTRING)

    @property
    def header_arguments(self) -> tuple[argument_facts.Argument, ...]:
        """Those that are headers."""
        return self._in(Location.HEADER)

    @property
    def cookie_arguments(self) -> tuple[argument_facts.Argument, ...]:
        """Those that are cookies."""
        return self._in(Location.COOKIE)

    def _in(self, *locations: Location) -> tuple[argument_facts.Argument, ...]:
        return tuple(
            argument_facts.Argument(argument_facts.OfOperation(each, self._node), self._index)
            for each in self._node.parameters
            if each.location in locations
        )

    @property
    def body(self) -> content_facts.Body | None:
        """What it sends, where it sends something."""
        return content_facts.Body(self._node.body, self._index) if self._node.body is not None else None

    @property
    def responses(self) -> tuple[response_facts.Response, ...]:
        """All responses, in the order of the description."""
        return self._gives(self._node.responses)

    @property
    def successes(self) -> tuple[response_facts.Response, ...]:
        """The responses that say yes."""
        return self._gives(successes(self._node))

    @property
    def errors(self) -> tuple[response_facts.Response, ...]:
        """The responses that say no."""
        return self._gives(failures(self._node))

    def _gives(self, found: Iterable[model.Response]) -> tuple[response_facts.Response, ...]:
        pairs = (response_facts.OfOperation(each, self._node) for each in found)
        return tuple(response_facts.Response(each, self._index) for each in pairs)

    @property
    def result(self) -> type_facts.Type | None:
        """What the first success gives, where that is described."""
        first = next(iter(successes(self._node)), None)
        found = preferred(first) if first is not None else None
        return type_facts.Type(found.use, self._index) if found is not None and found.use is not None else None

    @property
    def request(self) -> request_facts.Request | None:
        """A request that shows it, with what must be given; None where that has no value that could be shown."""
        found = self._index.requests.request(self._node)
        return request_facts.Request(found, self._index) if found is not None else None

    @property
    def full_request(self) -> request_facts.Request | None:
        """The same with what may be left out as well: arguments, and properties of the body."""
        found = self._index.requests.full_request(self._node)
        return request_facts.Request(found, self._index) if found is not None else None

    @property
    def samples(self) -> tuple[sample_facts.Sample, ...]:
        """Programs that call it: in each language that sdk.toml has a pack for, and as a command of curl."""
        request = self.request
        command = (CodeSample(_CURL, _CURL, _SHELL, _NO_CALL, request.curl),) if request is not None else ()
        every = (*self._index.samples(self._node.at), *command)
        return tuple(sample_facts.Sample(each, self._index) for each in every)

    @property
    def page(self) -> response_facts.Page | None:
        """How its list goes on, where it comes in pages."""
        return response_facts.Page(self._node.pages, self._index) if self._node.pages is not None else None

    @property
    def stream(self) -> response_facts.Stream | None:
        """The response that comes item by item, where there is one."""
        streams = self._index.streams
        bodies = (content for response in successes(self._node) for content in response.contents)
        found = next((content for content in bodies if streams.is_stream(content)), None)
        return response_facts.Stream(streams.stream(found), self._index) if found is not None else None

    @property
    def security(self) -> tuple[access_facts.Security, ...]:
        """The ways to be let in, of which one is enough; none where nobody is asked who calls."""
        return tuple(access_facts.Security(each, self._index) for each in self._node.requirements)

    @property
    def servers(self) -> tuple[access_facts.Server, ...]:
        """Where it is, in place of where the API is."""
        return tuple(access_facts.Server(each, self._index) for each in self._node.servers)

    @property
    def callbacks(self) -> tuple[Callback, ...]:
        """What the API calls after it."""
        return tuple(Callback(each, self._index) for each in self._node.callbacks)


class PathPiece(Fact[tuple[str, "argument_facts.Argument | None"]]):
    """A piece of a path."""

    __slots__ = ()

    @property
    def text(self) -> Text:
        """What stands there: `/pets/`, or a name in braces."""
        return Text(self._node[0])

    @property
    def argument(self) -> argument_facts.Argument | None:
        """The argument that it stands for."""
        return self._node[1]


class Callback(Extended[model.Callback]):
    """What the API calls after an operation (OpenAPI 3.2, 4.18)."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """Its name."""
        return Text(self._node.name)

    @property
    def requests(self) -> tuple[CallbackRequest, ...]:
        """What is called."""
        return tuple(
            CallbackRequest((item.path, operation), self._index)
            for item in self._node.items
            for operation in item.operations
        )


class CallbackRequest(Placed[tuple[str, model.Operation]]):
    """A request that the API makes after an operation."""

    __slots__ = ()

    @property
    def _doc(self) -> Doc:
        return self._node[1].doc

    @property
    def _at(self) -> Pointer:
        return self._node[1].at

    @property
    def _key(self) -> object:
        return self._node[1].at

    @property
    def url(self) -> Text:
        """Where it goes: a runtime expression, such as `{$request.body#/url}`."""
        return Text(self._node[0])

    @property
    def method(self) -> Method:
        """The method of HTTP, in capitals."""
        return method(self._node[1].method)

    @property
    def body(self) -> content_facts.Body | None:
        """What it carries."""
        return content_facts.Body(self._node[1].body, self._index) if self._node[1].body is not None else None

    @property
    def responses(self) -> tuple[response_facts.Response, ...]:
        """What it expects."""
        pairs = (response_facts.OfOperation(each, self._node[1]) for each in self._node[1].responses)
        return tuple(response_facts.Response(each, self._index) for each in pairs)
