package io.attune.matching.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.Judgement;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.Moments;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.order.Offer;
import io.attune.matching.fit.relaxation.Change;
import io.attune.matching.fit.relaxation.Relaxation;
import io.attune.matching.fit.rule.Because;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Style;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    private static final Words ENGLISH = Words.in("en");
    private static final Words FRENCH = Words.in("fr-CA");
    private static final Matching MATCHING = new Matching(ShippedModel.read());

    private static final ANeed NEED = ANeed.that()
            .speaks("fr", "en")
            .hasConcern("anxiety", 3)
            .hopesFor("skills")
            .meetsBy(Format.VIDEO, Format.IN_PERSON)
            .travels(15)
            .isFree(DayOfWeek.WEDNESDAY, "08:00", "12:00")
            .hopesToBeginBy(LocalDate.parse("2026-11-30"))
            .paysUpTo("160.00")
            .isCoveredFor("RP")
            .wishesForGender("woman", false, 2)
            .wishesForApproaches(false, 1, "emdr")
            .asksForIdentities(false, "lgbtq")
            .wishesForStyle(Style.of(-0.5, 1.0, null, null), false);

    private static final ACandidate CANDIDATE = ACandidate.who()
            .speaks("en", "fr")
            .isVerifiedFor("anxiety")
            .practises("cbt")
            .meetsBy(Format.IN_PERSON)
            .hasRoomAt(ANeed.TORONTO)
            .asks("150.00")
            .holds("RP")
            .isA("woman")
            .worksInStyle(Style.of(null, 0.75, null, null))
            .isFreeAt("2026-12-02T14:00:00Z");

    @Test
    void saysInEnglishWhyATherapistIsOffered() {
        var explanation = ENGLISH.explain(offer());

        assertThat(explanation.reasons())
                .containsExactly(
                        new Sentence("licence", "licensed in Ontario until 31 March 2027"),
                        new Sentence("language", "works in French and English"),
                        new Sentence("scope", "has evidenced training for anxiety"),
                        new Sentence("format", "meets in person in Toronto, about 1 km from you"),
                        new Sentence("fee", "a session costs $150.00, within your limit"),
                        new Sentence("coverage", "holds a credential that your plan accepts (RP)"),
                        new Sentence("times", "has open hours at the times you gave"),
                        new Sentence("working-style", "stays close to feelings, as you wished"),
                        new Sentence("approach", "works with CBT for anxiety"),
                        new Sentence("preferences", "a woman, as you wished"));
        assertThat(explanation.unknown())
                .containsExactly(
                        new Sentence("working-style", "not stated whether this therapist lets you lead"),
                        new Sentence("working-style", "aims of the work not stated"),
                        new Sentence("identity", "identity and background not stated"));
        assertThat(explanation.notMet())
                .containsExactly(
                        new Sentence("preferences", "does not work with EMDR"),
                        new Sentence("preferences", "your first choice, by video, is not possible"),
                        new Sentence("soon", "no open hour by 30 November 2026"));
    }

    @Test
    void saysTheSameInFrench() {
        var explanation = FRENCH.explain(offer());

        assertThat(explanation.reasons())
                .extracting(sentence -> sentence.text().replace('\u00a0', ' '))
                .containsExactly(
                        "permis d’exercer en Ontario jusqu’au 31 mars 2027",
                        "travaille en français et anglais",
                        "formation attestée pour l’anxiété",
                        "consulte en personne (Toronto, à environ 1 km de chez vous)",
                        "une séance coûte 150,00 $, dans les limites de votre budget",
                        "a un titre accepté par votre régime (RP)",
                        "a des heures libres aux moments que vous avez indiqués",
                        "reste près des émotions, comme vous le souhaitiez",
                        "pratique la TCC pour l’anxiété",
                        "une femme, comme vous le souhaitiez");
        assertThat(explanation.unknown())
                .extracting(Sentence::text)
                .containsExactly(
                        "il n’est pas précisé si cette personne vous laisse mener",
                        "buts du travail non précisés",
                        "identité et parcours non précisés");
        assertThat(explanation.notMet())
                .extracting(Sentence::text)
                .containsExactly(
                        "ne pratique pas l’EMDR",
                        "votre premier choix, par vidéo, n’est pas possible",
                        "aucune heure libre d’ici le 30 novembre 2026");
    }

    @Test
    void saysOnceWhatTwoRulesSayAlike() {
        var need = ANeed.that().wishesForGender("woman", true, 2);

        var explanation = ENGLISH.explain(offer(need, ACandidate.who().isA("woman")));

        assertThat(explanation.reasons())
                .filteredOn(sentence -> sentence.text().equals("a woman, as you wished"))
                .containsExactly(new Sentence("must", "a woman, as you wished"));
    }

    @Test
    void saysWhatIsNotKnownAboutATerm() {
        var explanation = ENGLISH.explain(
                offer(ANeed.that().paysUpTo("160.00"), ACandidate.who().hasHours(null)));

        assertThat(explanation.unknown())
                .startsWith(new Sentence("fee", "fee not stated"), new Sentence("times", "open hours not known yet"));
    }

    @Test
    void neverSpeaksOfWhatIsLearnedFromOthers() {
        var learned = ENGLISH.explain(offer(ANeed.that(), ACandidate.who().isFelt(0.5, 0.1)));
        var nothing = ENGLISH.explain(offer(ANeed.that(), ACandidate.who()));

        assertThat(learned).isEqualTo(nothing);
    }

    @Test
    void saysWhyAPickIsRefused() {
        var question = new Question("shortlist-1", NEED.build(), Moments.now(), 3);
        var refused = (Judgement.Refused) MATCHING.judge(
                question, CANDIDATE.copy().speaks("es").hasCaseload(30, 30).build());

        assertThat(ENGLISH.refusals(refused.refusals()))
                .containsExactly(
                        new Sentence("language", "works in none of your languages"),
                        new Sentence("accepting", "has no room at present"));
    }

    @Test
    void keepsSafetyAndConflictsToItself() {
        var question = new Question("shortlist-1", ANeed.that().build(), Moments.now(), 3);
        var refused = (Judgement.Refused) MATCHING.judge(
                question, ACandidate.who().hasConflictWith(Set.of("client-1")).build());

        assertThat(ENGLISH.refusals(refused.refusals()))
                .containsExactly(new Sentence("apart", "not possible for this request"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-31|31 March 2027|31 mars 2027",
                "2027-01-01|1 January 2027|1er janvier 2027",
                "2026-12-11|11 December 2026|11 décembre 2026",
            })
    void writesDatesAsTheLanguageDoes(LocalDate date, String english, String french) {
        var said = Because.of("soon.first", new Fact.Day(date));

        assertThat(new Speech(Locale.CANADA).say(said)).isEqualTo("first open hour on " + english);
        assertThat(new Speech(Locale.CANADA_FRENCH).say(said)).isEqualTo("première heure libre le " + french);
    }

    @Test
    void saysHowFarAConstraintWouldGiveWay() {
        var changes = List.of(
                new Change.AnyTime(),
                new Change.AlsoBy(Format.PHONE),
                new Change.Within(25),
                new Change.SlidingPlaceUpTo(Money.of("95.00", "CAD")),
                new Change.UpTo(Money.of("175.00", "CAD")),
                new Change.AsAWish("identities"),
                new Change.WithoutThePlan(),
                new Change.WaitingForAPlace());

        assertThat(changes)
                .extracting(change -> ENGLISH.change(relaxation(change)))
                .containsExactly(
                        "any day and hour",
                        "also by phone",
                        "up to 25 km away",
                        "a place at a reduced fee of up to $95.00",
                        "a session fee of up to $175.00",
                        "your condition on identity and background as a wish",
                        "paying without your plan",
                        "waiting until a place is free");
        assertThat(changes)
                .extracting(change -> FRENCH.change(relaxation(change)).replace('\u00a0', ' '))
                .containsExactly(
                        "n’importe quel jour, à n’importe quelle heure",
                        "aussi par téléphone",
                        "jusqu’à 25 km de chez vous",
                        "une place à tarif réduit, jusqu’à 95,00 $",
                        "un tarif allant jusqu’à 175,00 $",
                        "votre condition sur l’identité et le parcours comme simple souhait",
                        "payer sans votre régime",
                        "attendre qu’une place se libère");
    }

    @Test
    void speaksEnglishWhereItHasNoWords() {
        assertThat(Words.in("uk").change(relaxation(new Change.AnyTime()))).isEqualTo("any day and hour");
    }

    private static Relaxation relaxation(Change change) {
        return new Relaxation("times", change, 1, ACandidate.who().build());
    }

    private static Offer offer() {
        return offer(NEED, CANDIDATE);
    }

    private static Offer offer(ANeed need, ACandidate candidate) {
        var question = new Question("shortlist-1", need.build(), Moments.now(), 3);
        return ((Judgement.Fits) MATCHING.judge(question, candidate.build())).offer();
    }
}
