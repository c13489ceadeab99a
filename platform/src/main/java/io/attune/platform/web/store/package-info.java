/** What a service answers when its store is away. Absent where there is no store, as at the front door. */
@NullMarked
package io.attune.platform.web.store;

import org.jspecify.annotations.NullMarked;
