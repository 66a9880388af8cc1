package com.bayoutech.web.day;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** The application's screens; Karibu's own search sees public classes alone. */
final class OwnRoutes {
    private OwnRoutes() {}

    static Routes find() {
        Set<Class<? extends Component>> screens = new LinkedHashSet<>();
        scan(new AnnotationTypeFilter(Route.class)).forEach(screen -> screens.add(screen.asSubclass(Component.class)));
        scan(new AnnotationTypeFilter(Layout.class)).forEach(frame -> screens.add(frame.asSubclass(Component.class)));
        Set<Class<? extends HasErrorParameter<?>>> errors = new LinkedHashSet<>();
        scan(new AssignableTypeFilter(HasErrorParameter.class)).forEach(error -> errors.add(errorScreen(error)));
        return new Routes(screens, errors, true);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorScreen(Class<?> found) {
        return (Class<? extends HasErrorParameter<?>>) found;
    }

    private static Set<Class<?>> scan(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        Set<Class<?>> found = new LinkedHashSet<>();
        scanner.findCandidateComponents("com.bayoutech.web")
                .forEach(bean -> found.add(ClassUtils.resolveClassName(
                        String.valueOf(bean.getBeanClassName()), OwnRoutes.class.getClassLoader())));
        return found;
    }
}
