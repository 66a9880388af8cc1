/** What is known of erasures outside of the database. */
@NullMarked
package com.bayoutech.adapters.erasure;

import org.jspecify.annotations.NullMarked;
