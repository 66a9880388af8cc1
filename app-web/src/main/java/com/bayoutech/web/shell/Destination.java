package com.bayoutech.web.shell;

import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Component;

/**
 * A screen that the side navigation leads to.
 *
 * @param view the class that is registered under the path
 */
record Destination(Place place, Class<? extends Component> view) {

    /** Where the navigation can lead, in its order. A place without a registered view is left out. */
    enum Place {
        ORDERS(Group.DAY, Texts.key("shell.place.orders"), Symbol.ORDERS, "orders"),
        FLEET(Group.DAY, Texts.key("shell.place.fleet"), Symbol.FLEET, "fleet"),
        PLAN(Group.DAY, Texts.key("shell.place.plan"), Symbol.PLAN, "plan"),
        PEOPLE(Group.ADMINISTRATION, Texts.key("shell.place.people"), Symbol.PEOPLE, "people"),
        ROLES(Group.ADMINISTRATION, Texts.key("shell.place.roles"), Symbol.ROLES, "roles"),
        SESSIONS(Group.ADMINISTRATION, Texts.key("shell.place.sessions"), Symbol.SESSIONS, "sessions"),
        AUDIT(Group.ADMINISTRATION, Texts.key("shell.place.audit"), Symbol.CLOCK, "audit"),
        RECIPIENTS(Group.ADMINISTRATION, Texts.key("shell.place.recipients"), Symbol.KEY, "recipients"),
        SYSTEM(Group.ADMINISTRATION, Texts.key("shell.place.system"), Symbol.SYSTEM, "system");

        final Group group;
        private final String label;
        final Symbol symbol;
        final String path;

        Place(Group group, String label, Symbol symbol, String path) {
            this.group = group;
            this.label = label;
            this.symbol = symbol;
            this.path = path;
        }

        /** What the navigation calls it. */
        String label() {
            return Texts.of(label);
        }
    }

    /** The dispatcher's day, and what admins look after. */
    enum Group {
        DAY,
        ADMINISTRATION
    }
}
