import * as v from 'valibot';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
export const position = v.object({ line: index, character: index });

export const passageRange = v.object({ start: position, end: position });

/** A passage in a command's arguments: a URI and a range of the protocol. */
export const passageArguments = v.tuple([v.string(), passageRange]);
