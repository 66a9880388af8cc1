/** Callers and permissions, units of work, audit and outbox; see the module's documentation. */
@NullMarked
package com.bayoutech.foundation;

import org.jspecify.annotations.NullMarked;
