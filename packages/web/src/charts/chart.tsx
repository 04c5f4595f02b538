import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

export interface Line {
  readonly label: string;
  /** A variable of CSS. */
  readonly colour: string;
  readonly values: readonly (number | null)[];
}

interface Props {
  readonly label: string;
  /** Seconds since the epoch. */
  readonly times: readonly number[];
  readonly lines: readonly Line[];
  readonly show: (value: number) => string;
  /** Ticks at powers of 2. */
  readonly binary: boolean;
  /** The top of the scale, where it is known. */
  readonly max?: number;
}

const HEIGHT = 150;
/** Less is not stretched to the whole width. */
const SHORTEST_S = 120;
const POWERS = Array.from({ length: 50 }, (_, power) => 2 ** power);

/** Lines over time. Those who do not see it are told the last values. */
export function Chart({ label, times, lines, show, binary, max }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot>(undefined);
  const scheme = useComputedColorScheme('light');
  const data = [[...times], ...lines.map(({ values }) => [...values])] as uPlot.AlignedData;
  const latest = useRef(data);
  latest.current = data;

  useEffect(() => {
    const target = place.current;
    if (target === null) return undefined;
    const made = new uPlot(optionsOf(target, { lines, show, binary, max }), latest.current, target);
    chart.current = made;
    const observer = new ResizeObserver(() => made.setSize({ width: target.clientWidth, height: HEIGHT }));
    observer.observe(target);
    return () => {
      observer.disconnect();
      made.destroy();
      chart.current = undefined;
    };
    // Made anew for other colours; what else it is made of is the same at each rendering.
  }, [scheme]);
  useEffect(() => chart.current?.setData(latest.current), [times]);

  const latestOf = ({ values }: Line): string => {
    const last = values.at(-1);
    return last == null ? 'unknown' : show(last);
  };
  const words = lines.map((line) => `${line.label} ${latestOf(line)}`);
  return (
    <>
      <div className="caption" aria-hidden="true">
        {lines.map((line) => (
          <span key={line.label} className="state">
            <span className="dot" style={{ background: `var(${line.colour})` }} />
            <span className="quiet">{line.label}</span> {latestOf(line)}
          </span>
        ))}
      </div>
      <div ref={place} className="chart" role="img" aria-label={`${label}: ${words.join(', ')}`} />
    </>
  );
}

function optionsOf(
  target: HTMLElement,
  {
    lines,
    show,
    binary,
    max,
  }: Pick<Props, 'lines' | 'show' | 'binary'> & { readonly max: number | undefined },
): uPlot.Options {
  const style = getComputedStyle(target);
  const grid = { stroke: style.getPropertyValue('--mantine-color-default-border'), width: 1 };
  const axis = {
    stroke: style.getPropertyValue('--mantine-color-dimmed'),
    font: '11px system-ui',
    grid,
    ticks: { show: false },
  };
  return {
    width: target.clientWidth,
    height: HEIGHT,
    cursor: { drag: { x: false, y: false } },
    legend: { show: false },
    scales: {
      x: { range: (_chart, low, high) => [Math.min(low, high - SHORTEST_S), high] },
      y: { range: (_chart, _low, high) => [0, max ?? Math.max(1, (high ?? 1) * 1.1)] },
    },
    axes: [
      { ...axis, size: 24, values: (_chart, splits) => splits.map(clock) },
      {
        ...axis,
        size: 76,
        space: 28,
        ...(binary ? { incrs: POWERS } : {}),
        values: (_chart, splits) => splits.map(show),
      },
    ],
    series: [
      {},
      ...lines.map(({ label, colour }) => ({
        label,
        stroke: style.getPropertyValue(colour),
        width: 2,
        points: { show: false },
      })),
    ],
  };
}

function clock(seconds: number): string {
  return new Date(seconds * 1000).toLocaleTimeString();
}
