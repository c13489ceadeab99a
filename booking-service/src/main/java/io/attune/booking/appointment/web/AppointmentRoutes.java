package io.attune.booking.appointment.web;

import io.attune.platform.access.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what with appointments; which ones, a party's own or all, is checked where they are found. */
@Configuration(proxyBeanMethods = false)
class AppointmentRoutes {

    @Bean
    AccessRule holdersBook() {
        return AccessRule.holder("POST", "/api/appointments", "staff", "clinician")
                .about("/holdId", "entry");
    }

    @Bean
    AccessRule partiesReadAppointments() {
        return AccessRule.holder("GET", "/api/appointments/{id}", "staff", "clinician", "therapist")
                .about("id", "entry");
    }

    @Bean
    AccessRule partiesCancelAppointments() {
        return AccessRule.holder("POST", "/api/appointments/{id}/cancel", "staff", "clinician", "therapist")
                .about("id", "entry");
    }

    @Bean
    AccessRule partiesMoveAppointments() {
        return AccessRule.holder("POST", "/api/appointments/{id}/reschedule", "staff", "clinician", "therapist")
                .about("id", "entry");
    }

    @Bean
    AccessRule practiceRecordsWhoCame() {
        return AccessRule.roles("POST", "/api/appointments/{id}/attended", "staff", "clinician", "therapist")
                .about("id", "entry");
    }

    @Bean
    AccessRule practiceRecordsWhoDidNotCome() {
        return AccessRule.roles("POST", "/api/appointments/{id}/missed", "staff", "clinician", "therapist")
                .about("id", "entry");
    }

    @Bean
    AccessRule cliniciansConfirmAppointments() {
        return AccessRule.roles("POST", "/api/appointments/{id}/confirm", "clinician")
                .about("id", "entry");
    }

    @Bean
    AccessRule practiceSeesToAppointments() {
        return AccessRule.roles("POST", "/api/appointments/{id}/resolve", "staff", "clinician")
                .about("id", "entry");
    }

    @Bean
    AccessRule practiceListsAppointments() {
        return AccessRule.roles("GET", "/api/appointments", "staff", "clinician")
                .aboutWhatItShows();
    }
}
