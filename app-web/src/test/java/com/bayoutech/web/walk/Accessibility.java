package com.bayoutech.web.walk;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What axe-core has against a page, by the rules of WCAG 2.1 at levels A and AA. */
final class Accessibility {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    /** Vaadin's tabs have a part of their own between the list and its tabs, which scrolls and takes no focus from the tab key. */
    private static final Map<String, String> LIBRARY = Map.of("aria-required-children", "<vaadin-tabs");

    private Accessibility() {}

    /** One line for each rule that is broken seriously, with the first few places. */
    static List<String> seriousFindings(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .filter(rule -> !isOfTheLibrary(rule))
                        .map(Accessibility::line)
                        .toList();
    }

    private static boolean isOfTheLibrary(Rule rule) {
        String part = LIBRARY.get(rule.getId());
        return part != null
                && rule.getNodes().stream().allMatch(node -> node.getHtml().startsWith(part));
    }

    private static String line(Rule rule) {
        List<String> places = rule.getNodes().stream()
                .limit(3)
                .map(node ->
                        node.getHtml().substring(0, Math.min(160, node.getHtml().length())) + " "
                                + node.getFailureSummary().replaceAll("\\s+", " "))
                .toList();
        return rule.getId() + " (" + rule.getNodes().size() + "): " + places;
    }
}
