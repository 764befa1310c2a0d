"""The runtime: hand-written Python that every generated SDK carries with it.

The generated modules hold only what the API's description says; how it is done
stands here. Nothing in this package is public, and nothing in it knows the API.

```
models     model       the base class of all models
           tables      what a class of them knows of its properties
           enums       enum classes that are open to values of a later day
           annotations the text of an annotation -> the type that it names
           mismatches  where a reply does not fit its type
           decoding    JSON -> typed values          unions    which arm of a union
           fits        how well a value fits a type
           encoding    typed values -> JSON          datetimes RFC 3339, both ways
           durations   ... and of durations
           formats     values whose text no type tells: Unix time, HTTP dates, ...
           writers     ... written along the annotation
           scalars     ... and of JSON's other strings and numbers
           written     values that remember the text they were read from
           kinds       which kinds of JSON a type can hold
           page_shape  whether a response is a page of its list
           number      numbers that keep their digits
           parsing     the text of JSON -> plain data

calls      client      SyncClient and AsyncClient: what `call` does, in one page
           base        what both have in common
           operation   what the description says of one operation
           options     what a caller may say of one call
           not_given   what stands for an argument that was not given
           settings    what a client was told when it was made
           lazy        names that a package imports when they are asked for
           resource    the base of the groups of methods
           prepare     an operation and its arguments -> Request
           parameters  path, query, header and cookie parameters -> text
           bodies      a body -> bytes               implied   constants that follow
           auth        credentials -> headers, query, cookies
           oauth       tokens that are fetched and renewed
           discovery   ... where an OpenID provider says so
           consent     ... of users who allow it
           interpret   Request and Response -> the value that the method returns
           responses   a reply as a whole        streaming  a reply piece by piece
           opening     a request -> a reply whose body is still to come
           downloads   ... into a file
           views       `with_raw_response` and `with_streaming_response`
           lines       pieces of bytes -> text and lines
           sse         lines -> server-sent events
           sending     Request -> the reply that is the last word
           clock       the time, chance, and how to wait
           retries     what a Request led to -> the next one, if any
           redirects   a reply that points elsewhere -> the next Request
           errors      everything that an SDK raises

webhooks   events      bytes -> a typed value
           signatures  who sent them, and when

transport  transport   Request, Response, and what sends the one and returns the other
           whole_body  a body in memory, no further than it may be
           mock_transport     ... for tests, by a function
           limits      how much of a response is taken into memory
           connection  the transport of a client, made by the first call
           httpx_transport    the default one (imported by the first call)
           httpx_client       one on a client of httpx2 that the caller brought
           httpx_messages     what both have in common
           tls         contexts, one for all who want the same
           pools       connections by process and event loop
           forks       what a child process must not share with its parent
           event_loops        asyncio or trio
           header_values      the text of a header -> a typed value
           failures    what a transport raised -> our errors
           secrecy     credentials -> `***`, wherever people may read
           unseen      characters that have no place in a line that people read
```
"""
