/** How shifts come from patterns, and how a fleet file is read; known to this module alone. */
@NullMarked
package com.bayoutech.fleet.internal;

import org.jspecify.annotations.NullMarked;
