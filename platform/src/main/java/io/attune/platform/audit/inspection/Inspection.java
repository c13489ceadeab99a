package io.attune.platform.audit.inspection;

import io.attune.platform.audit.Entry;
import io.attune.platform.audit.Head;
import io.attune.platform.audit.heads.HeadKey.PublicHeadKey;
import io.attune.platform.audit.heads.SignedHeads;
import io.attune.platform.audit.inspection.Finding.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Walks every chain of one service and compares it with itself and with what was signed. */
public final class Inspection {

    private static final int STRIDE = 64;
    private static final Pattern ID = Pattern.compile("(.+)/([1-9][0-9]{0,17})");

    private final String service;
    private final Evidence evidence;
    private final SignedPlaces signed;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Long> lengths = new HashMap<>();
    private long entries;
    private long unsigned;

    private Inspection(String service, Evidence evidence, SignedPlaces signed) {
        this.service = service;
        this.evidence = evidence;
        this.signed = signed;
    }

    /** @param keys those under which statements count */
    public static Report of(
            String service, Evidence evidence, Collection<SignedHeads> signed, List<PublicHeadKey> keys) {
        return new Inspection(service, evidence, new SignedPlaces(service, signed, keys)).report();
    }

    private Report report() {
        for (long i = 0; i < signed.falseStatements(); i++) {
            findings.add(new Finding(service, "", 0, Kind.FALSE_STATEMENT));
        }
        evidence.ids(this::measure);
        signed.records().forEach(record -> lengths.merge(record, signed.last(record), Math::max));
        new TreeSet<>(lengths.keySet()).forEach(this::walk);
        return new Report(service, lengths.size(), entries, signed.statements(), unsigned, findings);
    }

    private void measure(String id) {
        entries++;
        var place = ID.matcher(id);
        if (place.matches()) {
            lengths.merge(place.group(1), Long.valueOf(place.group(2)), Math::max);
        } else {
            findings.add(new Finding(service, id, 0, Kind.ELSEWHERE));
        }
    }

    private void walk(String record) {
        long length = lengths.getOrDefault(record, 0L);
        @Nullable Head before = Head.none(record);
        for (long from = 1; from <= length; from += STRIDE) {
            long to = Math.min(length, from + STRIDE - 1);
            var found = evidence.read(record, from, to).stream().collect(Collectors.toMap(Found::place, it -> it));
            for (long place = from; place <= to; place++) {
                before = look(record, place, found.get(place), before);
            }
        }
        unsigned += Math.max(0, length - signed.last(record));
    }

    /** Answers what the next one has to follow; nothing where that cannot be told. */
    private @Nullable Head look(String record, long place, @Nullable Found found, @Nullable Head before) {
        if (found == null) {
            return told(record, place, Kind.MISSING);
        }
        var entry = found.entry();
        if (entry == null) {
            return told(record, place, Kind.UNREADABLE);
        }
        if (!entry.record().equals(record)
                || entry.sequence() != place
                || !entry.service().equals(service)) {
            return told(record, place, Kind.ELSEWHERE);
        }
        if (!entry.isWhole()) {
            return told(record, place, Kind.ALTERED);
        }
        compare(entry, before);
        return entry.head();
    }

    private void compare(Entry entry, @Nullable Head before) {
        if (before != null && !entry.previous().equals(before.hash())) {
            told(entry.record(), entry.sequence(), Kind.OUT_OF_LINE);
        }
        if (signed.contradicts(entry.head())) {
            told(entry.record(), entry.sequence(), Kind.NOT_AS_SIGNED);
        }
    }

    private @Nullable Head told(String record, long place, Kind kind) {
        findings.add(new Finding(service, record, place, kind));
        return null;
    }
}
