"""The verbs of APIs: which last word of a path says what is done, and what a method does where no word says it.

The list decides only between a verb and a noun; a verb that it does not know is still found by where it stands.
"""

from __future__ import annotations

from sdkwright.naming.words import is_plural, singular, words

_VERBS = frozenset(
    "abort accept acknowledge ack activate add adjust allocate analyze analyse answer append apply approve "
    "archive assign associate attach authenticate authorize autocomplete ban begin bind block bulk calculate "
    "cancel capture charge check clean cleanup clear clone close collect commit compare compile complete compute "
    "configure confirm connect consume contains convert copy count create deactivate deallocate decline decode "
    "decrement decrypt defer delete deny deploy deprecate deregister destroy detach detect diff disable disassociate "
    "disconnect discard discover dismiss dispatch duplicate edit eject embed enable encode encrypt end enqueue "
    "ensure enroll estimate evaluate evict exchange execute exists expire explain export extend extract fail "
    "fetch finalize find finish flush follow fork forward generate get grant handle hide ignore import increment "
    "ingest initialize initiate insert inspect install introspect invalidate invite invoke join kick kill launch "
    "leave like list load login logout lookup map mark match merge migrate modify mount move mute notify open "
    "patch pause perform pin ping play poll post preview print process promote provision publish pull purge push "
    "put query quit read reactivate reauthorize rebalance rebase reboot rebuild recalculate receive reconnect "
    "recover redeem redeploy redirect refresh refund regenerate register reindex reject release reload remove "
    "rename render renew reopen reorder repair replace replay reply report reprocess request resend reset resize "
    "resolve respond restart restore resubmit resume retrieve retry return revalidate revert review revoke rewind "
    "rollback rotate run sample save scale scan schedule search seek select send set share shutdown sign signin "
    "signout signup simulate skip snooze sort split star start stop stream submit subscribe suggest summarize "
    "suspend swap switch sync synchronize tag terminate test toggle touch track trade transcode transfer "
    "transform translate trigger truncate try unarchive unassign unban unbind unblock undelete undeploy undo "
    "unfollow uninstall unlike unlink unlock unmount unmute unpause unpin unpublish unregister unset unshare "
    "unstar unsubscribe unsuspend unwatch update upgrade upload upsert use validate verify void vote wait wake "
    "wipe withdraw write".split()
)
PLAIN = {
    "get": frozenset(
        "get fetch retrieve read show display find view describe load return obtain list query lookup".split()
    ),
    "post": frozenset("create new make post insert construct build".split()),
    "put": frozenset("update put set replace modify edit change save store patch create".split()),
    "patch": frozenset("update patch modify edit change set partial".split()),
    "delete": frozenset("delete destroy drop erase".split()),
}
"""What says no more than that the method is used for what it is there for (RFC 9110, section 9.3)."""
MAKES = frozenset({"create", "add", "new", "make"})
CHANGES = frozenset("update modify edit change patch set replace".split())
JOINS = frozenset("add append assign attach associate link insert register enroll bind connect include invite".split())
PARTS = frozenset("remove unassign detach disassociate unlink deregister unregister unbind disconnect exclude".split())
"""What puts a thing beside others and takes it away: in a collection of its own a thing is created and deleted."""
UPLOADS = frozenset(("upload",))
DOWNLOADS = frozenset(("download",))
_ALSO_NOUNS = frozenset(
    "answer block bulk charge check clone commit copy count diff end exchange export extend fork grant handle "
    "import like list load map mark match mount move patch pin play poll post preview print process pull purge "
    "push query record redirect refund release reply report request return review run sample scale scan schedule "
    "search set share sign split star start stop stream switch sync tag test touch track trade transfer transform "
    "trigger try use vote wait watch transcode login logout signup build backup link lock log order message "
    "comment contains exists forward fail open read connect collect".split()
)
"""Verbs that are as often the name of a thing: they are verbs only where nothing stands below them."""
_ACTS = frozenset("login logout search signin signout signup".split())
_MORE_VERBS = frozenset(
    "book buy call classify deduct design detach draft encode enter forecast forget highlight inform issue learn "
    "moderate pay predict rank rate reverse reserve rotate score seed shop tokenize train transcribe unlist vary "
    "reorder unfollow sell ship split rerank segment upscale remix embed infer describe drop erase".split()
)
"""What an operationId may begin with, and what is no verb where it ends a path."""
_ACTIONS = (
    *(("ification", "ify"), ("scription", "scribe"), ("ation", "ate"), ("ation", "e"), ("ation", "")),
    *(("ension", "end"), ("ssion", "t"), ("sion", "de"), ("sion", "d"), ("tion", "te"), ("ion", "e"), ("ion", "")),
    *(("ment", ""), ("val", "ve"), ("sal", "se"), ("al", ""), ("ance", ""), ("ing", "e"), ("ing", ""), ("", "")),
)
"""How English makes the name of an action of a verb."""
_QUESTIONS = frozenset("is has can are check contains exists".split())
PREPOSITIONS = frozenset("after as before by for from in into of on onto to with".split())
ADVERBS = frozenset("async batch bulk force mass multi partial".split())
_LOOKUPS = frozenset(
    "autocomplete check compare contains count decode diff discover download estimate evaluate exists explain "
    "export find introspect list login logout lookup match ping poll preview print read render sample search "
    "signin signout stream suggest test validate verify wait watch".split()
)
"""What one does with GET, other than to get the thing itself."""
_ON_COLLECTION = {"get": "list", "post": "create", "put": "update", "patch": "update", "delete": "delete"}
_ON_ITEM = {"get": "retrieve", "post": "create", "put": "update", "patch": "update", "delete": "delete"}


