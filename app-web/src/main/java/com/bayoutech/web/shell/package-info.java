/** What surrounds every screen: the page, the side navigation, the start and the way back from a wrong address. */
@NullMarked
package com.bayoutech.web.shell;

import org.jspecify.annotations.NullMarked;
