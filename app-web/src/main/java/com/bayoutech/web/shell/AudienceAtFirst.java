package com.bayoutech.web.shell;

import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gives each screen its audience before anything is built, and each page its language and the words of the browser's own pieces. */
@Component
final class AudienceAtFirst implements VaadinServiceInitListener {
    /** The bundles whose patterns {@code frontend/words.js} reads. */
    private static final List<String> IN_BROWSER = List.of("browser");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Audiences audiences;

    AudienceAtFirst(Audiences audiences) {
        this.audiences = audiences;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> {
            Audience audience = audience(VaadinRequest.getCurrent());
            audience.watch(opened.getUI());
            ConnectionWords.giveTo(opened.getUI(), audience);
        });
        event.getSource().setSystemMessagesProvider(info -> ConnectionWords.of(audience(info)));
        event.addIndexHtmlRequestListener(this::speak);
    }

    private void speak(IndexHtmlResponse page) {
        Audience audience = audience(page.getVaadinRequest());
        Element html = page.getDocument().getElementsByTag("html").first();
        if (html != null) {
            html.attr("lang", audience.locale().toLanguageTag());
            html.attr("data-distances", audience.distances().sign());
        }
        Map<String, String> words = new TreeMap<>();
        IN_BROWSER.forEach(bundle -> words.putAll(audience.hear(() -> Texts.bundle(bundle))));
        // In JSON a "<" may be written as its number, so that no text can end the element.
        page.getDocument()
                .head()
                .appendElement("script")
                .attr("type", "application/json")
                .attr("id", "bayou-words")
                .appendChild(new DataNode(JSON.writeValueAsString(words).replace("<", "\\u003c")));
    }

    /** While it writes what changes on a screen, Vaadin asks without any request. */
    private Audience audience(SystemMessagesInfo info) {
        return info.getRequest() == null ? Audience.current() : audience(info.getRequest());
    }

    private Audience audience(VaadinRequest request) {
        return audiences.of(request.getCookies(), request.getHeader("Accept-Language"));
    }
}
