/**
 * Who may come in, and how far.
 *
 * <p>{@link com.bayoutech.web.security.SecurityConfiguration} is the way in. Everything is closed unless something opens it: a screen by
 * {@link com.bayoutech.web.security.RequiresPermission}, an endpoint by a rule there. Screens learn who asks from
 * {@link com.bayoutech.web.security.CurrentCaller} and pass it to the services, which check for themselves.
 */
@NullMarked
package com.bayoutech.web.security;

import org.jspecify.annotations.NullMarked;
