package gradient_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"example.com/gradient"
)

const (
	appID        = "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf"
	invocationID = "123e4567-e89b-12d3-a456-426"
	path         = "/v2/apps/" + appID + "/job-invocations/" + invocationID + "/cancel"
)

func client(base string, opts ...gradient.RequestOption) *gradient.Client {
	return gradient.NewClient(append([]gradient.RequestOption{gradient.WithBaseURL(base), gradient.WithAccessToken("secret-token")}, opts...)...)
}

const invocation = `{
	"id": "ba32b134", "job_name": "good-job", "phase": "SUCCEEDED", "created_at": "2025-09-11T11:04:05Z",
	"completed_at": "2025-09-11T13:04:40.5+02:00",
	"trigger": {"type": "MANUAL", "manual": {"user": {"email": "a@example.com", "uuid": "u-1"}}}
}`

func TestCancel(t *testing.T) {
	base, seen := serve(t, says(200, invocation))

	got, err := client(base).Apps.JobInvocations.Cancel(context.Background(), appID, invocationID,
		gradient.AppJobInvocationCancelParams{JobName: gradient.Some("good-job")})

	if err != nil {
		t.Fatal(err)
	}
	sent := (*seen)[0]
	wants(t, "method", sent.method, "POST")
	wants(t, "path", sent.path, path)
	wants(t, "query", sent.query, "")
	wants(t, "body", sent.body, `{"job_name":"good-job"}`)
	wants(t, "content type", sent.header.Get("Content-Type"), "application/json")
	wants(t, "accept", sent.header.Get("Accept"), "application/json")
	wants(t, "credentials", sent.header.Get("Authorization"), "Bearer secret-token")
	wants(t, "id", got.ID.Get(), "ba32b134")
	wants(t, "phase", got.Phase.Get(), gradient.AppJobInvocationCancelResponsePhaseSucceeded)
	wants(t, "email", got.Trigger.Get().Manual.Get().User.Get().Email.Get(), "a@example.com")
	wants(t, "time", got.CompletedAt.Get().Equal(time.Date(2025, 9, 11, 11, 4, 40, 5e8, time.UTC)), true)
	wants(t, "what did not come", got.StartedAt.IsZero(), true)
	wants(t, "what did not come, further in", got.Trigger.Get().Scheduled.Get().Schedule.Get().Cron.Or("never"), "never")
}

func TestNothingIsSentWhereNothingIsGiven(t *testing.T) {
	base, seen := serve(t, says(200, "{}"))

	_, err := client(base).Apps.JobInvocations.Cancel(context.Background(), appID, invocationID, gradient.AppJobInvocationCancelParams{})

	wants(t, "error", err, nil)
	wants(t, "body", (*seen)[0].body, "")
	wants(t, "content type", (*seen)[0].header["Content-Type"], []string(nil))
}

func TestAbsentIsNotNull(t *testing.T) {
	for _, each := range []struct {
		params gradient.AppJobInvocationCancelParams
		want   string
	}{
		{gradient.AppJobInvocationCancelParams{JobName: gradient.Some("")}, `{"job_name":""}`},
		{gradient.AppJobInvocationCancelParams{JobName: gradient.Null[string]()}, `{"job_name":null}`},
		{gradient.AppJobInvocationCancelParams{ExtraFields: map[string]json.RawMessage{"new": []byte("[1]")}}, `{"new":[1]}`},
		{gradient.AppJobInvocationCancelParams{ExtraFields: map[string]json.RawMessage{}}, `{}`},
	} {
		base, seen := serve(t, says(200, "{}"))

		_, err := client(base).Apps.JobInvocations.Cancel(context.Background(), appID, invocationID, each.params)

		wants(t, "error", err, nil)
		wants(t, "body", (*seen)[0].body, each.want)
	}
}

func TestServerThatDrifts(t *testing.T) {
	base, _ := serve(t, says(200, `{"id": 7, "phase": "PAUSED", "deployment_id": {"a": 1}, "created_at": "2025-09-11 11:04:05", "trigger": null, "new": [1]}`))

	got, err := client(base).Apps.JobInvocations.Cancel(context.Background(), appID, invocationID, gradient.AppJobInvocationCancelParams{})

	if err != nil {
		t.Fatal(err)
	}
	wants(t, "number for a text", got.ID.Get(), "7")
	wants(t, "value that was added later", got.Phase.Get(), gradient.AppJobInvocationCancelResponsePhase("PAUSED"))
	wants(t, "time without an offset", got.CreatedAt.Get(), time.Date(2025, 9, 11, 11, 4, 5, 0, time.UTC))
	wants(t, "null", got.Trigger.IsNull(), true)
	wants(t, "object for a text", string(got.ExtraFields["deployment_id"]), `{"a": 1}`)
	wants(t, "unknown field", string(got.ExtraFields["new"]), "[1]")
	again, err := json.Marshal(got)
	wants(t, "error", err, nil)
	wants(t, "sent back", string(again),
		`{"id":7,"created_at":"2025-09-11 11:04:05","deployment_id":{"a":1},"phase":"PAUSED","trigger":null,"new":[1]}`)
}

