package com.bayoutech.web.config;

import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.AccountService;
import com.bayoutech.identity.AccountStore;
import com.bayoutech.identity.AuditAnchors;
import com.bayoutech.identity.AuditReader;
import com.bayoutech.identity.AuditService;
import com.bayoutech.identity.InvitationService;
import com.bayoutech.identity.OneTimeLinkStore;
import com.bayoutech.identity.PasskeyService;
import com.bayoutech.identity.PasskeyStore;
import com.bayoutech.identity.PasswordHasher;
import com.bayoutech.identity.PermissionService;
import com.bayoutech.identity.ProofService;
import com.bayoutech.identity.RoleEditor;
import com.bayoutech.identity.RoleService;
import com.bayoutech.identity.RoleStore;
import com.bayoutech.identity.SecondFactorPolicy;
import com.bayoutech.identity.SecondFactorService;
import com.bayoutech.identity.SecondFactorStore;
import com.bayoutech.identity.SessionRegistry;
import com.bayoutech.identity.SessionService;
import com.bayoutech.identity.SignInService;
import com.bayoutech.identity.SignInThrottle;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accounts, roles, sessions, and the first admin. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AdminProperties.class, SecondFactorProperties.class})
class IdentityConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(IdentityConfiguration.class);

    @Bean
    AccountService accountService(
            AccountStore accounts,
            RoleStore roles,
            PasswordHasher hasher,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            SessionRegistry sessions,
            SignInThrottle throttle,
            OneTimeLinkStore links,
            InstantSource clock) {
        return new AccountService(accounts, roles, hasher, unitOfWork, audit, sessions, throttle, links, clock);
    }

    @Bean
    InvitationService invitationService(
            AccountStore accounts,
            OneTimeLinkStore links,
            PasswordHasher hasher,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            InstantSource clock) {
        return new InvitationService(accounts, links, hasher, unitOfWork, audit, clock);
    }

    @Bean
    RoleService roleService(
            RoleStore roles, AccountStore accounts, UnitOfWork unitOfWork, AuditTrail audit, SessionRegistry sessions) {
        return new RoleService(roles, accounts, unitOfWork, audit, sessions);
    }

    @Bean
    RoleEditor roleEditor(RoleStore roles, AccountStore accounts, UnitOfWork unitOfWork, AuditTrail audit) {
        return new RoleEditor(roles, accounts, unitOfWork, audit);
    }

    @Bean
    PermissionService permissionService(AccountStore accounts, RoleStore roles, UnitOfWork unitOfWork) {
        return new PermissionService(accounts, roles, unitOfWork);
    }

    @Bean
    SecondFactorPolicy secondFactorPolicy(SecondFactorProperties properties) {
        if (properties.secondFactor() == SecondFactorPolicy.OPTIONAL) {
            LOG.warn("The property (bayou.second-factor) is optional: a password alone gets admins in");
        }
        return properties.secondFactor();
    }

    @Bean
    SignInService signInService(
            AccountStore accounts,
            RoleStore roles,
            SecondFactorStore factors,
            PasskeyStore passkeys,
            SecondFactorPolicy policy,
            SessionRegistry sessions,
            UnitOfWork unitOfWork,
            AuditTrail audit) {
        return new SignInService(accounts, roles, factors, passkeys, policy, sessions, unitOfWork, audit);
    }

    @Bean
    SecondFactorService secondFactorService(
            AccountStore accounts,
            RoleStore roles,
            SecondFactorStore factors,
            PasskeyStore passkeys,
            SecondFactorPolicy policy,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            SessionRegistry sessions,
            SignInThrottle throttle,
            InstantSource clock) {
        return new SecondFactorService(
                accounts, roles, factors, passkeys, policy, unitOfWork, audit, sessions, throttle, clock);
    }

    @Bean
    PasskeyService passkeyService(
            AccountStore accounts,
            RoleStore roles,
            SecondFactorStore factors,
            PasskeyStore passkeys,
            SecondFactorPolicy policy,
            SessionRegistry sessions,
            UnitOfWork unitOfWork,
            AuditTrail audit) {
        return new PasskeyService(accounts, roles, factors, passkeys, policy, sessions, unitOfWork, audit);
    }

    @Bean
    SessionService sessionService(SessionRegistry sessions, AuditTrail audit, UnitOfWork unitOfWork) {
        return new SessionService(sessions, audit, unitOfWork);
    }

    @Bean
    ProofService proofService(
            AccountStore accounts,
            RoleStore roles,
            SecondFactorStore factors,
            PasskeyStore passkeys,
            SecondFactorPolicy policy,
            PasswordHasher hasher,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            SignInThrottle throttle,
            InstantSource clock) {
        return new ProofService(accounts, roles, factors, passkeys, policy, hasher, unitOfWork, audit, throttle, clock);
    }

    @Bean
    AuditService auditService(
            AuditReader reader, ObjectProvider<AuditAnchors> anchors, AuditTrail audit, UnitOfWork unitOfWork) {
        return new AuditService(reader, anchors.getIfAvailable(() -> AuditAnchors.NONE), audit, unitOfWork);
    }

    /** Before the server listens, so that nobody meets a door without a key. */
    @Bean
    SmartInitializingSingleton firstAdmin(AccountService accounts, AdminProperties properties) {
        return () -> new FirstAdmin(accounts, properties).ensure();
    }
}
