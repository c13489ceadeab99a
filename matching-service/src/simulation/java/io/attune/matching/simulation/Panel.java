package io.attune.matching.simulation;

import java.util.List;
import java.util.Locale;

/**
 * A chart of rows, each with a few figures and their intervals on one axis.
 *
 * @param axis what is counted along it, from where to where, with a line at every step
 * @param bands behind the rows
 */
record Panel(String title, Axis axis, List<Band> bands, List<Row> rows) {

    private static final int LEFT = 250;
    private static final int WIDTH = 560;
    private static final int ROW = 26;
    private static final int ABOVE = 62;
    private static final int BELOW = 54;

    record Axis(String words, double from, double to, double step, int decimals) {}

    /** What a part of the axis means; {@code kind} is its colour, by its class. */
    record Band(double from, double to, String kind, String words) {}

    /** @param target where the figures should lie, or none */
    record Row(String words, List<Mark> marks, Figure.Target... target) {}

    /** @param kind its shape and colour, by its class */
    record Mark(Interval found, String kind) {}

    int height() {
        return ABOVE + rows.size() * ROW + BELOW;
    }

    String drawnAt(int top) {
        var svg = new StringBuilder();
        svg.append("<text class=\"title\" x=\"20\" y=\"%d\">%s</text>\n".formatted(top + 24, title));
        bands.forEach(band -> svg.append(drawn(band, top)));
        svg.append(lines(top));
        for (int place = 0; place < rows.size(); place++) {
            svg.append(drawn(rows.get(place), top + ABOVE + place * ROW + ROW / 2));
        }
        return svg.toString();
    }

    private String drawn(Band band, int top) {
        double from = x(band.from);
        double to = x(band.to);
        return text(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>\n"
                        + "<text class=\"note\" text-anchor=\"middle\" x=\"%.1f\" y=\"%d\">%s</text>\n",
                band.kind,
                from,
                top + ABOVE,
                to - from,
                rows.size() * ROW,
                (from + to) / 2,
                top + ABOVE - 8,
                band.words);
    }

    private String lines(int top) {
        int bottom = top + ABOVE + rows.size() * ROW;
        var svg = new StringBuilder();
        int steps = (int) Math.round((axis.to - axis.from) / axis.step);
        for (int step = 0; step <= steps; step++) {
            double value = axis.from + step * axis.step;
            svg.append(text(
                    "<line class=\"grid\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>\n",
                    x(value), top + ABOVE, x(value), bottom));
            svg.append(text(
                    "<text class=\"tick\" text-anchor=\"middle\" x=\"%.1f\" y=\"%d\">%." + axis.decimals + "f</text>\n",
                    x(value),
                    bottom + 16,
                    value));
        }
        svg.append(text(
                "<text class=\"note\" text-anchor=\"middle\" x=\"%.1f\" y=\"%d\">%s</text>\n",
                LEFT + WIDTH / 2.0, bottom + 36, axis.words));
        return svg.toString();
    }

    private String drawn(Row row, int middle) {
        var svg = new StringBuilder(text(
                "<text class=\"row\" text-anchor=\"end\" x=\"%d\" y=\"%d\">%s</text>\n",
                LEFT - 12, middle + 4, row.words));
        for (var target : row.target) {
            svg.append(text(
                    "<rect class=\"target\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"18\"/>\n",
                    x(target.low()), middle - 9, x(target.high()) - x(target.low())));
        }
        for (var mark : row.marks) {
            svg.append(text(
                    "<line class=\"%s\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>\n"
                            + "<circle class=\"%s\" cx=\"%.1f\" cy=\"%d\" r=\"5\"/>\n",
                    mark.kind,
                    x(mark.found.low()),
                    middle,
                    x(mark.found.high()),
                    middle,
                    mark.kind,
                    x(mark.found.mean()),
                    middle));
        }
        return svg.toString();
    }

    private double x(double value) {
        return LEFT + WIDTH * (Math.clamp(value, axis.from, axis.to) - axis.from) / (axis.to - axis.from);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
