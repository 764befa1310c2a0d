"""Part of `build.pages`: an operation and its response -> the way to the next page, by the rule that proves itself
first.

A cursor and its twin come first, then a URL in the response, then what counts pages or items, and the `Link` header
where nothing in the body speaks. Only the operations that read are asked; a POST has to have a cursor.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sdkwright.build.pages import vocabulary as words
from sdkwright.build.pages.responses import Listing, Part, known
from sdkwright.build.reading import entries, field_of
from sdkwright.model import Api, Enumeration, Kind, Location, Object, Operation, Parameter, Property, Scalar, Use
from sdkwright.model.pages import By, Pages, Way
from sdkwright.report import Pointer
from sdkwright.resolve import Graph
from sdkwright.text import Json

_READS = ("GET",)
_ASKS = ("GET", "POST", "QUERY")


@dataclass(frozen=True, slots=True)
class _Argument:
    """A parameter of the query, or a property of a body."""

    name: str
    use: Use
    at: Pointer
    required: bool
    in_body: bool
    default: Json
    about: str

    @property
    def word(self) -> str:
        return words.plain(self.name)


@dataclass(frozen=True, slots=True)
class _Case:
    """Everything that a rule looks at."""

    operation: Operation
    listing: Listing
    arguments: tuple[_Argument, ...]
    api: Api
    graph: Graph

    def argument(self, names: frozenset[str], *kinds: Kind) -> _Argument | None:
        """The first argument of one of these names and kinds."""
        return next((a for a in self.arguments if a.word in names and kind(self.api, a.use) in kinds), None)

    def part(self, names: frozenset[str], *kinds: Kind) -> Way:
        """The way to the part of the response with one of these names, the shallowest; empty if there is none."""
        fitting = [p for p in self.listing.parts if p.word in names and kind(self.api, p.prop.use) in kinds]
        return min((p.way for p in fitting), key=len, default=())


def recognise(operation: Operation, found: Listing, api: Api, graph: Graph) -> Pages | None:
    """How the pages of an operation go on; None unless something proves it."""
    unusual = any(p.location is Location.QUERYSTRING for p in operation.parameters)
    if operation.method not in _ASKS or unusual:
        return None
    case = _Case(operation, found, tuple(_arguments(operation, api, graph)), api, graph)
    rules: tuple[Callable[[_Case], Pages | None], ...] = (_cursor, _last_item)
    if operation.method in _READS:
        rules += (_url, _link, _number, _offset)
    return next((pages for rule in rules if (pages := rule(case))), None)


def kind(api: Api, use: Use) -> Kind | None:
    """The kind of a scalar; None for all else."""
    schema = known(api, use)
    return schema.kind if isinstance(schema, (Scalar, Enumeration)) else None


# -------------------------------------------------------------------------------------------------------- rules


def _cursor(case: _Case) -> Pages | None:
    """A cursor that the response gives, and that an argument takes."""
    argument = case.argument(words.CURSORS | words.PAGES | {"offset", "start"}, Kind.STRING, Kind.INTEGER)
    fitting = [p for p in case.listing.parts if _is_twin(p, argument, case)] if argument else []
    if argument is None or not fitting or argument.required:
        return None
    token = min(fitting, key=lambda p: (_rank(p.word), len(p.way)))
    more = case.part(words.MORE, Kind.BOOLEAN)
    return _pages(case, By.CURSOR, argument, token=token.way, more=more)


def _is_twin(part: Part, argument: _Argument, case: _Case) -> bool:
    """Whether a part of the response is what the argument takes: its kind, its word, and no URL."""
    other = kind(case.api, part.prop.use)
    if other is None or other is not kind(case.api, argument.use) or _is_url(part):
        return False
    if argument.word in words.CURSORS and other is Kind.STRING:
        same_word_alone = part.word == argument.word or part.word in words.TOKENS
        return same_word_alone and (part.word != "lastid" or bool(case.part(words.MORE, Kind.BOOLEAN)))
    named_next = part.word in (f"next{argument.word}", "nextpage", "nextcursor", f"{argument.word}next", "nextstart")
    if other is Kind.INTEGER:
        return named_next
    return named_next or (part.word == argument.word and argument.word in ("offset", "start"))


def _rank(word: str) -> int:
    return words.BEST.index(word) if word in words.BEST else len(words.BEST)


def _last_item(case: _Case) -> Pages | None:
    """The id of the last item, and a response that says whether more follow."""
    argument = case.argument(words.LAST_ITEM, Kind.STRING)
    more = case.part(words.MORE, Kind.BOOLEAN)
    item = known(case.api, case.listing.item)
    if argument is None or argument.required or not more or not isinstance(item, Object):
        return None
    has_id = any(p.name == "id" and kind(case.api, p.use) is Kind.STRING for p in item.properties)
    return _pages(case, By.LAST_ITEM, argument, token=("id",), more=more) if has_id else None


def _url(case: _Case) -> Pages | None:
    """The URL of the next page, in the response."""
    fitting = [p for p in case.listing.parts if kind(case.api, p.prop.use) is Kind.STRING and _is_next_url(p)]
    found = min((p.way for p in fitting), key=len, default=())
    return _pages(case, By.URL, None, token=found) if found else None


def _is_next_url(part: Part) -> bool:
    if part.word in words.SURE_URLS:
        return True
    box = words.plain(part.way[-2]) if len(part.way) > 1 else ""
    boxed = box in ("links", "pages", "paging")
    named = part.word in words.URLS or (part.word == "href" and box == "next")
    return named and (_is_url(part) or boxed or part.word == "href")


def _is_url(part: Part) -> bool:
    """Whether a part says that it is a URL: by its format, or in words."""
    format_ = part.schema.format if isinstance(part.schema, Scalar) else None
    about = f"{part.prop.doc.title.raw} {part.prop.doc.description.raw}".lower()
    boxed = "links" in {words.plain(name) for name in part.way[:-1]}
    named = part.word.endswith(("url", "uri", "link", "href"))
    return format_ in ("uri", "url", "uri-reference") or boxed or named or " url" in f" {about}" or "link to" in about


def _link(case: _Case) -> Pages | None:
    """A response that is described with the header `Link`."""
    headers = entries(case.graph, case.listing.response.at, "headers")
    if not any(name.lower() == "link" for name in headers):
        return None
    asks = case.argument(words.PAGES | words.CURSORS | words.SIZES | words.OFFSETS, Kind.INTEGER, Kind.STRING)
    return _pages(case, By.LINK, None) if asks else None


def _number(case: _Case) -> Pages | None:
    """A page's number, with its size beside it or with totals in the response."""
    argument = case.argument(words.PAGES, Kind.INTEGER, Kind.NUMBER)
    if argument is None:
        return None
    size = case.argument(words.SIZES, Kind.INTEGER, Kind.NUMBER)
    last = case.part(words.LASTS, Kind.INTEGER, Kind.NUMBER)
    total = case.part(words.TOTALS - ({"count"} if size is None else set()), Kind.INTEGER, Kind.NUMBER)
    more = case.part(words.MORE, Kind.BOOLEAN)
    if size is None and not (last or total or more):
        return None
    current = case.part(words.CURRENTS, Kind.INTEGER, Kind.NUMBER)
    first = _first(argument, case.graph, usual=1)
    return _pages(case, By.NUMBER, argument, more=more, total=_sure(total), last=last, current=current, first=first)


