/** Where the parts are put together: one class a theme. */
@NullMarked
package com.bayoutech.web.config;

import org.jspecify.annotations.NullMarked;
