/** The pieces that screens share, so that they look and behave alike; none of them knows a service. */
@NullMarked
package com.bayoutech.web.ui;

import org.jspecify.annotations.NullMarked;
