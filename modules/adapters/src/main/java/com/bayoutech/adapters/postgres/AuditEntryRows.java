package com.bayoutech.adapters.postgres;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface AuditEntryRows extends Repository<AuditEntryRow, Long> {
    List<AuditEntryRow> findBySequenceLessThanOrderBySequenceDesc(long sequence, Limit limit);
}
