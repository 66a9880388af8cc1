package com.bayoutech.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class PricingTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Pricing pricing = new Pricing(waiting::add);
    private final List<String> told = new ArrayList<>();
    private final List<String> priced = new ArrayList<>();

    @Test
    void onlyTheLatestIsPriced() {
        ask("first");
        ask("second");
        waiting.forEach(Runnable::run);
        assertThat(priced).containsExactly("second");
        assertThat(told).containsExactly("second");
    }

    @Test
    void whatNobodyWantsAnyMoreIsNotPriced() {
        ask("first");
        pricing.forget();
        waiting.forEach(Runnable::run);
        assertThat(priced).isEmpty();
        assertThat(told).isEmpty();
    }

    private void ask(String what) {
        pricing.ask(
                () -> {
                    priced.add(what);
                    return what;
                },
                told::add);
    }
}
