package io.attune.platform.audit;

import java.util.List;

/** The alerts of this service; each is told once, on the topic {@code attune.alerts}. */
public interface Alerts {

    void raise(Alert alert);

    /** The latest first. */
    List<Alert> latest(int limit);
}
