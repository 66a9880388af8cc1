package com.bayoutech.web.ui;

import com.bayoutech.foundation.csv.RowError;

/** What is wrong with a row of a file and what to do, in the language of the current screen. */
public final class RowWords {
    /** What the rules for addresses add to what a look-up has said. */
    private static final String OR_DEGREES = " Correct the address, or give latitude and longitude.";

    private RowWords() {}

    /** What is wrong, to be read after the name of the column. */
    public static String problem(RowError error) {
        return ServiceWords.of(error.problem());
    }

    /** What is wrong and what to do, in sentences for the field of the column. */
    public static String sentences(RowError error) {
        String problem = problem(error);
        return problem.isEmpty()
                ? remedy(error)
                : Character.toUpperCase(problem.charAt(0)) + problem.substring(1) + ". " + remedy(error);
    }

    /** What to do, in sentences. */
    public static String remedy(RowError error) {
        String remedy = error.remedy();
        return remedy.endsWith(OR_DEGREES)
                ? ServiceWords.of(remedy.substring(0, remedy.length() - OR_DEGREES.length())) + " "
                        + ServiceWords.of(OR_DEGREES.strip())
                : ServiceWords.of(remedy);
    }
}
