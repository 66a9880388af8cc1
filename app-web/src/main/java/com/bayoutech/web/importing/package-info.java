/** The dialog that brings in a file: drop it, watch it, see which rows stayed out and why. */
@NullMarked
package com.bayoutech.web.importing;

import org.jspecify.annotations.NullMarked;
