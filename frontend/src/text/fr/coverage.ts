import type { CoveredEpci, CodeChange, Coverage } from '../../api/coverage';
import { counted, formatCount, formatHectares, formatShare, listed } from '../numbers';
import { asSubject, endingFor } from './names';
import { words } from './words';

const share = (part: number | null) => (part === null ? words.notStated : formatShare(part, 1));
const communes = (count: number) => counted(count, 'commune', 'communes');
const inhabitants = (count: number | null) => (count === null ? `population ${words.notStated}e` : counted(count, 'habitant', 'habitants'));
const named = (entries: readonly { name: string }[]) => listed(entries.map(({ name }) => name));

function epciSentence({ name, relation, areaShare, communeShare, communesInside, communesTotal }: CoveredEpci, isShape: boolean): string {
  const who = asSubject(name);
  if (relation === 'full') return `${who} est couvert${endingFor(name)} en entier : ${communes(communesTotal)}.`;
  if (relation === 'touched') return `${who} n’est qu’effleuré${endingFor(name)} : moins de 0,1 % en commun.`;
  const of = `${communes(communesInside)} sur ${formatCount(communesTotal)}`;
  const part = isShape ? `${share(areaShare)} de sa surface` : share(communeShare);
  return `${who} n’est couvert${endingFor(name)} qu’à ${part} : ${of}.`;
}

const coded = (entry: { code: string; name: string } | null | undefined) => (entry ? `${entry.name} (${entry.code})` : words.notStated);

function changeSentence(change: CodeChange): string {
  const { kind, name, from, to, sinceVintage, untilVintage } = change;
  const when = untilVintage - sinceVintage > 1 ? `entre ${String(sinceVintage)} et ${String(untilVintage)}` : `en ${String(untilVintage)}`;
  switch (kind) {
    case 'commune-merged':
      return `${name} a fusionné ${when} : elle fait aujourd’hui partie de ${coded(to)}.`;
    case 'commune-restored':
      return `${name} est redevenue une commune ${when}${from ? `, séparée de ${coded(from)}` : ''}.`;
    case 'commune-recoded':
      return `${name} a changé de code ${when} : ${from?.code ?? words.notStated} est devenu ${to?.code ?? words.notStated}.`;
    case 'commune-renamed':
      return `${from?.name ?? name} s’appelle ${to?.name ?? name} (${when}).`;
    case 'epci-left':
      return `${name} a quitté ${coded(from)} ${when}${to ? ` pour ${coded(to)}` : ''}.`;
    case 'epci-joined':
      return `${name} a rejoint ${coded(to)} ${when}${from ? `, venant de ${coded(from)}` : ''}.`;
    case 'epci-gone':
      return `L’EPCI ${name} a disparu ${when}${to ? `, repris par ${coded(to)}` : ''}.`;
    case 'epci-new':
      return `L’EPCI ${name} a été créé ${when}.`;
    default:
      return `${name} : changement ${when}.`;
  }
}

