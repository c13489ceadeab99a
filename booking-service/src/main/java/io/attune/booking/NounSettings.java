package io.attune.booking;

import io.attune.booking.appointment.AttendanceSettings;
import io.attune.booking.appointment.ConfirmationSettings;
import io.attune.booking.appointment.NoticeSettings;
import io.attune.booking.busy.BusySettings;
import io.attune.booking.caseload.CaseloadSettings;
import io.attune.booking.hold.HoldSettings;
import io.attune.booking.waitlist.WaitlistSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands each noun the settings that are its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BookingSettings.class)
class NounSettings {

    @Bean
    HoldSettings holdSettings(BookingSettings settings) {
        return settings.holds();
    }

    @Bean
    ConfirmationSettings confirmationSettings(BookingSettings settings) {
        return settings.confirmations();
    }

    @Bean
    CaseloadSettings caseloadSettings(BookingSettings settings) {
        return settings.caseloads();
    }

    @Bean
    NoticeSettings noticeSettings(BookingSettings settings) {
        return settings.notices();
    }

    @Bean
    AttendanceSettings attendanceSettings(BookingSettings settings) {
        return settings.attendances();
    }

    @Bean
    BusySettings busySettings(BookingSettings settings) {
        return settings.busyTimes();
    }

    @Bean
    WaitlistSettings waitlistSettings(BookingSettings settings) {
        return settings.waitlists();
    }
}
