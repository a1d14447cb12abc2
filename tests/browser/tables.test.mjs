// Long tables are sorted and searched, and the address keeps what is shown.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, newContext } from './browser.mjs';
import { site } from './site.mjs';

let browser;
let context;
before(async () => {
  browser = await launch();
  context = await newContext(browser, { viewport: { width: 1280, height: 900 } });
});
after(() => browser?.close());

async function visit(address, look, options) {
  const own = options && (await newContext(browser, options));
  const page = await (own ?? context).newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  try {
    await page.goto(site.url(address));
    await look(page);
    assert.deepEqual(errors, []);
  } finally {
    await page.close();
    await own?.close();
  }
}

/** The rows of the first table: what puts each in order by a column (from one), whether it is shown, and whether it is a sum. */
const rows = (page, column, table = 'main table') =>
  page.$eval(table, (table, column) => [...table.tBodies[0].rows].map((row) => ({
    value: row.cells[column - 1].dataset.v ?? null,
    words: row.cells[0].innerText.trim(),
    shown: !row.hidden,
    sum: row.classList.contains('sum'),
  })), column);

const numbers = (list) => list.filter((row) => row.value !== null && !row.sum).map((row) => Number(row.value));
const sorted = (list, down) => [...list].sort((a, b) => (down ? b - a : a - b));
const query = (page) => page.evaluate(() => location.search);
const said = (page, text) => page.waitForFunction((text) => document.querySelector('main .tools [role=status]').textContent.startsWith(text), text);

