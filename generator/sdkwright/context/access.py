"""Where an API is, and what it asks of a caller."""

from __future__ import annotations

from sdkwright import model
from sdkwright.context import operations as operation_facts
from sdkwright.context.closed_sets import FlowKind, SchemeKind, SchemeType, Slug
from sdkwright.context.codes import kebab, word, word_among
from sdkwright.context.facts import Fact
from sdkwright.context.placed import Documented
from sdkwright.context.words import Described, Extended
from sdkwright.plan.samples.shown_requests import base_url
from sdkwright.text import Code, Text


class Server(Described[model.Server]):
    """A base URL that the description offers."""

    __slots__ = ()

    @property
    def url(self) -> Text:
        """The URL; a name in braces is a variable."""
        return Text(self._node.url)

    @property
    def base_url(self) -> Text:
        """The URL to put a path behind: whole, percent-encoded, with its variables' defaults, no slash at its end."""
        return Text(base_url((self._node,)))

    @property
    def name(self) -> Text:
        """The name to choose it by, where it has one."""
        return Text(self._node.name)

    @property
    def slug(self) -> Slug:
        """A name for files and anchors, in words with hyphens; none for that of a link or a callback."""
        return self._index.server_slugs.get((self._node.at, self._node.name, self._node.url))

    @property
    def variables(self) -> tuple[Variable, ...]:
        """The variables in its URL."""
        return tuple(Variable(each, self._index) for each in self._node.variables)

    @property
    def pointer(self) -> Text:
        """Where it stands in the description."""
        return self._index.place(self._node.at)


class Variable(Described[model.Variable]):
    """What stands for a name in braces in the URL of a server."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """Its name."""
        return Text(self._node.name)

    @property
    def default(self) -> Text:
        """What it is where nobody says it."""
        return Text(self._node.default)

    @property
    def values(self) -> tuple[Text, ...]:
        """All that it may be, where that is told."""
        return tuple(map(Text, self._node.values))


class Scheme(Documented[model.Auth]):
    """A security scheme."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """The key that operations name it by."""
        return Text(self._node.key)

    @property
    def slug(self) -> Code:
        """A name for files and anchors, in words with hyphens; no other scheme has it."""
        return self._index.scheme_slugs[self._node.key]

    @property
    def kind(self) -> SchemeKind:
        """How it travels: `bearer`, `basic`, `http`, `header`, `query`, `cookie`, `oauth` or `mutual-tls`."""
        return word(kebab(self._node.kind.value) if self._node.kind is model.AuthKind.MUTUAL_TLS else self._node.kind)

    @property
    def type(self) -> SchemeType:
        """Its type, in the words of OpenAPI: `apiKey`, `http`, `oauth2`, `openIdConnect` or `mutualTLS`."""
        found = word_among(self._node.type, SchemeType)
        assert found is not None, "a scheme of another type is none that the model has"
        return found

    @property
    def field(self) -> Text:
        """The header, parameter or cookie of an API key."""
        return Text(self._node.field)

    @property
    def http_scheme(self) -> Text:
        """The scheme of HTTP authentication (RFC 9110, section 11.1)."""
        return Text(self._node.scheme)

    @property
    def bearer_format(self) -> Text:
        """What a bearer token is: `JWT`."""
        return Text(self._node.bearer_format)

    @property
    def openid_url(self) -> Text:
        """Where an OpenID provider says what it offers."""
        return Text(self._node.openid_url)

    @property
    def metadata_url(self) -> Text:
        """Where the metadata of an OAuth 2 server are (RFC 8414)."""
        return Text(self._node.metadata_url)

    @property
    def flows(self) -> tuple[Flow, ...]:
        """The ways to a token of OAuth 2."""
        return tuple(Flow(each, self._index) for each in self._node.flows)

    @property
    def operations(self) -> tuple[operation_facts.Operation, ...]:
        """The operations that ask for it, alone or beside others."""
        found = self._index.scheme_users.get(self._node.key, ())
        return tuple(operation_facts.Operation(each, self._index) for each in found)


class Flow(Extended[model.Flow]):
    """A way to a token of OAuth 2 (OpenAPI 3.2, 4.30)."""

    __slots__ = ()

    @property
    def kind(self) -> FlowKind:
        """Its key: `authorizationCode`, `clientCredentials`, `deviceAuthorization`, `implicit` or `password`.

        It is `other` where the standard knows no such flow.
        """
        return word_among(self._node.kind, FlowKind) or word("other")

    @property
    def name(self) -> Text:
        """Its key, as the description has it."""
        return Text(self._node.kind)

    @property
    def authorization_url(self) -> Text:
        """Where a person allows it."""
        return Text(self._node.authorization_url)

    @property
    def device_authorization_url(self) -> Text:
        """Where a device asks for it (RFC 8628)."""
        return Text(self._node.device_authorization_url)

    @property
    def token_url(self) -> Text:
        """Where the token comes from."""
        return Text(self._node.token_url)

    @property
    def refresh_url(self) -> Text:
        """Where a new one comes from."""
        return Text(self._node.refresh_url)

    @property
    def scopes(self) -> tuple[Scope, ...]:
        """What a token may be good for."""
        return tuple(Scope(each, self._index) for each in self._node.scopes)


class Scope(Fact[model.Scope]):
    """What a token may be good for."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """Its name."""
        return Text(self._node.name)

    @property
    def description(self) -> Text:
        """What is said of it, in CommonMark."""
        return self._node.description


class Requirement(Fact[model.Requirement]):
    """A scheme that must be met."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """The key of the scheme."""
        return Text(self._node.scheme)

    @property
    def scheme(self) -> Scheme | None:
        """The scheme; None where no client can serve it."""
        found = self._index.schemes.get(self._node.scheme)
        return Scheme(found, self._index) if found is not None else None

    @property
    def scopes(self) -> tuple[Text, ...]:
        """The scopes or roles that are asked for."""
        return tuple(map(Text, self._node.scopes))


class Security(Fact[tuple[model.Requirement, ...]]):
    """One of several ways to be let in: all of its requirements together, none where nothing is asked for."""

    __slots__ = ()

    @property
    def _key(self) -> object:
        return self._node

    @property
    def requirements(self) -> tuple[Requirement, ...]:
        """What must be met."""
        return tuple(Requirement(each, self._index) for each in self._node)
