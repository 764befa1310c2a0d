package client_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"client"
)

func TestPets(t *testing.T) {
	ctx := context.Background()
	base, seen := serve(t, says(200, `{"id": 9, "name": "Rex", "status": "sold", "photoUrls": [], "tags": null, "category": {"id": "1"}}`))
	c := client.NewClient(client.WithBaseURL(base), client.WithAPIKey("key-1"), client.WithAccessToken("t"))

	pet, err := c.Pet.Create(ctx, client.Pet{Name: "Rex", Status: client.Some(client.PetStatusAvailable)})

	if err != nil {
		t.Fatal(err)
	}
	wants(t, "method", (*seen)[0].method, "POST")
	wants(t, "path", (*seen)[0].path, "/pet")
	wants(t, "a list that must be there", (*seen)[0].body, `{"name":"Rex","photoUrls":[],"status":"available"}`)
	wants(t, "id", pet.ID.Get(), int64(9))
	wants(t, "status", pet.Status.Get(), client.PetStatusSold)
	wants(t, "number as a text", pet.Category.Get().ID.Get(), int64(1))
	_, err = c.Pet.Retrieve(ctx, 9)
	wants(t, "error", err, nil)
	wants(t, "path", (*seen)[1].path, "/pet/9")
	wants(t, "key", (*seen)[1].header.Get("Api_key"), "key-1")
	err = c.Pet.UpdateWithForm(ctx, 9, client.PetUpdateWithFormParams{Name: client.Some("a b"), Status: client.Some("x&y")})
	wants(t, "error", err, nil)
	wants(t, "query", (*seen)[2].query, "name=a%20b&status=x%26y")
	wants(t, "content", (*seen)[2].header["Content-Type"], []string(nil))
	_, err = c.Pet.UploadImage(ctx, 9, []byte{0, 255}, client.PetUploadImageParams{})
	wants(t, "error", err, nil)
	wants(t, "bytes", (*seen)[3].body, "\x00\xff")
	wants(t, "content type", (*seen)[3].header.Get("Content-Type"), "application/octet-stream")
}

func TestListsMapsTextsAndTimes(t *testing.T) {
	ctx := context.Background()
	base, seen := serve(t,
		says(200, `[{"name": "a", "photoUrls": ["u"]}, {"name": "b", "photoUrls": [], "new": true}]`),
		says(200, `{"sold": 3, "new": 12}`),
		says(200, "session-7", "Content-Type", "application/xml"),
		says(200, `{"id": 1, "shipDate": "2024-02-29T12:00:00.123+0000"}`))
	c := client.NewClient(client.WithBaseURL(base), client.WithAPIKey("k"), client.WithAccessToken("t"))

	pets, err := c.Pet.FindByTags(ctx, client.PetFindByTagsParams{Tags: []string{"x", "y z"}})

	wants(t, "error", err, nil)
	wants(t, "query", (*seen)[0].query, "tags=x&tags=y%20z")
	wants(t, "pets", len(pets), 2)
	wants(t, "what nobody described", string(pets[1].ExtraFields["new"]), "true")
	stock, err := c.Store.RetrieveInventory(ctx)
	wants(t, "error", err, nil)
	wants(t, "map", stock, map[string]int32{"sold": 3, "new": 12})
	session, err := c.User.Login(ctx, client.UserLoginParams{Username: client.Some("u")})
	wants(t, "error", err, nil)
	wants(t, "text", session, "session-7")
	order, err := c.Store.Order.Place(ctx, client.Order{ShipDate: client.Some(time.Date(2024, 2, 29, 13, 0, 0, 0, time.FixedZone("", 3600)))})
	wants(t, "error", err, nil)
	wants(t, "time as it is sent", (*seen)[3].body, `{"shipDate":"2024-02-29T13:00:00+01:00"}`)
	wants(t, "time as it came", order.ShipDate.Get().UTC(), time.Date(2024, 2, 29, 12, 0, 0, 123e6, time.UTC))
}

// A GET does nothing, so that it goes again wherever that may help.
func TestSafeRetries(t *testing.T) {
	base, seen := serve(t, says(500, "", "Retry-After", "0"), says(502, "", "Retry-After", "0"), says(200, `{"username": "u"}`))
	c := client.NewClient(client.WithBaseURL(base))

	user, err := c.User.Retrieve(context.Background(), "u")

	wants(t, "error", err, nil)
	wants(t, "calls", len(*seen), 3)
	wants(t, "user", user.Username.Get(), "u")
	_, err = c.User.Retrieve(context.Background(), "u", client.WithMaxRetries(0))
	var failure *client.Error
	wants(t, "error", errors.As(err, &failure), true)
	wants(t, "calls", len(*seen), 4)
}
