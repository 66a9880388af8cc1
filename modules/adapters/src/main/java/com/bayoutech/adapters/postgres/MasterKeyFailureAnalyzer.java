package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.MasterKeyException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start without the right master keys with their message instead of a stack trace. */
final class MasterKeyFailureAnalyzer extends AbstractFailureAnalyzer<MasterKeyException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MasterKeyException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Without the master keys no personal value can be read. See the configuration's bayou.keys.master-file.",
                cause);
    }
}
