package com.bayoutech.planning;

/** Hands runs to workers, each at least once; a run put in within a unit of work is handed out after its commit. */
public interface RunQueue {
    void enqueue(RunId run);
}
