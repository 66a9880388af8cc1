package com.bayoutech.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnScreenTest {
    private final AtomicInteger changes = new AtomicInteger();

    @BeforeEach
    void open() {
        MockVaadin.setup(new Routes());
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void anOpenScreenIsChangedSoon() {
        OnScreen.later(UI.getCurrent(), changes::incrementAndGet);
        MockVaadin.clientRoundtrip(false);
        assertThat(changes).hasValue(1);
    }

    @Test
    void whatIsMeantForAClosedScreenIsLeftAndItsSenderGoesOn() {
        UI closed = new UI();
        assertThatCode(() -> OnScreen.later(closed, changes::incrementAndGet)).doesNotThrowAnyException();
        assertThat(changes).hasValue(0);
    }
}
