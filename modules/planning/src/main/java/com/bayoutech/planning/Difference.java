package com.bayoutech.planning;

/**
 * What a revision changes against its parent, in numbers of jobs.
 *
 * @param assigned on a route now, not before
 * @param unassigned on a route before, not now
 * @param moved on another vehicle than before
 */
public record Difference(int assigned, int unassigned, int moved) {}
