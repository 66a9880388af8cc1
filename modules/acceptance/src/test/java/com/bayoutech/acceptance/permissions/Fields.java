package com.bayoutech.acceptance.permissions;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What others keep to themselves. */
final class Fields {
    private Fields() {}

    /** The value of a field, inherited ones included. */
    static Object get(Object owner, String name) {
        return all(owner).stream()
                .filter(field -> field.getName().equals(name))
                .map(field -> value(field, owner))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The type (" + owner.getClass().getName() + ") has no field (" + name
                                + "). Maybe a new version of it names it otherwise."));
    }

    /** The values of all fields that are declared as this type. */
    static <T> List<T> list(Object owner, Class<T> type) {
        return all(owner).stream()
                .filter(field -> field.getType() == type)
                .map(field -> type.cast(value(field, owner)))
                .toList();
    }

    private static List<Field> all(Object owner) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
            fields.addAll(Arrays.asList(type.getDeclaredFields()));
        }
        return fields;
    }

    private static Object value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException("The field (" + field + ") cannot be read.", closed);
        }
    }
}
