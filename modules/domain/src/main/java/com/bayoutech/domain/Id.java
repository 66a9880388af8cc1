package com.bayoutech.domain;

import java.util.UUID;

/** An identity of something that lives longer than one request: a UUID with a type of its own. */
public interface Id {
    /** The bare value, for storage and wire. */
    UUID value();
}
