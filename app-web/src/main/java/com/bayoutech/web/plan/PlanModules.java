package com.bayoutech.web.plan;

import com.bayoutech.web.map.RouteMap;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Names the modules of the plan's screen in the head of its page: the browser fetches them while Vaadin starts and the day is read, instead of one after
 * the other once both are there.
 */
@Component
final class PlanModules implements VaadinServiceInitListener {
    private static final String PAGE = "/plan";

    private final List<String> modules = new ArrayList<>(List.of("ui/words.js", "ui/shortcuts.js", "ui/split.js"));

    PlanModules() throws IOException {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        for (String folder : List.of("plan", "map", "timeline")) {
            for (Resource file : files.getResources("classpath*:META-INF/resources/ui/" + folder + "/*.js")) {
                modules.add("ui/" + folder + "/" + file.getFilename());
            }
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            if (PAGE.equals(response.getVaadinRequest().getPathInfo())) {
                Element head = response.getDocument().head();
                link(head, "preload", RouteMap.OPEN_LAYERS).attr("as", "script");
                modules.forEach(module -> link(head, "modulepreload", module));
            }
        });
    }

    private static Element link(Element head, String relation, String file) {
        return head.appendElement("link").attr("rel", relation).attr("href", file);
    }
}
