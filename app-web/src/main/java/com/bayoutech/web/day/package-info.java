/** Which depots and days a screen is about. */
@NullMarked
package com.bayoutech.web.day;

import org.jspecify.annotations.NullMarked;
