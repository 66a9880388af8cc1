package com.bayoutech.foundation.csv;

/** A file that cannot be read as CSV with the expected header; the message is for the person who sent it. */
public final class CsvFormatException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String advice;

    /** @param advice what is wrong with the file, and what to do about it */
    public CsvFormatException(String advice) {
        super(advice);
        this.advice = advice;
    }

    @Override
    public String getMessage() {
        return advice;
    }
}
