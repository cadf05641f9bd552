// A person compares the sources in the panel, by mouse and by keys.
import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import path from 'node:path';
import { workbenchReady } from '../../../scripts/vscode/browser.mjs';
import {
  chooseTheme,
  copied,
  editorTab,
  openWorkbench,
  panelOf,
  runCommand,
  settled,
  takeDocumentPicture,
  takePicture,
  takePictureOfFailure,
  themes,
  type Workbench,
} from './workbench.ts';

describe('the comparison panel', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench('the-times.txt');
    await workbench.page.locator('.statusbar-item', { hasText: /5 articles/ }).waitFor();
    await runCommand(workbench.page, 'Corroborate: Compare Sources');
    await panelOf(workbench.page).locator('.row.compared').first().waitFor();
    await runCommand(workbench.page, 'View: Toggle Primary Side Bar Visibility');
  });
  after(async () => {
    await workbench.close();
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    await takePictureOfFailure(workbench.page, this.currentTest);
    await showPanel(); // The picture was taken out of it; the next test is to find it as ever.
  });

  const panel = () => panelOf(workbench.page);
  const rows = () => panel().locator('.row.compared');
  const showPanel = async () => {
    await workbench.page.getByRole('tab', { name: /Berlin|Compar/ }).click();
    await panel().getByRole('grid').waitFor();
  };

  it('is a table with a column for each source', async () => {
    const heads = await panel().getByRole('columnheader').allInnerTexts();
    const names = heads.join('\n');
    for (const outlet of ['The Times', 'Financial Times', 'POLITICO', 'al-jazeera-roundup.txt', 'reuters-wire.txt']) {
      assert.ok(names.includes(outlet), `${outlet} among ${names}`);
    }
    await takePicture(workbench.page, 'panel');
  });

  it('says in words how the cells of a row relate', async () => {
    await panel()
      .getByText(/worded differently/)
      .first()
      .waitFor();
  });

  it('shows differences only', async () => {
    const toggle = panel().getByRole('button', { name: 'Differences only' });
    await toggle.click();
    await panel().locator('.row.only, .row.fold').first().waitFor({ state: 'detached' });
    assert.equal(await toggle.getAttribute('aria-pressed'), 'true');
    await takePicture(workbench.page, 'panel-differences');
    await toggle.click();
  });

  it('shows one person', async () => {
    await panel().getByRole('combobox', { name: 'Person' }).selectOption('Friedrich Merz');
    await panel()
      .getByText(/\d+ of \d+ rows/)
      .waitFor();
    await takePicture(workbench.page, 'panel-person');
    await panel().getByRole('button', { name: 'Clear filters', exact: true }).click();
  });

  it('shows rows that differ in one way', async () => {
    await panel().getByRole('combobox', { name: 'Kind' }).selectOption('wording');
    await panel()
      .getByText(/\d+ of \d+ rows/)
      .waitFor();
    const marks = await rows().locator('.relations').allInnerTexts();
    assert.ok(marks.length > 0 && marks.every((words) => /worded differently/.test(words)), marks.join());
    await panel().getByRole('button', { name: 'Clear filters', exact: true }).click();
  });

  it('copies a passage and a row with their sources', async () => {
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await rows().locator('.cell.version[data-column$="the-times.txt"]').first().focus();
    await page.keyboard.press('Control+C');
    await copied(page, /^“[^”]+” — .*The Times.* \(the-times\.txt, line \d+\)$/);
    await rows().first().locator('.cell.version').first().click({ button: 'right' });
    await panel()
      .getByRole('menuitem', { name: /Copy Row with Sources/ })
      .waitFor();
    await takePicture(page, 'panel-row-menu');
    await panel()
      .getByRole('menuitem', { name: /Copy Row with Sources/ })
      .click();
    const row = await copied(page, /\n- /);
    assert.ok((row.match(/\.txt, line \d+\)/g)?.length ?? 0) > 1, row);
  });

  it('searches the passages by the key /', async () => {
    await rows().first().locator('.cell.origins').click();
    await workbench.page.keyboard.press('/');
    await workbench.page.keyboard.type('ceasefire');
    await panel()
      .locator('mark', { hasText: /ceasefire/i })
      .first()
      .waitFor();
    await takePicture(workbench.page, 'panel-search');
    await workbench.page.keyboard.press('Escape');
    await panel().locator('mark').first().waitFor({ state: 'detached' });
    await workbench.page.keyboard.press('Escape');
  });

  it('lays the versions word under word when a row is opened', async () => {
    const { page } = workbench;
    await panel().getByRole('button', { name: 'Differences only' }).click();
    const label = rows().filter({ hasText: 'substantive agreement' }).first().locator('.cell.label');
    await label.click();
    await panel().locator('.apparatus').first().waitFor();
    await takePicture(page, 'panel-apparatus');
    await takeDocumentPicture(page, 'compare');
    await page.keyboard.press('Space');
    await panel().locator('.apparatus').first().waitFor({ state: 'detached' });
    await panel().getByRole('button', { name: 'Differences only' }).click();
    await panel()
      .locator('.scroller')
      .evaluate((scroller) => scroller.scrollTo(0, 0));
  });

  it('is walked by the arrow keys, and by F7 from difference to difference', async () => {
    const focused = () => panel().locator(':focus');
    await rows().nth(1).locator('.cell.origins').click();
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.press('ArrowRight');
    assert.equal(await focused().getAttribute('data-column'), 'origins');
    await workbench.page.keyboard.press('ArrowDown');
    assert.equal(await focused().getAttribute('data-column'), 'origins');
    const before = await focused().evaluate((cell) => cell.closest('.item')?.getAttribute('data-key'));
    await workbench.page.keyboard.press('F7');
    const after = await focused().evaluate((cell) => cell.closest('.item')?.getAttribute('data-key'));
    assert.notEqual(after, before);
    await takePicture(workbench.page, 'panel-keyboard');
  });

  it('opens a passage beside it by Enter', async () => {
    const { page } = workbench;
    await rows().first().locator('.cell.version').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.editor-group-container .monaco-editor .view-lines').first().waitFor();
    await takePicture(page, 'panel-opened');
    const selected = page.locator('.monaco-editor .selected-text, .monaco-editor .rangeHighlight');
    await selected.first().waitFor({ state: 'attached' });
  });

  it('follows an edit of an article', async () => {
    const { folder } = workbench;
    await showPanel();
    const file = path.join(folder, 'politico.txt');
    const text = await fs.readFile(file, 'utf8');
    const edited = text.replaceAll('up to Russia whether a ceasefire', 'up to Moscow whether a wholly new truce');
    assert.notEqual(edited, text);
    await fs.writeFile(file, edited);
    await panel().getByRole('textbox', { name: 'Search the passages' }).fill('wholly new truce');
    await panel().locator('mark', { hasText: 'wholly new truce' }).first().waitFor();
    await takePicture(workbench.page, 'panel-edited');
    await fs.writeFile(file, text);
    // While somebody works in the panel, nothing moves until they ask for it.
    await panel().getByRole('button', { name: 'Show Changes' }).click();
    await panel().getByText('No row matches').waitFor();
    await panel().getByRole('button', { name: 'Clear filters', exact: true }).click();
    await rows().first().waitFor();
  });

  it('says that its folder is no event any more, and takes that back', async () => {
    const manifest = path.join(workbench.folder, 'event.json');
    const text = await fs.readFile(manifest, 'utf8');
    const notice = panel().getByText('This folder is no event any more');
    await fs.rm(manifest);
    await notice.waitFor();
    await fs.writeFile(manifest, text);
    await notice.waitFor({ state: 'hidden' });
    await rows().first().waitFor();
  });

  it('survives a reload of the window with its filters', async () => {
    const { page } = workbench;
    await showPanel();
    await panel().getByRole('combobox', { name: 'Person' }).selectOption('Friedrich Merz');
    await panel()
      .getByText(/\d+ of \d+ rows/)
      .waitFor();
    // The page hands its state over a moment after a choice, and tells nobody.
    await settled(page);
    await Promise.all([page.waitForEvent('load'), runCommand(page, 'Developer: Reload Window')]);
    await workbenchReady(page);
    await showPanel();
    await panel()
      .getByText(/\d+ of \d+ rows/)
      .waitFor();
    assert.equal(await panel().getByRole('combobox', { name: 'Person' }).inputValue(), 'Friedrich Merz');
    await takePicture(page, 'panel-reloaded');
    await panel().getByRole('button', { name: 'Clear filters', exact: true }).click();
  });

  for (const [name, theme] of Object.entries(themes)) {
    it(`looks right in the ${name} theme`, async () => {
      await chooseTheme(workbench.page, theme);
      await rows().first().waitFor();
      await takePicture(workbench.page, `panel-${name}`);
    });
  }

  for (const width of [640, 2000]) {
    it(`holds together at ${width} pixels`, async () => {
      const { page } = workbench;
      await page.setViewportSize({ width, height: 900 });
      await rows().first().waitFor();
      const { clientWidth, scrollWidth } = await panel()
        .locator('body')
        .evaluate(({ clientWidth, scrollWidth }) => ({ clientWidth, scrollWidth }));
      assert.ok(scrollWidth <= clientWidth, 'the page itself never scrolls sideways');
      await takePicture(page, `panel-${width}`);
    });
  }

  it('sets the passages of a row side by side where the columns do not fit, unless told otherwise', async () => {
    const { page } = workbench;
    const emptyCells = async () => {
      await panel()
        .getByRole('button', { name: /^Columns/ })
        .click();
      await panel().getByRole('menuitemcheckbox', { name: 'Show Empty Cells' }).click();
      await page.keyboard.press('Escape');
    };
    await page.setViewportSize({ width: 640, height: 900 });
    const cells = rows().first().locator('.cells .cell.version');
    await cells.first().waitFor();
    const width = await panel()
      .locator('.scroller')
      .evaluate(({ clientWidth }) => clientWidth);
    const rights = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().right));
    assert.ok(rights.length > 1 && rights.every((right) => right < width + 1), `${rights.join()} within ${width}`);
    await emptyCells();
    await rows().first().locator('.cell.missing').first().waitFor();
    await emptyCells();
    await cells.first().waitFor();
  });

  it('asked for nothing off this machine', () => {
    assert.deepEqual(workbench.offsite, []);
  });

  it('shows the article that was read before', async () => {
    await workbench.page.setViewportSize({ width: 1280, height: 800 });
    await workbench.page
      .getByRole('tab', { name: /the-times\.txt/ })
      .first()
      .click();
    await editorTab(workbench.page, 'the-times.txt').first().waitFor();
  });
});
