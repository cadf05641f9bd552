/** What the tests of the user interface share: one served VS Code with the packed extension, and a person's moves in it. */
import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { openPage, startBrowser, workbenchReady } from '../../../scripts/vscode/browser.mjs';
import { startServer, workbenchUrl } from '../../../scripts/vscode/server.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const screenshots = path.join(root, 'test/host/screenshots');
const settings = { 'editor.hover.delay': 100, 'workbench.reduceMotion': 'on' };

type Server = Awaited<ReturnType<typeof startServer>>;

let browser: Browser | undefined;
let server: Server | undefined;

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** One window on a copy of the seed articles. */
export interface Workbench {
  readonly page: Page;
  /** The folder that is open. */
  readonly folder: string;
  /** Addresses off this machine that the page asked for: none, always. */
  readonly offsite: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a window, and in it an article of the seeds. */
export async function openWorkbench(file: string, options: BrowserContextOptions = {}): Promise<Workbench> {
  const extension = process.env['CORROBORATE_EXTENSION'];
  assert.ok(extension, 'CORROBORATE_EXTENSION names the unpacked extension; run "npm test -- ui"');
  server ??= await startServer({ extensions: [extension], settings, testDriver: true });
  browser ??= await startBrowser();
  const folder = path.join(await fs.mkdtemp(path.join(os.tmpdir(), 'corroborate-ui-')), 'berlin-talks');
  await fs.cp(path.join(root, 'seeds/berlin-talks'), folder, { recursive: true });
  const { page, offsite } = await openPage(browser, options);
  page.setDefaultTimeout(40_000);
  await page.goto(workbenchUrl(server, { folder, file: path.join(folder, file) }));
  await workbenchReady(page);
  await page.locator('.monaco-editor .view-line').first().waitFor();
  return {
    page,
    folder,
    offsite,
    close: async () => {
      await page.context().close();
      await fs.rm(path.dirname(folder), { recursive: true, force: true });
    },
  };
}

/** Chooses a colour theme from VS Code's own list; resolves when the window wears it. */
export async function chooseTheme(page: Page, theme: (typeof themes)[keyof typeof themes]): Promise<void> {
  await runCommand(page, 'Preferences: Color Theme');
  await page.locator('.quick-input-widget input.input').fill(theme.name);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: theme.name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`.monaco-workbench.${theme.mark}`).waitFor();
}

/** VS Code's own themes, and the mark that each leaves on the window. */
export const themes = {
  dark: { name: 'Dark Modern', mark: 'vs-dark' },
  'high-contrast': { name: 'Dark High Contrast', mark: 'hc-black' },
  'high-contrast-light': { name: 'Light High Contrast', mark: 'hc-light' },
  light: { name: 'Light Modern', mark: 'vs' },
} as const;

/** Leaves a picture of the window for a person to look at. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await fs.mkdir(screenshots, { recursive: true });
  await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
}

/** Leaves a picture of what a failed test saw, with VS Code's own notifications. */
export async function takePictureOfFailure(page: Page, test: Mocha.Test | undefined): Promise<void> {
  if (test?.state !== 'failed') return;
  await page.keyboard.press('Escape');
  await runCommand(page, 'Notifications: Show Notifications').catch(() => undefined);
  await takePicture(page, `failed ${test.title.replaceAll(/\W+/g, '-')}`);
}

/** Takes a picture for the documents, when the run was asked to refresh them. */
export async function takeDocumentPicture(page: Page, name: string): Promise<void> {
  if (!process.env['UPDATE_IMAGES']) return;
  const folder = path.join(root, 'docs/images');
  await fs.mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** How often the palette is asked for a command, and how long it is looked for each time, in ms. */
const asked = 6;
const lookedFor = 7_000;

/** Runs a command from the palette, which knows only the commands of the moment in which it was opened: it is asked again. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  for (let time = 1; time < asked; time++) {
    await openPalette(page, `>${title}`);
    const isThere = await row.waitFor({ timeout: lookedFor }).then(
      () => true,
      () => false,
    );
    if (isThere) return row.click();
    await page.keyboard.press('Escape');
  }
  await openPalette(page, `>${title}`);
  await row.click();
}

/** Opens the palette with these words in it. */
export async function openPalette(page: Page, words: string): Promise<void> {
  const palette = page.locator('.quick-input-widget');
  await palette.waitFor({ state: 'hidden' });
  await page.keyboard.press('F1');
  await palette.locator('input.input').fill(words);
}

/** Opens a file of the folder. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.getByRole('treeitem', { name: new RegExp(`^${name.replaceAll('.', '\\.')}`) }).dblclick();
  await editorTab(page, name).waitFor();
}

/** The tab of a file, when it is the one in front. */
export function editorTab(page: Page, name: string): Locator {
  return page.locator('.tab.active', { hasText: name });
}

/** Puts the cursor into the first editor, where it was. */
export async function focusEditor(page: Page): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
}

