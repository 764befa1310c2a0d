"""The SDK as a whole: its package, its client classes, and where they get their credentials."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from sdkwright.config import AuthConfig, Config
from sdkwright.model import Api, Auth, AuthKind
from sdkwright.report import Report
from sdkwright.targets.python.access_views import CredentialView, SecretView
from sdkwright.targets.python.exact import has_exact
from sdkwright.targets.python.identity import client_name, package_name, tell_of_package
from sdkwright.targets.python.names import GIVEN, Scope, Wish, snake_name
from sdkwright.targets.python.naming import async_name, client_names, raw_calls, sdk_names
from sdkwright.targets.python.servers import Offer, offer
from sdkwright.targets.python.types import PLAIN_SECRET, SCHEMES, SECRETS
from sdkwright.targets.python.views import ClientView, OperationView, ResourceView, SdkView, SecurityView
from sdkwright.text import Code, Text

_ARGUMENTS: Mapping[AuthKind, tuple[str, ...]] = {
    AuthKind.BEARER: ("access_token",),
    AuthKind.BASIC: ("username", "password"),
    AuthKind.API_KEY_HEADER: ("api_key",),
    AuthKind.API_KEY_QUERY: ("api_key",),
    AuthKind.API_KEY_COOKIE: ("api_key",),
    AuthKind.OAUTH: ("access_token", "client_id", "client_secret"),
    AuthKind.MUTUAL_TLS: ("client_certificate",),
}


def sdk_view(api: Api, config: Config, generator_version: str) -> SdkView:
    """The package."""
    names = sdk_names(package_name(api, config), config.distribution, generator_version)
    return SdkView(
        package=names.package,
        distribution=names.distribution,
        is_published=config.distribution is not None,
        version=Text(config.version),
        title=Text(api.title),
        api_version=Text(api.version),
        summary=Text(" ".join(f"The {api.title} API for Python.".split())),
        doc=api.doc.description,
        module_doc=Text(f"{api.title} for Python.\n\n{_outline(names.package)}"),
        generator_version=names.generator_version,
        has_numbers=has_exact(api),
    )


def client_view(api: Api, config: Config, resources: tuple[ResourceView, ...], report: Report) -> ClientView:
    """The client classes."""
    names = client_names(client_name(api, config, classes_of(resources), report))
    tell_of_package(api, config, report)
    credentials = tuple(_credentials(api, config, report))
    arguments = tuple(secret for credential in credentials for secret in credential.secrets)
    offered = offer(api, tuple(secret.argument for secret in arguments), report)
    raw = raw_calls({resource.attribute for resource in resources})
    is_plain = offered.is_plain and not any(op.servers for op in api.operations)
    return ClientView(
        name=names.client,
        async_name=async_name(names.client),
        error=names.error,
        server=Text(offered.default),
        servers=() if is_plain else offered.servers,
        choice=offered.choice,
        has_choice=offered.has_choice,
        variables=offered.variables,
        has_literal=offered.has_choice or any("Literal[" in v.parameter for v in offered.variables),
        doc=Text(f"The client of {api.title}."),
        init_doc=Text("\n".join(_init_lines(offered, arguments))),
        module_doc=Text(f"The clients of {api.title}: where they call, and with which credentials."),
        credentials=credentials,
        security=tuple(SecurityView(tuple(map(Text, keys))) for keys in _always(api)),
        schemes=tuple(sorted({credential.scheme for credential in credentials})),
        arguments=arguments,
        async_arguments=tuple(replace(secret, type=secret.async_type) for secret in arguments),
        types=tuple(sorted({t for s in arguments for t in (s.type, s.async_type)} - set(PLAIN_SECRET))),
        resources=resources,
        first=_first(resources),
        bases=raw.sync,
        async_bases=raw.asynchronous,
    )


def classes_of(resources: tuple[ResourceView, ...]) -> Iterator[str]:
    """The classes of resources, sync and async."""
    yield from (name for resource in resources for name in (resource.name, resource.async_name))


def _always(api: Api) -> tuple[tuple[str, ...], ...]:
    """The alternatives without which no operation can be called; none where one operation needs no credential."""
    if any(() in op.security or not op.security for op in api.operations):
        return ()
    return tuple(dict.fromkeys(keys for op in api.operations for keys in op.security))


def _init_lines(offered: Offer, arguments: tuple[SecretView, ...]) -> Iterator[str]:
    """The docstring of the constructor."""
    yield from ("Makes a client; it opens no connection before the first call.", "", "Args:")
    for secret in arguments:
        what = "" if secret.type == secret.async_type else "The secret itself, or what returns it. "
        yield f"    {secret.argument}: {what}Read from the environment variable {secret.environment.raw} if not given."
    if offered.has_choice:
        yield f"    server: Where the API is, by name; {_server_list(offered)}."
    for variable in offered.variables:
        said = " ".join(variable.doc.raw.split()).rstrip(".") or f"What stands for {variable.name.raw} in the URL"
        yield f"    {variable.argument}: {said}{f', {variable.default.raw} if not given' if variable.default else ''}."
    yield f"    base_url: Where the API is{f', if not at {offered.default}' if offered.default else ''}."
    yield "    timeout: Seconds to wait for a reply, or a Timeout that says more."
    yield "    default_headers: Headers that go with each request."
    yield "    validation: What happens if a reply does not fit its type: `off` (nothing), `warn` or `error`."
    yield "    max_retries: How often a call that failed for a passing reason is tried again at most; 0 is never."
    yield "    follow_redirects: Whether a redirect of the server is followed; what is no GET only to the same origin."
    yield "    http_client: An httpx2 client or a transport of your own, which you close yourself."


def _server_list(offered: Offer) -> str:
    return ", ".join(f"{server.name.raw} is {server.url.raw}" for server in offered.servers)


def _outline(package: str) -> str:
    return f"Types are in `{package}.types`; everything else that has a name for users is here."


def _first(resources: tuple[ResourceView, ...]) -> OperationView | None:
    """An operation to begin with: the first that needs the least."""
    operations = [op for resource in walk(resources) for op in resource.operations]
    return min(operations, key=lambda op: sum(a.is_required for a in op.arguments), default=None)


def walk(resources: tuple[ResourceView, ...]) -> Iterator[ResourceView]:
    """The resources and all below them, each before its children."""
    for resource in resources:
        yield resource
        yield from walk(resource.children)


def _credentials(api: Api, config: Config, report: Report) -> Iterator[CredentialView]:
    package = package_name(api, config)
    wishes = {
        (auth.key, part): _wish(auth, part, config.auth.get(auth.key, AuthConfig()))
        for auth in api.auth
        for part in _ARGUMENTS[auth.kind]
    }
    names = Scope("client argument", report).settle(wishes)
    for auth in api.auth:
        told = config.auth.get(auth.key, AuthConfig())
        arguments = [names[auth.key, part] for part in _ARGUMENTS[auth.kind]]
        variables = [Text(f"{package}_{argument}".upper()) for argument in arguments]
        if told.environment:
            variables[0] = Text(told.environment)
        yield _credential(auth, arguments, variables)
    for key in config.auth:
        if key not in {auth.key for auth in api.auth}:
            report.error("config-invalid", f"auth.{key}: the description has no usable security scheme {key}", api.at)


def _credential(auth: Auth, arguments: list[Code], variables: list[Text]) -> CredentialView:
    parts = zip(_ARGUMENTS[auth.kind], arguments, variables, strict=True)
    is_key = auth.field != ""
    return CredentialView(
        key=Text(auth.key),
        scheme=SCHEMES[auth.kind],
        secrets=tuple(SecretView(a, v, *SECRETS.get(part, PLAIN_SECRET)) for part, a, v in parts),
        is_key=is_key,
        field=Text(auth.field),
        place=Text(auth.kind.value if is_key else ""),
        is_fetched=auth.kind is AuthKind.OAUTH,
        token_url=Text(auth.token_url),
        discovery_url=Text(auth.discovery_url),
        is_certificate=auth.kind is AuthKind.MUTUAL_TLS,
    )


def _wish(auth: Auth, part: str, told: AuthConfig) -> Wish:
    if told.argument is not None and part == _ARGUMENTS[auth.kind][0]:
        return Wish((told.argument,), auth.at, 0)
    return Wish((part, f"{snake_name(auth.key)}_{part}"), auth.at, GIVEN)
