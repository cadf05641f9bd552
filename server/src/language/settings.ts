import * as v from 'valibot';
import type { RuleSettings } from '../rules/finding.ts';

const severity = v.picklist(['default', 'off', 'error', 'warning', 'information', 'hint']);

/** A value that is broken counts as not set: a typing error in the settings silences nothing else. */
const settingsSchema = v.object({
  rules: v.fallback(v.record(v.string(), v.fallback(severity, 'default')), {}),
  events: v.fallback(v.array(v.string()), []),
  quotes: v.fallback(
    v.object({
      show: v.fallback(v.optional(v.picklist(['confident', 'all']), 'confident'), 'confident'),
      speakerHints: v.fallback(v.optional(v.boolean(), false), false),
    }),
    { show: 'confident', speakerHints: false },
  ),
});

/** The `corroborate` section of the settings after reading. */
export interface ReadSettings {
  readonly rules: RuleSettings;
  readonly events: readonly string[];
  readonly quotes: { readonly show: 'confident' | 'all'; readonly speakerHints: boolean };
}

export const defaultSettings: ReadSettings = {
  rules: {},
  events: [],
  quotes: { show: 'confident', speakerHints: false },
};

export function readSettings(section: unknown): ReadSettings {
  const read = v.safeParse(settingsSchema, section ?? {});
  return read.success ? read.output : defaultSettings;
}
