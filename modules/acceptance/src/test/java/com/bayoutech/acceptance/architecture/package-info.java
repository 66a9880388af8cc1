/**
 * The house's arrows and rules, read from the poms, the module descriptors, the class files and the sources of the checkout.
 *
 * <p>The modules come from the root pom, so a new room is guarded from its first build.
 */
package com.bayoutech.acceptance.architecture;
