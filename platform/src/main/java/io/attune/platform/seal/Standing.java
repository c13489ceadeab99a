package io.attune.platform.seal;

/** Under which outer key something is encrypted, seen from an instance and the keys that it has. */
public enum Standing {
    /** Under the present one, or one that is to follow it. */
    CURRENT,
    /** To be encrypted anew before the key it is under may go. */
    EARLIER,
    /** Under a key that this instance does not have. */
    UNKNOWN;

    /** @param encrypted begins with the name of the key */
    public static Standing of(OuterKeys keys, byte[] encrypted) {
        var name = OuterKeys.nameIn(encrypted);
        if (!keys.has(name)) {
            return UNKNOWN;
        }
        return keys.isEarlier(name) ? EARLIER : CURRENT;
    }
}
