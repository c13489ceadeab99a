package io.attune.platform.messaging;

import java.util.Map;

/** How far this instance has handled the topics that it reads whole. */
public interface ReadingPositions {

    /** By topic and partition, the offset that comes next; a partition of which nothing was handled is left out. */
    Map<String, Map<Integer, Long>> positions();
}
