package io.attune.gateway.session;

/** The identity provider does not answer, or not as one. */
final class IssuerAway extends RuntimeException {

    IssuerAway(String what) {
        super(what);
    }

    IssuerAway(Throwable cause) {
        super("The issuer did not answer.", cause);
    }
}
