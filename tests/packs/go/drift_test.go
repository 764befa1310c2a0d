package client_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"math/rand"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"
	"time"

	"client"
)

// same fails where two texts are not the same JSON.
func same(t *testing.T, what, got, want string) {
	t.Helper()
	var left, right any
	wants(t, what, json.Unmarshal([]byte(got), &left), nil)
	wants(t, what, json.Unmarshal([]byte(want), &right), nil)
	if !reflect.DeepEqual(left, right) {
		t.Errorf("%s: got %s, want %s", what, got, want)
	}
}

// again reads a boat, has it changed, and sends it back.
func again(t *testing.T, came string, change func(*client.Boat)) string {
	t.Helper()
	base, seen := serve(t, says(200, came))
	c := client.NewClient(client.WithBaseURL(base))
	boat, err := c.Boats.Retrieve(context.Background())
	wants(t, "error", err, nil)
	change(boat)
	_, err = c.Boats.Create(context.Background(), *boat)
	wants(t, "error", err, nil)
	return (*seen)[1].body
}

func untouched(*client.Boat) {}

func TestWhatCameGoesBackAsItCame(t *testing.T) {
	for what, came := range map[string]string{
		"what was described": `{"name":"a","length":0,"weight":0,"afloat":false,"built":"2024-02-29T12:00:00Z","kind":"boat","crew":[],
			"tags":{},"mast":{"height":0},"masts":[{"height":1}],"code":"","depth":0,"note":"","ports":[],"owner":""}`,
		"null everywhere": `{"name":null,"length":null,"weight":null,"afloat":null,"built":null,"kind":null,"crew":null,
			"tags":null,"mast":null,"masts":null,"code":null,"depth":null,"note":null,"ports":null,"owner":null}`,
		"nothing at all":    `{}`,
		"texts everywhere":  `{"name":"a","length":"5","weight":"1.50","afloat":"true","built":"soon","kind":"ship","crew":"x","tags":"y","mast":"z","masts":"m","code":"***","depth":"7","note":"n","ports":"p","owner":"o"}`,
		"numbers":           `{"name":1,"length":1.5,"weight":2,"afloat":0,"built":0,"kind":3,"crew":4,"tags":5,"mast":6,"masts":7,"code":8,"depth":9,"note":10,"ports":11,"owner":12}`,
		"lists":             `{"name":[],"length":[1],"weight":[],"afloat":[],"built":[],"kind":[],"crew":[1,null,"b",{}],"tags":[],"mast":[],"masts":[null,{"height":2},"x"],"code":[],"depth":[],"note":[],"ports":[null],"owner":[]}`,
		"objects":           `{"name":{},"length":{},"weight":{},"afloat":{},"built":{},"kind":{},"crew":{},"tags":{"a":null,"b":1,"c":"d"},"mast":{"height":null,"more":1},"masts":{},"code":{},"depth":{},"note":{},"ports":{},"owner":{}}`,
		"other times":       `{"built":"2024-02-29 10:00:00","unknown":null,"more":{"a":[1]}}`,
		"numbers too large": `{"length":123456789012345678901234567890,"depth":123456789012345678901234567890}`,
	} {
		t.Run(what, func(t *testing.T) {
			sent := again(t, came, untouched)

			same(t, what, sent, came)
			wants(t, "numbers", strings.Contains(came, "1234567890123") && !strings.Contains(sent, "123456789012345678901234567890"), false)
		})
	}
}

