package io.attune.platform.seal.remote;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers as AWS KMS does on the wire (JSON 1.1), for keys that it makes up; what it encrypts is only wrapped. */
public final class PaperKms implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final WireMockServer server;

    private PaperKms(WireMockServer server) {
        this.server = server;
    }

    public static PaperKms open() {
        // Whoever asks KMS signs what it asks.
        System.setProperty("aws.accessKeyId", "nobody");
        System.setProperty("aws.secretAccessKey", "nothing");
        var server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .extensions(new Answers()));
        server.start();
        var kms = new PaperKms(server);
        kms.comeBack();
        return kms;
    }

    public static String key(String name) {
        return "aws-kms://arn:aws:kms:ca-central-1:111122223333:key/" + name;
    }

    public String endpoint() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Says to everyone that it cannot answer. */
    public void goAway() {
        server.resetAll();
        server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
    }

    public void answerSlowly() {
        server.resetAll();
        server.stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(20_000)));
    }

    public void refuseAccess() {
        server.resetAll();
        server.stubFor(any(anyUrl()).willReturn(refusal("AccessDeniedException")));
    }

    public void comeBack() {
        server.resetAll();
        server.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers(Answers.NAME)));
    }

    public int asked() {
        return server.getAllServeEvents().size();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder refusal(String type) {
        return aResponse()
                .withStatus(400)
                .withHeader("Content-Type", "application/x-amz-json-1.1")
                .withBody("{\"__type\":\"%s\",\"message\":\"no\"}".formatted(type));
    }

    private static final class Answers implements ResponseDefinitionTransformerV2 {

        static final String NAME = "kms";

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            var asked = JSON.readTree(event.getRequest().getBody());
            return switch (String.valueOf(event.getRequest().getHeader("X-Amz-Target"))) {
                case "TrentService.Encrypt" -> encrypted(asked);
                case "TrentService.Decrypt" -> decrypted(asked);
                default -> refusal("UnknownOperationException").build();
            };
        }

        private static ResponseDefinition encrypted(JsonNode asked) {
            var kept = Map.of(
                    "key", asked.path("KeyId").asString(),
                    "context", asked.path("EncryptionContext").toString(),
                    "plain", asked.path("Plaintext").asString());
            var blob = Base64.getEncoder().encodeToString(JSON.writeValueAsBytes(kept));
            return answer(Map.of("CiphertextBlob", blob, "KeyId", kept.get("key")));
        }

        private static ResponseDefinition decrypted(JsonNode asked) {
            var kept = JSON.readTree(
                    Base64.getDecoder().decode(asked.path("CiphertextBlob").asString()));
            if (!kept.path("context")
                    .asString()
                    .equals(asked.path("EncryptionContext").toString())) {
                return refusal("InvalidCiphertextException").build();
            }
            return kept.path("key").asString().equals(asked.path("KeyId").asString())
                    ? answer(Map.of("Plaintext", kept.path("plain").asString(), "KeyId", "key"))
                    : refusal("IncorrectKeyException").build();
        }

        private static ResponseDefinition answer(Map<String, String> body) {
            return aResponse()
                    .withHeader("Content-Type", "application/x-amz-json-1.1")
                    .withBody(JSON.writeValueAsString(body))
                    .build();
        }

        @Override
        public String getName() {
            return NAME;
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }
    }
}
