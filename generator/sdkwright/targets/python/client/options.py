"""Options of the client, which are told once -> its arguments; one call says something else by `extra_headers`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sdkwright.plan.access.options import ClientOption
from sdkwright.targets.python.client.access_views import OptionView
from sdkwright.targets.python.code.layout import parameter
from sdkwright.targets.python.code.types import NONE, STR
from sdkwright.targets.python.names.identifiers import coded
from sdkwright.text import Text


def option_views(options: Iterable[ClientOption]) -> Iterator[OptionView]:
    """The arguments of the client."""
    for option in options:
        yield OptionView(
            name=Text(option.told.name),
            place=Text(option.told.place),
            argument=coded({"": option.name})[""],
            parameter=parameter(option.name, (STR, NONE), NONE),
            environment=Text(option.environment),
            default=Text(option.told.default or ""),
            is_required=option.is_required,
            doc=option.doc.description,
        )
