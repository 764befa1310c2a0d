"""The SDK as a whole: its package, its client classes, and where they get their credentials."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.config.environment import variable
from sdkwright.config.sdk_toml import Config
from sdkwright.model import Api
from sdkwright.plan.access.client import ToldOfClient, settle_access
from sdkwright.plan.access.security import always_asked
from sdkwright.plan.access.servers import Offer, url
from sdkwright.plan.exact_numbers import has_exact
from sdkwright.plan.names.known_names import KnownNames
from sdkwright.plan.names.titles import api_called
from sdkwright.report import Report
from sdkwright.targets.python.client.access_views import OptionView, SecretView, ServerView
from sdkwright.targets.python.client.client_views import ClientView, DefaultsView
from sdkwright.targets.python.client.credentials import credential_view
from sdkwright.targets.python.client.options import option_views
from sdkwright.targets.python.client.project import project_view
from sdkwright.targets.python.client.security import security_views
from sdkwright.targets.python.client.servers import TAKEN, choice, server_views, variable_views
from sdkwright.targets.python.code.literals import literal
from sdkwright.targets.python.code.runtime_classes import MAX_RETRIES
from sdkwright.targets.python.code.types import NOT_GIVEN
from sdkwright.targets.python.names.derived import (
    async_name,
    client_names,
    options_name,
    raw_calls,
    sdk_names,
    views_name,
)
from sdkwright.targets.python.names.identity import client_name, package_name, shown_title
from sdkwright.targets.python.views import ResourceView, SdkView
from sdkwright.text import Text
from sdkwright.words.sentences import first_paragraph, first_sentence, introduction

_SHORT = 200
"""How many characters of the description of a security scheme stand beside its argument."""


def sdk_view(api: Api, config: Config, generator_version: str) -> SdkView:
    """The package."""
    names = sdk_names(package_name(api, config), config.distribution, generator_version)
    title = shown_title(api, config)
    return SdkView(
        package=names.package,
        distribution=names.distribution,
        is_published=config.distribution is not None,
        version=Text(config.version),
        title=Text(title),
        api_version=Text(api.version),
        summary=Text(config.project.description or f"A Python client for {api_called(title)}."),
        doc=api.doc.description,
        intro=Text(introduction(api.doc.description.raw)),
        module_doc=Text(f"A Python client for {api_called(title)}.\n\n{_outline(names.package)}"),
        generator_version=names.generator_version,
        has_numbers=has_exact(api),
        log_variable=Text(f"{names.package.upper()}_LOG"),
        project=project_view(api, config.project),
    )


def client_view(
    api: Api, config: Config, resources: tuple[ResourceView, ...], known_names: KnownNames, report: Report
) -> ClientView:
    """The client classes; `api` is the description with all parameters, also those that the client is told once."""
    names = client_names(client_name(api, config, classes_of(resources), known_names, report))
    package, title = package_name(api, config), shown_title(api, config)
    told = ToldOfClient(config.auth, config.parameters, package)
    access = settle_access(api, told, known_names, report, taken=TAKEN)
    credentials, offered = tuple(map(credential_view, access.credentials)), access.offered
    arguments = tuple(secret for credential in credentials for secret in credential.secrets)
    options = tuple(option_views(access.options))
    raw = raw_calls({resource.attribute for resource in resources}, wanted=config.raw_calls)
    return ClientView(
        name=names.client,
        async_name=async_name(names.client),
        views=views_name(names.client),
        async_views=views_name(async_name(names.client)),
        options_type=options_name(names.client),
        async_options_type=options_name(async_name(names.client)),
        error=names.error,
        server=Text(offered.default),
        base_url_variable=Text("" if offered.is_complete else variable(package, "base_url")),
        base_path=Text(offered.path),
        servers=_chosen_among(offered, api),
        choice=choice(offered),
        has_choice=offered.has_choice,
        variables=variable_views(offered.variables),
        doc=Text(f"A client for {api_called(title)}."),
        async_doc=Text(f"A client for {api_called(title)}, whose methods are awaited."),
        init_doc=Text("\n".join(_init_lines(offered, arguments, options, package))),
        module_doc=Text(f"The sync and the async client for {api_called(title)}."),
        credentials=credentials,
        security=security_views(always_asked(api)),
        options=options,
        idempotency_header=Text(config.idempotency_header),
        defaults=_defaults(config),
        tree=resources,
        bases=raw.sync,
        async_bases=raw.asynchronous,
    )


def _defaults(config: Config) -> DefaultsView:
    """What is so where a caller says nothing else."""
    timeout = NOT_GIVEN if config.timeout is None else literal(config.timeout)
    return DefaultsView(timeout, MAX_RETRIES if config.max_retries is None else literal(config.max_retries))


def classes_of(resources: tuple[ResourceView, ...]) -> Iterator[str]:
    """The classes of resources, sync and async."""
    yield from (name for resource in resources for name in (resource.name, resource.async_name))


def _chosen_among(offered: Offer, api: Api) -> tuple[ServerView, ...]:
    """The servers, if there is more to say of them than one URL."""
    is_plain = offered.is_plain and not any(operation.servers for operation in api.operations)
    return () if is_plain else server_views(api.servers)


def _init_lines(
    offered: Offer, arguments: tuple[SecretView, ...], options: tuple[OptionView, ...], package: str
) -> Iterator[str]:
    """The docstring of the constructor."""
    yield from ("Makes a client; it opens no connection before the first call.", "", "Args:")
    for secret in arguments:
        said = _first_words(secret.doc.raw)
        said += "" if secret.type == secret.async_type else "The secret itself, or what returns it. "
        yield f"    {secret.argument}: {said}Read from the environment variable {secret.environment.raw} if not given."
    if arguments:
        yield "    anonymous: Whether calls go without credentials, also where the API asks for some."
    for option in options:
        yield f"    {option.argument}: {_about_option(option)}"
    if offered.has_choice:
        yield f"    server: Where the API is, by name; {_server_list(offered)}."
    for each in offered.variables:
        said = first_paragraph(each.doc.raw).rstrip(".") or f"What stands for {each.wire} in the URL"
        yield f"    {each.name}: {said}{f', {each.default} if not given' if each.default else ''}."
    yield f"    base_url: {_about_base_url(offered, package)}"
    yield "    timeout: Seconds for all of a call, or a Timeout that says more."
    yield "    default_headers: Headers that go with each request; None removes one."
    yield "    default_query: Parameters of the query that go with each request."
    yield "    validation: What happens if a response does not fit its type: `off` (nothing), `warn` or `error`."
    yield "    max_retries: How often a call that failed for a passing reason is tried again at most; 0 is never."
    yield "    follow_redirects: Whether a redirect of the server is followed; what is no GET only to the same origin."
    yield "    naive_datetimes: Whether a datetime without an offset is sent as it is (`send`), or an `error`."
    yield "    limits: How much of a response is taken into memory, if not what `Limits()` says."
    yield "    retries: When and after how long a call is tried again, and how often all calls together."
    yield "    middleware: Functions that each attempt goes through, the outermost first."
    yield "    http_client: An httpx2 client or a transport of your own, which you close yourself."


def _first_words(text: str) -> str:
    """What the first paragraph, or its first sentence, says, if it is short: what a key looks like, who gives it."""
    paragraph = first_paragraph(text)
    paragraph = paragraph if len(paragraph) <= _SHORT else first_sentence(paragraph)
    if not paragraph or len(paragraph) > _SHORT:
        return ""
    return f"{paragraph} " if paragraph[-1] in ".!?" else f"{paragraph}. "


def _about_option(option: OptionView) -> str:
    said = first_paragraph(option.doc.raw).rstrip(".") or f"The {option.place.raw} {option.name.raw} of each call"
    return f"{said}. Read from the environment variable {option.environment.raw} if not given" + (
        f", else {option.default.raw}." if option.default else "."
    )


def _about_base_url(offered: Offer, package: str) -> str:
    if offered.is_complete:
        return f"Where the API is, if not at {offered.default}."
    read_from = variable(package, "base_url")
    below = f" It ends with {offered.path} as the description has it." if offered.path else ""
    return f"Where the API is.{below} Read from the environment variable {read_from} if not given."


def _server_list(offered: Offer) -> str:
    return ", ".join(f"{server.name} is {url(server)}" for server in offered.servers)


def _outline(package: str) -> str:
    return f"The types of requests and responses are in `{package}.types`, everything else is here."


def walk(resources: tuple[ResourceView, ...]) -> Iterator[ResourceView]:
    """The resources and all below them, each before its children."""
    for resource in resources:
        yield resource
        yield from walk(resource.children)
