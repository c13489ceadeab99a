package io.attune.matching.intake.messaging;

/** Matching over half of the therapists would be wrong; the intake is tried again until all of them are known. */
final class DirectoryNotReadYet extends RuntimeException {

    DirectoryNotReadYet() {
        super("The candidates are still being read.");
    }
}
