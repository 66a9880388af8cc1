/** Runs of {@code solve} in processes of their own, one after the other on the same core, and the tables that come of them. */
@NullMarked
package com.bayoutech.benchmarks.races;

import org.jspecify.annotations.NullMarked;
