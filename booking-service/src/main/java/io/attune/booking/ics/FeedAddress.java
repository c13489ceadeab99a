package io.attune.booking.ics;

import io.attune.booking.roster.TherapistId;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The last part of a feed's address. A calendar program can do no more than fetch an address, so the secret has to
 * stand in it; before it stands whose feed it is, so that the feed is found by id and the secret itself needs no index.
 */
record FeedAddress(TherapistId therapist, String secret) {

    private static final int ID = 2 * Long.BYTES;
    private static final int SECRET = 32;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    static Optional<FeedAddress> parsed(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return bytes.remaining() == ID + SECRET ? Optional.of(read(bytes)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static FeedAddress read(ByteBuffer bytes) {
        var therapist = new UUID(bytes.getLong(), bytes.getLong()).toString();
        var secret = new byte[SECRET];
        bytes.get(secret);
        return new FeedAddress(new TherapistId(therapist), ENCODER.encodeToString(secret));
    }

    String text() {
        var id = UUID.fromString(therapist.value());
        var bytes = ByteBuffer.allocate(ID + SECRET)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(Base64.getUrlDecoder().decode(secret));
        return ENCODER.encodeToString(bytes.array());
    }
}
