package io.attune.profile.visit.web;

import io.attune.profile.visit.Tickets;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TicketController {

    private final Tickets tickets;

    TicketController(Tickets tickets) {
        this.tickets = tickets;
    }

    @Operation(summary = "Get a ticket for an intake form that is being opened")
    @GetMapping("/api/intake-form")
    ResponseEntity<TicketView> open() {
        var ticket = tickets.open();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new TicketView(ticket.text(), ticket.notBefore(), "website"));
    }

    /**
     * @param formTicket to be sent with the intake, under this name
     * @param notBefore when that may be
     * @param leaveEmpty the name of a field that people do not see and machines fill in
     */
    record TicketView(String formTicket, Instant notBefore, String leaveEmpty) {}
}
