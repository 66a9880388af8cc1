/**
 * The problems of the literature: their files, how each family counts, and a checker that recomputes what a solution costs.
 *
 * <p>Locations are known by their index: depots first, then clients, as the files have them. A solution is a list of routes, each a list of
 * locations without the depot at either end; a depot inside of a route is a reload.
 */
@NullMarked
package com.bayoutech.benchmarks.instances;

import org.jspecify.annotations.NullMarked;
