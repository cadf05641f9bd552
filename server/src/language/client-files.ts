import type { Connection } from 'vscode-languageserver';
import * as v from 'valibot';
import type { FileRequests } from '../protocol.ts';
import type { Files } from '../workspace/files.ts';

const found = v.array(v.string());
const read = v.nullable(v.object({ bytes: v.string(), size: v.number() }));

type Parameters<Method extends keyof FileRequests> = FileRequests[Method][0];

/** Files as the client has them: on a disk, on a remote machine, in a virtual workspace. */
export function clientFiles(connection: Connection): Files {
  return {
    async find(glob, folder) {
      const asked: Parameters<'corroborate/findFiles'> = { glob, ...(folder === undefined ? {} : { folder }) };
      return v.parse(found, await connection.sendRequest('corroborate/findFiles', asked).catch(() => []));
    },
    async read(uri, limit) {
      const asked: Parameters<'corroborate/readFile'> = { uri, limit };
      const answer = v.parse(read, await connection.sendRequest('corroborate/readFile', asked).catch(() => null));
      return answer && { bytes: Buffer.from(answer.bytes, 'base64'), size: answer.size };
    },
  };
}
