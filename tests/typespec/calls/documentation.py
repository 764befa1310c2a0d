"""The scenarios of documentation."""

from __future__ import annotations

from documentation import Title

from ..checks import Calls


def calls(client: Title) -> Calls:
    yield "Documentation_Lists_bulletPointsOp", lambda: client.lists.bullet_points.retrieve_op()
    yield "Documentation_Lists_bulletPointsModel", lambda: client.lists.bullet_points.model(input={"prop": "Simple"})
    yield "Documentation_Lists_numbered", lambda: client.lists.retrieve_numbered()
    yield "Documentation_TextFormatting_boldText", lambda: client.text_formatting.bold()
    yield "Documentation_TextFormatting_italicText", lambda: client.text_formatting.italic()
    yield "Documentation_TextFormatting_combinedFormatting", lambda: client.text_formatting.combined()
