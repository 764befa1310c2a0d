"""The module as a whole: what its package is called and says, and the call that its README shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sdkwright.config import Config
from sdkwright.model import Api
from sdkwright.name_words import title_words
from sdkwright.plan.calls.arguments import PATH
from sdkwright.plan.names.titles import api_called, short_title
from sdkwright.plan.operations import PlannedOperation
from sdkwright.plan.samples.reader_calls import ReaderCalls
from sdkwright.plan.samples.smallest import Smallest
from sdkwright.plan.samples.values import to_json
from sdkwright.report import Pointer
from sdkwright.targets.go.code.literals import literal, zero
from sdkwright.targets.go.names.identifiers import coded, package_clause
from sdkwright.targets.go.views import MethodView, SdkView, ShownCallView
from sdkwright.text import Code, Text
from sdkwright.words.markup import readable
from sdkwright.words.sentences import first_paragraph


def package_name(api: Api, config: Config) -> str:
    """What sdk.toml calls the package, or else words of the title."""
    return config.package or title_words(short_title(api)) or "client"


def sdk_view(api: Api, config: Config, generator_version: str) -> SdkView:
    """The module."""
    package, title = package_clause(package_name(api, config)), api_called(api.title)
    said = f"Package {package} is a client of {title}."
    intro = first_paragraph(readable(api.doc.description.raw))
    return SdkView(
        package=package,
        title=Text(api.title),
        summary=Text(config.project.description or f"A Go client for {title}."),
        doc=Text(f"{said}\n\n{intro}" if intro else said),
        api_version=Text(api.version),
        version=Text(config.version),
        agent=Text(f"{package}-go/{config.version}"),
        generator_version=coded(generator_version),
    )


def shown_call(
    api: Api, package: Code, methods: Mapping[Pointer, MethodView], planned: Mapping[Pointer, PlannedOperation]
) -> ShownCallView | None:
    """The call that a reader is shown first: one with few arguments, whose values can be written in a line."""
    listed = sorted(methods.items(), key=lambda pair: _weight(pair[1]))
    smallest = Smallest(api, is_sent=True)
    for at, method in listed:
        found = _arguments(method, package, ReaderCalls(api, smallest, planned[at]))
        if found is not None:
            return ShownCallView(method.call, tuple(found), bool(method.result))
    return None


def _weight(method: MethodView) -> tuple[bool, int]:
    given = (*method.path, *filter(None, (method.body, method.params)))
    return not method.result, len(given)


def _arguments(method: MethodView, package: Code, calls: ReaderCalls) -> list[Code] | None:
    """What is given to a method, as Go writes it; None where that is more than a line can say."""
    values = {each.argument.wire: to_json(each.value) for each in calls.shown().passed if each.argument.place == PATH}
    found = []
    for each in method.path:
        value = values.get(each.wire.raw)
        if not isinstance(value, (str, int)) or isinstance(value, bool) or each.annotation not in _plain(value):
            return None
        found.append(literal(value))
    structs = tuple(_structs(method))
    if not all(each[:1].isupper() or each.startswith(("[]", "map[", "json.")) for each in structs):
        return None
    return [*found, *(zero(each, package) for each in structs)]


def _plain(value: str | int) -> tuple[str, ...]:
    return ("string",) if isinstance(value, str) else ("int64", "int32", "uint64", "float64")


def _structs(method: MethodView) -> Iterable[Code]:
    if method.body is not None:
        yield method.body.annotation
    if method.params is not None:
        yield method.params.name
