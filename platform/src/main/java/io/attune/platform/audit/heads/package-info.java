/**
 * The heads of chains, signed once an hour and published where this service cannot take them back. A chain that was
 * altered, cut or written anew afterwards no longer fits them.
 */
@NullMarked
package io.attune.platform.audit.heads;

import org.jspecify.annotations.NullMarked;
