package io.attune.platform.outside;

import java.net.UnknownHostException;

/** The name leads, perhaps among others, to an address that is not a public one. */
public final class NotPublic extends UnknownHostException {

    private static final long serialVersionUID = 1;
}
