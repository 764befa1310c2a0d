"""A part of `load` that `resolve` uses, too: which objects of a document are references, and where a reference points.

Addresses are what a reference names without its fragment. An address is the name of a file, as the diagnostics show it
(`spec/models/pet.yaml`), or a URI where one is given: by `$id`, by `$self`, or in the reference itself.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from urllib.parse import unquote

from sdkwright.parse import index_in, url_joined, url_parts
from sdkwright.report import Pointer
from sdkwright.text import Json

_DATA = frozenset({"example", "default", "enum", "const"})
"""Keywords whose values are data: a `$ref` in there is no reference."""
_NAMED = frozenset(
    {
        *("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
        *("schemas", "parameters", "responses", "requestBodies", "headers", "securitySchemes", "links", "callbacks"),
        *("pathItems", "mediaTypes", "content", "encoding", "webhooks"),
    }
)
"""Keywords whose keys are names of the description's own, so that `example` or `x-y` below them is no keyword."""
_SEVERAL = _NAMED | {"paths", "allOf", "anyOf", "oneOf", "prefixItems"}
"""Keywords whose values are maps or lists, for which no reference should stand."""
_WEBHOOKS = "x-webhooks"
"""Where webhooks were kept before OpenAPI 3.1 had a place for them."""
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")


@dataclass(frozen=True, slots=True)
class Reference:
    """An object that stands for another: its place, the text of its `$ref`, and the address that it is relative to."""

    at: Pointer
    text: str
    base: str
    keyword: str = "$ref"

    @property
    def address(self) -> str:
        """The address of what is referred to, without the fragment."""
        return join(self.base, self.text.partition("#")[0])

    @property
    def fragment(self) -> str:
        """What follows the `#`, as it is written."""
        return self.text.partition("#")[2]


@dataclass(frozen=True, slots=True)
class Scan:
    """All references of a document in its order, and what in it can be addressed by more than a JSON Pointer.

    A `$ref` whose value is text is a reference wherever no data stands, also in the place of a whole map
    (`schemas: {$ref: ./schemas/index.yaml}`), as many trees have it.

    `resources` are the places of `$id`, by address; `anchors` those of `$anchor` and `$dynamicAnchor`, by the address
    of their resource and their name (JSON Schema 2020-12, core, 8.2). `dynamic` has all places of `$dynamicAnchor`, by
    name. `mentions` are the values in the mappings of discriminators, which are names or references (OpenAPI 3.1,
    4.8.25). `published` is the `$id` of a whole document: people say there where it is to be found one day, and write
    references for the folder in which it lies, so these come first. `maps` are the references that stand where a map
    or a list of things should be.
    """

    references: list[Reference] = field(default_factory=list)
    resources: dict[str, Pointer] = field(default_factory=dict)
    anchors: dict[tuple[str, str], Pointer] = field(default_factory=dict)
    dynamic: dict[str, list[Pointer]] = field(default_factory=dict)
    mentions: list[Reference] = field(default_factory=list)
    published: str = ""
    maps: list[Reference] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Node:
    """A part of a document; `several` where a map or a list of things should stand, or a thing in such a list."""

    value: dict[str, Json] | list[Json]
    tokens: tuple[str, ...]
    base: str
    named: bool
    several: bool = False


def scan(name: str, value: Json) -> Scan:
    """Finds every reference of a document; without recursion, since millions of nodes are usual."""
    found = Scan()
    if not isinstance(value, (dict, list)):
        return found
    if isinstance(value, dict) and isinstance(identifier := value.get("$id"), str):
        found = replace(found, published=join(base_of(name, value), identifier.partition("#")[0]))
    awake: set[tuple[str, ...]] = set()
    _walk(_Node(value, (), base_of(name, value), named=False), name, awake, found)
    for reference in found.references:  # grows while it is walked
        node = _hidden(reference, value)
        if node is not None and not any(node.tokens[:length] in awake for length in range(1, len(node.tokens) + 1)):
            _walk(node, name, awake, found)
            awake.add(node.tokens)
    return found


def _hidden(reference: Reference, value: Json) -> _Node | None:
    """What a reference leads to inside an extension of its document, which may hold anything until that is known."""
    if not reference.text.startswith("#/") or "/x-" not in reference.text:
        return None
    tokens = unescape(reference.fragment)
    around = ("", *tokens[:-1])
    if not any(t.startswith("x-") and a not in _NAMED for a, t in zip(around, tokens, strict=True)):
        return None
    for token in tokens if tokens[0] != _WEBHOOKS else ():
        if isinstance(value, list) and (index := index_in(token, len(value))) is not None:
            value = value[index]
        else:
            value = value.get(token) if isinstance(value, dict) else None
    inner = value if isinstance(value, (dict, list)) and tokens[0] != _WEBHOOKS else None
    return _Node(inner, tokens, reference.base, named=reference.at.last in _NAMED) if inner is not None else None


