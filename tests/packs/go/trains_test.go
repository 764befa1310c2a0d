package client_test

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"client"
)

func TestTrips(t *testing.T) {
	base, seen := serve(t, says(200, `{"data": [{"id": "t-1", "price": 50, "bicycles_allowed": true}], "links": {"next": "/trips?page=2"}}`))
	c := client.NewClient(client.WithBaseURL(base), client.WithAccessToken("token"))

	found, err := c.Trips.List(context.Background(), client.TripListParams{
		Origin:      "efdbb9d1",
		Destination: "b2e783e1",
		Date:        time.Date(2024, 2, 1, 9, 0, 0, 0, time.UTC),
		Bicycles:    client.Some(false),
	})

	if err != nil {
		t.Fatal(err)
	}
	wants(t, "query", (*seen)[0].query, "origin=efdbb9d1&destination=b2e783e1&date=2024-02-01T09%3A00%3A00Z&bicycles=false")
	wants(t, "credentials", (*seen)[0].header.Get("Authorization"), "Bearer token")
	wants(t, "trip", found.Data[0].ID.Get(), "t-1")
	wants(t, "price", found.Data[0].Price.Get(), 50.0)
	wants(t, "link", found.Links.Get().Next.Get(), "/trips?page=2")
}

func TestPaymentOfOneOfSeveralKinds(t *testing.T) {
	base, seen := serve(t, says(200, `{"id": "p-1", "source": {"object": "card", "name": "F B", "number": "****4242"}, "status": "succeeded"}`))
	c := client.NewClient(client.WithBaseURL(base), client.WithAccessToken("token"))

	paid, err := c.Bookings.CreatePayment(context.Background(), "b-1", client.BookingPayment{
		Amount:   client.Some(49.99),
		Currency: client.Some(client.BookingPaymentCurrencyGbp),
		Source: client.JSON(client.BookingPaymentSourceCard{
			Object: client.Some("card"), Name: "F B", Number: "4242", Cvc: "123", ExpMonth: 12, ExpYear: 2025, AddressCountry: "gb"}),
	})

	if err != nil {
		t.Fatal(err)
	}
	wants(t, "path", (*seen)[0].path, "/bookings/b-1/payment")
	wants(t, "body", (*seen)[0].body, `{"amount":49.99,"currency":"gbp","source":{"object":"card","name":"F B","number":"4242",`+
		`"cvc":"123","exp_month":12,"exp_year":2025,"address_country":"gb"}}`)
	var card client.BookingPaymentSourceCard
	wants(t, "error", json.Unmarshal(paid.Source, &card), nil)
	wants(t, "card", card.Number, "****4242")
	wants(t, "status", paid.Status.Get(), client.BookingPaymentStatusSucceeded)
}

func TestDeletingAndProblems(t *testing.T) {
	base, seen := serve(t, says(204, ""), says(409, `{"type": "about:blank", "title": "Conflict", "detail": "It is gone."}`, "Content-Type", "application/problem+json"))
	c := client.NewClient(client.WithBaseURL(base), client.WithAccessToken("token"))

	wants(t, "error", c.Bookings.Delete(context.Background(), "b-1"), nil)
	wants(t, "method", (*seen)[0].method, "DELETE")
	_, err := c.Bookings.Create(context.Background(), client.Booking{TripID: client.Some("t-1")})

	var failure *client.Error
	if !errors.As(err, &failure) {
		t.Fatal(err)
	}
	wants(t, "body", (*seen)[1].body, `{"trip_id":"t-1"}`)
	wants(t, "message", failure.Message, "It is gone.")
	var problem client.Problem
	wants(t, "decoded", failure.Decode(&problem), nil)
	wants(t, "title", problem.Title.Get(), "Conflict")
}
