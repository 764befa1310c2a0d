package client_test

import (
	"context"
	"encoding/json"
	"io"
	"mime"
	"mime/multipart"
	"strings"
	"testing"
	"time"

	"client"
)

// parts reads what arrived as the standard library does: name, file name, media type and content of each part.
func parts(t *testing.T, request arrived) (found []string) {
	t.Helper()
	mediaType, parameters, err := mime.ParseMediaType(request.header.Get("Content-Type"))
	wants(t, "error", err, nil)
	wants(t, "media type", mediaType, "multipart/form-data")
	reader := multipart.NewReader(strings.NewReader(request.body), parameters["boundary"])
	for {
		part, err := reader.NextPart()
		if err == io.EOF {
			return found
		}
		if err != nil {
			t.Fatal(err)
		}
		content, _ := io.ReadAll(part)
		found = append(found, strings.Join([]string{part.FormName(), part.FileName(), part.Header.Get("Content-Type"), string(content)}, "|"))
	}
}

func TestPartsOfAForm(t *testing.T) {
	base, seen := serve(t, says(503, "", "Retry-After", "0"), says(200, `{"id":"1","thumbnail":"xyz"}`))
	c := client.NewClient(client.WithBaseURL(base))
	text := client.Some[string]

	photo, err := c.Photos.Create(context.Background(), client.PhotoCreateParams{
		Photo:       client.FormFile{Name: "a\"\r\nb.png", Content: []byte("\x89PNG\r\n--")},
		More:        []client.FormFile{{Name: "1.txt", ContentType: "text/plain", Content: []byte("one")}, {Content: []byte("two")}},
		Any:         client.Some(client.FormFile{Name: "any"}),
		Untyped:     client.Some(client.FormFile{Name: "u", Content: []byte("u")}),
		Title:       text("Ünï \"t\""),
		Tags:        []string{"x,y", "z"},
		Meta:        client.Some(client.PhotoCreateParamsMeta{A: client.Some[int64](1)}),
		Places:      []client.PhotoCreateParamsPlace{{B: text("p")}, {}},
		Taken:       client.Some(time.Date(2024, 2, 29, 12, 0, 0, 0, time.UTC)),
		AB:          client.Null[string](),
		ExtraFields: map[string]json.RawMessage{"extra": client.JSON(true)},
	})

	wants(t, "error", err, nil)
	wants(t, "thumbnail", string(photo.Thumbnail.Get().Content), "xyz")
	wants(t, "attempts", len(*seen), 2)
	wants(t, "parts", parts(t, (*seen)[1]), []string{
		"photo|a%22%0D%0Ab.png|image/png|\x89PNG\r\n--", "more|1.txt|text/plain|one", "more|upload|application/octet-stream|two",
		"any|any|application/octet-stream|", "untyped|u|application/octet-stream|u", "kind|||photo", "title|||Ünï \"t\"", "count|||0",
		"tags|||x,y", "tags|||z", `meta||application/json|{"a":1}`, `places||application/json|{"b":"p"}`, "places||application/json|{}",
		"taken|||2024-02-29T12:00:00Z", "extra|||true",
	})
	wants(t, "the second attempt", parts(t, (*seen)[0]), parts(t, (*seen)[1]))
}

func TestAMediaTypeThatIsNone(t *testing.T) {
	base, seen := serve(t, says(200, "{}"))

	_, err := client.NewClient(client.WithBaseURL(base)).Photos.Create(context.Background(), client.PhotoCreateParams{
		Photo: client.FormFile{ContentType: "text/plain\r\nX-Evil: 1"},
	})

	wants(t, "error", err != nil && strings.Contains(err.Error(), "photo"), true)
	wants(t, "calls", len(*seen), 0)
}
