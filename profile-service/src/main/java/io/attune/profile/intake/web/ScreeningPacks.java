package io.attune.profile.intake.web;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param packs published instruments the practice has a licence for and has loaded, by their names in the form: phq9,
 *     gad7, cssrs
 */
@ConfigurationProperties("attune.screening")
record ScreeningPacks(@DefaultValue Set<String> packs) {

    boolean loaded(String instrument) {
        return packs.contains(instrument);
    }
}
