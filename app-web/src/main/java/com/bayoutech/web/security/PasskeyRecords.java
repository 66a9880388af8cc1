package com.bayoutech.web.security;

import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.Passkey;
import com.bayoutech.identity.PasskeyKey;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** Our passkeys in the words of Spring Security's, and back. */
final class PasskeyRecords {
    private PasskeyRecords() {}

    static CredentialRecord write(Passkey passkey) {
        PasskeyKey key = passkey.key();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(passkey.id()))
                .userEntityUserId(handle(passkey.account()))
                .publicKey(new ImmutablePublicKeyCose(
                        Bytes.fromBase64(key.publicKey()).getBytes()))
                .signatureCount(passkey.signatureCount())
                .uvInitialized(true)
                .transports(key.transports().stream()
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(key.isBackupEligible())
                .backupState(key.isBackedUp())
                .attestationObject(Bytes.fromBase64(key.attestation()))
                .attestationClientDataJSON(Bytes.fromBase64(key.clientData()))
                .created(passkey.createdAt())
                .lastUsed(passkey.lastUsedAt())
                .label(passkey.label())
                .build();
    }

    static Passkey read(CredentialRecord credential) {
        return new Passkey(
                credential.getCredentialId().toBase64UrlString(),
                account(credential.getUserEntityUserId()),
                credential.getLabel(),
                credential.getCreated(),
                credential.getLastUsed(),
                credential.getSignatureCount(),
                new PasskeyKey(
                        new Bytes(credential.getPublicKey().getBytes()).toBase64UrlString(),
                        text(credential.getAttestationObject()),
                        text(credential.getAttestationClientDataJSON()),
                        credential.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.toSet()),
                        credential.isBackupEligible(),
                        credential.isBackupState()));
    }

    /** What a device knows an account by: its random id, and nothing that names anybody. */
    static Bytes handle(AccountId account) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array());
    }

    static AccountId account(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static String text(@Nullable Bytes bytes) {
        return bytes == null ? "" : bytes.toBase64UrlString();
    }
}
