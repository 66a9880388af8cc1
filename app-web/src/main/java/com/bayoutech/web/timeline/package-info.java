/** A day's routes over time, and the link over which the pieces of the plan's screen share that day in the browser. */
@NullMarked
package com.bayoutech.web.timeline;

import org.jspecify.annotations.NullMarked;
