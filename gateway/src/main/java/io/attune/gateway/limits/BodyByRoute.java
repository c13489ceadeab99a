package io.attune.gateway.limits;

import io.attune.platform.web.request.BodyLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** How large a body may be, by what is sent where. */
@Component
class BodyByRoute implements BodyLimits {

    private static final Pattern CALENDARS = Pattern.compile("/api/therapists/[^/]+/busy-feeds(/.*)?");

    private final LimitSettings settings;

    BodyByRoute(LimitSettings settings) {
        this.settings = settings;
    }

    @Override
    public int most(HttpServletRequest request) {
        var path = request.getServletPath();
        var type = request.getContentType();
        if (path.equals("/api/intakes")) {
            return (int) settings.intakeBody().toBytes();
        }
        var isCalendar = type != null
                && type.startsWith("text/calendar")
                && CALENDARS.matcher(path).matches();
        return (int) (isCalendar ? settings.calendarBody() : settings.body()).toBytes();
    }
}
