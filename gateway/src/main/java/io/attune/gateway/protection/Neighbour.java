package io.attune.gateway.protection;

import java.net.URI;
import java.time.Duration;

/**
 * A service behind the front door.
 *
 * @param name as in the route table
 * @param part what it does, in words for whoever misses it
 * @param address where it listens
 * @param limit how long an answer may take, whole
 */
public record Neighbour(String name, String part, URI address, Duration limit) {}
