package com.bayoutech.web.fleet;

import com.bayoutech.fleet.Absence;
import com.bayoutech.web.ui.LeaveQuestion;
import com.bayoutech.web.ui.Workspace;
import java.util.List;
import java.util.Optional;

/** The editor at the side of the fleet's screen; what was entered there is not left without a word. */
final class OpenEditor {
    private final Workspace workspace;
    private Optional<EditorPanel> open = Optional.empty();

    OpenEditor(Workspace workspace) {
        this.workspace = workspace;
    }

    void show(String label, EditorPanel editor) {
        open = Optional.of(editor);
        workspace.withPanel(label, editor);
    }

    void close() {
        open = Optional.empty();
        workspace.withoutPanel();
    }

    /** What its own button for closing does. */
    void leave() {
        unlessUnsaved(this::close);
    }

    boolean isUnsaved() {
        return open.filter(EditorPanel::isChanged).isPresent();
    }

    /** Does something at once, or once it is said that what was entered may be lost. */
    void unlessUnsaved(Runnable next) {
        LeaveQuestion.askIf(isUnsaved(), next);
    }

    /** Where a driver is open, their absences are these now; what else is being entered stays. */
    void showAbsences(List<Absence> absences) {
        open.filter(DriverEditor.class::isInstance)
                .map(DriverEditor.class::cast)
                .ifPresent(editor -> editor.showAbsences(absences));
    }
}
