package com.bayoutech.web.demo;

import com.bayoutech.streets.region.TownSource;
import java.util.Optional;

/**
 * What the demo day can be planned on.
 *
 * @param town the fictional town whose streets these are; empty where they are those of a real region, which the demo's addresses are not in
 */
public record DemoStreets(Optional<TownSource> town) {}
