"""Values and calls that show an API: to its readers, and to the tests of an SDK.

```
values          what a sample is made of: JSON, bytes where a file is, and numbers whose digits count
sampler         a value of any schema, the same for the same schema
smallest        ... as small as it can be, where it would go on forever
shown_values    a value as a reader likes to see it: the description's own, or one that looks like what it is
example_values  which of those the description gives
media_ranges    the media type that stands for a range of them
places          what can stand in a header, a path, a cookie
written         what a server reads of a value, by where it travels
requests        ... and of all values of a call together
percent_encoding how a value is escaped in its place
sent_requests   what a client sends of all values of a call, escaped as it travels
sendable        which values can be sent at all
shown_credentials, shown_parts  the credentials and the parts of a request
shown_requests  the request that shows an operation, as it goes over HTTP
curl            ... as a command of curl
shown_responses a body that shows a response: an example, or what is made of its type
calls           the values of a call: of all arguments, or of those that must be given
reader_calls    ... with values that a reader would give
shown_calls     which operations a reader is shown first, and for what
```
"""
