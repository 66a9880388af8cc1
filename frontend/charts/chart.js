// <bayou-chart>: bars, drawn by ECharts (global "echarts") as SVG, so that they stay sharp on paper.
//
// Colours are tokens of the page, read anew when light becomes dark; for a print they are those of the light theme.
import { watchPalette } from '../map/palette.js';
import { text, written } from '../words.js';

const FONT_SIZE = 11;
const MANY = 24;
const UPRIGHT = 8;

class BayouChart extends HTMLElement {
  #chart;
  #content;
  #endings = [];

  connectedCallback() {
    this.style.display ||= 'block';
    this.#chart = echarts.init(this, null, { renderer: 'svg' });
    const sizes = new ResizeObserver(() => this.#resized());
    sizes.observe(this);
    const draw = () => this.#draw();
    // The page's print style makes everything light and changes its width: both before the browser draws it.
    const print = matchMedia('print');
    const printed = () => {
      this.#chart.resize();
      draw();
    };
    print.addEventListener('change', printed);
    this.#endings = [() => sizes.disconnect(), watchPalette(draw), () => print.removeEventListener('change', printed)];
    draw();
  }

  disconnectedCallback() {
    this.#endings.forEach((end) => end());
    this.#chart.dispose();
  }

  show(content) {
    this.#content = content;
    this.#draw();
  }

  #resized() {
    this.#chart.resize();
    if (this.#content) {
      this.#chart.setOption({ xAxis: { axisLabel: this.#names(this.#content.categories.length) } });
    }
  }

  #color(token) {
    const probe = document.createElement('i');
    probe.hidden = true;
    probe.style.color = `var(--bayou-${token})`;
    this.append(probe);
    const color = getComputedStyle(probe).color;
    probe.remove();
    return color;
  }

  /** Below each bar the vehicle, and its driver in a second line; where there are many, the vehicle alone and aslant. */
  #names(count) {
    return count > UPRIGHT
      ? { rotate: 45, width: 90, formatter: (name) => name.split(' · ')[0] }
      : { rotate: 0, width: Math.max(40, (this.clientWidth - 140) / count - 8), lineHeight: 14, formatter: (name) => name.replace(' · ', '\n') };
  }

  #draw() {
    if (!this.#content || !this.#chart) {
      return;
    }
    const { categories, series, unit, stacked, mark } = this.#content;
    const quiet = this.#color('text-quiet');
    const line = this.#color('line');
    const fontFamily = getComputedStyle(this).fontFamily;
    const label = { color: quiet, fontSize: FONT_SIZE, fontFamily };
    const value = (amount) => text('browser.chart.value', written(amount, { maximumFractionDigits: 1 }), unit);
    const calm = matchMedia('(prefers-reduced-motion: reduce), print').matches;
    this.#chart.setOption(
      {
        animation: !calm,
        animationDuration: 250,
        textStyle: { fontFamily },
        grid: { left: 4, right: mark ? 72 : 8, top: series.length > 1 ? 30 : 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
        legend: { show: series.length > 1, left: 0, top: 0, itemWidth: 11, itemHeight: 11, itemGap: 14, textStyle: label },
        tooltip: {
          trigger: 'axis',
          axisPointer: { type: 'shadow' },
          confine: true,
          backgroundColor: this.#color('surface-raised'),
          borderColor: line,
          textStyle: { color: this.#color('text'), fontSize: FONT_SIZE + 1, fontFamily },
          valueFormatter: value,
        },
        xAxis: {
          type: 'category',
          data: categories,
          axisLabel: { ...label, ...this.#names(categories.length), interval: categories.length > MANY ? 'auto' : 0, hideOverlap: true, overflow: 'truncate' },
          axisLine: { lineStyle: { color: line } },
          axisTick: { show: false },
        },
        yAxis: {
          type: 'value',
          axisLabel: { ...label, formatter: value },
          splitLine: { lineStyle: { color: line } },
        },
        series: series.map(({ name, tone, values }, index) => ({
          name,
          type: 'bar',
          stack: stacked ? 'all' : undefined,
          data: values,
          barMaxWidth: 38,
          itemStyle: { color: this.#color(tone), borderRadius: stacked ? 0 : [3, 3, 0, 0] },
          markLine: mark && index === 0
            ? { silent: true, symbol: 'none', data: [{ yAxis: mark.value }], lineStyle: { color: quiet, type: 'dashed' }, label: { ...label, formatter: mark.name, position: 'end' } }
            : undefined,
        })),
      },
      true,
    );
  }
}

customElements.define('bayou-chart', BayouChart);