def is_phrase(word: str) -> bool:
    """Whether it says by its own words what is done: `findByStatus`, `bulk-delete`, `resetPassword`."""
    parts = words(word)
    if len(parts) < 2:
        return False
    if parts[0] in _QUESTIONS or PREPOSITIONS & set(parts[1:2]):
        return parts[0] in _VERBS | _QUESTIONS
    if parts[0] not in _ALSO_NOUNS and (parts[0] in _VERBS or (_is_formed(parts[0]) and parts[0] not in _MORE_VERBS)):
        return True
    return (parts[0] in ADVERBS and parts[-1] in _VERBS)


def is_verb(word: str) -> bool:
    """Whether a word is a verb and nothing else."""
    return is_phrase(word) or word.lower() in _VERBS - _ALSO_NOUNS


def may_be_verb(word: str) -> bool:
    """Whether a word is a verb, or could be one."""
    parts = words(word)
    return is_phrase(word) or (bool(parts) and parts[0] in _VERBS and (len(parts) == 1 or not is_plural(word)))


def is_lookup(word: str) -> bool:
    """Whether a word says what one does with a GET; many of what a lookup makes are a thing: `samples`."""
    if is_phrase(word) or word.lower() in _LOOKUPS:
        return True
    return words(word)[0] in _LOOKUPS and not is_plural(word)


def is_known_verb(word: str) -> bool:
    """Whether a word is the name of something that is done."""
    return _is_listed(word) or any(word in plain for plain in PLAIN.values())


def _is_listed(word: str) -> bool:
    if word in _VERBS or word in _MORE_VERBS or word in _LOOKUPS:
        return True
    return _is_formed(word)


def _is_formed(word: str) -> bool:
    """Whether a verb is made of another: `unschedule`, `rerun`."""
    return any(word.startswith(again) and word[len(again) :] in _VERBS for again in ("un", "re", "dis"))


def is_act(word: str) -> bool:
    """Whether a word is a noun for what is done and for nothing else: nobody keeps a login or a search."""
    return word.lower() in _ACTS


def is_noun_too(word: str) -> bool:
    """Whether a verb is as often the name of a thing."""
    return word in _ALSO_NOUNS


def done_by(noun: str) -> str:
    """The verb of which a noun is the name: `generations` -> generate, `edits` -> edit; empty where there is none."""
    one = singular(noun.lower())
    forms = (one[: len(one) - len(end)] + verb for end, verb in _ACTIONS if one.endswith(end))
    return next((form for form in forms if form in _VERBS or form in _MORE_VERBS), "")


def on_item(method: str, beside: frozenset[str]) -> str:
    """What a method does to one thing; `beside` are the methods of its path."""
    return "replace" if method == "put" and "patch" in beside else _ON_ITEM.get(method, method)


def on_collection(method: str, beside: frozenset[str]) -> str:
    """What a method does to all things of a kind."""
    if method == "put" and "patch" in beside:
        return "replace"
    return _ON_COLLECTION.get(method, method)
