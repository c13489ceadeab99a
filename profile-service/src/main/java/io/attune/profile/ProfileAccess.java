package io.attune.profile;

import static io.attune.platform.access.AccessRule.holder;
import static io.attune.platform.access.AccessRule.open;
import static io.attune.platform.access.AccessRule.roles;

import io.attune.platform.access.AccessRule;
import io.attune.platform.access.AccessTable;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every route of this service and who may call it; what a caller then sees is the route's to say. */
@Configuration(proxyBeanMethods = false)
class ProfileAccess {

    @Bean
    AccessTable accessTable(List<AccessRule> ofTheAudit) {
        return AccessTable.of(
                        open("GET", "/api/vocabulary"),
                        open("GET", "/api/crisis-resources"),
                        open("GET", "/api/therapists/{id}"),
                        roles("POST", "/api/therapists", "staff", "admin"),
                        roles("PUT", "/api/therapists/{id}", "staff", "admin"),
                        roles("POST", "/api/therapists/{id}/publish", "staff", "admin"),
                        roles("POST", "/api/therapists/{id}/pause", "staff", "admin"),
                        roles("POST", "/api/therapists/{id}/withdraw", "staff", "admin"),
                        open("GET", "/api/intake-form"),
                        open("POST", "/api/intakes").aboutWhatItShows(),
                        open("POST", "/api/intakes/{id}/token").about("id"),
                        holder("GET", "/api/intakes/{id}/consents", "staff", "clinician")
                                .about("id"),
                        holder("GET", "/api/intakes/{id}/export", "staff", "clinician")
                                .about("id"),
                        holder("PUT", "/api/intakes/{id}/consents/{purpose}", "staff", "clinician")
                                .about("id"),
                        roles("GET", "/api/intakes", "staff", "clinician").aboutWhatItShows(),
                        roles("POST", "/api/intakes/search", "staff", "clinician")
                                .aboutWhatItShows(),
                        roles("POST", "/api/intakes/{id}/acknowledge", "clinician")
                                .about("id"),
                        roles("POST", "/api/intakes/{id}/release", "clinician").about("id"),
                        holder("DELETE", "/api/intakes/{id}", "staff", "clinician")
                                .about("id"),
                        roles("PUT", "/api/intakes/{id}/legal-hold", "admin").about("id"),
                        roles("DELETE", "/api/intakes/{id}/legal-hold", "admin").about("id"),
                        holder("GET", "/api/intakes/{id}/lock-box", "staff", "clinician")
                                .about("id"),
                        holder("PUT", "/api/intakes/{id}/lock-box", "staff", "clinician")
                                .about("id"),
                        roles("POST", "/api/intakes/{id}/break-glass", "staff", "clinician", "therapist")
                                .about("id"),
                        roles("GET", "/api/break-glass", "admin", "privacy-officer")
                                .aboutWhatItShows(),
                        roles("POST", "/api/break-glass/{id}/review", "admin", "privacy-officer")
                                .about("id", ProfileAudit.OPENING),
                        open("GET", "/api/erasures/{receiptId}"),
                        holder("GET", "/api/intakes/{id}", "staff", "clinician", "therapist")
                                .about("id"))
                .and(ofTheAudit);
    }
}
