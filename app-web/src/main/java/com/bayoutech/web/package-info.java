/**
 * The server: the dispatchers' screens, by feature, and the wiring of everything behind them.
 *
 * <p>{@code shell} is what surrounds every screen, {@code ui} the pieces that screens share, {@code map} the map.
 */
@NullMarked
package com.bayoutech.web;

import org.jspecify.annotations.NullMarked;
