package com.bayoutech.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private final ShiftId van = ShiftId.random();
    private final JobId first = JobId.random();
    private final JobId second = JobId.random();

    @Test
    void anAddressNamesRoutesAndJobs() {
        assertThat(Selection.of(
                        QueryParameters.fromString("day=2026-11-23&route=" + van + "&job=" + first + "," + second)))
                .isEqualTo(new Selection(List.of(van), List.of(first, second)));
    }

    @Test
    void whatCannotBeReadInAnAddressIsNothing() {
        assertThat(Selection.of(QueryParameters.fromString("route=van-1&job=,,x," + first + "," + first)))
                .isEqualTo(Selection.ofJobs(List.of(first)));
        assertThat(Selection.of(QueryParameters.empty()).isEmpty()).isTrue();
    }

    @Test
    void listenersHearOfChangesAlone() {
        SelectionModel model = new SelectionModel();
        List<Selection> heard = new ArrayList<>();
        model.addListener(heard::add);
        model.select(Selection.ofRoute(van));
        model.select(Selection.ofRoute(van));
        model.select(Selection.NOTHING);
        assertThat(heard).containsExactly(Selection.ofRoute(van), Selection.NOTHING);
        assertThat(model.current()).isEqualTo(Selection.NOTHING);
    }
}
