"""What the templates of a Python SDK can print of its two client classes; see `views` for what holds of each view."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sdkwright.targets.python.client.access_views import (
    CredentialView,
    OptionView,
    SecretView,
    SecurityView,
    ServerView,
    VariableView,
)
from sdkwright.targets.python.code.runtime_classes import BY_TOKEN, MAX_RETRIES, PLAIN_SECRET
from sdkwright.targets.python.code.types import NOT_GIVEN
from sdkwright.targets.python.views import OperationView, ResourceView
from sdkwright.text import Code, Text


@dataclass(frozen=True, slots=True)
class DefaultsView:
    """The defaults of two arguments of the constructor."""

    timeout: Code
    max_retries: Code

    @property
    def is_usual_timeout(self) -> bool:
        """Whether the runtime decides how long a call may take."""
        return self.timeout == NOT_GIVEN

    @property
    def is_usual_retrying(self) -> bool:
        """Whether the runtime decides how often a call is tried again."""
        return self.max_retries == MAX_RETRIES


@dataclass(frozen=True, slots=True)
class ClientView:
    """The two client classes.

    `server` is the base URL, empty where the description names none; `servers` are all of them where there is more to
    choose than `base_url`, `choice` the line of a signature for it; `security` is what no operation can do without,
    and `first` an operation to begin with, once all are known.
    `views` and `async_views` are what a type checker knows of the resources
    where their methods deliver in another way, `options_type` what `with_options` takes. `options` are parameters
    that go with each call, `defaults` is what is so where a caller says nothing else, and
    `idempotency_header` is the name of the header that has a fresh key in each POST and PATCH.
    `base_url_variable` is where `base_url` is read from, empty where the description says where
    the API is; `base_path` is what it says of the path alone. `bases` and `async_bases` are the runtime's classes that
    the two are made of: those whose calls are not the names of resources. `tree` has the resources at the top.
    """

    name: Code
    async_name: Code
    views: Code
    async_views: Code
    options_type: Code
    async_options_type: Code
    error: Code
    server: Text
    base_url_variable: Text
    base_path: Text
    servers: tuple[ServerView, ...]
    choice: Code
    has_choice: bool
    variables: tuple[VariableView, ...]
    doc: Text
    async_doc: Text
    init_doc: Text
    module_doc: Text
    credentials: tuple[CredentialView, ...]
    security: tuple[SecurityView, ...]
    options: tuple[OptionView, ...]
    idempotency_header: Text
    defaults: DefaultsView
    tree: tuple[ResourceView, ...]
    bases: tuple[Code, ...]
    async_bases: tuple[Code, ...]
    first: OperationView | None = None

    @property
    def resources(self) -> tuple[ResourceView, ...]:
        """The resources at the top, which are attributes of it."""
        return tuple(resource for resource in self.tree if not resource.is_client)

    @property
    def methods(self) -> ResourceView | None:
        """What holds the methods that it has itself."""
        return next((resource for resource in self.tree if resource.is_client), None)

    @property
    def arguments(self) -> tuple[SecretView, ...]:
        """The arguments that take credentials."""
        return tuple(secret for credential in self.credentials for secret in credential.secrets)

    @property
    def async_arguments(self) -> tuple[SecretView, ...]:
        """The credentials with the types of the async client."""
        return tuple(replace(secret, type=secret.async_type) for secret in self.arguments)

    @property
    def types(self) -> tuple[Code, ...]:
        """What is imported for the types of credentials."""
        return tuple(sorted({t for s in self.arguments for t in (s.type, s.async_type)} - set(PLAIN_SECRET)))

    @property
    def schemes(self) -> tuple[Code, ...]:
        """The runtime's classes for the credentials, but those of tokens."""
        return tuple(sorted({each.scheme for each in self.credentials} - BY_TOKEN))

    @property
    def has_literal(self) -> bool:
        """Whether an argument has a choice of values."""
        return self.has_choice or any("Literal[" in variable.parameter for variable in self.variables)

    @property
    def has_copy(self) -> bool:
        """Whether `copy` is another name of `with_options`, and not a resource."""
        return "copy" not in {resource.attribute for resource in self.resources}

    @property
    def replaceable(self) -> tuple[SecretView, ...]:
        """The credentials that a copy of the client may have in place of its own: no certificate of a connection."""
        return tuple(s for c in self.credentials if not c.is_certificate for s in c.secrets)

    @property
    def async_replaceable(self) -> tuple[SecretView, ...]:
        """The same with the types of the async client."""
        replaceable = {secret.argument for secret in self.replaceable}
        return tuple(secret for secret in self.async_arguments if secret.argument in replaceable)

    @property
    def header_options(self) -> tuple[OptionView, ...]:
        """The options that are headers."""
        return tuple(option for option in self.options if option.place.raw == "header")

    @property
    def query_options(self) -> tuple[OptionView, ...]:
        """The options that are parameters of the query."""
        return tuple(option for option in self.options if option.place.raw == "query")

    @property
    def has_raw_calls(self) -> bool:
        """Whether the bases call what no description knows: sdk.toml, or resources of all their names, say no."""
        return self.bases != ("SyncClient",)
