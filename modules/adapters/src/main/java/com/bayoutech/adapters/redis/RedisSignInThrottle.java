package com.bayoutech.adapters.redis;

import com.bayoutech.identity.SignInThrottle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.redisson.api.RScript;
import org.redisson.api.RScript.Mode;
import org.redisson.api.RScript.ReturnType;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisException;
import org.redisson.client.codec.StringCodec;

/**
 * Counts attempts under hashes of the user name, of the address, and of both.
 *
 * <p>Of each count the first few cost nothing, then each one doubles the waiting time, up to a limit; a quiet hour forgets them. A pair of
 * name and address that got in within the last 30 days waits for its own count alone. The braces in the keys put all into one slot.
 */
final class RedisSignInThrottle implements SignInThrottle {
    /** How many of a pair, of a name and of an address cost nothing. */
    static final int FREE_OF_PAIR = 4;

    static final int FREE_OF_NAME = 20;
    static final int FREE_OF_ADDRESS = 100;

    private static final String KEY = "bayou:{sign-in}:";
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    /** Shorter, since whoever has the name must wait too while somebody else guesses, if they come from a new address. */
    private static final Duration LONGEST_WAIT_OF_NAME = Duration.ofMinutes(1);

    private static final Duration MEMORY = Duration.ofHours(1);
    private static final Duration KNOWN = Duration.ofDays(30);

    /** Keys: known, then count and wait of pair, name and address. Arguments: count or look, memory, first wait; free and limit of each. */
    private static final String ATTEMPT = """
            local counts = redis.call('EXISTS', KEYS[1]) == 1 and 1 or 3
            local wait = 0
            for index = 1, counts do
              wait = math.max(wait, redis.call('PTTL', KEYS[2 * index + 1]))
            end
            if wait > 0 or ARGV[1] == 'look' then return wait end
            for index = 1, 3 do
              local over = redis.call('INCR', KEYS[2 * index]) - tonumber(ARGV[2 * index + 2])
              redis.call('PEXPIRE', KEYS[2 * index], ARGV[2])
              if over > 0 then
                local millis = math.min(tonumber(ARGV[3]) * 2 ^ math.min(over - 1, 20), tonumber(ARGV[2 * index + 3]))
                redis.call('SET', KEYS[2 * index + 1], over, 'PX', string.format('%d', millis))
              end
            end
            return 0
            """;

    /** Forgets the pair's attempts, and of the others only the one that got in. */
    private static final String SUCCEEDED = """
            redis.call('DEL', KEYS[2], KEYS[3])
            for index = 2, 3 do
              if tonumber(redis.call('GET', KEYS[2 * index]) or '0') > 0 then redis.call('DECR', KEYS[2 * index]) end
            end
            redis.call('SET', KEYS[1], 1, 'PX', ARGV[1])
            return 0
            """;

    private final RScript script;

    RedisSignInThrottle(RedissonClient redisson) {
        this.script = redisson.getScript(StringCodec.INSTANCE);
    }

    @Override
    public Duration begin(String userName, String address) {
        return attempt("count the attempt to sign in", "count", userName, address);
    }

    @Override
    public Duration waitingTime(String userName, String address) {
        return attempt("check the attempts to sign in", "look", userName, address);
    }

    @Override
    public void succeeded(String userName, String address) {
        run("forget the attempts to sign in", SUCCEEDED, keys(userName, address), KNOWN.toMillis());
    }

    private Duration attempt(String task, String what, String userName, String address) {
        long millis = run(
                task,
                ATTEMPT,
                keys(userName, address),
                what,
                MEMORY.toMillis(),
                FIRST_WAIT.toMillis(),
                FREE_OF_PAIR,
                LONGEST_WAIT.toMillis(),
                FREE_OF_NAME,
                LONGEST_WAIT_OF_NAME.toMillis(),
                FREE_OF_ADDRESS,
                LONGEST_WAIT.toMillis());
        return millis > 0 ? Duration.ofMillis(millis) : Duration.ZERO;
    }

    private long run(String task, String text, List<Object> keys, Object... values) {
        try {
            return script.<Long>eval(
                    Mode.READ_WRITE,
                    text,
                    ReturnType.LONG,
                    keys,
                    Stream.of(values).map(Object::toString).toArray());
        } catch (RedisException e) {
            throw new RedisAwayException(task, e);
        }
    }

    private static List<Object> keys(String userName, String address) {
        String pair = KEY + "pair:" + hash(userName + "\n" + address);
        String name = KEY + "name:" + hash(userName);
        String from = KEY + "address:" + hash(address);
        return List.of(
                pair + ":known",
                pair + ":attempts",
                pair + ":wait",
                name + ":attempts",
                name + ":wait",
                from + ":attempts",
                from + ":wait");
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256. Run on a complete one.", e);
        }
    }
}
