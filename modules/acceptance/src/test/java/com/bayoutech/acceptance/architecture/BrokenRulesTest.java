package com.bayoutech.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken rule of the house is caught. */
class BrokenRulesTest {
    @TempDir
    Path folder;

    private SyntheticHouse house;

    @BeforeEach
    void startAHouse() {
        house = new SyntheticHouse(folder);
    }

    @Test
    void aPackageThatIsNotNullMarked() {
        HouseModule module = house.add("orders", "", "package com.bayoutech.orders; class Innocent {}");

        assertThat(HouseRules.findPackagesNotNullMarked(module)).hasSize(1);
    }

    @Test
    void aClassWithoutARole() {
        HouseModule module =
                house.add("orders", "", "package com.bayoutech.orders; class OrderUtils { class Impl {} }");

        assertThat(HouseRules.findNamesWithoutRole(module)).hasSize(2);
    }

    @Test
    void aBareException() {
        HouseModule module = house.add(
                "orders",
                "",
                "package com.bayoutech.orders; class Guilty { void fail() { throw new RuntimeException(\"?\"); } }");

        assertThat(HouseRules.findBareExceptions(module)).hasSize(1);
    }

    @Test
    void aClassTooNewForThePhone() {
        HouseModule module = house.add("domain", "", "package com.bayoutech.domain; class Modern {}");

        assertThat(HouseRules.findClassesTooNewForThePhone(module)).hasSize(1);
    }

    @Test
    void aServiceMethodWithoutACaller() {
        house.add("foundation", "", "package com.bayoutech.foundation; public class Caller {}");
        HouseModule module = house.add("orders", "", """
                package com.bayoutech.orders;
                public class OrderService {
                    public void sound(com.bayoutech.foundation.Caller caller, int count) {}
                    public void open(int count, com.bayoutech.foundation.Caller caller) {}
                    void inside() {}
                }
                """);

        assertThat(HouseRules.findDoorsWithoutCaller(module))
                .singleElement()
                .asString()
                .contains("OrderService.open");
    }

    @Test
    void aPublicEntity() {
        HouseModule module = house.add("adapters", "", """
                package com.bayoutech.adapters;
                @Entity public class OrderRow {}
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Entity {}
                """);

        assertThat(HouseRules.findPublicEntities(module)).hasSize(1);
    }

    @Test
    void aCatchOfEverythingEvenAmongOthers() {
        HouseModule module = house.add("orders", "", """
                package com.bayoutech.orders;
                class Guilty {
                    void swallow() {
                        try { hashCode(); } catch (IllegalStateException | Error broken) { notify(); }
                    }
                }
                """);

        assertThat(BroadCatches.find(module.listSources())).containsExactly("com.bayoutech.orders.Guilty");
    }

    @Test
    void aCatchThatTidiesUpAndThrowsOnIsNone() {
        HouseModule module = house.add("orders", "", """
                package com.bayoutech.orders;
                class Sound {
                    void close() {
                        try { hashCode(); } catch (RuntimeException broken) { notify(); throw broken; }
                    }
                }
                """);

        assertThat(BroadCatches.find(module.listSources())).isEmpty();
    }

    @Test
    void aTryWithResourcesIsNoCatch() {
        HouseModule module = house.add("orders", "", """
                package com.bayoutech.orders;
                class Sound {
                    void read() throws java.io.IOException {
                        try (var stream = java.io.InputStream.nullInputStream()) { stream.read(); }
                    }
                }
                """);

        assertThat(BroadCatches.find(module.listSources())).isEmpty();
    }

    @Test
    void aDescriptorThatDriftedFromTheOneUnderReview() {
        HouseModule module = house.add(
                "fleet",
                "",
                "module com.bayoutech.fleet { exports com.bayoutech.fleet; requires java.sql; }",
                "package com.bayoutech.fleet; public class Depot {}");
        Path jar = folder.resolve("fleet.jar");
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--file",
                        jar.toString(),
                        "-C",
                        module.classes().toString(),
                        ".");
        Path reviewed = Checkout.find().root().resolve("modules/acceptance/src/test/resources/descriptors/fleet.txt");

        assertThat(Descriptors.findDrift(reviewed, Descriptors.describe(jar)))
                .get()
                .asString()
                .contains("requires java.sql")
                .contains("-Dbayou.descriptors.update=true");
    }
}
