package io.attune.system.run;

import java.nio.file.Path;
import java.util.Map;

/**
 * What makes a process of a service.
 *
 * @param jar as the build leaves it
 * @param environment every setting the service takes: the same names that a container gets
 */
public record ServiceLaunch(String name, Path jar, int port, Map<String, String> environment) {}
