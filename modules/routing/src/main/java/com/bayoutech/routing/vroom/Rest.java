package com.bayoutech.routing.vroom;

import java.util.Optional;

/** A break of a vehicle, which begins inside its window. */
record Rest(long id, Optional<String> description, Span window, long service) {}
