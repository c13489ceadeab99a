package io.attune.platform.start;

import java.util.regex.Pattern;

/** Hosts that are this machine itself. */
final class Loopback {

    private static final Pattern HOST =
            Pattern.compile("(?i)(localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?|0\\.0\\.0\\.0)");

    private Loopback() {}

    static boolean isIt(String host) {
        return HOST.matcher(host).matches();
    }
}
