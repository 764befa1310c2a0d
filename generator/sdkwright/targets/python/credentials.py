"""Security schemes -> the arguments of a client that take their credentials, and what the runtime makes of them.

Arguments are called after their schemes: `AdminApiKeyAuth` is `admin_api_key`. The plain name (`api_key`,
`access_token`, `username`) goes to the scheme that is called so, else to the first that the description asks for
everywhere, else to the only one or the one that most operations ask for. Where nothing decides, each has the name of
its scheme: the order in which they stand decides nothing. The lock remembers all of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from sdkwright.access import AuthConfig
from sdkwright.config import Config
from sdkwright.distribution import variable
from sdkwright.model import Api, Auth, AuthKind
from sdkwright.name_words import words
from sdkwright.plan.names.known_names import KnownNames
from sdkwright.plan.names.scopes import GIVEN, PINNED, Wish
from sdkwright.report import Report
from sdkwright.targets.python.access_views import CredentialView, SecretView
from sdkwright.targets.python.names import Scope, snake_name
from sdkwright.targets.python.runtime_classes import CERTIFICATE, PLAIN_SECRET, SCHEMES, TOKEN_LIKE
from sdkwright.text import Code, Text

_Key = tuple[str, str]
_PARTS: Mapping[AuthKind, tuple[str, ...]] = {
    AuthKind.BEARER: ("access_token",),
    AuthKind.BASIC: ("username", "password"),
    AuthKind.API_KEY_HEADER: ("api_key",),
    AuthKind.API_KEY_QUERY: ("api_key",),
    AuthKind.API_KEY_COOKIE: ("api_key",),
    AuthKind.OAUTH: ("access_token", "client_id", "client_secret"),
    AuthKind.MUTUAL_TLS: ("client_certificate",),
}
_SAYS_NOTHING = frozenset(
    "auth authentication authorization authorisation authorizer security scheme credential credentials".split()
)
_OF_KIND = frozenset("bearer basic oauth oauth2 http https openid oidc tls mtls".split())
"""Words for what the kind of a scheme says already."""
_SECRETS = frozenset("key token secret jwt pat".split())
"""What a credential is called; a name that ends so needs no further word."""


def credential_views(
    api: Api, config: Config, package: str, known_names: KnownNames, taken: Sequence[str], report: Report
) -> Iterator[CredentialView]:
    """What the client shows to the API, in the order of the description."""
    names = _names(api, config, known_names, taken, report)
    known, used = {auth.key for auth in api.auth}, set[str]()
    for auth in api.auth:
        told = config.auth.get(auth.key, AuthConfig())
        arguments = [names[auth.key, part] for part in _parts(auth)]
        variables = [Text(_unused(variable(package, argument), used)) for argument in arguments]
        for index, part in enumerate(_parts(auth)):
            if variable_told := told.variable_of(part, is_first=index == 0):
                variables[index] = Text(variable_told)
        hosts = tuple(Text(host) for host in told.token_hosts)
        yield replace(_credential(auth, arguments, variables), token_hosts=hosts)
    for key, told in config.auth.items():
        if key not in known:
            hint = 'type = "bearer" (basic, header, query, cookie, http) adds a scheme'
            report.error(
                "config-invalid", f"auth.{key}: the description has no usable scheme {key}", told.at, hint=hint
            )


def _unused(name: str, used: set[str]) -> str:
    """A variable that no other argument has: two that differ in letters beyond ASCII alone get numbers."""
    found, number = name, 2
    while found in used:
        found, number = f"{name}_{number}", number + 1
    used.add(found)
    return found


def _names(api: Api, config: Config, known_names: KnownNames, taken: Sequence[str], report: Report) -> dict[_Key, Code]:
    named = {key for key, told in config.auth.items() if told.argument is not None or told.parts}
    plain = {part: owner.key for part, owner in _owners(api, named).items()}
    bases = {(auth.key, part): _base(auth, part) for auth in api.auth for part in _parts(auth)}
    same = Counter(bases.values())
    wishes: dict[_Key, Wish] = {}
    for auth in api.auth:
        for index, part in enumerate(_parts(auth)):
            base, whole = bases[auth.key, part], f"{snake_name(auth.key)}_{part}"
            told = config.auth.get(auth.key, AuthConfig())
            argument = told.argument_of(part, is_first=index == 0)
            if argument is not None:
                wishes[auth.key, part] = Wish((argument,), auth.at, PINNED, pin=told.at)
            elif plain.get(part) == auth.key:
                wishes[auth.key, part] = Wish((part, whole), auth.at, GIVEN)
            else:
                clear = (base,) if same[base] == 1 and base != part else ()
                wishes[auth.key, part] = Wish((*clear, whole), auth.at, GIVEN + 1)
    known = known_names.recall("credentials")
    recalled = {key: known[".".join(key)] for key in wishes if ".".join(key) in known}
    names = Scope("client argument", report, taken).settle(wishes, recalled)
    known_names.keep("credentials", {".".join(key): name for key, name in names.items() if wishes[key].rank != PINNED})
    return names


def _owners(api: Api, named: Set[str]) -> dict[str, Auth]:
    """The schemes whose credentials have the plain names, if sdk.toml names them not; where nothing decides, nobody."""
    used: Counter[str] = Counter()
    for alternatives, operations in Counter(op.security for op in api.operations).items():
        used.update(dict.fromkeys((key for keys in alternatives for key in keys), operations))
    wanted: dict[str, list[Auth]] = {}
    for auth in api.auth:
        for part in _parts(auth)[auth.key in named :]:
            wanted.setdefault(part, []).append(auth)
    owners = {part: _owner(part, wanting, used) for part, wanting in wanted.items()}
    return {part: owner for part, owner in owners.items() if owner is not None}


def _owner(part: str, wanting: list[Auth], used: Counter[str]) -> Auth | None:
    own = [auth for auth in wanting if _base(auth, part) == part] or wanting
    if len(own) == 1:
        return own[0]
    ranked = [(auth.rank, index) for index, auth in enumerate(own) if auth.rank is not None]
    if ranked:
        return own[min(ranked)[1]]
    vague = [auth for auth in own if _base(auth, part).endswith(part)]
    if len(vague) == 1:
        return vague[0]
    (most, often), *others = Counter({index: used[auth.key] for index, auth in enumerate(own)}).most_common(2)
    return own[most] if often > others[0][1] else None


def _parts(auth: Auth) -> tuple[str, ...]:
    """What a credential consists of, by its plain names."""
    return (snake_name(auth.field),) if auth.kind is AuthKind.HTTP else _PARTS[auth.kind]


def _base(auth: Auth, part: str) -> str:
    """The name that the key of a scheme gives to a part of its credential."""
    said = [word for each in words(auth.key) for word in (("api", "key") if each == "apikey" else (each,))]
    while said and said[-1] in _SAYS_NOTHING | _OF_KIND:
        said.pop()
    if len(_parts(auth)) == 1 and said and said[-1] in _SECRETS:
        return snake_name("_".join(said))
    return snake_name("_".join((*said, part))) if said else part


def _credential(auth: Auth, arguments: list[Code], variables: list[Text]) -> CredentialView:
    parts = zip(_parts(auth), arguments, variables, (auth.doc.description, Text(""), Text("")), strict=False)
    is_scheme = auth.kind is AuthKind.HTTP
    is_key = auth.field != "" and not is_scheme
    return CredentialView(
        key=Text(auth.key),
        scheme=SCHEMES[auth.kind],
        secrets=tuple(SecretView(a, v, *_types(auth.kind, part), doc) for part, a, v, doc in parts),
        is_key=is_key,
        is_scheme=is_scheme,
        field=Text(auth.field),
        place=Text(auth.kind.value if is_key else ""),
        is_fetched=auth.kind is AuthKind.OAUTH,
        token_url=Text(auth.token_url),
        discovery_url=Text(auth.discovery_url),
        token_hosts=(),
        is_certificate=auth.kind is AuthKind.MUTUAL_TLS,
    )


def part_names(auth: Auth) -> tuple[str, ...]:
    """What sdk.toml calls the parts of a credential, in the order of its arguments."""
    return _parts(auth)


def _types(kind: AuthKind, part: str) -> tuple[Code, Code]:
    """What the sync and the async client take for a part of a credential."""
    if kind is AuthKind.MUTUAL_TLS:
        return CERTIFICATE
    return PLAIN_SECRET if kind is AuthKind.BASIC or part in ("client_id", "client_secret") else TOKEN_LIKE
