"""What a method gives back: `plan.responses` as types of Python, and as what the runtime is told.

```
responses     the type of each success and error
alternatives  one of several media types that a caller asks for
streams       what comes item by item
pages         lists that go on
```
"""
