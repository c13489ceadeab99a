package io.attune.matching.simulation;

import java.util.List;

/** Figures that belong together, and what they are counted in. */
record Section(String title, List<Figure> figures) {

    Section {
        figures = List.copyOf(figures);
    }
}
