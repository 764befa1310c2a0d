"""Each operation by itself: the first rule that knows its place, before any two are told apart.

```
its path has no word          the operationId and the tag           GET /                       api.root
its path names a function     what RPC by HTTP looks like           POST /users.list            users.list
it ends with a verb           by its form, or by where it stands    POST /apps/{id}/cancel      apps.cancel
it ends with a hole           what is done to one thing             DELETE /apps/{id}           apps.delete
it ends with a thing          what is done to all, or to the one    GET /apps                   apps.list
```
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from sdkwright.build.tree.clashes import Seat
from sdkwright.build.tree.habits import habits_of, with_unknown_verb
from sdkwright.build.tree.heard import Beside, heard
from sdkwright.build.tree.leaves import folded, is_done_to, is_state, lone_action
from sdkwright.build.tree.many import on_many
from sdkwright.build.tree.phrases import NO_PHRASE, Phrase, own_name, phrase_of, said_of
from sdkwright.build.tree.remote import is_of_calls, is_of_phrases, remote_call
from sdkwright.build.tree.routes import Route
from sdkwright.build.tree.verbs import (
    ADVERBS,
    CHANGES,
    MAKES,
    PLAIN,
    is_known_verb,
    is_lookup,
    is_noun_too,
    is_phrase,
    is_verb,
    may_be_verb,
    on_collection,
    on_item,
)
from sdkwright.model import Given
from sdkwright.naming.words import is_plural, singular, words

_WRAPPERS = frozenset(
    "data items results records entries values value objects list rows elements content hits payload result".split()
)
"""What the property of a response is called that holds the things themselves."""
_GROUPED = re.compile(r"(?P<group>\w+?)[_/](?P<verb>[A-Za-z]\w*)|(?:\w+\.)*(?P<last>\w+)\.(?P<method>\w+)")
_READS = PLAIN["get"] - {"list", "find", "query"}
_SEVERAL = 3
"""So many words that are only read make what is before them a resource of questions."""


class Seats:
    """All paths together: what stands beside and below each."""

    def __init__(self, routes: Sequence[Route]) -> None:
        self._methods: dict[tuple[str, ...], set[str]] = {}
        self._collections: set[tuple[str, ...]] = set()
        self._parents: set[tuple[str, ...]] = set()
        self._habits = habits_of(routes)
        self._is_of_phrases = is_of_phrases(routes)
        self._is_remote = self._is_of_phrases or is_of_calls(routes)
        for route in routes:
            self._methods.setdefault(route.shape, set()).add(route.method)
            for end in range(1, len(route.shape)):
                known = self._collections if route.shape[end] == "{}" else self._parents
                known.add(route.shape[:end])
        self._inner = self._collections | self._parents
        texts = {(route.shape, said_of(route), route.method) for route in routes}
        self._texts = Counter((shape, text) for shape, text, _ in texts)
        self._questions = self._parents_of_questions()

    def _parents_of_questions(self) -> set[tuple[str, ...]]:
        """What is only there to group several words that are each read and nothing else: `/usage`, `/metrics/cpu`."""
        children: dict[tuple[str, ...], list[bool]] = {}
        for shape in self._methods.keys() | self._inner:
            is_read = self._methods.get(shape) == {"get"} and shape[-1:] != ("{}",)
            is_leaf = shape not in self._inner
            children.setdefault(shape[:-1], []).append(is_read and is_leaf)
        idle = self._parents - self._collections - self._methods.keys()
        return {each for each in idle if each[-1] != "{}" and len(children[each]) >= _SEVERAL and all(children[each])}

    def seat(self, route: Route) -> Seat:
        """Where a person would look for an operation."""
        says_nothing = self._texts[route.shape, said_of(route)] > 1  # one text for several methods of a path
        phrase = NO_PHRASE if says_nothing else with_unknown_verb(route, phrase_of(route), self._habits)
        seat, why = self._ruled(route, phrase)
        return seat if seat.why else replace(seat, why=why)

    def _ruled(self, route: Route, phrase: Phrase) -> tuple[Seat, str]:
        """The seat, and the rule that found it."""
        if not route.words:
            return _by_name(route), "its path has no word: the operationId and the tag say what it is"
        if route.shape not in self._inner and (rpc := remote_call(route)):
            return rpc, "its path names a function"
        last = route.steps[-1]
        if last.is_verb:
            verb = self._custom(route, last.word)
            return self._below(route, route.words[:-1], verb), f"its path ends with `{last.word}`, a verb by its form"
        if last.is_hole:
            why = f"its path ends with a parameter, which {route.method} takes for one thing"
            return self._on_item(route, phrase), why
        if _is_said_of_verb(route):
            seat = Seat(route.words[:-2], f"{route.words[-2]} {last.word}")
            return seat, f"`{last.word}` says more of the verb before it"
        is_outer = route.shape not in self._inner
        if is_outer and len(route.words) > 1 and (state := is_state(route, phrase)):
            return Seat(route.words[:-1], state), f"`{last.word}` is what `{phrase.verb}` makes of the thing before it"
        if self._is_leaf(route) and (done := is_done_to(route, phrase, self._habits)):
            return done, done.why
        if self._closes(route, phrase):
            seat = self._below(route, _without_actions(route), self._lone(route, phrase, last.word))
            return seat, f"its path ends with `{last.word}`, which says what is done"
        if route.shape[:-1] in self._questions and phrase.verb != "list":
            return Seat(route.words[:-1], last.word), f"`{route.words[-2]}` is asked `{last.word}` and others"
        why = f"its path ends with `{last.word}`, a thing, and this is what {route.method} does"
        return self._on_word(route, phrase), why

    def _below(self, route: Route, resource: tuple[str, ...], verb: str) -> Seat:
        """A verb on a resource; one that stands alone in its path belongs to what its tag says."""
        tag = route.operation.tags[0] if route.operation.tags and words(route.operation.tags[0]) else ""
        return Seat(resource or ((tag,) if tag else ()), verb)

    def _lone(self, route: Route, phrase: Phrase, word: str) -> str:
        """What a path does that has nothing but a verb: FastAPI's ids, and others, say to what."""
        is_lone = len(route.words) == 1 and not route.operation.tags
        if is_lone and phrase.verb == word.lower() and not phrase.is_summary:
            return own_name(route)
        return lone_action(route, phrase) if route.method == "post" and len(route.words) > 1 else word

    def _custom(self, route: Route, word: str) -> str:
        """What a word does that can only be a verb: `$value` needs one in front, `$count` does not."""
        if not word.startswith("$") or word == "$count":
            return word
        plural = word == "$ref" and self._lists(route, Phrase())
        return f"{'list' if plural else on_item(route.method, self._beside(route))} {word}"

    def _beside(self, route: Route) -> frozenset[str]:
        return frozenset(self._methods.get(route.shape, ()))

    def _is_leaf(self, route: Route) -> bool:
        """Whether one thing is done on a path, and nothing stands below it."""
        return route.shape not in self._inner and len(self._beside(route)) == 1

    def _around(self, collection: tuple[str, ...]) -> Beside:
        return Beside(self._methods.get(collection, set()), self._methods.get((*collection, "{}"), set()))

    # ---------------------------------------------------------------------------------------------- one thing

    def _on_item(self, route: Route, phrase: Phrase) -> Seat:
        """What ends in a hole: one of a collection, or the argument of a verb."""
        resource, word = route.words, route.steps[-2].word if len(route.steps) > 1 else ""
        parts = words(word)
        verb = on_item(route.method, self._beside(route))
        above = self._methods.get(route.shape[:-1], set())
        if len(parts) > 1 and parts[0] == "by" and len(resource) > 1:
            return Seat(resource[:-1], f"{'list' if route.response.is_list else verb} {word}")
        if word and is_verb(word) and (len(resource) > 1 or is_phrase(word)) and len(above) <= 1:
            return self._below(route, resource[:-1], word)
        if heard_verb := heard(route, phrase, self._around(route.shape[:-1])):
            return Seat(resource, heard_verb, _said(phrase))
        if route.method == "get" and "get" not in above and self._lists_below(route):
            verb = "list"
        is_there = "get" in self._beside(route) & above and phrase.verb not in MAKES
        if route.method == "post" and is_known_verb(word.lower()) and phrase.verb == word.lower():
            seat = Seat(resource, word) if above or len(resource) == 1 else self._below(route, resource[:-1], word)
            return replace(seat, why=f"its operationId says `{word}`, and no more")
        changes = _says_update(route, phrase) or (route.method == "post" and ("post" in above or is_there))
        if changes and not self._beside(route) & {"put", "patch"}:
            verb = "update"
        return Seat(resource, verb)

    def _lists_below(self, route: Route) -> bool:
        """Whether a GET on a hole gives many things: in an envelope, too, where a path below reads one of them."""
        response, below = route.response, self._methods.get((*route.shape, "{}"), set())
        return response.is_list or ("get" in below and any(key.lower() in _WRAPPERS for key in response.lists))

    # ----------------------------------------------------------------------------------------------- a word

    def _closes(self, route: Route, phrase: Phrase) -> bool:
        """Whether the last word says what is done, rather than what there is."""
        word, alone = route.steps[-1].word, len(self._beside(route)) == 1
        if route.shape in self._collections:
            return is_phrase(word) and not is_plural(word) and route.shape not in self._parents
        if is_phrase(word):
            return (alone or route.method == "post") and not _is_read(phrase, word)
        if len(route.words) < 2:
            return alone and route.shape not in self._parents and self._is_call(route, phrase, word)
        if route.method == "get":
            return is_lookup(word) and route.shape not in self._parents and not _is_read(phrase, word)
        if is_verb(word):
            return alone or route.method in ("post", "put")
        if words(word)[1:] and words(word)[-1] in PLAIN.get(route.method, ()):  # `PATCH /teams/member_update`
            return alone and route.shape not in self._parents
        if not alone or route.shape in self._parents:
            return False
        if self._is_remote and route.method == "post" and not _creates(route, phrase, word):
            return True
        if is_plural(word) or _creates(route, phrase, word):
            return route.method == "post" and self._counts(route, phrase, word)
        return route.method == "post" or (may_be_verb(word) and route.method in ("put", "patch"))

    def _is_call(self, route: Route, phrase: Phrase, word: str) -> bool:
        """Whether a path of one word is a call: `/login`, `/predict`, in an API of calls any of them."""
        if self._is_of_phrases or (len(words(word)) > 1 and may_be_verb(word) and route.method == "post"):
            return True
        is_said = not phrase.is_summary and phrase.verb == word.lower() and not is_plural(word)
        if route.method == "get":
            is_named = any(words(tag) == words(word) for tag in route.operation.tags)
            return is_lookup(word) and (is_verb(word) or is_said) and not is_named
        return route.method == "post" and (is_said or is_verb(word)) and not _creates(route, phrase, word)

    def _counts(self, route: Route, phrase: Phrase, word: str) -> bool:
        """Whether a word that ends like many things begins with what is done to them: `count_tokens`, `list_items`."""
        parts = words(word)
        is_told = phrase.verb == parts[0] and not phrase.is_summary
        is_busy = is_told or bool(self._methods.get(route.shape[:-1])) or route.steps[-2].is_hole
        is_made = phrase.verb in MAKES and {singular(part) for part in parts} <= phrase.names
        is_said = not is_noun_too(parts[0]) or phrase.verb == parts[0]  # `login_links` are links
        return len(parts) > 1 and may_be_verb(parts[0]) and is_said and is_busy and not is_made

    def _on_word(self, route: Route, phrase: Phrase) -> Seat:
        """What ends in a word that is a thing: a collection, or the one thing of its kind."""
        resource = route.words
        heard_verb = heard(route, phrase, self._around(route.shape))
        verb = heard_verb or self._plain(route, phrase)
        is_busy = route.steps[-2:-1] != () and (route.steps[-2].is_hole or bool(self._methods.get(route.shape[:-1])))
        if self._is_beside_action(route):
            more = phrase.objects if phrase.objects[:1] == (resource[-1].lower(),) else (resource[-1],)
            return Seat(resource[:-1], " ".join((verb, *more)), f"`{resource[-1]}` is what another method does there")
        if self._is_leaf(route) and len(resource) > 1 and (inner := folded(route, phrase, verb, is_busy=is_busy)):
            return inner
        return Seat(resource, verb, _said(phrase) if heard_verb else "")

    def _is_beside_action(self, route: Route) -> bool:
        """Whether a word is a verb that is done by POST, of which this asks or which this takes back."""
        beside, is_outer = self._beside(route), route.shape not in self._inner
        word = route.words[-1]
        is_action = is_verb(word) and not is_phrase(word) and len(route.words) > 1 and is_outer
        return is_action and route.method in ("get", "delete") and "post" in beside

    def _plain(self, route: Route, phrase: Phrase) -> str:
        """What a method does, by itself and by what stands beside it."""
        beside, has_items = self._beside(route), route.shape in self._collections
        verb = on_collection(route.method, beside)
        if route.method == "post" and self._is_asked(route, phrase):
            return route.steps[-1].word
        if route.method == "get" and not self._lists(route, phrase):
            return "retrieve"
        if route.method == "post" and not beside & {"put", "patch"}:
            is_only = not has_items and "get" in beside and not is_plural(route.steps[-1].word)
            if _says_update(route, phrase) or (is_only and (phrase.is_summary or phrase.verb not in MAKES)):
                return "update"
        if route.method in ("delete", "put", "patch") and has_items:
            return on_many(route, phrase, verb, self._around(route.shape))
        return verb

    def _is_asked(self, route: Route, phrase: Phrase) -> bool:
        """Whether a POST does what its one word says, though something stands below it: `/search`, `/search/tools`."""
        word = route.steps[-1].word.lower()
        is_said = phrase.verb == word and not phrase.is_summary and not phrase.objects
        is_first = all(step.is_noise for step in route.steps[:-1])
        return is_said and is_first and len(self._beside(route)) == 1 and is_known_verb(word) and not is_plural(word)

    def _lists(self, route: Route, phrase: Phrase) -> bool:
        """Whether a GET on a word gives many things."""
        response, word = route.response, words(route.steps[-1].word)
        has_items = route.shape in self._collections
        many = is_plural(route.steps[-1].word)
        if phrase.verb == "list" or (many and "get" in self._around(route.shape).item):
            return True  # what is read one by one is a collection, in whatever envelope it comes
        if response.is_list or not response.is_known:
            return response.is_list or has_items or many
        if response.is_map:
            return has_items
        is_one = not many and not has_items and not phrase.is_summary and phrase.verb in _READS
        if is_one and phrase.objects[-1:] == (word[-1],):
            return False  # it comes in pieces, and is one thing: `getFileContent`
        named = any(key.lower() in _WRAPPERS or words(key)[-1:] == word[-1:] for key in response.lists)
        return bool(response.lists) and (named or (has_items and many))


