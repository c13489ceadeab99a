package io.attune.platform.web.form;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import io.attune.platform.web.FormFormat;

/** A format of ours as the schema library asks for it. */
record ContributedFormat(FormFormat format) implements Format {

    @Override
    public String getName() {
        return format.name();
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return format.accepts().test(value);
    }
}
