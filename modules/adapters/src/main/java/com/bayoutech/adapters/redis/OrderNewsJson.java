package com.bayoutech.adapters.redis;

import com.bayoutech.domain.DepotId;
import com.bayoutech.orders.OrderNews;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** News of orders as one line of JSON; the depot is the topic. */
final class OrderNewsJson {
    private static final Logger LOG = LoggerFactory.getLogger(OrderNewsJson.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String DAYS = "days";

    private OrderNewsJson() {}

    static String write(OrderNews news) {
        ObjectNode node = MAPPER.createObjectNode();
        var days = node.putArray(DAYS);
        news.days().stream().sorted().forEach(day -> days.add(day.toString()));
        return MAPPER.writeValueAsString(node);
    }

    /** Empty where a server of another version wrote something that this one cannot read. */
    static Optional<OrderNews> read(DepotId depot, String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return Optional.of(node.path(DAYS))
                    .filter(JsonNode::isArray)
                    .map(days -> new OrderNews(
                            depot,
                            days.valueStream()
                                    .map(day -> LocalDate.parse(day.asString()))
                                    .collect(Collectors.toSet())));
        } catch (JacksonException | DateTimeException e) {
            LOG.debug("News of another version is left out", e);
            return Optional.empty();
        }
    }
}
