package client_test

import (
	"context"
	"encoding/json"
	"testing"

	"client"
)

// Names that a json tag cannot hold are sent and read all the same, and none takes the place of another.
func TestNames(t *testing.T) {
	text, number := client.Some[string], client.Some[int64]
	sent := client.ErrorSchema{
		Type: text("T"), TYPEUppercase: text("TT"), IDLowercase: text("i"), ID: number(1), IDCapitalized: client.Some(true),
		MarshalJSON2: text("m"), ABacktickB: text("1"), ADoubleQuoteB: text("2"), ACommaB: text("3"), AOmitempty: text("4"),
		Minus: text("5"), Field: text("6"), ABackslashB: text("7"), NewLine: text("8"), Plus1: number(1), Minus1: number(-1),
		Field名: text("名"), Self: &client.ErrorSchema{},
	}

	data, err := json.Marshal(sent)

	wants(t, "error", err, nil)
	var got, want map[string]any
	wants(t, "error", json.Unmarshal(data, &got), nil)
	inner := map[string]any{"type": "a\"`\\", "Self": nil}
	want = map[string]any{
		"type": "a\"`\\", "Type": "T", "TYPE": "TT", "id": "i", "ID": 1.0, "Id": true, "marshalJSON": "m", "a`b": "1", "a\"b": "2",
		"a,b": "3", "a,omitempty": "4", "-": "5", "": "6", "a\\b": "7", "new\nline": "8", "+1": 1.0, "-1": -1.0, "名": "名",
		"Self": inner,
	}
	wants(t, "JSON", got, want)
	var read client.ErrorSchema
	wants(t, "error", json.Unmarshal(data, &read), nil)
	again, err := json.Marshal(read)
	wants(t, "error", err, nil)
	wants(t, "sent back", string(again), string(data))
	wants(t, "what is in no field", len(read.ExtraFields), 0)
}

func TestCall(t *testing.T) {
	base, seen := serve(t, says(200, `{"error": "x", "type": "a"}`))
	c := client.NewClient(client.WithBaseURL(base), client.WithAPIKey2("k"))

	_, err := c.Func.Select(context.Background(), "t", 5, "c", "`", client.FuncSelectParams{
		String: []string{"x", ""}, XOmitempty: client.Some("q&"),
		Context: client.Some(client.FuncSelectContext{Backtick: client.Some("h")})})

	wants(t, "error", err, nil)
	wants(t, "path", (*seen)[0].path, "/func/t/5/c/%60")
	wants(t, "query", (*seen)[0].query, "string=x&string=&x%60%22%5C%2Comitempty=q%26")
	wants(t, "header", (*seen)[0].header.Get("Context"), "`,h")
	wants(t, "key", (*seen)[0].header.Get("X-Key"), "k")
}

// A list in a path is a segment as well, which must not lead to another place (RFC 3986, 5.2.4).
func TestSegmentsOfListsLeadNowhereElse(t *testing.T) {
	base, seen := serve(t, says(204, ""))
	c := client.NewClient(client.WithBaseURL(base), client.WithAPIKey2("k"))

	for _, parts := range [][]string{{".."}, {"."}, {""}, {}} {
		wants(t, "error", c.Segments.RetrieveEnd(context.Background(), parts) != nil, true)
	}
	wants(t, "error", c.Segments.RetrieveEnd(context.Background(), []string{"..", "a"}), nil)

	wants(t, "calls", len(*seen), 1)
	wants(t, "path", (*seen)[0].path, "/segments/..,a/end")
}
