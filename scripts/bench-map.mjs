// Measures how smoothly the map pans: a real Chromium without a graphics card, every layer on, the mouse dragging to and fro.
// Started by `scripts/bench map`; speaks the DevTools protocol over a pipe, so that it needs nothing but Node and Chromium.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const home = process.argv[2];
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const LAYERS = 'inventory,departments,epci,territories-1,territories-2,industrial-land,turnkey-sites';
const VIEWS = { 'whole country': '46.6,2.5,6', 'a region': '47.2,1.9,8', 'a department': '47.8,1.9,10' };
const [WIDTH, HEIGHT] = [1440, 900];
const ROUNDS = 6;
const TARGET = 50; // frames a second
const SLOW = 1000 / TARGET;

function startChromium() {
  const profile = mkdtempSync(join(tmpdir(), 'emprise-bench-'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
  const child = spawn(CHROMIUM, [...flags, `--window-size=${WIDTH},${HEIGHT}`, '--remote-debugging-pipe', `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , , requests, answers] = child.stdio;
  const waiting = new Map();
  let rest = '';
  answers.on('data', (piece) => {
    const messages = (rest + piece).split('\0');
    rest = messages.pop();
    for (const { id, result, error } of messages.map(JSON.parse)) {
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    }
  });
  let last = 0;
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      requests.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  const stop = async () => {
    child.kill();
    await new Promise((done) => child.once('exit', done));
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  return { send, stop };
}

async function openPage({ send }, address) {
  const { targetId } = await send('Target.createTarget', { url: address });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const call = (method, params) => send(method, params, sessionId);
  const evaluate = async (expression) =>
    (await call('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })).result.value;
  return { call, evaluate, close: () => send('Target.closeTarget', { targetId }) };
}

/** Until the layers are drawn and nothing has been loading for a second. */
async function settle({ evaluate }) {
  for (let quiet = 0, patience = 600; quiet < 10; patience -= 1) {
    if (patience === 0) throw new Error('The map is still loading after a minute.');
    const isBusy = await evaluate("!document.querySelector('.leaflet-container') || document.querySelector('.spinner') !== null");
    quiet = isBusy ? 0 : quiet + 1;
    await sleep(100);
  }
}

const RECORD = `window.panned = []; (function next(now) { window.panned.push(now); requestAnimationFrame(next); })(performance.now())`;

/** Drags to and fro for about two seconds, a move every 8 milliseconds, as a mouse reports them. */
async function drag({ call }, direction) {
  const [x, y] = [850, 430];
  const mouse = (type, dx, dy) =>
    call('Input.dispatchMouseEvent', { type, x: x + dx, y: y + dy, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 });
  await mouse('mousePressed', 0, 0);
  const started = performance.now();
  for (let part = 0; part < 1; part = (performance.now() - started) / 2000) {
    const turn = Math.sin(part * Math.PI * 2);
    void mouse('mouseMoved', Math.round(direction * 260 * turn) || 1, Math.round(140 * turn));
    await sleep(8);
  }
  await mouse('mouseReleased', direction * 90, 40);
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

const intervalsOf = (times) => times.slice(1).map((time, index) => time - times[index]);

const framesOf = (intervals, share) => 1000 / at(intervals.toSorted((a, b) => a - b), share);

/** The map without a layer says what this machine can show at all. */
function tell(view, bare, full) {
  const [median, slowest, most] = [framesOf(full.dragging, 0.5), framesOf(full.dragging, 0.95), framesOf(bare.dragging, 0.5)];
  const slow = (100 * full.dragging.filter((each) => each > SLOW + 0.5).length) / full.dragging.length;
  console.log(
    `panning, ${view.padEnd(13)} median ${median.toFixed(0)} frames a second: ${(median / TARGET).toFixed(2)} of the target ${TARGET}, ` +
      `${(median / most).toFixed(2)} of the map without layers (${most.toFixed(0)}); p5 ${slowest.toFixed(0)}, ` +
      `${slow.toFixed(1)} % slower than the target; longest frame after it ${Math.max(...full.after).toFixed(0)} ms`,
  );
}

async function measure(chromium, place, layers) {
  const page = await openPage(chromium, `${home}/?at=${place}&layers=${layers}`);
  await settle(page);
  const [dragging, after] = [[], []];
  await page.evaluate(RECORD);
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate('window.panned.length = 0');
    await drag(page, round % 2 === 0 ? 1 : -1);
    dragging.push(...intervalsOf(await page.evaluate('window.panned.splice(0)')));
    await sleep(700); // what is drawn and loaded once the button is released
    after.push(...intervalsOf(await page.evaluate('window.panned.splice(0)')));
  }
  await page.close();
  return { dragging, after };
}

const chromium = startChromium();
try {
  for (const [view, place] of Object.entries(VIEWS)) tell(view, await measure(chromium, place, 'none'), await measure(chromium, place, LAYERS));
} finally {
  await chromium.stop();
}
