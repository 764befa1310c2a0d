"""How many calls have the names that people chose: our `surface` beside the `api.md` of a published SDK.

```
pip download --no-deps --no-binary openai -d build/names openai                  # an sdist, which has an api.md
python tests/names/measure.py openai.yaml build/names/openai-*.tar.gz      # the names of a description
python tests/names/measure.py - build/names/knockapi-*.tar.gz              # of the paths in api.md alone
```
Operations are paired by HTTP method and path. `equal` has resource and method in common, `behind a prefix` the method
and the end of the resource: prefixes such as `beta` were chosen by hand. `-v` prints the others.
"""

from __future__ import annotations

import argparse
import json
import re
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sdkwright.pipeline import Request, survey

_CALL = re.compile(
    r'<code title="(?P<method>\w+) (?P<path>[^"]+)">client\.(?P<resource>[\w.]*?)\.?<a [^>]*>(?P<name>\w+)</a>'
    r"\(.*?\)(?: -> (?P<returns>.*?))?</code>"
)
_TAG = re.compile(r"<[^>]+>")
_VERSION = re.compile(r"^/(?:api/)?v\d+(?:\.\d+)?(?=/)")
_MANY = re.compile(r"Page|Cursor|List\[|^\[")
Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Call:
    """A method as it is called, and whether it gives many things."""

    resource: str
    name: str
    gives_many: bool = False

    def __str__(self) -> str:
        return f"{self.resource}.{self.name}".lstrip(".")


def published(sdist: Path) -> Iterator[tuple[Place, Call]]:
    """The calls of an api.md, or of the one in an sdist, with the HTTP method and the path of each."""
    for found in _CALL.finditer(_text(sdist)):
        place = found["method"].upper(), _plain(found["path"])
        many = bool(_MANY.search(_TAG.sub("", found["returns"] or "")))
        yield place, Call(_bare(found["resource"]), _bare(found["name"]), many)


def ours(spec: Path) -> dict[Place, Call]:
    """The calls that sdkwright makes of a description."""
    surface = survey(Request(spec))[1]
    assert surface is not None, "the description has errors: see sdkwright check"
    found: dict[Place, Call] = {}
    for one in surface["operations"]:
        resource, _, name = one["call"].rpartition(".")
        found[one["method"], _plain(one["path"])] = Call(_bare(resource), _bare(name))
    return found


def of_paths(calls: Mapping[Place, Call], folder: Path) -> Path:
    """A description that knows no more than the methods and paths, and which of them give many things."""
    paths: dict[str, dict[str, object]] = {}
    for number, ((method, path), call) in enumerate(sorted(calls.items())):
        at = "/".join(f"{{h{number}x{i}}}" if part == "{}" else part for i, part in enumerate(path.split("/")))
        holes = [{"name": n, "in": "path", "required": True, "schema": {}} for n in re.findall(r"\{(\w+)\}", at)]
        schema: object = {"type": "array", "items": {}} if call.gives_many else {}
        answer = {"description": "", "content": {"application/json": {"schema": schema}}}
        paths.setdefault(at, {})[method.lower()] = {"parameters": holes, "responses": {"200": answer}}
    spec = folder / "paths.json"
    spec.write_text(json.dumps({"openapi": "3.1.0", "info": {"title": "P", "version": "1"}, "paths": paths}))
    return spec


def _text(sdist: Path) -> str:
    if sdist.suffix == ".md":
        return sdist.read_text(encoding="utf-8")
    with tarfile.open(sdist) as archive:
        names = [name for name in archive.getnames() if name.endswith("/api.md")]
        files = [archive.extractfile(name) for name in sorted(names, key=len)[:1]]
        return "".join(file.read().decode() for file in files if file is not None)


def _plain(path: str) -> str:
    """A path as it is compared: all holes are alike, and the version in front says nothing."""
    return _VERSION.sub("", re.sub(r"\{[^}]*\}", "{}", path).rstrip("/"))


def _bare(name: str) -> str:
    """A name without the underscores that keep it apart from a keyword."""
    return ".".join(part.rstrip("_") for part in name.split("."))


def main() -> None:
    """Prints the shares."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("spec", help="a description, or - for the paths of api.md alone")
    parser.add_argument("sdist", type=Path, help="an sdist with an api.md, or an api.md")
    parser.add_argument("-v", "--verbose", action="store_true", help="print what is called otherwise")
    given = parser.parse_args()
    theirs = dict(published(given.sdist))
    with tempfile.TemporaryDirectory() as folder:
        mine = ours(of_paths(theirs, Path(folder)) if given.spec == "-" else Path(given.spec))
    both = [(place, call, theirs[place]) for place, call in mine.items() if place in theirs]
    equal = [place for place, call, other in both if str(call) == str(other)]
    behind = [p for p, call, other in both if call.name == other.name and f".{other}".endswith(f".{call}")]
    share = 100 / max(1, len(both))
    print(f"{given.sdist.name}: {len(both)} operations, equal {share * len(equal):.1f} %, ", end="")
    print(f"behind a prefix {share * len(behind):.1f} %")
    for (method, path), call, other in both if given.verbose else ():
        if (method, path) not in behind:
            print(f"  {method:6} {path:60} {call!s:45} {other}")


if __name__ == "__main__":
    main()
