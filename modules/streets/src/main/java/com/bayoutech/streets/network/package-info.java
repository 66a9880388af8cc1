/** The road network: travel matrices and paths. */
@NullMarked
package com.bayoutech.streets.network;

import org.jspecify.annotations.NullMarked;
