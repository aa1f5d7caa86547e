/** Numbers and dates as French readers expect them. */

const COUNT = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const HECTARES = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const SMALL_HECTARES = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 2 });
const DAY = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const COLLATOR = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

export const formatCount = (value: number) => COUNT.format(value);

/** One decimal up to 1,000 ha, whole above; less than 0.1 ha keeps two digits. */
export function formatHectares(value: number): string {
  if (value >= 1000) return `${COUNT.format(value)} ha`;
  return `${value > 0 && value < 0.1 ? SMALL_HECTARES.format(value) : HECTARES.format(value)} ha`;
}

export function formatDay(iso: string): string {
  const day = new Date(iso);
  return Number.isNaN(day.getTime()) ? iso : DAY.format(day);
}

/** French plural: from two on. */
export const plural = (count: number, one: string, many: string) => (Math.abs(count) < 2 ? one : many);

export const counted = (count: number, one: string, many: string) => `${formatCount(count)} ${plural(count, one, many)}`;

export const compareText = (a: string, b: string) => COLLATOR.compare(a, b);
