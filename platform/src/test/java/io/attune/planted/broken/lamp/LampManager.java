package io.attune.planted.broken.lamp;

import io.attune.planted.broken.oil.Oil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Open, set from outside, tied to a framework, and named after nothing. */
@SuppressWarnings("unused")
public class LampManager {

    @Autowired
    private Oil oil;

    private ApplicationContext context;

    public void setContext(ApplicationContext context) {
        this.context = context;
    }

    public int getBrightness() {
        return 7;
    }
}
