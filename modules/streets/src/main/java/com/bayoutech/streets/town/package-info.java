/** A fictional river town, drawn from a seed, as an extract of OpenStreetMap; see {@link com.bayoutech.streets.town.Town}. */
@NullMarked
package com.bayoutech.streets.town;

import org.jspecify.annotations.NullMarked;
