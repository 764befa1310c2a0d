"""Responses in several media types -> the argument that asks for one of them, and what comes back then.

```
accept: nothing, or a media type that is read as the usual one     the usual type
accept: Literal["image/png", "image/webp"]                         bytes
```
Media types of one type are a shape, and each shape is an overload. What nobody can ask for by itself has none: a list
that comes in pages, a stream, and a response that is JSON of one schema whatever it is called.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sdkwright.model import Api, Content
from sdkwright.plan.responses.reading import Readings
from sdkwright.targets.python.code.layout import mapping_argument
from sdkwright.targets.python.code.literals import literal
from sdkwright.targets.python.code.types import ANY, NONE, Annotation, Annotations
from sdkwright.targets.python.operations.overloads import signature
from sdkwright.targets.python.requests.requests import Request, accepting
from sdkwright.targets.python.responses.alternative_views import AlternativesView, AlternativeView
from sdkwright.targets.python.responses.pages import GivenBack
from sdkwright.targets.python.responses.responses import Responses, ResponseTypes
from sdkwright.targets.python.views import ArgumentView
from sdkwright.text import Code, Text


@dataclass(frozen=True, slots=True)
class Shape:
    """The media types in which a response has one type, and how the runtime reads each: a string in JSON is no text."""

    media_types: tuple[str, ...]
    annotation: Annotation
    read_as: tuple[Code, ...]


class Alternatives:
    """Finds the shapes of the responses of operations."""

    def __init__(self, api: Api, responses: Responses) -> None:
        self._readings = Readings(api)
        self._responses = responses

    def shapes(self, contents: Mapping[str, Content], annotations: Annotations) -> tuple[Shape, ...]:
        """What can be asked for, the usual shape first; nothing where there is no choice."""
        found: dict[tuple[Code, ...], Shape] = {}
        for media_type, content in contents.items():
            shape = self._shape(media_type, content, annotations)
            known = found.get(shape.annotation.parts)
            found[shape.annotation.parts] = shape if known is None else _joined(known, shape)
        all_json = all(self._readings.is_json(content) for content in contents.values())
        if len(contents) < 2 or (len(found) == 1 and all_json):
            return ()
        return tuple(found.values())

    def _shape(self, media_type: str, content: Content, annotations: Annotations) -> Shape:
        read = self._responses.content(content, annotations)
        return Shape((media_type,), read.annotation, (read.read_as.code,))


def _joined(one: Shape, other: Shape) -> Shape:
    return replace(one, media_types=(*one.media_types, *other.media_types), read_as=(*one.read_as, *other.read_as))


def offered(shapes: tuple[Shape, ...]) -> tuple[str, ...]:
    """The media types that can be asked for."""
    return tuple(media_type for shape in shapes for media_type in shape.media_types)


def alternatives_view(shapes: tuple[Shape, ...], accept_others: str) -> AlternativesView:
    """Each media type with the type of what comes then, and how all are read but the usual one."""
    told = tuple(AlternativeView(Text(name), shape.annotation.code) for shape in shapes for name in shape.media_types)
    read = [pair for shape in shapes for pair in zip(shape.media_types, shape.read_as, strict=True)]
    others = [(literal(_essence(name)), literal(how)) for name, how in read[1:]]
    return AlternativesView(told, mapping_argument("media_types", others), Text(accept_others))


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def with_alternatives(
    back: GivenBack, response: ResponseTypes, shapes: tuple[Shape, ...], request: Request, types: Annotations
) -> GivenBack:
    """What the methods return where one of several media types can be asked for."""
    if request.accept is None or len(shapes) == 1:
        return back
    beside_it = tuple(part for part in response.annotation.parts if part in (NONE, ANY))
    overloads = []
    for index, shape in enumerate(shapes):
        choice = accept_argument(request.accept.name, (shape,), types, is_usual=index == 0)
        whole = response.annotation if index == 0 else _with(shape.annotation, beside_it)
        for way in request.ways or (request.whole,):
            overloads.append(signature(replace(way, accept=choice), request, whole.code, whole.code))
    every = response.annotation
    for shape in shapes[1:]:
        every = every | shape.annotation
    every = every.optional() if NONE in every.parts else every
    imports = back.imports.union(every.imports, types.imported("typing", "Literal").imports)
    return replace(back, sync=every.code, asynchronous=every.code, imports=imports, overloads=tuple(overloads))


def _with(annotation: Annotation, parts: tuple[Code, ...]) -> Annotation:
    return annotation | Annotation(parts)


def accept_argument(name: Code, shapes: tuple[Shape, ...], types: Annotations, *, is_usual: bool) -> ArgumentView:
    """The argument that asks for a media type of these shapes; the usual one need not be asked for."""
    one_of = types.one_of(offered(shapes))
    return accepting(name, one_of.optional() if is_usual else one_of)
