/**
 * The ports of the features, made of real things: {@code postgres} holds the truth (and seals personal fields with {@code keys}),
 * {@code redis} what may be lost, {@code scheduler} hands runs to workers, {@code json} writes what is stored as JSON.
 *
 * <p>Nothing here decides anything of the business; {@code config} of the application puts a feature and its adapters together.
 */
@NullMarked
package com.bayoutech.adapters;

import org.jspecify.annotations.NullMarked;
