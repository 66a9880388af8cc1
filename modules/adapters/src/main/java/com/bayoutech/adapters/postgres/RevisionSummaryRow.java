package com.bayoutech.adapters.postgres;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A revision without its schedule, for reading. */
@Entity
@Immutable
@Table(name = "revision")
class RevisionSummaryRow extends RevisionFacts {
    RevisionSummaryRow() {}
}
