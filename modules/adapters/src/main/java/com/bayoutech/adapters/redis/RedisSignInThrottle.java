package com.bayoutech.adapters.redis;

import com.bayoutech.identity.SignInThrottle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.redisson.api.RScript;
import org.redisson.api.RScript.Mode;
import org.redisson.api.RScript.ReturnType;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisException;
import org.redisson.client.codec.StringCodec;

/**
 * Counts failures under a hash of user name and address. The first few cost nothing, then each one doubles the waiting time, from
 * {@code 5 s} up to {@code 15 min}; a quiet hour forgets them.
 */
final class RedisSignInThrottle implements SignInThrottle {
    private static final String KEY = "bayou:sign-in:";
    private static final int FREE_FAILURES = 4;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(1);

    private static final String FAILED = """
            local failures = redis.call('INCR', KEYS[1])
            redis.call('PEXPIRE', KEYS[1], ARGV[1])
            local over = failures - tonumber(ARGV[2])
            if over > 0 then
              local wait = math.min(tonumber(ARGV[3]) * 2 ^ math.min(over - 1, 20), tonumber(ARGV[4]))
              redis.call('SET', KEYS[2], failures, 'PX', string.format('%d', wait))
            end
            return failures
            """;

    private final RedissonClient redisson;
    private final RScript script;

    RedisSignInThrottle(RedissonClient redisson) {
        this.redisson = redisson;
        this.script = redisson.getScript(StringCodec.INSTANCE);
    }

    @Override
    public Duration waitingTime(String userName, String address) {
        try {
            long millis = redisson.getBucket(keys(userName, address).getLast().toString(), StringCodec.INSTANCE)
                    .remainTimeToLive();
            return millis > 0 ? Duration.ofMillis(millis) : Duration.ZERO;
        } catch (RedisException e) {
            throw new RedisAwayException("check the attempts to sign in", e);
        }
    }

    @Override
    public void failed(String userName, String address) {
        try {
            script.<Long>eval(
                    Mode.READ_WRITE,
                    FAILED,
                    ReturnType.LONG,
                    keys(userName, address),
                    Long.toString(MEMORY.toMillis()),
                    Integer.toString(FREE_FAILURES),
                    Long.toString(FIRST_WAIT.toMillis()),
                    Long.toString(LONGEST_WAIT.toMillis()));
        } catch (RedisException e) {
            throw new RedisAwayException("count the attempt to sign in", e);
        }
    }

    @Override
    public void succeeded(String userName, String address) {
        try {
            redisson.getKeys()
                    .delete(keys(userName, address).stream()
                            .map(Object::toString)
                            .toArray(String[]::new));
        } catch (RedisException e) {
            throw new RedisAwayException("forget the attempts to sign in", e);
        }
    }

    /** The counter's key and the lock's, both in one slot. */
    private static List<Object> keys(String userName, String address) {
        String name = KEY + "{" + hash(userName + "\n" + address) + "}:";
        return List.of(name + "failures", name + "wait");
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
