package com.bayoutech.api.map;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request's header Accept-Encoding says (RFC 9110, section 12.5.3). */
final class AcceptedEncodings {
    private static final Pattern NOTHING = Pattern.compile("q\\s*=\\s*0(\\.0{0,3})?");

    private AcceptedEncodings() {}

    /** Whether gzip may be sent: it is named, by itself or as any, and not with a weight of zero; what is named by itself counts. */
    static boolean allowGzip(@Nullable String header) {
        boolean any = false;
        for (String named :
                header == null ? new String[0] : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = named.split(";", -1);
            String encoding = parts[0].strip();
            boolean wanted =
                    parts.length < 2 || !NOTHING.matcher(parts[1].strip()).matches();
            if (encoding.equals("gzip") || encoding.equals("x-gzip")) {
                return wanted;
            }
            any |= encoding.equals("*") && wanted;
        }
        return any;
    }
}
