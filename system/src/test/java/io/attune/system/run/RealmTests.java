package io.attune.system.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.system.identity.DemoUser;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm that Keycloak imports, against what the services read from a token. */
class RealmTests {

    private static final String FILE = "system/src/main/docker/attune-realm.json";

    private final String text = ComposeFile.text(ProjectFolder.file(FILE));
    private final JsonNode realm = JsonMapper.shared().readTree(text);

    @Test
    void knowsTheRolesAndAUserForEach() {
        var roles = Arrays.stream(DemoUser.values()).map(DemoUser::role).toArray(String[]::new);

        assertThat(named(realm.at("/roles/realm"), "name"))
                .contains(roles)
                .hasSize(roles.length + 1)
                .contains("service");
        assertThat(named(realm.path("users"), "username")).contains(roles);
        assertThat(realm.path("users"))
                .allSatisfy(user -> assertThat(user.path("realmRoles").size()).isEqualTo(1));
    }

    @Test
    void putsIntoEveryTokenWhatTheServicesRead() {
        assertThat(realm.path("clients")).hasSize(3).allSatisfy(client -> assertThat(claims(client))
                .containsExactlyInAnyOrder("oidc-sub-mapper", "attune", "roles", "therapist_id"));
    }

    @Test
    void sendsTheBrowserBackToTheGatewayOnlyAndAsksForProofAndItsSecret() {
        var frontDoor = realm.path("clients").path(0);

        assertThat(frontDoor.path("clientId").asString())
                .isEqualTo(BoundSettings.of("gateway").written().get("attune.oidc.client-id"));
        assertThat(frontDoor.path("publicClient").asBoolean()).isFalse();
        assertThat(frontDoor.path("secret").asString()).isEqualTo("${ATTUNE_GATEWAY_SECRET}");
        assertThat(frontDoor.at("/redirectUris/0").asString()).isEqualTo("${ATTUNE_PUBLIC_URL}/signed-in");
        assertThat(frontDoor.path("redirectUris").size()).isEqualTo(1);
        assertThat(frontDoor.path("webOrigins").size()).isZero();
        assertThat(frontDoor
                        .path("attributes")
                        .path("pkce.code.challenge.method")
                        .asString())
                .isEqualTo("S256");
    }

    /** Else an ID token, which says who somebody is, would open what an access token opens. */
    @Test
    void makesTheServicesTheAudienceOfAccessTokensOnly() {
        var audience = realm.at("/clients/0/protocolMappers")
                .valueStream()
                .filter(mapper -> mapper.path("name").asString().equals("audience"))
                .findFirst()
                .orElseThrow()
                .path("config");

        assertThat(audience.path("access.token.claim").asString()).isEqualTo("true");
        assertThat(audience.path("id.token.claim").asString()).isEqualTo("false");
    }

    @Test
    void holdsNoSecretAndTakesEachFromTheEnvironmentOfItsContainer() {
        var environment = ComposeFile.map(ComposeFile.read().service("keycloak"), "environment");
        var placeholders =
                Pattern.compile("\\$\\{([A-Z_]+)}").matcher(text).results().map((MatchResult found) -> found.group(1));

        assertThat(placeholders).isNotEmpty().allMatch(environment::containsKey);
        assertThat(Stream.of("secret", "value").flatMap(name -> realm.findValues(name).stream()))
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(secret.asString()).matches("\\$\\{ATTUNE_[A-Z_]+}"));
        assertThat(realm.findValues("temporary")).allMatch(JsonNode::asBoolean);
    }

    private static List<String> claims(JsonNode client) {
        return client.path("protocolMappers")
                .valueStream()
                .map(mapper -> Map.entry(mapper.path("protocolMapper").asString(), mapper.path("config")))
                .map(mapper -> Stream.of("claim.name", "included.custom.audience")
                        .map(name -> mapper.getValue().path(name).asString(""))
                        .filter(claim -> !claim.isEmpty())
                        .findFirst()
                        .orElse(mapper.getKey()))
                .toList();
    }

    private static Stream<String> named(JsonNode nodes, String field) {
        return nodes.valueStream().map(node -> node.path(field).asString());
    }
}
