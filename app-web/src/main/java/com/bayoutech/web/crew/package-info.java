/** Who drives on a day, as the fleet's screen and the plan's both have it. */
@NullMarked
package com.bayoutech.web.crew;

import org.jspecify.annotations.NullMarked;
