/** Travel between places; see the module's documentation. */
@NullMarked
package com.bayoutech.streets;

import org.jspecify.annotations.NullMarked;
