import type { CoveredEpci, CodeChange } from '../../api/coverage';
import { counted, formatCount, formatHectares, formatShare, listed, plural } from '../numbers';
import type { Sentences } from '../say';
import { words } from './words';

const share = (part: number | null) => (part === null ? words.notStated : formatShare(part, 1));
const communes = (count: number) => counted(count, 'commune', 'communes');
const inhabitants = (count: number | null) => (count === null ? `population ${words.notStated}` : counted(count, 'inhabitant', 'inhabitants'));
const named = (entries: readonly { name: string }[]) => listed(entries.map(({ name }) => name));
const coded = (entry: { code: string; name: string } | null | undefined) => (entry ? `${entry.name} (${entry.code})` : words.notStated);

function epciSentence({ name, relation, areaShare, communeShare, communesInside, communesTotal }: CoveredEpci, isShape: boolean): string {
  if (relation === 'full') return `${name} is covered in full: ${communes(communesTotal)}.`;
  if (relation === 'touched') return `${name} is barely touched: less than 0.1% in common.`;
  const of = `${formatCount(communesInside)} of ${communes(communesTotal)}`;
  return isShape ? `Only ${share(areaShare)} of the area of ${name} is covered: ${of}.` : `Only ${share(communeShare)} of ${name} is covered: ${of}.`;
}

function changeSentence({ kind, name, from, to, sinceVintage, untilVintage }: CodeChange): string {
  const when = untilVintage - sinceVintage > 1 ? `between ${String(sinceVintage)} and ${String(untilVintage)}` : `in ${String(untilVintage)}`;
  switch (kind) {
    case 'commune-merged':
      return `${name} merged ${when}: it is now part of ${coded(to)}.`;
    case 'commune-restored':
      return `${name} became a commune again ${when}${from ? `, separated from ${coded(from)}` : ''}.`;
    case 'commune-recoded':
      return `The code of ${name} changed ${when}: ${from?.code ?? words.notStated} is now ${to?.code ?? words.notStated}.`;
    case 'commune-renamed':
      return `${from?.name ?? name} was renamed ${to?.name ?? name} ${when}.`;
    case 'epci-left':
      return `${name} left ${coded(from)} ${when}${to ? ` for ${coded(to)}` : ''}.`;
    case 'epci-joined':
      return `${name} joined ${coded(to)} ${when}${from ? `, coming from ${coded(from)}` : ''}.`;
    case 'epci-gone':
      return `The EPCI ${name} ceased to exist ${when}${to ? `, taken over by ${coded(to)}` : ''}.`;
    case 'epci-new':
      return `The EPCI ${name} was created ${when}.`;
    default:
      return `${name}: change ${when}.`;
  }
}

export const coverage: Sentences['coverage'] = {
  share,
  communes,
  listed: named,
  epciSentence,
  changeSentence,
  source: { territory: 'Territoire d’industrie', codes: 'List of codes', polygon: 'Shape' },
  unnamed: { territory: 'Territory', codes: 'Perimeter of a list', polygon: 'Drawn perimeter' },
  ofPhase: (phase) => `Territoire d’industrie · ${words.phaseYears(phase)}`,
  relation: { full: 'in full', split: 'in part', touched: 'barely touched' },
  wholeIn: (vintage, count) =>
    count === 1
      ? `Whole in the ${String(vintage)} code book: its EPCI exists there and is covered in full.`
      : `Whole in the ${String(vintage)} code book: its ${formatCount(count)} EPCI exist there and are covered in full.`,
  splitIn: (vintage, split, all) =>
    `In the ${String(vintage)} code book, ${formatCount(split)} of ${formatCount(all)} EPCI ${plural(split, 'is', 'are')} covered only in part.`,
  wholeShape: (full, split) =>
    full === 0
      ? `The shape covers no EPCI in full${split === 0 ? '' : `, and ${formatCount(split)} in part`}.`
      : `The shape covers ${formatCount(full)} EPCI in full and ${split === 0 ? 'none' : formatCount(split)} in part.`,
  touched: (count) => `${formatCount(count)} EPCI ${plural(count, 'is', 'are')} barely touched (less than 0.1%).`,
  outside: (count) => `${communes(count)} outside any EPCI.`,
  nothing: 'This perimeter covers no commune.',
  parts: (parts, holes) =>
    [parts > 1 && `${formatCount(parts)} separate pieces`, holes > 0 && counted(holes, 'enclave', 'enclaves')].filter(Boolean).join(', '),
  inPieces: (what) => `It is not in one piece: ${what}.`,
  gaps: (gaps) => `${counted(gaps.length, 'enclosed commune is', 'enclosed communes are')} not part of it: ${named(gaps)}.`,
  noGaps: 'No enclosed commune.',
  issues: (count) => `${counted(count, 'point', 'points')} to correct in the input.`,
  enclosed: (name) => `${name}: enclosed commune, not in the perimeter`,
  asTerritory: (name, phase) => `This is exactly the territory ${name} (phase ${String(phase)}).`,
  overlap: (name, phase, ofPerimeter, ofTerritory, inCommon) =>
    `${name} (phase ${String(phase)}): ${communes(inCommon)} in common, ${share(ofPerimeter)} of the perimeter and ${share(ofTerritory)} of the territory.`,
  phase1: {
    none: 'None of these communes was in a territory of phase 1.',
    same: (count) => `Nothing has changed since phase 1: the same ${communes(count)}.`,
    changed: (kept, entered, left) =>
      `Since phase 1: ${formatCount(entered)} ${plural(entered, 'commune', 'communes')} entered, ${formatCount(left)} left, ${formatCount(kept)} kept.`,
    territories: (entries) =>
      `Territory of phase 1: ${listed(entries.map(({ name, communesInCommon }) => `${name} (${communes(communesInCommon)} in common)`))}.`,
    then: (inside, entries) =>
      `In phase 1, ${communes(inside)} of these ${plural(inside, 'was', 'were')} in a territory: ${listed(entries.map(({ name, communesInCommon }) => `${name} (${formatCount(communesInCommon)})`))}.`,
    enteredWhole: 'Entered in full since phase 1',
    entered: 'Entered since phase 1',
    left: 'Left since phase 1',
  },
  wholes: (entries) => listed(entries.map(({ name, count }) => `${name} (${communes(count)})`)),
  since2023: (count) =>
    count === 0 ? 'Since 2023, no change of communes or EPCI.' : `Since 2023: ${counted(count, 'change', 'changes')} of communes or EPCI.`,
  ownVintage: (own, newest, count) =>
    count === 0
      ? `Nothing changed between the code books of ${String(own)} and ${String(newest)}.`
      : `${counted(count, 'change', 'changes')} between the code books of ${String(own)} and ${String(newest)}.`,
  land: (count, hectares, unstated) => {
    if (count === 0) return 'No land site listed here in the loaded data.';
    const rest = unstated > 0 ? `, ${formatCount(unstated)} without a stated area` : '';
    return `${counted(count, 'land site', 'land sites')}: ${formatHectares(hectares ?? 0)} stated${rest}.`;
  },
  sites: (count) => (count === 0 ? 'No turnkey site.' : `${counted(count, 'turnkey site', 'turnkey sites')}.`),
  noInventory: (entries) => `No published inventory: ${named(entries)}. No site there does not mean no land.`,
  figures: (hectares, population) =>
    `${hectares === null ? words.notStated : formatHectares(hectares)} · ${inhabitants(population)}`,
  announced: (name, first) => `${name}. ${first}`,
};
