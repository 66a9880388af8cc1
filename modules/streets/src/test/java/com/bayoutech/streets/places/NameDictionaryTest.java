package com.bayoutech.streets.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NameDictionaryTest {
    @Test
    void aSearchFindsWhatComparingEachFinds() {
        Random random = new Random(7);
        TreeSet<String> names = new TreeSet<>();
        while (names.size() < 400) {
            names.add(word(random));
        }
        List<NameDictionary.Form> forms = new ArrayList<>();
        names.forEach(name -> forms.add(new NameDictionary.Form(name, forms.size(), 0)));
        NameDictionary dictionary = new NameDictionary(forms);
        for (int question = 0; question < 300; question++) {
            String typed = word(random);
            for (int edits = 0; edits <= 3; edits++) {
                assertThat(search(dictionary, typed, edits)).isEqualTo(compared(names, typed, edits));
            }
        }
    }

    @Test
    void neighboursThatAreSwappedAreOneEdit() {
        assertThat(NameDictionary.edits("abcd", "abdc")).isEqualTo(1);
        assertThat(NameDictionary.edits("", "ab")).isEqualTo(2);
        assertThat(NameDictionary.edits("mill", "mil")).isEqualTo(1);
    }

    private static Map<String, Integer> search(NameDictionary dictionary, String typed, int edits) {
        Map<String, Integer> found = new TreeMap<>();
        dictionary.findNear(typed, edits, (form, distance) -> found.put(form.text(), distance));
        return found;
    }

    private static Map<String, Integer> compared(Set<String> names, String typed, int edits) {
        Map<String, Integer> near = new TreeMap<>();
        for (String name : names) {
            int distance = NameDictionary.edits(typed, name);
            if (distance <= edits) {
                near.put(name, distance);
            }
        }
        return near;
    }

    /** Of few letters, so that many are near. */
    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(7);
        while (word.length() < length) {
            word.append((char) ('a' + random.nextInt(4)));
        }
        return word.toString();
    }
}
