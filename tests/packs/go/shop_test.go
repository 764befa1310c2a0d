package client_test

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"client"
)

var placed = time.Date(2024, 2, 29, 12, 0, 0, 0, time.UTC)

func TestForm(t *testing.T) {
	base, seen := serve(t, says(201, `{"kind": "order"}`))
	text := client.Some[string]

	order, err := client.NewClient(client.WithBaseURL(base), client.WithAPIKey("k")).Orders.Create(context.Background(), client.OrderCreateParams{
		Name:    "a b&c",
		Numbers: []int64{1, 2},
		Tags:    []string{"x,y", "z"},
		Meta:    client.Some(client.OrderCreateParamsMeta{A: []string{"p", "q"}, B: client.Some(client.OrderCreateParamsMetaB{C: client.Some[int64](3)})}),
		Plain:   client.Some(client.OrderCreateParamsPlain{X: client.Some[int64](1), Y: text("1")}),
	})

	wants(t, "error", err, nil)
	wants(t, "content type", (*seen)[0].header.Get("Content-Type"), "application/x-www-form-urlencoded")
	wants(t, "body", (*seen)[0].body, "name=a%20b%26c&numbers=1&numbers=2&tags=x%2Cy,z"+
		"&meta%5Ba%5D%5B0%5D=p&meta%5Ba%5D%5B1%5D=q&meta%5Bb%5D%5Bc%5D=3&plain=%7B%22x%22%3A1%2C%22y%22%3A%221%22%7D")
	wants(t, "kind", order.Kind, "order")
}

func TestParameters(t *testing.T) {
	base, seen := serve(t, says(200, "[]"))
	c := client.NewClient(client.WithBaseURL(base), client.WithAPIKey("k"))

	_, err := c.Orders.List(context.Background(), client.OrderListParams{
		State:  []client.State{client.StateInTransit, client.State404},
		Filter: client.Some(client.OrderListFilter{Min: client.Some(0.5)}),
		XTrace: client.Some("t"),
	})

	wants(t, "error", err, nil)
	wants(t, "query", (*seen)[0].query, "state=in-transit&state=404&filter=%7B%22min%22%3A0.5%7D&version=2")
	wants(t, "header", (*seen)[0].header.Get("X-Trace"), "t")
	wants(t, "key", (*seen)[0].header.Get("X-Key"), "k")
}

func TestBody(t *testing.T) {
	base, seen := serve(t, says(204, ""))
	c := client.NewClient(client.WithBaseURL(base), client.WithAPIKey("k"))

	err := c.Orders.Update(context.Background(), 7, client.Order{
		PlacedAt: placed,
		Items:    []client.Opt[string]{client.Some("a"), client.Null[string]()},
		Parent:   client.Some(client.Order{PlacedAt: placed, Buyer: client.Some("b")}),
		Photo:    []byte{1, 2},
		Weights:  map[string]float64{"g": 1e3},
		Payload:  client.JSON(map[string]int{"a": 1}),
		What:     client.JSON([]string{"<x>"}),
	})

	wants(t, "error", err, nil)
	wants(t, "path", (*seen)[0].path, "/orders/7")
	wants(t, "body", (*seen)[0].body, `{"kind":"order","placed_at":"2024-02-29T12:00:00Z","items":["a",null],"buyer":null,`+
		`"parent":{"kind":"order","placed_at":"2024-02-29T12:00:00Z","items":[],"buyer":"b","parent":null},`+
		`"weights":{"g":1000},"payload":{"a":1},"photo":"AQI=","what":["<x>"]}`)
	err = c.Orders.Update(context.Background(), 7, client.Order{})
	wants(t, "error", err, nil)
	wants(t, "a body that may be left out", (*seen)[1].body, "")
}

