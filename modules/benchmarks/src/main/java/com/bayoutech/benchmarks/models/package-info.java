/** An independent judge of the solver's models: what a solution may do, what it costs, and what the best one of a small model is. */
@NullMarked
package com.bayoutech.benchmarks.models;

import org.jspecify.annotations.NullMarked;
