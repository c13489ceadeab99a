package io.attune.platform.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;

/**
 * An access in its place. Sealed with a hash over its canonical form, which holds the hash of the entry before it; how
 * that form is made is written down in docs/audit.md, so that anyone can check a chain.
 *
 * @param service whose chain it is
 * @param sequence 1, 2, 3… without a hole
 * @param id unlike any other
 * @param at to the millisecond
 * @param previous the hash of the entry before, zeros before the first
 * @param hash of this entry
 */
public record Entry(String service, long sequence, String id, Instant at, Access access, String previous, String hash) {

    /** The next of a chain. */
    public static Entry after(Head head, String service, String id, Instant at, Access access) {
        var millis = at.truncatedTo(ChronoUnit.MILLIS);
        var open = new Entry(service, head.sequence() + 1, id, millis, access, head.hash(), "");
        return new Entry(service, open.sequence, id, millis, access, open.previous, open.computedHash());
    }

    public String record() {
        return access.record();
    }

    public Head head() {
        return new Head(record(), sequence, hash);
    }

    public boolean isWhole() {
        return hash.equals(computedHash());
    }

    private String computedHash() {
        return Canonical.hash(members());
    }

    /** Every member but the hash, by name. */
    public TreeMap<String, Object> members() {
        var members = new TreeMap<String, Object>();
        members.put("action", access.occasion().action());
        members.put("at", Canonical.text(at));
        members.put("id", id);
        members.put("outcome", access.outcome().word());
        members.put("previous", previous);
        members.put("purpose", access.occasion().purpose());
        members.put("record", record());
        members.put("roles", access.occasion().roles());
        members.put("sent", access.fields().sent());
        members.put("sequence", sequence);
        members.put("service", service);
        members.put("shown", access.fields().shown());
        members.put("status", access.outcome().status());
        members.put("traceId", access.occasion().traceId());
        members.put("who", access.occasion().who());
        return members;
    }
}
