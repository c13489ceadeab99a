package io.attune.matching.engine;

/**
 * What holds for every row of a page, so that a page can be passed over at a glance.
 *
 * @param felt the highest standing on felt understanding
 * @param first the earliest open hour
 * @param genders a bit for each that some row has; the last bit when one is not known
 * @param approaches those that any row has
 * @param styleLeast by dimension
 * @param unsaid a bit for each dimension on which some row says nothing
 */
record Bounds(int felt, int first, int genders, int approaches, short[] styleLeast, short[] styleMost, int unsaid) {

    static final int GENDER_UNKNOWN = 1 << 31;
    static final Bounds NONE = new Bounds(
            Integer.MIN_VALUE, Integer.MAX_VALUE, 0, 0, new short[Row.DIMENSIONS], new short[Row.DIMENSIONS], 0);

    static Bounds of(Page page) {
        int felt = Integer.MIN_VALUE;
        int first = Integer.MAX_VALUE;
        int genders = 0;
        int approaches = 0;
        int unsaid = 0;
        var least = new short[] {Short.MAX_VALUE, Short.MAX_VALUE, Short.MAX_VALUE, Short.MAX_VALUE};
        var most = new short[] {Short.MIN_VALUE, Short.MIN_VALUE, Short.MIN_VALUE, Short.MIN_VALUE};
        for (long rest = page.word(Facts.OCCUPIED); rest != 0; rest &= rest - 1) {
            int row = Long.numberOfTrailingZeros(rest);
            felt = Math.max(felt, page.felt[row]);
            first = Math.min(first, page.first[row]);
            genders |= page.gender[row] < 0 ? GENDER_UNKNOWN : 1 << page.gender[row];
            approaches |= page.approaches[row];
            for (int dimension = 0; dimension < Row.DIMENSIONS; dimension++) {
                short said = page.style[row * Row.DIMENSIONS + dimension];
                if (said == Styles.UNSAID) {
                    unsaid |= 1 << dimension;
                } else {
                    least[dimension] = (short) Math.min(least[dimension], said);
                    most[dimension] = (short) Math.max(most[dimension], said);
                }
            }
        }
        return new Bounds(felt, first, genders, approaches, least, most, unsaid);
    }
}
