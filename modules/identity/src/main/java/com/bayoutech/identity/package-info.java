/** People, roles and sessions; see the module's documentation. */
@NullMarked
package com.bayoutech.identity;

import org.jspecify.annotations.NullMarked;
