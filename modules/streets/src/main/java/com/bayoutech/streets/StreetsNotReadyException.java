package com.bayoutech.streets;

/** The streets are still being prepared, or could not be; the message is for everybody and names no files. */
public final class StreetsNotReadyException extends RuntimeException {
    /** What everybody is told where streets could not be prepared; the reason, {@link Streets.State.Failed}, is for those who look after the server. */
    public static final String NO_STREETS =
            "There are no streets, since they could not be prepared. Ask an admin: the system screen says why.";

    private static final long serialVersionUID = 1L;

    public StreetsNotReadyException(String message) {
        super(message);
    }
}
