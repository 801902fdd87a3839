import { type Markup, markup } from '../markup.ts';
import type { Quota } from '../quota.ts';

const width = 1000;
const mostUnits = 70;
// Beyond it the number of a tick would stand on that of the far end.
const nearEnd = 0.92;

/** Patterns that the bars share; SVG, since browsers do not print backgrounds. */
export const barPatterns: Markup = markup`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs><pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="9" height="9" class="ground"/><rect width="4" height="9" class="stripe"/></pattern></defs></svg>
`;

/** A bar of one number: known, not known, the thresholds, and below it the range that would do. */
export function bar({ known, unknown, least, most, end }: Quota): Markup {
  const at = (count: number) => Math.round((count / end) * width);
  const span = (from: number, to: number) => ({ x: at(from), width: at(to) - at(from) });
  const rect = (kind: string, { x, width: w }: ReturnType<typeof span>, y: number, height: number) =>
    w > 0 ? markup`<rect class="${kind}" x="${x}" y="${y}" width="${w}" height="${height}"/>` : undefined;
  const cuts =
    end <= mostUnits
      ? Array.from({ length: end - 1 }, (_, index) => `M${at(index + 1)} 6v16`).join('')
      : undefined;
  const ticks = [...new Set([least, most].filter((tick) => tick !== undefined))];
  return markup`<div class="bar" aria-hidden="true"><svg viewBox="0 0 ${width} 30" preserveAspectRatio="none" focusable="false">${rect('rail', span(0, end), 6, 16)}${rect('known', span(0, known), 6, 16)}${rect('unknown', span(known, known + unknown), 6, 16)}${cuts && markup`<path class="cuts" d="${cuts}"/>`}${rect('range', span(least ?? 0, most ?? end), 25, 4)}${ticks.map((tick) => markup`<path class="tick" d="M${at(tick)} 0v30"/>`)}</svg>
<div class="axis">${ticks.map((tick) => markup`<span style="left:${(at(tick) * 100) / width}%">${tick}</span>`)}${
    ticks.every((tick) => tick / end < nearEnd) ? markup`<span class="end">${end}</span>` : ''
  }</div></div>
`;
}
