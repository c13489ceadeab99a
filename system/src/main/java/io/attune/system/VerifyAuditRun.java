package io.attune.system;

import com.mongodb.client.MongoClients;
import io.attune.platform.audit.heads.HeadKey.PublicHeadKey;
import io.attune.platform.audit.inspection.Finding;
import io.attune.platform.audit.inspection.Inspection;
import io.attune.platform.audit.inspection.Report;
import io.attune.platform.audit.messaging.PublishedHeads;
import io.attune.platform.audit.store.StoredEvidence;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Checks every chain of the audit log in the stores of all services against itself and against the signed heads. */
final class VerifyAuditRun {

    /** Each service by the name of its database. */
    private static final List<String> DATABASES = List.of("profile", "matching", "booking");

    private final PrintStream console;
    private final boolean json;

    VerifyAuditRun(PrintStream console, boolean json) {
        this.console = console;
        this.json = json;
    }

    /**
     * @param mongo without a database
     * @return 0 when all is as it was written, else 1
     */
    int run(String mongo, String kafka, List<PublicHeadKey> keys) {
        var signed = PublishedHeads.read(kafka);
        var reports = new ArrayList<Report>();
        try (var client = MongoClients.create(mongo)) {
            for (var database : DATABASES) {
                var evidence = new StoredEvidence(client.getDatabase(database));
                reports.add(Inspection.of(database + "-service", evidence, signed, keys));
            }
        }
        if (json) {
            console.println(JsonMapper.shared().writeValueAsString(reports));
        } else {
            reports.forEach(this::tell);
        }
        return reports.stream().allMatch(report -> report.findings().isEmpty()) ? 0 : 1;
    }

    private void tell(Report report) {
        console.printf(
                "%s: %d entries about %d records, %d signed statements, %d entries not signed yet%n",
                report.service(), report.entries(), report.records(), report.statements(), report.unsigned());
        report.findings().forEach(finding -> console.println("  " + words(finding)));
        if (report.findings().isEmpty()) {
            console.println("  all as it was written");
        }
    }

    private static String words(Finding finding) {
        var place = finding.sequence() == 0 ? finding.record() : finding.record() + '/' + finding.sequence();
        return (place + ' ' + finding.kind().words()).strip();
    }
}
