// Package module_test is what all tests have: a server that notes what arrives. The test that copies it here gives it the
// name of the package beside it.
package module_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"reflect"
	"testing"
)

// arrived is what a server saw of a request.
type arrived struct {
	method, path, query, body string
	header                    http.Header
}

// serve starts a server that answers each request with the next of the responses, and notes what arrived.
func serve(t *testing.T, responses ...func(http.ResponseWriter)) (string, *[]arrived) {
	var seen []arrived
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		seen = append(seen, arrived{r.Method, r.URL.EscapedPath(), r.URL.RawQuery, string(body), r.Header})
		responses[(len(seen)-1)%len(responses)](w)
	}))
	t.Cleanup(server.Close)
	return server.URL, &seen
}

func says(status int, body string, headers ...string) func(http.ResponseWriter) {
	return func(w http.ResponseWriter) {
		for i := 0; i < len(headers); i += 2 {
			w.Header().Set(headers[i], headers[i+1])
		}
		w.WriteHeader(status)
		io.WriteString(w, body)
	}
}

func wants(t *testing.T, what string, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s: got %#v, want %#v", what, got, want)
	}
}
