package com.bayoutech.web.importing;

import com.bayoutech.foundation.csv.RowError;
import java.io.InputStream;
import java.util.List;
import java.util.function.LongConsumer;

/** What is done with a file, on the thread that receives it; it never touches a component. */
@FunctionalInterface
public interface FileImport {
    /** Reads the stream to its end and reports the rows done as it goes. */
    Outcome read(InputStream file, LongConsumer progress);

    /**
     * What came of it.
     *
     * @param summary one sentence for people, such as "6,170 orders imported."
     * @param rejectedRows how many rows stayed out
     * @param errors what is wrong with them, as far as listed
     */
    record Outcome(String summary, int rejectedRows, List<RowError> errors) {
        public Outcome {
            errors = List.copyOf(errors);
        }
    }
}
