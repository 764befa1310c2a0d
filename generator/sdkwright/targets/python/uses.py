"""What an API uses of the parts of the runtime that not every SDK carries: their names are printed where it does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

from sdkwright.model import Api
from sdkwright.targets.python.client.access_views import UsualView
from sdkwright.targets.python.client.client_views import ClientView
from sdkwright.targets.python.code.formats import ALIASES
from sdkwright.targets.python.code.runtime_classes import BEARER
from sdkwright.targets.python.models.type_views import ModuleView, WebhooksView
from sdkwright.targets.python.views import ResourceView


@dataclass(frozen=True, slots=True)
class UsesView:
    """What an API has of that which not every API has: the parts of the runtime that not every SDK carries.

    `pages` are lists in pages, `streams` responses item by item, `streamed` those (and files, and text) that a caller
    may read piece by piece, `grants` are those of OAuth 2, `fetched` tokens those
    that the client gets by itself, and `bearer` ones those that it is given. `unions` and `durations` are types that
    are read, `formats` those of which the operations tell the runtime in text, `scalars` strings and numbers of a
    type of their own; `writers` write what only an annotation says; `files` are bodies that
    are neither JSON nor a form, and `multipart` some of them; `implied` are constants of bodies; `given` values
    are looked at along a type.
    """

    pages: bool
    streams: bool
    streamed: bool
    grants: bool
    fetched: bool
    bearer: bool
    unions: bool
    durations: bool
    formats: bool
    scalars: bool
    writers: bool
    files: bool
    implied: bool
    given: bool
    multipart: bool


def with_everything(uses: UsesView) -> UsesView:
    """The same with all that a caller may use though no operation does; its schemes a client has or has not."""
    whole = UsesView(**dict.fromkeys((field.name for field in fields(UsesView)), True))
    return replace(whole, fetched=uses.fetched, bearer=uses.bearer)


_UNION = re.compile(r"\|\s(?!\s*None\b)")
_SCALARS = ("UUID", "Decimal", "Number", "bytes", "base64")
_WRITTEN = ("Decimal", "TaggedBy")
_WORD = re.compile(r"\w+")
_RAW = frozenset({"bytes", "text", "content"})
"""What a response is whose body is no JSON: a file, or a text of any length."""
_PLAIN = re.compile(r"[^,;]*[/+]json\s*(;.*)?|application/x-www-form-urlencoded\s*(;.*)?", re.IGNORECASE | re.DOTALL)
"""The media type of a body that holds no file: JSON, or a form."""


def uses_view(
    api: Api,
    client: ClientView,
    usual: UsualView,
    resources: tuple[ResourceView, ...],
    modules: tuple[ModuleView, ...],
    webhooks: tuple[WebhooksView, ...],
) -> UsesView:
    """What the operations of an API use, its types, and its security."""
    given = [*filter(None, _given(resources))]
    read = [*_read(resources), *_held(modules), *given, *(hook.union_text.raw for hook in webhooks)]
    read += [error.type for error in usual.errors]
    imports = [view.statement for each in resources for view in (*each.imports, *each.late_imports)]
    imports += [view.statement for each in modules for view in (*each.imports, *each.late_imports)]
    words = {word for text in (*read, *imports) for word in _WORD.findall(text)}
    operations = [operation for resource in resources for operation in resource.operations]
    streams = any(operation.stream for operation in operations)
    return UsesView(
        pages=any(operation.pages for operation in operations),
        streams=streams,
        streamed=streams or any(not _RAW.isdisjoint(_WORD.findall(text)) for text in _read(resources)),
        grants=any(auth.by_grant for auth in api.auth),
        fetched=any(credential.is_fetched for credential in client.credentials),
        bearer=any(credential.scheme == BEARER for credential in client.credentials),
        unions=any(map(_UNION.search, read)),
        durations="timedelta" in words,
        formats=not words.isdisjoint(ALIASES),
        scalars=not words.isdisjoint(_SCALARS),
        writers=not words.isdisjoint((*ALIASES, *_WRITTEN)),
        files=any(map(_is_file, _sent(resources))),
        implied=any(operation.implied for operation in operations),
        given=bool(given) or any(model.constructor for module in modules for model in module.models),
        multipart=any("multipart/" in text for text in _sent(resources)),
    )


def _read(resources: tuple[ResourceView, ...]) -> Iterator[str]:
    """The annotations of what operations return, and of what is formatted along one."""
    for operation in (operation for resource in resources for operation in resource.operations):
        yield operation.returns_text.raw
        yield from (operation.responses, operation.errors, operation.alternatives.table, operation.formats)
        if operation.pages:
            yield from (operation.pages.item, operation.pages.data)
        if operation.stream:
            yield from (operation.stream.item, operation.stream.data, operation.stream.rule)


def _sent(resources: tuple[ResourceView, ...]) -> Iterator[str]:
    """Where operations say the media types of their bodies."""
    for operation in (operation for resource in resources for operation in resource.operations):
        yield from (operation.media_type.raw, operation.offered.raw, operation.follows)
        yield from (media_type.raw for other in operation.others for media_type in other.media_types)
        if operation.content_type:
            yield operation.content_type.annotation


def _given(resources: tuple[ResourceView, ...]) -> Iterator[str]:
    """The annotations of what callers give, but for bodies that are bytes."""
    for operation in (operation for resource in resources for operation in resource.operations):
        if operation.given.body_type.raw != "bytes":
            yield operation.given.body_type.raw
        yield from (operation.given.types, operation.given.body_types)


def _is_file(sent: str) -> bool:
    """Whether a body may hold a file, or has media types that follow from what is in it."""
    return bool(sent) and _PLAIN.fullmatch(sent) is None


def _held(modules: tuple[ModuleView, ...]) -> Iterator[str]:
    """The annotations of what models hold, and of aliases."""
    for module in modules:
        for model in module.models:
            yield from (field.annotation for field in model.fields)
            if model.further:
                yield model.further.annotation
        yield from (alias.annotation for alias in module.aliases)
