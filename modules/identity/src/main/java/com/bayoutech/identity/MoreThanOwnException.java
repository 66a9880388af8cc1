package com.bayoutech.identity;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.RefusedException;

/** Somebody would have given, or taken over, more than they may do themselves: worth a line in the log, whatever they meant by it. */
public final class MoreThanOwnException extends RefusedException {
    private static final long serialVersionUID = 1;

    private final String callerName;

    MoreThanOwnException(Caller caller, String message) {
        super(message);
        this.callerName = caller.name();
    }

    /** The user name of whoever asked. */
    public String callerName() {
        return callerName;
    }
}
