package io.attune.matching.fit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.order.Stake.Belief;
import io.attune.matching.fit.store.ShippedModel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BandTests {

    private static final FitModel MODEL = ShippedModel.read();

    @Test
    void reachesAsFarBelowTheHighestAsTheModelSays() {
        var highest = Contenders.totalling("a", 1_000);
        var last = Contenders.totalling("b", 1_000 - MODEL.band());
        var beyond = Contenders.totalling("c", 1_000 - MODEL.band() - 1);

        assertThat(Band.of(List.of(highest, last, beyond), MODEL).members()).containsExactly(highest, last);
    }

    @Test
    void holdsNobodyWhereNobodyIs() {
        assertThat(Band.of(List.of(), MODEL).size()).isZero();
        assertThat(Band.empty(MODEL).stakes()).isEmpty();
    }

    @Test
    void holdsAHundredAndNoMore() {
        var many = IntStream.range(0, 150)
                .mapToObj(number -> Contenders.scoring("t" + number, 0))
                .toList();

        assertThat(Band.of(many, MODEL).members()).isEqualTo(many.subList(0, 100));
    }

    @Test
    void fixesWhatIsNotLearnedOfAnybody() {
        var stakes = Band.of(List.of(Contenders.scoring("a", 500)), MODEL).stakes();

        assertThat(stakes).containsExactly(new Stake(80 * 500L, List.of()));
    }

    @Test
    void drawsAPosteriorTempered() {
        var known = new Posterior(0.01, 0.1);
        var belief = belief(List.of(Contenders.felt("a", known, MODEL)), 0);

        assertThat(belief.mean()).isEqualTo(known.mean());
        assertThat(belief.deviation()).isEqualTo(MODEL.exploration().temper() * known.deviation());
        assertThat(belief.clip()).isEqualTo(MODEL.clip());
    }

    /** By the surest, whoever of them comes first. */
    @Test
    void takesNobodyForMuchLessSureThanTheSurest() {
        var sure = Contenders.felt("a", new Posterior(0, 0.1), MODEL);
        var unsure = Contenders.felt("b", new Posterior(0, 0.2), MODEL);
        var widest = MODEL.exploration().temper() * MODEL.exploration().widest() * new Posterior(0, 0.1).deviation();

        assertThat(belief(List.of(sure, unsure), 1).deviation()).isCloseTo(widest, within(1e-12));
        assertThat(belief(List.of(unsure, sure), 0).deviation()).isCloseTo(widest, within(1e-12));
    }

    @Test
    void believesOfANewcomerWhatIsTrueOfThePractice() {
        var known = Contenders.felt("a", new Posterior(0, 0.2236), MODEL);
        var newcomer = belief(List.of(known, Contenders.newcomer("b", MODEL)), 1);
        var practice = MODEL.measure("felt-understanding");

        assertThat(newcomer.mean()).isEqualTo(practice.mean());
        assertThat(newcomer.deviation()).isCloseTo(MODEL.exploration().temper() * practice.deviation(), within(1e-4));
    }

    private static Belief belief(List<Contender> members, int place) {
        return Band.of(members, MODEL).stakes().get(place).beliefs().getFirst();
    }
}
