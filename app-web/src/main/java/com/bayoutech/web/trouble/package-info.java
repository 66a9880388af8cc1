/** What people see when something goes wrong: what to do where that is known, else a reference into the log, never a stack trace. */
@NullMarked
package com.bayoutech.web.trouble;

import org.jspecify.annotations.NullMarked;
