/** Route search over int arrays; see the module's documentation. */
@NullMarked
package com.bayoutech.solver;

import org.jspecify.annotations.NullMarked;
