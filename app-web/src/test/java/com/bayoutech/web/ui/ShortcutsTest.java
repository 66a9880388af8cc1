package com.bayoutech.web.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.bayoutech.web.day.FromBrowser;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class ShortcutsTest {
    private final List<String> done = new ArrayList<>();
    private Shortcuts shortcuts;

    @BeforeEach
    void open() {
        MockVaadin.setup();
        shortcuts = new Shortcuts()
                .under("Plan")
                .on("Undo", () -> done.add("undo"), "Ctrl+Z")
                .known("Next stop", "Down");
        UI.getCurrent().add(shortcuts);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void aPressDoesWhatItIsDeclaredFor() {
        press(1);
        assertThat(done).containsExactly("undo");
    }

    @Test
    void theQuestionMarkListsAllKeysUnderTheirHeadings() {
        press(0);
        assertThat(_get(ShortcutsDialog.class).getElement().getTextRecursively())
                .contains("Everywhere", "?List all keys", "Plan", "CtrlZUndo", "DownNext stop");
    }

    @Test
    void whatAPieceHandlesItselfAndWhatIsForgedDoNothing() {
        press(2);
        press(99);
        press(-1);
        assertThat(done).isEmpty();
        _assertNone(ShortcutsDialog.class);
    }

    @Test
    void keysThatDoSomethingAlreadyAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shortcuts.on("Zoom", () -> {}, "Alt+Z", "Ctrl+Z"))
                .withMessageContaining("Ctrl+Z")
                .withMessageContaining("Undo");
    }

    private void press(int index) {
        FromBrowser.fire(shortcuts, "shortcut", JsonNodeFactory.instance.numberNode(index));
    }
}