func TestWhatIsSetAnewIsSent(t *testing.T) {
	came := `{"name":null,"length":"5","crew":["a",null],"masts":null,"built":"soon","depth":"x","note":7,"kind":null}`
	changed := again(t, came, func(boat *client.Boat) {
		wants(t, "a number in a text", boat.Length, int64(5))
		wants(t, "a list with null", boat.Crew, []string{"a", ""})
		wants(t, "as it came", string(boat.ExtraFields["crew"]), `["a",null]`)
		wants(t, "null", string(boat.ExtraFields["name"]), "null")
		_, ok := boat.ExtraFields["weight"]
		wants(t, "what did not come", ok && boat.ExtraFields["weight"] == nil, true)
		boat.Name, boat.Length, boat.Crew = "b", 6, append(boat.Crew, "c")
		boat.Masts, boat.Built = []client.Mast{{Height: 3}}, time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC)
		boat.Depth, boat.Note, boat.Kind = client.Null[int64](), client.Some("n"), "boat"
		boat.Weight = 1.5
	})

	same(t, "sent", changed, `{"name":"b","length":6,"crew":["a","","c"],"masts":[{"height":3}],"built":"2024-02-29T00:00:00Z",
		"depth":null,"note":"n","kind":"boat","weight":1.5}`)

	zero := again(t, came, func(boat *client.Boat) {
		delete(boat.ExtraFields, "name")
		delete(boat.ExtraFields, "afloat")
	})

	same(t, "zero values", zero, `{"name":"","length":"5","afloat":false,"crew":["a",null],"masts":null,"built":"soon","depth":"x","note":7,"kind":null}`)
}

func TestAStructIsReadAnew(t *testing.T) {
	var boat client.Boat
	wants(t, "error", json.Unmarshal([]byte(`{"name":null,"length":"5","more":1}`), &boat), nil)
	wants(t, "error", json.Unmarshal([]byte(`{"name":"a","length":6,"weight":1}`), &boat), nil)

	sent, err := json.Marshal(boat)

	wants(t, "error", err, nil)
	same(t, "sent", string(sent), `{"name":"a","length":6,"weight":1,"more":1}`)
}

func TestListsWithinListsAreNeverNull(t *testing.T) {
	base, seen := serve(t, says(204, ""))
	c := client.NewClient(client.WithBaseURL(base))

	wants(t, "error", c.Boats.Update(context.Background(), [][]string{nil, {"a"}}), nil)
	wants(t, "error", c.Boats.Update(context.Background(), nil), nil)

	wants(t, "a list in a list", (*seen)[0].body, `[[],["a"]]`)
	wants(t, "no list", (*seen)[1].body, `[]`)
}

func TestABodyThatIsNotWhatWasDescribed(t *testing.T) {
	base, _ := serve(t, says(200, `["a",null]`), says(200, "null"), says(200, `"x"`))
	c := client.NewClient(client.WithBaseURL(base))
	var failure *client.DecodeError

	names, err := c.Boats.ListNames(context.Background())
	wants(t, "null in a list", errors.As(err, &failure) && string(failure.Body) == `["a",null]`, true)
	wants(t, "what could be read", names, []string{"a", ""})
	_, err = c.Boats.Retrieve(context.Background())
	wants(t, "null for an object", errors.As(err, &failure) && string(failure.Body) == "null", true)
	_, err = c.Boats.Retrieve(context.Background())
	wants(t, "a text for an object", errors.As(err, &failure) && string(failure.Body) == `"x"`, true)
}

func TestConstants(t *testing.T) {
	base, seen := serve(t, says(200, `{"shape":{"a":2},"list":null,"one":"other","number":2}`))
	c := client.NewClient(client.WithBaseURL(base))

	fixed, err := c.Boats.Fixed(context.Background(), client.Fixed{})
	wants(t, "error", err, nil)
	same(t, "nobody says them", (*seen)[0].body, `{"shape":{"a":[1,"x`+"`"+`\"\\"],"b":null},"list":[1,{}],"one":"single","number":1.5}`)
	_, err = c.Boats.Fixed(context.Background(), *fixed)
	wants(t, "error", err, nil)
	same(t, "what came", (*seen)[1].body, `{"shape":{"a":2},"list":null,"one":"other","number":2}`)
}

