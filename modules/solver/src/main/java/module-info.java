/**
 * Route search over int arrays; knows no word of the business.
 *
 * <p>A {@link com.bayoutech.solver.Model} goes into {@link com.bayoutech.solver.Solver}, a {@link com.bayoutech.solver.Solution} comes out.
 */
module com.bayoutech.solver {
    exports com.bayoutech.solver;

    requires static org.jspecify;
}
