package com.bayoutech.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The house as it is built keeps to its rules. */
class HouseRulesTest {
    private final List<HouseModule> modules = Checkout.find().listModules();

    @Test
    void eachPackageIsNullMarked() {
        assertThat(all(HouseRules::findPackagesNotNullMarked)).isEmpty();
    }

    @Test
    void eachClassIsNamedByItsRole() {
        assertThat(all(HouseRules::findNamesWithoutRole)).isEmpty();
    }

    @Test
    void nobodyMakesABareException() {
        assertThat(all(HouseRules::findBareExceptions)).isEmpty();
    }

    @Test
    void entitiesStayWithTheirAdapter() {
        assertThat(all(HouseRules::findPublicEntities)).isEmpty();
    }

    @Test
    void whatThePhoneSharesIsJava17() {
        assertThat(all(HouseRules::findClassesTooNewForThePhone)).isEmpty();
    }

    @Test
    void eachServiceMethodTakesACallerFirst() {
        assertThat(all(HouseRules::findDoorsWithoutCaller)).isEmpty();
    }

    @Test
    void everythingIsCaughtOnlyAtTheEdgesThatAreNamed() {
        Set<String> found = modules.stream()
                .flatMap(module -> BroadCatches.find(module.listSources()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> allowed = TextTable.read("/architecture/broad-catches.txt").stream()
                .map(List::getFirst)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found)
                .as(
                        "classes that catch everything; broad-catches.txt names these edges and no others, each with its reason")
                .isEqualTo(allowed);
    }

    private List<String> all(Function<HouseModule, List<String>> rule) {
        return modules.stream().flatMap(module -> rule.apply(module).stream()).toList();
    }
}
