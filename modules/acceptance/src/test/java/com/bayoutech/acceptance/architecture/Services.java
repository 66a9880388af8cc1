package com.bayoutech.acceptance.architecture;

import java.util.List;

/** The services of the features: the classes through which everything else reaches them. */
public final class Services {
    private Services() {}

    /** The full names of all service classes among these modules. */
    public static List<String> list(List<HouseModule> modules) {
        return modules.stream()
                .flatMap(module -> HouseRules.listServices(module).stream())
                .map(ClassFacts::name)
                .toList();
    }
}
