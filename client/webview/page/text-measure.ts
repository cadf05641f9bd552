/** How wide words are on the screen, by which the apparatus sets versions word under word. */

/** Measures words as the apparatus sets them, at their widest weight. */
export function textMeasure(styled: HTMLElement): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  let font = '';
  return (text) => {
    const { fontFamily, fontSize } = getComputedStyle(styled);
    const now = `600 ${fontSize} ${fontFamily}`;
    if (now !== font) {
      widths.clear();
      font = now;
      if (context) context.font = now;
    }
    let width = widths.get(text);
    if (width === undefined) widths.set(text, (width = Math.ceil(context?.measureText(text).width ?? text.length * 8)));
    return width;
  };
}
