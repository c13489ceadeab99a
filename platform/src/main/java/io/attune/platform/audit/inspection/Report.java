package io.attune.platform.audit.inspection;

import java.util.List;

/**
 * What came of looking at one service's chains.
 *
 * @param unsigned how many entries came after the last signed head of their chain: of these, one that was removed from
 *     the end leaves no trace
 */
public record Report(
        String service, long records, long entries, long statements, long unsigned, List<Finding> findings) {

    public Report {
        findings = List.copyOf(findings);
    }
}
