package com.bayoutech.domain;

import java.util.Locale;

/** Something that a job needs and a vehicle or its driver offers, such as a tail lift; case and further blanks do not matter. */
public record Skill(String name) {
    public Skill {
        name = Require.notBlank("skill", name).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
