package io.attune.booking.busy.file;

/** Ends the reading of a file wherever a rule is found broken; never leaves this room. */
final class AgainstTheRule extends RuntimeException {

    private final FileRule rule;

    AgainstTheRule(FileRule rule) {
        super(rule.code());
        this.rule = rule;
    }

    FileRule rule() {
        return rule;
    }
}