func TestErrorSaysWhatIsKnown(t *testing.T) {
	base, _ := serve(t, says(404, `{"id": "not_found", "message": "no such job"}`, "X-Request-Id", "r-1"))

	_, err := client(base).Apps.JobInvocations.Cancel(context.Background(), appID, invocationID, gradient.AppJobInvocationCancelParams{})

	var failure *gradient.Error
	if !errors.As(err, &failure) {
		t.Fatalf("%v is no *Error", err)
	}
	wants(t, "status", failure.StatusCode, 404)
	wants(t, "message", failure.Message, "no such job")
	wants(t, "headers", failure.Header.Get("X-Request-Id"), "r-1")
	wants(t, "text", err.Error(), "POST "+base+path+": 404 Not Found: no such job")
	wants(t, "credentials in the request", failure.Request.Header.Get("Authorization"), "")
	var body struct{ ID string }
	wants(t, "body", failure.Decode(&body), nil)
	wants(t, "field of it", body.ID, "not_found")
}

func TestBodyThatIsNoObject(t *testing.T) {
	base, _ := serve(t, says(200, `"done"`))

	_, err := client(base).Apps.JobInvocations.Cancel(context.Background(), appID, invocationID, gradient.AppJobInvocationCancelParams{})

	var failure *gradient.DecodeError
	wants(t, "kind of error", errors.As(err, &failure), true)
	wants(t, "body", string(failure.Body), `"done"`)
}

func TestPathValueCannotChangeThePath(t *testing.T) {
	base, seen := serve(t, says(200, "{}"))
	for _, id := range []string{"", ".", ".."} {
		_, err := client(base).Apps.JobInvocations.Cancel(context.Background(), id, invocationID, gradient.AppJobInvocationCancelParams{})
		if err == nil || !strings.Contains(err.Error(), "app_id") {
			t.Errorf("%q: %v", id, err)
		}
	}
	wants(t, "sent", len(*seen), 0)

	_, err := client(base).Apps.JobInvocations.Cancel(context.Background(), "a/../b?c#d é", "%2F", gradient.AppJobInvocationCancelParams{})

	wants(t, "error", err, nil)
	wants(t, "path", (*seen)[0].path, "/v2/apps/a%2F..%2Fb%3Fc%23d%20%C3%A9/job-invocations/%252F/cancel")
}

func TestCredentials(t *testing.T) {
	base, seen := serve(t, says(200, "{}"))
	t.Setenv("GRADIENT_ACCESS_TOKEN", "")
	bare := gradient.NewClient(gradient.WithBaseURL(base))

	_, err := bare.Apps.JobInvocations.Cancel(context.Background(), appID, invocationID, gradient.AppJobInvocationCancelParams{})

	if err == nil || !strings.Contains(err.Error(), "WithAccessToken") {
		t.Errorf("without credentials: %v", err)
	}
	wants(t, "sent", len(*seen), 0)
	t.Setenv("GRADIENT_ACCESS_TOKEN", "from-environment")
	_, err = gradient.NewClient(gradient.WithBaseURL(base)).Apps.JobInvocations.Cancel(context.Background(), appID, invocationID, gradient.AppJobInvocationCancelParams{})
	wants(t, "error", err, nil)
	wants(t, "credentials", (*seen)[0].header.Get("Authorization"), "Bearer from-environment")
	_, err = bare.Apps.JobInvocations.Cancel(context.Background(), appID, invocationID, gradient.AppJobInvocationCancelParams{}, gradient.WithAccessToken("of-one-call"))
	wants(t, "error", err, nil)
	wants(t, "credentials", (*seen)[1].header.Get("Authorization"), "Bearer of-one-call")
}

