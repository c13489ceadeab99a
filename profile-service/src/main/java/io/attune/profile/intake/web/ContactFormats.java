package io.attune.profile.intake.web;

import io.attune.platform.web.FormFormat;
import io.attune.platform.web.FormFormats;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** How people write where they can be reached; blanks around it do no harm. */
@Component
class ContactFormats implements FormFormats {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@.<>\"]+(\\.[^\\s@.<>\"]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{10,15}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s().-]");
    private static final Pattern POSTAL_CODE = Pattern.compile("[A-Za-z]\\d[A-Za-z][ -]?\\d[A-Za-z]\\d");

    @Override
    public List<FormFormat> formats() {
        return List.of(
                new FormFormat(
                        "email-address",
                        text -> EMAIL.matcher(text.strip()).matches(),
                        "Must be an e-mail address, such as name@example.org."),
                new FormFormat(
                        "telephone",
                        text -> PHONE.matcher(BETWEEN_DIGITS.matcher(text).replaceAll(""))
                                .matches(),
                        "Must be a telephone number of at least ten digits, such as +1 416 555 0100."),
                new FormFormat(
                        "postal-code",
                        text -> POSTAL_CODE.matcher(text.strip()).matches(),
                        "Must be a Canadian postal code, such as M5V 2T6."));
    }
}
