package com.bayoutech.web.config;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.AccountService;
import com.bayoutech.web.observation.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the account {@code admin} at the very first start. */
final class FirstAdmin {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);
    private static final String USER_NAME = "admin";
    private static final Caller CALLER = Caller.system("first-start", Permission.SIGN_IN, Permission.PEOPLE_READ);

    private final AccountService accounts;
    private final AdminProperties properties;

    FirstAdmin(AccountService accounts, AdminProperties properties) {
        this.accounts = accounts;
        this.properties = properties;
    }

    void ensure() {
        if (!accounts.listAccounts(CALLER).isEmpty()) {
            return;
        }
        String password = properties.password();
        if (password == null || password.isBlank()) {
            throw new StartRefusedException(
                    "There is no account yet and the property (bayou.admin.password) is not set. Set it for the first start.");
        }
        try {
            if (accounts.createFirstAdmin(CALLER, USER_NAME, password, properties.passwordOneTime())) {
                LOG.info("The account ({}) is there for the first sign-in", USER_NAME);
            }
        } catch (RefusedException refused) {
            throw new StartRefusedException(
                    "The property (bayou.admin.password) cannot be used. " + refused.getMessage());
        }
    }
}
