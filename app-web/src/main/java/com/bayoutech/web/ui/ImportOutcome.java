package com.bayoutech.web.ui;

import java.util.List;

/**
 * How an import ended.
 *
 * @param added rows that are new
 * @param unchanged rows that were there already
 * @param rejectedRows rows that need a hand
 * @param rejected what is wrong with them, one entry a cell; very long lists are cut
 */
public record ImportOutcome(int added, int unchanged, int rejectedRows, List<RejectedRow> rejected) {
    public ImportOutcome {
        rejected = List.copyOf(rejected);
    }
}
