package io.attune.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * @param address of all requests from one address together
 * @param token of all requests with one token, wherever they come from
 * @param intakes of new intakes from one address
 * @param credentials of tokens renewed and sign-ins begun from one address
 * @param openReads of reading without a token from one address
 * @param mostCallers how many of them are remembered; who was silent longest is forgotten first
 * @param body of most requests
 * @param intakeBody of a new intake, which tells a story
 * @param calendarBody of a calendar file, which another program wrote
 * @param addressLength of path and query, in characters
 */
@ConfigurationProperties("attune.limits")
record LimitSettings(
        Limit address,
        Limit token,
        Limit intakes,
        Limit credentials,
        Limit openReads,
        int mostCallers,
        DataSize body,
        DataSize intakeBody,
        DataSize calendarBody,
        int addressLength) {

    Limit of(Counted counted) {
        return switch (counted) {
            case ADDRESS -> address;
            case TOKEN -> token;
            case INTAKE -> intakes;
            case CREDENTIALS -> credentials;
            case OPEN_READ -> openReads;
        };
    }
}
