import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { tokenModifiers, tokenTypes } from '../../server/src/features/semantic-tokens.ts';
import { rules } from '../../server/src/rules/rules.ts';

const described = v.looseObject({ description: v.optional(v.string()), markdownDescription: v.optional(v.string()) });
const manifest = v.parse(
  v.looseObject({
    icon: v.string(),
    contributes: v.looseObject({
      commands: v.array(v.object({ command: v.string(), title: v.string(), category: v.string() })),
      keybindings: v.array(v.looseObject({ command: v.string(), key: v.string(), when: v.string() })),
      menus: v.record(v.string(), v.array(v.looseObject({ command: v.string(), when: v.string() }))),
      languages: v.array(v.looseObject({ id: v.string(), configuration: v.string() })),
      grammars: v.array(v.looseObject({ path: v.string(), scopeName: v.string() })),
      walkthroughs: v.array(
        v.looseObject({
          steps: v.array(v.looseObject({ description: v.string(), media: v.object({ markdown: v.string() }) })),
        }),
      ),
      jsonValidation: v.array(v.object({ fileMatch: v.string(), url: v.string() })),
      semanticTokenTypes: v.array(v.object({ id: v.string(), superType: v.string(), description: v.string() })),
      semanticTokenModifiers: v.array(v.object({ id: v.string(), description: v.string() })),
      semanticTokenScopes: v.array(v.object({ scopes: v.record(v.string(), v.array(v.string())) })),
      configuration: v.looseObject({
        properties: v.record(
          v.string(),
          v.looseObject({
            ...described.entries,
            properties: v.optional(
              v.record(v.string(), v.looseObject({ ...described.entries, enum: v.array(v.string()) })),
            ),
          }),
        ),
      }),
    }),
  }),
  JSON.parse(readFileSync('package.json', 'utf8')),
);
const { contributes } = manifest;
const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`client/src/${file}`, 'utf8'));

const sentence = /^[A-Z"`].*[.]$/s;

describe('manifest of the extension', () => {
  it('contributes only commands that are registered', () => {
    for (const { command } of contributes.commands) {
      assert.ok(
        sources.some((source) => source.includes(`registerCommand('${command}'`)),
        command,
      );
    }
  });

  it('leads through walkthroughs by pages that are there and by its own commands', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    for (const { description, media } of contributes.walkthroughs.flatMap(({ steps }) => steps)) {
      assert.ok(existsSync(media.markdown), media.markdown);
      for (const [, command = ''] of description.matchAll(/\(command:([^)]*)\)/g))
        assert.ok(known.has(command), command);
    }
  });

  it('names only its own commands in menus and keys, and none there always', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    const used = [...contributes.keybindings, ...Object.values(contributes.menus).flat()];
    for (const { command, when } of used) {
      assert.ok(known.has(command), command);
      assert.ok(when !== '', command);
    }
  });

  it('describes every setting in a sentence', () => {
    for (const [name, setting] of Object.entries(contributes.configuration.properties)) {
      assert.match(setting.description ?? setting.markdownDescription ?? '', sentence, name);
      for (const [code, each] of Object.entries(setting.properties ?? {}))
        assert.match(each.description ?? '', sentence, code);
    }
  });

  it('lets every rule be set, and only rules', () => {
    const { properties } = contributes.configuration.properties['corroborate.rules'] ?? {};
    const settable = new Set(Object.keys(properties ?? {}));
    for (const { code } of rules) assert.ok(settable.has(code), code);
    for (const each of Object.values(properties ?? {})) {
      assert.deepEqual(each.enum, ['default', 'off', 'hint', 'information', 'warning', 'error']);
    }
  });

  it('names the rules in the schema of corroborate.json as in the settings', () => {
    const { properties } = contributes.configuration.properties['corroborate.rules'] ?? {};
    const schema = v.parse(
      v.looseObject({
        properties: v.looseObject({ rules: v.looseObject({ properties: v.record(v.string(), v.unknown()) }) }),
      }),
      JSON.parse(readFileSync('schemas/corroborate.schema.json', 'utf8')),
    );
    assert.deepEqual(Object.keys(schema.properties.rules.properties), Object.keys(properties ?? {}));
  });

  it('has the token types of the server, each with a scope to fall back to', () => {
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      [...tokenTypes],
    );
    assert.deepEqual(
      contributes.semanticTokenModifiers.map(({ id }) => id),
      [...tokenModifiers],
    );
    const [scopes] = contributes.semanticTokenScopes;
    for (const type of tokenTypes) assert.ok((scopes?.scopes[type]?.length ?? 0) >= 2, type);
  });

  it('names files that are there', () => {
    const files = [
      manifest.icon,
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.jsonValidation.map(({ url }) => url),
    ];
    for (const file of files) assert.ok(existsSync(file), file);
  });

  it('describes every property of its schemas', () => {
    const undescribed: string[] = [];
    const walk = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(v.parse(v.record(v.string(), v.unknown()), value))) {
            if (!v.is(v.looseObject({ description: v.string() }), property)) undescribed.push(`${path}.${name}`);
          }
        }
        walk(value, `${path}.${key}`);
      }
    };
    for (const { url } of contributes.jsonValidation) walk(JSON.parse(readFileSync(url, 'utf8')), url);
    assert.deepEqual(undescribed, []);
  });
});
