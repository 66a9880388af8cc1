/** Rows of CSV files, each with the position of what is wrong in it. */
@NullMarked
package com.bayoutech.foundation.csv;

import org.jspecify.annotations.NullMarked;