func TestNamesThatAreMoreThanNames(t *testing.T) {
	came := `{"x,omitempty":"1","x":"2","q,omitempty":0,"q":"3","-":"","-,":"","a\"b` + "`" + `c":"4","` + "`" + `":"5",",":"6","":"7","y,omitempty":"8","json:\"z\"":"9",",string":"10"}`
	base, seen := serve(t, says(200, came))
	c := client.NewClient(client.WithBaseURL(base))

	signs, err := c.Boats.Signs.Create(context.Background(), client.Signs{})
	wants(t, "error", err, nil)
	same(t, "those that must be there", (*seen)[0].body, `{"x,omitempty":"","q,omitempty":0,"-":"","a\"b`+"`"+`c":"","`+"`"+`":"","":""}`)
	wants(t, "one with omitempty", signs.XOmitempty, "1")
	wants(t, "the one without", signs.X.Get(), "2")
	wants(t, "what is in no field", len(signs.ExtraFields), 0)
	_, err = c.Boats.Signs.Create(context.Background(), *signs)
	wants(t, "error", err, nil)
	same(t, "sent back", (*seen)[1].body, came)
}

func TestNoContext(t *testing.T) {
	base, seen := serve(t, says(200, "{}"))
	var nobody context.Context

	_, err := client.NewClient(client.WithBaseURL(base)).Boats.Retrieve(nobody)

	wants(t, "error", err != nil && strings.Contains(err.Error(), "nil Context"), true)
	wants(t, "calls", len(*seen), 0)
}

// onward answers all requests with a redirect to a path of another server.
func onward(status int, location string) func(http.ResponseWriter) {
	return says(status, `{"message": "gone"}`, "Location", location)
}

func secretive(base string, options ...client.RequestOption) *client.Client {
	shown := []client.RequestOption{client.WithBaseURL(base), client.WithAccessToken("t"), client.WithKey("k"), client.WithWordAPIKey("w"), client.WithSessionAPIKey("s")}
	return client.NewClient(append(shown, options...)...)
}

func TestARedirectIsNotTheResultOfAPost(t *testing.T) {
	for _, status := range []int{301, 302, 303, 307, 308} {
		other, seenThere := serve(t, says(200, `{"name":"of another"}`))
		base, seen := serve(t, onward(status, other+"/boats?word=w"))

		boat, err := secretive(base).Boats.Create(context.Background(), client.Boat{Name: "secret"})

		var failure *client.Error
		wants(t, "error", errors.As(err, &failure) && failure.StatusCode == status, true)
		wants(t, "where it points", failure.Message, "points to "+other+"/boats: gone")
		wants(t, "result", boat == nil, true)
		wants(t, "secrets", strings.Contains(err.Error(), "=w"), false)
		wants(t, "calls of the server", len(*seen), 1)
		wants(t, "calls of the other server", len(*seenThere), 0)
	}
}

func TestARedirectOfAPostOnTheSameServer(t *testing.T) {
	for _, status := range []int{301, 302, 303, 307, 308} {
		base, seen := serve(t, onward(status, "/ships"), says(200, `{"name":"a"}`))

		boat, err := secretive(base).Boats.Create(context.Background(), client.Boat{Name: "a"})

		if status < 307 {
			var failure *client.Error
			wants(t, "error", errors.As(err, &failure) && failure.StatusCode == status, true)
			wants(t, "calls", len(*seen), 1)
			continue
		}
		wants(t, "error", err, nil)
		wants(t, "name", boat.Name, "a")
		wants(t, "path", (*seen)[1].path, "/ships")
		wants(t, "method", (*seen)[1].method, "POST")
		wants(t, "body", (*seen)[1].body, (*seen)[0].body)
		wants(t, "content type", (*seen)[1].header.Get("Content-Type"), "application/json")
		wants(t, "token", (*seen)[1].header.Get("Authorization"), "Bearer t")
		wants(t, "key", (*seen)[1].header.Get("X-Key"), "k")
		wants(t, "cookie", (*seen)[1].header.Get("Cookie"), "sid=s")
	}
}

