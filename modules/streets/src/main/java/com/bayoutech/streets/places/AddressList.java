package com.bayoutech.streets.places;

import com.bayoutech.streets.Progress;
import java.nio.file.Path;

/** stub */
final class AddressList {
    static int read(Path list, Gathered gathered, Progress progress) {
        return 0;
    }
}
