package io.attune.booking.intake.web;

import io.attune.booking.intake.Party;
import io.attune.platform.access.Caller;
import io.attune.platform.web.Problems;
import io.attune.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Resolves a {@link Party} from the verified caller. Whoever is no party to anything finds nothing. */
@Component
class PartyArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Party.class;
    }

    @Override
    public Party resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest exchange,
            @Nullable WebDataBinderFactory binders) {
        return exchange.getUserPrincipal() instanceof Authentication known
                        && known.getPrincipal() instanceof Caller caller
                ? party(caller)
                : party(new Caller.Anyone());
    }

    static Party party(Caller caller) {
        return switch (caller) {
            case Caller.Holder(var intakeId, var epoch) -> new Party.Client(intakeId, epoch);
            case Caller.Person person when person.hasRole("clinician") -> new Party.Practice("clinician");
            case Caller.Person person when person.hasRole("staff") -> new Party.Practice("staff");
            case Caller.Person person
            when person.hasRole("therapist") ->
                person.ownRecord().map(Party.OwnTherapist::new).orElseThrow(PartyArgument::nothing);
            case Caller.Person _, Caller.Anyone _ -> throw nothing();
        };
    }

    private static Refused nothing() {
        return new Refused(Problems.NOT_FOUND, "There is nothing here for you.");
    }
}
