package io.attune.platform.time;

/** Zone rules that are damaged; the reason says where and how. */
final class UnreadableZones extends RuntimeException {

    private final String reason;

    UnreadableZones(String reason) {
        super(reason);
        this.reason = reason;
    }

    UnreadableZones(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
