/**
 * What happens to every request before a route is looked for: it gets a trace and its body is read whole or refused.
 * Needs neither a store nor a secret, so the front door uses it too.
 */
@NullMarked
package io.attune.platform.web.request;

import org.jspecify.annotations.NullMarked;
