"""A word at the end of a path on which one thing is done, and below which there is nothing: a method of its parent.

```
GET  /jobs/{id}/events          jobs.list_events           a list of a thing that there is
GET  /pets/available            pets.list_available
GET  /orders/{id}/status        orders.retrieve_status
POST /images/generations        images.generate            createImage: the noun names what is done to an image
POST /images/variations         images.create_variation    createImageVariation
GET  /usage/completions         usage.completions          `usage-completions` has no verb of its own
POST /audio/speech              audio.speech.create        there is no audio that something is done to
POST /webhooks/{id}/secret      webhooks.rotate_secret     rotateSecret
PUT  /zones/{id}/rectify        zones.rectify              rectifyZone: a verb stands before what it is done to
POST /pods/{id}/eviction        pods.create_eviction       createPodEviction
GET  /images/{id}/history       images.history             `ImageHistory` has no verb of its own
GET  /storage/v1                storage.retrieve_resources getResources: a version says nothing
```
"""

from __future__ import annotations

from sdkwright.build.tree.clashes import Seat
from sdkwright.build.tree.habits import Habits
from sdkwright.build.tree.phrases import Phrase, is_plain, own_name, own_words, prefix_of
from sdkwright.build.tree.routes import Route
from sdkwright.build.tree.verbs import (
    DOWNLOADS,
    MAKES,
    PLAIN,
    done_by,
    is_known_verb,
    is_lookup,
    is_noun_too,
    is_phrase,
    may_be_verb,
)
from sdkwright.naming.words import is_plural, singular, words

_FOLDS = frozenset("retrieve update delete replace list".split())
_PLAIN = frozenset().union(*PLAIN.values())
_WRITES = frozenset({"post", "put", "patch", "delete"})


def is_done_to(route: Route, phrase: Phrase, habits: Habits) -> Seat | None:
    """A leaf whose noun says what is done to the things before it."""
    if len(route.words) < 2:
        return None
    *resource, word = route.words
    is_named = habits.says_verbs or not (route.steps[-2].is_hole and route.response.is_list)
    is_asked = not route.steps[-2].is_hole or _may_be_asked(word)
    if route.method == "get" and is_named and is_asked and _is_repeated(route):
        return Seat(tuple(resource), word, f"the operationId says `{word}` of `{resource[-1]}`, and no verb")
    if route.method in _WRITES and _is_before_resource(route):
        return Seat(tuple(resource), word, f"the operationId says `{word}` before `{resource[-1]}`, as a verb stands")
    if route.method != "post" or route.steps[-2].is_hole or not is_plural(resource[-1]) or len(words(word)) > 1:
        return None
    if phrase.objects[1:2] == ("and",) and singular(words(resource[-1])[-1]) == phrase.objects[0]:
        text = " ".join((phrase.verb, *phrase.objects[1:]))
        return Seat(tuple(resource), text, "the operationId does two things at once")
    verb = done_by(word)
    is_said = singular(words(resource[-1])[-1]) in (phrase.names or set(map(singular, own_words(route))))
    if phrase.verb not in ("", "create", verb) and not is_said:
        return None
    if verb and (is_said or phrase.verb == verb or not (phrase.verb or is_noun_too(verb))):
        return Seat(tuple(resource), verb, f"`{word}` is what {verb} does to `{resource[-1]}`")
    if is_said and phrase.verb == "create" and singular(words(word)[-1]) in phrase.names:
        return Seat(tuple(resource), f"create {singular(word)}", f"the operationId makes it of `{resource[-1]}`")
    return None


def is_state(route: Route, phrase: Phrase) -> str:
    """A word that is the state which a method brings about, asks for or takes back: `star`, `unstar`, `check_star`."""
    word = route.words[-1].lower()
    verb = phrase.verb
    plain = verb.removeprefix("un")
    if route.method == "get":
        return f"{verb} {word}" if verb == "check" and is_known_verb(word) else ""
    return verb if verb and word in (plain, f"{plain}ed", f"{plain}d", f"{plain}{plain[-1:]}ed") else ""


