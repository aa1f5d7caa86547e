import type { Origin } from '../../api/types';
import type { Quality } from '../../api/vocabulary';
import { counted, formatCount } from '../numbers';
import type { Sentences } from '../say';

const ORIGIN: Record<Origin, string> = { embedded: 'embedded', file: 'file', url: 'web address' };

const QUALITY: Record<Quality, string> = {
  official: 'official',
  generalised: 'official, generalised',
  schematic: 'schematic (computed)',
};

const REPAIR: Record<string, string> = {
  ringClosed: 'ring closed',
  selfIntersection: 'crossing of the ring undone',
  duplicateVertex: 'duplicate vertex removed',
  zDropped: 'altitude dropped',
  curveLinearised: 'curve replaced with segments',
};

const rows = (count: number) => counted(count, 'row', 'rows');
const refused = (count: number) => counted(count, 'row refused', 'rows refused');

export const steward: Sentences['steward'] = {
  link: 'Data',
  title: 'Loaded data',
  account: 'account of the import',
  intro:
    'What is loaded, where it comes from, how old it is, and what each import did with each row. Nothing is lost or invented: every row read is loaded or refused, with the reason.',
  backToAll: 'All data',
  contents: 'On this page',
  sources: 'Data sources',
  boundaries: 'Quality of the boundaries',
  history: 'History of imports',
  updated: 'The data have just been updated.',

  figures: (sources: number, loaded: number, rejected: number) =>
    `${counted(sources, 'source', 'sources')}, ${counted(loaded, 'row loaded', 'rows loaded')}, ${refused(rejected)}.`,
  version: (version: number) => `Version ${formatCount(version)} of the data.`,

  layer: 'Layer',
  quality: (quality: Quality) => QUALITY[quality],
  boundariesNote:
    'Official: taken from an official file, or made of communes that are. Generalised: official, with lines simplified by their producer. Schematic: computed from the points of communes.',
  qualityUnknown: 'The quality of the boundaries is not known.',

  producer: 'Producer',
  licence: 'Licence',
  attribution: 'Credit',
  vintage: 'Vintage',
  loadedOn: 'Loaded on',
  origin: 'Origin',
  originName: (origin: Origin) => ORIGIN[origin],
  file: 'File',
  rows: 'Rows',
  noSources: 'No source is loaded.',
  noSourcesHint: 'Run ./emprise import official, or ./emprise import --help.',
  completeness: 'Completeness',
  completenessOf: (fields: number, share: string) =>
    `Completeness: ${counted(fields, 'field', 'fields')}, ${share} stated on average`,
  noCompleteness: 'Completeness not measured.',
  statedOf: (stated: number, of: number) => `${formatCount(stated)} of ${formatCount(of)}`,

  import: 'Import',
  source: 'Source',
  read: 'Read',
  loaded: 'Loaded',
  rejected: 'Refused',
  unchanged: 'Unchanged',
  retired: 'Withdrawn',
  repaired: 'Repaired',
  duration: 'Duration',
  noImports: 'No import has been made yet.',
  equation: (read: number, loaded: number, rejected: number) =>
    `${counted(read, 'row read', 'rows read')} = ${counted(loaded, 'loaded', 'loaded')} + ${counted(rejected, 'refused', 'refused')}`,
  refused,
  seeRefused: (count: number, file: string | null) => `${refused(count)}${file ? ` from ${file}` : ''}`,
  refusedOf: (count: number, title: string) => `${refused(count)} by the import ${title}`,
  open: (title: string, when: string) => `Account of the import ${title}, ${when}`,

  outcome: 'What was done',
  nothingLoaded: {
    refused: 'Nothing was loaded: no row could be.',
    failed: 'Failed: nothing was loaded.',
  },
  oldStays: 'The previous data remain in use.',
  checksum: 'SHA-256 checksum',
  startedOn: 'Started on',
  repairs: 'Repaired geometries',
  noRepairs: 'No geometry had to be repaired.',
  repair: (kind: string) => REPAIR[kind] ?? kind,
  warnings: 'Warnings',
  noWarnings: 'No warning.',
  unknownValues: 'Values unknown to the vocabularies',
  unknownNote: 'Loaded as “unknown”; the original text is kept.',
  noUnknown: 'Every value is known to the vocabularies.',
  field: 'Field',
  times: rows,
  rejections: 'Refused rows',
  noRejections: 'Every row was loaded.',
  rejectionsShown: (first: number, last: number, all: number) =>
    `${rows(all)}: ${formatCount(first)} to ${formatCount(last)}`,
  row: 'Row',
  value: 'Value',
  reason: 'Reason',
  emptyValue: 'empty',
  wholeLine: 'the whole line',
  download: 'Download as CSV',
  downloadLabel: (count: number) => `Download as CSV: ${refused(count)}`,
  letters: (count: number) => `… (${counted(count, 'character', 'characters')})`,
};
