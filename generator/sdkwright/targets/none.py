"""Api -> Draft in no language: the facts alone, for what is made of a description and is no code.

What sdk.toml and a lock call resources, methods and types, they are called here, too, so that docs and SDK agree.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from sdkwright.config.pins import flaw_of_name
from sdkwright.config.sdk_toml import Config
from sdkwright.context import COMMON, EACH, common_of, each_of, facts_of
from sdkwright.context.api import Api as ApiFacts
from sdkwright.draft import Context, Draft, Samples, no_samples
from sdkwright.model import Api, Given, Named, SchemaId
from sdkwright.naming.words import words
from sdkwright.plan.access.options import with_servers
from sdkwright.plan.names.known_names import INNER_RESOURCE, RESOURCE, KnownNames, holders, seated
from sdkwright.plan.names.language import Language
from sdkwright.report import Report
from sdkwright.text import Json

CONTEXT = Context(COMMON, EACH)
NOTHING_KNOWN: Mapping[str, Json] = {}


def draft(
    api: Api,
    config: Config,
    generator_version: str,
    report: Report,
    remembered: Mapping[str, Json],
    samples: Samples = no_samples,
) -> Draft:
    """The facts of a description; what is wrong with names is said where a language settles them."""
    facts = described(api, config, remembered, samples)
    return Draft(common_of(facts), each_of(facts))


def described(
    api: Api, config: Config, remembered: Mapping[str, Json] = NOTHING_KNOWN, samples: Samples = no_samples
) -> ApiFacts:
    """The facts of a description under the names that sdk.toml gives, or that an SDK of it has."""
    known_names = KnownNames(_WORDS, config.names, remembered, Report())
    whole = seated(with_servers(api, config.base_url, config.servers), known_names)
    return facts_of(whole, type_names=dict(_type_names(whole, known_names)), samples=samples)


def _type_names(api: Api, known_names: KnownNames) -> Iterator[tuple[SchemaId, str]]:
    """The types that are called otherwise than the description calls them; another spelling is no other name."""
    named = {SchemaId(key): schema for key, schema in enumerate(api.schemas) if isinstance(schema, Named)}
    known = known_names.recall("types")
    times = Counter(holders(schema, api)[0] for schema in named.values())
    for key, schema in named.items():
        said = holders(schema, api)
        pins = (known_names.pin("types", "", holder) for holder in said)
        pin = next(filter(None, pins), None)
        if pin is not None:
            yield key, pin.name
        elif times[said[0]] == 1 and said[0] in known and not _is_spelling(known[said[0]], schema):
            yield key, known[said[0]]


def _is_spelling(name: str, schema: Named) -> bool:
    return isinstance(schema.name, Given) and [*map(str.lower, words(name))] == [
        *map(str.lower, words(schema.name.text))
    ]


def _said(text: str) -> str:
    return "_".join(words(text)) or "value"


def _type(text: str) -> str:
    return text if flaw_of_name(text) is None else "".join(map(str.title, words(text))) or "Type"


_WORDS = Language(
    title="no language",
    resource=_said,
    operation=_said,
    type=_type,
    field=_said,
    member=_said,
    argument=_said,
    escape=str,
    prefixed=lambda word, name: f"{word}_{name}",
    numbered=lambda name, number: f"{name}_{number}",
    flaw_of_name=flaw_of_name,
    reserved={RESOURCE: frozenset(), INNER_RESOURCE: frozenset()},
    alike={},
    is_of_settings=True,
)
"""Words with a sign between, as sdk.toml has them: nothing is reserved."""
