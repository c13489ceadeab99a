package io.attune.platform.web;

import java.util.List;

/** A bean with formats that the schemas of this service's forms may ask for; no name may be given twice. */
public interface FormFormats {

    List<FormFormat> formats();
}
