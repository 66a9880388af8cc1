package com.bayoutech.adapters.postgres;

import com.bayoutech.foundation.RefusedException;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;

/** Says in people's words what a constraint has refused; the database's own words stay the cause. */
final class Refusals {
    private Refusals() {}

    /** Whether a constraint of this name has refused a write by JPA, whose exception does not tell kinds of violation apart. */
    static boolean isBrokenBy(DataIntegrityViolationException failure, String constraint) {
        return failure.getCause() instanceof ConstraintViolationException violation
                && constraint.equals(violation.getConstraintName());
    }

    static RefusedException of(String message, DataIntegrityViolationException cause) {
        RefusedException refused = new RefusedException(message);
        refused.initCause(cause);
        return refused;
    }
}
