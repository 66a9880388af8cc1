/** A routing problem as Timefold wants it: entities with variables, and constraints over them. */
@NullMarked
package com.bayoutech.benchmarks.contestants.timefold;

import org.jspecify.annotations.NullMarked;
