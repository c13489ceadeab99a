package io.attune.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** What stands beside the problem in every answer to some requests, whoever refuses them. */
public interface ProblemMembers {

    /** Nothing for most requests. */
    Map<String, ?> beside(HttpServletRequest request);
}
