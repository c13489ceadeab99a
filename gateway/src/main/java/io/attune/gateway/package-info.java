/**
 * The front door. It hands each request to the service that owns its path, protects both sides while it does, and shows
 * how all are doing. It owns no data and decides nothing about anyone; who may call what is verified by the services.
 */
@NullMarked
package io.attune.gateway;

import org.jspecify.annotations.NullMarked;
