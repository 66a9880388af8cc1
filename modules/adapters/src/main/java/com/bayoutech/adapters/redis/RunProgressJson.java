package com.bayoutech.adapters.redis;

import com.bayoutech.adapters.json.ScheduleJson;
import com.bayoutech.domain.PlanId;
import com.bayoutech.planning.RunId;
import com.bayoutech.planning.RunProgress;
import com.bayoutech.planning.RunState;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Progress as one line of JSON around a schedule's. */
final class RunProgressJson {
    private static final Logger LOG = LoggerFactory.getLogger(RunProgressJson.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RunProgressJson() {}

    static String write(RunProgress progress) {
        return MAPPER.writeValueAsString(MAPPER.createObjectNode()
                .put("run", progress.run().toString())
                .put("plan", progress.plan().toString())
                .put("state", progress.state().name())
                .put("elapsed", progress.elapsed().toString())
                .put("iterations", progress.iterations())
                .put("preparation", progress.preparation())
                .set("best", ScheduleJson.toNode(progress.best())));
    }

    /** Empty where a server of another version wrote something that this one cannot read: the feed may lose messages. */
    static Optional<RunProgress> read(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return Optional.of(new RunProgress(
                    new RunId(UUID.fromString(node.path("run").asString())),
                    new PlanId(UUID.fromString(node.path("plan").asString())),
                    RunState.valueOf(node.path("state").asString()),
                    Duration.parse(node.path("elapsed").asString()),
                    node.path("iterations").asLong(),
                    ScheduleJson.read(node.path("best").toString()),
                    node.path("preparation").asString("")));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            LOG.debug("Progress of another version is left out", e);
            return Optional.empty();
        }
    }
}
