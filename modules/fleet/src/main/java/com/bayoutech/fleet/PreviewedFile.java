package com.bayoutech.fleet;

/** A file of the fleet as it was read, and what it brings to the fleet as somebody has seen that. Nothing of it is stored. */
public record PreviewedFile(FleetFileKind kind, FleetReading reading, FleetPreview preview) {}
