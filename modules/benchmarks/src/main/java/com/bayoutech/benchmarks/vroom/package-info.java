/** An independent judge of answers in VROOM's JSON; it shares no code with the reader, the search or the writer. */
@NullMarked
package com.bayoutech.benchmarks.vroom;

import org.jspecify.annotations.NullMarked;
