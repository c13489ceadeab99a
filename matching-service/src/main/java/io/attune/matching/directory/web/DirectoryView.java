package io.attune.matching.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.matching.directory.Card;
import io.attune.matching.directory.Facet;
import io.attune.matching.directory.Page;
import io.attune.matching.directory.Search;
import io.attune.matching.fit.vocabulary.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page.
 *
 * @param counts by the name of the filter and the value: how many there would be with it, other filters standing
 * @param total on all pages
 * @param next to be sent as {@code cursor} for the following page; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DirectoryView(
        List<TherapistView> therapists,
        Map<String, Map<String, Integer>> counts,
        int total,
        @Nullable String next) {

    static DirectoryView of(Page page, Search search) {
        return new DirectoryView(
                page.therapists().stream().map(TherapistView::of).toList(),
                byCode(page.counts()),
                page.total(),
                page.next().map(place -> Cursor.write(place, search)).orElse(null));
    }

    private static Map<String, Map<String, Integer>> byCode(Map<Facet, Map<String, Integer>> counts) {
        var byCode = new LinkedHashMap<String, Map<String, Integer>>();
        counts.forEach((facet, values) -> byCode.put(facet.code(), values));
        return byCode;
    }

    /** What the list says of a therapist; the whole profile is profile-service's to tell. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TherapistView(
            String therapistId,
            String name,
            boolean accepting,
            List<String> languages,
            List<String> concerns,
            List<String> approaches,
            List<String> formats,
            List<String> credentials,
            @Nullable String gender,
            List<String> identities,
            List<String> knowledge,
            List<String> jurisdictions,
            List<String> cities,
            List<PriceView> feesFrom,
            boolean slidingPlaceFree) {

        static TherapistView of(Card it) {
            return new TherapistView(
                    it.therapistId(),
                    it.name(),
                    it.accepting(),
                    it.languages(),
                    it.concerns(),
                    it.approaches(),
                    it.formats(),
                    it.credentials(),
                    it.gender(),
                    it.identities(),
                    it.knowledge(),
                    it.jurisdictions(),
                    it.cities(),
                    it.from().stream().map(PriceView::of).toList(),
                    it.slidingPlace() != null);
        }
    }

    /** The least that any kind of session costs in one currency. */
    record PriceView(String amount, String currency) {

        static PriceView of(Money money) {
            return new PriceView(money.amount().toPlainString(), money.currency());
        }
    }
}
