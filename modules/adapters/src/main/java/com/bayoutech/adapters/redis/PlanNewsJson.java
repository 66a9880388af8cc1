package com.bayoutech.adapters.redis;

import com.bayoutech.domain.Id;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.PlanNews;
import com.bayoutech.planning.Presence;
import com.bayoutech.planning.RunId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** News of a plan as one line of JSON; the plan is the topic. */
final class PlanNewsJson {
    private static final Logger LOG = LoggerFactory.getLogger(PlanNewsJson.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String MOVED = "moved";
    private static final String PUBLISHED = "published";
    private static final String PROPOSAL_GONE = "proposal-gone";
    private static final String SEEN = "seen";
    private static final String LEFT = "left";
    private static final String CAME = "came";

    private PlanNewsJson() {}

    static String write(PlanNews news) {
        ObjectNode node = MAPPER.createObjectNode();
        switch (news) {
            case PlanNews.HeadMoved moved ->
                node.put("news", MOVED)
                        .put("head", moved.head().toString())
                        .put("by", moved.by())
                        .put("step", moved.step().name());
            case PlanNews.Published published ->
                node.put("news", PUBLISHED)
                        .put("head", published.revision().toString())
                        .put("by", published.by());
            case PlanNews.ProposalGone gone ->
                node.put("news", PROPOSAL_GONE)
                        .put("run", gone.run().toString())
                        .put("by", gone.by());
            case PlanNews.Seen seen -> {
                Presence presence = seen.presence();
                node.put("news", SEEN).put("seat", presence.seat().toString()).put("by", presence.name());
                put(node, "routes", presence.routes());
                put(node, "jobs", presence.jobs());
            }
            case PlanNews.Left left ->
                node.put("news", LEFT).put("seat", left.seat().toString());
            case PlanNews.Came came ->
                node.put("news", CAME).put("seat", came.seat().toString());
        }
        return MAPPER.writeValueAsString(node);
    }

    /** Empty where a server of another version wrote something that this one cannot read: the feed may lose messages. */
    static Optional<PlanNews> read(PlanId plan, String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return switch (node.path("news").asString("")) {
                case MOVED ->
                    Optional.of(new PlanNews.HeadMoved(
                            plan,
                            new RevisionId(uuid(node.path("head"))),
                            node.path("by").asString(),
                            PlanNews.Step.valueOf(node.path("step").asString())));
                case PUBLISHED ->
                    Optional.of(new PlanNews.Published(
                            plan,
                            new RevisionId(uuid(node.path("head"))),
                            node.path("by").asString()));
                case PROPOSAL_GONE ->
                    Optional.of(new PlanNews.ProposalGone(
                            plan,
                            new RunId(uuid(node.path("run"))),
                            node.path("by").asString()));
                case SEEN ->
                    Optional.of(new PlanNews.Seen(
                            plan,
                            new Presence(
                                    uuid(node.path("seat")),
                                    node.path("by").asString(),
                                    list(node.path("routes"), ShiftId::new),
                                    list(node.path("jobs"), JobId::new))));
                case LEFT -> Optional.of(new PlanNews.Left(plan, uuid(node.path("seat"))));
                case CAME -> Optional.of(new PlanNews.Came(plan, uuid(node.path("seat"))));
                default -> Optional.empty();
            };
        } catch (JacksonException | IllegalArgumentException e) {
            LOG.debug("News of another version is left out", e);
            return Optional.empty();
        }
    }

    private static void put(ObjectNode node, String name, List<? extends Id> ids) {
        var array = node.putArray(name);
        ids.forEach(id -> array.add(id.value().toString()));
    }

    private static <T> List<T> list(JsonNode node, Function<UUID, T> id) {
        return node.valueStream().map(PlanNewsJson::uuid).map(id).toList();
    }

    private static UUID uuid(JsonNode node) {
        return UUID.fromString(node.asString());
    }
}
