package io.attune.matching.engine;

import io.attune.matching.fit.leaning.Guidelines;
import io.attune.matching.fit.vocabulary.LanguageTag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the words of needs mean in the columns, kept from need to need by one thread; forgotten as soon as candidates
 * have brought a new word.
 */
final class Meanings {

    private static final int MOST = 1_000;

    private final Shared shared;
    private final Guidelines guidelines;
    private final Map<String, int[]> languages = new HashMap<>();
    private final Map<String, int[]> levels = new HashMap<>();
    private int languagesSeen;
    private int approachesSeen;

    Meanings(Shared shared, Guidelines guidelines) {
        this.shared = shared;
        this.guidelines = guidelines;
    }

    /** The bitsets of those who speak one of these. */
    int[] languages(List<String> wanted) {
        int known = shared.facts.words(Facts.Kind.LANGUAGE).size();
        if (known != languagesSeen || languages.size() > MOST) {
            languages.clear();
            languagesSeen = known;
        }
        var all = language(wanted.getFirst());
        for (int place = 1; place < wanted.size(); place++) {
            var more = language(wanted.get(place));
            int before = all.length;
            all = Arrays.copyOf(all, before + more.length);
            System.arraycopy(more, 0, all, before, more.length);
        }
        return all;
    }

    private int[] language(String wanted) {
        return languages.computeIfAbsent(wanted, _ -> shared.facts.words(Facts.Kind.LANGUAGE).entrySet().stream()
                .filter(known -> LanguageTag.areOne(wanted, known.getKey()))
                .mapToInt(Map.Entry::getValue)
                .toArray());
    }

    /**
     * For each level of support from the strongest down, the approaches that have it; nothing where no guideline
     * speaks.
     */
    int[] levels(String concern) {
        int known = shared.approaches.size();
        if (known != approachesSeen || levels.size() > MOST) {
            levels.clear();
            approachesSeen = known;
        }
        return levels.computeIfAbsent(concern, this::levelsOf);
    }

    private int[] levelsOf(String concern) {
        var row = guidelines.levels().get(concern);
        if (row == null) {
            return new int[0];
        }
        var masks = new int[Guidelines.STRONGEST];
        row.forEach((approach, level) -> masks[Guidelines.STRONGEST - level] |= shared.approaches.mask(approach));
        return masks;
    }
}
