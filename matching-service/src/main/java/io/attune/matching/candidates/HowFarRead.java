package io.attune.matching.candidates;

import java.util.Map;

/** How far this instance has read the topics that its candidates are put together from. */
@FunctionalInterface
public interface HowFarRead {

    /** By topic and partition, the offset that comes next. */
    Map<String, Map<Integer, Long>> positions();
}