func TestARedirectOfAGetTakesNoCredentialsAlong(t *testing.T) {
	for _, status := range []int{301, 302, 303, 307, 308} {
		other, seen := serve(t, onward(307, "/again"), says(200, `{"name":"a"}`))
		base, _ := serve(t, onward(status, strings.Replace(other, "//", "//user:pass@", 1)+"/boats"))

		boat, err := secretive(base, client.WithHeader("X-Own", "mine")).Boats.Retrieve(context.Background())

		wants(t, "error", err, nil)
		wants(t, "name", boat.Name, "a")
		wants(t, "calls of the other server", len(*seen), 2)
		for _, each := range *seen {
			for _, name := range []string{"Authorization", "X-Key", "Cookie", "X-Own", "Referer"} {
				wants(t, name, each.header.Get(name), "")
			}
			wants(t, "query", each.query, "")
			wants(t, "accept", each.header.Get("Accept"), "application/json")
		}
	}
}

func TestADescribedRedirectIsASuccess(t *testing.T) {
	base, seen := serve(t, onward(303, "/ships"), onward(302, "/ships"))
	var response *http.Response

	wants(t, "error", secretive(base).Boats.Delete(context.Background(), client.WithResponse(&response)), nil)

	wants(t, "location", response.Header.Get("Location"), "/ships")
	var failure *client.Error
	err := secretive(base).Boats.Delete(context.Background())
	wants(t, "another redirect", errors.As(err, &failure) && failure.StatusCode == 302, true)
	wants(t, "calls", len(*seen), 2)
}

func TestRedirectsThatLeadNowhere(t *testing.T) {
	for _, location := range []string{"ftp://example.com/x", "mailto:a@example.com", "", "https://"} {
		base, _ := serve(t, onward(302, location))

		_, err := secretive(base).Boats.Retrieve(context.Background())

		var failure *client.Error
		wants(t, location, errors.As(err, &failure) && failure.StatusCode == 302, true)
	}
	circle, seen := serve(t, onward(302, "/boats"))

	_, err := secretive(circle).Boats.Retrieve(context.Background())

	var failure *client.Error
	wants(t, "a circle", errors.As(err, &failure) && failure.StatusCode == 302, true)
	wants(t, "calls", len(*seen), 11)
}

func TestNothingGoesFromHTTPSToHTTP(t *testing.T) {
	plain, seen := serve(t, says(200, "{}"))
	secure := httptest.NewTLSServer(http.RedirectHandler(plain+"/boats", http.StatusFound))
	t.Cleanup(secure.Close)

	_, err := secretive(secure.URL, client.WithHTTPClient(secure.Client())).Boats.Retrieve(context.Background())

	var failure *client.Error
	wants(t, "error", errors.As(err, &failure) && failure.StatusCode == 302, true)
	wants(t, "calls", len(*seen), 0)
}

func TestAClientOfOnesOwnIsAskedAboutRedirects(t *testing.T) {
	base, seen := serve(t, onward(302, "/ships"))
	own := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}

	_, err := secretive(base, client.WithHTTPClient(own)).Boats.Retrieve(context.Background())

	var failure *client.Error
	wants(t, "error", errors.As(err, &failure) && failure.StatusCode == 302, true)
	wants(t, "calls", len(*seen), 1)
}

func TestAContextThatEndsBetweenAttempts(t *testing.T) {
	base, _ := serve(t, says(503, `{"message": "later"}`, "Retry-After", "5"))
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()

	_, err := secretive(base).Boats.Retrieve(ctx)

	var failure *client.Error
	wants(t, "what the server said", errors.As(err, &failure) && failure.StatusCode == 503, true)
	wants(t, "how the context ended", errors.Is(err, context.DeadlineExceeded), true)
	wants(t, "another end", errors.Is(err, context.Canceled), false)
}

