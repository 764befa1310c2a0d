"""Security schemes -> the arguments of a client that take their credentials, and the variables that stand in for them.

Arguments are called after their schemes: `AdminApiKeyAuth` is `admin_api_key`. The plain name (`api_key`,
`access_token`, `username`) goes to the scheme that is called so, else to the first that the description asks for
everywhere, else to the only one or the one that most operations ask for; a bearer token that its scheme calls a key
(`ApiKeyAuth`) is an `api_key` to it, too. Where nothing decides, each has the name of its scheme: the order in which
they stand decides nothing. The lock remembers all of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from sdkwright.config.access import AuthConfig
from sdkwright.model import NOTHING, Api, Auth, AuthKind
from sdkwright.naming.words import words
from sdkwright.plan.names.known_names import KnownNames
from sdkwright.plan.names.scopes import CLIENT_ARGUMENT, GIVEN, PINNED, Scope, Wish
from sdkwright.report import Report
from sdkwright.text import Text

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
_API_KEY = "api_key"


@dataclass(frozen=True, slots=True)
class Secret:
    """One part of a credential."""

    part: str
    """What it is: `access_token`, `password`; sdk.toml calls it so."""
    name: str
    """What the argument of the client is called."""
    environment: str
    """The variable of the environment that stands in for it."""
    doc: Text = NOTHING
    """What is said of it; the first part has what is said of the whole scheme."""


@dataclass(frozen=True, slots=True)
class Credential:
    """What a client shows for one security scheme."""

    auth: Auth
    """The scheme."""
    secrets: tuple[Secret, ...]
    """Its parts, in the order in which they are given."""
    token_hosts: tuple[str, ...] = ()
    """Hosts to which a secret may go if an OpenID provider of another site names them."""


def settle_credentials(
    api: Api,
    told: Mapping[str, AuthConfig],
    package: str,
    known_names: KnownNames,
    taken: Sequence[str],
    report: Report,
) -> Iterator[Credential]:
    """What the client shows to the API, in the order of the description; `told` is what sdk.toml says of schemes."""
    names = _names(api, told, known_names, taken, report)
    known, used = {auth.key for auth in api.auth}, set[str]()
    for auth in api.auth:
        own = told.get(auth.key, AuthConfig())
        parts = part_names(auth)
        free = [_unused(known_names.language.variable(package, names[auth.key, part]), used) for part in parts]
        variables = [own.variable_of(part, is_first=part == parts[0]) for part in parts]
        secrets = (
            Secret(part, names[auth.key, part], said or derived, NOTHING if index else auth.doc.description)
            for index, (part, said, derived) in enumerate(zip(parts, variables, free, strict=True))
        )
        yield Credential(auth, tuple(secrets), own.token_hosts)
    for key, own in told.items():
        if key not in known:
            hint = 'type = "bearer" (basic, header, query, cookie, http) adds a scheme'
            report.error("config-invalid", f"auth.{key}: the description has no usable scheme {key}", own.at, hint=hint)


def _unused(name: str, used: set[str]) -> str:
    """A variable that no other argument has: two that differ in letters beyond ASCII alone get numbers."""
    found, number = name, 2
    while found in used:
        found, number = f"{name}_{number}", number + 1
    used.add(found)
    return found


def _names(
    api: Api, told: Mapping[str, AuthConfig], known_names: KnownNames, taken: Sequence[str], report: Report
) -> dict[_Key, str]:
    spell = known_names.language.argument
    named = {key for key, own in told.items() if own.argument is not None or own.parts}
    plain = {part: owner.key for part, owner in _owners(api, named).items()}
    bases = {(auth.key, part): _base(auth, part) for auth in api.auth for part in part_names(auth)}
    same = Counter(bases.values())
    wishes: dict[_Key, Wish] = {}
    for auth in api.auth:
        for index, part in enumerate(part_names(auth)):
            base, whole = bases[auth.key, part], spell(f"{spell(auth.key)}_{part}")
            own = told.get(auth.key, AuthConfig())
            argument = own.argument_of(part, is_first=index == 0)
            if argument is not None:
                wishes[auth.key, part] = Wish((argument,), auth.at, PINNED, pin=own.at)
            elif plain.get(part) == auth.key:
                is_key = auth.kind is AuthKind.BEARER and base.endswith("key") and _API_KEY not in plain
                wishes[auth.key, part] = Wish((spell(_API_KEY if is_key else part), whole), auth.at, GIVEN)
            else:
                clear = (spell(base),) if same[base] == 1 and base != part else ()
                wishes[auth.key, part] = Wish((*clear, whole), auth.at, GIVEN + 1)
    known = known_names.recall("credentials")
    recalled = {key: known[".".join(key)] for key in wishes if ".".join(key) in known}
    names = Scope(CLIENT_ARGUMENT, known_names.language, report, taken).settle(wishes, recalled)
    known_names.keep("credentials", {".".join(key): name for key, name in names.items() if wishes[key].rank != PINNED})
    return names


def _owners(api: Api, named: Set[str]) -> dict[str, Auth]:
    """The schemes whose credentials have the plain names, if sdk.toml names them not; where nothing decides, nobody."""
    used = _used(api)
    wanted: dict[str, list[Auth]] = {}
    for auth in api.auth:
        for part in part_names(auth)[auth.key in named :]:
            wanted.setdefault(part, []).append(auth)
    owners = {part: _owner(part, wanting, used) for part, wanting in wanted.items()}
    return {part: owner for part, owner in owners.items() if owner is not None}


def apart(api: Api, part: str, wanting: Sequence[Auth]) -> Mapping[str, str]:
    """What schemes call a part of their credentials that all of them have, in words, by their keys.

    One is called as the part is where the description tells which; the others are called after their schemes.
    """
    owner = _owner(part, list(wanting), _used(api))
    bases = {auth.key: _base(auth, part) for auth in wanting}
    same = Counter(bases.values())
    return {
        key: (
            part
            if owner is not None and key == owner.key
            # a scheme that says no more than the part, or the same as another, has its whole key before it
            else base if same[base] == 1 and base != part else _joined((*words(key), part))
        )
        for key, base in bases.items()
    }


def _used(api: Api) -> Counter[str]:
    """How many operations ask for each scheme."""
    used: Counter[str] = Counter()
    for alternatives, operations in Counter(op.security for op in api.operations).items():
        used.update(dict.fromkeys((key for keys in alternatives for key in keys), operations))
    return used


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


def part_names(auth: Auth) -> tuple[str, ...]:
    """What a credential consists of, by its plain names, in words: sdk.toml calls its parts so."""
    return (_joined(words(auth.field)) or "value",) if auth.kind is AuthKind.HTTP else _PARTS[auth.kind]


def _base(auth: Auth, part: str) -> str:
    """The name that the key of a scheme gives to a part of its credential, in words."""
    said = [word for each in words(auth.key) for word in (("api", "key") if each == "apikey" else (each,))]
    while said and said[-1] in _SAYS_NOTHING | _OF_KIND:
        said.pop()
    if len(part_names(auth)) == 1 and said and said[-1] in _SECRETS:
        return _joined(said)
    return _joined((*said, part)) if said else part


def _joined(said: Sequence[str]) -> str:
    return "_".join(said).lower()
