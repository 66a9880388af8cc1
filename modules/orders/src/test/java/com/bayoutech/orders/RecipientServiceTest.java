package com.bayoutech.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.NotProvenException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecipientServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Caller ADMIN =
            new Caller(UUID.randomUUID(), "root", Set.of(Permission.RECIPIENTS_ERASE)).proven();

    private final Store store = new Store();
    private final Set<RecipientId> listed = new LinkedHashSet<>();
    private final List<AuditEntry> entries = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final RecipientService service = new RecipientService(
            store,
            new ErasureList() {
                @Override
                public void add(Collection<RecipientId> recipients) {
                    listed.addAll(recipients);
                }

                @Override
                public Set<RecipientId> list() {
                    return listed;
                }
            },
            new UnitOfWork() {
                @Override
                public <R> R call(Supplier<R> work) {
                    return work.get();
                }
            },
            entries::add,
            events::add);

    @Test
    void whoIsErasedIsListedAuditedAndToldByIdsAlone() {
        RecipientId ann = store.add("Ann Boudreaux", TODAY);

        assertThat(service.erase(ADMIN, Set.of(ann))).containsExactly(ann);
        assertThat(listed).containsExactly(ann);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("recipient.erased");
            assertThat(entry.subjectId()).isEqualTo(ann.value());
            assertThat(entry.facts()).isEqualTo(Map.of("cause", "request"));
        });
        assertThat(events).extracting(Event::type).containsExactly("RecipientErased");
        assertThat(entries.toString() + events).doesNotContain("Ann");
        assertThat(service.findByReference(ADMIN, "Ann Boudreaux")).isEmpty();
    }

    @Test
    void whoIsErasedAlreadyIsNotErasedAgain() {
        RecipientId ann = store.add("Ann", TODAY);
        service.erase(ADMIN, Set.of(ann));

        assertThat(service.erase(ADMIN, Set.of(ann))).isEmpty();
        assertThat(entries).hasSize(1);
    }

    @Test
    void aBackupThatIsBroughtBackLosesThemAgain() {
        RecipientId ann = store.add("Ann", TODAY);
        RecipientId bea = store.add("Bea", TODAY);
        service.erase(ADMIN, Set.of(ann));
        store.bringBack();

        assertThat(service.eraseAgain(Caller.system("restore", Permission.RECIPIENTS_ERASE)))
                .isEqualTo(1);
        assertThat(store.people.keySet()).containsExactly(bea);
        assertThat(entries.getLast().facts()).isEqualTo(Map.of("cause", "restored backup"));
        assertThat(service.eraseAgain(ADMIN)).isZero();
        assertThat(listed).containsExactly(ann);
    }

    @Test
    void anAddressIsForgottenWithAnEntryThatDoesNotNameIt() {
        assertThat(service.forgetAddress(ADMIN, "7 Canal Street")).isEqualTo(2);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("address.forgotten");
            assertThat(entry.facts()).isEqualTo(Map.of("places", "2"));
        });
        assertThat(service.forgetAddress(ADMIN, "8 Canal Street")).isZero();
        assertThat(entries).hasSize(1);
        assertThat(entries.toString()).doesNotContain("Canal");
    }

    @Test
    void nobodyIsErasedForTheirAgeBeforeThatIsSet() {
        store.add("Ann", TODAY.minusYears(20));
        assertThat(service.eraseIdle(ADMIN, TODAY)).isZero();
    }

    @Test
    void whoHasHadNoOrderForLongerIsErasedAndNobodyElse() {
        RecipientId old = store.add("Old", TODAY.minusDays(31));
        store.add("Edge", TODAY.minusDays(30));
        store.add("New", TODAY);
        service.setRetentionDays(ADMIN, OptionalInt.of(30));

        assertThat(service.eraseIdle(ADMIN, TODAY)).isEqualTo(1);
        assertThat(store.forgottenBefore).contains(TODAY.minusDays(30));
        assertThat(store.people).hasSize(2).doesNotContainKey(old);
        assertThat(entries)
                .extracting(AuditEntry::action)
                .containsExactly("recipients.retention-set", "recipient.erased");
        assertThat(entries.getFirst().facts()).isEqualTo(Map.of("before", "for good", "now", "30"));
    }

    @Test
    void howeverManyAreIdleAllAreErased() {
        for (int person = 0; person < 1_203; person++) {
            store.add("Person " + person, TODAY.minusDays(2));
        }
        service.setRetentionDays(ADMIN, OptionalInt.of(1));

        assertThat(service.eraseIdle(ADMIN, TODAY)).isEqualTo(1_203);
        assertThat(store.people).isEmpty();
    }

    @Test
    void daysOutOfRangeAreRefused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> service.setRetentionDays(ADMIN, OptionalInt.of(0)))
                .withMessageContaining("(0) must lie between 1 and 36500");
        assertThat(entries).isEmpty();
    }

    @Test
    void aNameAloneIsNotEnough() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> service.findByPerson(ADMIN, "Ann", " "))
                .withMessageContaining("Give the name and the address");
    }

    @Test
    void whoMayNotOrHasNotProvenWhoTheyAreErasesNobody() {
        RecipientId ann = store.add("Ann", TODAY);
        Caller dispatcher = new Caller(UUID.randomUUID(), "dora", Set.of(Permission.ORDERS_REMOVE)).proven();
        Caller idle = new Caller(UUID.randomUUID(), "root", Set.of(Permission.RECIPIENTS_ERASE));

        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> service.erase(dispatcher, Set.of(ann)));
        assertThatExceptionOfType(NotProvenException.class).isThrownBy(() -> service.erase(idle, Set.of(ann)));
        assertThat(store.people).containsKey(ann);
    }

    /** People by their names, which serve as the references of their only orders too. */
    private static final class Store implements RecipientStore {
        Optional<LocalDate> forgottenBefore = Optional.empty();
        private final Map<RecipientId, KnownRecipient> people = new LinkedHashMap<>();
        private final Map<RecipientId, KnownRecipient> backup = new LinkedHashMap<>();
        private OptionalInt days = OptionalInt.empty();

        RecipientId add(String name, LocalDate day) {
            Recipient recipient = new Recipient(RecipientId.random(), name, "", "", "1 Canal Street", "");
            KnownRecipient known =
                    new KnownRecipient(recipient, List.of(new KnownRecipient.Mention(name, DepotId.random(), day)));
            people.put(recipient.id(), known);
            backup.put(recipient.id(), known);
            return recipient.id();
        }

        void bringBack() {
            people.putAll(backup);
        }

        @Override
        public List<KnownRecipient> findByReference(String reference) {
            return people.values().stream()
                    .filter(person -> person.orders().getFirst().reference().equals(reference))
                    .toList();
        }

        @Override
        public List<KnownRecipient> findByPerson(String name, String addressLine) {
            return findByReference(name);
        }

        @Override
        public Set<RecipientId> erase(Collection<RecipientId> recipients) {
            Set<RecipientId> erased = new HashSet<>(recipients);
            erased.retainAll(people.keySet());
            people.keySet().removeAll(erased);
            return erased;
        }

        @Override
        public Set<RecipientId> listIdle(LocalDate day, int limit) {
            return people.values().stream()
                    .filter(person -> person.countFrom(day) == 0)
                    .limit(limit)
                    .map(person -> person.recipient().id())
                    .collect(Collectors.toSet());
        }

        @Override
        public int forgetPlaces(String addressLine) {
            return addressLine.equals("7 Canal Street") ? 2 : 0;
        }

        @Override
        public void forgetPlaces(LocalDate unusedSince) {
            forgottenBefore = Optional.of(unusedSince);
        }

        @Override
        public OptionalInt retentionDays() {
            return days;
        }

        @Override
        public void setRetentionDays(OptionalInt wanted) {
            days = wanted;
        }
    }
}
