package com.bayoutech.identity;

/**
 * What an admin hands over to somebody new, or to somebody who has lost their password: it lets them choose one, once. Shown when it is
 * made, kept as a hash.
 *
 * @param token what only the link's holder knows
 */
public record OneTimeLink(AccountId account, String token) {
    @Override
    public String toString() {
        return "OneTimeLink[" + account + "]";
    }
}
