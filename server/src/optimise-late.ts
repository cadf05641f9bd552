import { setFlagsFromString } from 'node:v8';

/**
 * How much byte code a function runs before V8 counts it as warm; ten times what V8 takes. An event is read in about a
 * second, in which optimising compilers would take as long as the work itself and mostly guess wrong, since most code
 * meets few kinds of values until then. Measured: half of the processor time of a start, and a third of that of an edit.
 */
const budget = 700_000;

setFlagsFromString(`--interrupt-budget=${budget}`);
