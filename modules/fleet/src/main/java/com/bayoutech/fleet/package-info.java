/** Depots, vehicles and shifts; see the module's documentation. */
@NullMarked
package com.bayoutech.fleet;

import org.jspecify.annotations.NullMarked;
