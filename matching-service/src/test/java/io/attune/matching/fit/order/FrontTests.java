package io.attune.matching.fit.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrontTests {

    @Test
    void keepsTheHighestInOrder() {
        assertThat(front(3, 5, 9, 1, 7, 8).places()).containsExactly(1, 4, 3);
    }

    @Test
    void keepsOfEqualsWhoCameFirst() {
        assertThat(front(2, 5, 5, 5).places()).containsExactly(0, 1);
        assertThat(front(3, 5, 7, 5, 7).places()).containsExactly(1, 3, 0);
    }

    @Test
    void movesAllBehindANewFirst() {
        assertThat(front(4, 1, 2, 3, 4).places()).containsExactly(3, 2, 1, 0);
    }

    @Test
    void keepsNobodyWhereThereIsNoPlace() {
        assertThat(front(0, 5, 9).places()).isEmpty();
    }

    private static Front front(int size, long... totals) {
        var front = new Front(size);
        for (int place = 0; place < totals.length; place++) {
            front.consider(place, totals[place]);
        }
        return front;
    }
}
