package io.attune.system.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does what a browser and the front door do to sign someone in: redirects, cookies, form, code, proof key, secret. */
final class SigningInBrowser {

    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-taken-as-one-by-any-issuer";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String issuer;
    private final String signedInPage;
    private final String keptSecret;

    SigningInBrowser(String issuer, String signedInPage, String keptSecret) {
        this.issuer = issuer;
        this.signedInPage = signedInPage;
        this.keptSecret = keptSecret;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(issuer + path)).header("Accept", "text/html,application/json"));
    }

    HttpResponse<String> askForToken(String clientId, String secret) throws IOException, InterruptedException {
        return send(post("/oauth2/token", Map.of("grant_type", "client_credentials"))
                .header("Authorization", basic(clientId, secret)));
    }

    private static String basic(String clientId, String secret) {
        var pair = clientId + ":" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** What the issuer answers to the front door. */
    JsonNode signIn(String user, String password) throws IOException, InterruptedException, GeneralSecurityException {
        var authorize = "/oauth2/authorize?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        DemoClients.FRONT_DOOR,
                        "redirect_uri",
                        signedInPage,
                        "scope",
                        "openid",
                        "code_challenge",
                        challenge(),
                        "code_challenge_method",
                        "S256"));
        get(authorize);
        var csrf = first(CSRF, get("/login").body());
        send(post("/login", Map.of("username", user, "password", password, "_csrf", csrf)));
        var code = first(CODE, get(authorize).headers().firstValue("Location").orElseThrow());
        var exchange = Map.of(
                "grant_type", "authorization_code",
                "client_id", DemoClients.FRONT_DOOR,
                "redirect_uri", signedInPage,
                "code", code,
                "code_verifier", VERIFIER);
        var secret = DemoClients.frontDoorSecret(keptSecret);
        return JsonMapper.shared()
                .readTree(send(post("/oauth2/token", exchange)
                                .header("Authorization", basic(DemoClients.FRONT_DOOR, secret)))
                        .body());
    }

    private HttpRequest.Builder post(String path, Map<String, String> form) {
        return HttpRequest.newBuilder(URI.create(issuer + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String challenge() throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("Not found: " + pattern);
        }
        return matcher.group(1);
    }
}