def _offset(case: _Case) -> Pages | None:
    """The number of items to leave out, with a size beside it."""
    vague = case.argument(words.VAGUE_OFFSETS, Kind.INTEGER, Kind.NUMBER)
    argument = case.argument(words.OFFSETS, Kind.INTEGER, Kind.NUMBER) or vague
    size = case.argument(words.SIZES, Kind.INTEGER, Kind.NUMBER)
    total = case.part(words.TOTALS, Kind.INTEGER, Kind.NUMBER)
    if argument is None or size is None or (argument is vague and not _sure(total)) or _counts_pages(argument):
        return None
    current = case.part(words.OFFSET_ECHOES, Kind.INTEGER, Kind.NUMBER)
    one = argument.word == "startindex" and not current
    return _pages(
        case,
        By.OFFSET,
        argument,
        more=case.part(words.MORE, Kind.BOOLEAN),
        total=_sure(total),
        current=current,
        first=_first(argument, case.graph, usual=1 if one else 0),
    )


def _counts_pages(argument: _Argument) -> bool:
    """Whether an offset that counts pages goes by the wrong name."""
    about = argument.about.lower()
    return any(phrase in about for phrase in ("page number", "number of pages", "page index", "page offset", "page to"))


def _sure(total: Way) -> Way:
    """A total that can be nothing else: `count` is often that of the page itself."""
    return () if total and words.plain(total[-1]) in ("count", "numresults", "resultcount") else total


def _first(argument: _Argument, graph: Graph, *, usual: int) -> int:
    """The number of the first page or item: the default, else the least, else as the words say."""
    for value in (argument.default, field_of(graph, graph.follow(argument.at / "schema"), "minimum")):
        if isinstance(value, int) and value in (0, 1) and not isinstance(value, bool):
            return value
    about = argument.about.lower()
    zero = any(phrase in about for phrase in ("zero-based", "zero based", "0-based", "0-indexed", "starts at 0"))
    return 0 if zero or argument.word == "pageindex" else usual


# ---------------------------------------------------------------------------------------------------- materials


def _pages(
    case: _Case,
    by: By,
    argument: _Argument | None,
    *,
    token: Way = (),
    more: Way = (),
    total: Way = (),
    last: Way = (),
    current: Way = (),
    first: int = 1,
) -> Pages:
    return Pages(
        by=by,
        items=case.listing.items,
        item=case.listing.item,
        at=argument.at if argument else case.listing.response.at,
        argument=argument.name if argument else "",
        in_body=argument.in_body if argument else False,
        token=token,
        more=more,
        total=total,
        last=last,
        current=current,
        first=first,
    )


def _arguments(operation: Operation, api: Api, graph: Graph) -> Iterator[_Argument]:
    for parameter in operation.parameters:
        if parameter.location is Location.QUERY:
            yield _of_query(parameter, graph)
    body = operation.body
    if body is None or len(body.contents) != 1 or not body.contents[0].is_json:
        return
    use = body.contents[0].use
    schema = api.schema(use) if use is not None and not use.nullable else None
    if isinstance(schema, Object):
        yield from (_of_body(prop) for prop in schema.properties if not prop.read_only)


def _of_query(query: Parameter, graph: Graph) -> _Argument:
    default = field_of(graph, graph.follow(query.at / "schema"), "default")
    return _Argument(query.name, query.use, query.at, query.required, False, default, query.doc.description.raw)


def _of_body(prop: Property) -> _Argument:
    return _Argument(prop.name, prop.use, prop.at, prop.required, True, prop.default, prop.doc.description.raw)
