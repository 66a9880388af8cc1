package com.bayoutech.web.shell;

import com.bayoutech.web.ui.Symbol;
import com.vaadin.flow.component.Component;

/**
 * A screen that the side navigation leads to.
 *
 * @param view the class that is registered under the path
 */
record Destination(Place place, Class<? extends Component> view) {

    /** Where the navigation can lead, in its order. A place without a registered view is left out. */
    enum Place {
        ORDERS(Group.DAY, "Orders", Symbol.ORDERS, "orders"),
        FLEET(Group.DAY, "Fleet", Symbol.FLEET, "fleet"),
        PLAN(Group.DAY, "Plan", Symbol.PLAN, "plan"),
        PEOPLE(Group.ADMINISTRATION, "People", Symbol.PEOPLE, "people"),
        ROLES(Group.ADMINISTRATION, "Roles", Symbol.ROLES, "roles"),
        SESSIONS(Group.ADMINISTRATION, "Sessions", Symbol.SESSIONS, "sessions"),
        AUDIT(Group.ADMINISTRATION, "Audit trail", Symbol.CLOCK, "audit"),
        RECIPIENTS(Group.ADMINISTRATION, "Personal data", Symbol.KEY, "recipients"),
        SYSTEM(Group.ADMINISTRATION, "System", Symbol.SYSTEM, "system");

        final Group group;
        final String label;
        final Symbol symbol;
        final String path;

        Place(Group group, String label, Symbol symbol, String path) {
            this.group = group;
            this.label = label;
            this.symbol = symbol;
            this.path = path;
        }
    }

    /** The dispatcher's day, and what admins look after. */
    enum Group {
        DAY,
        ADMINISTRATION
    }
}
