// The browser of the tests: a Chromium of this machine, driven by playwright-core.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const advice = 'The tests need Chromium: install it ("apt-get install chromium") or name it in CHROMIUM.';

/** The path of a Chromium: the one that CHROMIUM names, one on the PATH, or Debian's, installed now where root runs. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which is not there. ${advice}`);
  }
  const found = onPath();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) throw new Error(advice);
  console.error('Installing Chromium from the packages of Debian ...');
  for (const call of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']]) {
    const { status } = spawnSync('apt-get', call, {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new Error(`"apt-get ${call.join(' ')}" failed. ${advice}`);
  }
  const installed = onPath();
  if (installed) return installed;
  throw new Error(advice);
}

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here.
      }
    }
  }
  return undefined;
}

/** Starts the browser, without a window. */
export function startBrowser() {
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--force-color-profile=srgb'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}

/**
 * A page of its own context. Every request off this machine is refused and listed in `offsite`.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  /** @type {string[]} */
  const offsite = [];
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (['data:', 'blob:'].includes(url.protocol) || ['127.0.0.1', 'localhost'].includes(url.hostname)) {
      return route.continue();
    }
    offsite.push(url.href);
    return route.abort();
  });
  return { page: await context.newPage(), offsite };
}

/**
 * Resolves when the workbench stands: its services and the parts of the window are restored.
 *
 * @param {import('playwright-core').Page} page
 */
export async function workbenchReady(page, timeout = 60_000) {
  await page.waitForFunction(() => window.driver?.whenWorkbenchRestored !== undefined, null, { timeout });
  await page.evaluate(() => window.driver.whenWorkbenchRestored());
}
