/** Delivery days in towns with streets, drawn from a seed. */
@NullMarked
package com.bayoutech.benchmarks.town;

import org.jspecify.annotations.NullMarked;
