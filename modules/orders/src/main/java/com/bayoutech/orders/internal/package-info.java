/** How a file of orders is read, row by row; known to this module alone. */
@NullMarked
package com.bayoutech.orders.internal;

import org.jspecify.annotations.NullMarked;
