package com.bayoutech.web.security;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** Whom passkeys belong to, as Spring Security asks for it: whoever is signed in, while they add one, and else an account by its id alone. */
record PasskeyHolders(CurrentCaller current) implements PublicKeyCredentialUserEntityRepository {
    @Override
    public PublicKeyCredentialUserEntity findById(Bytes id) {
        return entity(id, PasskeyRecords.account(id).toString(), "");
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String userName) {
        var account = current.person().account();
        return entity(PasskeyRecords.handle(account.id()), account.userName(), account.displayName());
    }

    private static PublicKeyCredentialUserEntity entity(Bytes id, String name, String displayName) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(id)
                .name(name)
                .displayName(displayName)
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("Accounts are made by invitation, not by a passkey.");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Accounts are disabled on the people's screen, not by a passkey.");
    }
}
