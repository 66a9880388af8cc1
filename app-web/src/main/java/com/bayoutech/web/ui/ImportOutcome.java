package com.bayoutech.web.ui;

import java.util.List;

/**
 * How an import ended.
 *
 * @param added rows that are new
 * @param waiting those of them that wait for somebody to choose their address
 * @param unchanged rows that were there already
 * @param rejectedRows rows that need a hand
 * @param rejected what is wrong with them, one entry a cell; very long lists are cut
 */
public record ImportOutcome(int added, int waiting, int unchanged, int rejectedRows, List<RejectedRow> rejected) {
    public ImportOutcome {
        rejected = List.copyOf(rejected);
    }

    /** How many of the rejected rows the list shows. */
    int listedRows() {
        return (int) rejected.stream().mapToLong(RejectedRow::line).distinct().count();
    }
}
