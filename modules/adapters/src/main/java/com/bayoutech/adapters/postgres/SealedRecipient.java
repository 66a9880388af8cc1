package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.DataKey;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** What a visit says of its recipient, as ciphertexts. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record SealedRecipient(
        UUID id, UUID order, int position, byte[] name, byte[] phone, byte[] email, byte[] addressLine, byte[] notes) {
    /**
     * A visit for each recipient of a condition: all of them say the same of who it is. They are those that orders have, and those that they had before a
     * change.
     */
    static final String ONE_VISIT_EACH = """
            select distinct on (recipient_id) visit.* from (
                select recipient_id, order_id, position, name, phone, email, address_line, notes from order_visit
                union all
                select recipient_id, order_id, position, name, phone, email, address_line, notes from order_former_visit
            ) visit where %s order by recipient_id, order_id, position
            """;

    static SealedRecipient of(ResultSet row) throws SQLException {
        return new SealedRecipient(
                row.getObject("recipient_id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getInt("position"),
                row.getBytes("name"),
                row.getBytes("phone"),
                row.getBytes("email"),
                row.getBytes("address_line"),
                row.getBytes("notes"));
    }

    Recipient open(DataKey key) {
        VisitCipher cipher = new VisitCipher(key, order, position);
        return new Recipient(
                new RecipientId(id),
                cipher.open("name", name),
                cipher.open("phone", phone),
                cipher.open("email", email),
                cipher.open("address_line", addressLine),
                cipher.open("notes", notes));
    }
}
