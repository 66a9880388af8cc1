package com.bayoutech.acceptance.permissions;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.Exchange;
import com.bayoutech.fleet.WorkRules;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.OrderEdit;
import com.bayoutech.orders.OrderFile;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.RunScope;
import com.bayoutech.planning.Transfer;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Services over ports that find one plausible thing of whatever they are asked for, and a plausible value of each type that they take. */
final class EmptyWorld {
    /** Whom the things belong to that have an owner. */
    static final UUID OWNER = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(boolean.class, false),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(double.class, 1.0),
            Map.entry(String.class, "sample"),
            Map.entry(UUID.class, OWNER),
            Map.entry(Duration.class, Duration.ofMinutes(1)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(ZoneId.class, ZoneOffset.UTC),
            Map.entry(InputStream.class, InputStream.nullInputStream()),
            Map.entry(OutputStream.class, OutputStream.nullOutputStream()),
            Map.entry(Edit.class, new Edit.Reverse(new ShiftId(OWNER))),
            Map.entry(OrderEdit.class, new OrderEdit.Hold()),
            Map.entry(OrderFile.class, new OrderFile("sample.csv", new byte[0])),
            Map.entry(Exchange.class, new Exchange(duty(), duty())),
            Map.entry(RunScope.class, new RunScope.WholeDay()),
            Map.entry(Map.class, Map.of()),
            Map.entry(OptionalInt.class, OptionalInt.of(1)),
            Map.entry(Transfer.class, new Transfer.OfRoute(new ShiftId(OWNER))),
            Map.entry(UnitOfWork.class, new Direct()));

    private EmptyWorld() {}

    /** No transaction, since nothing is kept. */
    private static final class Direct implements UnitOfWork {
        @Override
        public <R> R call(Supplier<R> work) {
            return work.get();
        }
    }

    /** A service whose ports find one of everything. */
    static Object service(Class<?> type) {
        Constructor<?> constructor = type.getConstructors()[0];
        return make(
                constructor,
                Arrays.stream(constructor.getGenericParameterTypes())
                        .map(EmptyWorld::sample)
                        .toArray());
    }

    /** A plausible value of a type. */
    static Object sample(Type type) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (VALUES.containsKey(raw)) {
            return VALUES.get(raw);
        }
        if (raw == Optional.class) {
            return Optional.empty();
        }
        if (raw == Set.class) {
            return argumentRecord(type).<Set<?>>map(Set::of).orElse(Set.of());
        }
        if (raw == List.class) {
            return List.of();
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isInterface()) {
            return Proxy.newProxyInstance(raw.getClassLoader(), new Class<?>[] {raw}, EmptyWorld::answer);
        }
        return raw.isRecord() ? record(raw) : service(raw);
    }

    private static Object answer(Object proxy, Method method, Object[] arguments) {
        if (method.getReturnType() == void.class) {
            return null;
        }
        return method.getReturnType() == Optional.class
                ? argumentRecord(method.getGenericReturnType())
                : sample(method.getGenericReturnType());
    }

    /** A value of what a generic type is of, where that is a record. */
    private static Optional<Object> argumentRecord(Type type) {
        return type instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> argument
                        && argument.isRecord()
                ? Optional.of(sample(argument))
                : Optional.empty();
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return make(
                    constructor,
                    Arrays.stream(components)
                            .map(component -> sample(component.getGenericType()))
                            .toArray());
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(
                    "The record (" + type + ") has no constructor of its components.", impossible);
        }
    }

    private static Object make(Constructor<?> constructor, Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(
                    "The type (" + constructor.getDeclaringClass().getName()
                            + ") cannot be made from plausible values. Add one for it to EmptyWorld.",
                    broken);
        }
    }

    private static Duty duty() {
        Shift shift = new Shift(
                new ShiftId(OWNER),
                new VehicleId(OWNER),
                new DepotId(OWNER),
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(1),
                List.of());
        Driver driver = new Driver(new DriverId(OWNER), new DepotId(OWNER), "sample", Set.of(), Optional.empty());
        return new Duty(shift, WorkRules.NONE, Optional.of(driver), false, List.of());
    }
}
