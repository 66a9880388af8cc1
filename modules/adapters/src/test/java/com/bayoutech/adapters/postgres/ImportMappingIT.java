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
        assertThat(mappings.find(List.of("a-1", person))).isEmpty();
        assertThat(mappings.find(List.of("a-1", person, "12_canal_street", ""))).isEmpty();
    }

    @Test
    void eachHeadingMeansWhatItMeantWhereverItStands() {
        mappings.save(firstRow, Optional.of("Shop"), meaning);

        ImportMapping turned = new ImportMapping(
                Map.of(2, OrderColumn.REFERENCE, 0, OrderColumn.ADDRESS), Optional.of(VisitKind.DELIVERY));
        List<String> reversed = firstRow.reversed();
        assertThat(mappings.find(reversed)).contains(turned);
        assertThat(mappings.listNamed(reversed)).isEqualTo(Map.of("Shop", turned));
    }

    @Test
    void headingsThatComeTwiceAreToldApartByWhichComesFirst() {
        String street = "street_" + person;
        ImportMapping twice = new ImportMapping(Map.of(0, OrderColumn.ADDRESS, 2, OrderColumn.NOTES), Optional.empty());
        mappings.save(List.of(street, "", street), Optional.empty(), twice);

        assertThat(mappings.find(List.of("", street, street)))
                .contains(new ImportMapping(Map.of(1, OrderColumn.ADDRESS, 2, OrderColumn.NOTES), Optional.empty()));
    }

    @Test
    void theSameHeadingsMayMeanOtherThingsUnderAnotherName() {
        ImportMapping other = new ImportMapping(Map.of(1, OrderColumn.ADDRESS), Optional.empty());
        mappings.save(firstRow, Optional.of("Shop"), meaning);
        mappings.save(firstRow, Optional.of("Market"), other);

        assertThat(mappings.listNamed(firstRow)).isEqualTo(Map.of("Shop", meaning, "Market", other));
        assertThat(mappings.find(firstRow)).as("the last one").contains(other);
        assertThat(mappings.listNamed(List.of("a-1", person))).isEmpty();
    }

    @Test
    void noHeadingHasATokenOfItsOwn() {
        mappings.save(firstRow, Optional.empty(), meaning);
        byte[] token = Postgres.bean(SharedKeys.class)
                .blindIndex()
                .ofToken("heading", person)
                .toByteArray();
        assertThat(rows()).doesNotContain(HexFormat.of().formatHex(token));
    }

    @Test
    void aFirstRowThatWasTakenForHeadingsIsNotKeptNorCanItBeTried() throws Exception {
        mappings.save(firstRow, Optional.empty(), meaning);

        String unkeyed = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(String.join("\n", firstRow).getBytes(StandardCharsets.UTF_8)));
        assertThat(rows()).doesNotContain(person, "canal", unkeyed);
    }

    private static String rows() {
        return String.join(
                "\n",
                Postgres.bean(JdbcClient.class)
                        .sql("select m::text from import_mapping m")
                        .query(String.class)
                        .list());
    }
}
