/** The streets of one region: prepared from a source, kept on disk, and exchanged when there is newer data. */
@NullMarked
package com.bayoutech.streets.region;

import org.jspecify.annotations.NullMarked;
