package com.bayoutech.acceptance.permissions;

import com.bayoutech.acceptance.architecture.Checkout;
import com.bayoutech.acceptance.architecture.Services;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.NotProvenException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All public methods of the features' services, found in their class files.
 *
 * <p>The services are the real ones over stores in which everything that is asked for is there once, at one depot: whether a door opens is
 * decided before anything else about it, so everything but {@link NotPermittedException} and {@link NotProvenException} counts as open.
 */
final class ServiceDoors {
    private final Map<String, Method> methods = new LinkedHashMap<>();

    ServiceDoors() {
        Services.list(Checkout.find().listModules()).stream()
                .flatMap(name -> publicMethods(load(name)))
                .forEach(method -> {
                    if (methods.put(nameOf(method), method) != null) {
                        throw new IllegalStateException("The service method (" + nameOf(method)
                                + ") is there twice. Give each its own name, or name the parameters in the matrix.");
                    }
                });
    }

    Set<String> names() {
        return methods.keySet();
    }

    /** Tries a door and tells whether it was open. */
    boolean isOpen(String door, Asker asker) {
        Method method = methods.get(door);
        Caller caller = asker.caller();
        Object[] arguments = Arrays.stream(method.getGenericParameterTypes())
                .map(type -> type == Caller.class ? caller : EmptyWorld.sample(type))
                .toArray();
        try {
            method.invoke(EmptyWorld.service(method.getDeclaringClass()), arguments);
            return true;
        } catch (InvocationTargetException answer) {
            return !(answer.getCause() instanceof NotPermittedException
                    || answer.getCause() instanceof NotProvenException);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException("The service method (" + door + ") cannot be called.", closed);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(
                    "The service (" + name + ") is not on the class path. Add its module to acceptance's pom.",
                    missing);
        }
    }

    private static Stream<Method> publicMethods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static String nameOf(Method method) {
        String service = method.getDeclaringClass().getName().substring("com.bayoutech.".length());
        return service + "." + method.getName();
    }
}
