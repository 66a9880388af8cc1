package com.bayoutech.benchmarks.instances;

/** Instances as their files have them, small enough to see through. */
final class SmallInstances {
    /** Depot at the origin; clients 1 and 2 to the north, 3 to the east. */
    static final String SOLOMON = """
            TINY

            VEHICLE
            NUMBER     CAPACITY
              2         10

            CUSTOMER
            CUST NO.  XCOORD.   YCOORD.    DEMAND   READY TIME  DUE DATE   SERVICE   TIME

                0      0          0          0          0        100          0
                1      0          3          4          0         50          5
                2      0          4          4         20         50          5
                3      5          0          4          0         50          5
            """;

    /** Client 1 hands over to 2. */
    static final String LI_LIM = """
            1\t10\t1
            0\t0\t0\t0\t0\t100\t0\t0\t0
            1\t0\t3\t6\t0\t50\t5\t0\t2
            2\t0\t4\t-6\t0\t50\t5\t1\t0
            """;

    private SmallInstances() {}

    static Instance solomon() {
        return Format.SOLOMON.read("TINY", SOLOMON.lines().toList());
    }

    static Instance liLim() {
        return Format.LILIM.read("tiny", LI_LIM.lines().toList());
    }

    /** Four places in a row, one unit apart; the first one is the depot. Two vehicles, unless the fleet is to be open. */
    static Instance vrplib(String type, String more) {
        String text = """
                NAME: tiny
                TYPE: %s
                DIMENSION: 4
                EDGE_WEIGHT_TYPE: EUC_2D
                NODE_COORD_SECTION
                1 0 0
                2 1 0
                3 2 0
                4 3 0
                DEMAND_SECTION
                1 0
                2 4
                3 4
                4 4
                %sDEPOT_SECTION
                1
                -1
                EOF
                """.formatted(type, more);
        return Format.PYVRP.read("tiny", text.lines().toList());
    }
}
