/** The whole, as its users meet it: the launcher as a process, the screens in a real browser. */
@NullMarked
package com.bayoutech.web.walk;

import org.jspecify.annotations.NullMarked;
