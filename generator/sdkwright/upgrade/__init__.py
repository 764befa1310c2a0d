"""Description -> Description in OpenAPI 3.2 with JSON Schema 2020-12, so that every later stage sees only one dialect.

```
swagger      Swagger 2.0: bodies, forms, media types, components    (access, contents, parameters, media_types)
openapi      OpenAPI 3.0 and 3.1
schemas      the walk over schemas, for both                        (words: one schema's keywords)
moves        what has moved, and the references to it               (places: what stood where)
```
What moves is noted: `Description.origins` leads from every new place to the one that the user wrote.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from sdkwright.load.document import Description
from sdkwright.report import Pointer, Report
from sdkwright.upgrade.keywords import REPEATED_BESIDE_REF
from sdkwright.upgrade.moves import Moves
from sdkwright.upgrade.openapi import from_openapi
from sdkwright.upgrade.places import Places
from sdkwright.upgrade.swagger import from_swagger
from sdkwright.validate import Dialect


def upgrade(description: Description, dialect: Dialect, report: Report | None = None) -> Description:
    """The same description in the dialect of OpenAPI 3.2. Every document speaks the root's dialect."""

    def tell(at: Pointer) -> None:
        if report is not None:
            report.warning("items-listed", "items is a list of schemas: each item is taken as one of them", at)

    moves, places = Moves(), Places(description)
    match dialect:
        case Dialect.OPENAPI_3_0:
            values = from_openapi(places, moves, REPEATED_BESIDE_REF, tell)
        case Dialect.OPENAPI_3_1 | Dialect.OPENAPI_3_2:
            values = from_openapi(places, moves, frozenset(), None)
        case Dialect.SWAGGER_2_0:
            values = from_swagger(places, description.root.source.name, moves, tell)
        case _:
            assert_never(dialect)
    return replace(description.with_values(values), origins=moves.origins)
