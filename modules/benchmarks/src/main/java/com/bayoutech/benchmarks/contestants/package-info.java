/** The programs that compete on instances of the literature: our own search and others that run on the JVM. */
@NullMarked
package com.bayoutech.benchmarks.contestants;

import org.jspecify.annotations.NullMarked;
