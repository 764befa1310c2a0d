"""What the templates can print of the way to an API: its servers, and the credentials that it asks for.

These views hang on that of the client; see `views` for all others and for what holds of each.
"""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.text import Code, Text


@dataclass(frozen=True, slots=True)
class SecretView:
    """One part of a credential: the client's argument, and the environment variable that stands in for it.

    `doc` is what the description says of the scheme, with its first part alone.
    """

    argument: Code
    environment: Text
    type: Code
    async_type: Code
    doc: Text


@dataclass(frozen=True, slots=True)
class CredentialView:
    """A security scheme, under the key that operations name it by; `field` and `place` for an API key; `field`
    is the name of the scheme where that is another one of HTTP.

    `is_fetched` where the runtime may fetch the token, at one of the two addresses.
    """

    key: Text
    scheme: Code
    secrets: tuple[SecretView, ...]
    is_key: bool
    is_scheme: bool
    field: Text
    place: Text
    is_fetched: bool
    token_url: Text
    discovery_url: Text
    token_hosts: tuple[Text, ...]
    is_certificate: bool

    @property
    def is_basic(self) -> bool:
        """Whether it is a user name with a password."""
        return not self.is_fetched and len(self.secrets) == 2


@dataclass(frozen=True, slots=True)
class OptionView:
    """A header or query parameter that goes with each call, as an argument of the client."""

    name: Text
    place: Text
    argument: Code
    parameter: Code
    environment: Text
    default: Text
    is_required: bool
    doc: Text


@dataclass(frozen=True, slots=True)
class ValueView:
    """A variable in the URL of one server, its value there if nobody chooses another, and all that it may be."""

    name: Text
    default: Text
    listed: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class ServerView:
    """A server, by the name that a caller chooses it by; `default` is its URL with the variables filled in."""

    name: Text
    url: Text
    default: Text
    doc: Text
    values: tuple[ValueView, ...]

    @property
    def listed(self) -> tuple[ValueView, ...]:
        """The variables of which the description lists what they may be."""
        return tuple(value for value in self.values if value.listed)


@dataclass(frozen=True, slots=True)
class VariableView:
    """The client's argument for a variable in the URLs of servers; `parameter` is its line in a signature."""

    name: Text
    argument: Code
    parameter: Code
    default: Text
    doc: Text


@dataclass(frozen=True, slots=True)
class SecurityView:
    """One alternative of an operation's security: the keys of the schemes that go together."""

    keys: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class AskedView:
    """What one operation says of credentials: its `own` alternatives, None where it asks for the usual ones."""

    own: tuple[SecurityView, ...] | None = None


@dataclass(frozen=True, slots=True)
class ErrorTypeView:
    """The type of the bodies of responses that say no, by their status; both are literals."""

    status: Code
    type: Code


@dataclass(frozen=True, slots=True)
class UsualView:
    """What is said once for all operations, of which each says only what is different.

    `security` is None where a call takes all that the client has.
    """

    security: tuple[SecurityView, ...] | None
    errors: tuple[ErrorTypeView, ...]
