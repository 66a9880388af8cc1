package com.bayoutech.web.ui;

import java.util.List;

/**
 * How an import ended.
 *
 * @param added rows that are new
 * @param unchanged rows that were there already
 * @param rejected rows that need a hand
 */
public record ImportOutcome(int added, int unchanged, List<RejectedRow> rejected) {
    public ImportOutcome {
        rejected = List.copyOf(rejected);
    }
}
