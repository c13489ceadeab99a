package io.attune.platform.audit;

import java.util.List;

/** The alerts of this service; each is told once, on the topic {@code attune.alerts}. */
public interface AccessAlerts {

    void raise(AccessAlert alert);

    /** The latest first. */
    List<AccessAlert> latest(int limit);
}
