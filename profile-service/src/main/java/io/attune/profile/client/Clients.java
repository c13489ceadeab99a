package io.attune.profile.client;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Recognises a client who comes again: the same name with the same e-mail address, else with the same telephone. */
@Service
public final class Clients {

    private static final int DIGITS = 32;

    private final KeyedHashes hashes;

    Clients(KeyedHashes hashes) {
        this.hashes = hashes;
    }

    public ClientId identify(String name, @Nullable String email, @Nullable String phone) {
        var reach = email != null ? "email:" + plain(email) : "phone:" + (phone == null ? "" : number(phone));
        return new ClientId(hashes.hash("client", plain(name), reach).substring(0, DIGITS));
    }

    /** What their clients are found by; the same however the address was typed. */
    public EmailHash hash(@Nullable String email) {
        return new EmailHash(email == null ? "" : hashes.hash("email", plain(email)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Ten digits are a Canadian number without its country code. */
    private static String number(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return digits.length() == 10 ? "1" + digits : digits;
    }
}
