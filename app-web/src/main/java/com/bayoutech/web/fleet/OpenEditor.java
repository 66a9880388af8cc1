package com.bayoutech.web.fleet;

import com.bayoutech.domain.Id;
import com.bayoutech.fleet.Absence;
import com.bayoutech.web.ui.LeaveQuestion;
import com.bayoutech.web.ui.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The editor at the side of the fleet's screen; what was entered there is not left without a word. */
final class OpenEditor {
    private final Workspace workspace;
    private final Consumer<Optional<Id>> marked;
    private Optional<EditorPanel> open = Optional.empty();

    /** @param marked hears of what is open */
    OpenEditor(Workspace workspace, Consumer<Optional<Id>> marked) {
        this.workspace = workspace;
        this.marked = marked;
    }

    /** Shows an editor of something new. */
    void show(String label, EditorPanel editor) {
        show(label, editor, Optional.empty());
    }

    /** Shows an editor of something that is known. */
    void show(String label, EditorPanel editor, Id known) {
        show(label, editor, Optional.of(known));
    }

    private void show(String label, EditorPanel editor, Optional<Id> known) {
        open = Optional.of(editor);
        workspace.withPanel(label, editor);
        marked.accept(known);
    }

    void close() {
        open = Optional.empty();
        workspace.withoutPanel();
        marked.accept(Optional.empty());
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
