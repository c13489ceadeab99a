package io.attune.matching;

import static io.attune.platform.access.AccessRule.holder;
import static io.attune.platform.access.AccessRule.open;
import static io.attune.platform.access.AccessRule.roles;

import io.attune.platform.access.AccessRule;
import io.attune.platform.access.AccessTable;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may call what. Of which intake a holder is the holder is checked where the intake is known. */
@Configuration(proxyBeanMethods = false)
class MatchingAccess {

    @Bean
    AccessTable accessTable(List<AccessRule> ofTheAudit) {
        return AccessTable.of(
                        open("GET", "/api/therapists"),
                        roles("GET", "/api/matching/exposure", "staff", "admin"),
                        holder("GET", "/api/intakes/{id}/shortlist", "staff", "clinician")
                                .about("id"),
                        holder("GET", "/api/intakes/{id}/export", "staff", "clinician")
                                .about("id"),
                        holder("POST", "/api/intakes/{id}/offers", "staff", "clinician")
                                .about("id"),
                        roles("GET", "/api/shortlists/{id}/replay", "staff", "clinician")
                                .about("id"))
                .and(ofTheAudit);
    }
}