describe('tables', () => {
  test('a column is sorted by its numbers, then the other way, then as printed; what is missing stays last', () =>
    visit('/forces/', async (page) => {
      const printed = await rows(page, 4);
      const head = page.getByRole('columnheader', { name: /in post/i }).first();
      const button = head.getByRole('button');
      await button.click();
      assert.equal(await head.getAttribute('aria-sort'), 'ascending');
      let found = numbers(await rows(page, 4));
      assert.deepEqual(found, sorted(found));
      assert.equal(await query(page), '?sort=4&dir=up');
      await button.click();
      assert.equal(await head.getAttribute('aria-sort'), 'descending');
      found = numbers(await rows(page, 4));
      assert.deepEqual(found, sorted(found, true));
      assert.ok(found[0] > 9999, 'by number: 33,293 before 992');
      await button.click();
      assert.equal(await head.getAttribute('aria-sort'), null);
      assert.deepEqual(await rows(page, 4), printed);
      assert.equal(await query(page), '');
      for (const dir of ['up', 'down']) {
        await page.goto(site.url(`/forces/?sort=3&dir=${dir}`));
        const values = (await rows(page, 3)).map((row) => row.value);
        const first = values.indexOf(null);
        assert.ok(first > 0 && values.slice(first).every((value) => value === null), `${dir}: what is missing is last and never nought: ${values}`);
      }
    }));

  test('words are sorted as the language sorts them, and dates by the day', () =>
    visit('/forces/?sort=1&dir=down', async (page) => {
      const names = (await rows(page, 1)).map((row) => row.words);
      assert.ok(names[0].startsWith('Wiltshire') && names.at(-1).startsWith('Avon'), names.join());
      await page.goto(site.url('/cases/by-force/metropolitan/?sort=3&dir=up'));
      const days = (await rows(page, 3)).map((row) => row.value);
      const known = days.filter((day) => day !== null);
      assert.deepEqual(known, [...known].sort());
      assert.deepEqual(days.slice(known.length), days.filter((day) => day === null));
    }));

  test('sums stay at the end, and are away where some rows are', () =>
    visit('/cases/', async (page) => {
      const head = page.locator('.cross').getByRole('columnheader', { name: 'Dismissed', exact: true });
      await head.getByRole('button').click();
      await head.getByRole('button').click();
      const found = await rows(page, 1, '.cross');
      assert.ok(found.at(-1).sum && found.filter((row) => row.sum).length === 1);
      assert.equal(found[0].words, 'Metropolitan');
      await page.locator('.cross').locator('xpath=../..').getByRole('searchbox').fill('wales');
      const after = await rows(page, 1, '.cross');
      assert.ok(!after.at(-1).shown, 'a sum of all rows does not stand under some');
      assert.ok(after.filter((row) => row.shown).every((row) => /Wales/.test(row.words)));
    }));

  test('rows are found by words in them; the address says so, opens so, and goes back', () =>
    visit('/forces/', async (page) => {
      const field = page.locator('.tools').getByRole('searchbox').first();
      await field.pressSequentially('HEDDLU gog', { delay: 5 });
      assert.deepEqual((await rows(page, 1)).filter((row) => row.shown).map((row) => row.words.split(' Police')[0]), ['North Wales']);
      await said(page, 'Shown: 1 of 43');
      assert.equal(await query(page), '?find=HEDDLU+gog');
      const steps = await page.evaluate(() => history.length);
      await page.getByRole('columnheader', { name: /in post/i }).first().getByRole('button').click();
      assert.equal(await page.evaluate(() => history.length), steps + 1, 'typing is one step, and so is a click');
      await page.goBack();
      assert.equal(await query(page), '?find=HEDDLU+gog');
      assert.equal(await page.locator('[aria-sort]').count(), 0);
      await page.goBack();
      assert.equal(await query(page), '');
      assert.equal((await rows(page, 1)).filter((row) => row.shown).length, 43);
      assert.equal(await field.inputValue(), '');
      await page.goto(site.url('/forces/?find=devon&sort=2&dir=up&other=kept'));
      assert.equal(await field.inputValue(), 'devon');
      assert.equal((await rows(page, 1)).filter((row) => row.shown).length, 1);
      await page.getByRole('button', { name: 'Show all as printed' }).first().click();
      assert.equal(await query(page), '?other=kept');
      assert.equal((await rows(page, 1)).filter((row) => row.shown).length, 43);
      await field.fill('no such force');
      await said(page, 'Shown: 0 of 43');
    }));

  test('a table that is folded away has its tools once it is unfolded, or where the address asks something of it', () =>
    visit('/forces/gwent/', async (page) => {
      const fold = page.locator('main details', { has: page.locator('tbody tr:nth-child(8)') }).first();
      assert.equal(await fold.getAttribute('open'), null);
      const tools = fold.locator('.tools');
      assert.equal(await tools.count(), 0);
      await fold.locator('summary').first().click();
      await tools.waitFor();
      const printed = await fold.locator('tbody tr').allTextContents();
      await fold.getByRole('columnheader').nth(1).getByRole('button').click();
      assert.equal(await query(page), '?sort=2&dir=up');
      const shown = await fold.locator('tbody tr').allTextContents();
      assert.deepEqual([...shown].sort(), [...printed].sort());
      await page.reload();
      await page.waitForFunction(() => document.querySelector('main details:not([open]) [aria-sort]'));
      assert.deepEqual(await fold.locator('tbody tr').allTextContents(), shown);
      await page.goBack();
      assert.equal(await query(page), '');
      assert.deepEqual(await fold.locator('tbody tr').allTextContents(), printed);
    }));

  test('nonsense in the address shows the table as printed', () =>
    visit('/forces/?sort=99&dir=sideways', async (page) => {
      assert.equal(await page.locator('[aria-sort]').count(), 0);
      assert.equal((await rows(page, 1))[0].words.startsWith('Avon'), true);
    }));

  test('a link to a row that is filtered out shows it', () =>
    visit('/compare/barred-rate/?find=gwent', async (page) => {
      const row = page.locator('tr#kent');
      assert.ok(await row.isHidden());
      await page.evaluate(() => { location.hash = '#kent'; });
      await row.waitFor({ state: 'visible' });
      assert.equal(await query(page), '');
      assert.equal(new URL(page.url()).hash, '#kent');
      assert.ok(await row.evaluate((row) => row.matches(':target')));
      await page.goto('about:blank');
      await page.goto(site.url('/compare/barred-rate/?find=gwent#kent'));
      assert.ok(await row.isVisible());
    }));

  test('cases are picked by what the rows say of themselves', () =>
    visit('/cases/by-force/metropolitan/', async (page) => {
      await page.getByRole('combobox', { name: 'Outcome', exact: true }).selectOption('dismissed');
      assert.equal(await query(page), '?outcome=dismissed');
      const shown = await page.$$eval('main table tbody tr:not([hidden])', (rows) => rows.map((row) => row.dataset.picks));
      assert.ok(shown.length > 1 && shown.every((picks) => picks.split(/[ |]/).includes('outcome:dismissed')), shown.join());
      const told = await page.locator('details', { hasText: 'By outcome' }).locator('li', { hasText: /^Dismissed/ }).textContent();
      assert.equal(Number(/\d+$/.exec(told.trim())[0]), shown.length, 'as many as the list of these says');
      await page.getByRole('combobox', { name: 'Year', exact: true }).selectOption({ index: 1 });
      await page.goBack();
      assert.equal(await query(page), '?outcome=dismissed');
      assert.equal(await page.getByRole('combobox', { name: 'Year', exact: true }).inputValue(), '');
    }));

  test('a list in pages says that it looks at one, with the way to the search of all', () =>
    visit('/cases/', async (page) => {
      const link = page.getByRole('link', { name: 'Search all cases' });
      assert.equal(new URL(await link.getAttribute('href'), page.url()).pathname, `${site.base}search/`);
    }));

  test('by keyboard alone', () =>
    visit('/forces/', async (page) => {
      await page.locator('.tools').getByRole('searchbox').first().focus();
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.className), 'sort');
      assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
      await page.keyboard.press('Enter');
      assert.equal(await query(page), '?sort=1&dir=up');
      await page.keyboard.press('Space');
      assert.equal(await query(page), '?sort=1&dir=down');
      assert.equal(await page.evaluate(() => document.activeElement.className), 'sort', 'the focus stays');
    }));

  test('where heads are links a list takes their place too', () =>
    visit('/gaps/', async (page) => {
      assert.equal(await page.locator('main thead a button, main thead button a').count(), 0);
      await page.getByRole('combobox', { name: 'Order', exact: true }).selectOption('3 down');
      const found = numbers(await rows(page, 3));
      assert.deepEqual(found, sorted(found, true));
    }));

  test('on a phone a list takes the place of heads that are folded away', () =>
    visit('/cases/by-force/metropolitan/', async (page) => {
      assert.equal(await page.locator('main thead button').count(), 0);
      const order = page.getByRole('combobox', { name: 'Order', exact: true });
      const fields = page.locator('.tools').first().locator('input:visible, select:visible');
      assert.equal(await fields.count(), 1, 'the first row is near: what narrows and sorts is folded');
      await page.getByText('Narrow or sort this list').click();
      assert.ok((await fields.count()) >= 3);
      await order.selectOption('3 up');
      const days = (await rows(page, 3)).map((row) => row.value).filter(Boolean);
      assert.deepEqual(days, [...days].sort());
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.locator('main thead button').first().waitFor();
      assert.ok(await order.isHidden());
      assert.ok(await page.getByText('Narrow or sort this list').isHidden());
      assert.ok(await page.getByRole('combobox', { name: 'Year', exact: true }).isVisible(), 'where there is room the choices stand open');
      assert.equal(await page.getByRole('columnheader').nth(2).getAttribute('aria-sort'), 'ascending');
    }, { viewport: { width: 360, height: 800 } }));

  for (const width of [360, 1280]) {
    test(`nothing moves when the tools come, at ${width} px`, async () => {
      for (const address of ['/forces/', '/cases/', '/cases/by-force/metropolitan/', '/cases/page/2/', '/gaps/', '/coverage/', '/compare/barred-rate/', '/forces/gwent/', '/figures/barred-list-national/']) {
        const without = {};
        const tops = async (page) => page.$$eval('main table, main section', (parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top + scrollY)));
        const options = { viewport: { width, height: 800 } };
        // As it is before the script runs: the same page, its scripts kept away.
        const bare = await newContext(browser, options);
        await bare.route('**/tables.js', (route) => route.abort());
        const page = await bare.newPage();
        await page.goto(site.url(address));
        without.tops = await tops(page);
        await bare.close();
        await visit(address, async (page) => {
          const moved = (await tops(page)).map((top, at) => top - without.tops[at]);
          assert.ok(moved.every((by) => Math.abs(by) <= 2), `${address} at ${width} px: ${moved}`);
        }, options);
      }
    });
  }

  test('printed, it says that it is filtered, and shows no tools', () =>
    visit('/forces/?find=wales', async (page) => {
      await said(page, 'Shown: ');
      await page.emulateMedia({ media: 'print' });
      assert.ok(await page.getByText('Only rows with: wales').isVisible());
      assert.ok(await page.locator('.tools').getByRole('searchbox').first().isHidden());
      await page.emulateMedia({ media: 'screen' });
      assert.ok(await page.getByText('Only rows with: wales').isHidden());
    }));

  test('without script there are no tools and no room for them', () =>
    visit('/forces/', async (page) => {
      assert.equal(await page.locator('.tools, .sort').count(), 0);
      assert.equal(await page.locator('main table').first().evaluate((table) => getComputedStyle(table).marginTop), '0px');
    }, { javaScriptEnabled: false }));

  test('in Welsh it speaks Welsh', () =>
    visit('/cy/forces/', async (page) => {
      await page.getByRole('searchbox', { name: /Chwilio/ }).first().fill('gwent');
      await said(page, 'Yn dangos: 1 o 43');
    }));
});
