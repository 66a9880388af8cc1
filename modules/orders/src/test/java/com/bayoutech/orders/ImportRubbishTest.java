package com.bayoutech.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.csv.CsvFormatException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever arrives, either a report comes back or the one exception that says what is wrong with the file. */
class ImportRubbishTest {
    private static final int ROUNDS = 400;
    private static final String[] PIECES = {
        ",",
        ";",
        "\"",
        "\n",
        "\r\n",
        "\t",
        "\u0000",
        "=1+1",
        "S-1",
        "A-1",
        "pickup",
        "delivery",
        "29.95",
        "-90.07",
        "2026-11-23T08:00",
        "2026-11-23T08:00+99:99",
        "99:99",
        "-",
        "1e999",
        "NaN",
        "٣",
        "\uFEFF",
        "\u202E",
        "é",
        "💥",
        "9999999999",
        " ",
        "a".repeat(3_000),
        "#REF!",
        "0",
        "08:00",
        "3;40",
        ";;;"
    };

    private final Random random = new Random(42);
    private int reports;

    @Test
    void randomBytesAreRefusedCleanly() {
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            send(bytes);
        }
    }

    @Test
    void randomBytesBehindAGoodHeaderAreRefusedOrReportedCleanly() {
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = ImportFixture.row("shipment=", "earliest=", "load=", "notes=")
                    .getBytes(StandardCharsets.UTF_8);
            for (int flips = random.nextInt(10); flips >= 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            send(bytes);
        }
        assertThat(reports).isPositive();
    }

    @Test
    void randomCellsAreReportedCleanly() {
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder(
                    "reference,kind,shipment,recipient,phone,email,address,latitude,longitude,earliest,latest,"
                            + "service_minutes,load,skills,priority,notes\n");
            for (int piece = random.nextInt(200); piece >= 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? "," : "");
            }
            send(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(reports).isPositive();
    }

    private void send(byte[] bytes) {
        try {
            new ImportFixture()
                    .importer.importFile(
                            ImportFixture.DISPATCHER,
                            new ImportRequest(ImportFixture.NEW_ORLEANS, ImportFixture.MONDAY),
                            new ByteArrayInputStream(bytes),
                            ImportListener.NONE);
            reports++;
        } catch (CsvFormatException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
