"""Api -> Draft in no language: the facts alone, for what is made of a description and is no code.

What sdk.toml and a lock call resources, methods and types, they are called here, too, so that docs and SDK agree.
"""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.config import Config
from sdkwright.context import COMMON, EACH, common_of, each_of, facts_of
from sdkwright.context.api import Api as ApiFacts
from sdkwright.draft import Context, Draft, Samples, no_samples
from sdkwright.model import Api, Named, SchemaId
from sdkwright.name_words import words
from sdkwright.pins import flaw_of_name
from sdkwright.plan.access.options import with_servers
from sdkwright.plan.names.known_names import INNER_RESOURCE, RESOURCE, KnownNames, holders, seated
from sdkwright.plan.names.language import Language
from sdkwright.report import Report
from sdkwright.text import Json

CONTEXT = Context(COMMON, EACH)


def draft(
    api: Api,
    config: Config,
    generator_version: str,
    report: Report,
    remembered: Mapping[str, Json],
    samples: Samples = no_samples,
) -> Draft:
    """The facts of a description; what is wrong with names is said where a language settles them."""
    facts = described(api, config, samples)
    return Draft(common_of(facts), each_of(facts))


def described(api: Api, config: Config, samples: Samples = no_samples) -> ApiFacts:
    """The facts of a description under the names that sdk.toml gives."""
    known_names = KnownNames(_WORDS, config.names, {}, Report())
    whole = seated(with_servers(api, config.base_url, config.servers), known_names)
    return facts_of(whole, type_names=dict(_pinned_types(whole, known_names)), samples=samples)


def _pinned_types(api: Api, known_names: KnownNames) -> list[tuple[SchemaId, str]]:
    """The types that sdk.toml names."""
    named = ((SchemaId(key), schema) for key, schema in enumerate(api.schemas) if isinstance(schema, Named))
    pins = ((key, known_names.pin("types", "", holder)) for key, schema in named for holder in holders(schema, api))
    return [(key, pin.name) for key, pin in pins if pin is not None]


def _said(text: str) -> str:
    return "_".join(words(text)) or "value"


_WORDS = Language(
    title="no language",
    resource=_said,
    operation=_said,
    type=_said,
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
