package com.bayoutech.web.trouble;

import com.bayoutech.web.observation.CurrentTrace;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** The page for requests that failed outside of any screen: a few words, a reference, nothing from inside. */
@Controller
final class ErrorPage implements ErrorController {
    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<String> show(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String reference = CurrentTrace.id().isEmpty() ? "" : " The reference is " + CurrentTrace.id() + ".";
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noStore())
                .body(page(title(status), HtmlUtils.htmlEscape(advice(status) + reference)));
    }

    private static String page(String title, String text) {
        return """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%1$s · BayouTech</title>
              <link rel="icon" href="/ui/logo.svg">
              <link rel="stylesheet" href="/aura/aura.css">
              <link rel="stylesheet" href="/themes/bayoutech/styles.css">
            </head>
            <body class="bayou-door">
              <main class="bayou-door-card">
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p><a href="/">Back to the start</a></p>
              </main>
            </body>
            </html>
            """.formatted(title, text);
    }

    private static String title(int status) {
        return switch (status) {
            case 401 -> "Nobody is signed in";
            case 403, 404 -> "This address leads nowhere";
            case 503 -> "The server is not ready";
            default -> status < 500 ? "This was no proper request" : "Something went wrong";
        };
    }

    private static String advice(int status) {
        return switch (status) {
            case 401 -> "Sign in and try again.";
            case 403, 404 -> "It may have been mistyped, or it is not part of your role.";
            case 503 -> "A part of it is away. Try again in a minute.";
            default -> status < 500 ? "Go back and try again." : "If it does not go away, report it.";
        };
    }
}
