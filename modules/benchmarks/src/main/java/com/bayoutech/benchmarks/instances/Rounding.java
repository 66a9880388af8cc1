package com.bayoutech.benchmarks.instances;

/** How a figure of a file becomes one that counts. */
public enum Rounding {
    /** Tenths, cut off. */
    DIMACS {
        @Override
        double of(double figure) {
            return Math.floor(10 * figure);
        }
    },
    /** Thousandths, rounded. */
    EXACT {
        @Override
        double of(double figure) {
            return Math.rint(1000 * figure);
        }
    },
    /** The nearest whole number. */
    WHOLE {
        @Override
        double of(double figure) {
            return Math.floor(figure + 0.5);
        }
    },
    /** As it is. */
    NONE {
        @Override
        double of(double figure) {
            return figure;
        }
    };

    abstract double of(double figure);
}
