/** A pattern, whatever the case, for a text that has one of several in it. */
export const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'i');

/** A pattern, whatever the case, for a text that is one of several as a whole. */
export const wholeLine = (...patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, 'i');
