/** The words of delivery planning; see the module's documentation. */
@NullMarked
package com.bayoutech.domain;

import org.jspecify.annotations.NullMarked;
