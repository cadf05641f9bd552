// Prints how fast the engine and the server are, and how their time grows. Medians; limits stand beside the figures that have one.
import { benchEngine } from './engine.ts';
import { benchServer } from './language-server.ts';
import { exceeded } from './measure.ts';

await benchEngine();
await benchServer();
if (exceeded() > 0) {
  console.log(`\n${exceeded()} over their limits`);
  process.exitCode = 1;
}
