package com.bayoutech.streets.region;

import com.bayoutech.streets.tiles.UnreadableMapException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;

/** Tells prepared streets that are damaged from those that cannot be read now, such as with too many open files. */
final class BrokenContent {
    /** What is thrown where a file is missing, foreign or not as it was written; any other trouble with files may pass. */
    private static final List<Class<? extends IOException>> KINDS = List.of(
            NoSuchFileException.class,
            EOFException.class,
            UTFDataFormatException.class,
            UnreadableMapException.class,
            IndexNotFoundException.class,
            IndexFormatTooOldException.class,
            IndexFormatTooNewException.class,
            CorruptIndexException.class);

    private BrokenContent() {}

    /** Why streets could not be opened: {@link DamagedRegionException} or {@link UnreachableRegionException}. */
    static RuntimeException explain(RuntimeException trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException broken && KINDS.stream().noneMatch(kind -> kind.isInstance(broken))) {
                return new UnreachableRegionException(broken);
            }
        }
        return new DamagedRegionException(trouble);
    }
}
