package com.bayoutech.orders;

/**
 * One field of an order that a change has changed.
 *
 * @param field as in {@code docs/order-file.md}, and {@code day}, {@code state}, {@code times} and {@code place} besides
 * @param from what it was, in its form for files; empty where that is personal, which the name of the field must do for
 * @param to what it is since, likewise
 */
public record FieldChange(String field, String from, String to) {}
