import { language, LOCALE } from './language';

/** Numbers and dates as readers of the page's language expect them. */

const COUNT = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const HECTARES = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const SMALL_HECTARES = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 2 });
const FIGURE = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 4 });
const DAY = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const TODAY = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric' });
const MOMENT = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const SHARE = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });
const SECONDS = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const KILOMETRES = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const DEGREES = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 4, maximumFractionDigits: 4 });
const LIST = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const COLLATOR = new Intl.Collator(LOCALE, { numeric: true, sensitivity: 'base' });

export const formatCount = (value: number) => COUNT.format(value);

/** One decimal up to 1,000 ha, whole above; less than 0.1 ha keeps two digits. */
export function formatHectares(value: number): string {
  if (value >= 1000) return `${COUNT.format(value)} ha`;
  return `${value > 0 && value < 0.1 ? SMALL_HECTARES.format(value) : HECTARES.format(value)} ha`;
}

/** A figure as a page wrote it: a number as readers expect it, whatever else as it is. */
export const formatFigure = (text: string) => (text !== '' && Number.isFinite(Number(text)) ? FIGURE.format(Number(text)) : text);

export function formatDay(iso: string): string {
  const day = new Date(iso);
  return Number.isNaN(day.getTime()) ? iso : DAY.format(day);
}

/** The day it is where the reader is. */
export const formatToday = () => TODAY.format(new Date());

/** Day and time, on the reader's own clock. */
export function formatMoment(iso: string): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? iso : MOMENT.format(moment);
}

/** Percent without decimals, yet neither none nor all unless it is so. */
export function formatShare(part: number, whole: number): string {
  if (whole <= 0) return SHARE.format(0);
  const share = part / whole;
  if (share > 0 && share < 0.01) return `< ${SHARE.format(0.01)}`;
  return SHARE.format(share < 1 ? Math.min(share, 0.99) : share);
}

export function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${SECONDS.format(seconds)} s`;
  const whole = Math.round(seconds);
  return `${COUNT.format(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
}

/** One decimal up to 100 km, whole above. */
export const formatKilometres = (km: number) => `${(km < 100 ? KILOMETRES : COUNT).format(km)} km`;

/** Latitude, then longitude, as a field for places takes them too. */
export const formatPlace = (lon: number, lat: number) => `${DEGREES.format(lat)} ${DEGREES.format(lon)}`.replaceAll('\u2212', '-');

/** French has its plural from two on, English for all but one. */
export const plural = (count: number, one: string, many: string) =>
  (language === 'fr' ? Math.abs(count) < 2 : count === 1) ? one : many;

export const counted = (count: number, one: string, many: string) => `${formatCount(count)} ${plural(count, one, many)}`;

/** Metres under a kilometre, kilometres above. */
export const formatLength = (metres: number) => (metres < 1000 ? `${COUNT.format(metres)} m` : `${HECTARES.format(metres / 1000)} km`);

/** « a, b et c » */
export const listed = (parts: readonly string[]) => LIST.format(parts);

export const compareText = (a: string, b: string) => COLLATOR.compare(a, b);
