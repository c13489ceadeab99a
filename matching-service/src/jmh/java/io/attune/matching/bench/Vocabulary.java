package io.attune.matching.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product's own words; a word's place in its list is its bit. */
final class Vocabulary {

    static final List<String> CONCERNS = list("concerns");
    static final List<String> APPROACHES = list("approaches");
    static final List<String> GOALS = list("goals");
    static final List<String> CREDENTIALS = list("credentials");
    static final List<String> GENDERS = list("genders");
    static final List<String> LANGUAGES = list("languages");
    static final List<String> IDENTITIES = list("identities");
    static final List<String> KNOWLEDGE = list("knowledge");

    /** Identities, then knowledge of a faith or culture: what a client may ask for. */
    static final List<String> SHARED =
            Stream.concat(IDENTITIES.stream(), KNOWLEDGE.stream()).toList();

    private Vocabulary() {}

    static Map<String, Integer> places(List<String> list) {
        return IntStream.range(0, list.size()).boxed().collect(Collectors.toUnmodifiableMap(list::get, place -> place));
    }

    static Set<String> words(int bits, List<String> list) {
        var words = new TreeSet<String>();
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            words.add(list.get(Integer.numberOfTrailingZeros(rest)));
        }
        return words;
    }

    private static List<String> list(String name) {
        var codes = new ArrayList<String>();
        Tree.TERMS.path(name).forEach(term -> codes.add(term.path("code").asString()));
        if (codes.isEmpty() || codes.size() > Integer.SIZE) {
            throw new IllegalStateException("The vocabulary has no list " + name + " of at most 32 words.");
        }
        return List.copyOf(codes);
    }

    private static final class Tree {
        static final JsonNode TERMS = read().path("terms");

        private static JsonNode read() {
            try (var text = Vocabulary.class.getResourceAsStream("/bench/vocabulary.json")) {
                return new JsonMapper().readTree(text);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
