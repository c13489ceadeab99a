package io.attune.matching.simulation;

import io.attune.matching.fit.store.ShippedModel;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The door of {@code ./run simulate}. */
public final class Simulate {

    private static final int AT_FAULT = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private Simulate() {}

    public static void main(String... words) throws IOException {
        System.exit(run(Path.of(System.getProperty("attune.home", ".")), System.out, words));
    }

    /** 0; 1 when what came out cannot be true; 2 when what was asked for is not understood. */
    static int run(Path home, PrintStream out, String... words) throws IOException {
        try {
            return run(Wanted.of(home, words), out);
        } catch (IllegalArgumentException notUnderstood) {
            out.println(notUnderstood.getMessage());
            return NOT_UNDERSTOOD;
        }
    }

    private static int run(Wanted wanted, PrintStream out) throws IOException {
        var assumptions = Assumptions.usual().withShare(wanted.share());
        var study = new Study(ShippedModel.read(), assumptions, wanted.seed(), wanted.practices());
        out.print(Report.heading(study));
        var findings = study.findings();
        out.print(Report.table(findings));
        if (findings.fault().isEmpty() && wanted.drawing() != null) {
            Files.writeString(wanted.drawing(), Picture.of(findings));
            out.println("Drawn: " + wanted.drawing());
        }
        out.println(Report.json(findings));
        return findings.fault().isPresent() ? AT_FAULT : 0;
    }
}
