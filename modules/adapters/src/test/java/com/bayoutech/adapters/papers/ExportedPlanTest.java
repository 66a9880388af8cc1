package com.bayoutech.adapters.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Order;
import com.bayoutech.planning.DayPapers;
import com.bayoutech.planning.PageSize;
import com.bayoutech.planning.Paper;
import com.bayoutech.streets.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportedPlanTest {
    private final FormPress press = new FormPress(new NoMap(), () -> PaperLanguage.ENGLISH);

    @Test
    void eachVisitIsARowAndWhatIsLeftOutSaysWhy() throws IOException {
        List<String> lines = csv(SomePapers.order("R-1", "Zoë", "Ring; twice"), SomePapers.order("R-2", "Ben", ""));
        assertThat(lines).hasSize(4);
        int columns = lines.getFirst().split(",", -1).length;
        assertThat(lines.get(2).replaceAll("\"[^\"]*\"", "").split(",", -1)).hasSize(columns);
        assertThat(lines.get(1))
                .startsWith("Uptown,2026-11-23,7,Van 1,Zoë Müller-Ångström,1,2026-11-23T08:15:00-06:00,")
                .endsWith(",\"Ring; twice\"")
                .contains(
                        ",R-1,delivery,Zoë,",
                        ",29.940000,-90.100000,",
                        ",2026-11-23T08:00:00-06:00/2026-11-23T12:00:00-06:00,");
        assertThat(lines.get(3)).contains(",out_of_reach,L-1,delivery,Nobody,");
    }

    @Test
    void noCellIsAFormula() throws IOException {
        List<String> lines = csv(
                SomePapers.order("=1+1", "@SUM(A1)", "-cmd|' /C calc'!A0"), SomePapers.order("+x", "\t=2", "=\"a\",b"));
        assertThat(lines.get(1)).contains(",'=1+1,", ",'@SUM(A1),", ",'-cmd|' /C calc'!A0");
        assertThat(lines.get(2)).contains(",'+x,", ",\"'\t=2\",", ",\"'=\"\"a\"\",b\"");
    }

    @Test
    void theFileSaysThatItIsUnicode() throws IOException {
        byte[] file = print(Paper.CSV, SomePapers.order("R-1", "Zoë", ""));
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void geographicProgramsGetRoutesAndStopsWithoutNames() throws IOException {
        byte[] file = print(Paper.GEOJSON, SomePapers.order("R-1", "Zoë Private", "secret"));
        JsonNode map = JsonMapper.shared().readTree(file);
        assertThat(map.get("type").asString()).isEqualTo("FeatureCollection");
        List<JsonNode> features =
                StreamSupport.stream(map.get("features").spliterator(), false).toList();
        assertThat(features)
                .extracting(feature -> feature.get("geometry").get("type").asString())
                .containsExactly("Point", "LineString", "Point");
        assertThat(features.get(1).get("geometry").get("coordinates").size()).isEqualTo(3);
        assertThat(features.get(2).get("geometry").get("coordinates").get(0).asDouble())
                .isEqualTo(-90.1);
        assertThat(features.get(2).get("properties").get("references").asString())
                .isEqualTo("R-1");
        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("Zoë", "secret", "555");
    }

    private List<String> csv(Order... orders) throws IOException {
        String text = new String(print(Paper.CSV, orders), StandardCharsets.UTF_8);
        return text.lines().toList();
    }

    private byte[] print(Paper paper, Order... orders) throws IOException {
        DayPapers content = SomePapers.day(PageSize.A4, SomePapers.route("Van 1", List.of(orders)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.print(paper, content, out, Progress.NONE);
        return out.toByteArray();
    }
}
