/** The map: features prepared from an extract, and vector tiles made of them on demand. */
@NullMarked
package com.bayoutech.streets.tiles;

import org.jspecify.annotations.NullMarked;
