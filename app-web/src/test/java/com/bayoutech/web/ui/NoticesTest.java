package com.bayoutech.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticesTest {
    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void aFailureThatComesAgainTakesItsOwnPlace() {
        Notices.failure("The file is empty.");
        Notices.failure("The plan has changed.");
        Notices.failure("The file is empty.");
        Notices.failure("The file is empty.");
        assertThat(shown()).containsExactlyInAnyOrder("The plan has changed.", "The file is empty.");
    }

    @Test
    void aFailureThatWasClosedIsSaidAgain() {
        Notices.failure("The file is empty.");
        NotificationsKt.getNotifications().forEach(Notification::close);
        assertThat(shown()).isEmpty();
        Notices.failure("The file is empty.");
        assertThat(shown()).containsExactly("The file is empty.");
    }

    private static List<String> shown() {
        return NotificationsKt.getNotifications().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }
}
