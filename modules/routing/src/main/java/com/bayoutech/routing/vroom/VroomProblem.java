package com.bayoutech.routing.vroom;

import java.util.List;
import java.util.Map;

/** VROOM's input as it stands, checked piece by piece. */
record VroomProblem(List<Request> requests, List<Driver> drivers, Map<String, Profile> profiles, int dimensions) {
    /** The profile of a vehicle. */
    Profile profile(Driver driver) {
        return profiles.getOrDefault(driver.profile(), Profile.STRAIGHT);
    }

    /** Whether the length of every way is known, so that it can be reported. */
    boolean knowsMeters() {
        return drivers.stream().allMatch(driver -> profile(driver).knowsMeters());
    }
}
