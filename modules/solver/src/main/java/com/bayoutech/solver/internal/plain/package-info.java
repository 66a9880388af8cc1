/** Searches for plain problems: depots, types of vehicles, loads that add up, one window a visit. */
@NullMarked
package com.bayoutech.solver.internal.plain;

import org.jspecify.annotations.NullMarked;
