"""Servers at the three levels of a description, with their variables and a name for each (OpenAPI 3.2, 4.6 and 4.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sdkwright.build.facts.extensions import read_extensions
from sdkwright.build.reading import field_of, items, places
from sdkwright.model import Server, Variable
from sdkwright.parse import url_parts
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph
from sdkwright.text import Text

_VARIABLE = re.compile(r"\{([^{}]+)\}")
_ENVIRONMENTS = {
    "production": re.compile(r"\b(production|prod|live)\b", re.IGNORECASE),
    "sandbox": re.compile(r"\bsandbox\b", re.IGNORECASE),
    "staging": re.compile(r"\b(staging|stage)\b", re.IGNORECASE),
    "development": re.compile(r"\b(development|dev)\b", re.IGNORECASE),
    "test": re.compile(r"\b(test|testing|qa)\b", re.IGNORECASE),
    "mock": re.compile(r"\bmock\b", re.IGNORECASE),
    "local": re.compile(r"\b(local|localhost)\b", re.IGNORECASE),
}
"""What descriptions call their environments, in sentences of all kinds."""
_PLACEHOLDER = "unknown"
"""What converters write as the default of a variable that has none: each caller has their own value."""
_SAYS_NOTHING = frozenset({"the", "a", "an", "of", "for", "our", "main", "default", "url", "api", "rest"})
_SAYS_NOTHING |= {"server", "servers", "host", "environment", "endpoint"}
_MANY_WORDS = 3


class Servers:
    """Reads the servers of one description."""

    def __init__(self, graph: Graph, report: Report) -> None:
        self._graph = graph
        self._report = report

    def at(self, *holders: Pointer) -> tuple[Server, ...]:
        """The servers of the last of the places that lists any: the nearest level counts, as a whole."""
        for holder in reversed(holders):
            listed = [at for at in items(self._graph, holder, "servers") if isinstance(self._url(at), str)]
            if listed:
                return self._named(listed)
        return ()

    def one(self, at: Pointer) -> Server | None:
        """The server at a place, if there is one; it has a name where the description gives one."""
        name = field_of(self._graph, at, "name")
        return self._server(at, name if isinstance(name, str) else "") if self._url(at) is not None else None

    def _named(self, listed: Sequence[Pointer]) -> tuple[Server, ...]:
        found: dict[str, Server] = {}
        for at in listed:
            base = name = self._name(at) or f"server_{len(found) + 1}"
            if any(server.url == self._url(at) for server in found.values()):
                continue
            while name in found:
                name = f"{base}_{len(found) + 1}"
            found[name] = self._server(at, name)
        return tuple(found.values())

    def _server(self, at: Pointer, name: str) -> Server:
        url, description = str(self._url(at)), field_of(self._graph, at, "description")
        doc = Text(description if isinstance(description, str) else "")
        extensions = read_extensions(self._graph.value(at), at)
        return Server(url, at, name, doc, tuple(self._variables(at, url)), extensions)

    def _variables(self, at: Pointer, url: str) -> Iterator[Variable]:
        """The variables in a URL; one that is not described has no value of its own."""
        declared = places(self._graph, at, "variables")
        for name in dict.fromkeys(_VARIABLE.findall(url)):
            if name not in declared:
                self._report.warning("undeclared-server-variable", f"{{{name}}} is not declared", at / "url")
            place = declared.get(name, at)
            default, listed = field_of(self._graph, place, "default"), field_of(self._graph, place, "enum")
            values = tuple(str(v) for v in listed) if isinstance(listed, list) else ()
            said = field_of(self._graph, place, "description") if name in declared else None
            doc = Text(said if isinstance(said, str) else "")
            is_told = default is not None and (default != _PLACEHOLDER or _PLACEHOLDER in values)
            extensions = read_extensions(self._graph.find(place), place) if name in declared else ()
            yield Variable(name, str(default) if is_told else "", values, place, doc, extensions)

    def _url(self, at: Pointer) -> str | None:
        url = field_of(self._graph, at, "url")
        return url if isinstance(url, str) else None

    def _name(self, at: Pointer) -> str:
        """The name that is given (3.2), else an environment or the few words of the description, else the host."""
        given, said = field_of(self._graph, at, "name"), field_of(self._graph, at, "description")
        if isinstance(given, str) and given:
            return given
        said = said if isinstance(said, str) else ""
        environment = next((name for name, pattern in _ENVIRONMENTS.items() if pattern.search(said)), None)
        if environment is not None:
            return environment
        words = [word for word in re.findall(r"\w+", said.lower()) if word not in _SAYS_NOTHING]
        if 0 < len(words) <= _MANY_WORDS:
            return "_".join(words)
        return self._of_host(str(self._url(at)))

    def _of_host(self, url: str) -> str:
        plain = _VARIABLE.sub("", url)
        host = url_parts(plain).hostname or ""
        environment = next((name for name, pattern in _ENVIRONMENTS.items() if pattern.search(host)), None)
        words = re.findall(r"\w+", host.removeprefix("www."))
        return environment or ("_".join(words) if len(words) > 1 else "")
