/** One's own account: password, second factor, passkeys and sessions. */
@NullMarked
package com.bayoutech.web.account;

import org.jspecify.annotations.NullMarked;
