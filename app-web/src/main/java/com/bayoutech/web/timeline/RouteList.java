package com.bayoutech.web.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The routes of a day below each other, with the stops of one of them: what the page's {@link DayLink} shows, made by {@code frontend/plan/route-list.js}. */
@Tag("bayou-route-list")
@JsModule("context://ui/plan/route-list.js")
public final class RouteList extends Component {
    /** Puts the cursor where one finds a vehicle, an order or a name. */
    public void focusFind() {
        getElement().callJsFunction("focusFind");
    }
}
