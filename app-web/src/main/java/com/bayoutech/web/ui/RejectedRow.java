package com.bayoutech.web.ui;

/**
 * A row of a file that was not taken, as the person sees it.
 *
 * @param line its number in the file, the head is 1
 * @param column the column at fault; blank where it is the whole row
 * @param value what stands there
 * @param remedy what is wrong and what to write instead
 */
public record RejectedRow(long line, String column, String value, String remedy) {}
