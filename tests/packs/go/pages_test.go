package client_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"client"
)

// ids goes through a list.
func ids(list *client.Iter[client.Item]) (found []string, err error) {
	for list.Next() {
		found = append(found, list.Item().ID)
	}
	return found, list.Err()
}

func caller(base string) *client.Client {
	return client.NewClient(client.WithBaseURL(base+"/v1"), client.WithAPIKey("k"))
}

// queries are those that arrived, without the key.
func queries(t *testing.T, seen *[]arrived) (found []string) {
	t.Helper()
	for _, each := range *seen {
		if !strings.Contains("&"+each.query+"&", "&key=k&") {
			t.Errorf("no key in %q", each.query)
		}
		found = append(found, strings.Trim(strings.ReplaceAll("&"+each.query, "&key=k", ""), "&"))
	}
	return found
}

func TestCursors(t *testing.T) {
	base, seen := serve(t, says(200, `{"data":[{"id":"a"},{"id":"b"}],"next_cursor":"x&1"}`), says(200, `{"next_cursor":"y"}`),
		says(200, `{"data":[{"id":"c"}],"next_cursor":null}`))
	params := client.CursorListParams{Limit: client.Some[int64](2)}

	list := caller(base).Cursor.ListIter(context.Background(), params)
	wants(t, "calls before the first item is wanted", len(*seen), 0)
	got, err := ids(list)

	wants(t, "error", err, nil)
	wants(t, "items", got, []string{"a", "b", "c"})
	wants(t, "queries", queries(t, seen), []string{"limit=2", "cursor=x%261&limit=2", "cursor=y&limit=2"})
	wants(t, "after the end", list.Next(), false)
	wants(t, "calls", len(*seen), 3)
}

func TestACursorThatTheCallerGives(t *testing.T) {
	base, seen := serve(t, says(200, `{"data":[{"id":"a"}],"next_cursor":"z"}`), says(200, `{}`))

	_, err := ids(caller(base).Cursor.ListIter(context.Background(), client.CursorListParams{Cursor: client.Some("y")}))

	wants(t, "error", err, nil)
	wants(t, "queries", queries(t, seen), []string{"cursor=y", "cursor=z"})
}

func TestCursorsInBodies(t *testing.T) {
	base, seen := serve(t, says(200, `{"data":[{"id":"a"}],"next_cursor":"x"}`), says(200, `{"data":[{"id":"b"}]}`))

	got, err := ids(caller(base).SearchThingsIter(context.Background(), client.SearchThingsParams{Query: client.Some("q")}))

	wants(t, "error", err, nil)
	wants(t, "items", got, []string{"a", "b"})
	wants(t, "first body", (*seen)[0].body, `{"query":"q"}`)
	wants(t, "second body", (*seen)[1].body, `{"cursor":"x","query":"q"}`)
	wants(t, "content type", (*seen)[1].header.Get("Content-Type"), "application/json")
}

func TestLastItems(t *testing.T) {
	base, seen := serve(t, says(200, `{"data":[{"id":"a"},{"id":"b"}],"has_more":true}`), says(200, `{"data":[{"id":"c"}],"has_more":false}`))

	got, err := ids(caller(base).Last.ListIter(context.Background(), client.LastListParams{}))

	wants(t, "error", err, nil)
	wants(t, "items", got, []string{"a", "b", "c"})
	wants(t, "queries", queries(t, seen), []string{"", "after=b"})
}

func TestNumberedPages(t *testing.T) {
	base, seen := serve(t, says(200, `[{"id":"a"}]`), says(200, `[{"id":"b"}]`), says(200, `[]`))

	got, err := ids(caller(base).Numbered.ListIter(context.Background(), client.NumberedListParams{PerPage: client.Some[int64](1)}))

	wants(t, "error", err, nil)
	wants(t, "items", got, []string{"a", "b"})
	wants(t, "queries", queries(t, seen), []string{"per_page=1", "page=2&per_page=1", "page=3&per_page=1"})
	base, seen = serve(t, says(200, `[{"id":"a"}]`), says(200, `[]`))
	_, err = ids(caller(base).Numbered.ListIter(context.Background(), client.NumberedListParams{Page: client.Some[int64](5)}))
	wants(t, "error", err, nil)
	wants(t, "queries from a page on", queries(t, seen), []string{"page=5", "page=6"})
}

func TestOffsets(t *testing.T) {
	base, seen := serve(t, says(200, `{"items":["a","a"],"total":"3"}`), says(200, `{"items":["a"],"total":3}`))
	var got []string

	list := caller(base).Offset.ListIter(context.Background(), client.OffsetListParams{})
	for list.Next() {
		got = append(got, list.Item())
	}

	wants(t, "error", list.Err(), nil)
	wants(t, "items", got, []string{"a", "a", "a"})
	wants(t, "queries", queries(t, seen), []string{"", "offset=2"})
}