/** Shows words of the article in the middle of the editor, by the editor's own search, and closes that again. */
export async function showWords(page: Page, words: string): Promise<void> {
  await focusEditor(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+F');
  const find = page.locator('.find-widget.visible textarea').first();
  await find.fill(words);
  await page.keyboard.press('Enter');
  await page.locator('.find-widget.visible .matchesCount', { hasText: /\d+ of \d+/ }).waitFor();
  await page.keyboard.press('Escape');
  await pointAt(page, words);
}

/** Where words stand on the screen: the middle of their first line in the editor, waiting until they are there. */
export async function pointAt(page: Page, words: string): Promise<{ readonly x: number; readonly y: number }> {
  // The editor draws spaces as no-break spaces, in many pieces.
  const find = `(() => {
    const words = ${JSON.stringify(words)};
    for (const line of document.querySelectorAll('.editor-instance .view-line')) {
      const at = line.textContent.replaceAll('\\u00a0', ' ').indexOf(words);
      if (at < 0) continue;
      let left = at + Math.floor(words.length / 2);
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (left < node.length) {
          const range = document.createRange();
          range.setStart(node, left);
          range.setEnd(node, left + 1);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        left -= node.length;
      }
    }
    return null;
  })()`;
  const found = await page.waitForFunction(find);
  return (await found.jsonValue()) as { x: number; y: number };
}

/** Waits until a name stands in a colour of its own, which comes a moment after the theme: it is then a piece by itself. */
export async function colouredName(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    `[...document.querySelectorAll('.editor-instance .view-line span span')]
      .some((piece) => piece.textContent.replaceAll('\\u00a0', ' ') === ${JSON.stringify(name)})`,
  );
}

/** Points at words with the mouse and gives the hover that opens. */
export async function hoverOver(page: Page, words: string): Promise<Locator> {
  const { x, y } = await pointAt(page, words);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  const hover = page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
  await hover.waitFor();
  return hover;
}

/**
 * Asks by Ctrl+. for what can be done at the cursor, until the menu offers a choice; gives that choice. A menu that somebody
 * asks for just before the light bulb comes, a moment after the cursor moved, is dropped by VS Code; a person asks again.
 */
export async function codeAction(page: Page, choice: RegExp): Promise<Locator> {
  const lightBulb = page.locator('.monaco-editor [class*="codicon-gutter-lightbulb"]').first();
  const offered = page.locator('.action-widget').getByText(choice).first();
  for (let attempt = 0; attempt < 5 && !(await offered.isVisible()); attempt++) {
    await focusEditor(page);
    // It comes with a move of the cursor, and where that stood still need not come again.
    await lightBulb.waitFor({ timeout: 2_000 }).catch(() => undefined);
    await page.keyboard.press('Control+.');
    await offered.waitFor({ timeout: 4_000 }).catch(() => undefined);
  }
  await offered.waitFor();
  return offered;
}

/** Waits until a hover has stood still for a while: text that scrolls takes it away and brings it back. */
export async function steadyHover(page: Page): Promise<void> {
  await page.waitForFunction(`(() => {
    const hover = document.querySelector('.monaco-hover:not(.hidden) .monaco-hover-content');
    const { x = 0, y = 0, width = 0, height = 0 } = hover?.getBoundingClientRect() ?? {};
    const place = [x, y, width, height].join();
    if (window.placeOfHover?.place !== place) window.placeOfHover = { place, since: performance.now() };
    return width > 0 && performance.now() - window.placeOfHover.since > 700;
  })()`);
}

/** Waits until the clipboard has words: a text goes there by way of the extension host, which tells nobody. Gives all of it. */
export async function copied(page: Page, words: RegExp): Promise<string> {
  let text = '';
  for (let attempt = 0; attempt < 400 && !words.test(text); attempt++) {
    // It cannot be read while the focus is on its way from one frame to another.
    text = await page.evaluate<string>('navigator.clipboard.readText()').catch(() => '');
    await page.waitForTimeout(50);
  }
  assert.match(text, words);
  return text;
}

/** Points at words until the hover over them says what it is to say: one that opened before an answer changed keeps the old one. */
export async function hoverTells(page: Page, words: string, told: RegExp): Promise<void> {
  const found = page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').getByText(told).first();
  for (let attempt = 0; attempt < 10 && !(await found.isVisible()); attempt++) {
    await page.mouse.move(0, 0);
    await hoverOver(page, words);
    await found.waitFor({ timeout: 3_000 }).catch(() => undefined);
  }
  await found.waitFor();
}

/** Waits until the panel's page and then the window have run what was to run by now, however slow the machine is. */
export async function settled(page: Page): Promise<void> {
  const wait = 'new Promise((resolve) => setTimeout(resolve, 200))';
  await panelOf(page).locator('body').evaluate(wait);
  await page.evaluate(wait);
}

/** The page inside the comparison panel. */
export function panelOf(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}
