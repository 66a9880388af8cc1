package com.bayoutech.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Permission;
import com.bayoutech.web.people.FakePeople;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.security.Principal;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class ViewAccessTest {
    private final FakePeople people = new FakePeople();
    private final ViewAccess access = new ViewAccess(new CurrentCaller(InstantSource.system()));

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void aScreenWithoutAnnotationOpensToNobody() {
        assertThat(ViewAccess.opensTo(Unmarked.class, root())).isFalse();
    }

    @Test
    void aScreenOpensToThoseWhoHoldItsPermission() {
        assertThat(ViewAccess.opensTo(ForPublishers.class, root())).isTrue();
        assertThat(ViewAccess.opensTo(ForPublishers.class, dispatcher())).isFalse();
        assertThat(ViewAccess.opensTo(ForPublishers.class, (Principal) null)).isFalse();
    }

    @Test
    void aScreenThatNeedsSeveralPermissionsOpensToThoseWhoHoldAll() {
        assertThat(ViewAccess.opensTo(ForOrdersAndFleet.class, root())).isTrue();
        assertThat(ViewAccess.opensTo(ForOrdersAndFleet.class, dispatcher())).isFalse();
    }

    @Test
    void aScreenForThoseSignedInOpensToThem() {
        assertThat(ViewAccess.opensTo(ForAll.class, dispatcher())).isTrue();
        assertThat(ViewAccess.opensTo(ForAll.class, (Principal) null)).isFalse();
    }

    @Test
    void theDoorOpensToAnybody() {
        assertThat(ViewAccess.opensTo(LoginView.class, (Principal) null)).isTrue();
    }

    @Test
    void aOneTimePasswordOpensOneScreen() {
        people.add("new", "New", "admin");
        Principal newcomer = CurrentCaller.authentication(SignedIn.of(people.credentials("new")));
        assertThat(ViewAccess.opensTo(ForPublishers.class, newcomer)).isFalse();
        assertThat(ViewAccess.opensTo(ForAll.class, newcomer)).isFalse();
        assertThat(ViewAccess.opensTo(ChangePasswordView.class, newcomer)).isTrue();
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

    private static final class Unmarked extends Div {}

    @RequiresPermission(Permission.PLANS_PUBLISH)
    private static final class ForPublishers extends Div {}

    @RequiresPermission({Permission.ORDERS_READ, Permission.FLEET_READ})
    private static final class ForOrdersAndFleet extends Div {}

    @OpenToSignedIn
    private static final class ForAll extends Div {}
}
