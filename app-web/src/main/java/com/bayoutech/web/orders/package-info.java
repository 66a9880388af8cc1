/** The orders of a day, and their import. */
@NullMarked
package com.bayoutech.web.orders;

import org.jspecify.annotations.NullMarked;
