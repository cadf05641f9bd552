import eslint from '@eslint/js';
import typescript from 'typescript-eslint';

/** The layers of server/src, lowest first: a folder imports only from those before it. */
const layers = ['article', 'annotate', 'corpus', 'rules', 'features'];
const pure = layers.slice(0, 4);

const layerRules = layers.map((layer, index) => {
  const above = [...layers.slice(index + 1), 'workspace', 'language', 'cli', 'server.ts', 'cli.ts'];
  const isPure = pure.includes(layer);
  return {
    files: [`server/src/${layer}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${above.join('|').replaceAll('.', '\\.')})(/|$)`,
              message: `${layer} lies below it.`,
            },
            { regex: '^vscode$|(^|/)client/', message: 'The server knows no editor.' },
            ...(isPure
              ? [
                  { regex: '^node:|^vscode-languageserver', message: `${layer} is pure: no Node, no protocol.` },
                  { regex: '(^|/)protocol\\.ts$', message: `${layer} knows no protocol.` },
                ]
              : []),
          ],
        },
      ],
      ...(isPure
        ? {
            'no-restricted-globals': ['error', 'process', 'Buffer', 'require', 'fetch', 'setTimeout', 'performance'],
            'no-restricted-syntax': [
              'error',
              { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock.' },
              { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'No clock.' },
              { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'No chance.' },
            ],
          }
        : {}),
    },
  };
});

/** The rooms of the panel's page, lowest first, in the same way. What it shows is decided without a look at the page. */
const rooms = ['model', 'page', 'passage', 'grid'];

const roomRules = rooms.map((room, index) => ({
  files: [`client/webview/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^\\.\\./(${[...rooms.slice(index + 1), '[a-z]+\\.ts'].join('|')})(/|$)`,
            message: `${room} lies below it.`,
          },
          { regex: '^vscode$', message: 'The page knows no editor.' },
        ],
      },
    ],
    ...(room === 'model' ? { 'no-restricted-globals': ['error', 'document', 'window'] } : {}),
  },
}));

export default typescript.config(
  { ignores: ['dist/', '**/node_modules/', 'test/host/out/', '.cache/', 'server/src/annotate/attribution/weights.ts'] },
  eslint.configs.recommended,
  ...typescript.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-control-regex': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        'process console URL URLSearchParams Buffer setTimeout clearTimeout setInterval clearInterval fetch performance AbortSignal AbortController window document'
          .split(' ')
          .map((name) => [name, 'readonly']),
      ),
    },
  },
  ...layerRules,
  ...roomRules,
);
