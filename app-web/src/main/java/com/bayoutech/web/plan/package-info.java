/** A day's plan: its map, its routes, the run that makes it, and its publishing. */
@NullMarked
package com.bayoutech.web.plan;

import org.jspecify.annotations.NullMarked;
