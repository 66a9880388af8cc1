/** What several packages of this module need, and nobody else. */
@NullMarked
package com.bayoutech.streets.internal;

import org.jspecify.annotations.NullMarked;
