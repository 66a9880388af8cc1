/** Screens for admins: people, roles, sessions, and the system itself. */
@NullMarked
package com.bayoutech.web.admin;

import org.jspecify.annotations.NullMarked;
