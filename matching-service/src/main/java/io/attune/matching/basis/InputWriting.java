package io.attune.matching.basis;

import java.util.List;

/** Writes inputs down, and reads what was once written for as long as shortlists are kept. */
public interface InputWriting {

    List<Input> write(Inputs inputs);

    /** @throws UnreadableInput naming the first that is missing or says nothing */
    Inputs read(List<Input> written);
}
