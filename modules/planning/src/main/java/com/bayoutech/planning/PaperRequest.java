package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.domain.ShiftId;
import java.util.Set;

/**
 * What somebody wants on paper.
 *
 * @param revision which of the plan's revisions
 * @param routes the routes of these shifts; all of the day where none is named
 */
public record PaperRequest(Paper paper, PlanId plan, RevisionId revision, Set<ShiftId> routes, PageSize pageSize) {
    public PaperRequest {
        routes = Set.copyOf(routes);
    }
}
