package io.attune.platform.audit.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.attune.platform.access.About;
import io.attune.platform.access.Caller;
import io.attune.platform.access.Caller.Holder;
import io.attune.platform.access.web.RuleOfRequest.Named;
import io.attune.platform.audit.AuditLog;
import io.attune.platform.audit.RecordFinder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Finds which records a request asks for. Only those that exist: an id that somebody made up never begins a chain. */
@Component
class Asked {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private final AuditLog log;
    private final JsonMapper json;
    private final Map<String, Function<String, Optional<String>>> finders;

    Asked(AuditLog log, JsonMapper json, List<RecordFinder> finders) {
        this.log = log;
        this.json = json;
        this.finders = finders.stream().collect(toMap(RecordFinder::kind, RecordFinder::finder));
    }

    Set<String> records(HttpServletRequest request, Named named, Caller caller) {
        return named.rule().about().stream()
                .filter(about -> !about.equals(About.WHAT_IS_SHOWN))
                .flatMap(about -> id(request, named, about).flatMap(id -> record(about.kind(), id, caller)).stream())
                .collect(toSet());
    }

    private Optional<String> id(HttpServletRequest request, Named named, About about) {
        var id = about.isInBody()
                ? sent(request, about.id())
                : Optional.ofNullable(named.variables().get(about.id()));
        return id.filter(text -> ID.matcher(text).matches());
    }

    private Optional<String> sent(HttpServletRequest request, String pointer) {
        try {
            var body = json.readTree(request.getInputStream().readAllBytes());
            return Optional.of(body.at(pointer).asString(""));
        } catch (IOException | JacksonException _) {
            return Optional.empty(); // whoever reads the form says so
        }
    }

    /** The token of a record proves that it exists, also where it has not been heard of yet. */
    private Optional<String> record(String kind, String id, Caller caller) {
        var isProved = caller instanceof Holder holder && holder.record().equals(id) || log.knows(id);
        return kind.equals(About.RECORD) && isProved
                ? Optional.of(id)
                : Optional.ofNullable(finders.get(kind)).flatMap(finder -> finder.apply(id));
    }
}
