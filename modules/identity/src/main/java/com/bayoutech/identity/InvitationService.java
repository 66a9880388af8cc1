package com.bayoutech.identity;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** The door for whoever holds a one-time link: they say what they are called and choose their password, and then sign in with it. */
public final class InvitationService {
    private final AccountStore accounts;
    private final OneTimeLinks links;
    private final PasswordHasher hasher;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;

    public InvitationService(
            AccountStore accounts,
            OneTimeLinkStore links,
            PasswordHasher hasher,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            InstantSource clock) {
        this.accounts = accounts;
        this.links = new OneTimeLinks(links, clock);
        this.hasher = hasher;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
    }

    /** Whose link this is; empty where it was used, has expired, was never made, or its account is disabled. */
    public Optional<Account> findInvited(Caller caller, String token) {
        caller.require(Permission.SIGN_IN);
        return unitOfWork.call(() -> find(token));
    }

    /**
     * Uses a link up: the account has this name and this password now.
     *
     * @throws RefusedException if the link works no more, the name is blank or too long, or the password too weak; the link stays then
     */
    public void accept(Caller caller, String token, String displayName, String password) {
        caller.require(Permission.SIGN_IN);
        Account invited = unitOfWork.call(() -> find(token)).orElseThrow(InvitationService::worksNoMore);
        String name = UserNames.requireDisplayName(displayName);
        // Hashed before anybody else has to wait: it is slow by design.
        String hash = hasher.hash(PasswordRules.require(password, invited.userName()));
        unitOfWork.run(() -> {
            accounts.lock();
            Account account = find(token).orElseThrow(InvitationService::worksNoMore);
            if (!links.use(token)) {
                throw worksNoMore();
            }
            accounts.updatePasswordHash(account.id(), hash);
            accounts.update(account.withDisplayName(name).withOneTimePassword(false));
            audit.append(new AuditEntry(
                    caller, "account.link-used", "account", account.id().value(), Map.of()));
        });
    }

    private Optional<Account> find(String token) {
        return links.find(token).flatMap(accounts::find).filter(Account::enabled);
    }

    private static RefusedException worksNoMore() {
        return new RefusedException(
                "This link works no more: each works once, and for three days. Ask whoever gave it to you for another.");
    }
}
