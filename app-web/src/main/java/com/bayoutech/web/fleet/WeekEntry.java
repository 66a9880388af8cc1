package com.bayoutech.web.fleet;

import com.bayoutech.web.ui.Pill;

/**
 * What a cell of the week says.
 *
 * @param time the hours of a shift; blank where it is about the whole day
 * @param text who drives, or what is driven, or that nobody is there
 */
record WeekEntry(String time, String text, Pill.Tone tone) {}
