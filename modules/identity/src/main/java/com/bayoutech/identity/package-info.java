/**
 * People, roles and sessions.
 *
 * <p>An {@link com.bayoutech.identity.Account} names roles, a {@link com.bayoutech.identity.Role} names permissions, and at sign-in
 * both become a {@link com.bayoutech.foundation.Caller}, which stays what it is for the whole session. So whatever takes something
 * away from somebody (disabling, other roles, a role that allows less, a reset password) ends their sessions, right after it is
 * committed. Passwords follow {@link com.bayoutech.identity.PasswordRules}; see {@code
 * docs/decisions/0004-passwords-by-length.md}.
 */
@NullMarked
package com.bayoutech.identity;

import org.jspecify.annotations.NullMarked;
