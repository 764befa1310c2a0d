"""Description -> Graph: every `$ref` is found once, checked once, and from then on is an id, never a copy.

A reference leads to a place in any document of the description. One that leads nowhere is reported where it stands,
and stays without a target. It is an error where it decides the outline of an operation: a path item, a parameter, a
body, a response, or the whole schema of one of them. Deeper inside a schema it is a warning, and costs that part alone:
the type there is open. So is one in a header of a response, and one that only leads to itself there. The same holds for
what is on another machine, wherever it is referred to. Where nothing that is made leads to the reference, as in
operations of a file of which one schema is taken, it is a note.
"""

from __future__ import annotations

import difflib
from collections import ChainMap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sdkwright.load.document import Absence, Description, Document
from sdkwright.load.reachable import reachable
from sdkwright.load.references import Reference, Scan, base_of, join, pointed, scan, unescape
from sdkwright.parse import index_in
from sdkwright.report import UNMOVED, Diagnostic, Origins, Pointer, Report, Severity
from sdkwright.text import Json

_SUBSCHEMAS = frozenset({"items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"})
_SUBSCHEMAS |= {"unevaluatedProperties", "unevaluatedItems"}
_MAPS_AND_LISTS = frozenset({"properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas"})
_MAPS_AND_LISTS |= {"allOf", "oneOf", "anyOf", "prefixItems"}
_DOCUMENTATION = frozenset({"examples", "links"})
_SAYS_NOTHING = frozenset({"$dynamicAnchor", "$anchor", "$comment", "$id", "title", "description", "not"})
_PASSES = 10
"""How often references that lead nowhere are tried again: a chain of them that needs more is nobody's."""
_LONGEST = 200
_LOOP = "this reference leads back to itself and never reaches a value"
_GUESSED = 20
"""How many of them come with a guess at what was meant; it costs a look at every name, and nobody reads more."""


