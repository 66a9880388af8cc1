/** Orders and their import; see the module's documentation. */
@NullMarked
package com.bayoutech.orders;

import org.jspecify.annotations.NullMarked;
