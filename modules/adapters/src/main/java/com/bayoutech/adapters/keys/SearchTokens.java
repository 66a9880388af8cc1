package com.bayoutech.adapters.keys;

import com.bayoutech.domain.Recipient;
import com.google.crypto.tink.util.Bytes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which a recipient is found: those of the name, and what looks like a postcode in the address, each as a keyed hash.
 *
 * <p>Case and accents make no difference. What looks like a postcode has a digit and three to ten letters and digits; two such words beside each other
 * count as one too, as British, Canadian and Dutch postcodes are written. A house number may look like one: whoever searches looks at what was found.
 */
public final class SearchTokens {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[a-z0-9]{3,10}");
    private static final int SHORTEST_NAME = 2;
    private static final int MOST = 24;

    private final BlindIndex index;

    public SearchTokens(BlindIndex index) {
        this.index = index;
    }

    /** What a recipient is found by. */
    public List<Bytes> of(Recipient recipient) {
        return of(recipient.name(), recipient.addressLine());
    }

    /** What anybody of a name and an address line is found by; however they write case, accents and what stands between words, it is the same. */
    public List<Bytes> of(String name, String addressLine) {
        Set<Bytes> tokens = new LinkedHashSet<>();
        words(name).stream()
                .filter(word -> word.length() >= SHORTEST_NAME)
                .forEach(word -> tokens.add(index.ofToken("name", word)));
        codes(addressLine).forEach(code -> tokens.add(index.ofToken("postcode", code)));
        return tokens.stream().limit(MOST).toList();
    }

    /** What all of a search must have: each of its words as a part of the name, or all of it as a postcode. */
    public List<List<Bytes>> wanted(String text) {
        List<List<Bytes>> alternatives = new ArrayList<>();
        List<String> words = words(text);
        if (!words.isEmpty() && words.stream().allMatch(word -> word.length() >= SHORTEST_NAME)) {
            alternatives.add(
                    words.stream().map(word -> index.ofToken("name", word)).toList());
        }
        String joined = String.join("", words);
        if (CODE.matcher(joined).matches()) {
            alternatives.add(List.of(index.ofToken("postcode", joined)));
        }
        return alternatives;
    }

    /** Whether a recipient has all the words of a search, in the name or as a postcode; to look again at what hashes have found. */
    public static boolean matches(Recipient recipient, String text) {
        List<String> words = words(text);
        return !words.isEmpty()
                && (words(recipient.name()).containsAll(words)
                        || codes(recipient.addressLine()).contains(String.join("", words)));
    }

    private static Set<String> codes(String addressLine) {
        List<String> words = words(addressLine);
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (CODE.matcher(word).matches()) {
                codes.add(word);
            }
            if (i + 1 < words.size() && hasDigit(word)) {
                String pair = word + words.get(i + 1);
                if (CODE.matcher(pair).matches() && words.get(i + 1).length() <= 3) {
                    codes.add(pair);
                }
            }
        }
        return codes;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
