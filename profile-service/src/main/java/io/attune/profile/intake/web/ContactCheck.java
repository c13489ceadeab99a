package io.attune.profile.intake.web;

import io.attune.profile.intake.Contact;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the client can be reached, in the way they prefer. */
final class ContactCheck {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@.<>\"]+(\\.[^\\s@.<>\"]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{10,15}");
    private static final Set<String> MINORS = Set.of("child", "teen");

    private ContactCheck() {}

    static void check(Contact contact, String ageGroup, LocalDate today, Mistakes mistakes) {
        var email = contact.email();
        var phone = contact.phone();
        mistakes.unless(
                email == null || EMAIL.matcher(email.strip()).matches(),
                "/contact/email",
                "Must be an e-mail address, such as name@example.org.");
        mistakes.unless(
                phone == null
                        || PHONE.matcher(phone.replaceAll("[\\s().-]", "")).matches(),
                "/contact/phone",
                "Must be a telephone number of at least ten digits, such as +1 416 555 0100.");
        mistakes.unless(
                email != null || phone != null, "/contact/email", "Give an e-mail address or a telephone number.");
        channel(contact, mistakes);
        birthDate(contact.birthDate(), ageGroup, today, mistakes);
    }

    private static void channel(Contact contact, Mistakes mistakes) {
        var channel = contact.preferredChannel();
        if (channel == null) {
            return;
        }
        if (channel.equals("email")) {
            mistakes.unless(
                    contact.email() != null || contact.phone() == null,
                    "/contact/email",
                    "An e-mail address is needed for the channel you prefer.");
        } else {
            mistakes.unless(
                    contact.phone() != null || contact.email() == null,
                    "/contact/phone",
                    "A telephone number is needed for the channel you prefer.");
        }
    }

    private static void birthDate(@Nullable LocalDate birthDate, String ageGroup, LocalDate today, Mistakes mistakes) {
        mistakes.unless(
                birthDate != null || !MINORS.contains(ageGroup),
                "/contact/birthDate",
                "The date of birth is required for a child or a teenager.");
        mistakes.unless(
                birthDate == null || !birthDate.isAfter(today), "/contact/birthDate", "Must not be in the future.");
    }
}
