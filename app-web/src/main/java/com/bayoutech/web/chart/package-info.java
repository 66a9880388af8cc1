/** Charts, drawn by ECharts in the browser: {@link com.bayoutech.web.chart.Chart} is the component. */
@NullMarked
package com.bayoutech.web.chart;

import org.jspecify.annotations.NullMarked;
