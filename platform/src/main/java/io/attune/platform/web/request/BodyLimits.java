package io.attune.platform.web.request;

import jakarta.servlet.http.HttpServletRequest;

/** How large a body may be, where a service wants it otherwise than {@link WholeBodyFilter} has it. */
public interface BodyLimits {

    /** In bytes. */
    int most(HttpServletRequest request);
}
