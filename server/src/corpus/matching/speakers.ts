import type { Speaker } from '../../annotate/annotation.ts';
import { fold, samePerson } from '../identity/names.ts';
import { country } from '../words/countries.ts';

/** How two speakers go together: surely one, surely two, or neither is sure (a group and its member, an unnamed source). */
export type SpeakerAgreement = 'same' | 'open' | 'different';

const groupWords =
  /\b(?:officials?|leaders?|sources?|diplomats?|aides?|people|statement|spokes\w+|police|government|administration|party|members?|lawmakers|authorities|ministry|department|company)\b/i;

/** Compares the speakers of two passages by what their articles call them; null is the article itself. */
export function compareSpeakers(left: Speaker | null, right: Speaker | null): SpeakerAgreement {
  if (!left || !right) return left === right ? 'same' : 'open';
  if (left.name === right.name || fold(left.name) === fold(right.name)) return 'same';
  if (isNamed(left) && isNamed(right)) {
    return samePerson(left.name, right.name) ? 'same' : 'different';
  }
  if (left.kind === 'unnamed' || right.kind === 'unnamed' || left.anonymous || right.anonymous) return 'open';
  const [here, there] = [country(left.name)?.country, country(right.name)?.country];
  if (here !== undefined && here === there) return 'same';
  if (groupWords.test(left.name) || groupWords.test(right.name)) return 'open';
  if (left.kind === 'person' || right.kind === 'person') return 'open';
  return here !== undefined && there !== undefined ? 'different' : 'open';
}

/** A person with a name: a description that nobody could be found for may be anybody. */
function isNamed({ kind, anonymous, entity, name }: Speaker): boolean {
  return kind === 'person' && !anonymous && entity !== null && /^\p{Lu}/u.test(name);
}
