package io.attune.booking.busy;

import org.jspecify.annotations.Nullable;

/** What a server called the edition of a feed that it answered last; opaque, sent back to ask whether it is another. */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    public static final Validators NONE = new Validators(null, null);
}
