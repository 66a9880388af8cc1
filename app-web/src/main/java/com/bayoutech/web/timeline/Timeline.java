package com.bayoutech.web.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The routes of a day over time: what the page's {@link DayLink} shows, drawn by {@code frontend/timeline}. */
@Tag("bayou-timeline")
@JsModule("context://ui/timeline/timeline.js")
public final class Timeline extends Component implements HasSize {}
