/** Puts the features together and gives them their adapters; one class a theme. */
@NullMarked
package com.bayoutech.web.config;

import org.jspecify.annotations.NullMarked;
