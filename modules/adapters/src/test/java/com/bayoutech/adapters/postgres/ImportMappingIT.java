package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.VisitKind;
import com.bayoutech.orders.ImportMapping;
import com.bayoutech.orders.MappingStore;
import com.bayoutech.orders.OrderColumn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportMappingIT {
    private final MappingStore mappings = Postgres.bean(MappingStore.class);
    private final String person = "ann_boudreaux_" + UUID.randomUUID();
    private final List<String> firstRow = List.of("a-1", person, "12_canal_street");
    private final ImportMapping meaning = new ImportMapping(
            Map.of(0, OrderColumn.REFERENCE, 2, OrderColumn.ADDRESS), Optional.of(VisitKind.DELIVERY));

    @Test
    void whatWasSaidOfHeadingsIsFoundByExactlyThem() {
        mappings.save(firstRow, Optional.empty(), meaning);

        assertThat(mappings.find(firstRow)).contains(meaning);
        assertThat(mappings.find(List.of("a-1", person, "13_canal_street"))).isEmpty();
        assertThat(mappings.find(List.of(person, "a-1", "12_canal_street"))).isEmpty();
    }

    @Test
    void aNameIsOfTheHeadingsThatWereGivenItLast() {
        String name = "Shop " + person;
        mappings.save(firstRow, Optional.of(name), meaning);
        ImportMapping other = new ImportMapping(Map.of(1, OrderColumn.ADDRESS), Optional.empty());
        mappings.save(List.of("x", person), Optional.of(name), other);

        assertThat(mappings.listNamed(2)).containsEntry(name, other);
        assertThat(mappings.listNamed(3)).doesNotContainKey(name);
        assertThat(mappings.find(firstRow)).contains(meaning);
    }

    @Test
    void aFirstRowThatWasTakenForHeadingsIsNotKeptNorCanItBeTried() throws Exception {
        mappings.save(firstRow, Optional.empty(), meaning);

        String rows = String.join(
                "\n",
                Postgres.bean(JdbcClient.class)
                        .sql("select m::text from import_mapping m")
                        .query(String.class)
                        .list());
        String unkeyed = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(String.join("\n", firstRow).getBytes(StandardCharsets.UTF_8)));
        assertThat(rows).doesNotContain(person, "canal", unkeyed);
    }
}
