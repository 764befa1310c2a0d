"""The runtime: hand-written Python that every generated SDK carries with it.

The generated modules hold only what the API's description says; how it is done
stands here. Nothing in this package is public, and nothing in it knows the API.
A room uses what stands below it in this list, never what stands above. An SDK carries
the modules that it uses, and may lack others.

```
client      client       SyncClient and AsyncClient
            resource     the base of the groups of methods
            views        `with_raw_response` and `with_streaming_response`
            raw_calls    requests that no description knows
            raw_client   `client.get(...)` and the like

webhooks    signatures, hub_signatures   who sent them, and by the first also when

pages       pages        a list over all of its pages
            paging       how the next page is asked for; whether a response is one

stream      stream       streams of typed items
            stream_call  what it takes to ask for one, also once more
            streamed_response  a response piece by piece
            opened       a response whose head has come
            downloads    ... and into a file
            items        what becomes of each item
            framing      how items lie in the bytes
            sse          lines -> server-sent events
            lines        pieces of bytes -> text and lines

call        operation    what the description says of one operation; a call's arguments
            settings     what a client was told when it was made
            configured   ... or else the environment says
            prepare      an operation and its arguments -> Request
            body         a body -> bytes
            files        a body that may hold files, or any bytes
            send         carries an operation out, until the last word
            retry        what a Request led to -> the next one, if any
            redirect     URLs that a server gives: redirects, and the next page
            response     Request and Response -> the value that the method returns
            raw_response a response as a whole
            logs         a line for each attempt
            content      what a body holds, and which kinds of JSON a type can hold
            error_reason the first reason of an error, for its message

auth        credentials  credentials -> headers, query, cookies
            schemes      ... other than bearer tokens
            fetched      the scheme of a token that the client's id and secret fetch
            oauth        tokens that are fetched and renewed
            consent      ... of users who allow it
            discovery    what an OpenID provider says of itself

transport   base         Request, Response, and what sends the one and returns the other
            io           what a call waits for: in a thread, or in a task
            deadline     how much time a call has left
            middleware   what stands between a client and its transport
            connection   the transport of a client, opened by the first call
            httpx2_transport   the default one (imported by the first call)
            httpx2_messages    our requests and responses <-> those of httpx2
            brought_client     a client of httpx2 that the caller brought
            mock_transport     one that answers from a function, for tests
            pools        the connections of each process and each event loop; forks
            network      sockets: certificates, and none waits longer than its call
            content_coding     gzip and deflate, undone
            limits       how much of a response is read
            failures     what a transport raised -> our errors
            header_values      the text of a header -> a typed value

params      parameters   path, query, header and cookie parameters -> text
            styles       ... each in a style of its own
            values       ... as goes without saying, and URL-encoded forms
            multipart    forms in parts, with files
            servers      which server of the description

models      model        the base class of all models
            constructor  ... and how one is made by a caller
            short_repr   how a model shows itself, without secrets
            pydantic_support   a model as a field of a model of pydantic
            tables       what a class of them knows of its properties
            enums        enum classes that are open to values of a later day
            unknown      an object of a kind that nobody described
            annotations  the text of an annotation -> the type that it names, and its shape
            given_values whether what a caller gives fits its type
            given_unions ... if that is a union
            given_scalars ... or a single value
            objects      how the objects of one class are read and written
            decode       JSON -> typed values
            codecs       which of the following modules the types of this API need; the text of JSON
            unions       which member of a union
            union_members      what each member of a union is made of
            tagged       unions whose members have a tag
            match_score  how well a value fits a type
            validate     where a response does not fit its type
            encode       typed values -> JSON
            writers      ... along the annotation
            formats      values whose text no type tells: Unix time, HTTP dates, ...
            datetimes    RFC 3339, both ways
            durations    ISO 8601, both ways
            scalars      JSON's other strings and numbers
            source_text  values that remember the text they were read from
            numbers      numbers that keep their digits

arguments   argument_types  what an argument may be, and what is refused
            whole_body   a body in one piece, or as its properties
            implied      constants of a body that follow from what is given
            uploads      files and other bodies that are read while they are sent

            options      what a caller may say of one call; what stands for no argument
            errors       everything that an SDK raises
            refusals     calls that went wrong, told by the names that their callers used
            deprecation  methods and types that a description calls deprecated
            media_types  what a media type says
            redaction    text for people: credentials -> `***`, no unseen characters
            clock        the time, chance, and how to wait, in threads and event loops
            lazy         what is imported, or made, when it is asked for
```
"""
