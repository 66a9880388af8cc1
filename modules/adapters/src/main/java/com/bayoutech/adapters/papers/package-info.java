/**
 * Plans on paper and as files: planning's press, by PDFBox.
 *
 * <p>{@link com.bayoutech.adapters.papers.PapersConfiguration} is the way in. {@link com.bayoutech.adapters.papers.FormPress} gives each paper its form:
 * {@code RouteSheetForm} and {@code LoadingListForm} lay out pages with {@code PageFlow}, which breaks pages, and {@code Ink}, which draws; {@code MapDrawing} draws the
 * route above the tiles of our own map, as lines. All measures are points, a 72nd of an inch, from the lower left corner.
 */
@NullMarked
package com.bayoutech.adapters.papers;

import org.jspecify.annotations.NullMarked;
