package io.attune.system.api;

/** The system answered otherwise than this step can go on from. */
public final class UnexpectedAnswer extends RuntimeException {

    public UnexpectedAnswer(Answer answer) {
        super("%s answered %d: %s".formatted(answer.request(), answer.status(), answer.text()));
    }
}
