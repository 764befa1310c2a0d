"""The API as a whole: where a template begins."""

from __future__ import annotations

from sdkwright import model
from sdkwright.context.access import Scheme, Security, Server
from sdkwright.context.codes import slugs
from sdkwright.context.operations import Operation
from sdkwright.context.placed import Documented
from sdkwright.context.resources import Resource, Tag
from sdkwright.context.types import Type
from sdkwright.context.words import Extended, Extension, ExternalDocs, extensions_of
from sdkwright.model import NO_EXTERNAL_DOCS, Use
from sdkwright.model.info import Contact as DeclaredContact
from sdkwright.model.info import License as DeclaredLicense
from sdkwright.text import Code, Text


class Api(Documented[model.Api]):
    """A whole description."""

    __slots__ = ()

    @property
    def title(self) -> Text:
        """Its title."""
        return Text(self._node.title)

    @property
    def slug(self) -> Code:
        """A name for files: its title in words with hyphens."""
        return slugs([self._node.title], "api")[0]

    @property
    def version(self) -> Text:
        """The version of the API."""
        return Text(self._node.version)

    @property
    def openapi(self) -> Text:
        """The version of the standard that the description is written in."""
        return Text(self._node.info.openapi)

    @property
    def self_url(self) -> Text:
        """The URI of the description itself (`$self`)."""
        return Text(self._node.info.self_url)

    @property
    def dialect(self) -> Text:
        """The dialect of its schemas, where it names one (`jsonSchemaDialect`)."""
        return Text(self._node.info.dialect)

    @property
    def terms_url(self) -> Text:
        """Where the terms of service are."""
        return Text(self._node.info.terms_url)

    @property
    def contact(self) -> Contact | None:
        """Whom to ask."""
        found = self._node.info.contact
        return None if found == DeclaredContact() else Contact(found, self._index)

    @property
    def license(self) -> License | None:
        """On which terms the API is offered."""
        found = self._node.info.license
        return None if found == DeclaredLicense() else License(found, self._index)

    @property
    def external_docs(self) -> ExternalDocs | None:
        """Where more is written."""
        found = self._node.info.external_docs
        return None if found == NO_EXTERNAL_DOCS else ExternalDocs(found, self._index)

    @property
    def extensions(self) -> tuple[Extension, ...]:
        """What the description says in words of its own (`x-...`), at its root and of itself (`info`)."""
        return extensions_of((*self._node.extensions, *self._node.doc.extensions), self._index)

    @property
    def servers(self) -> tuple[Server, ...]:
        """Where it is."""
        return tuple(Server(each, self._index) for each in self._node.servers)

    @property
    def schemes(self) -> tuple[Scheme, ...]:
        """Its security schemes."""
        return tuple(Scheme(each, self._index) for each in self._node.auth)

    @property
    def security(self) -> tuple[Security, ...]:
        """The ways to be let in where an operation has none of its own."""
        return tuple(Security(each, self._index) for each in self._node.requirements)

    @property
    def tags(self) -> tuple[Tag, ...]:
        """The tags: those that are introduced, then those that operations have."""
        return tuple(Tag(each, self._index) for each in self._index.tags.values())

    @property
    def resources(self) -> tuple[Resource, ...]:
        """All resources, each before its children."""
        return tuple(found for resource in self.top_resources for found in resource.all)

    @property
    def top_resources(self) -> tuple[Resource, ...]:
        """The resources at the top; each has those below it."""
        return tuple(Resource(path, self._index) for path in self._index.children.get((), ()))

    @property
    def operations(self) -> tuple[Operation, ...]:
        """All operations, in the order of the description."""
        return tuple(Operation(each, self._index) for each in self._node.operations)

    @property
    def types(self) -> tuple[Type, ...]:
        """All types that have a name, in the order of the description."""
        return tuple(Type(Use(key), self._index) for key in self._index.types)

    @property
    def events(self) -> tuple[Event, ...]:
        """What it sends by itself: webhooks and callbacks."""
        return tuple(Event(each, self._index) for each in self._node.events)


class Contact(Extended[DeclaredContact]):
    """Whom to ask; what is empty is not told."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """A person or an organization."""
        return Text(self._node.name)

    @property
    def email(self) -> Text:
        """An address for mails."""
        return Text(self._node.email)

    @property
    def url(self) -> Text:
        """A page."""
        return Text(self._node.url)


class License(Extended[DeclaredLicense]):
    """The licence of an API; what is empty is not told."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """Its name."""
        return Text(self._node.name)

    @property
    def id(self) -> Text:
        """Its name in the list of SPDX."""
        return Text(self._node.id)

    @property
    def url(self) -> Text:
        """Where its text is."""
        return Text(self._node.url)


class Event(Documented[model.Event]):
    """What the API sends by itself: a webhook or a callback."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """Its name."""
        return Text(self._node.name)

    @property
    def slug(self) -> Code:
        """A name for files and anchors, in words with hyphens; no other event has it."""
        return self._index.event_slugs[self._node.at]

    @property
    def payload(self) -> Type:
        """What it carries."""
        return Type(self._node.payload, self._index)
