"""What several operations share: a response, a body or a parameter that has a place, and so a name, of its own.

```
#/components/responses/NotFound            NotFound
responses/existing_droplet.yml             existing_droplet
parameters.yml#/sort_starred               sort_starred
```
What one operation alone uses is called after that, and so is what stands below a path.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping

from sdkwright.model import Api, Derived, Named, Operation, SchemaId
from sdkwright.naming.words import words
from sdkwright.report import Pointer

_HOMES = frozenset({"responses", "parameters", "requestBodies", "headers"})


def shared_places(api: Api) -> Mapping[SchemaId, str]:
    """The name of the place of each schema that several operations use, and that has none itself."""
    users: dict[SchemaId, set[Pointer]] = {}
    names: dict[SchemaId, set[str]] = {}
    for operation in api.operations:
        for key, parameter in _direct(operation):
            users.setdefault(key, set()).add(operation.at)
            names.setdefault(key, set()).update(" ".join(words(name)) for name in [parameter] if name)
    found: dict[SchemaId, str] = {}
    for key, operations in users.items():
        schema = api.schemas[key]
        if len(operations) > 1 and isinstance(schema, Named) and isinstance(schema.name, Derived):
            name = _name(schema.at, api.at)
            if name and " ".join(words(name)) not in names[key]:
                found[key] = name
    return found


def _direct(operation: Operation) -> Iterator[tuple[SchemaId, str]]:
    """The schemas that an operation names itself; with the parameter of each that is one."""
    for parameter in operation.parameters:
        yield parameter.use.schema, parameter.name
    bodies = [operation.body.contents] if operation.body else []
    for contents in (*bodies, *(response.contents for response in operation.responses)):
        yield from ((use.schema, "") for content in contents for use in (content.use, content.items) if use)


def _name(at: Pointer, root: Pointer) -> str:
    """The name of the place that holds a schema; none for what stands below a path."""
    match at.tokens:
        case ("components", home, name, *_) if home in _HOMES:
            return name
        case ("content" | "schema", *_) if at.document != root.document:
            return file_name(at.document)
        case (name, "content" | "schema", *_) if at.document != root.document:
            return name
        case _:
            return ""


def file_name(document: str) -> str:
    """What a file is called, without its endings."""
    return posixpath.basename(document).partition(".")[0]