def lone_action(route: Route, phrase: Phrase) -> str:
    """What a path does that ends with a word which only its place makes a verb: the operationId may know a better one.

    `installKubernetes` on `/one-clicks/kubernetes` installs it, `createEviction` on `/pods/{id}/eviction` makes one,
    `reviewGates` on `/runs/{id}/protection_rule` reviews it. `Promote file version` on `/versions/current`, a summary
    where no operationId says anything, promotes.
    """
    word = route.words[-1]
    is_said = not phrase.is_summary and {singular(part) for part in words(word)} <= phrase.names
    is_told = phrase.verb in {singular(part) for text in route.words for part in words(text)}
    if is_known_verb(word.lower()) or is_phrase(word) or not phrase.verb or is_told:
        return word
    if phrase.is_summary:
        return _as_summarized(phrase, word)
    if not is_said:
        is_more = len(words(word)) > 1 and not may_be_verb(word) and not is_plain(phrase, route.method)
        return f"{phrase.verb} {word}" if is_more else word
    if phrase.verb in MAKES:
        return f"create {word}" if route.steps[-2:-1] and route.steps[-2].is_hole else word
    return word if phrase.verb in PLAIN["post"] | PLAIN["get"] - {"list"} else f"{phrase.verb} {word}"


def _as_summarized(phrase: Phrase, word: str) -> str:
    """What a POST does by its summary, where the last word of its path can be no verb."""
    parts = words(word)
    is_told = bool({singular(part) for part in parts} & phrase.names)
    is_told |= phrase.verb.startswith(word.lower())  # `Initialize a new swarm` of `/swarm/init`
    if is_told or len(parts) > 1 or may_be_verb(word) or phrase.verb in MAKES | _PLAIN or is_noun_too(phrase.verb):
        return word
    return phrase.verb


def _is_repeated(route: Route) -> bool:
    """Whether an operationId ends with the last word of its path, and says before it only what stands before that."""
    names = [singular(part) for part in words(own_name(route))]
    leaf = [singular(part) for part in words(route.words[-1])]
    texts = (*route.words, *route.operation.template.split("?")[1:], prefix_of(own_name(route)))
    before = {*names[: -len(leaf)]}
    known = {singular(part) for text in texts for part in words(text)}
    return names[-len(leaf) :] == leaf and before <= known and not any(map(is_known_verb, before))


def _may_be_asked(word: str) -> bool:
    """Whether a GET on one thing may be called so: `history`, `search`; no `archive`, which does something."""
    return len(words(word)) > 1 or not may_be_verb(word) or is_lookup(word) or word.lower() in PLAIN["get"]


def _is_before_resource(route: Route) -> bool:
    """Whether an operationId is the last word of its path and, behind it, the thing before that: `axfrRetrieveZone`."""
    said, leaf = own_words(route), words(route.words[-1])
    rest = {singular(part) for part in said[len(leaf) :]}
    return list(said[: len(leaf)]) == leaf and bool(rest) and rest <= {singular(w) for w in words(route.words[-2])}


def folded(route: Route, phrase: Phrase, verb: str, *, is_busy: bool) -> Seat | None:
    """A leaf as a method of its parent, where a person would look for it; `is_busy` where something is done there."""
    *resource, word = route.words
    if verb == "list" and not is_busy:
        return None
    why = f"`{word}` has one operation and nothing below it: it is a method of `{resource[-1]}`"
    if route.steps[-1].is_version and phrase.objects:
        return Seat(tuple(resource), f"{verb} {' '.join(phrase.objects)}", f"`{word}` says nothing of what is there")
    if words(resource[-1]) == [verb]:
        return Seat(tuple(resource), word, f"`{verb}` stands before it in the path already")
    if verb in _FOLDS:
        return Seat(tuple(resource), f"{verb} {word}", why)
    plain = {singular(part) for part in words(word)}
    if verb in DOWNLOADS and not phrase.is_summary and not plain & phrase.names:
        return Seat(tuple(resource), verb, why)
    if verb in (done_by(word), word, f"un{word}"):
        return Seat(tuple(resource), verb, why)
    if route.method == "get" or (not is_plural(word) and is_busy and verb != "create"):
        return Seat(tuple(resource), f"{verb} {word}", why)
    return None
