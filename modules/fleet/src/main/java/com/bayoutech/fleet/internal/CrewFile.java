package com.bayoutech.fleet.internal;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Driver;
import com.bayoutech.foundation.csv.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A depot's drivers' file, as it is written.
 *
 * @param vehicles the names of the depot's vehicles
 */
public record CrewFile(Depot depot, List<Driver> drivers, Map<VehicleId, String> vehicles) {
    /** Writes it and leaves the stream open. */
    public void write(OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.append(CsvWriter.BYTE_ORDER_MARK);
        CsvWriter csv = new CsvWriter(out);
        csv.row(List.of(CrewColumns.DEPOT, CrewColumns.DRIVER, CrewColumns.SKILLS, CrewColumns.USUAL_VEHICLE));
        for (Driver driver : drivers) {
            csv.row(List.of(
                    depot.name(),
                    driver.name(),
                    driver.skills().stream().map(Skill::name).sorted().collect(Collectors.joining(";")),
                    driver.usualVehicle().map(vehicles::get).orElse("")));
        }
        out.flush();
    }
}