@dataclass(frozen=True, slots=True)
class Graph:
    """A description with its references settled: where each leads, by the place of the object that holds it."""

    root_document: Document
    documents: Mapping[str, Document]
    targets: Mapping[Pointer, Pointer]
    dangling: frozenset[Pointer] = frozenset()
    mentions: Mapping[Pointer, Pointer] = field(default_factory=dict)
    origins: Origins = UNMOVED
    _found: dict[Pointer, tuple[bool, Json]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What was looked up; each place is asked about several times."""

    @property
    def root(self) -> Pointer:
        """The place of the whole root document."""
        return Pointer(self.root_document.source.name)

    def value(self, at: Pointer) -> Json:
        """The value at a place that is known to exist."""
        found, value = self._look(at)
        assert found, f"{at} is not in {at.document}"
        return value

    def find(self, at: Pointer) -> Json:
        """The value at a place; None where there is none."""
        return self._look(at)[1]

    def _look(self, at: Pointer) -> tuple[bool, Json]:
        found = self._found.get(at)
        if found is None:
            found = self._found[at] = _lookup(self.documents[at.document].value, at.tokens)
        return found

    def follow(self, at: Pointer) -> Pointer:
        """The place where a chain of references that starts here ends; the place itself where none starts."""
        while (target := self.targets.get(at)) is not None:
            at = target
        return at

    def named(self, at: Pointer) -> Pointer | None:
        """The schema that an entry of a discriminator's mapping means, by its place; None where there is none."""
        target = self.mentions.get(at)
        return None if target is None else self.follow(target)

    def leads(self, at: Pointer) -> bool:
        """Whether a chain of references that starts here reaches a value; a place without a reference is one."""
        return self.follow(at) not in self.dangling


def resolve(description: Description, report: Report) -> Graph:
    """Settles every reference of a description; what leads nowhere, or only to itself, is reported and left out."""
    index = _Index.of(description)
    targets, lost = _settled(index)
    mentions = dict(_mentioned(index, targets, report))
    needed = index.reachable(targets, mentions) if lost else frozenset[Pointer]()
    dangling: set[Pointer] = set()
    for number, (reference, nowhere) in enumerate(lost):
        dangling.add(reference.at)
        label = _nearest(description, nowhere.tried) if nowhere.tried and number < _GUESSED else None
        report.add(_diagnostic(reference, nowhere.absence, label, is_needed=reference.at in needed))
    for at in _loops(targets):
        severity = Severity.ERROR if _decides_an_outline(at.tokens) else Severity.WARNING
        report.add(Diagnostic(severity, "ref-loop", _LOOP, at / "$ref"))
        dangling.add(at)
        del targets[at]
    for reference in index.references():
        if len(index.outer(reference, targets.get(reference.at))) > 1:
            report.unsupported(
                f"{reference.text} with several $dynamicAnchor of this name, of which it means its own", reference.at
            )
    return Graph(description.root, description.documents, targets, frozenset(dangling), mentions, description.origins)


def _settled(index: _Index) -> tuple[dict[Pointer, Pointer], list[tuple[Reference, _Nowhere]]]:
    """Where each reference leads, and those that lead nowhere.

    A pointer may pass through other references (`#/paths/~1pets/get/parameters/0`, where `get` is one): RFC 6901 does
    not know that, and many descriptions do it. So what leads nowhere is tried again while others become known.
    """
    targets: dict[Pointer, Pointer] = {}
    waiting = list(index.references())
    lost: list[tuple[Reference, _Nowhere]] = []
    for _ in range(_PASSES):
        lost = []
        for reference in waiting:
            target = index.target(reference, targets)
            if isinstance(target, Pointer):
                targets[reference.at] = target
            else:
                lost.append((reference, target))
        if len(lost) in (0, len(waiting)):
            break
        waiting = [reference for reference, _ in lost]
    return targets, lost


def _mentioned(index: _Index, targets: Mapping[Pointer, Pointer], report: Report) -> Iterator[tuple[Pointer, Pointer]]:
    """What the entries of mappings mean. One that means nothing costs what has its value, and is a warning."""
    lost = 0
    for mention in (mention for each in index.scans for mention in each.mentions):
        target = index.component(mention) or index.target(mention, targets)
        if isinstance(target, Pointer):
            yield mention.at, target
        elif target.absence.code == "ref-outside-root":
            report.add(_diagnostic(mention, target.absence, None, is_needed=True))
        elif target.absence.severity is not Severity.NOTE:
            lost += 1
            label = _nearest_component(index.description, mention) if lost <= _GUESSED else None
            is_default = mention.at.tokens[-2:] == ("discriminator", "defaultMapping")
            of = "any other value" if is_default else f"the value `{mention.at.last}`"
            message = f"{mention.text} does not exist: what has {of} is of no schema"
            report.warning("discriminator-mapping", message, mention.at, label=label)


def _nearest_component(description: Description, mention: Reference) -> str | None:
    """What may have been meant by an entry of a mapping, which is a reference or a bare name."""
    name = mention.text.rpartition("/")[2]
    return _nearest(description, Pointer(description.root.source.name, ("components", "schemas", name)))


@dataclass(frozen=True, slots=True)
class _Nowhere:
    """Why a reference has no target: nothing was read at its address, or nothing stands where it was `tried`."""

    absence: Absence
    tried: Pointer | None = None


@dataclass(frozen=True, slots=True)
class _Index:
    """Everything in a description that a reference can name."""

    description: Description
    scans: tuple[Scan, ...]
    resources: dict[str, Pointer] = field(default_factory=dict)
    anchors: dict[tuple[str, str], Pointer] = field(default_factory=dict)
    published: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, description: Description) -> _Index:
        """Scans all documents; of two things with one address the first is meant."""
        scans = tuple(scan(name, document.value) for name, document in description.documents.items())
        index = cls(description, scans)
        for name, document in description.documents.items():
            index.resources.setdefault(base_of(name, document.value), Pointer(name))
        for address, name in description.addresses.items():
            index.resources.setdefault(address, Pointer(name))
        for each in scans:
            for address, at in each.resources.items():
                index.resources.setdefault(address, at)
            for anchor, at in each.anchors.items():
                index.anchors.setdefault(anchor, at)
        for each, (name, document) in zip(scans, description.documents.items(), strict=True):
            if each.published:
                index.published[base_of(name, document.value)] = each.published
                index.resources.setdefault(each.published, Pointer(name))
        return index

    def references(self) -> Iterator[Reference]:
        for each in self.scans:
            yield from each.references

    def reachable(self, *edges: Mapping[Pointer, Pointer]) -> frozenset[Pointer]:
        """The places of the references that the root document leads to."""
        holders = (each.at for scan in self.scans for each in (*scan.references, *scan.mentions))
        return reachable(Pointer(self.description.root.source.name), holders, ChainMap(*map(dict, edges)))

    def target(self, reference: Reference, targets: Mapping[Pointer, Pointer]) -> Pointer | _Nowhere:
        address, fragment = reference.address, reference.fragment
        if address not in self.resources and reference.base in self.published:
            address = join(self.published[reference.base], reference.text.partition("#")[0])
        resource = self.resources.get(address)
        if resource is None:
            absence = self.description.absent.get(reference.address)
            return _Nowhere(absence or Absence(Severity.ERROR, "ref-not-found", f"{reference.text} does not exist"))
        if fragment and not pointed(fragment).startswith("/"):
            found = self.anchors.get((address, fragment)) or self._anchored(resource, fragment)
            return self._dynamic(reference, found) or found or self._no_anchor(reference)
        return self._pointed(reference, resource, targets)

    def _anchored(self, resource: Pointer, anchor: str) -> Pointer | None:
        """The anchor of a document that was found under another of its addresses."""
        base = base_of(resource.document, self.description.documents[resource.document].value)
        return None if resource.tokens else self.anchors.get((base, anchor))

    def component(self, mention: Reference) -> Pointer | None:
        """The component that a mapping names, in the root document or in its own (OpenAPI 3.2, 4.25.3)."""
        for name in dict.fromkeys((self.description.root.source.name, mention.at.document)):
            at = Pointer(name, ("components", "schemas", mention.text))
            if _lookup(self.description.documents[name].value, at.tokens)[0]:
                return at
        return None

    def _dynamic(self, reference: Reference, static: Pointer | None) -> Pointer | None:
        """The outer `$dynamicAnchor` that decides, where there is but one (JSON Schema 2020-12, core, 8.2.3.2).

        A template leaves its own anchor open (`not: {}`), and whoever uses it declares one of the same name. Where
        several do, only the path of a value through the schemas could say which: the template's own stays.
        """
        if static is not None and not self._is_open(static):
            return None
        outer = self.outer(reference, static)
        return outer[0] if len(outer) == 1 else None

    def outer(self, reference: Reference, static: Pointer | None) -> list[Pointer]:
        """The other places of a `$dynamicAnchor` that say something; none where the reference is no dynamic one."""
        if reference.keyword != "$dynamicRef":
            return []
        every = (at for each in self.scans for at in each.dynamic.get(reference.fragment, ()))
        return [at for at in every if at != static and not self._is_open(at)]

    def _is_open(self, at: Pointer) -> bool:
        value = self._value(at)
        return isinstance(value, dict) and value.keys() <= _SAYS_NOTHING

    def _no_anchor(self, reference: Reference) -> _Nowhere:
        message = f"{reference.text} is no JSON Pointer, and there is no such anchor"
        return _Nowhere(Absence(Severity.ERROR, "ref-anchor", message, "write #/components/schemas/NAME"))

    def _pointed(
        self, reference: Reference, resource: Pointer, targets: Mapping[Pointer, Pointer]
    ) -> Pointer | _Nowhere:
        """The place of a JSON Pointer: below its resource, or, as many write it, below the document around that."""
        tokens = unescape(pointed(reference.fragment))
        document = self.description.documents[resource.document]
        for start in dict.fromkeys((resource.tokens, ())):
            if _lookup(document.value, (*start, *tokens))[0]:
                return Pointer(resource.document, (*start, *tokens))
            if (place := self._through(Pointer(resource.document, start), tokens, targets)) is not None:
                return place
        tried = Pointer(resource.document, (*resource.tokens, *tokens))
        wanted = self._as_written(reference, tried)
        return _Nowhere(Absence(Severity.ERROR, "ref-not-found", f"{wanted} does not exist"), tried)

    def _as_written(self, reference: Reference, at: Pointer) -> str:
        """The text of a reference before the description was upgraded."""
        origin = self.description.origins.of(at)
        return reference.text if origin == at else f"{reference.text.partition('#')[0]}{origin}"

    def _through(self, at: Pointer, tokens: tuple[str, ...], targets: Mapping[Pointer, Pointer]) -> Pointer | None:
        """The place that tokens lead to, where each object on the way stands for what it refers to."""
        for token in tokens:
            passed = {at}
            while not _lookup(self._value(at), (token,))[0]:
                at = targets.get(at, at)
                if at in passed:
                    return None
                passed.add(at)
            at = at / token
        return at

    def _value(self, at: Pointer) -> Json:
        return _lookup(self.description.documents[at.document].value, at.tokens)[1]


