/** A hybrid genetic search for plain problems: one depot, identical vehicles, one load, one window a visit. */
@NullMarked
package com.bayoutech.solver.internal.genetic;

import org.jspecify.annotations.NullMarked;
