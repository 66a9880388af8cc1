package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.DataKey;
import com.bayoutech.adapters.keys.SearchTokens;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.orders.KnownRecipient;
import com.bayoutech.orders.RecipientStore;
import com.google.crypto.tink.util.Bytes;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Recipients as persons: found again by what their visits say, erased by the loss of their keys. */
final class PostgresRecipientStore implements RecipientStore {
    private static final String RETENTION = "recipients.retention-days";
    private static final int OPENED_AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final RecipientKeys keys;
    private final SharedKeys sharedKeys;
    private final KeptPlaces addresses;

    PostgresRecipientStore(JdbcClient jdbc, RecipientKeys keys, SharedKeys sharedKeys) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.sharedKeys = sharedKeys;
        this.addresses = new KeptPlaces(jdbc, sharedKeys);
    }

    @Override
    public List<KnownRecipient> findByReference(String reference) {
        return known(open(visits("order_id in (select id from orders where reference = ?)", reference)));
    }

    @Override
    public List<KnownRecipient> findByPerson(String name, String addressLine) {
        List<Recipient> found = new ArrayList<>();
        List<UUID> likely = findLikely(name, addressLine);
        for (int from = 0; from < likely.size(); from += OPENED_AT_ONCE) {
            List<UUID> some = likely.subList(from, Math.min(from + OPENED_AT_ONCE, likely.size()));
            open(visits("recipient_id = any(?)", new SqlArrayValue("uuid", some.toArray()))).stream()
                    .filter(person -> isLike(person.name(), name) && isLike(person.addressLine(), addressLine))
                    .forEach(found::add);
        }
        return known(found);
    }

    /** Those who have all the words that are hashed of such a person, and those of whom none is hashed yet. Not by one condition over both: each has its index. */
    private List<UUID> findLikely(String name, String addressLine) {
        List<Bytes> wanted = new SearchTokens(sharedKeys.blindIndex()).of(name, addressLine);
        return jdbc.sql("""
                        select id from recipient where search_tokens @> ? and wrapped_key is not null
                        union all
                        select id from recipient where search_tokens is null and wrapped_key is not null
                        """)
                .param(new SqlArrayValue("bytea", RecipientKeys.bytes(wanted)))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<SealedRecipient> visits(String condition, Object parameter) {
        return jdbc.sql(SealedRecipient.ONE_VISIT_EACH.formatted(condition))
                .param(parameter)
                .query((row, _) -> SealedRecipient.of(row))
                .list();
    }

    @Override
    public Set<RecipientId> erase(Collection<RecipientId> recipients) {
        SqlArrayValue ids = ids(recipients);
        // Orders that are being removed leave their places first.
        jdbc.sql("select 1 from recipient where id = any(?) order by id for update")
                .param(ids)
                .query(Integer.class)
                .list();
        // While their keys are there: afterwards nobody knows any more where they lived.
        addresses.forget(open(visits("recipient_id = any(?)", ids)).stream()
                .map(Recipient::addressLine)
                .toList());
        Set<RecipientId> erased = jdbc.sql("""
                        update recipient set key_version = null, wrapped_key = null, blind_index = null, address_index = null
                        where id = any(?) and wrapped_key is not null returning id
                        """)
                .param(ids)
                .query((row, _) -> new RecipientId(row.getObject("id", UUID.class)))
                .set();
        // Rewritten as they are, so that whoever remembers a day by its rows sees that it has changed.
        jdbc.sql("update order_visit set service_millis = service_millis where recipient_id = any(?)")
                .param(ids(erased))
                .update();
        return erased;
    }

    @Override
    public Set<RecipientId> listIdle(LocalDate day, int limit) {
        // Not by one condition over both: each has its index.
        return jdbc.sql("""
                        select id from recipient
                        where wrapped_key is not null and not exists (
                            select 1 from order_visit visit join orders on orders.id = visit.order_id
                            where visit.recipient_id = recipient.id and orders.day >= ?)
                        and not exists (
                            select 1 from order_former_visit visit join orders on orders.id = visit.order_id
                            where visit.recipient_id = recipient.id and orders.day >= ?)
                        order by id limit ?
                        """)
                .params(day, day, limit)
                .query((row, _) -> new RecipientId(row.getObject("id", UUID.class)))
                .set();
    }

    @Override
    public int forgetPlaces(String addressLine) {
        return addresses.forget(List.of(addressLine));
    }

    @Override
    public void forgetPlaces(LocalDate unusedSince) {
        addresses.forgetUnused(unusedSince);
    }

    @Override
    public OptionalInt retentionDays() {
        return jdbc.sql("select value from setting where name = ?")
                .param(RETENTION)
                .query(String.class)
                .optional()
                .map(value -> OptionalInt.of(Integer.parseInt(value)))
                .orElseGet(OptionalInt::empty);
    }

    @Override
    public void setRetentionDays(OptionalInt days) {
        jdbc.sql("delete from setting where name = ?").param(RETENTION).update();
        days.ifPresent(wanted -> jdbc.sql("insert into setting (name, value) values (?, ?)")
                .params(RETENTION, Integer.toString(wanted))
                .update());
    }

    private List<Recipient> open(List<SealedRecipient> visits) {
        Map<RecipientId, DataKey> opened =
                keys.find(visits.stream().map(SealedRecipient::id).toList());
        return visits.stream()
                .map(visit -> Optional.ofNullable(opened.get(new RecipientId(visit.id())))
                        .map(visit::open))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<KnownRecipient> known(List<Recipient> people) {
        return people.stream()
                .map(person -> new KnownRecipient(person, mentions(person.id())))
                .toList();
    }

    private List<KnownRecipient.Mention> mentions(RecipientId recipient) {
        return jdbc.sql("""
                        select reference, depot_id, day from orders
                        where id in (select order_id from order_visit where recipient_id = ?
                            union all select order_id from order_former_visit where recipient_id = ?)
                        order by day desc, reference
                        """)
                .params(recipient.value(), recipient.value())
                .query((row, _) -> new KnownRecipient.Mention(
                        row.getString("reference"),
                        new DepotId(row.getObject("depot_id", UUID.class)),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    private static boolean isLike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("[\\s,]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static SqlArrayValue ids(Collection<RecipientId> recipients) {
        return new SqlArrayValue(
                "uuid",
                recipients.stream()
                        .map(RecipientId::value)
                        .collect(Collectors.toSet())
                        .toArray());
    }
}
