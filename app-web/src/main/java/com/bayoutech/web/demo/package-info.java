/** A small day in a fictional town, so that a first start has something to look at. */
@NullMarked
package com.bayoutech.web.demo;

import org.jspecify.annotations.NullMarked;
