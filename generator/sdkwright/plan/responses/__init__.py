"""Responses: which are a success, what each holds, and what comes item by item.

```
successes     the responses that say yes, and the content that is asked for where nobody says which
reading       what a content is read as: JSON, text, bytes, or whatever comes
streams       sequences: what an item is, and how events say it
outcomes      what an operation gives back: its successes, its errors, its stream
alternatives  the contents among which a caller may choose
accepted      what a client says that it takes
asked         the argument by which a caller asks for a stream
```
"""