def _is_said_of_verb(route: Route) -> bool:
    """Whether the last word says how the verb before it is done: `find/by-name`, `create_run/bulk`."""
    if len(route.words) < 3 or route.steps[-2].is_hole:
        return False
    first, verb = words(route.words[-1])[0], route.words[-2]
    return (first == "by" and may_be_verb(verb)) or (route.words[-1].lower() in ADVERBS and is_phrase(verb))


def _said(phrase: Phrase) -> str:
    source = "summary" if phrase.is_summary else "operationId"
    return f"its {source} says `{phrase.verb}`, which is more than its method"


def _says_update(route: Route, phrase: Phrase) -> bool:
    """Whether the operationId of a POST says that something is changed."""
    return route.method == "post" and phrase.verb in CHANGES


def _creates(route: Route, phrase: Phrase, word: str) -> bool:
    """Whether a POST is said to make what its path ends with: `createSpeech` is no `speech()`."""
    made = {singular(part) for part in words(word)}
    is_below = len(route.steps) < 2 or not route.steps[-2].is_hole
    return is_below and phrase.verb in MAKES and made <= phrase.names and not is_verb(word)


def _is_read(phrase: Phrase, word: str) -> bool:
    """Whether several words are a thing that the operationId gets: `getDownloadURL`."""
    parts = {singular(part) for part in words(word)}
    return len(parts) > 1 and not phrase.is_summary and phrase.verb in PLAIN["get"] and parts <= phrase.names


def _without_actions(route: Route) -> tuple[str, ...]:
    """What a verb is done to: in `/servers/{id}/actions/start` that is a server."""
    rest = route.words[:-1]
    after_item = len(route.steps) > 2 and route.steps[-3].is_hole
    return rest[:-1] if len(rest) > 1 and after_item and rest[-1].lower() in ("actions", "action") else rest


def _by_name(route: Route) -> Seat:
    """A path without a word, such as `/` or `/{bucket}/{key}`: the operationId, and below which tag it stands."""
    operation = route.operation
    tag = next((tag for tag in operation.tags if words(tag)), "")
    text = own_name(route)
    if not isinstance(operation.name, Given) or not words(text):
        item = route.steps and route.steps[-1].is_hole
        verb = on_item(route.method, frozenset()) if item or route.method != "get" else "retrieve"
        return Seat((tag,) if tag else (), verb)
    if (found := _GROUPED.fullmatch(text)) and (text == operation.name.text or not tag):
        return Seat((found["group"] or found["last"],), found["verb"] or found["method"])
    return Seat((tag,) if tag else (), text)
