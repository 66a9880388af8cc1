package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.WhatIf;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan, for reading; {@link PlanRows} writes it by statements that guard its version. */
@Entity
@Table(name = "plan")
class PlanRow {
    @Id
    private UUID id;

    private UUID depotId;
    private LocalDate day;
    private @Nullable UUID head;
    private @Nullable UUID published;
    private long version;
    private @Nullable UUID whatIfOf;
    private @Nullable String name;
    private @Nullable UUID base;
    private boolean dropped;

    PlanRow() {}

    Plan toPlan() {
        return new Plan(
                new PlanId(id),
                new DepotId(depotId),
                day,
                Optional.ofNullable(head).map(RevisionId::new),
                Optional.ofNullable(published).map(RevisionId::new),
                version,
                whatIf());
    }

    private Optional<WhatIf> whatIf() {
        UUID of = whatIfOf;
        UUID from = base;
        String known = name;
        return of == null || from == null || known == null
                ? Optional.empty()
                : Optional.of(new WhatIf(new PlanId(of), known, new RevisionId(from), dropped));
    }
}
