package io.attune.booking.busy.file;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a file apart. Properties that can tell nothing about time, titles above all, are dropped as they come. */
final class Components implements VObjectDataListener {

    private static final int MOST = 5_000;
    private static final String CALENDAR = "VCALENDAR";
    private static final Set<String> TOP = Set.of("VEVENT", "VFREEBUSY", "VTIMEZONE");
    private static final Set<String> MATTER = Set.of(
            "UID",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "STATUS",
            "TRANSP",
            "FREEBUSY",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO",
            "X-LIC-LOCATION");

    private final Deque<Component> open = new ArrayDeque<>();
    private final List<Component> found = new ArrayList<>();
    private boolean calendar;

    private Components() {}

    static List<Component> of(String text) {
        var components = new Components();
        try (var reader = new VObjectReader(new StringReader(text), SyntaxRules.iCalendar())) {
            reader.parse(components);
        } catch (IOException impossible) {
            throw new IllegalStateException("A string can always be read.", impossible);
        }
        if (!components.calendar || !components.open.isEmpty()) {
            throw new AgainstTheRule(FileRule.NOT_A_CALENDAR);
        }
        return components.found;
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        calendar |= name.equals(CALENDAR);
        open.push(new Component(name.toUpperCase(Locale.ROOT)));
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        var ended = open.pop();
        var around = open.peek();
        if (TOP.contains(ended.name()) && around != null && around.name().equals(CALENDAR)) {
            keep(ended);
        } else if (around != null && around.name().equals("VTIMEZONE")) {
            around.parts().add(ended);
        }
    }

    private void keep(Component ended) {
        if (found.size() == MOST) {
            throw new AgainstTheRule(FileRule.TOO_MANY_EVENTS);
        }
        found.add(ended);
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        var around = open.peek();
        if (around == null) {
            throw new AgainstTheRule(FileRule.NOT_A_CALENDAR);
        }
        if (MATTER.contains(property.getName().toUpperCase(Locale.ROOT))) {
            around.properties().add(property);
        }
    }

    @Override
    public void onVersion(String value, Context context) {
        // Both versions of iCalendar say times alike.
    }

    /** Lines that are no property at all tell nothing about time. */
    @Override
    public void onWarning(
            Warning warning, @Nullable VObjectProperty property, @Nullable Exception exception, Context context) {
        if (!calendar) {
            throw new AgainstTheRule(FileRule.NOT_A_CALENDAR);
        }
    }
}
