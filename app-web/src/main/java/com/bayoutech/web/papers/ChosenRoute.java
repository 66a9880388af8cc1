package com.bayoutech.web.papers;

import com.bayoutech.domain.ShiftId;

/** A route that is selected on a screen, with the name that it has there. */
public record ChosenRoute(ShiftId shift, String name) {}
