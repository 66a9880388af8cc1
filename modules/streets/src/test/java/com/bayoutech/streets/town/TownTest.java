package com.bayoutech.streets.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.TileSource.Bounds;
import com.bayoutech.streets.internal.ExtractReader.Kind;
import com.bayoutech.streets.town.TownExtract.Node;
import com.bayoutech.streets.town.TownExtract.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TownTest {
    private static final Set<String> DRIVEN = Set.of(
            "motorway",
            "motorway_link",
            "primary",
            "secondary",
            "tertiary",
            "residential",
            "unclassified",
            "living_street",
            "service");

    @TempDir
    private static Path folder;

    private Town town;
    private Town.Contents contents;
    private TownExtract extract;

    @BeforeAll
    void write() throws IOException {
        Path file = folder.resolve("town.osm.pbf");
        town = Town.of(1, 5_000);
        contents = town.write(file);
        extract = TownExtract.of(file);
    }

    @ParameterizedTest
    @CsvSource({"100, 3", "500, 1", "500, 2", "3000, 7", "5000, 1"})
    void aTownHasAsManyAddressesAsAsked(int addresses, long seed) {
        assertThat(Town.of(seed, addresses).listAddresses().size()).isBetween(addresses * 98 / 100, addresses);
    }

    @Test
    void theSameSeedAndSizeGiveTheSameBytes() throws IOException {
        Path first = folder.resolve("first.osm.pbf");
        Path second = folder.resolve("second.osm.pbf");
        Town.of(4, 500).write(first);
        Town.of(4, 500).write(second);
        assertThat(second).hasSameBinaryContentAs(first);
        Town.of(5, 500).write(second);
        assertThat(Files.mismatch(first, second)).isNotEqualTo(-1);
    }

    @Test
    void theFileHoldsWhatWasSaidAndSortedById() {
        assertThat(extract.outOfOrder).isEmpty();
        assertThat(extract.nodes).hasSize((int) contents.nodes());
        assertThat(extract.ways).hasSize((int) contents.ways());
        assertThat(extract.relations).hasSize((int) contents.relations());
        assertThat(extract.addresses()).hasSize((int) contents.addresses());
    }

    @Test
    void everyNodeOfAWayIsThere() {
        assertThat(extract.ways.values())
                .allMatch(
                        way -> way.nodes().size() > 1 && extract.nodes.keySet().containsAll(way.nodes()));
    }

    @Test
    void everyMemberOfARelationIsThere() {
        assertThat(extract.relations.values())
                .isNotEmpty()
                .allSatisfy(relation -> assertThat(relation.members())
                        .allMatch(member -> member.kind() == Kind.NODE
                                ? extract.nodes.containsKey(member.id())
                                : extract.ways.containsKey(member.id())));
    }

    @Test
    void aTurnRestrictionGoesFromAWaysEndThroughItsNodeToAnother() {
        List<TownExtract.Relation> restrictions = extract.relations.values().stream()
                .filter(relation -> "restriction".equals(relation.tags().get("type")))
                .toList();
        assertThat(restrictions).hasSizeGreaterThan(5).allSatisfy(restriction -> {
            assertThat(restriction.members())
                    .extracting(member -> member.role())
                    .containsExactly("from", "via", "to");
            long via = restriction.members().get(1).id();
            assertThat(ends(restriction.members().get(0).id())).contains(via);
            assertThat(ends(restriction.members().get(2).id())).contains(via);
        });
        assertThat(restrictions)
                .extracting(restriction -> restriction.tags().get("restriction"))
                .contains("no_left_turn", "no_u_turn", "only_straight_on");
    }

    @Test
    void noAddressIsThereTwice() {
        List<String> addresses = extract.addresses()
                .map(tags -> tags.get("addr:housenumber") + "|" + tags.get("addr:street") + "|" + tags.get("addr:city"))
                .toList();
        assertThat(addresses).doesNotHaveDuplicates();
    }

    @Test
    void noHouseNumberLiesInARangeOfItsStreet() {
        Map<String, Set<Integer>> numbers = new HashMap<>();
        extract.addresses()
                .filter(tags -> tags.get("addr:housenumber").matches("\\d+"))
                .forEach(tags -> numbers.computeIfAbsent(street(tags), name -> new HashSet<>())
                        .add(Integer.valueOf(tags.get("addr:housenumber"))));
        List<Map<String, String>> ranges = extract.addresses()
                .filter(tags -> tags.get("addr:housenumber").contains("-"))
                .toList();
        assertThat(ranges).isNotEmpty().allSatisfy(range -> {
            int[] ends = Stream.of(range.get("addr:housenumber").split("-"))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            assertThat(ends[0]).isLessThan(ends[1]);
            for (int number = ends[0]; number <= ends[1]; number += 2) {
                assertThat(numbers.getOrDefault(street(range), Set.of())).doesNotContain(number);
            }
        });
    }

    @Test
    void aStreetsNameIsUsedAgainElsewhere() {
        Map<String, Set<String>> cities = extract.addresses()
                .collect(Collectors.groupingBy(
                        tags -> tags.get("addr:street"),
                        Collectors.mapping(tags -> tags.get("addr:city"), Collectors.toSet())));
        assertThat(cities.values().stream().filter(some -> some.size() > 1).count())
                .isGreaterThan(5);
        assertThat(cities.keySet()).anyMatch(name -> name.contains("é"));
    }

    @Test
    void everyAddressIsOnAStreetOfThatName() {
        Set<String> streets = extract.ways.values().stream()
                .filter(way -> way.tags().containsKey("highway"))
                .map(way -> way.tags().getOrDefault("name", ""))
                .collect(Collectors.toSet());
        assertThat(extract.addresses()).allMatch(tags -> streets.contains(tags.get("addr:street")));
    }

    @Test
    void addressesAreTheFilesOwn() {
        Set<String> inFile = extract.addresses()
                .map(tags -> tags.get("addr:housenumber") + street(tags))
                .collect(Collectors.toSet());
        List<Address> listed = town.listAddresses();
        assertThat(listed).hasSize(inFile.size());
        assertThat(listed)
                .allMatch(address -> inFile.contains(address.houseNumber() + address.street() + address.city()));
    }

    @Test
    void noBuildingStandsInTheWater() {
        List<double[][]> rivers =
                extract.tagged("water", "river").map(this::outline).toList();
        assertThat(rivers).isNotEmpty();
        assertThat(extract.ways.values().stream().filter(way -> way.tags().containsKey("building")))
                .isNotEmpty()
                .allMatch(way -> Arrays.stream(outline(way))
                        .noneMatch(corner -> rivers.stream().anyMatch(river -> isWithin(corner, river))));
    }

    @Test
    void everyStreetCanBeReachedFromEveryOtherAndBack() {
        Map<Long, Set<Long>> ahead = new HashMap<>();
        Map<Long, Set<Long>> back = new HashMap<>();
        Set<Long> all = new HashSet<>();
        extract.ways.values().stream()
                .filter(way -> DRIVEN.contains(way.tags().getOrDefault("highway", "")))
                .forEach(way -> {
                    String oneway = way.tags().getOrDefault("oneway", "no");
                    for (int index = 1; index < way.nodes().size(); index++) {
                        long from = way.nodes().get(index - 1);
                        long to = way.nodes().get(index);
                        all.add(from);
                        all.add(to);
                        if (!oneway.equals("-1")) {
                            arc(ahead, back, from, to);
                        }
                        if (!oneway.equals("yes")) {
                            arc(ahead, back, to, from);
                        }
                    }
                });
        long start = all.iterator().next();
        assertThat(reached(start, ahead)).isEqualTo(all);
        assertThat(reached(start, back)).isEqualTo(all);
    }

    @Test
    void itHasWhatATownHas() {
        assertThat(extract.tagged("bridge", "yes")).hasSizeGreaterThan(3);
        assertThat(extract.tagged("junction", "roundabout")).isNotEmpty();
        assertThat(extract.tagged("oneway", "yes")).hasSizeGreaterThan(20);
        assertThat(extract.tagged("highway", "motorway_link")).isNotEmpty();
        assertThat(extract.tagged("highway", "living_street")).isNotEmpty();
        assertThat(extract.tagged("access", "private")).isNotEmpty();
        assertThat(extract.tagged("railway", "rail")).isNotEmpty();
        assertThat(extract.tagged("waterway", "river")).isNotEmpty();
        assertThat(extract.tagged("maxheight", "3.8")).isNotEmpty();
        assertThat(extract.ways.values()).anyMatch(way -> way.tags().containsKey("maxweight"));
        assertThat(extract.nodes.values())
                .anyMatch(node -> "traffic_signals".equals(node.tags().get("highway")));
        assertThat(extract.nodes.values())
                .anyMatch(node -> "Heronville".equals(node.tags().get("name"))
                        && "yes".equals(node.tags().get("fictional")));
    }

    @Test
    void everythingLiesWithinItsBounds() {
        Bounds bounds = town.bounds();
        assertThat(extract.nodes.values())
                .allMatch(node -> node.latitude() >= bounds.southWest().latitude()
                        && node.latitude() <= bounds.northEast().latitude()
                        && node.longitude() >= bounds.southWest().longitude()
                        && node.longitude() <= bounds.northEast().longitude());
    }

    @Test
    void theDepotIsBesideAStreet() {
        double nearest = extract.ways.values().stream()
                .filter(way -> DRIVEN.contains(way.tags().getOrDefault("highway", "")))
                .flatMapToDouble(way -> way.nodes().stream()
                        .map(extract.nodes::get)
                        .mapToDouble(node -> new Place(node.latitude(), node.longitude()).metersTo(town.depot())))
                .min()
                .orElseThrow();
        assertThat(nearest).isLessThan(150);
    }

    @Test
    void municipalitiesHaveNamesOfTheirOwn() {
        assertThat(IntStream.range(0, 6_000).mapToObj(Municipality::name)).doesNotHaveDuplicates();
    }

    @Test
    void someAddressesAreDrawnFromAllOfTheTown() {
        List<Address> drawn = town.drawAddresses(80, 3);
        assertThat(drawn).hasSize(80).doesNotHaveDuplicates().isEqualTo(town.drawAddresses(80, 3));
        assertThat(drawn).extracting(Address::city).contains("Heronville", "Belle Rive");
    }

    @Test
    void aTownOfNobodyIsRefusedInOneLine() {
        assertThatThrownBy(() -> Town.of(1, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(3)");
    }

    private static String street(Map<String, String> tags) {
        return tags.get("addr:street") + tags.get("addr:city");
    }

    private Set<Long> ends(long wayId) {
        Way way = extract.ways.get(wayId);
        return new HashSet<>(List.of(way.nodes().getFirst(), way.nodes().getLast()));
    }

    private double[][] outline(Way way) {
        return way.nodes().stream()
                .map(id -> {
                    Node node = extract.nodes.get(id);
                    return new double[] {node.longitude(), node.latitude()};
                })
                .toArray(double[][]::new);
    }

    private static boolean isWithin(double[] point, double[][] outline) {
        boolean within = false;
        for (int index = 1; index < outline.length; index++) {
            double[] from = outline[index - 1];
            double[] to = outline[index];
            if (from[1] > point[1] != to[1] > point[1]
                    && point[0] < (to[0] - from[0]) * (point[1] - from[1]) / (to[1] - from[1]) + from[0]) {
                within = !within;
            }
        }
        return within;
    }

    private static void arc(Map<Long, Set<Long>> ahead, Map<Long, Set<Long>> back, long from, long to) {
        ahead.computeIfAbsent(from, node -> new HashSet<>()).add(to);
        back.computeIfAbsent(to, node -> new HashSet<>()).add(from);
    }

    private static Set<Long> reached(long start, Map<Long, Set<Long>> arcs) {
        Set<Long> reached = new HashSet<>(Set.of(start));
        Deque<Long> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (long next : arcs.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }
}
