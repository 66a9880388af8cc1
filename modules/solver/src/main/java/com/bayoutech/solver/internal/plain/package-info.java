/** Searches for plain problems: one depot, identical vehicles, one load, one window a visit. */
@NullMarked
package com.bayoutech.solver.internal.plain;

import org.jspecify.annotations.NullMarked;
