package com.bayoutech.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Permission;
import com.bayoutech.web.people.FakePeople;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationContext;
import java.security.Principal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class ViewAccessTest {
    private final FakePeople people = new FakePeople();
    private final ViewAccess access = new ViewAccess(new CurrentCaller());

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void aScreenWithoutAnnotationOpensToNobody() {
        assertThat(opens(Unmarked.class, root())).isFalse();
    }

    @Test
    void aScreenOpensToThoseWhoHoldItsPermission() {
        assertThat(opens(ForPublishers.class, root())).isTrue();
        assertThat(opens(ForPublishers.class, dispatcher())).isFalse();
        assertThat(opens(ForPublishers.class, null)).isFalse();
    }

    @Test
    void aScreenForThoseSignedInOpensToThem() {
        assertThat(opens(ForAll.class, dispatcher())).isTrue();
        assertThat(opens(ForAll.class, null)).isFalse();
    }

    @Test
    void theDoorOpensToAnybody() {
        assertThat(opens(LoginView.class, null)).isTrue();
    }

    @Test
    void aOneTimePasswordOpensOneScreen() {
        people.add("new", "New", "admin");
        Principal newcomer = CurrentCaller.authentication(SignedIn.of(people.credentials("new")));
        assertThat(opens(ForPublishers.class, newcomer)).isFalse();
        assertThat(opens(ForAll.class, newcomer)).isFalse();
        assertThat(opens(ChangePasswordView.class, newcomer)).isTrue();
    }

    @Test
    void theNavigationShowsWhatOpens() {
        SignedInAs.person(people.credentials("root"));
        assertThat(access.opensTo(ForPublishers.class)).isTrue();
        assertThat(access.opensTo(Unmarked.class)).isFalse();
        SignedInAs.nobody();
        assertThat(access.opensTo(ForPublishers.class)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyScreenSaysToWhomItOpens(Class<?> screen) {
        long answers = Stream.of(RequiresPermission.class, OpenToSignedIn.class, AnonymousAllowed.class)
                .filter(screen::isAnnotationPresent)
                .count();
        assertThat(answers).isEqualTo(1);
    }

    static Stream<Class<?>> screens() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Stream.Builder<Class<?>> screens = Stream.builder();
        for (BeanDefinition found : scanner.findCandidateComponents("com.bayoutech.web")) {
            Class<?> screen = Class.forName(found.getBeanClassName());
            if (screen.getEnclosingClass() == null) {
                screens.add(screen);
            }
        }
        return screens.build();
    }

    private Principal root() {
        return CurrentCaller.authentication(SignedIn.of(people.credentials("root")));
    }

    private Principal dispatcher() {
        people.add("dora", "Dora", "dispatcher");
        return CurrentCaller.authentication(SignedIn.of(people.choosePassword("dora")));
    }

    private boolean opens(Class<? extends Component> view, @Nullable Principal principal) {
        NavigationContext context = new NavigationContext(
                null, view, new Location("somewhere"), RouteParameters.empty(), principal, role -> false, false);
        return access.check(context).decision() == AccessCheckDecision.ALLOW;
    }

    private static final class Unmarked extends Div {}

    @RequiresPermission(Permission.PLANS_PUBLISH)
    private static final class ForPublishers extends Div {}

    @OpenToSignedIn
    private static final class ForAll extends Div {}
}
