"""What is done to a whole collection in which single things are: these own the plain verbs.

```
PATCH  /files/{id}            files.update           one file
PATCH  /files                 files.update_many      all of them, or those that the body lists
DELETE /files                 files.delete_many
DELETE /files                 files.delete_all       where the operationId says so
DELETE /droplets?tag_name=    droplets.delete_by_tag_name
PUT    /pets                  pets.update            where no single pet is updated, and the body is one
```
"""

from __future__ import annotations

from sdkwright.build.tree.heard import Beside
from sdkwright.build.tree.phrases import Phrase
from sdkwright.build.tree.routes import Route
from sdkwright.model import Location
from sdkwright.naming.words import is_plural, singular, words

_CHANGES = frozenset({"put", "patch", "post"})
_ITEM = {"delete": frozenset({"delete"}), "put": _CHANGES, "patch": _CHANGES}
"""The methods of one thing that do to it what the method does to all."""
_ALL = frozenset({"all", "every"})
_MANY = frozenset({"many", "multiple", "bulk", "batch", "mass"})


def on_many(route: Route, phrase: Phrase, verb: str, beside: Beside) -> str:
    """The verb of a method on a collection, so that it is not taken for that of one thing."""
    names = frozenset(words(getattr(route.operation.name, "text", "")))
    filters = [p.name for p in route.operation.parameters if p.location is Location.QUERY and p.required]
    if not is_plural(route.words[-1]):
        return verb
    if names & _ALL:
        return f"{verb} all"
    if beside.item & _ITEM[route.method]:
        name = " ".join(phrase.by) if phrase.by and not phrase.is_summary else filters[0] if len(filters) == 1 else ""
        return f"{verb} by {name}" if name else f"{verb} many"
    is_one = any(words(name)[-1:] in (["id"], ["ids"]) for name in filters)
    if names & _MANY or (route.method == "delete" and not is_one) or _is_of_many(route, phrase):
        return f"{verb} many"
    return verb


def _is_of_many(route: Route, phrase: Phrase) -> bool:
    """Whether the operationId says that several things are changed: `updatePets`, not `updatePet`."""
    thing = singular(words(route.words[-1])[-1])
    things = [word for word in phrase.objects if singular(word) == thing]
    return not phrase.is_summary and bool(things) and is_plural(things[-1]) and thing != things[-1]
