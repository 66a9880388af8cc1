/** What operators see: one clear line where the server cannot start, traces in the log, figures for Datadog. */
@NullMarked
package com.bayoutech.web.observation;

import org.jspecify.annotations.NullMarked;
