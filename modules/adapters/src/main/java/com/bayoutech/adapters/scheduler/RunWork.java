package com.bayoutech.adapters.scheduler;

import com.bayoutech.foundation.Caller;
import com.bayoutech.planning.RunId;
import com.bayoutech.planning.RunWorker;

/** What the queue asks of whoever does the runs. */
interface RunWork {
    void work(Caller caller, RunId run);

    void abandon(Caller caller, RunId run, String reason);

    static RunWork of(RunWorker worker) {
        return new RunWork() {
            @Override
            public void work(Caller caller, RunId run) {
                worker.work(caller, run);
            }

            @Override
            public void abandon(Caller caller, RunId run, String reason) {
                worker.abandon(caller, run, reason);
            }
        };
    }
}
