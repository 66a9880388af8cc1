package com.bayoutech.routing.vroom;

/** A time window in VROOM's seconds; both ends belong to it. */
record Span(long opens, long closes) {}
