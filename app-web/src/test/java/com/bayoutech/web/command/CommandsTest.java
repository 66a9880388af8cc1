package com.bayoutech.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class CommandsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rotate-key                            | The command (rotate-key) is not known. Use one of prepare-streets, rotate-keys, train, verify-audit, or none
            rotate-keys --remove-odl              | has no option (--remove-odl). Use --remove-old.
            rotate-keys --remove-old=true         | has no option (--remove-old=true). Use --remove-old.
            rotate-keys -x                        | has no option (-x). Use --remove-old.
            rotate-keys now                       | The word (now) after the command (rotate-keys) is one too many
            train --remove-old                    | has no option (--remove-old). It has none.
            """)
    void whatIsNotUnderstoodIsRefusedInOneLine(String arguments, String reason) {
        assertThat(Commands.findMistake(arguments.split(" ", -1)))
                .hasValueSatisfying(line -> assertThat(line).contains(reason).doesNotContain("\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "rotate-keys",
        "rotate-keys --remove-old",
        "rotate-keys --spring.config.additional-location=file:/etc/bayou.properties --remove-old",
        "--spring.datasource.url=jdbc:x?y=z train"
    })
    void whatIsUnderstoodIsNot(String arguments) {
        assertThat(Commands.findMistake(arguments.split(" ", -1))).isEmpty();
    }

    @Test
    void aCommandKeepsOutOfTheServersWayWhateverWasSaid() {
        assertThat(Commands.aside("rotate-keys", "--server.port=8443", "--remove-old"))
                .containsExactly(
                        "rotate-keys",
                        "--remove-old",
                        "--bayou.demo=false",
                        "--bayou.streets.serve=false",
                        "--bayou.worker.threads=0",
                        "--logging.level.root=warn",
                        "--server.port=0");
    }

    @Test
    void eachCommandIsKnown() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
        assertThat(scanner.findCandidateComponents("com.bayoutech.web.command"))
                .extracting(BeanDefinition::getBeanClassName)
                .hasSize(Usage.OPTIONS.size());
    }
}
