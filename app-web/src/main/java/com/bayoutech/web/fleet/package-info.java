/** Depots and their vehicles, and the import of a fleet file. */
@NullMarked
package com.bayoutech.web.fleet;

import org.jspecify.annotations.NullMarked;
