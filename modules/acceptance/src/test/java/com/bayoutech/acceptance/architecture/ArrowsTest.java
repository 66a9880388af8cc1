package com.bayoutech.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house as it is built keeps to its arrows. */
class ArrowsTest {
    private static List<HouseModule> modules;
    private static Arrows arrows;

    @BeforeAll
    static void readTheHouse() {
        modules = Checkout.find().listModules();
        arrows = new Arrows(ArrowTable.read(), modules);
    }

    @Test
    void eachModuleHasItsRowInTheTable() {
        assertThat(ArrowTable.read().rows().keySet())
                .containsAll(modules.stream().map(HouseModule::name).toList());
    }

    @Test
    void poms() {
        assertThat(arrows.checkPoms()).isEmpty();
    }

    @Test
    void theRootPomGivesNobodyADependencyButJSpecifyAndTestLibraries() {
        assertThat(Pom.read(Checkout.find().root().resolve("pom.xml")).dependencies())
                .filteredOn(dependency -> !dependency.isForTests())
                .extracting(Pom.Dependency::coordinates)
                .containsOnly("org.jspecify:jspecify");
    }

    @Test
    void moduleDescriptors() {
        assertThat(arrows.checkDescriptors()).isEmpty();
    }

    @Test
    void classes() {
        assertThat(arrows.checkClasses()).isEmpty();
    }

    @Test
    void noPackageIsSplitBetweenModules() {
        assertThat(arrows.listSplitPackages()).isEmpty();
    }
}
