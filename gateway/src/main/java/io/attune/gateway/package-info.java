/**
 * The front door. It hands each request to the service that owns its path, protects both sides while it does, and shows
 * how all are doing. It decides nothing about anyone and owns no data but who is signed in; who may call what is
 * verified by the services.
 */
@NullMarked
package io.attune.gateway;

import org.jspecify.annotations.NullMarked;
