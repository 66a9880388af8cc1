package com.bayoutech.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each named module's descriptor is the one under review. Needs the jars, hence runs after {@code package}. */
class DescriptorsIT {
    private static final Path REVIEWED =
            Checkout.find().root().resolve("modules/acceptance/src/test/resources/descriptors");

    @ParameterizedTest
    @MethodSource("namedModules")
    void isTheOneUnderReview(String name) throws IOException {
        HouseModule module = namedModule(name);
        String described = Descriptors.describe(Descriptors.getJar(module));
        Path reviewed = REVIEWED.resolve(name + ".txt");
        if (Boolean.getBoolean("bayou.descriptors.update")) {
            Files.writeString(reviewed, described);
        }
        assertThat(Descriptors.findDrift(reviewed, described)).isEqualTo(Optional.empty());
    }

    @Test
    void nothingIsUnderReviewThatIsNotBuilt() throws IOException {
        try (Stream<Path> files = Files.list(REVIEWED)) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .toList();
            assertThat(names).containsExactlyInAnyOrderElementsOf(namedModules().toList());
        }
    }

    static Stream<String> namedModules() {
        return Checkout.find().listModules().stream()
                .filter(module -> module.findDescriptor().isPresent())
                .map(HouseModule::name);
    }

    private static HouseModule namedModule(String name) {
        return Checkout.find().listModules().stream()
                .filter(module -> module.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
