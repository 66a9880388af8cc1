package com.bayoutech.identity;

/**
 * What the caller's own account has beside its password.
 *
 * @param recoveryCodes how many of them are left
 * @param isRequired whether a role of the account needs one of the others
 */
public record SecondFactors(boolean hasAuthenticator, int passkeys, int recoveryCodes, boolean isRequired) {
    /** Whether the password alone is not enough. */
    public boolean isInPlace() {
        return hasAuthenticator || passkeys > 0;
    }
}
