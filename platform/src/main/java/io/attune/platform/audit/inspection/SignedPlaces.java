package io.attune.platform.audit.inspection;

import io.attune.platform.audit.Head;
import io.attune.platform.audit.heads.HeadKey.PublicHeadKey;
import io.attune.platform.audit.heads.SignedHeads;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What signed statements say about the places of one service's chains. */
final class SignedPlaces {

    private final Map<String, TreeMap<Long, String>> hashes = new HashMap<>();
    private long statements;
    private long falseStatements;

    SignedPlaces(String service, Collection<SignedHeads> signed, List<PublicHeadKey> keys) {
        for (var one : signed) {
            if (!one.statement().service().equals(service)) {
                continue;
            }
            statements++;
            if (isValid(one, keys)) {
                one.statement().heads().forEach(this::note);
            } else {
                falseStatements++;
            }
        }
    }

    private static boolean isValid(SignedHeads signed, List<PublicHeadKey> keys) {
        return keys.stream()
                .filter(key -> key.id().equals(signed.statement().keyId()))
                .anyMatch(key -> key.verifies(signed.statement().bytes(), signed.signature()));
    }

    /** Of two statements about one place that differ, neither is what lies there: both are found. */
    private void note(Head head) {
        hashes.computeIfAbsent(head.record(), _ -> new TreeMap<>())
                .merge(head.sequence(), head.hash(), (one, other) -> one.equals(other) ? one : "");
    }

    long statements() {
        return statements;
    }

    long falseStatements() {
        return falseStatements;
    }

    Set<String> records() {
        return hashes.keySet();
    }

    /** The last place of a chain that was signed; 0 when none was. */
    long last(String record) {
        var places = hashes.get(record);
        return places == null ? 0 : places.lastKey();
    }

    boolean contradicts(Head head) {
        var places = hashes.get(head.record());
        var signed = places == null ? null : places.get(head.sequence());
        return signed != null && !Objects.equals(signed, head.hash());
    }
}
