/**
 * The judge of ways: plain searches over GraphHopper's own graph, which share no code with what they judge.
 */
@NullMarked
package com.bayoutech.benchmarks.streets;

import org.jspecify.annotations.NullMarked;
