/** The messages between the comparison panel's page and its host, as both sides check them. */
import * as v from 'valibot';
import type { EventComparison, HostToPanel, PanelToHost } from '../../../server/src/protocol.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = v.object({ line: index, character: index });
const range = v.object({ start: position, end: position });
const location = v.object({ uri: v.string(), range });
const kind = v.picklist(['quote', 'claim', 'figure']);

const version = v.object({
  source: index,
  uri: v.string(),
  range,
  speaker: v.nullable(v.string()),
  origin: v.exactOptional(v.number()),
  from: v.exactOptional(v.string()),
  segments: v.array(v.object({ text: v.string(), differs: v.boolean() })),
});

const difference = v.object({
  kind: v.picklist(['wording', 'speaker', 'figure', 'hedge', 'cut', 'negation']),
  between: v.tuple([index, index]),
  left: v.string(),
  right: v.string(),
});

const row = v.object({
  id: v.string(),
  kind,
  relation: v.picklist([
    'same',
    'wording-differs',
    'attribution-differs',
    'figures-agree',
    'figures-compatible',
    'figures-conflict',
  ]),
  translated: v.exactOptional(v.boolean()),
  label: v.string(),
  continues: v.exactOptional(v.literal(true)),
  versions: v.array(version),
  differences: v.array(difference),
  origins: v.number(),
  event: v.exactOptional(v.string()),
  evidence: v.array(v.string()),
  nearest: v.array(v.object({ source: index, location })),
});

const onlyIn = v.object({
  id: v.string(),
  source: index,
  kind,
  uri: v.string(),
  range,
  text: v.string(),
  before: v.exactOptional(v.string()),
  after: v.exactOptional(v.string()),
  speaker: v.nullable(v.string()),
  nearest: v.nullable(location),
});

const source = v.object({
  uri: v.string(),
  file: v.string(),
  name: v.string(),
  outlet: v.nullable(v.string()),
  title: v.nullable(v.string()),
  published: v.nullable(v.string()),
  url: v.nullable(v.string()),
  unread: v.nullable(v.picklist(['empty', 'not in English'])),
});

const comparison: v.GenericSchema<EventComparison> = v.object({
  folder: v.string(),
  event: v.string(),
  revision: v.number(),
  sources: v.array(source),
  events: v.exactOptional(v.array(v.object({ id: v.string(), label: v.string(), sources: v.array(index) }))),
  keptWhole: v.exactOptional(v.literal(true)),
  rows: v.array(row),
  onlyIn: v.array(onlyIn),
  people: v.array(v.object({ name: v.string(), quotes: v.number(), isPerson: v.boolean() })),
});

export const hostToPanel: v.GenericSchema<HostToPanel> = v.variant('type', [
  v.object({ type: v.literal('comparison'), comparison }),
  v.object({ type: v.literal('reveal'), uri: v.string(), range }),
  v.object({ type: v.literal('turn'), uri: v.string(), person: v.nullable(v.string()) }),
  v.object({ type: v.literal('problem'), message: v.string() }),
]);

export const panelToHost: v.GenericSchema<PanelToHost> = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('open'), uri: v.string(), range, preview: v.boolean() }),
  v.object({ type: v.literal('copy'), text: v.string() }),
  v.object({ type: v.literal('refresh') }),
  v.object({ type: v.literal('split'), apart: v.boolean() }),
  v.object({ type: v.literal('leave') }),
]);

/** What the page keeps over a reload of the window, as far as the host reads it. */
export const savedPanel = v.object({ folder: v.string() });
