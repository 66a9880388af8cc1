package com.bayoutech.acceptance.permissions;

import com.bayoutech.acceptance.running.Browser;
import com.bayoutech.acceptance.running.RunningApp;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What answers beneath the screens: the requests that Vaadin's pages send by themselves, and the program's commands. */
final class InnerDoors {
    private static final String COMMAND = "com.bayoutech.web.command.Command";

    private final Map<String, String> requests = new TreeMap<>(Arrays.stream(RequestType.values())
            .collect(Collectors.toMap(type -> "v-r=" + type.getIdentifier(), type -> "/?v-r=" + type.getIdentifier())));
    private final Set<String> commands;

    InnerDoors(RunningApp app) {
        this.commands = app.beans(load()).values().stream()
                .map(InnerDoors::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> requests() {
        return requests.keySet();
    }

    Set<String> commands() {
        return commands;
    }

    /** Whether Vaadin itself answered a page that it has sent before. */
    boolean isRequestOpen(String door, Browser browser) {
        browser.get("/?v-r=init&location=&query=");
        return WebDoors.isAnswered(browser.post(requests.get(door), "application/json", "{}"));
    }

    /** Whether the server answers for a command: it should be no address at all. */
    static boolean isCommandOpen(String command, Browser browser) {
        return Stream.of("GET", "POST").anyMatch(method -> WebDoors.isAnswered(browser.request(method, "/" + command)));
    }

    private static Class<?> load() {
        try {
            return Class.forName(COMMAND);
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException(
                    "There is no (" + COMMAND + "). Name the new place of commands here.", moved);
        }
    }

    private static String nameOf(Object command) {
        try {
            var method = Class.forName(COMMAND).getDeclaredMethod("name");
            method.setAccessible(true);
            return (String) method.invoke(command);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("The command (" + command + ") does not tell its name.", changed);
        }
    }
}
