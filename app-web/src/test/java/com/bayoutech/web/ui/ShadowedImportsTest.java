package com.bayoutech.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name that a module of the browser imports means one thing in all of it: a local value called `text` once hid the function that writes the words. */
class ShadowedImportsTest {
    private static final Pattern IMPORT = Pattern.compile("^import \\{([^}]*)} from", Pattern.MULTILINE);

    @Test
    void nothingHidesWhatAModuleImports() {
        List<String> hidden = new ArrayList<>();
        SpokenSources.scripts()
                .forEach((file, code) ->
                        hiddenIn(code).forEach(declaration -> hidden.add(file.getFileName() + ": " + declaration)));
        assertThat(hidden).isEmpty();
    }

    @Test
    void eachWayToHideANameIsSeen() {
        for (String hiding : List.of(
                "const text = 1;",
                "let { a, text } = b;",
                "const [text] = b;",
                "function text() {}",
                "a.map((text) => text.b);",
                "a.map(text => text.b);",
                "a.map((b, { text }) => b);",
                "write(b, text) {",
                "for (const text of b) {")) {
            assertThat(hiddenIn("import { text } from './words.js';\n" + hiding))
                    .as(hiding)
                    .hasSize(1);
        }
        for (String using : List.of("const a = text('b');", "if (text) {", "a(text);", "const { text: b } = a;")) {
            assertThat(hiddenIn("import { text } from './words.js';\n" + using))
                    .as(using)
                    .isEmpty();
        }
    }

    private static List<String> hiddenIn(String code) {
        return IMPORT.matcher(code)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(",")))
                .map(name -> name.replaceFirst(".*\\bas\\b", "").strip())
                .filter(name -> !name.isEmpty())
                .flatMap(name -> declaration(name)
                        .matcher(code)
                        .results()
                        .map(found -> found.group().strip()))
                .collect(Collectors.toList());
    }

    private static Pattern declaration(String name) {
        String plain = "\\b(?:const|let|var|function|class)\\s+" + name + "\\b";
        String unpacked = "\\b(?:const|let|var)\\s*[\\[{](?:[^=;]*[,\\s])?" + name + "\\b(?!\\s*:)[^=;]*[\\]}]\\s*=";
        String parameter = "(?<!\\b(?:if|for|while|switch) )\\((?:[^()]*[,{\\[.])?\\s*" + name
                + "\\b(?!\\s*:)(?:\\s*[,}\\]=][^()]*)?\\)\\s*(?:=>|\\{)";
        String alone = "\\b" + name + "\\s*=>";
        return Pattern.compile(String.join("|", plain, unpacked, parameter, alone));
    }
}
