package io.attune.gateway.routes;

import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;

/**
 * @param owner the service that answers
 * @param path a path pattern under {@code /api}
 * @param methods those the owner has; {@code HEAD} comes with {@code GET}
 */
record Route(String owner, String path, Set<HttpMethod> methods) {

    private static final Pattern PATH = Pattern.compile("/api(/[a-z-]+|/\\{[a-z]+\\})+(/\\*\\*)?");

    Route {
        if (!PATH.matcher(path).matches() || methods.isEmpty()) {
            throw new IllegalArgumentException("A route needs a path under /api and its methods: " + path);
        }
        methods = Set.copyOf(methods);
    }
}
