package com.bayoutech.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportReportTest {
    private static final RejectedRow ERROR = new RejectedRow(7, "kind", "x", "is not a kind of visit. Write delivery.");

    @Test
    void aFileThatWasTakenAsAWholeShowsNumbersAlone() {
        ImportReport report = new ImportReport(new ImportOutcome(1_127, 0, 3, 0, List.of()));

        assertThat(text(report))
                .contains("Added1,127")
                .contains("Already there3")
                .contains("Not taken0");
        assertThat(grids(report)).isEmpty();
    }

    @Test
    void whatIsWrongIsShownWhateverTheNumbersSay() {
        ImportReport report = new ImportReport(new ImportOutcome(1_127, 0, 0, 0, List.of(ERROR)));

        assertThat(grids(report))
                .singleElement()
                .satisfies(grid -> assertThat(grid.getGenericDataView().getItems())
                        .isEqualTo(Stream.of(ERROR).toList()));
        assertThat(text(report)).contains("Mend these rows");
    }

    @Test
    void aListOfAllErrorsIsNotCalledCut() {
        ImportReport report = new ImportReport(new ImportOutcome(5, 0, 0, 1, List.of(ERROR, ERROR)));

        assertThat(text(report)).doesNotContain("listed");
    }

    @Test
    void aListThatIsCutSaysHowManyRowsItLeavesOut() {
        List<RejectedRow> first = LongStream.range(0, 1_000)
                .mapToObj(line -> new RejectedRow(2 + line, "kind", "x", "Write delivery or pickup."))
                .toList();

        ImportReport report = new ImportReport(new ImportOutcome(0, 0, 0, 4_312, first));

        assertThat(text(report)).contains("Not taken4,312").contains("The first 1,000 of 4,312 rows are listed.");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static List<? extends Grid<?>> grids(Component component) {
        return component
                .getChildren()
                .filter(Grid.class::isInstance)
                .map(child -> (Grid<?>) child)
                .toList();
    }
}