def _walk(start: _Node, name: str, awake: set[tuple[str, ...]], found: Scan) -> None:
    nodes = [start]
    while nodes:
        node = nodes.pop()
        if node.tokens in awake:
            continue
        if isinstance(node.value, list):
            several = node.tokens[-1:] == ("parameters",) and node.several
            nodes += [
                _Node(item, (*node.tokens, str(index)), node.base, named=False, several=several)
                for index, item in reversed(list(enumerate(node.value)))
                if isinstance(item, (dict, list))
            ]
            continue
        base = _note(node.value, Pointer(name, node.tokens), node.base, found)
        if node.several and isinstance(text := node.value.get("$ref"), str) and not _is_parameter(node, text):
            found.maps.append(found.references[-1])
        nodes += reversed([inner for key, item in node.value.items() for inner in _inner(node, key, item, base)])


def _is_parameter(node: _Node, text: str) -> bool:
    """Whether a reference in a list of parameters says by itself that it leads to one parameter."""
    return node.tokens[-1].isdecimal() and "/parameters/" in text


def base_of(name: str, value: Json) -> str:
    """The address that references of a document are relative to: its name, or its `$self` (OpenAPI 3.2, 4.1.2)."""
    own_uri = value.get("$self") if isinstance(value, dict) else None
    return join(name, own_uri.partition("#")[0]) if isinstance(own_uri, str) else name


def join(base: str, reference: str) -> str:
    """The address that a reference without a fragment names, seen from another address (RFC 3986, section 5).

    File names are kept decoded, and `..` may lead out of a folder here: whether it may be followed is not asked yet.
    """
    if not reference:
        return base
    if _SCHEME.match(reference) or reference.startswith("//"):
        return reference
    if _SCHEME.match(base):
        return url_joined(base, reference)
    path = unquote(url_parts(reference).path)
    address = posixpath.normpath(posixpath.join(posixpath.dirname(base), path))
    return address + "/" if path.endswith("/") and address != "/" else address


def is_uri(address: str) -> bool:
    """Whether an address names no file."""
    return address.startswith("//") or _SCHEME.match(address) is not None


def pointed(fragment: str) -> str:
    """A fragment, where the first slash of a JSON Pointer is missing with that: no anchor has one in its name."""
    return f"/{fragment}" if "/" in fragment and not fragment.startswith("/") else fragment


def unescape(fragment: str) -> tuple[str, ...]:
    """The tokens of a JSON Pointer in a URI fragment (RFC 6901, sections 4 and 6)."""
    return tuple(unquote(token).replace("~1", "/").replace("~0", "~") for token in fragment.split("/")[1:])


def _note(value: dict[str, Json], at: Pointer, base: str, found: Scan) -> str:
    """Keeps what an object says of itself and refers to; returns the address that it gives to what is inside it."""
    identifier = value.get("$id")
    if isinstance(identifier, str) and at.tokens:
        own, _, anchor = identifier.partition("#")
        base = join(base, own)
        if own:
            found.resources.setdefault(base, at)
        if anchor:
            found.anchors.setdefault((base, anchor), at)
    for keyword in ("$anchor", "$dynamicAnchor"):
        if isinstance(name := value.get(keyword), str):
            found.anchors.setdefault((base, name), at)
    if isinstance(name := value.get("$dynamicAnchor"), str):
        found.dynamic.setdefault(name, []).append(at)
    if isinstance(discriminator := value.get("discriminator"), dict):
        found.mentions.extend(_mentions(discriminator.get("mapping"), at / "discriminator" / "mapping", base))
        default = {key: discriminator[key] for key in ("defaultMapping",) if key in discriminator}
        found.mentions.extend(_mentions(default, at / "discriminator", base))
    for keyword in ("$ref", "$dynamicRef"):
        if isinstance(text := value.get(keyword), str):
            found.references.append(Reference(at, text, base, keyword))
            break
    return base


def _mentions(mapping: Json, at: Pointer, base: str) -> Iterator[Reference]:
    for key, text in mapping.items() if isinstance(mapping, dict) else ():
        if isinstance(text, str):
            yield Reference(at / key, text, base, "")


def _inner(node: _Node, key: str, item: Json, base: str) -> Iterator[_Node]:
    """The parts of an object's member that may hold references."""
    if not isinstance(item, (dict, list)):
        return
    tokens = (*node.tokens, key)
    if node.named:
        yield _Node(item, tokens, base, named=False)
    elif key == "examples":
        yield from _examples(item, tokens, base)
    elif key not in _DATA and (not key.startswith("x-") or tokens == (_WEBHOOKS,)):
        yield _Node(item, tokens, base, key in _NAMED or key == _WEBHOOKS, several=key in _SEVERAL)


def _examples(item: Json, tokens: tuple[str, ...], base: str) -> Iterator[_Node]:
    """Example objects may stand elsewhere (OpenAPI 3.1, 4.8.19); their values, and a schema's examples, are data."""
    for name, example in item.items() if isinstance(item, dict) else ():
        if isinstance(example, dict) and isinstance(example.get("$ref"), str):
            yield _Node({"$ref": example["$ref"]}, (*tokens, name), base, named=False)
