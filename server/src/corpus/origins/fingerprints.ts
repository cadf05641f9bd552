/** How many hashes in a row have one fingerprint at least, so that texts that share as many and a run's length share one. */
const window = 16;

/**
 * The fingerprints of a text by the hashes of its runs: the least hash of each `window` in a row (winnowing; Schleimer,
 * Wilkerson and Aiken 2003). About one hash in eight is kept. A hash of 0 is none, and no window goes across it.
 */
export function fingerprints(hashes: Uint32Array): ReadonlySet<number> {
  const prints = new Set<number>();
  let from = 0;
  for (let at = 0; at <= hashes.length; at++) {
    if (at < hashes.length && hashes[at] !== 0) continue;
    winnow(hashes.subarray(from, at), prints);
    from = at + 1;
  }
  return prints;
}

function winnow(hashes: Uint32Array, prints: Set<number>): void {
  let least = -1;
  for (let end = 1; end <= hashes.length; end++) {
    const start = Math.max(0, end - window);
    if (least < start) {
      least = start;
      for (let at = start + 1; at < end; at++) if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
    } else if ((hashes[end - 1] ?? 0) <= (hashes[least] ?? 0)) least = end - 1;
    if (end >= window || end === hashes.length) prints.add(hashes[least] ?? 0);
  }
}
