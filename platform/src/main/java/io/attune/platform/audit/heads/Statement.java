package io.attune.platform.audit.heads;

import io.attune.platform.audit.Canonical;
import io.attune.platform.audit.Head;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/**
 * What is signed: that these chains ended so.
 *
 * @param service whose chains they are
 * @param keyId the SHA-256 of the public key under which it is signed
 */
public record Statement(String service, Instant signedAt, String keyId, List<Head> heads) {

    public Statement {
        heads = List.copyOf(heads);
    }

    /** The bytes under the signature; docs/audit.md writes down how they are made. */
    public byte[] bytes() {
        return Canonical.bytes(members());
    }

    public TreeMap<String, Object> members() {
        var members = new TreeMap<String, Object>();
        members.put("heads", heads.stream().map(Statement::members).toList());
        members.put("keyId", keyId);
        members.put("service", service);
        members.put("signedAt", Canonical.text(signedAt));
        return members;
    }

    private static TreeMap<String, Object> members(Head head) {
        var members = new TreeMap<String, Object>();
        members.put("hash", head.hash());
        members.put("record", head.record());
        members.put("sequence", head.sequence());
        return members;
    }
}
