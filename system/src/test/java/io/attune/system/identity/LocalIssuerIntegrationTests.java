package io.attune.system.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.attune.platform.local.Loopback;
import io.attune.system.api.Tokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocalIssuerIntegrationTests {

    private static final String SIGNED_IN = "http://127.0.0.1:8080/signed-in";

    private static final int PORT = Loopback.freePort();

    /** With every sign that base64 has beside letters and digits. */
    private static final String SECRET = "se+cr/et=";

    @TempDir
    static Path folder;

    private static LocalIssuer issuer;

    @BeforeAll
    static void start() {
        issuer = LocalIssuer.start(settings());
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @ParameterizedTest
    @EnumSource
    void givesEachDemoUserATokenWithItsOneRole(DemoUser user) throws Exception {
        var token = tokenOf(user);

        var claims = verified(token);
        assertThat(claims.getStringListClaim("roles")).containsExactly(user.role());
        assertThat(claims.getSubject()).isEqualTo(user.role());
        assertThat(claims.getIssuer()).isEqualTo(LocalIssuer.address(PORT));
        assertThat(claims.getAudience()).containsExactly("attune");
    }

    @Test
    void namesTheTherapistInATherapistsTokenOnly() throws Exception {
        var therapist = verified(tokenOf(DemoUser.THERAPIST));
        var staff = verified(tokenOf(DemoUser.STAFF));

        assertThat(therapist.getStringClaim("therapist_id")).isEqualTo("maya");
        assertThat(staff.getClaims()).doesNotContainKey("therapist_id");
    }

    @Test
    void refusesAClientWithAnotherSecret() throws Exception {
        assertThat(browser().askForToken("attune-staff", "guessed").statusCode())
                .isEqualTo(401);
    }

    @Test
    void signsAPersonInWithFormAndCodeAndProofKey() throws Exception {
        var answer = browser().signIn("clinician", DemoUser.PASSWORD);

        var token = answer.required("access_token").asString();
        assertThat(verified(token).getStringListClaim("roles")).containsExactly("clinician");
        assertThat(verified(token).getSubject()).isEqualTo("clinician");
    }

    @Test
    void saysWhoSignedInToTheFrontDoorAloneAndHandsOutAWayToRenew() throws Exception {
        var answer = browser().signIn("staff", DemoUser.PASSWORD);

        var said = verified(answer.required("id_token").asString());
        assertThat(said.getAudience()).containsExactly("attune-gateway");
        assertThat(said.getSubject()).isEqualTo("staff");
        assertThat(said.getStringListClaim("roles")).containsExactly("staff");
        assertThat(answer.required("refresh_token").asString()).isNotBlank();
    }

    @Test
    void keepsItsKeyOverARestartWhereOnlyItsOwnerCanReadIt() throws Exception {
        var before = tokenOf(DemoUser.ADMIN);
        stop();
        start();

        assertThat(verified(before).getSubject()).isEqualTo("admin");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())))
                .isEqualTo("rw-------");
    }

    private static String tokenOf(DemoUser user) {
        return new Tokens(LocalIssuer.address(PORT), SECRET).of(user);
    }

    private SigningInBrowser browser() {
        return new SigningInBrowser(LocalIssuer.address(PORT), SIGNED_IN, SECRET);
    }

    private JWTClaimsSet verified(String token) throws Exception {
        var keys = JWKSet.parse(browser().get("/oauth2/jwks").body());
        var jwt = SignedJWT.parse(token);
        var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
        assertThat(jwt.verify(new RSASSAVerifier(key))).isTrue();
        return jwt.getJWTClaimsSet();
    }

    private static IssuerSettings settings() {
        return new IssuerSettings(PORT, keyFile(), SECRET, List.of(SIGNED_IN), () -> Optional.of("maya"));
    }

    private static Path keyFile() {
        return folder.resolve("issuer-key.json");
    }
}
