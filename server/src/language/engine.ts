/** All of the analysis behind one import, so that it can be loaded after the server has answered `initialize`. */
export { annotate } from '../annotate/annotate.ts';
export { readArticle } from '../article/read.ts';
export { createCorpus } from '../corpus/corpus.ts';
export { check } from '../rules/rules.ts';
