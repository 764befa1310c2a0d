"""The module as a whole: what its package is called and says, and the call that its README shows."""

from __future__ import annotations

from sdkwright.config.sdk_toml import Config
from sdkwright.model import Api
from sdkwright.naming.words import title_words
from sdkwright.plan.names.titles import api_called, readable_title, short_title
from sdkwright.targets.go.names.identifiers import coded, package_clause
from sdkwright.targets.go.services import Services
from sdkwright.targets.go.views import SdkView
from sdkwright.text import Code, Text
from sdkwright.words.markup import readable
from sdkwright.words.sentences import introduction


def package_name(api: Api, config: Config) -> str:
    """What sdk.toml calls the package, or else words of the title."""
    return config.package or title_words(short_title(api)) or "client"


def package_of(api: Api, config: Config) -> Code:
    """The name of the package."""
    return package_clause(package_name(api, config))


def module_path(config: Config) -> Text:
    """The path of the module where sdk.toml gives one, as an option of the pack."""
    told = (pack.options.get("module") for pack in config.packs if pack.use == "go")
    return Text(next((path for path in told if isinstance(path, str)), ""))


def sdk_view(api: Api, config: Config, generator_version: str, sample: Code | None, services: Services) -> SdkView:
    """The module."""
    package, title = package_of(api, config), api_called(readable_title(api.title))
    said = f"Package {package} is a client of {title}."
    intro = introduction(readable(api.doc.description.raw))
    return SdkView(
        package=package,
        module=module_path(config),
        sample=sample,
        iterated=services.iterated,
        has_files=services.has_files,
        title=Text(readable_title(api.title)),
        summary=Text(config.project.description or f"A Go client for {title}."),
        doc=Text(f"{said}\n\n{intro}" if intro else said),
        api_version=Text(api.version),
        version=Text(config.version),
        agent=Text(f"{package}-go/{config.version}"),
        generator_version=coded(generator_version),
    )
