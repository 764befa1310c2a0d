package client_test

import (
	"context"
	"testing"

	"client"
)

// What the description calls for, by the tables of OpenAPI 3.0, section "Style Examples". The values have reserved signs.
func TestStyles(t *testing.T) {
	ctx, list := context.Background(), []string{"a,b", "c d"}
	base, seen := serve(t, says(200, "{}"))
	c := client.NewClient(client.WithBaseURL(base))
	text := client.Some[string]
	for _, each := range []struct {
		what string
		err  error
		want arrived
	}{
		{"path", c.Anything.Path.Retrieve(ctx, "x/y", list, client.AnythingPathRetrieveObject{Name: text("r"), Description: text("é")}),
			arrived{path: "/anything/path/x%2Fy/a%2Cb,c%20d/name,r,description,%C3%A9"}},
		{"simple, exploded", c.Anything.Path.Simple.Create(ctx, "x", list, client.AnythingPathSimpleCreateObject{Name: text("r")}),
			arrived{path: "/anything/path/simple/x/a%2Cb,c%20d/name=r"}},
		{"label", c.Anything.Path.Label.Retrieve(ctx, "x", list, client.AnythingPathLabelRetrieveObject{Name: text("r")}),
			arrived{path: "/anything/path/label/.x/.a%2Cb,c%20d/.name,r"}},
		{"label, exploded", c.Anything.Path.Label.Create(ctx, "x", list, client.AnythingPathLabelCreateObject{Name: text("r"), Description: text("s")}),
			arrived{path: "/anything/path/label/.x/.a%2Cb.c%20d/.name=r.description=s"}},
		{"matrix", c.Anything.Path.Matrix.Retrieve(ctx, "x", list, client.AnythingPathMatrixRetrieveObject{Name: text("r")}),
			arrived{path: "/anything/path/matrix/;primitive=x/;array=a%2Cb,c%20d/;object=name,r"}},
		{"matrix, exploded", c.Anything.Path.Matrix.Create(ctx, "x", list, client.AnythingPathMatrixCreateObject{Name: text("r"), Description: text("s")}),
			arrived{path: "/anything/path/matrix/;primitive=x/;array=a%2Cb;array=c%20d/;name=r;description=s"}},
		{"form", c.Anything.Query.Form.Retrieve(ctx, client.AnythingQueryFormRetrieveParams{
			Primitive: text(""), Array: list, Object: client.Some(client.AnythingQueryFormRetrieveObject{Name: text("r&")})}),
			arrived{query: "primitive=&array=a%2Cb,c%20d&object=name,r%26"}},
		{"form, exploded", c.Anything.Query.Form.Update(ctx, client.AnythingQueryFormUpdateParams{
			Primitive: text("1+1"), Array: list, Object: client.Some(client.AnythingQueryFormUpdateObject{Name: text("r"), Description: text("s")})}),
			arrived{query: "primitive=1%2B1&array=a%2Cb&array=c%20d&name=r&description=s"}},
		{"spaceDelimited", c.Anything.Query.RetrieveSpaceDelimited(ctx, client.AnythingQueryRetrieveSpaceDelimitedParams{Array: []string{"a,b", "c"}}),
			arrived{query: "array=a%2Cb%20c"}},
		{"pipeDelimited", c.Anything.Query.RetrievePipeDelimited(ctx, client.AnythingQueryRetrievePipeDelimitedParams{Array: list}),
			arrived{query: "array=a%2Cb%7Cc%20d"}},
		{"deepObject", c.Anything.Query.RetrieveDeepObject(ctx, client.AnythingQueryRetrieveDeepObjectParams{
			Object: client.Some(client.AnythingQueryRetrieveDeepObjectObject{Name: text("r"), Description: text("s")})}),
			arrived{query: "object%5Bname%5D=r&object%5Bdescription%5D=s"}},
		{"nothing", c.Anything.Query.Retrieve(ctx, client.AnythingQueryRetrieveParams{}), arrived{}},
	} {
		got := (*seen)[0]
		*seen = (*seen)[1:]
		wants(t, each.what, each.err, nil)
		wants(t, each.what, got.query, each.want.query)
		if each.want.path != "" {
			wants(t, each.what, got.path, each.want.path)
		}
	}
}

func TestHeadersAndCookies(t *testing.T) {
	base, seen := serve(t, says(200, "{}"))
	c, text := client.NewClient(client.WithBaseURL(base)), client.Some[string]

	err := c.Anything.Headers.Simple.Retrieve(context.Background(), client.AnythingHeaderSimpleRetrieveParams{
		Primitive: text("a b"), Array: []string{"x", "y"}, Object: client.Some(client.AnythingHeaderSimpleRetrieveObject{Name: text("r")})})

	wants(t, "error", err, nil)
	wants(t, "text", (*seen)[0].header.Get("Primitive"), "a b")
	wants(t, "list", (*seen)[0].header.Get("Array"), "x,y")
	wants(t, "object", (*seen)[0].header.Get("Object"), "name,r")
	err = c.Anything.Headers.Simple.Update(context.Background(), client.AnythingHeaderSimpleUpdateParams{
		Object: client.Some(client.AnythingHeaderSimpleUpdateObject{Name: text("r"), Description: text("s")})})
	wants(t, "error", err, nil)
	wants(t, "object, exploded", (*seen)[1].header.Get("Object"), "name=r,description=s")
	err = c.Cookies.FormNonExploded(context.Background(), client.CookieFormNonExplodedParams{Primitive: text("a;b"), Array: []string{"x", "y"}})
	wants(t, "error", err, nil)
	wants(t, "cookies", (*seen)[2].header.Get("Cookie"), "primitive=a%3Bb; array=x,y")
}