func TestOptsAreEqual(t *testing.T) {
	some, null := client.Some[int64], client.Null[int64]
	noon := time.Date(2024, 2, 29, 12, 0, 0, 0, time.UTC)

	wants(t, "values", some(1).Equal(some(1)), true)
	wants(t, "other values", some(1).Equal(some(2)), false)
	wants(t, "null", null().Equal(null()), true)
	wants(t, "null and absent", null().Equal(client.Opt[int64]{}), false)
	wants(t, "zero and absent", some(0).Equal(client.Opt[int64]{}), false)
	wants(t, "times", client.Some(noon).Equal(client.Some(noon.In(time.FixedZone("", 3600)))), true)
}

func TestHeadersThatAreNotWanted(t *testing.T) {
	base, seen := serve(t, says(200, "{}"))

	_, err := client.NewClient(client.WithBaseURL(base), client.WithHeader("User-Agent", ""), client.WithHeader("Accept", "")).Boats.Retrieve(context.Background())

	wants(t, "error", err, nil)
	wants(t, "user agent", (*seen)[0].header.Values("User-Agent"), []string(nil))
	wants(t, "accept", (*seen)[0].header.Values("Accept"), []string(nil))
}

// anything makes a value of JSON by chance, and now and then one that was described.
func anything(chance *rand.Rand, depth int) any {
	texts := []string{"", "a", "5", "1.50", "true", "null", "2024-02-29T12:00:00Z", "2024-02-29 10:00:00", "AQI=", "boat", "\u2028<&>", "1e3"}
	numbers := []string{"0", "-0", "5", "1.5", "1e3", "1E-7", "1.0", "123456789012345678901234567890", "0.1234567890123456789", "1e400", "1e-400", "-9223372036854775808", "0.30000000000000004"}
	switch kind := chance.Intn(9); {
	case kind < 3:
		return texts[chance.Intn(len(texts))]
	case kind < 5:
		return json.Number(numbers[chance.Intn(len(numbers))])
	case kind == 5:
		return chance.Intn(2) == 0
	case kind == 6 || depth == 0:
		return nil
	case kind == 7:
		list := make([]any, chance.Intn(4))
		for index := range list {
			list[index] = anything(chance, depth-1)
		}
		return list
	}
	return boatByChance(chance, depth-1)
}

func boatByChance(chance *rand.Rand, depth int) any {
	names := []string{"name", "length", "weight", "afloat", "built", "kind", "crew", "tags", "mast", "masts", "code", "depth", "note", "ports", "owner", "height", "x"}
	object := map[string]any{}
	for _, name := range names {
		if chance.Intn(3) > 0 {
			object[name] = anything(chance, depth)
		}
	}
	return object
}

// canonical writes numbers by their value: 1e3 is 1000.
func canonical(t *testing.T, data []byte) any {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var found any
	wants(t, "error", decoder.Decode(&found), nil)
	return byValue(found)
}

func byValue(value any) any {
	switch value := value.(type) {
	case json.Number:
		exact, _ := new(big.Rat).SetString(value.String())
		return exact.RatString()
	case []any:
		for index := range value {
			value[index] = byValue(value[index])
		}
	case map[string]any:
		for name := range value {
			value[name] = byValue(value[name])
		}
	}
	return value
}

func TestWhatComesByChanceGoesBack(t *testing.T) {
	chance := rand.New(rand.NewSource(7))
	for count := 0; count < 3000; count++ {
		came, _ := json.Marshal(boatByChance(chance, 3))
		var boat client.Boat
		wants(t, "error", json.Unmarshal(came, &boat), nil)

		sent, err := json.Marshal(boat)

		wants(t, "error", err, nil)
		got, want := canonical(t, sent).(map[string]any), canonical(t, came).(map[string]any)
		for name := range want {
			if !reflect.DeepEqual(got[name], want[name]) {
				t.Fatalf("%s: got %#v, want %#v", name, got[name], want[name])
			}
		}
		wants(t, "names", len(got), len(want))
	}
}