func TestOptions(t *testing.T) {
	base, seen := serve(t, says(200, "{}", "X-Rate", "5"))
	var response *http.Response

	_, err := client(base+"/below/", gradient.WithHeader("X-Trace", "t"), gradient.WithHeader("Accept", "")).Apps.JobInvocations.Cancel(
		context.Background(), appID, invocationID, gradient.AppJobInvocationCancelParams{},
		gradient.WithQuery("dry run", "a&b"), gradient.WithResponse(&response))

	wants(t, "error", err, nil)
	wants(t, "path", (*seen)[0].path, "/below"+path)
	wants(t, "query", (*seen)[0].query, "dry%20run=a%26b")
	wants(t, "header", (*seen)[0].header.Get("X-Trace"), "t")
	wants(t, "header that was taken away", (*seen)[0].header["Accept"], []string(nil))
	wants(t, "header of the response", response.Header.Get("X-Rate"), "5")
	body, _ := io.ReadAll(response.Body)
	wants(t, "body of the response", string(body), "{}")
	_, err = client("ftp://x").Apps.JobInvocations.Cancel(context.Background(), appID, invocationID, gradient.AppJobInvocationCancelParams{})
	wants(t, "URL that is none", err != nil && strings.Contains(err.Error(), "ftp://x"), true)
}

// A POST may have changed something: it goes again only where the server says that it has not acted on it.
func TestRetries(t *testing.T) {
	for _, each := range []struct {
		status int
		header string
		want   int
	}{{429, "0", 3}, {503, "0", 3}, {503, "", 1}, {500, "0", 1}, {502, "", 1}, {429, "3600", 1}} {
		base, seen := serve(t, says(each.status, "", "Retry-After", each.header))

		_, err := client(base).Apps.JobInvocations.Cancel(context.Background(), appID, invocationID, gradient.AppJobInvocationCancelParams{})

		var failure *gradient.Error
		wants(t, "error", errors.As(err, &failure), true)
		wants(t, http.StatusText(each.status)+" after "+each.header, len(*seen), each.want)
	}
	base, seen := serve(t, says(429, "", "Retry-After", "0"), says(200, `{"id": "x"}`))
	got, err := client(base).Apps.JobInvocations.Cancel(context.Background(), appID, invocationID,
		gradient.AppJobInvocationCancelParams{JobName: gradient.Some("again")})
	wants(t, "error", err, nil)
	wants(t, "id", got.ID.Get(), "x")
	wants(t, "body of the second attempt", (*seen)[1].body, `{"job_name":"again"}`)
}

func TestTime(t *testing.T) {
	base, _ := serve(t, func(http.ResponseWriter) { time.Sleep(300 * time.Millisecond) })

	_, err := client(base).Apps.JobInvocations.Cancel(context.Background(), appID, invocationID, gradient.AppJobInvocationCancelParams{},
		gradient.WithTimeout(20*time.Millisecond))

	wants(t, "limit of the option", errors.Is(err, context.DeadlineExceeded), true)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = client(base).Apps.JobInvocations.Cancel(ctx, appID, invocationID, gradient.AppJobInvocationCancelParams{})
	wants(t, "context that is over", errors.Is(err, context.Canceled), true)
	wants(t, "token in the error", strings.Contains(err.Error(), "secret-token"), false)
}

func TestRedirectToAnotherServerTakesNothingAlong(t *testing.T) {
	other, seen := serve(t, says(200, "{}"))
	base, _ := serve(t, says(307, "", "Location", strings.Replace(other, "127.0.0.1", "localhost", 1)+"/elsewhere"))

	_, err := client(base).Apps.JobInvocations.Cancel(context.Background(), appID, invocationID,
		gradient.AppJobInvocationCancelParams{JobName: gradient.Some("secret")})

	wants(t, "error", err != nil && strings.Contains(err.Error(), "points to http://localhost"), true)
	wants(t, "calls", len(*seen), 0)
}

func TestWhatAServerActedOnIsNotSentAgain(t *testing.T) {
	base, seen := serve(t, says(303, "", "Location", "http://127.0.0.1:1/"))

	_, err := client(base).Apps.JobInvocations.Cancel(context.Background(), appID, invocationID, gradient.AppJobInvocationCancelParams{})

	wants(t, "error", err != nil, true)
	wants(t, "calls", len(*seen), 1)
}

func TestRedirectThatIsNotFollowedIsNoSuccess(t *testing.T) {
	base, _ := serve(t, says(304, ""))

	_, err := client(base).Apps.JobInvocations.Cancel(context.Background(), appID, invocationID, gradient.AppJobInvocationCancelParams{})

	var failed *gradient.Error
	wants(t, "error", errors.As(err, &failed) && failed.StatusCode == 304, true)
}

func TestBaseURLHasNoUserAndNoQuery(t *testing.T) {
	for _, base := range []string{"http://user:secret@127.0.0.1/", "http://127.0.0.1/?k=secret", "http://127.0.0.1/#secret", "ftp://a:secret@b", "http://secret me/"} {
		_, err := client(base).Apps.JobInvocations.Cancel(context.Background(), appID, invocationID, gradient.AppJobInvocationCancelParams{})
		wants(t, base, err != nil && strings.Contains(err.Error(), "WithBaseURL") && !strings.Contains(err.Error(), "secret"), true)
	}
}