func TestURLs(t *testing.T) {
	base, seen := serve(t, says(200, `{"results":[{"id":"a"}],"next":"/v1/url?at=2&key=theirs"}`), says(200, `{"results":[{"id":"b"}],"next":"?at=3"}`),
		says(200, `{"results":[{"id":"c"}],"next":null}`))

	got, err := ids(caller(base).URL.ListIter(context.Background(), client.WithQuery("own", "1")))

	wants(t, "error", err, nil)
	wants(t, "items", got, []string{"a", "b", "c"})
	wants(t, "queries", queries(t, seen), []string{"own=1", "at=2&own=1", "at=3&own=1"})
	wants(t, "path", (*seen)[2].path, "/v1/url")
}

func TestNoCredentialsGoToAnotherServer(t *testing.T) {
	other, seen := serve(t, says(200, `{"results":[]}`))
	for _, location := range []string{other + "/v1/url", "http://[::1", "ftp://127.0.0.1/"} {
		base, _ := serve(t, says(200, fmt.Sprintf(`{"results":[{"id":"a"}],"next":%q}`, location)))

		got, err := ids(caller(base).URL.ListIter(context.Background()))

		wants(t, "the items before", got, []string{"a"})
		wants(t, location, err != nil, true)
	}
	wants(t, "calls of the other server", len(*seen), 0)
}

func TestLinks(t *testing.T) {
	base, seen := serve(t,
		says(200, `[{"id":"a"}]`, "Link", `<https://x.example.com>; rel="first", </v1/link?page=2>; title="a, b"; rel="prev next"`),
		says(200, `[{"id":"b"}]`, "Link", `</v1/link?page=1>; rel=prev`))

	got, err := ids(caller(base).Link.ListIter(context.Background(), client.LinkListParams{PerPage: client.Some[int64](1)}))

	wants(t, "error", err, nil)
	wants(t, "items", got, []string{"a", "b"})
	wants(t, "queries", queries(t, seen), []string{"per_page=1", "page=2"})
}

func TestPagesThatGoInACircle(t *testing.T) {
	base, seen := serve(t, says(200, `{"data":[{"id":"a"}],"next_cursor":"x"}`), says(200, `{"data":[{"id":"b"}],"next_cursor":"y"}`))

	_, err := ids(caller(base).Cursor.ListIter(context.Background(), client.CursorListParams{}))

	wants(t, "error", err != nil && strings.Contains(err.Error(), "circle"), true)
	wants(t, "calls", len(*seen) < 8, true)
	base, seen = serve(t, says(200, `[{"id":"a"}]`))
	_, err = ids(caller(base).Numbered.ListIter(context.Background(), client.NumberedListParams{}))
	wants(t, "a server that does not know pages", err != nil && strings.Contains(err.Error(), "circle"), true)
	wants(t, "calls", len(*seen) < 5, true)
}

func TestEmptyPagesEnd(t *testing.T) {
	number := 0
	base, seen := serve(t, func(w http.ResponseWriter) {
		number++
		fmt.Fprintf(w, `{"next_cursor":"%d"}`, number)
	})

	_, err := ids(caller(base).Cursor.ListIter(context.Background(), client.CursorListParams{}))

	wants(t, "error", err != nil && strings.Contains(err.Error(), "empty"), true)
	wants(t, "calls", len(*seen), 100)
}

func TestWhatIsNoPage(t *testing.T) {
	for _, body := range []string{`{"has_more":true}`, `{"data":null,"has_more":false}`, `{"data":{"id":"a"},"has_more":false}`, `[]`, `"x"`, `nothing`} {
		base, _ := serve(t, says(200, body))

		_, err := ids(caller(base).Last.ListIter(context.Background(), client.LastListParams{}))

		var failure *client.DecodeError
		wants(t, body, errors.As(err, &failure) && string(failure.Body) == body, true)
	}
	base, _ := serve(t, says(200, `{"data":[{"id":"a"},7],"has_more":false}`))
	got, err := ids(caller(base).Last.ListIter(context.Background(), client.LastListParams{}))
	var failure *client.DecodeError
	wants(t, "an item that is none", errors.As(err, &failure), true)
	wants(t, "the items before it", got, []string{"a"})
	base, _ = serve(t, says(200, `{"data":[],"next_cursor":{"a":1}}`))
	_, err = ids(caller(base).Cursor.ListIter(context.Background(), client.CursorListParams{}))
	wants(t, "a cursor that is none", err != nil && strings.Contains(err.Error(), "no text"), true)
}

func TestErrorsOfPages(t *testing.T) {
	base, _ := serve(t, says(200, `{"data":[{"id":"a"}],"next_cursor":"x"}`), says(404, `{"message":"gone"}`))

	list := caller(base).Cursor.ListIter(context.Background(), client.CursorListParams{})
	got, err := ids(list)

	var failure *client.Error
	wants(t, "the items before", got, []string{"a"})
	wants(t, "error", errors.As(err, &failure) && failure.StatusCode == 404, true)
	wants(t, "after an error", list.Next(), false)
}
