package io.attune.matching.shortlist.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.Matching;
import io.attune.matching.fit.Moments;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.RandomCases;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.matching.intake.CurrentRules;
import io.attune.matching.shortlist.CrisisResources;
import io.attune.matching.shortlist.PickOutcome;
import io.attune.matching.shortlist.Shortlist;
import io.attune.matching.shortlist.ShortlistFixtures;
import io.attune.matching.words.BannedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that a client receives, for any intake and whoever is offered. A name stands as it was given, whatever it
 * means: a therapist may be called Best, and a place of help too.
 */
class ToldProperties {

    /** Every field there is, and what may stand in it. Numbers count therapists and kilometres, and nothing else. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("/id", "id"),
            Map.entry("/intakeId", "id"),
            Map.entry("/status", "ready|empty|held|pending"),
            Map.entry("/notice/code", "no-longer-available"),
            Map.entry("/notice/text", "words"),
            Map.entry("/crisisResources[]/code", "code"),
            Map.entry("/crisisResources[]/name", "name"),
            Map.entry("/crisisResources[]/call", "address"),
            Map.entry("/crisisResources[]/text", "address"),
            Map.entry("/crisisResources[]/note", "help"),
            Map.entry("/offers[]/therapistId", "id"),
            Map.entry("/offers[]/name", "name"),
            Map.entry("/offers[]/reasons[]/code", "code"),
            Map.entry("/offers[]/reasons[]/text", "words"),
            Map.entry("/offers[]/unknown[]/code", "code"),
            Map.entry("/offers[]/unknown[]/text", "words"),
            Map.entry("/offers[]/notMet[]/code", "code"),
            Map.entry("/offers[]/notMet[]/text", "words"),
            Map.entry("/offers[]/openHours[]/start", "time"),
            Map.entry("/offers[]/openHours[]/end", "time"),
            Map.entry("/offers[]/hoursAsOf", "time"),
            Map.entry("/relaxations[]/code", "times|format|fee|must|coverage|accepting"),
            Map.entry("/relaxations[]/change", "words"),
            Map.entry("/relaxations[]/opens", "number"),
            Map.entry("/relaxations[]/how/times", "any"),
            Map.entry("/relaxations[]/how/format", "video|phone|in-person"),
            Map.entry("/relaxations[]/how/maxDistanceKm", "number"),
            Map.entry("/relaxations[]/how/budget/amount", "money"),
            Map.entry("/relaxations[]/how/budget/currency", "CAD"),
            Map.entry("/relaxations[]/how/sliding", "true"),
            Map.entry("/relaxations[]/how/wish", "gender|approaches|identities|style"),
            Map.entry("/relaxations[]/how/coverage", "none"),
            Map.entry("/relaxations[]/how/waits", "true"),
            Map.entry("/relaxations[]/first/therapistId", "id"),
            Map.entry("/relaxations[]/first/name", "name"));

    private static final Map<String, Pattern> KINDS = Map.of(
            "words", Pattern.compile("(?U).*\\p{L}{2}.*"),
            "code", Pattern.compile("[a-z0-9-]+"),
            "address", Pattern.compile("(tel|sms):[0-9+-]+(\\?.*)?"),
            "time", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*"),
            "money", Pattern.compile("\\d+\\.\\d\\d"),
            "id", Pattern.compile("[a-z0-9-]+"),
            "number", Pattern.compile("\\d{1,6}"),
            "name", Pattern.compile(".+"),
            "help", Pattern.compile("(?U).*\\p{L}{2}.*"));

    private static final JsonMapper JSON = new JsonMapper();

    private final Matching matching = new Matching(ShippedModel.read());
    private final ShortlistViews views = new ShortlistViews(
            CurrentRules.ZONES,
            () -> Moments.NOW,
            JSON.readValue(
                    ToldProperties.class.getResourceAsStream("/reference/crisis-resources.json"),
                    CrisisResources.class));

    @Property(tries = 1_000)
    void neverRateRankOrCompareAndHoldNoScore(@ForAll long seed) {
        var cases = new RandomCases(seed);
        var question = new Question("shortlist-1", cases.need(), Moments.now(), 5);
        var candidates =
                cases.candidates(8).stream().map(ToldProperties::calledTheBest).toList();
        var answer = matching.answer(question, candidates);

        for (var language : List.of("en", "fr")) {
            for (var level : List.of("GREEN", "YELLOW")) {
                assertMayBeTold(ShortlistFixtures.telling(answer, language, level), language);
            }
        }
    }

    @Property(tries = 1)
    void refuseAPickInWordsThatAnyoneMayRead() {
        var everyRule = Set.of(
                "licence",
                "language",
                "age-group",
                "participants",
                "safety",
                "scope",
                "apart",
                "accepting",
                "format",
                "fee",
                "coverage",
                "times",
                "must");
        List.of(
                        new PickOutcome.RulesRefuse(List.copyOf(everyRule)),
                        new PickOutcome.NotMatchedYet(),
                        new PickOutcome.HeldForSafety())
                .forEach(outcome -> {
                    var body = JSON.valueToTree(
                            PickController.refusal(outcome).orElseThrow().getBody());
                    BannedWords.assertFree(body.toString());
                    body.properties().forEach(field -> assertThat(field.getKey())
                            .isIn(
                                    "type",
                                    "title",
                                    "status",
                                    "detail",
                                    "instance",
                                    "traceId",
                                    "errors",
                                    "rules",
                                    "properties"));
                });
    }

    private void assertMayBeTold(Shortlist shortlist, String language) {
        leaves(JSON.valueToTree(views.of(shortlist, language, Sight.WHOLE)), "", new ArrayList<>())
                .forEach(leaf -> {
                    assertThat(FIELDS).containsKey(leaf.path());
                    var kind = FIELDS.getOrDefault(leaf.path(), "");
                    var text = leaf.value().asString();
                    assertThat(leaf.value().isNumber()).as(leaf.path()).isEqualTo(kind.equals("number"));
                    assertThat(text)
                            .as(leaf.path())
                            .matches(KINDS.containsKey(kind) ? KINDS.get(kind) : Pattern.compile(kind));
                    // The nearest emergency room is a place, not a standing.
                    if (kind.equals("help")) {
                        BannedWords.assertFree(text.replace("la plus proche", "à côté"));
                    }
                    if (kind.equals("words")) {
                        BannedWords.assertFree(text);
                    }
                });
    }

    private record Leaf(String path, JsonNode value) {}

    private static List<Leaf> leaves(JsonNode node, String path, List<Leaf> found) {
        if (node.isObject()) {
            node.properties().forEach(field -> leaves(field.getValue(), path + '/' + field.getKey(), found));
        } else if (node.isArray()) {
            node.forEach(element -> leaves(element, path + "[]", found));
        } else if (!node.isNull()) {
            found.add(new Leaf(path, node));
        }
        return found;
    }

    private static Candidate calledTheBest(Candidate it) {
        return new Candidate(
                it.id(),
                "Étoile Best-Topp",
                it.standing(),
                it.licence(),
                it.reach(),
                it.training(),
                it.person(),
                it.fees(),
                it.openHours(),
                it.conflicts(),
                it.learned());
    }
}
