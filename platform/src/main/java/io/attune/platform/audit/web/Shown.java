package io.attune.platform.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Takes from a controller the ids of the records that its answer shows; a parameter resolved by the audit room. */
public final class Shown {

    private static final String KEPT = Shown.class.getName();

    private final Set<String> records = new LinkedHashSet<>();

    Shown() {}

    static Shown in(HttpServletRequest request) {
        var kept = request.getAttribute(KEPT) instanceof Shown begun ? begun : new Shown();
        request.setAttribute(KEPT, kept);
        return kept;
    }

    public void record(String id) {
        records.add(id);
    }

    public void records(Collection<String> ids) {
        records.addAll(ids);
    }

    Set<String> records() {
        return Set.copyOf(records);
    }
}
