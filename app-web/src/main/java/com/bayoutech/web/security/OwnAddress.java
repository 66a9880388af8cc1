package com.bayoutech.web.security;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;

/** The address of this server, as whoever asks has reached it: behind a proxy that is trusted, what the proxy passes on. */
final class OwnAddress {
    private static final int HTTPS = 443;

    private OwnAddress() {}

    /** Without a slash at its end. */
    static String of(VaadinRequest request) {
        return request instanceof VaadinServletRequest servlet ? of(servlet.getHttpServletRequest()) : "";
    }

    /** What browsers call the origin, and the path below which we are. */
    static String of(HttpServletRequest request) {
        return origin(request) + request.getContextPath();
    }

    static String origin(HttpServletRequest request) {
        String port = request.getServerPort() == HTTPS ? "" : ":" + request.getServerPort();
        return request.getScheme() + "://" + request.getServerName() + port;
    }
}
