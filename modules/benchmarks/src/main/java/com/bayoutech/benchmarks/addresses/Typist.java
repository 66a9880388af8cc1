package com.bayoutech.benchmarks.addresses;

import com.bayoutech.streets.Address;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Types addresses with mistakes: two edits on the letters of street and city, each a swap of neighbours, a letter dropped, a letter doubled or a
 * neighbouring key, all as likely. Three in ten leave the city out, three in ten abbreviate.
 */
public final class Typist {
    private static final int EDITS = 2;
    private static final double SHARE = 0.3;
    private static final int ATTEMPTS = 100;
    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    private final Random random;

    public Typist(long seed) {
        this.random = new Random(seed);
    }

    /**
     * What was typed.
     *
     * @param writer how the address was written before it was spoiled
     */
    public record Typed(Address meant, AddressWriter writer, String line) {}

    /** How the next address is written. */
    public AddressWriter writer() {
        return new AddressWriter(random.nextDouble() < SHARE, random.nextDouble() >= SHARE, random.nextBoolean());
    }

    /** An address with mistakes. */
    public Typed spoil(Address address) {
        return spoil(address, address.houseNumber(), writer());
    }

    /** An address with mistakes, and with another house number. */
    public Typed spoil(Address address, String number, AddressWriter writer) {
        String street = writer.street(address.street());
        String city = writer.withCity() ? address.city() : "";
        for (int edit = 0; edit < EDITS; edit++) {
            int letters = letters(street) + letters(city);
            if (letters == 0) {
                break;
            }
            if (random.nextInt(letters) < letters(street)) {
                street = edit(street);
            } else {
                city = edit(city);
            }
        }
        return new Typed(address, writer, writer.line(number, street, city));
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }

    private String edit(String text) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int at = random.nextInt(text.length());
            if (Character.isLetter(text.charAt(at))) {
                String edited = edit(text, at, random.nextInt(4));
                if (!edited.equals(text)) {
                    return edited;
                }
            }
        }
        return text;
    }

    private String edit(String text, int at, int kind) {
        String before = text.substring(0, at);
        String behind = text.substring(at + 1);
        char letter = text.charAt(at);
        return switch (kind) {
            case 0 ->
                behind.isEmpty() || !Character.isLetter(behind.charAt(0))
                        ? text
                        : before + behind.charAt(0) + letter + behind.substring(1);
            case 1 -> before + behind;
            case 2 -> before + letter + letter + behind;
            default -> before + neighbour(letter) + behind;
        };
    }

    /** A key beside the one for a letter; beside its letter without accent if it has none of its own. */
    private char neighbour(char letter) {
        String lower = Character.toString(letter).toLowerCase(Locale.ROOT);
        char plain = switch (lower) {
            case "ø" -> 'o';
            case "ð" -> 'd';
            case "æ" -> 'a';
            case "ß" -> 's';
            default -> Normalizer.normalize(lower, Normalizer.Form.NFD).charAt(0);
        };
        for (String row : ROWS) {
            int at = row.indexOf(plain);
            if (at >= 0) {
                int next = at == 0 ? 1 : at == row.length() - 1 || random.nextBoolean() ? at - 1 : at + 1;
                char key = row.charAt(next);
                return Character.isUpperCase(letter) ? Character.toUpperCase(key) : key;
            }
        }
        return letter;
    }
}
