"""Part of `format`: what earlier runs of the user made of the same texts, in whatever folder.

Most texts stay as they are, and of these only the hash is kept, of all files of a run in one entry; what black writes
another way is kept as an entry of its own. A text that is known was parsed before, by the same version of Python.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence

from sdkwright.cache import Cache, Key, key_of
from sdkwright.files import File
from sdkwright.format.shape import Shaped, formatter

_MOST = 4
"""So many texts are remembered for each file that an SDK has."""
_PYTHON = f"Python {sys.version_info[0]}.{sys.version_info[1]}"


class CachedTexts:
    """The texts of a run that are known."""

    def __init__(self, files: Sequence[File], cache: Cache) -> None:
        self._cache = cache
        self._most = _MOST * len(files)
        self._together = _together(files)
        self._stable = self._read_stable()
        self._found: set[str] = set()

    def shaped(self, files: Sequence[File], shape: Callable[[Sequence[File]], Sequence[Shaped]]) -> list[Shaped]:
        """What becomes of texts, in their order; `shape` is asked about those that are not known."""
        known = [self._known(file) for file in files]
        waiting = [file for file, text in zip(files, known, strict=True) if text is None]
        fresh = shape(waiting)
        for file, text in zip(waiting, fresh, strict=True):
            if isinstance(text, str) and file.is_python:
                self._keep(file, text)
        self._write_stable()
        answers = iter(fresh)
        return [next(answers) if text is None else text for text in known]

    def _known(self, file: File) -> str | None:
        if not file.is_python:
            return None
        key = _key(file)
        if key.hash in self._stable:
            self._found.add(key.hash)
            return file.text
        if not file.needs_black:
            return None
        data = self._cache.get(key)
        return None if data is None else data.decode("utf-8", "replace")

    def _keep(self, file: File, text: str) -> None:
        key = _key(file)
        if text == file.text:
            self._found.add(key.hash)
        else:
            self._cache.put(key, text.encode("utf-8"))

    def _read_stable(self) -> frozenset[str]:
        data = self._cache.get(self._together)
        try:
            found = json.loads(data or b"[]")
        except (ValueError, RecursionError):
            found = None
        return frozenset(map(str, found)) if isinstance(found, list) else frozenset()

    def _write_stable(self) -> None:
        both = self._found | self._stable  # what the output has already is not asked about
        kept = both if len(both) <= self._most else self._found
        if kept != self._stable:
            self._cache.put(self._together, json.dumps(sorted(kept)).encode())


def _key(file: File) -> Key:
    """The key of a text: it, and all that decides what becomes of it."""
    how = f"{formatter()}, {_PYTHON}, {'stub' if file.path.endswith('.pyi') else 'module'}, {file.needs_black}"
    return key_of("black", how, file.text)


def _together(files: Sequence[File]) -> Key:
    """The key of what is kept of all files of a run: which files an SDK has seldom changes above its folders."""
    return key_of("stable", *sorted({"/".join(file.path.split("/")[:2]) for file in files if file.is_python}))