/** What the report on a perimeter says, in plain words. */
export const coverage = {
  share,
  communes,
  listed: named,
  epciSentence,
  changeSentence,
  source: { territory: 'Territoire d’industrie', codes: 'Liste de codes', polygon: 'Tracé' },
  unnamed: { territory: 'Territoire', codes: 'Périmètre d’une liste', polygon: 'Périmètre dessiné' },
  ofPhase: (phase: number) => `Territoire d’industrie · ${words.phaseYears(phase)}`,
  relation: { full: 'en entier', split: 'en partie', touched: 'effleuré' },
  wholeIn: (vintage: number, count: number) =>
    count === 1
      ? `Périmètre entier dans le code géographique ${String(vintage)} : son EPCI y existe et il est couvert en entier.`
      : `Périmètre entier dans le code géographique ${String(vintage)} : ses ${formatCount(count)} EPCI y existent et sont couverts en entier.`,
  splitIn: (vintage: number, split: number, all: number) =>
    `Dans le code géographique ${String(vintage)}, ${counted(split, 'EPCI n’est couvert', 'EPCI ne sont couverts')} qu’en partie, sur ${formatCount(all)}.`,
  wholeShape: (full: number, split: number) =>
    full === 0
      ? `Le tracé ne couvre aucun EPCI en entier${split === 0 ? '' : `, et ${counted(split, 'EPCI', 'EPCI')} en partie`}.`
      : `Le tracé couvre ${counted(full, 'EPCI', 'EPCI')} en entier et ${split === 0 ? 'aucun' : counted(split, 'autre', 'autres')} en partie.`,
  touched: (count: number) => `${counted(count, 'EPCI n’est qu’effleuré', 'EPCI ne sont qu’effleurés')} (moins de 0,1 %).`,
  outside: (count: number) => `${communes(count)} hors de tout EPCI.`,
  nothing: 'Ce périmètre ne couvre aucune commune.',
  parts: (parts: number, holes: number) =>
    [parts > 1 && `${formatCount(parts)} morceaux séparés`, holes > 0 && counted(holes, 'enclave', 'enclaves')].filter(Boolean).join(', '),
  inPieces: (what: string) => `Il n’est pas d’un seul tenant : ${what}.`,
  gaps: (gaps: Coverage['gaps']) =>
    `${counted(gaps.length, 'commune enclavée n’en fait', 'communes enclavées n’en font')} pas partie : ${named(gaps)}.`,
  noGaps: 'Aucune commune enclavée.',
  issues: (count: number) => `${counted(count, 'point à corriger', 'points à corriger')} dans ce qui a été donné.`,
  enclosed: (name: string) => `${name} : commune enclavée, hors périmètre`,
  asTerritory: (name: string, phase: number) => `C’est exactement le territoire ${name} (phase ${String(phase)}).`,
  overlap: (name: string, phase: number, ofPerimeter: number, ofTerritory: number, inCommon: number) =>
    `${name} (phase ${String(phase)}) : ${communes(inCommon)} en commun, soit ${share(ofPerimeter)} du périmètre et ${share(ofTerritory)} du territoire.`,
  phase1: {
    none: 'Aucune de ces communes n’était dans un territoire de la phase 1.',
    same: (count: number) => `Depuis la phase 1, rien n’a changé : les mêmes ${communes(count)}.`,
    changed: (kept: number, entered: number, left: number) =>
      `Depuis la phase 1 : ${formatCount(entered)} ${entered > 1 ? 'communes entrées' : 'commune entrée'}, ${formatCount(left)} ${left > 1 ? 'sorties' : 'sortie'}, ${formatCount(kept)} ${kept > 1 ? 'conservées' : 'conservée'}.`,
    territories: (entries: readonly { name: string; communesInCommon: number }[]) =>
      `Territoire de la phase 1 : ${listed(entries.map(({ name, communesInCommon }) => `${name} (${communes(communesInCommon)} en commun)`))}.`,
    then: (inside: number, entries: readonly { name: string; communesInCommon: number }[]) =>
      `En phase 1, ${formatCount(inside)} de ces communes ${inside > 1 ? 'étaient' : 'était'} dans un territoire : ${listed(entries.map(({ name, communesInCommon }) => `${name} (${formatCount(communesInCommon)})`))}.`,
    enteredWhole: 'Entrés en entier depuis la phase 1',
    entered: 'Entrées depuis la phase 1',
    left: 'Sorties depuis la phase 1',
  },
  wholes: (entries: readonly { name: string; count: number }[]) => listed(entries.map(({ name, count }) => `${name} (${communes(count)})`)),
  since2023: (count: number) =>
    count === 0
      ? 'Depuis 2023, aucun changement de communes ni d’EPCI.'
      : `Depuis 2023 : ${counted(count, 'changement', 'changements')} de communes ou d’EPCI.`,
  ownVintage: (own: number, newest: number, count: number) =>
    count === 0
      ? `Rien n’a changé entre le code de ${String(own)} et celui de ${String(newest)}.`
      : `${counted(count, 'changement', 'changements')} entre le code de ${String(own)} et celui de ${String(newest)}.`,
  land: (count: number, hectares: number | null, unstated: number) => {
    if (count === 0) return 'Aucun site foncier recensé ici dans les données chargées.';
    const rest = unstated > 0 ? `, ${counted(unstated, 'sans surface renseignée', 'sans surface renseignée')}` : '';
    return `${counted(count, 'site foncier', 'sites fonciers')} : ${formatHectares(hectares ?? 0)} renseignés${rest}.`;
  },
  sites: (count: number) => (count === 0 ? 'Aucun site clés en main.' : `${counted(count, 'site clés en main', 'sites clés en main')}.`),
  noInventory: (entries: readonly { name: string }[]) =>
    `Sans inventaire publié : ${named(entries)}. L’absence de site n’y veut pas dire absence de foncier.`,
  figures: (hectares: number | null, population: number | null) =>
    `${hectares === null ? words.notStated : formatHectares(hectares)} · ${inhabitants(population)}`,
  announced: (name: string, first: string) => `${name}. ${first}`,
};
