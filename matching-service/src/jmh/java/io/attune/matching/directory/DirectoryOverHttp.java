package io.attune.matching.directory;

import io.attune.matching.MatchingApplication;
import io.attune.matching.candidates.Candidates;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.LocalStack;
import io.attune.platform.testing.TestIssuerInitializer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The running service, asked over HTTP by one caller at a time, half of the searches past the first page. */
final class DirectoryOverHttp implements AutoCloseable {

    private final LocalStack stack = LocalStack.start();
    private final ConfigurableApplicationContext service;
    private final Http http;

    DirectoryOverHttp(List<Candidate> therapists) {
        Map<String, String> settings = new HashMap<>(stack.properties("matching"));
        settings.put("server.port", "0");
        service = new SpringApplicationBuilder(MatchingApplication.class)
                .initializers(new TestIssuerInitializer())
                .run(settings.entrySet().stream()
                        .map(it -> "--" + it.getKey() + '=' + it.getValue())
                        .toArray(String[]::new));
        var server = ((WebServerApplicationContext) service).getWebServer();
        http = new Http(Objects.requireNonNull(server).getPort());
        var candidates = service.getBean(Candidates.class);
        therapists.forEach(it -> candidates.publish(it, 1));
    }

    /** The directory follows its candidates a little later. */
    void awaitEverybody(int therapists) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (http.get("/api/therapists?limit=1").json().path("total").asInt() < therapists) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The directory does not list everybody.");
            }
            Thread.sleep(200);
        }
    }

    long[] searches(ManyTherapists many, int searches) {
        var random = new Random(7);
        var took = new long[searches];
        String cursor = "";
        String before = "";
        for (int i = 0; i < searches; i++) {
            // A cursor belongs to its search: every other one turns the page of the one before.
            var query = i % 2 == 0 || cursor.isEmpty() ? query(many.search(random)) : before + "&cursor=" + cursor;
            long began = System.nanoTime();
            var answer = http.get("/api/therapists?" + query);
            took[i] = System.nanoTime() - began;
            if (answer.status() != 200) {
                throw new IllegalStateException(answer.body());
            }
            before = query.replaceAll("&cursor=.*", "");
            cursor = encoded(answer.json().path("next").asString(""));
        }
        Arrays.sort(took);
        return took;
    }

    private static String query(Search search) {
        var parameters = new ArrayList<String>(List.of("limit=20"));
        search.wanted()
                .forEach((facet, keys) -> keys.forEach(key -> parameters.add(facet.code() + '=' + encoded(key))));
        var fee = search.feeAtMost();
        if (fee != null) {
            parameters.add("feeAtMost=" + fee.amount().toPlainString() + "&currency=" + fee.currency());
        }
        if (!search.words().isEmpty()) {
            parameters.add("text=" + encoded(String.join(" ", search.words())));
        }
        return String.join("&", parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        service.close();
        stack.close();
    }
}
