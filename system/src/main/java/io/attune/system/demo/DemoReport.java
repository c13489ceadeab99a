package io.attune.system.demo;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * That all of it happened.
 *
 * @param shortlist the offers as they were shown
 * @param millis by step, in the order they were taken
 */
public record DemoReport(String intakeId, JsonNode shortlist, String appointmentId, Map<String, Long> millis) {}
