package com.bayoutech.web.trouble;

import com.bayoutech.web.observation.CurrentTrace;
import com.bayoutech.web.shell.Audiences;
import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.Texts;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** The page for requests that failed outside of any screen: a few words, a reference, nothing from inside. */
@Controller
final class ErrorPage implements ErrorController {
    private final Audiences audiences;

    ErrorPage(Audiences audiences) {
        this.audiences = audiences;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<String> show(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noStore())
                .body(audiences
                        .of(request.getCookies(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                        .hear(() -> page(status)));
    }

    private static String page(int status) {
        String trace = CurrentTrace.id();
        String advice = advice(status);
        return page(title(status), trace.isEmpty() ? advice : Texts.of("trouble.page.reference", advice, trace));
    }

    private static String page(String title, String text) {
        return """
            <!doctype html>
            <html lang="%3$s">
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
                <p><a href="/">%4$s</a></p>
              </main>
            </body>
            </html>
            """.formatted(
                        HtmlUtils.htmlEscape(title),
                        HtmlUtils.htmlEscape(text),
                        Audience.current().language().locale().getLanguage(),
                        HtmlUtils.htmlEscape(Texts.of("trouble.back")));
    }

    private static String title(int status) {
        return switch (status) {
            case 401 -> Texts.of("trouble.page.401");
            case 403, 404 -> Texts.of("trouble.page.404");
            case 503 -> Texts.of("trouble.page.503");
            default -> status < 500 ? Texts.of("trouble.page.400") : Texts.of("trouble.page.500");
        };
    }

    private static String advice(int status) {
        return switch (status) {
            case 401 -> Texts.of("trouble.page.401.advice");
            case 403, 404 -> Texts.of("trouble.page.404.advice");
            case 503 -> Texts.of("trouble.page.503.advice");
            default -> status < 500 ? Texts.of("trouble.page.400.advice") : Texts.of("trouble.page.500.advice");
        };
    }
}
