package com.bayoutech.adapters.postgres;

import com.bayoutech.foundation.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;

/** Says in people's words what a constraint has refused; the database's own words stay the cause. */
final class Refusals {
    private Refusals() {}

    static RefusedException of(String message, DataIntegrityViolationException cause) {
        RefusedException refused = new RefusedException(message);
        refused.initCause(cause);
        return refused;
    }
}
