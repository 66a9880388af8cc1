/** The JSON form in which a schedule is kept by PostgreSQL and carried by Redis. */
@NullMarked
package com.bayoutech.adapters.json;

import org.jspecify.annotations.NullMarked;
