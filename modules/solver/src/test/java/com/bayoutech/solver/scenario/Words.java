package com.bayoutech.solver.scenario;

import com.bayoutech.solver.Window;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The words of one statement, taken one after another. */
final class Words {
    private final Deque<String> left;

    Words(String line) {
        this.left = new ArrayDeque<>(Arrays.asList(line.strip().split(" +", -1)));
    }

    boolean isEmpty() {
        return left.isEmpty();
    }

    String next() {
        return left.remove();
    }

    /** Takes this word if it is the next one. */
    boolean skip(String word) {
        boolean isNext = word.equals(left.peek());
        if (isNext) {
            left.remove();
        }
        return isNext;
    }

    int number() {
        return Integer.parseInt(next());
    }

    /** A number behind a word. */
    int number(String word) {
        if (!skip(word)) {
            throw new IllegalArgumentException("The word (" + left.peek() + ") must be " + word + ".");
        }
        return number();
    }

    Integer[] numbers() {
        return names().stream().map(Integer::valueOf).toArray(Integer[]::new);
    }

    List<String> names() {
        return Arrays.asList(next().split(",", -1));
    }

    /** All words that are left. */
    List<String> rest() {
        List<String> rest = List.copyOf(left);
        left.clear();
        return rest;
    }

    static List<Window> windows(String word) {
        return Arrays.stream(word.split(",", -1)).map(Words::window).toList();
    }

    static Window window(String word) {
        String[] ends = word.split("-", 2);
        return new Window(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
}
