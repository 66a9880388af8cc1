package com.bayoutech.adapters.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Makes records up, each of their components at random: so what a record gets later is in them too. */
final class RandomRecords {
    private static final int MOST_ELEMENTS = 3;
    private static final long MOST_SECONDS = 4_000_000_000L;

    private final Random random;

    RandomRecords(Random random) {
        this.random = random;
    }

    <R extends Record> R next(Class<R> type) {
        try {
            Object[] values = Arrays.stream(type.getRecordComponents())
                    .map(component -> value(component.getGenericType()))
                    .toArray();
            Constructor<R> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The record (" + type.getName() + ") cannot be made up.", e);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            return generic.getRawType().equals(Optional.class)
                    ? random.nextBoolean() ? Optional.of(value(of)) : Optional.empty()
                    : elements(generic, of);
        }
        if (type instanceof Class<?> plain) {
            if (plain == int.class) {
                return random.nextInt();
            } else if (plain == long.class) {
                return random.nextLong();
            } else if (plain == Instant.class) {
                return Instant.ofEpochSecond(random.nextLong(MOST_SECONDS), random.nextInt(1_000_000_000));
            } else if (plain == Duration.class) {
                return Duration.ofSeconds(random.nextLong(-MOST_SECONDS, MOST_SECONDS), random.nextInt(1_000_000_000));
            } else if (plain == UUID.class) {
                return new UUID(random.nextLong(), random.nextLong());
            } else if (plain.isEnum()) {
                Object[] constants = plain.getEnumConstants();
                return constants[random.nextInt(constants.length)];
            } else if (plain.isRecord()) {
                return next(plain.asSubclass(Record.class));
            }
        }
        throw new AssertionError("Nobody has said how a value of the type (" + type + ") is made up. Say it here.");
    }

    private List<Object> elements(ParameterizedType generic, Type of) {
        if (!generic.getRawType().equals(List.class)) {
            throw new AssertionError("Nobody has said how a " + generic + " is made up. Say it here.");
        }
        return IntStream.rangeClosed(0, random.nextInt(MOST_ELEMENTS))
                .mapToObj(index -> value(of))
                .toList();
    }
}
