package com.bayoutech.web.day;

import com.bayoutech.domain.PlanId;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;

/** The what-if that an address names, as {@code ?whatif=…}. */
public final class WhatIfAddress {
    private static final String WHAT_IF = "whatif";

    private WhatIfAddress() {}

    /** What cannot be read is no what-if. */
    public static Optional<PlanId> of(QueryParameters query) {
        try {
            return query.getSingleParameter(WHAT_IF).map(UUID::fromString).map(PlanId::new);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The query with a what-if in it. */
    public static QueryParameters in(QueryParameters query, PlanId whatIf) {
        return query.merging(WHAT_IF, whatIf.toString());
    }
}
