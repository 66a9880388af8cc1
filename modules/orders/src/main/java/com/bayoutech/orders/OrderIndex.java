package com.bayoutech.orders;

import java.util.List;

/** Finds orders of all days without reading anybody: by keyed hashes of what they are found by; joins the current unit of work. */
public interface OrderIndex {
    /**
     * The orders that have exactly this reference, or whose recipient has this postcode, or all these words in the name; the latest days first.
     * Who is erased is not found.
     *
     * @param most how many at most
     */
    List<OrderEntry> search(String text, int most);
}
