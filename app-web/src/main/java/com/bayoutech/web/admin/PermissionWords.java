package com.bayoutech.web.admin;

import com.bayoutech.foundation.Permission;
import com.bayoutech.web.ui.Texts;

/** What permissions allow, in words. */
final class PermissionWords {
    private PermissionWords() {}

    static String of(Permission permission) {
        return switch (permission) {
            case ORDERS_READ -> Texts.of("admin.may.orders-read");
            case ORDERS_IMPORT -> Texts.of("admin.may.orders-import");
            case ORDERS_EDIT -> Texts.of("admin.may.orders-edit");
            case ORDERS_REMOVE -> Texts.of("admin.may.orders-remove");
            case RECIPIENTS_ERASE -> Texts.of("admin.may.recipients-erase");
            case FLEET_READ -> Texts.of("admin.may.fleet-read");
            case FLEET_EDIT -> Texts.of("admin.may.fleet-edit");
            case PLANS_READ -> Texts.of("admin.may.plans-read");
            case PLANS_EDIT -> Texts.of("admin.may.plans-edit");
            case PLANS_PUBLISH -> Texts.of("admin.may.plans-publish");
            case PEOPLE_READ -> Texts.of("admin.may.people-read");
            case PEOPLE_EDIT -> Texts.of("admin.may.people-edit");
            case ROLES_READ -> Texts.of("admin.may.roles-read");
            case ROLES_EDIT -> Texts.of("admin.may.roles-edit");
            case SESSIONS_READ -> Texts.of("admin.may.sessions-read");
            case SESSIONS_REVOKE -> Texts.of("admin.may.sessions-revoke");
            case AUDIT_READ -> Texts.of("admin.may.audit-read");
            case SYSTEM_READ -> Texts.of("admin.may.system-read");
            case DEMO_MANAGE -> Texts.of("admin.may.demo-manage");
            // No role can have these, so nobody reads of them on a screen.
            case SIGN_IN, RUNS_WORK, KEYS_ROTATE -> permission.meaning();
        };
    }
}
