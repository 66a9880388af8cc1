package com.bayoutech.adapters.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.fleet.WorkRules;
import com.bayoutech.fleet.WorkRules.RestRules;
import com.bayoutech.planning.Arrangements;
import com.bayoutech.planning.Pins;
import com.bayoutech.planning.ShiftChoice;
import com.bayoutech.planning.Waiver;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public class ArrangementsJsonTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Instant SIX = Instant.parse("2026-11-22T18:00:00Z");

    /** One of each kind. */
    public static Arrangements arrangements() {
        return new Arrangements(
                new Pins(Map.of(new JobId(ID), Pins.OfJob.PLACE), Map.of(new ShiftId(ID), Pins.OfRoute.DRIVER)),
                List.of(
                        new Waiver.LaterEnd(new ShiftId(ID), SIX),
                        new Waiver.AlsoWindow(
                                new JobVisit(new JobId(ID), VisitKind.PICKUP),
                                new TimeWindow(SIX, SIX.plusSeconds(90))),
                        new Waiver.MoreLoad(new VehicleId(ID), List.of(0, 7)),
                        new Waiver.SkillsSpared(new JobId(ID), new ShiftId(ID))));
    }

    @Test
    void arrangementsComeBackAsTheyWere() {
        assertThat(ArrangementsJson.read(ArrangementsJson.write(arrangements())))
                .isEqualTo(arrangements());
        assertThat(ArrangementsJson.read(ArrangementsJson.write(Arrangements.NONE)))
                .isEqualTo(Arrangements.NONE);
    }

    @Test
    void theNamesInStoredArrangementsNeverChange() {
        assertThat(ArrangementsJson.write(arrangements()))
                .isEqualTo("{'jobs':{'ID':'PLACE'},'routes':{'ID':'DRIVER'},'waivers':["
                        .concat("{'waives':'end','shift':'ID','until':'2026-11-22T18:00:00Z'},"
                                + "{'waives':'window','job':'ID','kind':'PICKUP',"
                                + "'earliest':'2026-11-22T18:00:00Z','latest':'2026-11-22T18:01:30Z'},"
                                + "{'waives':'capacity','vehicle':'ID','by':[0,7]},"
                                + "{'waives':'skills','job':'ID','shift':'ID'}]}")
                        .replace('\'', '"')
                        .replace("ID", ID.toString()));
    }

    @Test
    void chosenShiftsComeBackAsTheyWere() {
        Arrangements chosen = Arrangements.NONE.withShifts(new ShiftChoice(
                Set.of(new ShiftId(ID)),
                List.of(
                        added(WorkRules.NONE),
                        added(new WorkRules(
                                RestRules.EU_561,
                                Optional.of(new WorkRules.Overtime(Duration.ofMinutes(450), 900)))))));

        assertThat(ArrangementsJson.read(ArrangementsJson.write(chosen))).isEqualTo(chosen);
    }

    @Test
    void shiftsFromBeforeTheyHadRulesHaveNone() {
        assertThat(ArrangementsJson.read("{'jobs':{},'routes':{},'waivers':[],'shifts':{'leftOut':[],'added':["
                                .concat("{'shift':'ID','vehicle':'ID','depot':'ID',"
                                        + "'start':'2026-11-22T18:00:00Z','end':'2026-11-22T19:00:00Z'}]}}")
                                .replace('\'', '"')
                                .replace("ID", ID.toString()))
                        .shifts()
                        .added())
                .containsExactly(added(WorkRules.NONE));
    }

    private static ShiftChoice.Added added(WorkRules work) {
        return new ShiftChoice.Added(
                new ShiftId(ID), new VehicleId(ID), new DepotId(ID), SIX, SIX.plusSeconds(3600), work);
    }

    @Test
    void revisionsFromBeforeThereWerePinsHaveNone() {
        assertThat(ArrangementsJson.read("{\"jobs\": {}, \"routes\": {}, \"waivers\": []}"))
                .isEqualTo(Arrangements.NONE);
    }

    @Test
    void aWaiverOfANewerVersionIsNotPassedOver() {
        assertThatThrownBy(() -> ArrangementsJson.read(
                        "{\"jobs\": {}, \"routes\": {}, \"waivers\": [{\"waives\": \"everything\"}]}"))
                .hasMessageContaining("The waiver (everything) of a revision is unknown");
    }
}
