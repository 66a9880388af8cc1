package com.bayoutech.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/** The file with which the app is told its servers, its certificate and its keys. */
final class AppProperties {
    private AppProperties() {}

    static void write(Home home, Map<String, String> properties) {
        Properties all = new Properties();
        all.putAll(properties);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            all.store(text, "Written by BayouTech at each start.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PrivateFiles.write(home.appProperties(), text.toByteArray());
    }
}
