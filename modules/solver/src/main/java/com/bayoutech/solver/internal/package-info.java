/** The search behind {@link com.bayoutech.solver.Solver}: routes as chains of nodes, ruined and recreated. */
@NullMarked
package com.bayoutech.solver.internal;

import org.jspecify.annotations.NullMarked;
