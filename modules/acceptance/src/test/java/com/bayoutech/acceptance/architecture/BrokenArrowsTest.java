package com.bayoutech.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken arrow is caught, wherever it is drawn. */
class BrokenArrowsTest {
    @TempDir
    Path folder;

    private SyntheticHouse house;

    @BeforeEach
    void buildDomainAndFleet() {
        house = new SyntheticHouse(folder);
        house.add(
                "domain",
                "",
                "module com.bayoutech.domain { exports com.bayoutech.domain; }",
                "package com.bayoutech.domain; public class Place {}",
                "package com.bayoutech.domain.internal; public class Secret {}");
        house.add(
                "fleet",
                "",
                "module com.bayoutech.fleet { exports com.bayoutech.fleet; }",
                "package com.bayoutech.fleet; public class Depot {}");
    }

    @Test
    void aSoundHouseHasNothingToSay() {
        house.add(
                "orders",
                SyntheticHouse.dependency("com.bayoutech", "bayou-domain"),
                "module com.bayoutech.orders { requires com.bayoutech.domain; }",
                "package com.bayoutech.orders; class Sound { com.bayoutech.domain.Place place; }");

        assertThat(house.arrows().checkPoms()).isEmpty();
        assertThat(house.arrows().checkDescriptors()).isEmpty();
        assertThat(house.arrows().checkClasses()).isEmpty();
    }

    @Test
    void inAPomToAnotherModule() {
        house.add(
                "orders",
                SyntheticHouse.dependency("com.bayoutech", "bayou-fleet"),
                "package com.bayoutech.orders; class Innocent {}");

        assertThat(house.arrows().checkPoms())
                .singleElement()
                .asString()
                .startsWith("orders: its pom depends on com.bayoutech:bayou-fleet.");
    }

    @Test
    void inAPomToALibrary() {
        house.add(
                "orders",
                SyntheticHouse.dependency("com.google.guava", "guava"),
                "package com.bayoutech.orders; class Innocent {}");

        assertThat(house.arrows().checkPoms())
                .singleElement()
                .asString()
                .startsWith("orders: its pom depends on com.google.guava:guava.");
    }

    @Test
    void inAPomToSpringWhereOtherLibrariesAreFree() {
        house.add(
                "embedded",
                SyntheticHouse.dependency("org.springframework.boot", "spring-boot"),
                "package com.bayoutech.embedded; class Innocent {}");

        assertThat(house.arrows().checkPoms()).hasSize(1);
    }

    @Test
    void inAModuleDescriptor() {
        house.add(
                "orders",
                "",
                "module com.bayoutech.orders { requires com.bayoutech.fleet; requires java.sql; }",
                "package com.bayoutech.orders; class Innocent {}");

        assertThat(house.arrows().checkDescriptors())
                .satisfiesExactly(
                        ours -> assertThat(ours).startsWith("orders: its module-info requires com.bayoutech.fleet."),
                        jdk -> assertThat(jdk).startsWith("orders: its module-info requires java.sql."));
    }

    @Test
    void inAClassThatReachesAnotherModule() {
        house.add("orders", "", "package com.bayoutech.orders; class Guilty { com.bayoutech.fleet.Depot depot; }");

        assertThat(house.arrows().checkClasses())
                .singleElement()
                .asString()
                .startsWith("orders: com.bayoutech.orders.Guilty uses com.bayoutech.fleet.Depot of fleet.");
    }

    @Test
    void inAClassThatReachesTheJdkBeyondItsModules() {
        house.add("orders", "", "package com.bayoutech.orders; class Guilty { java.sql.Connection connection; }");

        assertThat(house.arrows().checkClasses()).hasSize(1);
    }

    @Test
    void inAnAnnotationOnly() {
        house.add(
                "orders", "", "package com.bayoutech.orders; class Guilty { @java.beans.BeanProperty void set() {} }");

        assertThat(house.arrows().checkClasses()).hasSize(1);
    }

    @Test
    void inCodeOnTheClassPathThatReachesWhatIsNotExported() {
        house.add(
                "adapters",
                "",
                "package com.bayoutech.adapters; class Guilty { Object secret = new com.bayoutech.domain.internal.Secret(); }");

        assertThat(house.arrows().checkClasses())
                .singleElement()
                .asString()
                .startsWith(
                        "adapters: com.bayoutech.adapters.Guilty uses com.bayoutech.domain.internal.Secret, which domain does not export.");
    }

    @Test
    void inAPackageOfTwoModules() {
        house.add("orders", "", "package com.bayoutech.fleet; class Stray {}");

        assertThat(house.arrows().listSplitPackages()).hasSize(1);
    }
}
