package io.attune.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.access.keys.GrantKeys;
import io.attune.platform.testing.Http.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenIntegrationTests {

    private static final Map<String, Object> STAFF = Map.of("sub", "ada", "roles", List.of("staff"));

    private final Museum museum = new Museum();

    @BeforeAll
    void signTheLockers() {
        museum.bean(GrantKeys.class).learn(museum.issuer.grantKey());
    }

    @AfterAll
    void close() {
        museum.close();
    }

    @Test
    void letsInARoleThatTheTableNames() {
        var answer = ask("/rooms/archive", museum.issuer.token(STAFF));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("caller").asString())
                .isEqualTo("Person[subject=ada, roles=[staff], ownRecord=Optional.empty]");
    }

    @Test
    void knowsTheRecordThatIsAPersonsOwn() {
        var answer = ask("/rooms/7", museum.issuer.therapist("record-1"));

        assertThat(answer.json().path("caller").asString()).contains("ownRecord=Optional[record-1]");
    }

    @Test
    void letsInTheHolderOfARecord() {
        var answer = ask("/lockers/7", museum.issuer.recordToken("record-1", 3));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("caller").asString()).isEqualTo("Holder[record=record-1, epoch=3]");
    }

    @Test
    void letsAnyoneIntoAnOpenRoute() {
        var answer = museum.http().get("/rooms/7");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("caller").asString()).isEqualTo("Anyone[]");
    }

    @Test
    void asksForATokenWhereThereIsNone() {
        var answer = museum.http().get("/rooms/archive");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("token-required");
        assertThat(answer.header("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.json().has("traceId")).isTrue();
    }

    @Test
    void refusesARoleThatTheTableDoesNotName() {
        refusesForLackOfRights(ask("/rooms/archive", museum.issuer.clinician()));
    }

    @Test
    void refusesTheHolderOfARecordWhereOnlyRolesCount() {
        refusesForLackOfRights(ask("/rooms/archive", museum.issuer.recordToken("record-1")));
    }

    @Test
    void refusesARouteThatNobodyListed() {
        assertThat(museum.http().get("/cellar").status()).isEqualTo(401);
        refusesForLackOfRights(ask("/cellar", museum.issuer.token(STAFF)));
    }

    @Test
    void refusesAMethodThatNobodyListed() {
        var answer =
                museum.http().send("DELETE", "/rooms/7", "", "Authorization", "Bearer " + museum.issuer.token(STAFF));

        refusesForLackOfRights(answer);
    }

    @Test
    void opensHealthToOperatorsAndNothingElseOfTheMachine() {
        assertThat(museum.http().get("/actuator/health").status()).isEqualTo(200);
        assertThat(museum.http().get("/actuator/env").status()).isEqualTo(401);
    }

    @Test
    void refusesATamperedToken() {
        var parts = museum.issuer.token(STAFF).split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var promoted = encoded(claims.replace("staff", "admin"));

        refusesTheToken(parts[0] + '.' + promoted + '.' + parts[2]);
    }

    @Test
    void refusesATokenSignedByAnotherKeyOfTheSameName() {
        refusesTheToken(museum.issuer.forged(STAFF));
    }

    @Test
    void refusesAnUnsignedToken() {
        var parts = museum.issuer.token(STAFF).split("\\.");

        refusesTheToken(encoded("{\"alg\":\"none\",\"kid\":\"people-1\"}") + '.' + parts[1] + '.');
    }

    @Test
    void refusesATokenSignedWithThePublicKeyAsIfItWereASecret() {
        refusesTheToken(museum.issuer.signedWithThePublicKeyAsSecret(STAFF));
    }

    @Test
    void refusesATokenThatIsOver() {
        var token = museum.issuer.token(
                with("exp", museum.clock.instant().minusSeconds(31).getEpochSecond()));

        refusesTheToken(token);
    }

    @Test
    void refusesATokenThatHasNoEnd() {
        refusesTheToken(museum.issuer.token(with("exp", "never")));
    }

    @Test
    void refusesATokenThatHasNotBegun() {
        var token = museum.issuer.token(
                with("nbf", museum.clock.instant().plusSeconds(60).getEpochSecond()));

        refusesTheToken(token);
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        refusesTheToken(museum.issuer.token(with("iss", "https://elsewhere.example")));
    }

    @Test
    void refusesATokenMadeForAnotherSystem() {
        refusesTheToken(museum.issuer.token(with("aud", List.of("elsewhere"))));
    }

    @Test
    void refusesATokenWithoutASubject() {
        refusesTheToken(museum.issuer.token(with("sub", "")));
    }

    @Test
    void refusesAPersonsTokenThatClaimsToBeAGrant() {
        refusesTheToken(museum.issuer.token(with("iss", "attune:grants")));
    }

    @Test
    void refusesAGrantAfterItsKeyIsOver() {
        var token = museum.issuer.recordToken(Map.of(
                "sub",
                "record-1",
                "epoch",
                1,
                "exp",
                museum.clock.instant().plus(Duration.ofDays(900)).getEpochSecond()));
        museum.clock.advance(Duration.ofDays(91));

        var answer = ask("/lockers/7", token);
        museum.clock.advance(Duration.ofDays(-91));

        refusesTheToken(answer);
    }

    @Test
    void refusesOtherKindsOfCredentials() {
        var answer = museum.http().get("/rooms/7", "Authorization", "Basic YWRhOmFkYQ==");

        refusesTheToken(answer);
    }

    @Test
    void refusesNonsense() {
        refusesTheToken("nonsense");
        refusesTheToken("a.b.c");
        refusesTheToken("");
    }

    private void refusesTheToken(String token) {
        refusesTheToken(ask("/rooms/archive", token));
    }

    private static void refusesTheToken(Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("invalid-token");
        assertThat(answer.header("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
    }

    private static void refusesForLackOfRights(Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("not-allowed");
        assertThat(answer.header("WWW-Authenticate")).hasValue("Bearer error=\"insufficient_scope\"");
    }

    private Answer ask(String path, String token) {
        return museum.http().get(path, "Authorization", "Bearer " + token);
    }

    private static Map<String, Object> with(String claim, Object value) {
        return Map.of("roles", List.of("staff"), claim, value);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
