"""The way to an API: where it is, who may call it, and what its client is told once.

```
servers       where it is: the servers of ours, and the variables in their URLs
security      what each operation says of credentials, and what is said once for all
credentials   what the client is given, what that is called, and the variable that stands in for it
options       parameters of every operation that the client is told once
client        all three of a client, whose arguments share one scope
```
"""
