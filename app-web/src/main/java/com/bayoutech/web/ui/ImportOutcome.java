package com.bayoutech.web.ui;

import java.util.List;

/**
 * How an import ended.
 *
 * @param added what is new and complete
 * @param waiting what is new and waits for somebody to choose its address
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
