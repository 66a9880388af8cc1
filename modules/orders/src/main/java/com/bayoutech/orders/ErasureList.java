package com.bayoutech.orders;

import com.bayoutech.domain.RecipientId;
import java.util.Collection;
import java.util.Set;

/** Who was erased, by ids alone, kept outside of the database: so that a backup that is brought back does not bring them back. */
public interface ErasureList {
    /** No list is kept; for what has no backups either. */
    ErasureList NONE = new ErasureList() {
        @Override
        public void add(Collection<RecipientId> recipients) {}

        @Override
        public Set<RecipientId> list() {
            return Set.of();
        }
    };

    /** Adds recipients for good; what is added is there when this returns, whatever happens to the machine. */
    void add(Collection<RecipientId> recipients);

    Set<RecipientId> list();
}
