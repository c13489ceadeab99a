/**
 * Starts MongoDB, Kafka and the issuer in this process and each service in one of its own, waits until all are ready,
 * and stops them in the opposite order. Services get every address and secret by environment, as in production; nothing
 * is restarted in silence.
 */
@NullMarked
package io.attune.system.run;

import org.jspecify.annotations.NullMarked;
