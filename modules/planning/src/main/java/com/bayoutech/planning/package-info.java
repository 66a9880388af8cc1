/** Plans, revisions and runs; see the module's documentation. */
@NullMarked
package com.bayoutech.planning;

import org.jspecify.annotations.NullMarked;
