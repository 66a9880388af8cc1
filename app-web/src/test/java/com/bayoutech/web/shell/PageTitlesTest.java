package com.bayoutech.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class PageTitlesTest {
    @Test
    void everyScreenNamesItselfAndThenTheHouse() {
        Set<String> titles = titles();
        assertThat(titles).contains("Orders · BayouTech", "Not found · BayouTech", "BayouTech");
        assertThat(titles).allSatisfy(title -> assertThat(title).matches("([A-Z][a-z ]+ · )?BayouTech"));
    }

    private static Set<String> titles() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Component.class));
        return scanner.findCandidateComponents("com.bayoutech.web").stream()
                .map(bean -> ClassUtils.resolveClassName(
                        String.valueOf(bean.getBeanClassName()), PageTitlesTest.class.getClassLoader()))
                .filter(screen -> screen.isAnnotationPresent(PageTitle.class))
                .map(screen -> new ScreenTitles()
                        .generatePageTitle(new PageTitleContext(
                                screen.asSubclass(Component.class),
                                RouteParameters.empty(),
                                QueryParameters.empty(),
                                screen.getAnnotation(PageTitle.class).value())))
                .collect(Collectors.toSet());
    }
}
