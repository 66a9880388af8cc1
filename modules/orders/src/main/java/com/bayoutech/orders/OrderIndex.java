package com.bayoutech.orders;

import com.bayoutech.foundation.DepotScope;
import java.util.List;

/** Finds orders of all days without reading anybody: by keyed hashes of what they are found by; joins the current unit of work. */
public interface OrderIndex {
    /**
     * Lets those be found who came in before they could be; quick where there is nobody. Works in units of work of its own, many people in each, so it must
     * not be called within one: what was done would go with it.
     */
    void catchUp();

    /**
     * The orders at some depots that have exactly this reference, or whose recipient has this postcode, or all these words in the name; the latest days first.
     * Who is erased is not found.
     *
     * @param depots where to look
     * @param most how many at most
     */
    List<OrderEntry> search(String text, DepotScope depots, int most);
}
