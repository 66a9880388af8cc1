/** Planning problems, schedules, and the optimiser between them; see the module's documentation. */
@NullMarked
package com.bayoutech.routing;

import org.jspecify.annotations.NullMarked;
