import './optimise-late.ts';
import path from 'node:path';
import { runWithCodeCache } from './code-cache.ts';

// What a client starts as dist/server.cjs. `--code-cache=FOLDER` names a folder that is the client's own, for compiled code.
const option = '--code-cache=';
const folder = process.argv.find((argument) => argument.startsWith(option))?.slice(option.length);
runWithCodeCache(path.join(__dirname, 'language-server.cjs'), folder);
