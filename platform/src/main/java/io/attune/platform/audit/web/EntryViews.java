package io.attune.platform.audit.web;

import io.attune.platform.audit.AccessAlert;
import io.attune.platform.audit.AuditReading.Entries;
import io.attune.platform.audit.Canonical;
import io.attune.platform.audit.Entry;
import java.util.LinkedHashMap;
import java.util.Map;

/** Entries as they are hashed, so that whoever reads them can check the chain. */
final class EntryViews {

    private EntryViews() {}

    static Map<String, Object> of(Entries entries) {
        var view = new LinkedHashMap<String, Object>();
        view.put("entries", entries.entries().stream().map(EntryViews::of).toList());
        if (entries.hasMore()) {
            view.put("next", Canonical.text(entries.entries().getLast().at()));
        }
        return view;
    }

    static Map<String, Object> of(Entry entry) {
        Map<String, Object> view = new LinkedHashMap<>(entry.members());
        view.put("hash", entry.hash());
        return view;
    }

    static Map<String, Object> alert(AccessAlert alert) {
        return Map.of(
                "id", alert.id(),
                "record", alert.record(),
                "who", alert.occasion().who(),
                "roles", alert.occasion().roles(),
                "action", alert.occasion().action(),
                "purpose", alert.occasion().purpose(),
                "at", Canonical.text(alert.at()));
    }
}
