package com.bayoutech.adapters.redis;

import com.bayoutech.planning.RunProgress;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Progress as JSON. It is on its way for milliseconds and kept nowhere, so its form follows the record. */
final class RunProgressJson {
    private static final Logger LOG = LoggerFactory.getLogger(RunProgressJson.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RunProgressJson() {}

    static String write(RunProgress progress) {
        return MAPPER.writeValueAsString(progress);
    }

    /** Empty where a server of another version wrote something that this one cannot read: the feed may lose messages. */
    static Optional<RunProgress> read(String json) {
        try {
            return Optional.of(MAPPER.readValue(json, RunProgress.class));
        } catch (JacksonException e) {
            LOG.debug("Progress of another version is left out", e);
            return Optional.empty();
        }
    }
}
