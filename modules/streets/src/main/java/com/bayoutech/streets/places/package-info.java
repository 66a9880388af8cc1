/** Addresses: an index made of an extract and of address lists, kept on disk, and the reading of what people type. */
@NullMarked
package com.bayoutech.streets.places;

import org.jspecify.annotations.NullMarked;
