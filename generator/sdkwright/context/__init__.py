"""What templates see of a description, in no language: facts that lead to one another.

```
api ─┬ resources ── Resource ── operations ── Operation ─┬ arguments ── Argument ── type ─┐
     ├ tags, events, servers, schemes                    ├ body ── contents ── Content ───┼── Type ─┬ fields ── Field
     └ types ──────────────────────────────┐             └ responses, errors ── Response ─┘    │    └ values ── Member
                                           └──────────────────────────────────────────────────┘
```
Everything is frozen. A text of the description is `Text`, which a template prints through a filter; a word of a closed
set, a number or a slug is `Code`, which it prints as it is. A target hangs its own words on the facts: with the target
`python` an operation has the attribute `python`, whose `call` is how a user calls it.

`VERSION` is that of the attributes: its first number moves when one goes, has another type or means something else, the
second one when one is added. `sdkwright context` prints them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sdkwright import model
from sdkwright.context.access import Flow, Requirement, Scheme, Scope, Security, Server, Variable
from sdkwright.context.api import Api, Contact, Event, License
from sdkwright.context.arguments import Argument
from sdkwright.context.contents import Body, Content, Encoding, Header
from sdkwright.context.examples import Example
from sdkwright.context.fields import Field, Keyword, Kind, Member, Xml
from sdkwright.context.index import Index, Words
from sdkwright.context.operations import Callback, CallbackRequest, Operation, PathPiece
from sdkwright.context.requests import (
    Request,
    RequestCredential,
    RequestField,
    RequestHeader,
    RequestPair,
    RequestPart,
)
from sdkwright.context.resources import Resource, Tag
from sdkwright.context.responses import Given, Link, Page, Response, ShownResponse, Stream
from sdkwright.context.samples import Sample
from sdkwright.context.types import Type
from sdkwright.context.values import Limits, Value
from sdkwright.context.ways import Part, Way
from sdkwright.context.words import Extension, ExternalDocs
from sdkwright.draft import Samples, no_samples

VERSION = "2.2"
FACTS: tuple[type, ...] = (
    *(
        Api,
        Resource,
        Operation,
        Argument,
        Body,
        Content,
        Encoding,
        Response,
        ShownResponse,
        Header,
        Link,
        Given,
        Page,
        Stream,
    ),
    *(Way, Part),
    *(Request, RequestPair, RequestHeader, RequestCredential, RequestField, RequestPart, Sample),
    *(Callback, CallbackRequest, PathPiece, Type, Field, Member, Kind, Limits, Value, Keyword, Xml, Server),
    *(Variable, Scheme),
    *(Flow, Scope, Security, Requirement, Event, Tag, Example, Extension, ExternalDocs, Contact, License),
)
"""The classes of all facts."""
COMMON: Mapping[str, Any] = {
    "api": Api,
    "operations": tuple[Operation, ...],
    "resources": tuple[Resource, ...],
    "types": tuple[Type, ...],
    "tags": tuple[Tag, ...],
}
"""What every template sees."""
EACH: Mapping[str, Any] = {
    "resource": Resource,
    "top_resource": Resource,
    "operation": Operation,
    "error": Response,
    "type": Type,
    "tag": Tag,
    "scheme": Scheme,
    "event": Event,
    "server": Server,
}
"""What an output can be made for."""
NO_WORDS: Words = {}


def facts_of(
    api: model.Api,
    words: Words = NO_WORDS,
    type_names: Mapping[model.SchemaId, str] | None = None,
    samples: Samples = no_samples,
) -> Api:
    """The facts of a description; `words` are those of a target, `type_names` what sdk.toml calls types."""
    return Api(api, Index(api, words, type_names or {}, samples))


def common_of(api: Api) -> dict[str, object]:
    """What every template sees."""
    return {
        "api": api,
        "operations": api.operations,
        "resources": api.resources,
        "types": api.types,
        "tags": api.tags,
    }


def each_of(api: Api) -> dict[str, tuple[object, ...]]:
    """What an output can be made for."""
    return {
        "resource": api.resources,
        "top_resource": api.top_resources,
        "operation": api.operations,
        "error": tuple(error for operation in api.operations for error in operation.errors),
        "type": api.types,
        "tag": api.tags,
        "scheme": api.schemes,
        "event": api.events,
        "server": api.servers,
    }
