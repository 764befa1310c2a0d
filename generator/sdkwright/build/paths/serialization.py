"""How values become text: `style`, `explode` and `allowReserved`, of parameters and of properties of forms."""

from __future__ import annotations

from sdkwright.build.reading import field_of
from sdkwright.model import Style, Writing
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph

_STYLES = {style.value: style for style in Style}
_KEYWORDS = ("style", "explode", "allowReserved")


def read_serialization(graph: Graph, at: Pointer, *, default: Style | None, report: Report) -> Writing:
    """How the value at a place is written.

    Without any of the keywords it is in the style `default`. Where that is None, it is written by its media type, and
    one keyword is enough to say that it is not: then its style is `form` (OpenAPI 3.2, 4.15.1.2).
    """
    told, explode = field_of(graph, at, "style"), field_of(graph, at, "explode")
    if default is None and all(field_of(graph, at, keyword) is None for keyword in _KEYWORDS):
        return Writing()
    fallback = default or Style.FORM
    style = _STYLES.get(told, fallback) if isinstance(told, str) else fallback
    if told is not None and not (isinstance(told, str) and told in _STYLES):
        report.warning("unknown-style", f"{told!r} is no style: taken as {fallback.value}", at / "style")
    return Writing(
        style=style,
        explode=explode if isinstance(explode, bool) else style.explodes,
        reserved=field_of(graph, at, "allowReserved") is True,
    )
