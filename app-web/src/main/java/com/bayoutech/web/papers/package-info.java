/** A plan on paper, as files, and added up on a page of its own. */
@NullMarked
package com.bayoutech.web.papers;

import org.jspecify.annotations.NullMarked;
