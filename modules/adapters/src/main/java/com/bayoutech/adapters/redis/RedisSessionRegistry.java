package com.bayoutech.adapters.redis;

import com.bayoutech.identity.Session;
import com.bayoutech.identity.SessionRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.redisson.api.RBatch;
import org.redisson.api.RScript;
import org.redisson.api.RScript.Mode;
import org.redisson.api.RScript.ReturnType;
import org.redisson.api.RTopic;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisException;
import org.redisson.client.codec.StringCodec;

/**
 * Sessions as hashes in Redis, with an index by last use.
 *
 * <p>A session ends when it is idle for too long, when it is too old whatever is done with it, or when it is revoked; the last
 * is told to all servers. Where Redis is away every method throws: nobody is let in on a guess. Both limits are counted on the
 * servers' clock; Redis' own times to live only clear away what is over. The braces in the keys put all of them into one slot.
 */
final class RedisSessionRegistry implements SessionRegistry {
    private static final String KEY = "bayou:{sessions}:";
    private static final String INDEX = "bayou:{sessions}:used";
    private static final String REVOKED = "bayou:{sessions}:revoked";
    private static final String RENAMED = "bayou:{sessions}:renamed:";

    /** Longer than whoever revokes needs from reading the list to the last session on it. */
    private static final Duration RENAMED_KEPT = Duration.ofMinutes(1);

    private static final String TOUCH = """
            local times = redis.call('HMGET', KEYS[1], 'startedAt', 'lastSeenAt')
            if not times[1] then return 0 end
            local now = tonumber(ARGV[1])
            local left = math.min(tonumber(times[2]) + tonumber(ARGV[2]), tonumber(times[1]) + tonumber(ARGV[3])) - now
            if left <= 0 then
              redis.call('DEL', KEYS[1])
              redis.call('ZREM', KEYS[2], ARGV[4])
              return 0
            end
            redis.call('HSET', KEYS[1], 'lastSeenAt', ARGV[1])
            local fresh = math.min(tonumber(ARGV[2]), tonumber(times[1]) + tonumber(ARGV[3]) - now)
            redis.call('PEXPIRE', KEYS[1], string.format('%d', fresh))
            redis.call('ZADD', KEYS[2], ARGV[1], ARGV[4])
            redis.call('PEXPIRE', KEYS[2], ARGV[2])
            return 1
            """;

    private static final String REVOKE = """
            local id = ARGV[1]
            while id do
              redis.call('DEL', ARGV[3] .. id)
              redis.call('ZREM', KEYS[1], id)
              redis.call('PUBLISH', ARGV[2], id)
              id = redis.call('GET', ARGV[4] .. id)
            end
            return 1
            """;

    private static final String RENAME = """
            if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
            redis.call('RENAME', KEYS[1], KEYS[2])
            redis.call('ZADD', KEYS[3], redis.call('ZSCORE', KEYS[3], ARGV[1]) or 0, ARGV[2])
            redis.call('ZREM', KEYS[3], ARGV[1])
            redis.call('PEXPIRE', KEYS[3], ARGV[5])
            redis.call('SET', KEYS[4], ARGV[2], 'PX', ARGV[3])
            redis.call('PUBLISH', ARGV[4], ARGV[1])
            return 1
            """;

    private final RedissonClient redisson;
    private final RScript script;
    private final RTopic revoked;
    private final InstantSource clock;
    private final Duration idle;
    private final Duration lifetime;

    RedisSessionRegistry(RedissonClient redisson, InstantSource clock, Duration idle, Duration lifetime) {
        this.redisson = redisson;
        this.script = redisson.getScript(StringCodec.INSTANCE);
        this.revoked = redisson.getTopic(REVOKED, StringCodec.INSTANCE);
        this.clock = clock;
        this.idle = idle;
        this.lifetime = lifetime;
    }

    @Override
    public void register(Session session) {
        answer("register the session", () -> {
            RBatch batch = redisson.createBatch();
            var fields = batch.<String, String>getMap(KEY + session.id(), StringCodec.INSTANCE);
            var stored = fields.putAllAsync(SessionFields.write(session));
            var expiry = fields.expireAsync(idle);
            var indexed = batch.<String>getScoredSortedSet(INDEX, StringCodec.INSTANCE)
                    .addAsync(score(session.lastSeenAt()), session.id());
            var indexExpiry = batch.<String>getScoredSortedSet(INDEX, StringCodec.INSTANCE)
                    .expireAsync(idle);
            batch.execute();
            return List.of(stored, expiry, indexed, indexExpiry);
        });
    }

