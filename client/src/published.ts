const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** An ISO 8601 date in words as it was written, with no shift to the reader's time zone; says so where there is none. */
export function publishedWords(published: string | null): string {
  const date = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(published ?? '');
  const month = months[Number(date?.[2]) - 1];
  if (!date || month === undefined) return 'undated';
  return `${Number(date[3])} ${month} ${date[1] ?? ''}${date[4] === undefined ? '' : `, ${date[4]}`}`;
}
