package com.bayoutech.adapters.scheduler;

import java.time.LocalTime;

/**
 * Something that one of the servers does each day by itself.
 *
 * @param name stays the same from version to version
 * @param at when, in UTC
 * @param work what it does; an exception is a failure, and the next day tries again
 */
public record HouseTask(String name, LocalTime at, Runnable work) {}
