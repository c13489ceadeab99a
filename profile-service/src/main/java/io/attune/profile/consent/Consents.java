package io.attune.profile.consent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a client has said about consent, in the order in which they said it; nothing is ever taken out. */
public record Consents(List<Consent> history) {

    public Consents {
        history = List.copyOf(history);
    }

    public Consents and(Consent later) {
        return new Consents(Stream.concat(history.stream(), Stream.of(later)).toList());
    }

    /** What was never agreed to is not granted. */
    public boolean grants(String purpose) {
        return latest(purpose).filter(Consent::granted).isPresent();
    }

    /** Whether the last word on the purpose is this very one, about the same text in the same language. */
    public boolean say(Saying saying) {
        return latest(saying.purpose()).filter(last -> last.says(saying)).isPresent();
    }

    public Optional<Consent> latest(String purpose) {
        return of(purpose).reduce((_, later) -> later);
    }

    /** The last word on each purpose, in the order in which the purposes first came up. */
    public List<Consent> latest() {
        var last = new LinkedHashMap<String, Consent>();
        history.forEach(consent -> last.put(consent.purpose(), consent));
        return List.copyOf(last.values());
    }

    /** The purposes agreed to, in alphabetical order. */
    public List<String> granted() {
        return latest().stream()
                .filter(Consent::granted)
                .map(Consent::purpose)
                .sorted()
                .toList();
    }

    public Stream<Consent> of(String purpose) {
        return history.stream().filter(consent -> consent.purpose().equals(purpose));
    }
}
