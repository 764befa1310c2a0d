package client_test

import (
	"context"
	"testing"

	"client"
)

func TestMuseum(t *testing.T) {
	ctx := context.Background()
	base, seen := serve(t,
		says(200, `[{"date": "2023-09-11", "timeOpen": "09:00", "timeClose": "18:00"}]`),
		says(201, `{"message": "ok", "eventName": "Pirates", "ticketId": "a54a57ca", "ticketType": "event", "ticketDate": "2023-10-29", "confirmationCode": "c"}`),
		says(200, "\x89PNG", "Content-Type", "image/png"),
		says(200, `{"eventId": "e", "name": "Pirates", "location": "Hall", "eventDescription": "", "dates": ["2023-10-29"], "price": 25}`))
	c := client.NewClient(client.WithBaseURL(base), client.WithUsername("me"), client.WithPassword("p:w"))

	hours, err := c.MuseumHours.List(ctx, client.MuseumHourListParams{StartDate: client.Some("2023-02-23"), Limit: client.Some(int64(5))})

	wants(t, "error", err, nil)
	wants(t, "query", (*seen)[0].query, "startDate=2023-02-23&limit=5")
	wants(t, "hours", hours, client.MuseumHours{{Date: "2023-09-11", TimeOpen: "09:00", TimeClose: "18:00"}})
	wants(t, "basic credentials (RFC 7617)", (*seen)[0].header.Get("Authorization"), "Basic bWU6cDp3")
	bought, err := c.Tickets.Buy(ctx, client.BuyMuseumTickets{
		TicketType: client.TicketTypeEvent, EventID: client.Some("e"), TicketDate: "2023-10-29", Email: client.Some("a@b.c")})
	wants(t, "error", err, nil)
	wants(t, "body", (*seen)[1].body, `{"email":"a@b.c","ticketDate":"2023-10-29","ticketType":"event","eventId":"e"}`)
	wants(t, "type", bought.TicketType, client.TicketTypeEvent)
	image, err := c.Tickets.RetrieveQr(ctx, bought.TicketID.Get())
	wants(t, "error", err, nil)
	wants(t, "path", (*seen)[2].path, "/tickets/a54a57ca/qr")
	wants(t, "accept", (*seen)[2].header.Get("Accept"), "image/png")
	wants(t, "bytes", string(image), "\x89PNG")
	event, err := c.SpecialEvents.Update(ctx, "e", client.SpecialEventFields{Price: client.Some(25.0)})
	wants(t, "error", err, nil)
	wants(t, "method", (*seen)[3].method, "PATCH")
	wants(t, "body", (*seen)[3].body, `{"price":25}`)
	wants(t, "dates", event.Dates, client.EventDates{"2023-10-29"})
}
