package io.attune.profile.intake.web;

import io.attune.profile.visit.Judgement.MaybeAPerson;
import io.attune.profile.visit.Judgement.NoTicket;
import io.attune.profile.visit.Judgement.TooSoon;
import io.attune.profile.visit.Tickets;
import org.springframework.stereotype.Component;

/**
 * Refuses a form that a machine filled in, in words with which a person who was taken for one goes on. Whoever may be
 * in danger is never asked.
 */
@Component
class MachineCheck {

    private final Tickets tickets;

    MachineCheck(Tickets tickets) {
        this.tickets = tickets;
    }

    void check(IntakeForm form, Mistakes mistakes) {
        var website = form.website();
        mistakes.unless(website == null || website.isEmpty(), "/website", "Must be empty; people do not see it.");
        switch (tickets.judge(form.formTicket())) {
            case MaybeAPerson _ -> {
                // Goes on.
            }
            case TooSoon(var toGo) ->
                mistakes.add("/formTicket", "Send it again in " + (toGo.toSeconds() + 1) + " seconds.");
            case NoTicket _ -> mistakes.add("/formTicket", "Must be one from /api/intake-form, from today.");
        }
    }
}
