package com.bayoutech.identity;

/** An entry that once was the newest of the trail, by its number and its hash: whatever lies before it can be held against it. */
public record AuditHead(long sequence, AuditHash hash) {}
