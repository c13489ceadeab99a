package io.attune.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.access.keys.GrantKeys;
import io.attune.platform.testing.Http.Answer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeyIntegrationTests {

    private static final Duration LONGER_THAN_THE_PAUSE = Duration.ofSeconds(6);

    private final Museum museum = new Museum();

    @AfterEach
    void close() {
        museum.close();
    }

    @Test
    void refusesAKeyThatTheIssuerDoesNotKnow() {
        var answer = ask("/rooms/archive", museum.issuer.underAnUnservedKey());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("invalid-token");
    }

    @Test
    void servesAKnownKeyWhileTheIssuerIsDown() {
        ask("/rooms/archive", museum.issuer.staff());
        museum.issuer.close();
        museum.clock.advance(LONGER_THAN_THE_PAUSE);

        var answer = ask("/rooms/archive", museum.issuer.staff());

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void servesAKnownKeyAfterARestartWithTheIssuerDown() {
        ask("/rooms/archive", museum.issuer.staff());
        museum.issuer.close();
        museum.restart();

        var answer = ask("/rooms/archive", museum.issuer.staff());

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void answersKeysUnavailableForAnUnknownKeyWhileTheIssuerIsDown() {
        ask("/rooms/archive", museum.issuer.staff());
        museum.issuer.close();
        museum.clock.advance(LONGER_THAN_THE_PAUSE);

        keysAreUnavailable(ask("/rooms/archive", museum.issuer.underAnUnservedKey()));
    }

    @Test
    void answersKeysUnavailableWhereTheIssuerWasNeverHeard() {
        museum.issuer.close();

        keysAreUnavailable(ask("/rooms/archive", museum.issuer.staff()));
    }

    @Test
    void answersKeysUnavailableWhileTheIssuerTalksNonsense() {
        museum.issuer.talkNonsense();

        keysAreUnavailable(ask("/rooms/archive", museum.issuer.staff()));
    }

    @Test
    void servesPeopleWhileTheStoreIsAway() {
        museum.loseTheStore();

        var answer = ask("/rooms/archive", museum.issuer.staff());

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void servesTheHolderOfARecordAfterARestartBeforeTheTopicIsRead() {
        museum.bean(GrantKeys.class).learn(museum.issuer.grantKey());
        museum.allKeysHeard.set(false);
        museum.restart();

        var answer = ask("/lockers/7", museum.issuer.recordToken("record-1"));

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void answersKeysUnavailableForAnUnknownGrantUntilTheTopicIsRead() {
        museum.allKeysHeard.set(false);
        keysAreUnavailable(ask("/lockers/7", museum.issuer.recordToken("record-1")));

        museum.allKeysHeard.set(true);
        var answer = ask("/lockers/7", museum.issuer.recordToken("record-1"));

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void answersKeysUnavailableForAnUnknownGrantWhileTheStoreIsAway() {
        museum.loseTheStore();

        keysAreUnavailable(ask("/lockers/7", museum.issuer.recordToken("record-1")));
    }

    private static void keysAreUnavailable(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("keys-unavailable");
        assertThat(answer.header("Retry-After")).hasValue("5");
    }

    private Answer ask(String path, String token) {
        return museum.http().get(path, "Authorization", "Bearer " + token);
    }
}
