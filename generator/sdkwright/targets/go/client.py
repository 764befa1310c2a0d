"""Security schemes, servers and options -> what a client is made with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sdkwright.config.environment import variable
from sdkwright.config.sdk_toml import Config
from sdkwright.model import Api, AuthKind
from sdkwright.plan.access.client import ToldOfClient, settle_access
from sdkwright.plan.access.credentials import Credential, Secret
from sdkwright.plan.access.options import ClientOption
from sdkwright.plan.access.security import always_asked
from sdkwright.plan.access.servers import Offer
from sdkwright.plan.names.known_names import KnownNames
from sdkwright.report import Report
from sdkwright.targets.go.code.calls import UNKNOWN, word
from sdkwright.targets.go.code.literals import literal, seconds
from sdkwright.targets.go.names.identifiers import TAKEN_OPTIONS, coded
from sdkwright.targets.go.names.package import PackageNames
from sdkwright.targets.go.services import Services
from sdkwright.targets.go.views import ClientOptionView, ClientView, SchemeView, SecretView
from sdkwright.text import Code, Text
from sdkwright.words.markup import readable
from sdkwright.words.sentences import first_paragraph

_PLACES = {AuthKind.API_KEY_HEADER: "header", AuthKind.API_KEY_QUERY: "query", AuthKind.API_KEY_COOKIE: "cookie"}
_KINDS = {
    AuthKind.BEARER: "bearer",
    AuthKind.OAUTH: "bearer",
    AuthKind.BASIC: "basic",
    AuthKind.MUTUAL_TLS: "elsewhere",
}
_USUAL_RETRIES = 2


class Clients:
    """Makes the view of the client of one API."""

    def __init__(
        self, api: Api, config: Config, package: str, known_names: KnownNames, names: PackageNames, report: Report
    ) -> None:
        self._api = api
        self._config = config
        self._package = package
        self._known_names = known_names
        self._names = names
        self._report = report

    def client(self, services: Services, title: str) -> ClientView:
        """The client."""
        told = ToldOfClient(self._config.auth, self._config.parameters, self._package)
        access = settle_access(self._api, told, self._known_names, self._report, taken=TAKEN_OPTIONS, given=_given)
        found = access.credentials
        wishes = {secret.name: credential.auth.at for credential in found for secret in _given(credential)}
        options = self._names.options(wishes | {each.name: self._api.at for each in access.options})
        secrets = tuple(_secret(secret, options[secret.name]) for credential in found for secret in _given(credential))
        offered = access.offered
        self._tell(found, offered)
        retries = self._config.max_retries
        return ClientView(
            doc=Text(f"Client calls {title}. It may be used by several goroutines at once."),
            server=Text(offered.default if offered.is_complete else ""),
            base_url_variable=Text("" if offered.is_complete else variable(self._package, "base_url")),
            secrets=secrets,
            schemes=tuple(map(_scheme, found)),
            options=tuple(_option(each, options[each.name]) for each in access.options),
            option_names=Text(" or ".join(each.option for each in secrets)),
            is_asked=bool(always_asked(self._api)),
            idempotency_header=Text(self._config.idempotency_header),
            max_retries=UNKNOWN if retries in (None, _USUAL_RETRIES) else literal(retries or 0),
            timeout=seconds(self._config.timeout),
            services=services.top,
            methods=services.own,
        )

    def _tell(self, credentials: Sequence[Credential], offered: Offer) -> None:
        """Says what a client of Go leaves to its user."""
        for auth in (credential.auth for credential in credentials):
            if auth.kind is AuthKind.OAUTH:
                message = f"Go gets no tokens for {auth.key} itself: it takes one"
                self._report.note("go-oauth", message, auth.at)
            if auth.kind is AuthKind.MUTUAL_TLS:
                message = f"Go takes the certificate of {auth.key} with the client of WithHTTPClient"
                self._report.note("go-mutual-tls", message, auth.at)
        if offered.servers and (offered.variables or offered.has_choice):
            message = "Go offers no choice of servers and their variables: WithBaseURL takes the whole URL"
            self._report.note("go-server", message, self._api.servers[0].at)


def _given(credential: Credential) -> Iterator[Secret]:
    """The parts that a caller of Go gives: a token, where there are ways to get one, and no certificate."""
    match credential.auth.kind:
        case AuthKind.MUTUAL_TLS:
            return
        case AuthKind.OAUTH:
            yield credential.secrets[0]
        case _:
            yield from credential.secrets


def _secret(secret: Secret, option: Code) -> SecretView:
    said = first_paragraph(readable(secret.doc.raw))
    return SecretView(
        name=Text(secret.name),
        option=option,
        argument=coded(secret.name),
        environment=Text(secret.environment),
        doc=Text(
            f"{option} gives the {secret.part.replace('_', ' ')}; without it, it is read from the environment variable "
            f"{secret.environment}." + (f"\n\n{said}" if said else "")
        ),
    )


def _scheme(credential: Credential) -> SchemeView:
    auth = credential.auth
    is_http = auth.kind is AuthKind.HTTP
    return SchemeView(
        key=Text(auth.key),
        kind=word(_KINDS.get(auth.kind, "apiKey")),
        secrets=tuple(Text(secret.name) for secret in _given(credential)),
        place=Text("header" if is_http else _PLACES.get(auth.kind, "")),
        field=Text("Authorization" if is_http else auth.field),
        prefix=Text(f"{auth.field} " if is_http else ""),
    )


def _option(option: ClientOption, name: Code) -> ClientOptionView:
    said = first_paragraph(readable(option.doc.description.raw))
    what = f"{'header' if option.told.place == 'header' else 'parameter'} {option.told.name} of each call"
    return ClientOptionView(
        name=Text(option.told.name),
        option=name,
        kind=word("WithHeader" if option.told.place == "header" else "WithQuery"),
        default=Text(option.told.default or ""),
        environment=Text(option.environment),
        doc=Text(
            f"{name} sets the {what}; without it, it is read from the environment variable {option.environment}."
            + (f"\n\n{said}" if said else "")
        ),
    )
