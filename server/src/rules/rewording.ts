import type { Member } from '../corpus/comparison.ts';
import { inMarks } from './wording.ts';

/** How another passage words what one says: "has “perhaps” for “surely”." */
export function describeRewording(
  member: Member,
  other: Member,
  { here, there }: { readonly here: string; readonly there: string },
): string {
  if (here === '' || there === '') {
    const [one, two] = here === '' ? [other, there] : [member, here];
    const [whole, without] = withContraction(one.text, two);
    if (without !== undefined)
      return here === ''
        ? `has ${inMarks(whole)} for ${inMarks(without)}.`
        : `has ${inMarks(without)} for ${inMarks(whole)}.`;
    const short = two.length <= leastTelling ? `, in ${inMarks(inContext(one, two))}` : '';
    return here === '' ? `also has ${inMarks(there)}${short}.` : `has it without ${inMarks(here)}.`;
  }
  const [own, theirs] = [inContext(member, here), inContext(other, there)];
  return `has ${inMarks(theirs)} for ${inMarks(own)}.`;
}

/** Of the "n't" that one has and the other has not, the whole word and what the other has. */
function withContraction(text: string, part: string): readonly [whole: string, without?: string] {
  if (!/^n['’]t$/i.test(part)) return [part];
  const whole = /\p{L}+n['’]t(?!\p{L})/iu.exec(text)?.[0];
  return whole === undefined ? [part] : [whole, whole.slice(0, -part.length)];
}

/** A short word says little without the words beside it. */
const leastTelling = 4;

function inContext({ segments }: Member, part: string): string {
  if (part.length > leastTelling) return part;
  const at = segments.findIndex(({ text, differs }) => differs && text.trim() === part);
  if (at < 0) return part;
  const before = /\S+\s*$/.exec(segments[at - 1]?.text ?? '')?.[0] ?? '';
  const after = /^\s*\S+/.exec(segments[at + 1]?.text ?? '')?.[0] ?? '';
  return `${before}${segments[at]?.text ?? ''}${after}`;
}
