/** Small drawings of 16 by 16 units in the colour of the text. They never stand without words. */
import type { IconName } from '../model/relation.ts';

type Drawing = IconName | 'open' | 'closed' | 'more' | 'search' | 'columns' | 'up' | 'down' | 'go';

const paths: Readonly<Record<Drawing, string>> = {
  conflict: 'M3 6h10M3 10h10M10.5 3l-5 10',
  speaker:
    'M6 7.5a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5zM2 13c0-2.2 1.8-4 4-4s4 1.8 4 4M11 3.3a2.250 2.250 0 0 1 0 3.9M12 9.3c1.3.7 2 2.1 2 3.7',
  negation: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM4.2 4.2l7.6 7.6',
  strength: 'M3.5 13v-3M8 13V7M12.5 13V3',
  cut: 'M5 3H3v10h2M11 3h2v10h-2M6 8h.01M8 8h.01M10 8h.01',
  wording: 'M2.5 6.5c1.4-2 2.7-2 4-.5s2.7 1.5 4 0 2-1.5 3-.5M2.5 10.5c1.4-2 2.7-2 4-.5s2.7 1.5 4 0 2-1.5 3-.5',
  translation: 'M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 10.5h-10M6 8l-2.5 2.5L6 13',
  compatible: 'M3 6.5c1.7-1.5 3.3-1.5 5 0s3.3 1.5 5 0M3 10.5c1.7-1.5 3.3-1.5 5 0s3.3 1.5 5 0',
  agreement: 'M3 8.5l3.5 3.5L13 4.5',
  open: 'M4 6l4 4 4-4',
  closed: 'M6 4l4 4-4 4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3l3.2 3.2',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  up: 'M8 13V3.5M4 7.5l4-4 4 4',
  down: 'M8 3v9.5M4 8.5l4 4 4-4',
  go: 'M3 8h9.5M9 4.5L12.5 8 9 11.5',
};

const namespace = 'http://www.w3.org/2000/svg';

export function icon(name: Drawing): SVGSVGElement {
  const drawing = document.createElementNS(namespace, 'svg');
  drawing.setAttribute('class', `icon icon-${name}`);
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', paths[name]);
  drawing.append(path);
  return drawing;
}
