// The finder: a force by its name, a council or a postcode district, in the reader's own device, by keyboard and without script.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, newContext } from './browser.mjs';
import { site } from './site.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** A page with the finder, and the addresses that it asked for once it stood. */
async function opened(address = '/', options = {}) {
  const context = await newContext(browser, options);
  const page = await context.newPage();
  const errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(site.url(address), { waitUntil: 'networkidle' });
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const field = page.locator('[data-finder] input');
  /** Types, and gives what is said and offered. */
  const find = async (typed) => {
    await field.fill('');
    await field.fill(typed);
    await page.waitForFunction(
      (root) => document.querySelector(root).textContent !== '' || document.querySelector('.found a'),
      '[data-finder] [role=status]',
    );
    return {
      status: await page.locator('[data-finder] [role=status]').innerText(),
      forces: await page.locator('.found a').allInnerTexts(),
      to: await page.locator('.found a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      why: (await page.locator('.found li').allInnerTexts()).join(' | '),
    };
  };
  return { context, page, field, find, asked, errors };
}

/** What is typed, and the forces that are offered, in their order. */
const ANSWERS = [
  ['Gwent', ['Gwent Police']],
  ['heddlu gwent', ['Gwent Police']],
  ['GMP', ['Greater Manchester Police']],
  ['notts', ['Nottinghamshire Police']],
  ['West Mids', ['West Midlands Police']],
  ['D&C', ['Devon and Cornwall Police']],
  ['CoLP', ['City of London Police']],
  ['Staffs', ['Staffordshire Police']],
  ['greater manchester', ['Greater Manchester Police']],
  ['dyfed powys', ['Dyfed-Powys Police']],
  ['NP 20', ['Gwent Police']],
  ['np20,', ['Gwent Police']],
  ['CH 66', ['Cheshire Constabulary']],
  ['Leeds City Council', ['West Yorkshire Police']],
  ['Cyngor Caerdydd', ['South Wales Police']],
  ['London', ['City of London Police', 'Metropolitan Police']],
  ['met police', ['Metropolitan Police']],
  ['  SWANSEA ', ['South Wales Police']],
  ['Casnewydd', ['Gwent Police']],
  ['swnsea', ['South Wales Police']],
  ['leicestershrie', ['Leicestershire Police']],
  ['oxfordshire', ['Thames Valley Police']],
  ['bristol', ['Avon and Somerset Constabulary']],
  ['st helens', ['Merseyside Police']],
  ['NP20', ['Gwent Police']],
  ['np20 4aa', ['Gwent Police']],
  ['NP204AA', ['Gwent Police']],
  ['NP20 4', ['Gwent Police']],
  ['le1', ['Leicestershire Police']],
  ['sw1a1aa', ['Metropolitan Police']],
  ['SY10', ['West Mercia Police', 'Dyfed-Powys Police', 'North Wales Police']],
];

test('a name, a council, a district or a whole postcode finds its forces', async () => {
  const { find, context, errors } = await opened();
  for (const [typed, forces] of ANSWERS) {
    const found = await find(typed);
    // A name may be a council's too, and a force whose name merely holds the word may follow.
    assert.deepEqual(found.forces.slice(0, forces.length), forces, `${typed}: ${found.forces} ${found.status}`);
    assert.match(found.status, new RegExp(`^Found: ${found.forces.length}\\.`), typed);
    for (const to of found.to) assert.ok(site.files.has(`${to.slice(site.base.length)}index.html`), `${typed}: ${to}`);
  }
  assert.deepEqual(errors, []);
  await context.close();
});

test('“Met” finds the Metropolitan Police first, and EC2 both forces with their districts', async () => {
  const { find, context } = await opened();
  assert.match((await find('Met')).forces[0], /^Metropolitan/);
  const ec2 = await find('EC2');
  assert.equal(ec2.forces.length, 2);
  assert.match(ec2.why, /EC2A, EC2M/);
  assert.match((await find('SY10')).why, /most of SY10.*small part of SY10/s);
  await context.close();
});

test('what is not here gets an answer that helps', async () => {
  const { find, context } = await opened();
  for (const [typed, said] of [
    ['EH1', /^EH1 is in Scotland\. This site covers/],
    ['G12 8QQ', /^G12 is in Scotland/],
    ['BT1 1AA', /^BT1 is in Northern Ireland/],
    ['IM1', /^IM1 is in the Isle of Man/],
    ['Police Scotland', /is in Scotland/],
    ['isle of man', /is in the Isle of Man/],
    ['TD15', /^Found: 1\. A part of TD15 is in Scotland\.$/],
    ['ZZ9', /^ZZ9 is not a postcode district that we hold/],
    ['np', /^Type the number as well: NP1/],
    ['qwxyz', /^Nothing found for “qwxyz”/],
    ['<b>x</b>y', /^Nothing found for “<b>x<\/b>y”/],
  ]) {
    assert.match((await find(typed)).status, said, typed);
  }
  await context.close();
});

test('nothing typed is sent: one file is asked for, once, and none before the field is used', async () => {
  const { find, asked, page, context } = await opened();
  assert.deepEqual(asked, []);
  await find('NP20 4AA');
  await find('Cardiff');
  assert.deepEqual(asked, [site.url('/places.json')]);
  assert.equal(new URL(page.url()).search, '');
  assert.ok(site.read('places.json').length < 60_000);
  await context.close();
});

test('by keyboard: Enter goes to the one that was found, or to the first of several', async () => {
  const { page, field, find, context } = await opened();
  await find('SY10');
  await field.press('Enter');
  await page.waitForFunction(() => document.activeElement.matches('.found a'));
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'West Mercia Police');
  await find('NP20');
  await field.press('Tab');
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Gwent/);
  await field.focus();
  await Promise.all([page.waitForURL(site.url('/forces/gwent/')), field.press('Enter')]);
  await context.close();
});

test('in Welsh it says so, and leads to Welsh pages', async () => {
  const { find, context } = await opened('/cy/');
  const found = await find('NP20');
  assert.deepEqual(found.forces, ['Heddlu Gwent']);
  assert.ok(found.to[0].endsWith('/cy/forces/gwent/'), found.to[0]);
  assert.match((await find('EH1')).status, /Yr Alban/);
  assert.deepEqual((await find('caerdydd')).forces, ['Heddlu De Cymru']);
  await context.close();
});

for (const address of ['/', '/forces/', '/forces/places/', '/404.html', '/cy/']) {
  test(`${address} without script shows no field, and links to the lists`, async () => {
    const { page, context } = await opened(address, { javaScriptEnabled: false });
    assert.equal(await page.locator('form:visible').count(), 0);
    assert.ok(await page.locator('[data-finder] a[href$="forces/places/"]').isVisible());
    assert.ok(await page.locator('[data-finder] a[href$="forces/#list"]').isVisible());
    await context.close();
  });

  test(`${address} with script shows a labelled field`, async () => {
    const { field, page, context, errors } = await opened(address);
    assert.ok(await field.isVisible());
    assert.ok(await page.getByLabel(address.startsWith('/cy/') ? /Ei enw, eich cyngor/ : /Its name, your council/).isVisible());
    assert.deepEqual(errors, []);
    await context.close();
  });
}

test('without script every force of a district stands in the list', async () => {
  const { page, context } = await opened('/forces/places/', { javaScriptEnabled: false });
  await page.locator('summary', { hasText: /^SY / }).click();
  const row = page.locator('details[open] dd', { hasText: 'SY10' }).first();
  assert.ok(await row.isVisible());
  await context.close();
});
