/**
 * People, roles, sessions, and the audit trail's reader.
 *
 * <p>{@link com.bayoutech.identity.AccountService}, {@link com.bayoutech.identity.RoleService}, {@link
 * com.bayoutech.identity.SignInService}, {@link com.bayoutech.identity.SessionService} and {@link
 * com.bayoutech.identity.AuditService} are the doors; the ports are what a database, a session registry and a password hash must
 * offer.
 */
module com.bayoutech.identity {
    exports com.bayoutech.identity;

    requires transitive com.bayoutech.domain;
    requires transitive com.bayoutech.foundation;
    requires static org.jspecify;
}