func TestWhatCameIsSentBack(t *testing.T) {
	came := `{"kind":"parcel","id":5,"placed_at":"soon","items":"none","buyer":null,"parent":null,"state":7,"colour":"red"}`
	var order client.Order

	wants(t, "error", json.Unmarshal([]byte(came), &order), nil)

	wants(t, "constant of another kind", order.Kind, "parcel")
	wants(t, "time that is none", string(order.ExtraFields["placed_at"]), `"soon"`)
	wants(t, "text for a list", string(order.ExtraFields["items"]), `"none"`)
	wants(t, "further property", string(order.ExtraFields["colour"]), `"red"`)
	wants(t, "null", order.Buyer.IsNull(), true)
	again, err := json.Marshal(order)
	wants(t, "error", err, nil)
	var got, want map[string]any
	wants(t, "error", json.Unmarshal(again, &got), nil)
	wants(t, "error", json.Unmarshal([]byte(came), &want), nil)
	wants(t, "sent back", got, want)
}

func TestCredentialsThatAreOneOfTwo(t *testing.T) {
	base, seen := serve(t, says(200, "[]"))
	t.Setenv("CLIENT_API_KEY", "")

	_, err := client.NewClient(client.WithBaseURL(base), client.WithSessionAPIKey("a;b")).Orders.List(context.Background(), client.OrderListParams{})

	wants(t, "error", err, nil)
	wants(t, "cookie", (*seen)[0].header.Get("Cookie"), "sid=a%3Bb")
	wants(t, "key", (*seen)[0].header.Get("X-Key"), "")
	_, err = client.NewClient(client.WithBaseURL(base)).Orders.RetrieveLabel(context.Background(), 1)
	wants(t, "a call that asks nobody", err, nil)
	_, err = client.NewClient(client.WithBaseURL(base)).Orders.List(context.Background(), client.OrderListParams{})
	wants(t, "a call that asks", err != nil && strings.Contains(err.Error(), "WithAPIKey"), true)
	wants(t, "calls", len(*seen), 2)
}

func TestTextAndServersOfTheirOwn(t *testing.T) {
	base, seen := serve(t, says(200, "\"quoted\"", "Content-Type", "text/plain"))
	c := client.NewClient(client.WithBaseURL(base), client.WithAPIKey("k"))

	note, err := c.Orders.CreateNote(context.Background(), 1, client.Some("hello"))

	wants(t, "error", err, nil)
	wants(t, "text as it came", note, `"quoted"`)
	wants(t, "body", (*seen)[0].body, `"hello"`)
	_, err = c.Orders.CreateNote(context.Background(), 1, client.Null[string]())
	wants(t, "error", err, nil)
	wants(t, "null", (*seen)[1].body, "null")
	var asked string
	refuse := http.Client{Transport: roundTrip(func(r *http.Request) { asked = r.URL.String() })}
	_, err = client.NewClient(client.WithHTTPClient(&refuse), client.WithAPIKey("k"), client.WithMaxRetries(0)).Orders.CreateNote(context.Background(), 1, client.Opt[string]{})
	wants(t, "error", err != nil, true)
	wants(t, "server of its own", asked, "https://notes.example.com/orders/1/note")
}

// roundTrip is a transport that reaches nobody.
type roundTrip func(*http.Request)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) {
	f(r)
	return nil, http.ErrHandlerTimeout
}

func TestRedirects(t *testing.T) {
	other, seen := serve(t, says(200, "[]"))
	elsewhere := strings.Replace(other, "127.0.0.1", "localhost", 1)
	base, _ := serve(t, says(307, "", "Location", elsewhere+"/orders"))
	c := client.NewClient(client.WithBaseURL(base), client.WithAPIKey("k"))

	_, err := c.Orders.List(context.Background(), client.OrderListParams{})

	wants(t, "error", err, nil)
	wants(t, "key on the way to another server", (*seen)[0].header.Get("X-Key"), "")
	wants(t, "query on the way to another server", (*seen)[0].header.Get("Referer"), "")
	err = c.Orders.Update(context.Background(), 1, client.Order{Buyer: client.Some("b")})
	wants(t, "a body on the way to another server", err != nil && strings.Contains(err.Error(), "points to "+elsewhere), true)
	wants(t, "calls of the other server", len(*seen), 1)
}
