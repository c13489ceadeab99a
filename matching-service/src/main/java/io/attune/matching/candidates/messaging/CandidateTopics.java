package io.attune.matching.candidates.messaging;

import io.attune.matching.candidates.HowFarRead;
import io.attune.platform.messaging.ReadingPositions;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class CandidateTopics implements HowFarRead {

    private final ObjectProvider<ReadingPositions> reading;

    /** @param reading late, because whoever reads the topics is made from all handlers, and they from who asks here */
    CandidateTopics(ObjectProvider<ReadingPositions> reading) {
        this.reading = reading;
    }

    @Override
    public Map<String, Map<Integer, Long>> positions() {
        var candidates = new TreeMap<>(reading.getObject().positions());
        candidates.keySet().retainAll(Set.of(TherapistsTopic.NAME, AvailabilityTopic.NAME));
        return candidates;
    }
}
