package io.attune.matching.candidates.remote;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where booking-service is and how long one try may take.
 *
 * @param connect until a connection stands
 * @param read until the answer has come, connection included
 */
@ConfigurationProperties("attune.booking")
record BookingServiceSettings(URI uri, Duration connect, Duration read) {}
