import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './language/serve.ts';

// By `--node-ipc` or `--stdio`, whichever the client that starts the process asks for.
serve(createConnection(ProposedFeatures.all));
