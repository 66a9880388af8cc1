package com.bayoutech.web.admin;

import com.bayoutech.identity.AuditRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Entries of the audit trail as lines of a file, with their hashes, so that whoever gets it can verify it as the server does. */
enum AuditExport {
    CSV("audit-trail.csv", "text/csv; charset=utf-8") {
        @Override
        String header() {
            return "sequence,at,caller_id,caller_name,action,subject,subject_id,facts,previous,hash\r\n";
        }

        @Override
        String line(AuditRecord entry) {
            return String.join(
                            ",",
                            List.of(
                                    Long.toString(entry.sequence()),
                                    entry.at().toString(),
                                    entry.callerId().toString(),
                                    cell(entry.callerName()),
                                    cell(entry.action()),
                                    cell(entry.subject()),
                                    entry.subjectId().toString(),
                                    cell(facts(entry).toString()),
                                    entry.previous().hex(),
                                    entry.hash().hex()))
                    + "\r\n";
        }
    },
    JSON_LINES("audit-trail.jsonl", "application/jsonl; charset=utf-8") {
        @Override
        String header() {
            return "";
        }

        @Override
        String line(AuditRecord entry) {
            ObjectNode line = MAPPER.createObjectNode();
            line.put("sequence", entry.sequence());
            line.put("at", entry.at().toString());
            line.put("callerId", entry.callerId().toString());
            line.put("callerName", entry.callerName());
            line.put("action", entry.action());
            line.put("subject", entry.subject());
            line.put("subjectId", entry.subjectId().toString());
            line.set("facts", facts(entry));
            line.put("previous", entry.previous().hex());
            line.put("hash", entry.hash().hex());
            return line + "\n";
        }
    };

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String fileName;
    private final String contentType;

    AuditExport(String fileName, String contentType) {
        this.fileName = fileName;
        this.contentType = contentType;
    }

    String fileName() {
        return fileName;
    }

    String contentType() {
        return contentType;
    }

    abstract String header();

    abstract String line(AuditRecord entry);

    /** Writes one entry; the file may be of any size. */
    void write(AuditRecord entry, Writer file) {
        try {
            file.write(line(entry));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ObjectNode facts(AuditRecord entry) {
        ObjectNode facts = MAPPER.createObjectNode();
        for (Map.Entry<String, String> fact : new TreeMap<>(entry.facts()).entrySet()) {
            facts.put(fact.getKey(), fact.getValue());
        }
        return facts;
    }

    /** A cell that no spreadsheet takes for a formula. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
