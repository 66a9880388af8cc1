/** The map's door: tiles, and what a browser must know to ask for them. */
@NullMarked
package com.bayoutech.api.map;

import org.jspecify.annotations.NullMarked;
