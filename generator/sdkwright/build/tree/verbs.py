"""The verbs of APIs: which last word of a path says what is done, and what a method does where no word says it.

The list decides only between a verb and a noun; a verb that it does not know is still found by where it stands.
"""

from __future__ import annotations

from sdkwright.name_words import is_plural, words

_VERBS = frozenset(
    "abort accept acknowledge ack activate add adjust allocate analyze analyse answer append apply approve "
    "archive assign associate attach authenticate authorize autocomplete ban begin bind block bulk calculate "
    "cancel capture charge check clean cleanup clear clone close collect commit compare compile complete compute "
    "configure confirm connect consume contains convert copy count create deactivate deallocate decline decode "
    "decrypt defer delete deny deploy deprecate deregister destroy detach detect diff disable disassociate "
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
_ALSO_NOUNS = frozenset(
    "answer block bulk charge check clone commit copy count diff end exchange export extend fork grant handle "
    "import like list load map mark match mount move patch pin play poll post preview print process pull purge "
    "push query record redirect refund release reply report request return review run sample scale scan schedule "
    "search set share sign split star start stop stream switch sync tag test touch track trade transfer transform "
    "trigger try use vote wait watch transcode login logout signup build backup link lock log order message "
    "comment contains exists forward fail open read connect collect".split()
)
"""Verbs that are as often the name of a thing: they are verbs only where nothing stands below them."""
_QUESTIONS = frozenset("is has can are check contains exists".split())
_PREPOSITIONS = frozenset("after as before by for from in into of on onto to with".split())
_ADVERBS = frozenset("async batch bulk force mass multi partial".split())
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
    if parts[0] in _QUESTIONS or _PREPOSITIONS & set(parts[1:2]):
        return parts[0] in _VERBS | _QUESTIONS
    return parts[0] in _VERBS - _ALSO_NOUNS or (parts[0] in _ADVERBS and parts[-1] in _VERBS)


def is_verb(word: str) -> bool:
    """Whether a word is a verb and nothing else."""
    return is_phrase(word) or word.lower() in _VERBS - _ALSO_NOUNS


def may_be_verb(word: str) -> bool:
    """Whether a word is a verb, or could be one."""
    parts = words(word)
    return is_phrase(word) or (bool(parts) and parts[0] in _VERBS and (len(parts) == 1 or not is_plural(word)))


def is_lookup(word: str) -> bool:
    """Whether a word says what one does with a GET."""
    parts = words(word)
    return is_phrase(word) or (parts[:1] != [] and parts[0] in _LOOKUPS and (len(parts) == 1 or not is_plural(word)))


def on_item(method: str, beside: frozenset[str]) -> str:
    """What a method does to one thing; `beside` are the methods of its path."""
    return "replace" if method == "put" and "patch" in beside else _ON_ITEM.get(method, method)


def on_collection(method: str, beside: frozenset[str]) -> str:
    """What a method does to all things of a kind."""
    if method == "put" and "patch" in beside:
        return "replace"
    return _ON_COLLECTION.get(method, method)