def _diagnostic(reference: Reference, absence: Absence, label: str | None, *, is_needed: bool) -> Diagnostic:
    severity = absence.severity
    if absence.code in ("ref-not-found", "ref-anchor") and not _decides_an_outline(reference.at.tokens):
        severity = Severity.WARNING
    if absence.code in ("ref-not-found", "ref-anchor") and not is_needed:
        severity = Severity.NOTE
    at = reference.at / reference.keyword if reference.keyword else reference.at
    return Diagnostic(severity, absence.code, absence.message, at, absence.hint, label)


def _decides_an_outline(tokens: tuple[str, ...]) -> bool:
    """Whether a reference stands for a part of an operation, or for the whole schema of one, not for a part of that."""
    if tokens[-1:] and tokens[-1] in _SUBSCHEMAS | _MAPS_AND_LISTS:
        return False
    if "headers" in tokens[-3:-1]:
        return False  # of a response, or of a part of a form: nobody is asked for it
    return not (len(tokens) > 1 and tokens[-2] in _MAPS_AND_LISTS | _DOCUMENTATION)


def _lookup(value: Json, tokens: tuple[str, ...]) -> tuple[bool, Json]:
    for token in tokens:
        if isinstance(value, dict) and token in value:
            value = value[token]
        elif isinstance(value, list) and (index := index_in(token, len(value))) is not None:
            value = value[index]
        else:
            return False, None
    return True, value


def _nearest(description: Description, at: Pointer) -> str | None:
    """What may have been meant by a place that does not exist."""
    found, parent = _lookup(description.documents[at.document].value, at.tokens[:-1])
    if not found or not isinstance(parent, dict) or not at.tokens:
        return None
    close = difflib.get_close_matches(at.tokens[-1][:_LONGEST], list(parent), n=1)
    return f"did you mean {close[0]}?" if close else None


def _loops(targets: Mapping[Pointer, Pointer]) -> list[Pointer]:
    """The references that lie on a loop of references and nothing else."""
    on_loop = []
    ends: set[Pointer] = set()
    for start in targets:
        trail: dict[Pointer, None] = {}
        at = start
        while at in targets and at not in trail and at not in ends:
            trail[at] = None
            at = targets[at]
        if at in trail:
            on_loop += list(trail)[list(trail).index(at) :]
        ends.update(trail)
    return on_loop
