package com.bayoutech.identity;

import java.time.Duration;

/** What came of a code that somebody typed to sign in. */
public sealed interface CodeAnswer {
    /** It was one of theirs, and counts no more. */
    record Accepted() implements CodeAnswer {}

    /** It was none of theirs, or had got in before. */
    record Wrong() implements CodeAnswer {}

    /** Too many were wrong: it was not looked at. */
    record TooMany(Duration pause) implements CodeAnswer {}
}
