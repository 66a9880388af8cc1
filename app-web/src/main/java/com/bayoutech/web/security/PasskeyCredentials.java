package com.bayoutech.web.security;

import com.bayoutech.identity.PasskeyService;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * The passkeys in the database, as Spring Security asks for them while it checks one signature.
 *
 * <p>A new one becomes its owner's, who must have proven lately that it is they; of a known one it is noted that it has signed. What comes of the
 * first, recovery codes, is kept for whoever asked.
 */
final class PasskeyCredentials implements UserCredentialRepository {
    private final PasskeyService passkeys;
    private final CurrentCaller current;
    private final List<String> recoveryCodes = new ArrayList<>();

    PasskeyCredentials(PasskeyService passkeys, CurrentCaller current) {
        this.passkeys = passkeys;
        this.current = current;
    }

    List<String> recoveryCodes() {
        return List.copyOf(recoveryCodes);
    }

    @Override
    public void save(CredentialRecord credential) {
        String id = credential.getCredentialId().toBase64UrlString();
        if (passkeys.find(AccountAuthentication.DOOR, id).isPresent()) {
            passkeys.noteUse(AccountAuthentication.DOOR, id, credential.getSignatureCount(), credential.getLastUsed());
        } else {
            recoveryCodes.addAll(passkeys.add(current.get(), PasskeyRecords.read(credential)));
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return passkeys.find(AccountAuthentication.DOOR, id.toBase64UrlString())
                .map(PasskeyRecords::write)
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return passkeys.listOf(AccountAuthentication.DOOR, PasskeyRecords.account(handle)).stream()
                .map(PasskeyRecords::write)
                .toList();
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Passkeys are removed by their owners.");
    }
}
