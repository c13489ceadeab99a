package io.attune.platform.seal.renewal;

/** A place where keys are kept encrypted; every bean of this type is looked after. */
public interface KeptKeys {

    /** Of the place, such as a collection. */
    String name();

    /** Names the outer key that encrypts now. */
    String present();

    /**
     * Goes over all keys once and encrypts anew what is under an earlier outer key, each by one conditional write. Two
     * instances may do it at once.
     */
    void renew(Count count);
}
