"""What a description says to a reader, as an editor and a terminal show it: in no language of a target.

```
markup ── html      CommonMark with HTML in it -> Markdown without surprises
sentences           the first paragraph of a text, its first sentence, whether it says what a name says already
facts               default, bounds and examples in words
descriptions        what a description says of a value or a type, wherever on the way to its schema it says it
```
"""
