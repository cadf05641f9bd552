import * as v from 'valibot';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = v.object({ line: index, character: index });

/** A passage in a command's arguments: a URI and a range of the protocol. */
export const passageArguments = v.tuple([v.string(), v.object({ start: position, end: position })]);