    @Override
    public boolean touch(String sessionId) {
        Long lives = answer(
                "check the session",
                () -> script.eval(
                        Mode.READ_WRITE,
                        TOUCH,
                        ReturnType.LONG,
                        List.of(KEY + sessionId, INDEX),
                        Long.toString(clock.millis()),
                        Long.toString(idle.toMillis()),
                        Long.toString(lifetime.toMillis()),
                        sessionId));
        return lives == 1;
    }

    @Override
    public Optional<Session> find(String sessionId) {
        Map<String, String> fields = answer(
                "look the session up",
                () -> redisson.<String, String>getMap(KEY + sessionId, StringCodec.INSTANCE)
                        .readAllMap());
        return fields.isEmpty() ? findRenamed(sessionId) : alive(sessionId, fields);
    }

    /** What it is called by now. */
    private Optional<Session> findRenamed(String formerId) {
        String id = answer(
                "look up what the session is called by now",
                () -> redisson.<String>getBucket(RENAMED + formerId, StringCodec.INSTANCE)
                        .get());
        return Optional.ofNullable(id).flatMap(this::find);
    }

    @Override
    public List<Session> list() {
        return answer("list the sessions", () -> {
            var index = redisson.<String>getScoredSortedSet(INDEX, StringCodec.INSTANCE);
            index.removeRangeByScore(
                    Double.NEGATIVE_INFINITY, true, score(clock.instant().minus(idle)), true);
            return readAll(List.copyOf(index.valueRangeReversed(0, -1)));
        });
    }

    /** In one round trip, however many there are. */
    private List<Session> readAll(List<String> ids) {
        RBatch batch = redisson.createBatch();
        List<CompletableFuture<Map<String, String>>> answers = ids.stream()
                .map(id -> batch.<String, String>getMap(KEY + id, StringCodec.INSTANCE)
                        .readAllMapAsync()
                        .toCompletableFuture())
                .toList();
        batch.execute();
        return IntStream.range(0, ids.size())
                .mapToObj(index -> {
                    Map<String, String> fields = answers.get(index).join();
                    return fields.isEmpty() ? findRenamed(ids.get(index)) : alive(ids.get(index), fields);
                })
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    @Override
    public void revoke(String sessionId) {
        answer(
                "revoke the session",
                () -> script.<Long>eval(
                        Mode.READ_WRITE, REVOKE, ReturnType.LONG, List.of(INDEX), sessionId, REVOKED, KEY, RENAMED));
    }

    @Override
    public boolean rename(String formerId, String sessionId) {
        Long lived = answer(
                "rename the session",
                () -> script.<Long>eval(
                        Mode.READ_WRITE,
                        RENAME,
                        ReturnType.LONG,
                        List.of(KEY + formerId, KEY + sessionId, INDEX, RENAMED + formerId),
                        formerId,
                        sessionId,
                        Long.toString(RENAMED_KEPT.toMillis()),
                        REVOKED,
                        Long.toString(idle.toMillis())));
        // What is over by the servers' clock may still be there by Redis' own.
        return lived == 1 && find(sessionId).isPresent();
    }

    @Override
    public void onRevoked(Consumer<String> listener) {
        answer(
                "listen for revoked sessions",
                () -> revoked.addListener(String.class, (channel, sessionId) -> listener.accept(sessionId)));
    }

    private Optional<Session> alive(String sessionId, Map<String, String> fields) {
        return SessionFields.read(sessionId, fields).filter(session -> {
            Instant now = clock.instant();
            return now.isBefore(session.lastSeenAt().plus(idle))
                    && now.isBefore(session.startedAt().plus(lifetime));
        });
    }

    /** Milliseconds are exact in a double for the next 200,000 years. */
    private static double score(Instant instant) {
        return (double) instant.toEpochMilli();
    }

    private static <R> R answer(String task, Supplier<R> question) {
        try {
            return question.get();
        } catch (RedisException e) {
            throw new RedisAwayException(task, e);
        }
    }
}
