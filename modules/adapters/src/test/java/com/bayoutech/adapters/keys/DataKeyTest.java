package com.bayoutech.adapters.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataKeyTest {
    private final FieldAddress name = new FieldAddress("order_visit", "1/0", "name");
    private final DataKey key = DataKey.random();

    @Test
    void aValueOpensAtItsPlaceAlone() {
        byte[] ciphertext = key.encryptText("Ann Ünal", name);

        assertThat(key.decryptText(ciphertext, name)).isEqualTo("Ann Ünal");
        for (FieldAddress other : new FieldAddress[] {
            new FieldAddress("order_visit", "1/0", "phone"),
            new FieldAddress("order_visit", "1/1", "name"),
            new FieldAddress("recipient", "1/0", "name")
        }) {
            assertThatThrownBy(() -> key.decryptText(ciphertext, other))
                    .isInstanceOf(UnreadableFieldException.class)
                    .hasMessageContaining(other.toString());
        }
    }

    @Test
    void aValueOpensWithItsKeyAlone() {
        byte[] ciphertext = key.encryptText("Ann", name);

        assertThatThrownBy(() -> DataKey.random().decryptText(ciphertext, name))
                .isInstanceOf(UnreadableFieldException.class);
    }

    @Test
    void aWrappedKeyOpensForItsOwnerAlone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        MasterKeys masterKeys = new MasterKeys(new MasterKeyFile(file));
        WrappedKey wrapped = masterKeys.wrap(key, "ann", 1);

        byte[] ciphertext = key.encryptText("Ann", name);
        assertThat(masterKeys.unwrap(wrapped, "ann").decryptText(ciphertext, name))
                .isEqualTo("Ann");
        assertThatThrownBy(() -> masterKeys.unwrap(wrapped, "bea")).isInstanceOf(MasterKeyException.class);
        assertThatThrownBy(() -> masterKeys.unwrap(new WrappedKey(2, wrapped.ciphertext()), "ann"))
                .isInstanceOf(MasterKeyException.class)
                .hasMessageContaining("Version 2");
    }

    @Test
    void theBlindIndexDependsOnItsKeyAndOnEachField() {
        BlindIndex index = new BlindIndex(key);
        Recipient ann = recipient("Ann", "1", "a@b", "Oak St");

        assertThat(index.of(ann)).isEqualTo(index.of(recipient("ANN ", "1", "A@b", " oak  st")));
        assertThat(new BlindIndex(DataKey.random()).of(ann)).isNotEqualTo(index.of(ann));
        assertThat(index.of(ann))
                .isNotEqualTo(index.of(recipient("Anne", "1", "a@b", "Oak St")))
                .isNotEqualTo(index.of(recipient("Ann", "2", "a@b", "Oak St")))
                .isNotEqualTo(index.of(recipient("Ann", "1", "a@c", "Oak St")))
                .isNotEqualTo(index.of(recipient("Ann", "1", "a@b", "Elm St")))
                .isNotEqualTo(index.of(recipient("Ann1", "", "a@b", "Oak St")));
    }

    @Test
    void anAddressHasAHashOfItsOwn() {
        BlindIndex index = new BlindIndex(key);

        assertThat(index.ofAddress("1 Oak St")).isEqualTo(index.ofAddress(" 1  OAK st"));
        assertThat(index.ofAddress("1 Oak St"))
                .isNotEqualTo(index.ofAddress("2 Oak St"))
                .isNotEqualTo(index.of(recipient("", "", "", "1 Oak St")))
                .isNotEqualTo(index.of(recipient("", "address", "", "1 Oak St")));
    }

    private static Recipient recipient(String name, String phone, String email, String address) {
        return new Recipient(RecipientId.random(), name, phone, email, address, "");
    }
}
