import type { Quote } from './annotation.ts';

/**
 * From this confidence on a quote counts as likely right: of all such quotes about 90 in 100 have the content that
 * annotators gave them, among them 55 in 100 of all that annotators found (development part of PolNeAR).
 */
const confident = 0.62;

export const isUnsure = ({ confidence }: Pick<Quote, 'confidence'>): boolean => confidence < confident;
