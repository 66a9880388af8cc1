package com.bayoutech.api.map;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import com.bayoutech.streets.TileSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * The map's tiles, for whoever may see orders. A tile's address names the version of the map, so a browser may keep the tile for good, and only its own: the
 * map tells where a company drives.
 */
@RestController
public final class MapDoor {
    private static final System.Logger LOG = System.getLogger(MapDoor.class.getName());

    private static final MediaType VECTOR_TILE = MediaType.parseMediaType("application/vnd.mapbox-vector-tile");
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();
    private static final Duration WHILE_PREPARING = Duration.ofSeconds(10);

    /** Somebody has to change something first. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(2);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Streets streets;
    private final Supplier<Caller> caller;
    private final UnaryOperator<String> words;

    /** A browser asks for dozens of tiles at once, and again. */
    private final AtomicBoolean hasToldDamage = new AtomicBoolean();

    /**
     * A door to the tiles of these streets.
     *
     * @param caller who asks in the current request
     * @param words writes an English sentence in their language
     */
    public MapDoor(Streets streets, Supplier<Caller> caller, UnaryOperator<String> words) {
        this.streets = streets;
        this.caller = caller;
        this.words = words;
    }

    /** Says so where there is no map yet; that is no failure, which a browser would write to its console. */
    @GetMapping("/map/facts")
    ResponseEntity<MapState> facts() {
        caller.get().requireAnywhere(Permission.ORDERS_READ);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(state());
    }

    private MapState state() {
        try {
            return MapState.of(streets.tiles(), words);
        } catch (StreetsNotReadyException preparing) {
            return new MapState.Waiting(words.apply(String.valueOf(preparing.getMessage())), pause().toSeconds());
        }
    }

    /** How long whoever asks had better wait before they ask again. */
    private Duration pause() {
        return switch (streets.state()) {
            case Streets.State.Failed failed -> AFTER_FAILURE;
            case Streets.State.Preparing preparing -> WHILE_PREPARING;
            case Streets.State.Ready ready -> WHILE_PREPARING;
        };
    }

    @GetMapping("/map/{version}/{zoom}/{x}/{y}.mvt")
    ResponseEntity<byte[]> tile(
            @PathVariable("version") String version,
            @PathVariable("zoom") String zoom,
            @PathVariable("x") String x,
            @PathVariable("y") String y,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
        caller.get().requireAnywhere(Permission.ORDERS_READ);
        OptionalInt level = number(zoom);
        OptionalInt column = number(x);
        OptionalInt row = number(y);
        if (level.isEmpty() || column.isEmpty() || row.isEmpty()) {
            throw new NoSuchTileException(
                    HttpStatus.BAD_REQUEST,
                    "The tile's zoom, x and y must be whole numbers. Ask for /map/VERSION/ZOOM/X/Y.mvt.");
        }
        TileSource tiles = streets.tiles();
        if (!tiles.version().equals(version)) {
            throw new NoSuchTileException(
                    HttpStatus.NOT_FOUND, "The map was replaced by a newer one. Ask /map/facts for its version.");
        }
        return answer(tile(tiles, level.getAsInt(), column.getAsInt(), row.getAsInt()), accepted);
    }

    private static byte[] tile(TileSource tiles, int zoom, int x, int y) {
        try {
            return tiles.tile(zoom, x, y);
        } catch (IllegalArgumentException outside) {
            throw new NoSuchTileException(
                    HttpStatus.NOT_FOUND,
                    "The tile (" + zoom + "/" + x + "/" + y + ") does not exist. Zoom levels are " + tiles.minZoom()
                            + " to " + tiles.maxZoom() + ".");
        }
    }

    private static ResponseEntity<byte[]> answer(byte[] gzipped, @Nullable String accepted) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(VECTOR_TILE)
                .cacheControl(FOR_GOOD)
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        return AcceptedEncodings.allowGzip(accepted)
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(gzipped)
                : answer.body(unzipped(gzipped));
    }

    private static byte[] unzipped(byte[] gzipped) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException("A tile is no gzip stream. Report this.", damaged);
        }
    }

    private static OptionalInt number(String text) {
        return NUMBER.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    @ExceptionHandler
    ResponseEntity<String> notReady(StreetsNotReadyException preparing) {
        return unavailable(String.valueOf(preparing.getMessage()), pause());
    }

    private static ResponseEntity<String> unavailable(String line, Duration pause) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds()))
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN)
                .body(line);
    }

    @ExceptionHandler
    ResponseEntity<String> unreadable(UncheckedIOException damage) {
        if (hasToldDamage.compareAndSet(false, true)) {
            LOG.log(
                    Level.ERROR,
                    "Tiles of the map cannot be made. Start the server again: streets that are damaged are prepared again then.",
                    damage);
        }
        return unavailable("The map cannot be read. Ask an admin: the server's log says why.", AFTER_FAILURE);
    }

    @ExceptionHandler
    ResponseEntity<String> noSuchTile(NoSuchTileException wrong) {
        return line(wrong.status(), String.valueOf(wrong.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<String> notPermitted(NotPermittedException closed) {
        return line(
                HttpStatus.FORBIDDEN, "The map is for people who may see orders. Ask an admin for that permission.");
    }

    private static ResponseEntity<String> line(HttpStatus status, String line) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN)
                .body(line);
    }

    /** An address without a tile. */
    static final class NoSuchTileException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final HttpStatus status;

        NoSuchTileException(HttpStatus status, String message) {
            super(message);
            this.status = status;
        }

        HttpStatus status() {
            return status;
        }
    }
}
