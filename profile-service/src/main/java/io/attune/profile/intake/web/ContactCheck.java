package io.attune.profile.intake.web;

import io.attune.profile.intake.Contact;

/** Whether the client can be reached, in the way they prefer. */
final class ContactCheck {

    private ContactCheck() {}

    static void check(Contact contact, Mistakes mistakes) {
        mistakes.unless(
                contact.email() != null || contact.phone() != null,
                "/contact/email",
                "Give an e-mail address or a telephone number.");
        channel(contact, mistakes);
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
}
